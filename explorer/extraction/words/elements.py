"""The cascade: a text as a row of elements, which each rule makes shorter.

An element is a unit, or what a rule has made of several: an organization, a post, a person. Its
kind is one letter, so that the next rule is again a regular expression over a string.
"""

import re
from collections.abc import Callable, Container, Iterable, Iterator
from typing import NamedTuple

from explorer.extraction.words.units import Units
from explorer.model import Span


class Elements(NamedTuple):
    """Elements in reading order.

    Attributes:
        units: The units that they are made of.
        kinds: One letter an element.
        firsts: The first unit of each.
        lasts: The unit after the last of each.
    """

    units: Units
    kinds: str
    firsts: list[int]
    lasts: list[int]

    def span(self, start: int, end: int) -> Span:
        """The span in the text of the half-open range of elements."""
        return Span(self.units.starts[self.firsts[start]], self.units.ends[self.lasts[end - 1] - 1])

    def written(self, text: str, start: int, end: int) -> str:
        """What the half-open range of elements is in the text, as it stands there."""
        units = self.units
        return text[units.starts[self.firsts[start]] : units.ends[self.lasts[end - 1] - 1]]

    def words(self, start: int, end: int) -> list[str]:
        """The folded words of the half-open range of elements."""
        return self.units.words[self.firsts[start] : self.lasts[end - 1]]

    def beginning_with(self, words: Container[str], kinds: Container[str]) -> list[int]:
        """The elements of some kinds that begin with one of some folded words."""
        firsts = map(self.units.words.__getitem__, self.firsts)
        places = [place for place, word in enumerate(firsts) if word in words]
        return [place for place in places if self.kinds[place] in kinds]

    def ending_with(self, words: Container[str]) -> list[int]:
        """The elements that end with one of some folded words."""
        all_words = self.units.words
        return [place for place, last in enumerate(self.lasts) if all_words[last - 1] in words]

    def of_kind(self, kind: str) -> Iterator[int]:
        """The elements of one kind, in reading order."""
        place = self.kinds.find(kind)
        while place >= 0:
            yield place
            place = self.kinds.find(kind, place + 1)


def elements_of(units: Units) -> Elements:
    """Every unit as an element of its own."""
    count = len(units.kinds)
    return Elements(units, units.kinds, list(range(count)), list(range(1, count + 1)))


Found = tuple[int, int, str]
"""A half-open range of elements and the kind of the element that they become."""


def replace(elements: Elements, found: Iterable[Found]) -> Elements:
    """Make one element of each of the ranges, which stand in order and do not overlap."""
    kinds: list[str] = []
    firsts: list[int] = []
    lasts: list[int] = []
    done = 0
    for start, end, kind in found:
        kinds += (elements.kinds[done:start], kind)
        firsts += elements.firsts[done : start + 1]
        lasts += elements.lasts[done:start]
        lasts.append(elements.lasts[end - 1])
        done = end
    if not done:
        return elements
    kinds.append(elements.kinds[done:])
    firsts += elements.firsts[done:]
    lasts += elements.lasts[done:]
    return Elements(elements.units, "".join(kinds), firsts, lasts)


def compose(
    elements: Elements,
    pattern: re.Pattern[str],
    accept: Callable[[Elements, re.Match[str]], Found | None],
) -> Elements:
    """Make one element of each match that ``accept`` says yes to, of the range that it gives.

    A match has one element at least. A range may end after its match; what stands in it is not
    matched again.
    """
    accepted: list[Found] = []
    done = 0
    while match := pattern.search(elements.kinds, done):
        found = accept(elements, match)
        done = max(match.end(), found[1]) if found else match.end()
        if found:
            accepted.append(found)
    return replace(elements, accepted) if accepted else elements
