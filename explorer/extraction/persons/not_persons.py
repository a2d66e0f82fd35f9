"""What is written like the name of a person and is none: by-lines, places, roads."""

import re

from explorer.extraction.words import kinds
from explorer.extraction.words.elements import Elements
from explorer.extraction.words.lookup import folded_entries

_LONGEST_BYLINE = 5
# The day and the time after the name in "Nadia Okoro - 14 July 2023 10:15".
_DAY_LINE = re.compile(
    rf"[{kinds.DASH},.{kinds.FOR}]?(?={kinds.NUMBER}?{kinds.DAY},?{kinds.NUMBER})"
    rf"[{kinds.NUMBER}{kinds.DAY}{kinds.DASH},][^{kinds.LOWER}{kinds.SAYING}{kinds.END}]{{1,9}}{kinds.END}"
)
# "By Nadia Okoro in Brennick".
_PLACE_LINE = re.compile(rf"{kinds.IN}[{kinds.PLACE_LIKE}{kinds.NAME_LIKE}]{{1,2}}{kinds.END}")
# "(photo: Nadia Okoro/Harbour News)".
_PICTURES = frozenset(
    {"photo", "photos", "credit", "credits", "image", "picture", "pic", "caption"}
)
_SAINTS = frozenset({"san", "santa", "santo", "são"})
_BEFORE_PLACES = frozenset((kinds.IN, kinds.OF, kinds.TO, kinds.PARTICLE, kinds.SITE, kinds.AND))
_ROADS = frozenset(
    {
        "street",
        "road",
        "avenue",
        "boulevard",
        "ward",
        "district",
        "commune",
        "square",
        "province",
        "prefecture",
    }
)
_TERRITORIES = frozenset(
    {"province", "district", "region", "city", "town", "county", "municipality", "commune",
     "island", "islands", "village", "port", "prefecture", "governorate", "department", "state",
     "township", "suburb", "valley", "bay", "oblast", "emirate", "canton", "constituency"}
)  # fmt: skip
_END_OF_LINE = frozenset("\n,/." + kinds.DASH)


def is_byline(elements: Elements, start: int, end: int) -> bool:
    """Whether a line holds a name and before it no more than "By" or "Reporter:"."""
    kind = elements.kinds
    if kind[start - 1] == ":" and elements.words(start - 2, start - 1)[0] in _PICTURES:
        return True
    opens, bracketed = kind[start - 1] == kinds.END, kind[end] == "("
    if opens and bracketed and elements.words(end + 1, end + 2) == ["source"]:
        return True
    dated = _DAY_LINE.match(kind, end) is not None
    if kind[end] not in _END_OF_LINE and not dated and not _PLACE_LINE.match(kind, end):
        return False
    first = kind.rfind(kinds.END, max(0, start - _LONGEST_BYLINE), start) + 1
    if first == 0 and start > _LONGEST_BYLINE:
        return False
    before = " ".join(elements.words(first, start)).strip(" :(-–—") if first < start else ""
    return before in folded_entries("bylines") or (dated and not before)


def is_saints_place(elements: Elements, start: int, end: int) -> bool:
    """Whether it is a place named after a saint: "in San Miguel"."""
    named = end - start == 2 and elements.words(start, start + 1)[0] in _SAINTS
    return named and elements.kinds[start - 1] in _BEFORE_PLACES


def is_visited(elements: Elements, start: int) -> bool:
    """Whether a place that no list knows was visited: "paid a visit to Binh Dinh"."""
    return start > 1 and elements.words(start - 2, start) in (["visit", "to"], ["trip", "to"])


def is_territory(elements: Elements, start: int) -> bool:
    """Whether a sort of place is said before the name: "the province of Cabo Delgado"."""
    before = elements.words(start - 2, start) if start > 1 else []
    return before[1:] == ["of"] and before[0] in _TERRITORIES


def is_road(elements: Elements, end: int) -> bool:
    """Whether a road or the like is named after someone: "at 39 Tran Hung Dao street"."""
    lower = elements.kinds[end] in kinds.LOWER + kinds.LOWER_MODIFIER
    return lower and elements.words(end, end + 1)[0] in _ROADS
