"""The lexicon files: what the extractor knows, as tab-separated lines that a person can read.

A file is UTF-8. Lines that start with ``#`` are comments; the first other line names the columns,
the first of which is ``entry`` and the last ``example``. A cell with several values separates them
by semicolons. An entry without an example of its own uses the file's template, a comment line
``# example: … {entry} …``.
"""

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
