"""A readout printed: its facts, then its organizations, officials and checks.

The same content has two layouts: tables, and plain lines for screen readers and other programs.
No text can reach the terminal as a command to it.
"""

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby

from rich.box import SIMPLE_HEAD
from rich.console import Console, JustifyMethod
from rich.table import Table
from rich.text import Text

from explorer.certainty import marked, marked_name, reason
from explorer.export.phrases import post_phrase, source
from explorer.export.records import organization_names
from explorer.export.selection import Kind
from explorer.model import (
    Article,
    Check,
    Official,
    Organization,
    Readout,
    Role,
    Span,
    StatedDate,
    Verdict,
)
from explorer.passages import paragraph_number, sentence_around
from explorer.visible import visible

_SIGNS = {Verdict.HOLDS: "✓ holds", Verdict.CONFLICT: "✗ conflict", Verdict.OPEN: "? open"}
_ROLES = list(Role)

Row = tuple[str, ...]
Noun = Organization | Official | Check


@dataclass(frozen=True, slots=True)
class Section:
    """A heading, the names of its columns, and rows of as many cells."""

    heading: str
    columns: Row
    rows: tuple[Row, ...]


def print_readout(
    console: Console, facts: Iterable[Row], sections: Iterable[Section], *, plain: bool
) -> None:
    """Prints names and values, then tables; all as lines that are not wrapped if ``plain``."""
    if plain:
        lines = "\n".join(f"{name}: {_printable(value)}" for name, value in facts)
        console.print(Text(lines), soft_wrap=True)
    else:
        console.print(_grid(facts), "")
    for section in sections:
        if plain:
            console.print(Text("\n".join(_lines(section))), soft_wrap=True)
        else:
            console.print(_table(section))


def facts_of(readout: Readout) -> tuple[tuple[str, str], ...]:
    """What is known of the article and its event, as names and values."""
    article, event = readout.article, readout.event
    title = article.title.of(article.text) if article.title else "none"
    return (
        ("Title", f"{title} (the first sentence)" if article.title_derived else title),
        ("Published", _date(article.published, article)),
        ("Event", f"{event.form}; {_date(event.date, article)}" if event else "none found"),
        ("Source", f"{source(article)}; {article.encoding}; sha256 {article.sha256[:16]}"),
    )


def sections_of(
    readout: Readout, chosen: Readout, kinds: Collection[Kind] = tuple(Kind)
) -> tuple[Section, ...]:
    """The rows of these ``kinds`` that are ``chosen`` of ``readout``."""
    names = organization_names(readout)
    organizations = sorted(chosen.organizations, key=lambda found: _ROLES.index(found.role))
    sections = {
        Kind.ORGANIZATIONS: Section(
            "Organizations",
            ("Name", "Role", "Part of", "Mentions"),
            tuple(_organization(organization, names) for organization in organizations),
        ),
        Kind.OFFICIALS: Section(
            "Officials",
            ("Name", "Posts", "Actions"),
            tuple(_official(official, names) for official in chosen.officials),
        ),
        Kind.CHECKS: Section(
            "Checks", ("Verdict", "Finding"), tuple(_check(check) for check in chosen.checks)
        ),
    }
    return tuple(section for kind, section in sections.items() if kind in kinds)


def evidence_of(noun: Noun, readout: Readout) -> Section:
    """The sentences that speak of ``noun``: what each says, at which characters, read by what."""
    article = readout.article
    facts = sorted(_facts(noun, organization_names(readout)))
    by_sentence = groupby(facts, key=lambda fact: sentence_around(article, fact[0]))
    return Section(
        f"Evidence for the check: {noun.message}"
        if isinstance(noun, Check)
        else f"Evidence for {noun.name}",
        ("Facts", "Paragraph", "Sentence"),
        tuple(
            (
                "; ".join(_fact(*fact) for fact in found),
                str(paragraph_number(article, sentence) or ""),
                sentence.of(article.text),
            )
            for sentence, found in by_sentence
        ),
    )


def _facts(noun: Noun, names: dict[str, str]) -> Iterator[tuple[Span, str, str]]:
    """The words of each fact, what they say, and how they were read if a rule did."""
    if isinstance(noun, Check):
        yield from ((span, "words", "") for span in noun.spans)
        return
    for mention in noun.mentions:
        yield mention.span, "named", reason(mention.rule, mention.confidence)
    if isinstance(noun, Official):
        for post in noun.posts:
            yield post.span, post_phrase(post, names), reason(post.rule, post.confidence)
        yield from ((action.span, action.deed.value, "") for action in noun.actions)


def _fact(span: Span, words: str, why: str) -> str:
    place = f"{words} ({span.start}–{span.end})"
    return f"{place}: {why}" if why else place


def _date(date: StatedDate | None, article: Article) -> str:
    return f"{date.value} (“{date.span.of(article.text)}”)" if date else "no date stated"


def _organization(organization: Organization, names: dict[str, str]) -> Row:
    return (
        _name(organization),
        organization.role,
        names[organization.parent] if organization.parent else "",
        str(len(organization.mentions)),
    )


def _official(official: Official, names: dict[str, str]) -> Row:
    posts = (marked(post_phrase(post, names), post.confidence) for post in official.posts)
    return _name(official), "; ".join(posts), ", ".join(official.deeds)


def _name(named: Organization | Official) -> str:
    aliases = f" (also {', '.join(named.aliases)})" if named.aliases else ""
    return marked_name(named) + aliases


def _check(check: Check) -> Row:
    return _SIGNS[check.verdict], check.message


def _grid(facts: Iterable[Row]) -> Table:
    grid = Table.grid(padding=(0, 2))
    grid.add_column(overflow="fold")
    grid.add_column(overflow="fold")
    for name, value in facts:
        grid.add_row(Text(name, style="bold"), Text(_printable(value)))
    return grid


def _table(section: Section) -> Table:
    table = Table(
        title=Text(_title(section), style="bold"),
        title_justify="left",
        box=SIMPLE_HEAD,
        show_header=bool(section.rows),
        pad_edge=False,
    )
    for column in section.columns:
        justify: JustifyMethod = "right" if column == "Mentions" else "left"
        table.add_column(column, justify=justify, overflow="fold")
    for row in section.rows:
        table.add_row(*(Text(_printable(cell)) for cell in row))
    return table


def _lines(section: Section) -> Iterator[str]:
    yield ""
    yield _title(section)
    for row in section.rows:
        cells = zip(section.columns, row, strict=True)
        yield "; ".join(f"{column}: {_printable(cell)}" for column, cell in cells if cell)


def _title(section: Section) -> str:
    return f"{_printable(section.heading)}: {len(section.rows) or 'none found'}"


def _printable(text: str) -> str:
    return visible(" ".join(text.split()))
