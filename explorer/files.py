"""Files that are written whole or not at all, one writer at a time."""

import errno
import os
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import count
from pathlib import Path

_LOCK = ".explorer-lock"
_TEMPORARY = ".explorer-tmp"
_PATIENCE = 10  # seconds; a write takes a few hundredths


@contextmanager
def only_writer(folder: Path) -> Iterator[None]:
    """Makes ``folder`` if need be and keeps every other writer out of it, in any process.

    What a killed writer left behind is removed first. The lock itself is the system's and ends
    with its holder; its empty file stays, for removing it would let two writers in.

    Raises:
        OSError: If the folder cannot be written, or another writer keeps it for too long.
    """
    from filelock import FileLock, Timeout  # most starts only read

    folder.mkdir(parents=True, exist_ok=True)
    lock = FileLock(folder / _LOCK)
    try:
        lock.acquire(timeout=_PATIENCE)
    except Timeout:
        raise OSError(errno.EBUSY, "another Explorer is writing there") from None
    try:
        for leftover in folder.glob(f".*{_TEMPORARY}"):
            leftover.unlink()
        yield
    finally:
        lock.release()


def write_whole(path: Path, content: bytes) -> None:
    """Writes ``content`` beside ``path``, syncs it and moves it into place.

    Raises:
        OSError: If that fails; ``path`` is then as it was, with nothing left beside it.
    """
    temporary = path.with_name(f".{os.urandom(8).hex()}{_TEMPORARY}")
    try:
        with temporary.open("xb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        temporary.replace(path)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise
    _sync_folder(path.parent)


def set_aside(path: Path) -> Path:
    """Renames ``path`` to ``NAME.damaged-1``, or the next free number, and gives that path."""
    return path.rename(
        next(
            aside
            for number in count(1)
            if not (aside := path.with_name(f"{path.name}.damaged-{number}")).exists()
        )
    )


def _sync_folder(folder: Path) -> None:
    """Makes a move last through a loss of power, where the system can sync a folder."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
