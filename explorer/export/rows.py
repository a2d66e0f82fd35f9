"""A selection as rows of cells for sheets: one row an organization, a post, a span of a check.

Cells are what a sheet can hold: white space stays, control characters are made visible, and what a
spreadsheet would take for a formula gets an apostrophe in front.
"""

import csv
import io
from collections.abc import Iterator

from explorer.export.phrases import day, title
from explorer.export.records import organization_names
from explorer.export.selection import Selection, chosen
from explorer.model import Article, Check, Official, Organization, Post, Readout, Span
from explorer.passages import paragraph_number
from explorer.visible import without_controls

# Every column there is, in order; a sheet has those of the kinds of rows that are in it.
COLUMNS = (
    "kind",
    "id",
    "name",
    "aliases",
    "role",
    "parent",
    "post",
    "organization",
    "area",
    "tenure",
    "actions",
    "verdict",
    "message",
    "words",
    "start",
    "end",
    "paragraph",
    "rule",
    "confidence",
    "mentions",
    "title",
    "published",
    "source",
    "sha256",
)
_FORMULA_STARTS = frozenset("=+-@\t\r＝＋－＠")
_VALUES = "; "

Row = dict[str, str | int | float | None]


def sheet(readout: Readout, selection: Selection, delimiter: str) -> str:
    """The rows under a header, quoted where needed, each with a line feed at its end."""
    rows = list(rows_of(readout, selection))
    columns = [name for name in COLUMNS if any(name in row for row in rows)] if rows else COLUMNS
    out = io.StringIO()
    writer = csv.writer(out, delimiter=delimiter, lineterminator="\n")
    writer.writerow(columns)
    writer.writerows([harmless(row.get(name)) for name in columns] for row in rows)
    return out.getvalue()


def rows_of(readout: Readout, selection: Selection) -> Iterator[Row]:
    """One row an organization, a post (or an official without one), a span of a check."""
    rows, names = chosen(readout, selection), organization_names(readout)
    article = readout.article
    origin: Row = {
        "title": title(article),
        "published": day(article),
        "source": article.source,
        "sha256": article.sha256,
    }
    for body in rows.organizations:
        yield {**_organization(article, body, names), **origin}
    for official in rows.officials:
        for post in official.posts or (None,):
            yield {**_official(article, official, post, names), **origin}
    for index, check in zip(sorted(set(selection.checks)), rows.checks, strict=True):
        for span in check.spans:
            yield {**_check(article, index, check, span), **origin}


def harmless(value: str | float | None) -> str | int | float:
    """A cell that a spreadsheet shows and does not calculate."""
    if not isinstance(value, str):
        return "" if value is None else value
    starts_formula = value[:1] in _FORMULA_STARTS
    text, _ = without_controls(value)
    return f"'{text}" if starts_formula else text


def _organization(article: Article, body: Organization, names: dict[str, str]) -> Row:
    first = body.mentions[0]
    return {
        "kind": "organization",
        "id": body.id,
        "name": body.name,
        "aliases": _VALUES.join(body.aliases),
        "role": body.role.value,
        "parent": names[body.parent] if body.parent else None,
        **_words(article, first.span),
        "rule": first.rule,
        "confidence": first.confidence,
        "mentions": len(body.mentions),
    }


def _official(
    article: Article, official: Official, post: Post | None, names: dict[str, str]
) -> Row:
    found = post or official.mentions[0]
    body = post.organization if post else None
    return {
        "kind": "official",
        "id": official.id,
        "name": official.name,
        "aliases": _VALUES.join(official.aliases),
        "post": post.title if post else None,
        "organization": names[body] if body else None,
        "area": post.area if post else None,
        "tenure": post.tenure.value if post else None,
        "actions": _VALUES.join(official.deeds),
        **_words(article, found.span),
        "rule": found.rule,
        "confidence": found.confidence,
        "mentions": len(official.mentions),
    }


def _check(article: Article, index: int, check: Check, span: Span) -> Row:
    return {
        "kind": "check",
        "id": f"check-{index + 1}",
        "name": check.kind,
        "verdict": check.verdict.value,
        "message": check.message,
        **_words(article, span),
    }


def _words(article: Article, span: Span) -> Row:
    return {
        "words": span.of(article.text),
        "start": span.start,
        "end": span.end,
        "paragraph": paragraph_number(article, span),
    }
