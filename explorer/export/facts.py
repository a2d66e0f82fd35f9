"""The chosen rows as facts for people: what is said, and the words that prove it."""

from collections.abc import Iterator
from dataclasses import dataclass

from explorer.export.phrases import deeds, one_line, post_phrase
from explorer.export.places import proof_of_post, sentence_around
from explorer.export.records import organization_names
from explorer.export.selection import Kind, Selection, chosen
from explorer.model import Official, Organization, Readout, Span


@dataclass(frozen=True, slots=True)
class Fact:
    """One fact of a row.

    Attributes:
        kind: The kind of row it is from.
        cells: Its parts, under the headings of its kind.
        proofs: The words that prove it, at least one.
    """

    kind: Kind
    cells: tuple[str, ...]
    proofs: tuple[Span, ...]


HEADINGS = {
    Kind.ORGANIZATIONS: ("Organization", "Role", "Part of"),
    Kind.OFFICIALS: ("Official", "Post", "What they did"),
    Kind.CHECKS: ("Check", "What was found"),
}


def facts(readout: Readout, selection: Selection) -> Iterator[Fact]:
    """One fact an organization, a post (or an official without one) and a check, in order."""
    rows, names = chosen(readout, selection), organization_names(readout)
    for body in rows.organizations:
        yield _organization(readout, body, names)
    for official in rows.officials:
        yield from _official(readout, official, names)
    for check in rows.checks:
        yield Fact(Kind.CHECKS, (check.verdict.value, one_line(check.message)), check.spans)


def _organization(readout: Readout, body: Organization, names: dict[str, str]) -> Fact:
    parent = names[body.parent] if body.parent else ""
    proof = sentence_around(readout.article, body.mentions[0].span)
    cells = (one_line(body.name), body.role.value, one_line(parent))
    return Fact(Kind.ORGANIZATIONS, cells, (proof,))


def _official(readout: Readout, official: Official, names: dict[str, str]) -> Iterator[Fact]:
    did, name = ", ".join(deeds(official)), one_line(official.name)
    done = [action.span for action in official.actions]
    for post in official.posts:
        cells = (name, one_line(post_phrase(post, names)), did)
        proof = proof_of_post(readout.article, official, post)
        yield Fact(Kind.OFFICIALS, cells, (proof, *done))
    if not official.posts:
        proof = sentence_around(readout.article, official.mentions[0].span)
        yield Fact(Kind.OFFICIALS, (name, "", did), (proof, *done))
