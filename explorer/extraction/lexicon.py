"""The lexicon files: what the extractor knows, as tab-separated lines that a person can read.

A file is UTF-8. Lines that start with ``#`` are comments; the first other line names the columns,
the first of which is ``entry`` and the last ``example``. A cell with several values separates them
by semicolons. An entry without an example of its own uses the file's template, a comment line
``# example: … {entry} …``.
"""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Collection, Sequence
from functools import cache
from itertools import pairwise
from typing import NamedTuple

from explorer.resources import LEXICON

_BLOCK = 1024  # bytes


class Entry(NamedTuple):
    """One line of a lexicon file: the words and the cells between them and the example."""

    words: str
    cells: tuple[str, ...]


def _lines(name: str) -> list[str]:
    """The lines of a lexicon file, without comments and the names of the columns."""
    lines = (LEXICON / f"{name}.tsv").read_text(encoding="utf-8").split("\n")
    return [line for line in lines if line and line[0] != "#"][1:]


@cache
def entries(name: str) -> tuple[Entry, ...]:
    """All entries of the lexicon file ``name`` (without its ending), in the order of the file."""
    rows = [line.split("\t") for line in _lines(name)]
    return tuple([Entry(row[0], tuple(row[1:-1])) for row in rows])


def listed(name: str) -> list[str]:
    """The words of all entries of a lexicon file, in its order."""
    return [line.partition("\t")[0] for line in _lines(name)]


@cache
def listed_by_cell(name: str) -> dict[str, list[str]]:
    """The words of all entries of a lexicon file by what stands in the cell after them."""
    by_cell: dict[str, list[str]] = defaultdict(list)
    for line in _lines(name):
        words, cell, _ = line.split("\t", 2)
        by_cell[cell].append(words)
    return dict(by_cell)


def values(cell: str) -> tuple[str, ...]:
    """The values of a cell: ``"Kenyan;Kenyans"`` gives ``("Kenyan", "Kenyans")``."""
    return tuple(cell.split(";")) if cell else ()


class NameList:
    """A lexicon file of one-word names, sorted by the names in lower case, read as it stands.

    A long list is searched block by block and not taken apart: most of its names never occur.
    """

    def __init__(self, name: str) -> None:
        self._data = (LEXICON / f"{name}.tsv").read_bytes()
        start = self._data.index(b"\n", self._data.index(b"\nentry\t") + 1)
        self._starts: list[int] = []  # of the blocks, each at the end of a line
        self._firsts: list[str] = []
        last = len(self._data) - 1
        while 0 <= start < last:
            self._starts.append(start)
            first = self._data[start + 1 : self._data.index(b"\t", start)]
            self._firsts.append(first.decode().lower())
            start = self._data.find(b"\n", start + _BLOCK)
        self._starts.append(last)

    def get(self, word: str) -> tuple[str, ...] | None:
        """The cells of a name in lower case, without its example; ``None`` if it is not listed."""
        block = bisect_right(self._firsts, word)
        if not block:
            return None
        rows = self._data[self._starts[block - 1] : self._starts[block] + 1]
        rows = rows.lower() if word.isascii() else rows.decode().lower().encode()
        place = rows.find(f"\n{word}\t".encode())
        if place < 0:
            return None
        row = rows[place + 1 : rows.index(b"\n", place + 1)].decode()
        return tuple(row.split("\t")[1:-1])

    def __contains__(self, word: str) -> bool:
        """Whether a name in lower case is listed."""
        return self.get(word) is not None


class Phrases:
    """Phrases of at least two words, looked for in words; each is its words with single spaces.

    Attributes:
        longest: How many words the longest phrase has, by its first two.
    """

    def __init__(self, phrases: Collection[str]) -> None:
        self._phrases = phrases
        self.longest: dict[tuple[str, str], int] = {}
        for phrase in phrases:
            if " " in phrase:
                first, second, *others = phrase.split(" ", 2)
                count = others[0].count(" ") + 3 if others else 2
                if count > self.longest.get((first, second), 0):
                    self.longest[first, second] = count

    def find(self, words: Sequence[str]) -> dict[int, int]:
        """Where the longest phrase at each place ends, for the places where one begins."""
        found = {}
        openings = [
            (place, self.longest[pair])
            for place, pair in enumerate(pairwise(words))
            if pair in self.longest
        ]
        for place, longest in openings:
            for end in range(min(place + longest, len(words)), place + 1, -1):
                if " ".join(words[place:end]) in self._phrases:
                    found[place] = end
                    break
        return found
