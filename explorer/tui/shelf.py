"""The readouts that are open, and how another one gets there."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Self

from explorer.errors import ExplorerError
from explorer.model import STANDARD_INPUT, Readout


@dataclass
class Entry:
    """One readout that is open: its store, how to load it, and it once it was looked at."""

    store: Path | None
    load: Callable[[], Readout]
    readout: Readout | None = None
    seen: float | None = None  # when the text's file was last changed, as far as is known


class Shelf:
    """Readouts side by side, one of them looked at."""

    def __init__(self, stores: Iterable[Path]) -> None:
        self._entries = [_entry(store) for store in stores]
        self._at = 0
        self.was_switched = False

    @property
    def at(self) -> int:
        """Which of the readouts is looked at, from 0."""
        return self._at

    @at.setter
    def at(self, at: int) -> None:
        self._at = at
        self.was_switched = True

    @classmethod
    def holding(cls, *readouts: Readout) -> Self:
        """Give a shelf of readouts that have no store."""
        shelf = cls(())
        shelf._entries = [Entry(None, partial(_same, readout)) for readout in readouts]
        return shelf

    def __len__(self) -> int:
        return len(self._entries)

    @property
    def store(self) -> Path | None:
        """The store of the readout that is looked at."""
        return self._entries[self.at].store

    @property
    def readout(self) -> Readout:
        """The readout that is looked at.

        Raises:
            ExplorerError: Its store cannot be read.
        """
        entry = self._entries[self.at]
        if entry.readout is None:
            entry.readout = entry.load()
        return entry.readout

    def open_store(self, store: Path) -> None:
        """Look at the readout of a store, beside those that are open.

        Raises:
            ExplorerError: The store cannot be read; what was looked at stays.
        """
        stores = [entry.store for entry in self._entries]
        before = self.at
        if store not in stores:
            self._entries.append(_entry(store))
            stores.append(store)
        self.at = stores.index(store)
        try:
            _ = self.readout
        except Exception:
            del self._entries[self.at]
            self.at = before
            raise

    def open_text(self, source: str) -> tuple[str, ...]:
        """Look at the readout of a text, its store built where it is missing; gives notices.

        Raises:
            ExplorerError: The text cannot be read, or its store not be written.
        """
        from explorer.library import store_of  # it brings the extractor along

        notices: list[str] = []
        store = self._entries[self.at].store
        folder = store.parent if store else Path.cwd()
        self.open_store(store_of(source, folder, notices.append))
        return tuple(notices)

    def rebuild(self) -> tuple[str, ...]:
        """Read the text that is looked at again and take its readout's place; gives notices.

        Raises:
            ExplorerError: The text cannot be read (again), or its store not be written.
        """
        if self.readout.article.source == STANDARD_INPUT:
            raise ExplorerError("This text came from standard input: pipe it in again.")
        old = self._entries[self.at]
        notices = self.open_text(self.readout.article.source)
        if self._entries[self.at] is not old:
            self._entries.remove(old)
            self.at = min(self.at, len(self._entries) - 1)
        return notices

    def has_changed(self) -> bool:
        """Say whether the file of the text was changed since it was read or this was last asked."""
        entry = self._entries[self.at]
        now = _changed_at(self.readout.article.source)
        if now is None or now == entry.seen:
            return False
        entry.seen = now
        return not self._has_same_bytes()

    def _has_same_bytes(self) -> bool:
        from hashlib import sha256

        article = self.readout.article
        try:
            return sha256(Path(article.source).read_bytes()).hexdigest() == article.sha256
        except OSError:
            return True


def _entry(store: Path) -> Entry:
    from explorer.store import load

    return Entry(store, partial(load, store))


def _same(readout: Readout) -> Readout:
    return readout


def _changed_at(source: str) -> float | None:
    try:
        return Path(source).stat().st_mtime
    except (OSError, ValueError):
        return None
