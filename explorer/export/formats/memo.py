"""Memo: each fact with the words that prove it and where they stand, and the source at the end."""

from collections.abc import Iterable
from itertools import groupby

from explorer.export.facts import Fact, facts
from explorer.export.format import Format
from explorer.export.phrases import place, quote, source_line
from explorer.export.selection import Selection
from explorer.model import Article, Readout, Span


def render(readout: Readout, selection: Selection) -> str:
    """Paragraphs ready to send; a passage is quoted itself, facts with one proof share it."""
    article = readout.article
    if selection.passage:
        paragraphs = [_proof(article, selection.passage)]
    else:
        groups = groupby(facts(readout, selection), key=lambda fact: fact.proofs)
        paragraphs = [_paragraph(article, proofs, group) for proofs, group in groups]
    return "\n\n".join([*paragraphs, f"Source: {source_line(article)}"]) + "\n"


def _paragraph(article: Article, proofs: Iterable[Span], group: Iterable[Fact]) -> str:
    return "\n".join(
        [_line(fact) for fact in group] + [f"    {_proof(article, proof)}" for proof in proofs]
    )


def _line(fact: Fact) -> str:
    first, *more = [cell for cell in fact.cells if cell]
    return f"{first}: {'; '.join(more)}" if more else first


def _proof(article: Article, span: Span) -> str:
    return f"{quote(article.text, span)} ({place(article, span)})"


FORMAT = Format(
    name="memo",
    key="m",
    label="Memo: facts, quotes, citation",
    media_type="text/plain; charset=utf-8",
    suffix=".txt",
    render=render,
)
