"""The examples under ``data/examples``: the bundled readout in every format.

``python -m tests.export.examples`` writes them again; ``test_examples`` holds them.
"""

import sqlite3
from contextlib import closing

from explorer.export import BinaryFormat, all_formats, everything
from explorer.extraction import extract
from explorer.reading import read_bytes
from explorer.resources import BUNDLED_READOUT, DATA

EXAMPLES = DATA / "examples"


def examples() -> dict[str, str]:
    """The text of each example by the name of its file."""
    source = f"data/readouts/{BUNDLED_READOUT.name}"
    readout = extract(read_bytes(BUNDLED_READOUT.read_bytes(), source))
    selection = everything(readout)
    made = {}
    for form in all_formats():
        if isinstance(form, BinaryFormat):
            made[f"{form.name}.sql"] = _dump(form.render(readout, selection))
        else:
            made[f"{form.name}{form.suffix}"] = form.render(readout, selection)
    return made


def _dump(data: bytes) -> str:
    """The tables of the database as SQL, without the search indexes."""
    with closing(sqlite3.connect(":memory:")) as database:
        database.deserialize(data)
        tables = database.execute(
            "SELECT name, sql FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE '%fts%'"
        )
        return "".join(f"{sql};\n{_rows(database, name)}" for name, sql in tables.fetchall())


def _rows(database: sqlite3.Connection, table: str) -> str:
    columns = [row[1] for row in database.execute(f"PRAGMA table_info({table})")]
    quoted = ", ".join(f'quote("{column}")' for column in columns)
    rows = database.execute(f"SELECT {quoted} FROM {table}")
    return "".join(f"INSERT INTO {table} VALUES ({', '.join(row)});\n" for row in rows)


if __name__ == "__main__":
    EXAMPLES.mkdir(exist_ok=True)
    for name, text in examples().items():
        (EXAMPLES / name).write_bytes(text.encode())
