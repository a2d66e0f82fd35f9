"""Markdown: a table for each kind of row, with the words that prove each fact as footnotes."""

import re
from collections.abc import Iterable, Sequence
from itertools import groupby

from explorer.export.facts import HEADINGS, Fact, facts
from explorer.export.format import Format
from explorer.export.phrases import place, quote, source_line
from explorer.export.selection import Kind, Selection
from explorer.model import Article, Readout, Span

# What Markdown, its tables and its HTML would read as more than a character.
_MARKUP = re.compile(r"[\\`*_\[\]<>|~$^&]")


def render(readout: Readout, selection: Selection) -> str:
    """Tables, footnotes and the source; a passage becomes a quotation."""
    article = readout.article
    source = f"Source: {_escaped(source_line(article))}"
    if selection.passage:
        return f"> {_proof(article, selection.passage)}\n\n{source}\n"
    numbers = _numbers(readout, selection)
    groups = groupby(facts(readout, selection), key=lambda fact: fact.kind)
    tables = [_table(kind, group, numbers) for kind, group in groups]
    notes = [f"[^{number}]: {_proof(article, proof)}" for proof, number in numbers.items()]
    return "\n\n".join([*tables, source, *notes]) + "\n"


def _numbers(readout: Readout, selection: Selection) -> dict[Span, int]:
    proofs = (proof for fact in facts(readout, selection) for proof in fact.proofs)
    return {proof: number for number, proof in enumerate(dict.fromkeys(proofs), 1)}


def _table(kind: Kind, rows: Iterable[Fact], numbers: dict[Span, int]) -> str:
    heads = HEADINGS[kind]
    return "\n".join(
        [_line(heads), _line(["---"] * len(heads)), *(_row(fact, numbers) for fact in rows)]
    )


def _row(fact: Fact, numbers: dict[Span, int]) -> str:
    first, *more = [_escaped(cell) for cell in fact.cells]
    marks = "".join(f"[^{numbers[proof]}]" for proof in dict.fromkeys(fact.proofs))
    return _line([first + marks, *more])


def _line(cells: Sequence[str]) -> str:
    return f"| {' | '.join(cells)} |"


def _proof(article: Article, span: Span) -> str:
    return f"{_escaped(quote(article.text, span))} ({place(article, span)})"


def _escaped(text: str) -> str:
    return _MARKUP.sub(r"\\\g<0>", text)


FORMAT = Format(
    name="markdown",
    key="d",
    label="Markdown: tables, quotes as footnotes",
    media_type="text/markdown; charset=utf-8",
    suffix=".md",
    render=render,
)
