"""Stage 7b, who acts: bodies that are named for themselves and not as a part of what follows."""

from collections.abc import Iterable

from explorer.extraction.organizations.bodies import Bodies
from explorer.extraction.words import kinds
from explorer.extraction.words.elements import Elements

# "the Pacific Alliance countries", "the ASEAN Summit": what is named by a body and no part of it.
_NAMED_BY_BODIES = frozenset(
    {"countries", "country", "economies", "nations", "page", "portal", "states", "summit",
     "summits", "website", "websites"}
)  # fmt: skip
# "the AIIB Treaty", "the Harbour Board Building": other names that begin with that of a body.
_LONGER_NAME = kinds.OTHER + kinds.SITE


def acting(elements: Elements, bodies: Bodies, places: Iterable[int]) -> list[int]:
    """Those of the elements that are bodies and not only the owners or a part of what follows."""
    return [
        place
        for place in places
        if place in bodies.by_element
        and not _owns(elements, place)
        and not is_part(elements, place)
    ]


def _owns(elements: Elements, place: int) -> bool:
    """Whether a body is named only as the owner of the next: "the Corps’ Women’s Federation"."""
    return elements.kinds[place + 1 : place + 3] in (
        kinds.POSSESSIVE + kinds.ORGANIZATION,
        kinds.APOSTROPHE + kinds.ORGANIZATION,
    )


def _of_members(elements: Elements, place: int) -> bool:
    """Whether "member states" stands there."""
    if elements.words(place, place + 1)[0] != "member":
        return False
    return elements.words(place + 1, place + 2)[0] in _NAMED_BY_BODIES


def is_part(elements: Elements, place: int) -> bool:
    """Whether a body is named only as a part of what follows: "the ASEAN Summit"."""
    return (
        elements.kinds[place + 1] in _LONGER_NAME
        or _of_members(elements, place + 1)
        or elements.words(place + 1, place + 2)[0] in _NAMED_BY_BODIES
    )
