"""Stage 3a, propose: names that are bodies only because of the list in which they stand."""

import re
from collections.abc import Iterator
from functools import cache

from explorer.extraction.lexicon import entries
from explorer.extraction.words import kinds
from explorer.extraction.words.elements import Elements, Found, compose, replace

# An unknown name between two bodies of a list is a body too.
_BETWEEN_BODIES = re.compile(
    rf"{kinds.ORGANIZATION},(?P<name>[{kinds.UNKNOWN}{kinds.CAPITALS}{kinds.FAMILY}]{{1,3}})"
    rf"(?=,?&?{kinds.THE}?{kinds.ORGANIZATION})"
)
# So is an unknown abbreviation before a body, and an unknown name at the end of a list of bodies.
_AT_THE_EDGE = re.compile(
    rf"{kinds.CAPITALS}(?<=[{kinds.LOWER}{kinds.SAYING},:{kinds.THE}].)"
    rf"(?=,{kinds.THE}?{kinds.ORGANIZATION})"
    rf"|,(?<=[{kinds.ORGANIZATION})].){kinds.THE}?{kinds.ORGANIZATION}(?:\({kinds.ORGANIZATION}\)|\({kinds.CAPITALS}\))?,?&"
    rf"(?P<last>[{kinds.UNKNOWN}{kinds.CAPITALS}])(?=[.;{kinds.END}])"
)
# "companies such as", "the following ministries:", "universities, including the".
_INTRODUCED = re.compile(
    rf"[{kinds.LOWER}{kinds.LOWER_HEAD}{kinds.HEAD}{kinds.WORD_LIKE}]"
    rf"(?=(?:,?(?P<cue>{kinds.LOWER}{{1,2}}):?|:){kinds.THE}?(?P<list>[^{kinds.LOWER}{kinds.END}]))"
)
_CUES = frozenset({"such as", "like", "including", "namely", "include", "included", "are", "were"})
_IN_NAME = frozenset(
    kinds.NAME_LIKE + kinds.PLACE_LIKE + kinds.WORD_LIKE + kinds.HEAD + kinds.SUFFIX
)
_BETWEEN = frozenset("," + kinds.AND + kinds.THE)
_PLACE_ONLY = frozenset(kinds.PLACE_LIKE)
_LONGEST_NAME = 5


@cache
def _kinds_of_bodies() -> frozenset[str]:
    """The nouns of counted claims that count organizations: "companies", "ministries"."""
    return frozenset(
        words for words, cells in entries("counted") if cells[:2] == ("noun", "organization")
    )


def propose_listed(elements: Elements) -> Elements:
    """Make an organization of each name that its place in a list tells to be one."""
    elements = compose(
        elements, _BETWEEN_BODIES, lambda _, match: (*match.span("name"), kinds.ORGANIZATION)
    )
    elements = compose(elements, _AT_THE_EDGE, _accept_at_the_edge)
    return replace(elements, _introduced(elements))


def _accept_at_the_edge(_: Elements, match: re.Match[str]) -> Found:
    return (*match.span("last" if match["last"] else 0), kinds.ORGANIZATION)


def _introduced(elements: Elements) -> Iterator[Found]:
    done = 0
    for place in elements.ending_with(_kinds_of_bodies()):
        match = _INTRODUCED.match(elements.kinds, place)
        if match is None or place < done:
            continue
        if match["cue"] and " ".join(elements.words(*match.span("cue"))) not in _CUES:
            continue
        for start, end in _items(elements.kinds, match.start("list")):
            done = end
            yield start, end, kinds.ORGANIZATION


def _items(kind: str, start: int) -> Iterator[tuple[int, int]]:
    """The names of a list that begins at an element; those that are bodies already not again."""
    place = start
    while True:
        end = place
        while kind[end] in _IN_NAME:
            end += 1
        if kind[place] == kinds.ORGANIZATION:
            end += 1
        elif end == place or end - place > _LONGEST_NAME:
            return
        elif not _PLACE_ONLY.issuperset(kind[place:end]):
            yield place, end
        if kind[end] == "(" and kind.startswith(")", end + 2):
            end += 3
        place = end
        while kind[place] in _BETWEEN:
            place += 1
        if place == end:
            return
