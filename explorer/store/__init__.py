"""Readout ↔ store: one small TinyDB file a readout; the only place that knows TinyDB.

A store is UTF-8 JSON with the tables ``store`` (format, schema, extractor), ``article``, ``event``,
``organizations``, ``officials``, ``mentions`` and ``checks``. Tables of other names are the
person's or a later version's and are kept. Beside ``NAME.json`` lies the previous good version,
``NAME.json.bak``; a damaged file is never overwritten but renamed to ``NAME.json.damaged-1`` …
"""

import os
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from tinydb import TinyDB
from tinydb.middlewares import CachingMiddleware
from tinydb.table import Document

from explorer.errors import ExplorerError
from explorer.files import only_writer, set_aside, write_whole
from explorer.model import Readout
from explorer.store.rows import DamagedRowsError, readout_of, rows_of
from explorer.store.storage import DamagedFileError, WholeFileStorage, previous
from explorer.store.version import extractor_version

__all__ = [
    "FOLDER_VARIABLE",
    "SCHEMA",
    "Notice",
    "Origin",
    "extractor_version",
    "load",
    "origin",
    "save",
    "store_folder",
    "store_path",
]

SCHEMA = 1
FOLDER_VARIABLE = "EXPLORER_STORE"
_UNUSABLE = (FileNotFoundError, DamagedFileError, DamagedRowsError)

Notice = Callable[[str], None]


class Origin(NamedTuple):
    """What a store was made from: the text (by its sha256), its source, and the extractor."""

    sha256: str
    source: str
    extractor: str

    def is_current(self) -> bool:
        """Whether the extractor at work is the one that made the store."""
        return self.extractor == extractor_version()


def store_folder() -> Path:
    """Where stores live: ``$EXPLORER_STORE``, else a folder of the person's data folder."""
    from platformdirs import user_data_path  # not needed where the folder is given

    chosen = os.environ.get(FOLDER_VARIABLE)
    return Path(chosen) if chosen else user_data_path("explorer", appauthor=False) / "stores"


def store_path(sha256: str, folder: Path) -> Path:
    """The store in ``folder`` of the text whose bytes have ``sha256``, whether it exists or not."""
    return folder / f"{sha256[:16]}.json"


def load(path: Path, notice: Notice = lambda _: None) -> Readout:
    """The readout in the store at ``path``; of a damaged one, its previous good version.

    ``notice`` is told in one line that the previous version was taken.

    Raises:
        ExplorerError: If there is no store, it cannot be read, was made by a newer Explorer, is
            something else, or is damaged and has no good previous version.
    """
    try:
        return _read(path)
    except _UNUSABLE:
        pass
    try:
        readout = _read(previous(path))
    except _UNUSABLE:
        what = "is damaged, or no store" if path.exists() else "does not exist"
        raise ExplorerError(
            f"The store {path} {what}; open its text again with: explorer open FILE"
        ) from None
    notice(f"The store {path} is damaged; this is its previous version.")
    return readout


def save(readout: Readout, path: Path, notice: Notice = lambda _: None) -> None:
    """Puts ``readout`` into the store at ``path``, wholly or not at all.

    ``notice`` is told in one line of each damaged file that was set aside.

    Raises:
        ExplorerError: If the store cannot be written, was made by a newer Explorer, or is something
            else; what was there is then as it was.
        ValueError: If the readout does not hold together, so that it could not be read again.
    """
    try:
        with only_writer(path.parent):
            _make_way(path, notice)
            _write(readout, path)
    except OSError as error:
        raise ExplorerError(
            f"The store {path} cannot be written: {error.strerror or error}; "
            f"choose another folder with --store or {FOLDER_VARIABLE}."
        ) from None


def origin(path: Path) -> Origin | None:
    """What the store at ``path`` was made from; ``None`` where no good store is.

    Raises:
        ExplorerError: If the store was made by a newer Explorer or is something else.
    """
    try:
        tables = _tables(path)
        article = readout_of(tables).article
        return Origin(article.sha256, article.source, tables["store"][0]["extractor"])
    except _UNUSABLE:
        return None


def _make_way(path: Path, notice: Notice) -> None:
    """Leaves a good store or none at ``path`` and as its previous version."""
    for version in (path, previous(path)):
        try:
            _read(version)
        except FileNotFoundError:
            continue
        except _UNUSABLE:
            aside = set_aside(version)
            notice(f"The store {version} was damaged and is kept as {aside.name}.")
    if not path.exists() and previous(path).exists():
        write_whole(path, previous(path).read_bytes())


def _database(path: Path) -> TinyDB:
    """The file is read once and written once, when the database is closed."""
    return TinyDB(path, storage=CachingMiddleware(WholeFileStorage))  # type: ignore[no-untyped-call]


def _write(readout: Readout, path: Path) -> None:
    tables = rows_of(readout)
    readout_of(tables)  # what could not be read again is never written
    header = {"format": "explorer-readout", "schema": SCHEMA, "extractor": extractor_version()}
    database = _database(path)
    for name, rows in {"store": [header], **tables}.items():
        database.drop_table(name)
        database.table(name).insert_multiple(rows)
    database.close()


def _read(path: Path) -> Readout:
    return readout_of(_tables(path))


def _tables(path: Path) -> dict[str, list[Document]]:
    """The rows of every table of the store at ``path``."""
    try:
        path.stat()  # a missing file is not the same as one without tables
        database = _database(path)
        tables = {name: database.table(name).all() for name in database.tables()}
    except (FileNotFoundError, NotADirectoryError):
        raise FileNotFoundError(path) from None
    except OSError as error:
        raise ExplorerError(f"The store {path} cannot be read: {error.strerror}.") from None
    except (TypeError, ValueError) as error:
        raise DamagedFileError(str(error)) from None
    match tables.get("store"):
        case [{"format": "explorer-readout", "schema": int(schema), "extractor": str()}]:
            if schema > SCHEMA:
                raise ExplorerError(
                    f"The store {path} was made by a newer Explorer (schema {schema}; "
                    f"this one knows {SCHEMA}); update Explorer to open it."
                )
            return tables
    raise ExplorerError(f"{path} is no Explorer store and is left as it is; move it away.")
