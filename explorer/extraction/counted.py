"""What a text counts ("seven government departments") or leaves unnamed ("other officials")."""

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from explorer.extraction.lexicon import entries
from explorer.extraction.words.units import Units
from explorer.model import Span

_LONGEST_NUMBER = 3  # words: "half a dozen"
_HIGHEST_FIGURE = 99
# None to two adjectives between the number and the noun.
_GAPS = tuple(re.compile(rf"(?:\s+[a-z-]+){{{count}}}\s+", re.I) for count in range(3))
_WORD = re.compile(r"\w+")
_QUANTITY = re.compile(r"\b(?:several|many|some|various) \Z", re.I)
_LONGEST_QUANTITY = 8  # code points


class Claim(NamedTuple):
    """A number that the text gives, of organizations, officials or countries."""

    number: int
    target: str
    span: Span


@cache
def _numbers() -> dict[str, int]:
    """The values of number words and of figures of one and two digits."""
    numbers = {words: int(cells[0]) for words, cells in entries("counted") if cells[0].isdigit()}
    figures = range(_HIGHEST_FIGURE + 1)
    return numbers | {f"{n:02}": n for n in figures} | {str(n): n for n in figures}


@cache
def _openings() -> frozenset[str]:
    """The first words of all numbers."""
    return frozenset(words.partition(" ")[0] for words in _numbers())


class _Nouns(NamedTuple):
    """What the nouns of counted claims count, their first words, the code points of the longest."""

    targets: dict[str, str]
    firsts: frozenset[str]
    longest: int


@cache
def _nouns(*targets: str) -> _Nouns:
    """The nouns that count one of ``targets``."""
    nouns = {
        words.lower(): cells[1]
        for words, cells in entries("counted")
        if cells[0] == "noun" and cells[1] in targets
    }
    return _Nouns(nouns, frozenset(_WORD.findall(noun)[0] for noun in nouns), max(map(len, nouns)))


def find_claims(text: str, units: Units) -> Iterator[Claim]:
    """The counted claims of ``text``, in order, without overlap."""
    numbers, openings = _numbers(), _openings()
    nouns = _nouns("organization", "official", "country")
    done = 0
    for place in [place for place, word in enumerate(units.words) if word in openings]:
        if units.starts[place] < done:
            continue
        for last in range(place + _LONGEST_NUMBER, place, -1):
            count = numbers.get(" ".join(units.words[place:last]))
            if count is not None:
                noun = _noun_after(text, _end(units, last - 1), nouns)
                if noun is not None:
                    done = noun.end
                    target = nouns.targets[noun.of(text).lower()]
                    yield Claim(count, target, Span(units.starts[place], done))
                break


def find_unnamed(text: str, units: Units) -> Iterator[Span]:
    """Words such as "several other senior officials", in order."""
    for place in [place for place, word in enumerate(units.words) if word == "other"]:
        noun = _noun_after(text, _end(units, place), _nouns("official"))
        if noun is not None:
            start = units.starts[place]
            begin = max(0, start - _LONGEST_QUANTITY - 1)
            quantity = _QUANTITY.search(text[begin:start])
            yield Span(begin + quantity.start() if quantity else start, noun.end)


def _end(units: Units, place: int) -> int:
    """Where a unit ends without a full stop that belongs to it: after that no noun is counted."""
    return units.starts[place] + len(units.words[place])


def _noun_after(text: str, place: int, nouns: _Nouns) -> Span | None:
    """The longest of ``nouns`` that follows ``place`` with at most two adjectives between."""
    reach = nouns.longest + 1
    for pattern in _GAPS:
        gap = pattern.match(text, place)
        if gap is None:
            return None
        following = text[gap.end() : gap.end() + reach].lower()
        first = _WORD.match(following)
        if first is None or first.group() not in nouns.firsts:
            continue
        ends = [word.end() for word in _WORD.finditer(following)]
        for end in reversed(ends):
            if following[:end] in nouns.targets:
                return Span(gap.end(), gap.end() + end)
    return None
