"""The examples of the lexicon files, which run as tests."""

from typing import NamedTuple

from explorer.resources import LEXICON

_TEMPLATE = "# example: "


class Example(NamedTuple):
    """A line of a lexicon file: its entry, the cells after it, and the sentence that shows it."""

    entry: str
    cells: tuple[str, ...]
    sentence: str


def examples(name: str) -> list[Example]:
    """Every entry of the lexicon file ``name`` with its own example or the file's template."""
    lines = (LEXICON / f"{name}.tsv").read_text(encoding="utf-8").split("\n")
    template = next((line[len(_TEMPLATE) :] for line in lines if line.startswith(_TEMPLATE)), "")
    rows = [line.split("\t") for line in lines if line and line[0] != "#"][1:]
    return [
        Example(row[0], tuple(row[1:-1]), row[-1] or template.format(entry=row[0])) for row in rows
    ]
