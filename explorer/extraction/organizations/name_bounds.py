"""Where the name of a body begins and ends, of the words that its pattern takes."""

import re

from explorer.extraction.words import kinds
from explorer.extraction.words.elements import Elements
from explorer.extraction.words.lookup import folded_entries, lookup

_WORD = kinds.BODY_WORD
_NAME = kinds.UNKNOWN + kinds.GIVEN + kinds.GIVEN_OR_WORD + kinds.FAMILY + kinds.FAMILY_OR_WORD
_ANY = kinds.IN_BODY_NAME
_MATTER_BEFORE_COUNTRY = re.compile(rf"[{_WORD}]{{2,5}}(?={kinds.COUNTRY}[{_ANY}&]*{kinds.HEAD})")
# "Ann Brennick and | National Harbour Committee".
_PERSON_BEFORE = re.compile(
    rf"[{kinds.GIVEN}{kinds.GIVEN_OR_WORD}][{_NAME}{kinds.INITIAL}]{{1,3}}{kinds.AND}(?=[{_WORD}{kinds.PLACE_LIKE}])"
)
# "Minister for Food | Government of the Punjab".
_GOVERNMENT_OF = re.compile(
    rf"[{_WORD}]{{1,3}}(?={kinds.HEAD}{kinds.OF}{kinds.THE}?[{kinds.COUNTRY}{kinds.PLACE}])"
)
# "Information and National" before "Orientation".
_MATTER_AFTER_AND = re.compile(rf"{kinds.AND}[{kinds.MODIFIER}{kinds.VOCABULARY}]?\Z")
_MISSIONS = frozenset(
    {"mission", "embassy", "delegation", "representation", "high commission", "office",
     "permanent mission", "permanent delegation", "permanent representation", "liaison office"}
)  # fmt: skip
# "the Harbour Chamber of Commerce | on Canada Day".
_ON_A_PLACE = re.compile(rf"{kinds.FOR}{kinds.THE}?[{kinds.PLACE_LIKE}][^{kinds.AND}]*\Z")
# Bodies that are "for" something and not "on" it: "the Harbour Foundation | on the Port Plan".
_NEVER_ON = frozenset(
    {"foundation", "fund", "university", "college", "company", "corporation", "bank", "trust",
     "hospital", "embassy", "museum", "party", "church", "government", "ministry", "authority",
     "army", "chamber of commerce"}
)  # fmt: skip
# … but "the Committee on Bougainville".
_ON_MATTERS = ("commission", "committee", "council", "group", "panel", "subcommittee",
               "task force")  # fmt: skip
# "the Bureau | of the Philippines’ Department".
_OWNED = re.compile(rf"['q](?:{kinds.LOWER}[{_ANY}]{{0,3}})?[{kinds.HEAD}{kinds.KNOWN}]")
_OF_OWNER = re.compile(rf"{kinds.OF}{kinds.THE}?{kinds.COUNTRY}\Z")
# "Harbour Board Tel: 123".
_EXPLAINED = re.compile(rf"\({kinds.CAPITALS}\)")
_CONTACTS = frozenset({"tel", "telephone", "phone", "fax", "email", "e-mail", "website", "contact"})
# "Ministry of Ports Annual Report": what a body gives out.
REPORTS = frozenset({"report", "annual report", "bulletin"})
_OF_NEWS = frozenset({"media", "press", "news", "information"})
_RELEASES = frozenset(
    {"release", "statement", "advisory", "briefing", "conference", "note", "bulletin", "kit"}
)
_HEADS = frozenset(kinds.HEAD + kinds.ORDINARY_HEAD)
_MATTERS = frozenset(kinds.VOCABULARY + kinds.PORTFOLIO + kinds.COUNTRY + kinds.HEAD)
_OF = kinds.OF + kinds.FOR
# "the Commission on Trade | of the National Conference".
_LINK_BEFORE = re.compile(rf"[{_OF}]{kinds.THE}?{kinds.MODIFIER}?\Z")
_BODIES = frozenset(kinds.HEAD + kinds.KNOWN)


def without_lead(elements: Elements, start: int, end: int) -> int:
    """Where the name begins: after a title, a day, a verb or other words that only precede it."""
    kind = elements.kinds
    titled = kind[start] in (kinds.TITLE, kinds.HONORIFIC) and kind[start + 1] not in "'q"
    if titled and elements.words(start, start + 1)[0] not in folded_entries("eponyms"):
        start += 1
    if end - start > 2 and (_is_dateline(elements, start) or _is_other_source(elements, start)):
        start += 2
    for before in (_MATTER_BEFORE_COUNTRY, _PERSON_BEFORE):
        match = before.match(kind, start, end)
        start = match.end() if match else start
    government = _GOVERNMENT_OF.match(kind, start, end)
    if government and _governs(elements, start, government.end()):
        start = government.end()
    while end - start > 1 and (
        kind[start] == kinds.DAY or _is_verb(elements, start) or _only_precedes(elements, start)
    ):
        start += 1
    return start


def _governs(elements: Elements, start: int, head: int) -> bool:
    """Whether words before a government are what its minister is for."""
    linked = elements.kinds[start - 1] in kinds.OF + kinds.FOR
    titled = linked and elements.kinds[start - 2] == kinds.TITLE
    return titled and elements.words(head, head + 1) == ["government"]


def _is_dateline(elements: Elements, start: int) -> bool:
    """Whether a place and a dash between spaces open the text: "Muscat – Harbour Group signed"."""
    opens = start == 0 or elements.kinds[start - 1] == kinds.END
    if not opens or elements.kinds[start + 1] != kinds.DASH:
        return False
    return elements.span(start, start + 1).end < elements.span(start + 1, start + 2).start


def _is_other_source(elements: Elements, start: int) -> bool:
    """Whether a slash between spaces parts two names: "Daily / Harbour News"."""
    if elements.kinds[start + 1] != "/":
        return False
    return elements.span(start, start + 1).end < elements.span(start + 1, start + 2).start


def _only_precedes(elements: Elements, place: int) -> bool:
    """Whether a word says of which sort or place the body is: "Senior", "Nairobi-based"."""
    word = elements.words(place, place + 1)[0]
    return word == "senior" or word.endswith(("-based", "-funded"))


def _is_verb(elements: Elements, place: int) -> bool:
    """Whether a word has its capital as a verb that opens a sentence: "Representing"."""
    if elements.kinds[place] != kinds.VOCABULARY:
        return False
    word = elements.words(place, place + 1)[0]
    return word.endswith("ing") and (place == 0 or elements.kinds[place - 1] == kinds.END)


def without_rest(elements: Elements, start: int, end: int) -> int:
    """Where the name ends: before its event, its goal, its seat or the title of its head."""
    end = _before_event(elements, start, _before_goal(elements, start, end))
    kind = elements.kinds
    if end - start > 1 and _opens_release(elements, end - 1):
        end -= 1
    while kind[end - 1] == kinds.MODIFIER and kind[end] in (kinds.TITLE, kinds.TITLES):
        end -= 1
    end = _before_verb(elements, start, _before_report(elements, start, end))
    if _ends_with_another(elements, end):
        end -= 2
    while end - start > 1 and elements.words(end - 1, end)[0] in _CONTACTS:
        end -= 1
    seat = elements.words(end - 1, end)[0] == "headquarters"
    if seat and end - start > 1 and kind[end - 2] in _BODIES:
        end -= 1
    end = _before_on(elements, start, end)
    owner = _OF_OWNER.search(kind, start, end)
    if owner and _OWNED.match(kind, end):
        end = owner.start()
    return end


def _ends_with_another(elements: Elements, end: int) -> bool:
    """Whether a name ends with the abbreviation of another body: "the Ministry of Law and SLA"."""
    kind = elements.kinds
    if kind[end - 2 : end] != kinds.AND + kinds.CAPITALS:
        return False
    short = elements.words(end - 1, end)
    return any(
        elements.words(match.start() + 1, match.start() + 2) == short
        for match in _EXPLAINED.finditer(kind)
    )


def _opens_release(elements: Elements, place: int) -> bool:
    """Whether a head belongs to what a body gives out: "Harbour Board Media Release"."""
    of_news, given_out = elements.words(place, place + 2)
    return of_news in _OF_NEWS and given_out in _RELEASES


def _before_on(elements: Elements, start: int, end: int) -> int:
    """Where the name ends whose "on" belongs to what is done: "cooperated with the Fund | on"."""
    link = elements.kinds.find(kinds.FOR, start + 1, end)
    if link < 0 or elements.words(link, link + 1) != ["on"]:
        return end
    head = elements.words(link - 1, link)[0]
    on_a_place = _ON_A_PLACE.match(elements.kinds, link, end) and not head.endswith(_ON_MATTERS)
    return link if head in _NEVER_ON or on_a_place else end


def _before_report(elements: Elements, start: int, end: int) -> int:
    """Where the name ends whose report follows: "Ministry of Ports Annual Report"."""
    if end - start == 1 or elements.words(end - 1, end)[0] not in REPORTS:
        return end
    end -= 1
    link = _LINK_BEFORE.search(elements.kinds, start, end)
    return link.start() if link and link.start() > start else end


def _before_verb(elements: Elements, start: int, end: int) -> int:
    """Where the name ends that a headline says a deed of: "Ministry of Ports Organized Fair"."""
    kind = elements.kinds
    head = kind.find(kinds.HEAD, start, end)
    if head < 0 or kind[end - 1] in _HEADS:
        return end
    for place in range(head + 1, end):
        word = elements.words(place, place + 1)[0]
        behind_matter = kind[place - 1] in _MATTERS and kind[place] == kinds.VOCABULARY
        if behind_matter and word.endswith("ed") and word in lookup().deeds:
            return place
    return end


def _before_event(elements: Elements, start: int, end: int) -> int:
    """Where the name ends that an event follows: "Ministry of Public Works Meeting on Roads"."""
    kind = elements.kinds
    head = kind.find(kinds.HEAD, start, end)
    event = kind.find(kinds.EVENT, head + 1, end) if head >= 0 else -1
    if event < 0 or kind[event - 1] in _OF or _MATTER_AFTER_AND.search(kind, start, event):
        return end
    if elements.words(event, event + 1)[0] not in folded_entries("events"):
        return end
    if event == end - 2 and kind[event + 1] == kinds.HEAD:
        return end  # "World Government Summit Organisation"
    link = _LINK_BEFORE.search(kind, head, event)
    return link.start() if link else event


def _before_goal(elements: Elements, start: int, end: int) -> int:
    """Where the name ends that "to" a country follows, if it is that of no mission to it."""
    to = elements.kinds.rfind(kinds.TO, start, end)
    if to < 0 or not _MISSIONS.isdisjoint(elements.words(start, to)):
        return end
    return to
