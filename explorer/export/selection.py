"""What of a readout is taken away: words of the article, rows, or everything."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TypeVar

from explorer.model import Official, Organization, Readout, Role, Span

Row = TypeVar("Row", Organization, Official)


class Kind(StrEnum):
    """The kinds of rows that a readout has."""

    ORGANIZATIONS = "organizations"
    OFFICIALS = "officials"
    CHECKS = "checks"


@dataclass(frozen=True, slots=True)
class Selection:
    """Which rows of a readout are chosen.

    Attributes:
        organizations: Ids of organizations.
        officials: Ids of officials.
        checks: Indexes into ``Readout.checks``.
        passage: The words chosen in the article, where the choice was made there: formats for
            people give these words, formats for programs the facts inside them as well.
    """

    organizations: tuple[str, ...] = ()
    officials: tuple[str, ...] = ()
    checks: tuple[int, ...] = ()
    passage: Span | None = None


def everything(readout: Readout) -> Selection:
    """All rows of the readout."""
    return select(readout)


def select(
    readout: Readout,
    kinds: Collection[Kind] = tuple(Kind),
    roles: Collection[Role] = (),
) -> Selection:
    """All rows of these kinds.

    With roles, only organizations in one of them, and officials who hold a post in such an
    organization; checks have no role and are kept.
    """
    in_role = {body.id for body in readout.organizations if not roles or body.role in roles}
    organizations = [body.id for body in readout.organizations if body.id in in_role]
    officials = [
        official.id
        for official in readout.officials
        if not roles or any(post.organization in in_role for post in official.posts)
    ]
    return Selection(
        organizations=tuple(organizations) if Kind.ORGANIZATIONS in kinds else (),
        officials=tuple(officials) if Kind.OFFICIALS in kinds else (),
        checks=tuple(range(len(readout.checks))) if Kind.CHECKS in kinds else (),
    )


def passage(readout: Readout, span: Span) -> Selection:
    """The words of ``span``, with the rows that are mentioned inside it."""
    return Selection(
        organizations=tuple(body.id for body in _mentioned(readout.organizations, span)),
        officials=tuple(official.id for official in _mentioned(readout.officials, span)),
        checks=tuple(
            index
            for index, check in enumerate(readout.checks)
            if any(_inside(words, span) for words in check.spans)
        ),
        passage=span,
    )


def chosen(readout: Readout, selection: Selection) -> Readout:
    """The readout with only the chosen rows, in the order in which the text lists them.

    Ids in what is left (the parent of an organization, the organization of a post) may name rows
    that were not chosen: look them up in the whole readout.
    """
    return _with_rows(readout, selection.organizations, selection.officials, set(selection.checks))


def chosen_with_referenced(readout: Readout, selection: Selection) -> Readout:
    """As ``chosen``, with every organization that a chosen row refers to: all ids resolve."""
    rows = chosen(readout, selection)
    parents = {body.id: body.parent for body in readout.organizations}
    wanted: set[str] = set()
    waiting = [body.id for body in rows.organizations]
    waiting += [p.organization for o in rows.officials for p in o.posts if p.organization]
    while waiting:
        body = waiting.pop()
        parent = parents[body]
        if body not in wanted and parent is not None:
            waiting.append(parent)
        wanted.add(body)
    return _with_rows(readout, wanted, selection.officials, set(selection.checks))


def _with_rows(
    readout: Readout,
    organizations: Collection[str],
    officials: Collection[str],
    checks: Collection[int],
) -> Readout:
    organizations, officials = frozenset(organizations), frozenset(officials)
    return replace(
        readout,
        organizations=tuple(body for body in readout.organizations if body.id in organizations),
        officials=tuple(person for person in readout.officials if person.id in officials),
        checks=tuple(check for index, check in enumerate(readout.checks) if index in checks),
    )


def _mentioned(rows: Iterable[Row], span: Span) -> list[Row]:
    return [row for row in rows if any(_inside(m.span, span) for m in row.mentions)]


def _inside(inner: Span, outer: Span) -> bool:
    return outer.start <= inner.start and inner.end <= outer.end
