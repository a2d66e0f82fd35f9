"""Stage 3a, propose: bodies and units of bodies that are named without capitals."""

import re

from explorer.extraction.words import kinds
from explorer.extraction.words.elements import Elements, Found, compose

_PLACE = kinds.PLACE_LIKE
_MATTER = rf"[{kinds.LOWER}{kinds.LOWER_MODIFIER}]{{1,3}}"
# "the Iraqi government", "the Japanese foreign ministry", "the ministry of health".
_LOWER_ORGANIZATION = re.compile(
    rf"{kinds.ORGANIZATION}{kinds.PLACE}{kinds.LOWER_HEAD}|"
    rf"[{_PLACE}](?:{kinds.LOWER}|{kinds.LOWER_MODIFIER})?{kinds.LOWER_HEAD}(?:od?{kinds.COUNTRY})?"
    rf"|{kinds.LOWER_MODIFIER}?{kinds.LOWER_HEAD}{kinds.OF}[{kinds.PLACE}{kinds.UNKNOWN}]{{1,2}}"
    rf"|[{kinds.PORTFOLIO}](?:{kinds.AND}{kinds.PORTFOLIO})?{kinds.LOWER_HEAD}"
    rf"|{kinds.LOWER_HEAD}od?(?:{kinds.COUNTRY}"
    rf"|{kinds.LOWER_MODIFIER}(?:&{kinds.LOWER_MODIFIER})?(?:od?{kinds.COUNTRY})?)"
)
# "the Harbour Labour party".
_PARTY = re.compile(
    rf"[{kinds.THE}(,]{kinds.ADJECTIVE}?(?P<name>[{kinds.NAME_LIKE}{kinds.WORD_LIKE}]{{1,3}}{kinds.LOWER_HEAD})"
)
# "the general office of the State Council".
_UNIT_OF = re.compile(
    rf"{kinds.THE}(?P<unit>[{kinds.LOWER}{kinds.LOWER_MODIFIER}{kinds.LOWER_HEAD}&]{{0,4}}"
    rf"{kinds.LOWER_HEAD})od?{kinds.ORGANIZATION}"
)
# A body's own unit: "the Corps’ rural development department".
_UNIT = re.compile(
    rf"{kinds.ORGANIZATION}['q](?P<unit>[{kinds.LOWER}{kinds.LOWER_MODIFIER}&]{{0,5}}{kinds.LOWER_HEAD})"
)
# "the ministry of trade and services of the Republic of Kenya".
_LOWER_MINISTRY = re.compile(
    rf"{kinds.LOWER_HEAD}o{_MATTER}(?:&{_MATTER})?{kinds.OF}{kinds.THE}?{kinds.COUNTRY}"
)
_LOWER_BODIES = frozenset(
    {"government", "ministry", "embassy", "parliament", "high commission", "consulate", "army",
     "navy", "air force", "foreign ministry", "police", "senate", "cabinet", "consulate general",
     "akimat", "maslikhat"}
)  # fmt: skip
_UNITS = frozenset(
    {"office", "department", "division", "bureau", "section", "directorate", "committee"}
)
# Words before a unit that do not say what it is for.
_NO_MATTER = frozenset(
    {"first", "second", "third", "new", "own", "main", "other", "head", "local",
     "entire", "whole", "same", "relevant", "various"}
)  # fmt: skip


def propose_lower_bodies(elements: Elements) -> Elements:
    """Make an organization of each government, ministry or embassy that its country names."""
    elements = compose(elements, _LOWER_MINISTRY, _accept_ministry)
    elements = compose(elements, _PARTY, _accept_party)
    return compose(elements, _LOWER_ORGANIZATION, _accept_lower)


def propose_units(elements: Elements) -> Elements:
    """Make an organization of each unit of a body named right before or after it."""
    elements = compose(elements, _UNIT_OF, _accept_unit_of)
    return compose(elements, _UNIT, _accept_unit)


def _accept_lower(elements: Elements, match: re.Match[str]) -> Found | None:
    start, end = match.span()
    words = elements.words(start, end)
    if end - start == 3 and words[1].endswith("ed"):
        return None  # "Peru deployed police"
    if elements.kinds[start] == kinds.PORTFOLIO and words[-1] != "ministry":
        return None
    if elements.kinds[end - 1] in kinds.PLACE + kinds.UNKNOWN:
        governs = words[0].endswith("government") or words[1] == "government"
        return (start, end, kinds.ORGANIZATION) if governs else None
    of_a_body = elements.kinds[start] == kinds.ORGANIZATION and words[-1] == "office"
    if not of_a_body and not any(word in _LOWER_BODIES for word in words):
        return None
    return start, end, kinds.ORGANIZATION


def _accept_party(elements: Elements, match: re.Match[str]) -> Found | None:
    party = elements.words(*match.span("name"))[-1] == "party"
    return (*match.span("name"), kinds.ORGANIZATION) if party else None


def _accept_ministry(elements: Elements, match: re.Match[str]) -> Found | None:
    ministry = elements.words(match.start(), match.start() + 1) == ["ministry"]
    return (*match.span(), kinds.ORGANIZATION) if ministry else None


def _accept_unit_of(elements: Elements, match: re.Match[str]) -> Found | None:
    first, *matter = " ".join(elements.words(*match.span("unit"))).split()
    if first in _NO_MATTER or first.endswith(("ed", "ly")) or _UNITS.isdisjoint(matter[-1:]):
        return None
    return match.start("unit"), match.end(), kinds.ORGANIZATION


def _accept_unit(elements: Elements, match: re.Match[str]) -> Found | None:
    start, end = match.span("unit")
    if end - start == 1 or elements.words(start, end)[0] in _NO_MATTER:
        return None
    return start, end, kinds.ORGANIZATION
