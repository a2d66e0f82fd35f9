"""The lexicon files: what the extractor knows, as tab-separated lines that a person can read.

A file is UTF-8. Lines that start with ``#`` are comments; the first other line names the columns,
the first of which is ``entry`` and the last ``example``. A cell with several values separates them
by semicolons. An entry without an example of its own uses the file's template, a comment line
``# example: … {entry} …``.
"""

from bisect import bisect_left
from functools import cache
from typing import NamedTuple

from explorer.resources import LEXICON


class Entry(NamedTuple):
    """One line of a lexicon file: the words and the cells between them and the example."""

    words: str
    cells: tuple[str, ...]


@cache
def entries(name: str) -> tuple[Entry, ...]:
    """All entries of the lexicon file ``name`` (without its ending), in the order of the file."""
    lines = (LEXICON / f"{name}.tsv").read_text(encoding="utf-8").split("\n")
    rows = [line.split("\t") for line in lines if line and line[0] != "#"]
    return tuple(Entry(row[0], tuple(row[1:-1])) for row in rows[1:])


def values(cell: str) -> tuple[str, ...]:
    """The values of a cell: ``"Kenyan;Kenyans"`` gives ``("Kenyan", "Kenyans")``."""
    return tuple(cell.split(";")) if cell else ()


class NameList:
    """A lexicon file of one-word names, sorted by the names in lower case, read as it stands.

    A long list is searched line by line and not taken apart: most of its names never occur.
    """

    def __init__(self, name: str) -> None:
        text = (LEXICON / f"{name}.tsv").read_text(encoding="utf-8")
        _, _, rows = text.partition("\nentry\t")
        self._rows = rows.lower().split("\n")[1:]

    def get(self, word: str) -> tuple[str, ...] | None:
        """The cells of a name in lower case, without its example; ``None`` if it is not listed."""
        place = bisect_left(self._rows, f"{word}\t")
        if place < len(self._rows) and self._rows[place].startswith(f"{word}\t"):
            return tuple(self._rows[place].split("\t")[1:-1])
        return None

    def __contains__(self, word: str) -> bool:
        """Whether a name in lower case is listed."""
        return self.get(word) is not None
