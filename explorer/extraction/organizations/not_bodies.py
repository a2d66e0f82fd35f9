"""What has the form of a name of a body and is none: sorts of bodies, roads, laws, programmes."""

import re

from explorer.extraction.organizations.name_bounds import REPORTS
from explorer.extraction.words import kinds
from explorer.extraction.words.elements import Elements
from explorer.extraction.words.lookup import is_plural_head, sorts_of_heads

_WORD = kinds.BODY_WORD
# Heads that by themselves, after an article, name the one body that is meant.
_MEANT_ALONE = frozenset(
    {
        "central committee",
        "politburo",
        "senate",
        "parliament",
        "judiciary",
        "knesset",
        "duma",
        "bundestag",
        "bundesrat",
        "rada",
    }
)
# What makes the name of a body that of a place: "Union Street", "Brennick Army Base".
_PLACES = frozenset(
    {"street", "road", "avenue", "lane", "boulevard", "highway", "square", "base", "barracks",
     "garrison", "cantonment"}
)  # fmt: skip
_ENDING = frozenset(",.;:" + kinds.END + kinds.IN + kinds.FOR + kinds.TO)
_COMMON = frozenset(_WORD)
# "the Kenyan and Ugandan Embassies", "the Audit Offices of Kenya and | Uganda": several bodies.
_OF_TWO_PLACES = re.compile(
    rf"[{kinds.PLACE_LIKE}]&[{kinds.PLACE_LIKE}][^{kinds.OF}{kinds.FOR}]*\Z"
)
_AND_ANOTHER = re.compile(rf"[,&]{kinds.AND}?{kinds.COUNTRY}")
_REGIONS = frozenset(
    {"africa", "america", "americas", "asia", "caribbean", "emirates", "europe", "gulf",
     "indo-pacific", "middle east", "pacific"}
)  # fmt: skip
_OWN = frozenset(kinds.COUNTRY + kinds.PLACE + kinds.KNOWN + kinds.UNKNOWN + kinds.CAPITALS)
_CENTRAL_BANK = "central bank"
_GROUPS = frozenset({"group", "partnership", "team"})
# Heads that are as often what is held or done: "the Annual Exchange".
# "an Alliance of Cooperation": none by that name.
_ALLIANCES = frozenset({"alliance", "coalition", "community", "network", "partnership", "union"})
_DEEDS_TOO = frozenset({"exchange", "fellowship", "presidency", "rally", "survey", "watch"})
_ANNOUNCING = frozenset(
    {"project", "programme", "program", "theme", "titled", "entitled", "themed", "topic", "book",
     "film", "memorandum", "named", "called", "paper", "report", "training", "workshop", "seminar",
     "conference", "lecture"}
)  # fmt: skip
_NOT_PROPER = frozenset(_WORD + kinds.ADJECTIVE)
# "Minister of Trade, Commerce and Industry, Sports and".
_MATTERS_BEFORE = re.compile(
    rf"{kinds.TITLE}{kinds.OF}{kinds.THE}?[{_WORD}]{{1,4}}(?:,?[,&][{_WORD}]{{1,4}}){{2,8}},?[,&]\Z"
)
_REACH_OF_MATTERS = 32
_ORDINARY = frozenset(_WORD + kinds.HEAD + kinds.AND)
_ORDINAL = re.compile(r"\d(?:st|nd|rd|th)$")
# "the third Harbour Forum": a turn of what may be a meeting too.
_ORDINALS = frozenset(
    {"first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
     "eleventh", "twelfth", "upcoming", "forthcoming", "inaugural"}
)  # fmt: skip
_MEETINGS_TOO = frozenset({"forum", "congress", "assembly", "conference", "dialogue"})
# "the Local Government Summit": an event on what the head names.
_OF_EVENTS = ("government",)


def is_ordinal(elements: Elements, place: int) -> bool:
    """Whether the word is an ordinal in figures: "7th"."""
    if elements.kinds[place] not in (kinds.NUMBER, kinds.LOWER):
        return False
    return _ORDINAL.search(elements.words(place, place + 1)[0]) is not None


def _is_meeting(elements: Elements, start: int, end: int) -> bool:
    """Whether the word before tells that the head is a meeting: "the third Harbour Forum"."""
    turn = elements.kinds[start - 1].islower() and elements.words(start - 1, start)[0] in _ORDINALS
    return turn and elements.words(end - 1, end)[-1] in _MEETINGS_TOO


def is_formation(elements: Elements, end: int) -> bool:
    """Whether an ordinal is the beginning of the name: "7th Infantry Division"."""
    return sorts_of_heads().get(elements.words(end - 1, end)[0]) == "military"


def is_turn(elements: Elements, start: int, end: int) -> bool:
    """Whether it is a turn in the chair: "the Polish Presidency of the Council of the Union"."""
    words = elements.words(start, end)
    return "presidency" in words and (
        "council" in words or elements.kinds[start] in kinds.ADJECTIVE + kinds.KNOWN
    )


def is_quoted_title(elements: Elements, start: int) -> bool:
    """Whether quotation marks give what a word before them announces: "the project “…”"."""
    if start < 2 or elements.kinds[start - 1] != kinds.QUOTE:
        return False
    return elements.words(start - 2, start - 1)[0] in _ANNOUNCING


def is_programme(elements: Elements, start: int, end: int) -> bool:
    """Whether it is what a broadcaster makes: "BBC Evening News"."""
    head = elements.words(end - 1, end)[0]
    longer = elements.kinds[start] == kinds.KNOWN and end - start > 2
    return longer and sorts_of_heads().get(head) == "media"


def stands_alone(elements: Elements, place: int) -> bool:
    """Whether one word is a body by itself, as known, as a head or as the one that is meant."""
    if elements.kinds[place] == kinds.KNOWN:
        return True
    if elements.kinds[place - 1] == kinds.AN and elements.kinds[place + 1] in _ENDING:
        return False  # "to open a High Commission"
    if _is_of_minister(elements, place):
        return False  # "Minister of the Public Service"
    services = elements.words(place, place + 1)[0].endswith("services")
    if services and elements.kinds[place - 1] != kinds.THE:
        return False  # "in the area of Health Services"
    if elements.kinds[place + 1] == kinds.TITLES:
        return False  # "the Central Bank Governors"
    if _is_whole_head(elements, place) and not _names_a_law(elements, place + 1):
        return True
    meant = elements.kinds[place - 1] == kinds.THE
    return meant and elements.words(place, place + 1)[0] in _MEANT_ALONE


def _is_of_minister(elements: Elements, place: int) -> bool:
    """Whether a head after "Minister of the" is what the minister is for."""
    if not elements.kinds.startswith(kinds.TITLE + kinds.OF + kinds.THE, place - 3):
        return False
    return elements.words(place - 3, place - 2)[-1].endswith("minister")


def _is_whole_head(elements: Elements, place: int) -> bool:
    """Whether a head is a body by itself: "House of Representatives", "Prime Minister’s Office"."""
    word = elements.words(place, place + 1)[0]
    kind = sorts_of_heads().get(word)
    return " " in word and (kind not in (None, "unit", "company", "media") or word == _CENTRAL_BANK)


def is_no_body(elements: Elements, start: int, end: int) -> bool:
    """Whether words with the form of a name of a body name something else, or none at all."""
    return (
        _is_meeting(elements, start, end)
        or _is_matter_of_title(elements, start, end)
        or _names_a_place(elements, end)
        or _names_a_law(elements, end)
        or _names_an_event(elements, start, end)
        or _is_administration(elements, start, end)
        or _is_sort(elements, start, end)
        or _is_common(elements, start, end)
    )


def _is_matter_of_title(elements: Elements, start: int, end: int) -> bool:
    """Whether it is the last matter of a post: "Minister of Trade, Sports and | Youth Service"."""
    if not _ORDINARY.issuperset(elements.kinds[start:end]):
        return False
    before = elements.kinds[max(0, start - _REACH_OF_MATTERS) : start]
    return _MATTERS_BEFORE.search(before) is not None


def _names_a_place(elements: Elements, place: int) -> bool:
    """Whether what follows makes it the name of a road or base: "Union Street"."""
    return elements.kinds[place] == kinds.SITE and elements.words(place, place + 1)[0] in _PLACES


def _names_a_law(elements: Elements, place: int) -> bool:
    """Whether what follows makes it the name of a law or programme: "Central Bank Act"."""
    for after in range(place, min(place + 3, len(elements.kinds))):
        if elements.kinds[after] == kinds.OTHER:
            return elements.words(after, after + 1)[0] not in REPORTS
        if elements.kinds[after] not in kinds.WORD_LIKE:
            return False
    return False
    return False


def _names_an_event(elements: Elements, start: int, end: int) -> bool:
    """Whether what follows makes it the name of an event: "Open Government Forum"."""
    of_events = " ".join(elements.words(start, end)).endswith(_OF_EVENTS)
    return of_events and elements.kinds[end] == kinds.EVENT


def _is_administration(elements: Elements, start: int, end: int) -> bool:
    """Whether it is a government named after its head, as in "the Biden Administration"."""
    named_for = set(elements.kinds[start : end - 1])
    return elements.words(start, end)[-1] == "administration" and not named_for & set(_WORD)


def _is_sort(elements: Elements, start: int, end: int) -> bool:
    """Whether it is a sort of bodies or a verb and none of them: "African Parliaments".

    Nor are "Navies of Peru" and, in a headline, "President Bello Commissions".
    """
    kind = elements.kinds
    if kind[start] == kinds.HEAD and _is_plural_head(elements, start):
        return kind[start + 1] == kinds.OF
    if kind[start - 1] == kinds.AN and elements.words(start, start + 1)[0] in _ALLIANCES:
        return True
    if _is_plural_head(elements, end - 1) and _OF_TWO_PLACES.match(kind, start, end):
        return True
    if kind[end - 1] == kinds.COUNTRY and _AND_ANOTHER.match(kind, end):
        return _is_plural_head(elements, kind.find(kinds.OF, start, end) - 1)
    after_title = kind[start - 1] in (kinds.TITLE, kinds.HONORIFIC)
    return _is_plural_head(elements, end - 1) and (
        after_title or _NOT_PROPER.issuperset(kind[start : end - 1])
    )


def _is_plural_head(elements: Elements, place: int) -> bool:
    return is_plural_head(elements.words(place, place + 1)[0])


def _is_common(elements: Elements, start: int, end: int) -> bool:
    """Whether its last word heads a name only right behind a proper one: "Health Services"."""
    letters = elements.kinds[start:end]
    head = elements.words(end - 1, end)[0]
    if head == "representation":
        return _COMMON.issuperset(letters[:-1])
    if letters[-1] != kinds.ORDINARY_HEAD or letters[-2] not in _COMMON or head in _GROUPS:
        return False
    if letters[-2] == kinds.SITE:
        of_a_region = elements.words(end - 2, end - 1)[0] in _REGIONS
        return not of_a_region and _OWN.isdisjoint(letters[:-2])
    return _COMMON.issuperset(letters) or head in _DEEDS_TOO
