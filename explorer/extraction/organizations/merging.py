"""Stage 6a, document pass: which names of organizations are of one body."""

import re
from collections import defaultdict
from dataclasses import dataclass, field
from typing import NamedTuple

from explorer.extraction.organizations.body_names import (
    in_one_spelling,
    known_long_forms,
    short_forms_of,
    spelt_out,
)
from explorer.extraction.words import kinds
from explorer.extraction.words.elements import Elements
from explorer.model import Span

# "the Harbour Board (HB), the Port Board and the Board of Trade".
_LISTED = re.compile(
    rf"{kinds.ORGANIZATION}(?:(?:\({kinds.ORGANIZATION}\))?(?:,|,?{kinds.AND}){kinds.THE}?{kinds.ORGANIZATION})+"
)
_EXPLAINED = re.compile(rf"{kinds.ORGANIZATION}\((?P<short>{kinds.ORGANIZATION})\)")


@dataclass(slots=True, eq=False)
class Body:
    """An organization while it is collected.

    Attributes:
        forms: Its names in the text, in order of appearance.
        mentions: The words that name it, with the rule that found them.
        parent: The body that it is a part of.
        local: Whether it is a branch or subordinate unit, named beside its parent.
    """

    forms: list[str]
    mentions: list[tuple[Span, str]] = field(default_factory=list)
    parent: "Body | None" = None
    local: bool = False


def merge(
    elements: Elements,
    by_key: dict[str, Body],
    by_element: dict[int, Body],
    explained: dict[str, str],
) -> None:
    """Make one body of its spellings, its short forms and its abbreviation.

    ``by_key`` and ``by_element`` then give the one body for each name and each element;
    ``explained`` are the keys of abbreviations, each with that of the name it stands for.
    """
    _merge(_spelt_otherwise(by_key), by_key, by_element)
    _merge(_longer_bodies(by_key, _apart(elements, by_element)), by_key, by_element)
    _merge(_abbreviated(by_key, explained), by_key, by_element)


class _Apart(NamedTuple):
    """What tells bodies apart: the lists that name each, and the abbreviation behind its name."""

    lists: dict[Body, set[int]]
    abbreviations: dict[Body, set[str]]

    def are_two(self, one: Body, other: Body) -> bool:
        """Whether two bodies stand in one list, or are abbreviated differently."""
        if not self.lists[one].isdisjoint(self.lists[other]):
            return True
        first, second = self.abbreviations[one], self.abbreviations[other]
        return bool(first and second) and first.isdisjoint(second)


def _apart(elements: Elements, by_element: dict[int, Body]) -> _Apart:
    found = _Apart(defaultdict(set), defaultdict(set))
    for number, match in enumerate(_LISTED.finditer(elements.kinds)):
        for place in range(*match.span()):
            if place in by_element:
                found.lists[by_element[place]].add(number)
    for match in _EXPLAINED.finditer(elements.kinds):
        short = match.start("short")
        found.abbreviations[by_element[match.start()]].update(elements.words(short, short + 1))
    return found


def _merge(into: dict[Body, Body], by_key: dict[str, Body], by_element: dict[int, Body]) -> None:
    """Give each body's forms and mentions to the body that it is another name of."""
    if not into:
        return

    def final(body: Body) -> Body:
        while body in into:
            body = into[body]
        return body

    for short in into:
        body = final(short)
        body.mentions = sorted(body.mentions + short.mentions)
        body.forms += [form for form in short.forms if form not in body.forms]
    for body in by_key.values():
        if body.parent is not None:
            parent = final(body.parent)
            body.parent = None if parent is final(body) else parent
    by_key.update({key: final(body) for key, body in by_key.items()})
    by_element.update({place: final(body) for place, body in by_element.items()})


def _abbreviated(by_key: dict[str, Body], explained: dict[str, str]) -> dict[Body, Body]:
    """For "UN", where the text has "United Nations" too, that body."""
    known = known_long_forms() | explained
    long_forms = {key: spelt_out(key, known) for key in by_key}
    first = {
        long: by_key[full]
        for long in long_forms.values()
        for full in (f"united nations {long}", long)  # "ECA"
        if full in by_key
    }
    return {
        by_key[key]: same
        for key, long in long_forms.items()
        if (same := first.setdefault(long, by_key[key])) is not by_key[key]
    }


def _spelt_otherwise(by_key: dict[str, Body]) -> dict[Body, Body]:
    """For "Harbour Centre", where the text has "Harbour Center" too, that body."""
    first: dict[str, Body] = {}
    return {
        body: same
        for key, body in by_key.items()
        if (same := first.setdefault(in_one_spelling(key), body)) is not body
    }


def _longer_bodies(by_key: dict[str, Body], apart: _Apart) -> dict[Body, Body]:
    """For each body whose name is the short form of just one other, that other."""
    longer: dict[Body, set[Body]] = {}
    for key, body in by_key.items():
        for short in short_forms_of(key):
            short_body = by_key.get(short, body)
            if short_body is body or short_body.local or apart.are_two(short_body, body):
                continue
            longer.setdefault(short_body, set()).add(body)
    return {short: next(iter(bodies)) for short, bodies in longer.items() if len(bodies) == 1}
