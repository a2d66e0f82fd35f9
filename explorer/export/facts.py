"""The chosen rows as facts for people: what is said, and the words that prove it."""

from collections.abc import Iterator
from dataclasses import dataclass

from explorer.export.phrases import one_line, post_phrase
from explorer.export.records import organization_names
from explorer.export.selection import Kind, Selection, chosen
from explorer.model import Official, Organization, Readout, Span
from explorer.passages import proof_of_post, sentence_around


@dataclass(frozen=True, slots=True)
class Fact:
    """What one row says.

    Attributes:
        kind: The kind of row.
        cells: Its parts, under the headings of its kind.
        proofs: The words that prove it, at least one.
    """

    kind: Kind
    cells: tuple[str, ...]
    proofs: tuple[Span, ...]


HEADINGS = {
    Kind.ORGANIZATIONS: ("Organization", "Role", "Part of"),
    Kind.OFFICIALS: ("Official", "Posts", "What they did"),
    Kind.CHECKS: ("Check", "What was found"),
}


def facts(readout: Readout, selection: Selection) -> Iterator[Fact]:
    """One fact an organization, an official and a check, in order."""
    rows, names = chosen(readout, selection), organization_names(readout)
    for body in rows.organizations:
        yield _organization(readout, body, names)
    for official in rows.officials:
        yield _official(readout, official, names)
    for check in rows.checks:
        yield Fact(Kind.CHECKS, (check.verdict.value, one_line(check.message)), check.spans)


def _organization(readout: Readout, body: Organization, names: dict[str, str]) -> Fact:
    parent = names[body.parent] if body.parent else ""
    proof = sentence_around(readout.article, body.mentions[0].span)
    cells = (one_line(body.name), body.role.value, one_line(parent))
    return Fact(Kind.ORGANIZATIONS, cells, (proof,))


def _official(readout: Readout, official: Official, names: dict[str, str]) -> Fact:
    article = readout.article
    posts = [one_line(post_phrase(post, names)) for post in official.posts]
    cells = (one_line(official.name), "; ".join(posts), ", ".join(official.deeds))
    held = [proof_of_post(article, official, post) for post in official.posts]
    named = [] if held else [sentence_around(article, official.mentions[0].span)]
    done = [action.span for action in official.actions]
    return Fact(Kind.OFFICIALS, cells, _without_repeats([*named, *held, *done]))


def _without_repeats(proofs: list[Span]) -> tuple[Span, ...]:
    """The proofs in order, each once, and none that stands inside another."""
    once = list(dict.fromkeys(proofs))
    return tuple(
        proof
        for proof in once
        if not any(
            other != proof and other.start <= proof.start and proof.end <= other.end
            for other in once
        )
    )
