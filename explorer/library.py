"""A folder of stores: the store of a text, built where it is missing or stale, and the last one."""

from hashlib import sha256
from pathlib import Path

from explorer import reading, store
from explorer.errors import ExplorerError
from explorer.files import write_whole
from explorer.model import STANDARD_INPUT

_LAST = "last-open"


def store_of(source: str, folder: Path, notice: store.Notice) -> Path:
    """The store in ``folder`` of the text in ``source``, built if it is missing or stale.

    A store is stale when another extractor made it, or the text came from another place.
    ``notice`` is told in one line of each damaged file, and of a long wait.

    Raises:
        ExplorerError: If the text cannot be read or its store not be written.
    """
    data = reading.content(source)
    place = source if source == STANDARD_INPUT else str(Path(source).absolute())
    path = store.store_path(sha256(data).hexdigest(), folder)
    origin = store.origin(path)
    if origin is None or origin.source != place or not origin.is_current():
        _build(data, place, path, notice)
    return path


def last_store(folder: Path, notice: store.Notice) -> Path | None:
    """The store that was open last, rebuilt from its own text if another extractor made it.

    ``None`` where none was, or it is gone. ``notice`` is told in one line why it cannot be opened.
    """
    try:
        path = folder / (folder / _LAST).read_text(encoding="utf-8")
        if not path.is_file():
            return None
        origin = store.origin(path)
        if origin is None or not origin.is_current():
            article = store.load(path, notice).article
            data = article.text.encode(article.encoding)
            _build(data, article.source, path, notice)
    except (OSError, ValueError):
        return None
    except ExplorerError as error:
        notice(str(error))
        return None
    return path


def remember(path: Path) -> None:
    """Makes the store at ``path`` the one that was open last in its folder."""
    last, name = path.parent / _LAST, path.name.encode()
    try:
        if not (last.exists() and last.read_bytes() == name):  # a write waits for the disk
            write_whole(last, name)
    except OSError:
        return  # stores in a folder that can only be read still open


def _build(data: bytes, source: str, path: Path, notice: store.Notice) -> None:
    from explorer.extraction import extract  # a store that is current needs no extractor

    if told := reading.told_before_long(len(data), source):
        notice(told)
    store.save(extract(reading.read_bytes(data, source)), path, notice)
