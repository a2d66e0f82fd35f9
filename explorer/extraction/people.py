"""Stage 6b, document pass: the persons of the whole text, each with all forms of the name."""

from dataclasses import dataclass, field
from functools import cache

from explorer.extraction import kinds
from explorer.extraction.bodies import plain
from explorer.extraction.elements import Elements
from explorer.extraction.lexicon import entries
from explorer.extraction.lookup import fold, lookup
from explorer.model import Span

_NAME_PART = frozenset(kinds.NAME_LIKE) - {kinds.INITIAL}
_LONGEST_NAME = 6
_OTHER_NAMES = (kinds.HEAD, kinds.ORDINARY_HEAD, kinds.OTHER, kinds.EVENT, kinds.SITE)

_Key = tuple[str, ...]


@dataclass(slots=True, eq=False)
class Person:
    """A person while they are collected.

    Attributes:
        forms: The names in the text, in order of appearance.
        mentions: The words that name the person, with the rule that found them.
    """

    forms: list[str] = field(default_factory=list)
    mentions: list[tuple[Span, str]] = field(default_factory=list)


@dataclass(slots=True)
class People:
    """The persons of one text, in reading order, and the person that each element names."""

    all: list[Person]
    by_element: dict[int, Person]


def key_of(name: str) -> _Key:
    """A name as it is compared: its folded words, without dots."""
    words = fold(plain(name)).replace(".", "").replace("-", " ").split()
    return tuple(word for word in words if word not in _generations()) or tuple(words)


@cache
def _generations() -> frozenset[str]:
    return frozenset(
        fold(words).rstrip(".")
        for words, cells in entries("honorifics")
        if cells[0] == "generation"
    )


def _handles(key: _Key) -> set[_Key]:
    """The forms by which a text may take a full name up again: "Abadi" for "Haider al-Abadi"."""
    handles = {key[:end] for end in range(1, len(key))}
    handles |= {key[start:] for start in range(1, len(key))}
    handles |= {(key[0], key[-1]), *((word,) for word in key if len(word) > 1)}
    return handles - {key}


def _resolved(keys: set[_Key]) -> dict[_Key, _Key]:
    """For each form the one full name that it stands for, where exactly one fits."""
    longest = sorted(keys, key=lambda key: (-len(key), key))
    full: dict[_Key, set[_Key]] = {}
    final: dict[_Key, _Key] = {}
    for key in longest:
        candidates = full.get(key, set())
        final[key] = next(iter(candidates)) if len(candidates) == 1 else key
        for handle in _handles(key):
            full.setdefault(handle, set()).add(final[key])
    for handle, candidates in full.items():
        if len(candidates) == 1:
            final.setdefault(handle, next(iter(candidates)))
    return final


def collect_people(elements: Elements, text: str) -> People:
    """Every person among the elements, with later mentions by a part of the name.

    A part of a name is taken for the person only where exactly one fits.
    """
    keys = {
        place: key_of(elements.span(place, place + 1).of(text))
        for place, kind in enumerate(elements.kinds)
        if kind == kinds.PERSON
    }
    final = _resolved(set(keys.values()))
    found = [(place, 1, final[key], rule_of(elements, place)) for place, key in keys.items()]
    found += _taken_up(elements, final)
    people: dict[_Key, Person] = {}
    by_element: dict[int, Person] = {}
    for place, length, key, rule in sorted(found):
        person = people.setdefault(key, Person())
        span = elements.span(place, place + length)
        form = plain(span.of(text))
        if form not in person.forms:
            person.forms.append(form)
        person.mentions.append((span, rule))
        by_element[place] = person
    return People(list(people.values()), by_element)


def _taken_up(elements: Elements, final: dict[_Key, _Key]) -> list[tuple[int, int, _Key, str]]:
    """Later mentions of known names among the elements that no rule has taken."""
    firsts = {key[0] for key in final}
    found = []
    place = 0
    while place < len(elements.kinds):
        length = 0
        if elements.kinds[place] in _NAME_PART and elements.words(place, place + 1)[0] in firsts:
            length = _known_name(elements, place, final)
        if length:
            words = elements.words(place, place + length)
            key = final[tuple(word.replace(".", "") for word in words)]
            found.append((place, length, key, "name-part"))
        place += length or 1
    return found


def _known_name(elements: Elements, place: int, final: dict[_Key, _Key]) -> int:
    """How many elements from ``place`` are a known name, at the most."""
    end = place
    while end < place + _LONGEST_NAME and elements.kinds[end] in kinds.NAME_LIKE + kinds.PARTICLE:
        end += 1
    for last in range(end, place, -1):
        words = elements.words(place, last)
        if tuple(word.replace(".", "") for word in words) in final:
            beside = elements.kinds[last]
            return 0 if beside in _OTHER_NAMES else last - place
    return 0


def rule_of(elements: Elements, place: int) -> str:
    """The rule by which an element is a person, told from what stands before it and begins it."""
    before = elements.kinds[place - 1] if place else kinds.END
    first = elements.firsts[place]
    letter = elements.units.kinds[first]
    if before == kinds.HONORIFIC:
        return "name-after-honorific"
    if before == kinds.POST:
        return "name-after-title"
    if letter in (kinds.GIVEN, kinds.GIVEN_OR_WORD, kinds.INITIAL):
        return "given-name"
    if lookup().stands_first(elements.units.words[first]):
        return "family-name-first"
    return "name-by-context"
