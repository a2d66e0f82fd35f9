"""TinyDB's storage for stores: UTF-8 JSON, a row a line, written whole, one good version back."""

import json
from pathlib import Path
from typing import Any

from tinydb import Storage

from explorer.files import write_whole

Tables = dict[str, dict[str, Any]]


class DamagedFileError(ValueError):
    """The file is not the JSON of a TinyDB database."""


class WholeFileStorage(Storage):
    """Reads and writes one file; a write is all or nothing and keeps the version before it.

    Writers in other processes are kept out by ``explorer.files.only_writer``.
    """

    def __init__(self, path: Path) -> None:
        """``path`` need not exist yet."""
        self._path = path

    def read(self) -> Tables | None:
        """The tables in the file, or ``None`` where there is no file.

        Raises:
            DamagedFileError: If the file does not hold tables.
        """
        try:
            content = self._path.read_bytes()
        except FileNotFoundError:
            return None
        try:
            tables = json.loads(content.decode("utf-8"))
        except (ValueError, RecursionError):
            raise DamagedFileError(f"{self._path} is not JSON") from None
        if not isinstance(tables, dict) or not all(isinstance(t, dict) for t in tables.values()):
            raise DamagedFileError(f"{self._path} holds no tables")
        return tables

    def write(self, data: Tables) -> None:
        """Puts ``data`` in the place of what the file held, which becomes the previous version."""
        content = _encoded(data)
        try:
            current = self._path.read_bytes()
        except FileNotFoundError:
            current = None
        if content == current:
            return
        if current is not None:
            write_whole(previous(self._path), current)
        write_whole(self._path, content)


def previous(path: Path) -> Path:
    """Where the version before the present one of the store at ``path`` is kept."""
    return path.with_name(f"{path.name}.bak")


def _encoded(tables: Tables) -> bytes:
    """JSON with a row a line, so that people and version control can read it."""
    lines = ",\n".join(f"{_json(name)}: {_encoded_table(table)}" for name, table in tables.items())
    return f"{{\n{lines}\n}}\n".encode()


def _encoded_table(table: dict[str, Any]) -> str:
    lines = ",\n".join(f"{_json(number)}: {_json(row)}" for number, row in table.items())
    return f"{{\n{lines}\n}}" if lines else "{}"


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False)
