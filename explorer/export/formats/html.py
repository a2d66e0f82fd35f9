"""HTML: a real table for each kind of row, with the words that prove each fact."""

from collections.abc import Iterable
from html import escape
from itertools import groupby

from explorer.export.facts import HEADINGS, Fact, facts
from explorer.export.format import Format
from explorer.export.phrases import one_line, place, source_line
from explorer.export.selection import Kind, Selection
from explorer.model import Article, Readout, Span


def render(readout: Readout, selection: Selection) -> str:
    """A fragment in UTF-8 that a page, a mail or a document takes; a passage is quoted."""
    article = readout.article
    if selection.passage:
        body = [f"<blockquote>{_proof(article, selection.passage)}</blockquote>"]
    else:
        groups = groupby(facts(readout, selection), key=lambda fact: fact.kind)
        body = [_table(article, kind, group) for kind, group in groups]
    source = f"<p>Source: {escape(source_line(article))}</p>"
    return "\n".join(['<meta charset="utf-8">', *body, source]) + "\n"


def _table(article: Article, kind: Kind, rows: Iterable[Fact]) -> str:
    heads = "".join(f"<th>{escape(head)}</th>" for head in (*HEADINGS[kind], "In the text"))
    lines = [_row(article, fact) for fact in rows]
    return "\n".join(["<table>", f"<tr>{heads}</tr>", *lines, "</table>"])


def _row(article: Article, fact: Fact) -> str:
    cells = "".join(f"<td>{escape(cell)}</td>" for cell in fact.cells)
    proofs = "<br>".join(_proof(article, proof) for proof in fact.proofs)
    return f"<tr>{cells}<td>{proofs}</td></tr>"


def _proof(article: Article, span: Span) -> str:
    words = escape(one_line(span.of(article.text)))
    return f"<q>{words}</q> ({escape(place(article, span))})"


FORMAT = Format(
    name="html",
    key="h",
    label="HTML tables",
    media_type="text/html; charset=utf-8",
    suffix=".html",
    render=render,
)
