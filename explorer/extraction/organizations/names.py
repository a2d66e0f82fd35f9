"""Stage 3a, propose: the names of organizations, by their heads and licensed connectors."""

import re

from explorer.extraction.organizations.beside_words import propose_beside_words
from explorer.extraction.organizations.explained_names import propose_explained
from explorer.extraction.organizations.leading_heads import (
    end_of_leading_name,
    ends_with_leading_head,
)
from explorer.extraction.organizations.led_names import propose_led
from explorer.extraction.organizations.listed import propose_listed
from explorer.extraction.organizations.longer_names import lengthen_by_countries, lengthen_names
from explorer.extraction.organizations.lower_bodies import propose_lower_bodies, propose_units
from explorer.extraction.organizations.name_bounds import without_lead, without_rest
from explorer.extraction.organizations.not_bodies import (
    is_formation,
    is_no_body,
    is_ordinal,
    is_programme,
    is_quoted_title,
    is_turn,
    stands_alone,
)
from explorer.extraction.words import kinds
from explorer.extraction.words.elements import Elements, Found, compose
from explorer.extraction.words.lookup import is_plural_head

_WORD = kinds.BODY_WORD
_PLACE = kinds.PLACE_LIKE
_MATTER_WORD = kinds.MATTER
_NAME = kinds.PROPER
_ANY = kinds.IN_BODY_NAME

# "Women’s", "Regulators’", "Prime Minister’s", but not "China’s" or "Tong’s".
_OWNER = rf"[{kinds.VOCABULARY}{kinds.PORTFOLIO}{kinds.TITLE}]['q]|{kinds.UNKNOWN}q"
# "King Abdullah", "Sultan Qaboos".
_EPONYM = rf"[{kinds.TITLE}{kinds.HONORIFIC}][{_NAME}{kinds.FAMILY_OR_WORD}]{{1,3}}"
# "Food and Drug", "Agriculture, Livestock and Fisheries" before the head.
_PAIR = rf"[{_WORD}]{{1,3}}(?:,[{_WORD}]{{1,3}}){{0,3}},?&[{_WORD}{kinds.GIVEN_OR_WORD}]{{1,3}}"
_WORDS = rf"(?:{_OWNER}|[{_ANY}])"
_BEFORE = (
    rf"(?:(?:[{_PLACE}{kinds.KNOWN}]{kinds.DASH}|[{_NAME}{_PLACE}]/(?=[{_NAME}{_PLACE}]))?(?:(?<={kinds.OF}){kinds.HEAD}&[{_WORD}]{{1,3}}(?={kinds.HEAD})|(?<=[{kinds.OF}{kinds.THE}])[{_PLACE}]&[{_PLACE}][{_WORD}]{{1,3}}(?={kinds.HEAD})|[{_NAME}]{{1,3}}&(?={kinds.ORDINARY_HEAD})|{_EPONYM}{_WORDS}{{0,3}}(?:&[{_WORD}]{{1,2}}(?={kinds.HEAD}))?"
    rf"|(?:[{_WORD}]{{1,3}}&)?{_WORDS}{{0,5}}{kinds.TITLES}['q]?(?={kinds.HEAD})"
    rf"|[{_PLACE}]{kinds.TITLES}q?[{_MATTER_WORD}]{{1,2}}(?={kinds.HEAD})"
    rf"|[{_WORD}]{{2,4}}&(?={kinds.HEAD})|[{_PLACE}][{_WORD}]{{1,3}}&(?={kinds.HEAD}(?!{kinds.OF}))|{_WORDS}{{1,7}}(?:(?<![{_PLACE}{kinds.KNOWN}])&(?:[{_WORD}]{kinds.ADJECTIVE})?[{_WORD}]{{1,3}})?"
    rf"|(?:[{_PLACE}{kinds.UNKNOWN}{kinds.CAPITALS}]{{1,3}}[{_WORD}]{{1,2}},(?=[{_WORD}&,]{{2,9}}{kinds.HEAD}))?{_PAIR}))"
)
# "Kenya Coffee Exchange": behind a place or a name and what it is for.
_OWN = kinds.COUNTRY + kinds.PLACE + kinds.KNOWN + kinds.UNKNOWN + kinds.CAPITALS
# "the Trade Promotion Group", "Kenya’s National Coffee Group".
_AFTER_OWNER = rf"[{kinds.THE}{kinds.OF}{kinds.POSSESSIVE}{kinds.APOSTROPHE}]"
_HEAD = (
    rf"(?:{kinds.HEAD}|(?:(?<=[{_PLACE}{_NAME}{kinds.KNOWN}{kinds.SITE}&])"
    rf"|(?<=[{_OWN}][{_WORD}])|(?<=[{_OWN}][{_WORD}][{_WORD}])"
    rf"|(?<={_AFTER_OWNER}[{_WORD}][{_WORD}])|(?<={_AFTER_OWNER}[{_WORD}][{_WORD}][{_WORD}]))"
    rf"{kinds.ORDINARY_HEAD})"
)
_CORE = (
    rf"(?:{_BEFORE})?{_HEAD}(?:(?:[{_WORD}{_NAME}]{{0,4}}|{_PAIR}){kinds.HEAD}"
    rf"|{kinds.ORDINARY_HEAD}(?![{_WORD}]))?"
)
# What follows "of" or "for": words, joined by commas and "and", but no new body and no person.
_STOP = (
    rf"(?!(?:{_OWNER}|[{_ANY}{kinds.TITLE}]){{0,4}}[{kinds.HEAD}{kinds.TITLE}{kinds.TITLES}])"
    rf"(?!(?<=[{kinds.GIVEN_OR_WORD}{kinds.FAMILY_OR_WORD}{kinds.CAPITALS}])"
    rf"[{kinds.GIVEN}{kinds.FAMILY}{kinds.UNKNOWN}{kinds.INITIAL}])"
)
_ITEM = (
    rf"(?:{_OWNER}|{kinds.UNKNOWN}(?=[{_WORD}]))?"
    rf"[{_WORD}{kinds.CAPITALS}{kinds.FAMILY_OR_WORD}{kinds.GIVEN_OR_WORD}]{{1,4}}"
)
_MATTER = (
    rf"(?:{kinds.ADJECTIVE}&)?(?:[{_WORD}{_PLACE}{kinds.CAPITALS}]|{_OWNER}"
    rf"|(?<=[{_WORD}]){kinds.HEAD}(?=[{_MATTER_WORD}])"
    rf"|[{kinds.GIVEN_OR_WORD}{kinds.FAMILY_OR_WORD}](?=[{_WORD}&])){{1,7}}"
    rf"(?:(?:[,{kinds.DASH}]{kinds.THE}?{_ITEM}{_STOP}){{0,6}},?&{kinds.THE}?{_ITEM}{_STOP}){{0,2}}"
)
# "Ningbo Fenghua District".
_TERRITORY = (
    rf"[{_PLACE}{kinds.UNKNOWN}{kinds.GIVEN}{kinds.FAMILY}]{{2}}[{kinds.SITE}{kinds.MODIFIER}]"
    rf"(?![{kinds.TITLE}{kinds.TITLES}{kinds.MODIFIER}])"
)
_OWN_NAME = (
    rf"(?:[{_PLACE}]{{1,2}}|[{kinds.UNKNOWN}{kinds.CAPITALS}{kinds.FAMILY}]{{1,3}})[{_WORD}]{{0,3}}"
)
# "the Prime Minister and Cabinet", "Ministers", "Women Lawyers in Kenya".
_OFFICER = (
    rf"(?:[{_WORD}{kinds.ADJECTIVE}]{{0,3}}{kinds.TITLES}|[{kinds.MODIFIER}]{{0,2}}{kinds.TITLE})"
    rf"(?:&[{_WORD}{kinds.HEAD}]|[of]d?[{_WORD}]{{1,4}}|{kinds.IN}?{kinds.COUNTRY})?"
)
# "for the Promotion of Exports and Investments".
_TASK = (
    rf"{kinds.FOR}{kinds.THE}?[{_WORD}]{{1,3}}(?:&[{_WORD}]{{1,2}})?{kinds.OF}{kinds.THE}?{_MATTER}"
)
_FURTHER_MATTER = rf"[fi][{_WORD}]{{1,3}}(?:&[{_WORD}]{{1,2}})?"
# "the Committee | for the Taxpayer Advocacy Panel": two bodies.
_TAIL = (
    rf"(?:{_TASK}(?:{_FURTHER_MATTER})?(?![{_NAME}{kinds.HEAD}])|(?:{kinds.OF}|{kinds.FOR}(?!{kinds.THE}[{_WORD}{_NAME}]{{1,4}}{kinds.HEAD}))[da]?(?:(?<=[da]){_OFFICER}|{_OFFICER}(?![{_NAME}])|{_TERRITORY}|{_MATTER}(?:{_FURTHER_MATTER})?|{_OWN_NAME})"
    rf"|&[{_WORD}]{{1,2}}(?=of))"
)
_PARENT = (
    rf"od?(?:(?:[{_PLACE}]{kinds.DASH})?{_WORDS}{{0,6}}{kinds.HEAD}(?:[{_WORD}{_NAME}]{{0,2}}{kinds.HEAD}"
    rf"|{kinds.ORDINARY_HEAD})?{_TAIL}?(?:od?{kinds.KNOWN})?"
    rf"|{kinds.KNOWN}{kinds.ORDINARY_HEAD}?)"
)
# "the National Commission for UNESCO".
_FOR_A_WHOLE = (
    rf"(?<={kinds.MODIFIER}{kinds.HEAD}){kinds.FOR}{kinds.KNOWN}"
    rf"(?![{_ANY}{kinds.HEAD}{kinds.TITLE}'q])"
)
_WHOLE = (
    rf"{_CORE}(?:{_FOR_A_WHOLE}|{_PARENT}|{_TAIL}(?:{_PARENT})?)?"
    rf"(?:od?{kinds.COUNTRY}|o[{kinds.PLACE}{kinds.UNKNOWN}{kinds.SITE}](?![{_ANY}{kinds.HEAD}]))?(?:zd?[{kinds.COUNTRY}{kinds.KNOWN}])?"
)
ORGANIZATION = re.compile(rf"{kinds.CAPITAL}(?:{_WHOLE}|{kinds.KNOWN})")
# "the United Nations Economic Commission for Africa".
OF_A_WHOLE = re.compile(rf"{kinds.KNOWN}(?={kinds.KNOWN})")
_WHOLES = frozenset({"united nations", "un", "u.n.", "african union", "european union", "asean"})
# 1st Infantry "Tabak" Division.
_NICKNAMED = re.compile(
    rf"[{kinds.NUMBER}{kinds.LOWER}](?=[{_WORD}]{{0,2}}{kinds.QUOTE})[{_WORD}]{{0,2}}"
    rf"{kinds.QUOTE}[{_ANY}]{{1,3}}{kinds.QUOTE}[{_WORD}]{{0,2}}{kinds.HEAD}"
)
_ARMS = frozenset(
    {"airborne", "armored", "armoured", "artillery", "cavalry", "infantry", "marine", "mechanized"}
)
# "Health Services, Regulations and Coordination", "Food Industry, Community and Ports".
_MORE_MATTERS = re.compile(rf"(?:,(?:{_ITEM}{_STOP}|{kinds.HEAD}(?=[,&]))){{0,4}},?&{_ITEM}{_STOP}")
_OF_MATTERS = frozenset(
    {"ministry", "department", "secretariat", "chamber of commerce", "chambers of commerce",
     "committee", "commission", "division", "directorate"}
)  # fmt: skip
# "Association of Ports | and Harbour Regulators of the Islands": what it unites.
_OF_MEMBERS = frozenset(
    {"alliance", "association", "confederation", "conference", "federation", "league", "network",
     "union"}
)  # fmt: skip
_MEMBERS = re.compile(rf"(?P<head>&[{_WORD}]{{0,3}}{kinds.HEAD})(?:{_TAIL})?")
# "Ministry of Foreign | and CARICOM Affairs".
_AFFAIRS = re.compile(rf"&{kinds.KNOWN}[{_MATTER_WORD}]")
# "Corporation for National | and Community Service".
_AFTER_ADJECTIVE = re.compile(rf"&[{_WORD}{kinds.HEAD}]{{0,2}}{kinds.HEAD}(?!{kinds.OF})")
# "Justice, Islamic Affairs and Endowments": the plural of a head is the last matter.
_LAST_HEAD = re.compile(rf",[{_WORD}]{{1,3}},?&{kinds.HEAD}(?![{_WORD}{kinds.HEAD}{kinds.OF}])")


def _accept(elements: Elements, match: re.Match[str]) -> Found | None:
    start, end = match.span()
    if start and is_ordinal(elements, start - 1):
        if is_formation(elements, end):
            return start - 1, end, kinds.ORGANIZATION
        if elements.kinds[end] != kinds.LOWER_EVENT:  # not "the 4th Harbour Council meeting"
            return _accept_after_meeting(elements, start, end)
    if ends_with_leading_head(elements, start, end):
        end = end_of_leading_name(elements, end)
    start = without_lead(elements, start, end)
    end = without_rest(
        elements, start, _after_list(elements, start, _after_half(elements, start, end))
    )
    if is_turn(elements, start, end):
        return _accept_after_meeting(elements, start, end)
    if is_quoted_title(elements, start):
        return None
    if is_programme(elements, start, end):
        end = start + 1
    if end - start == 1:
        return (start, end, kinds.ORGANIZATION) if stands_alone(elements, start) else None
    if is_no_body(elements, start, end):
        return None
    return start, end, kinds.ORGANIZATION


def _after_half(elements: Elements, start: int, end: int) -> int:
    """Where the name ends whose words so far cannot stand without what follows them."""
    kind = elements.kinds
    if kind[end] == kinds.HEAD and kinds.FOR in kind[start:end]:
        return end + 1  # "Office for Mediation Preparatory | Office"
    if kind[start] != kinds.HEAD:
        return end
    affairs = _AFFAIRS.match(kind, end)
    if affairs and elements.words(affairs.end() - 1, affairs.end()) == ["affairs"]:
        return affairs.end()
    if elements.words(start, start + 1)[0] in _OF_MEMBERS:
        members = _MEMBERS.match(kind, end)
        plural = members and is_plural_head(elements.words(*members.span("head"))[-1])
        return members.end() if members and plural else end
    more = _AFTER_ADJECTIVE.match(kind, end)
    last = elements.words(end - 1, end)[0]
    half = kind[end - 1] == kinds.MODIFIER and last.endswith(("al", "ic"))
    return more.end() if more and half else end


def _after_list(elements: Elements, start: int, end: int) -> int:
    """Where the name of a ministry or chamber ends whose list of matters goes on after a head."""
    words = elements.words(start, end)
    without_matter = end - start == 1 and " " not in words[0]  # "the Ministry and others"
    if without_matter or _OF_MATTERS.isdisjoint(words) or _ends_with_head(elements, start, end):
        return end
    more = _MORE_MATTERS.match(elements.kinds, end)
    if more:
        return more.end()
    last = _LAST_HEAD.match(elements.kinds, end)
    matter = last and elements.words(last.end() - 1, last.end())[0].endswith(
        ("s", "administration")
    )
    return last.end() if last and matter else end


def _ends_with_head(elements: Elements, start: int, end: int) -> bool:
    """Whether what the body is for stands before its head, as in "Foreign Ministry"."""
    last = elements.words(end - 1, end)[0]
    return end - start > 1 and last in _OF_MATTERS and " " not in last


def _accept_after_meeting(elements: Elements, start: int, end: int) -> Found | None:
    """The body behind what is none: "the 20th National Congress of the Communist Party"."""
    of = elements.kinds.find(kinds.OF, start, end)
    inner = of >= 0 and ORGANIZATION.match(elements.kinds, _after_article(elements, of + 1), end)
    return (*inner.span(), kinds.ORGANIZATION) if inner else None


def _accept_nicknamed(elements: Elements, match: re.Match[str]) -> Found | None:
    arms = not _ARMS.isdisjoint(elements.words(*match.span()))
    return (*match.span(), kinds.ORGANIZATION) if arms else None


def _after_article(elements: Elements, place: int) -> int:
    return place + (elements.kinds[place] == kinds.THE)


def _accept_of_a_whole(elements: Elements, match: re.Match[str]) -> Found | None:
    """Take "United Nations" into the name of a body that is known without it."""
    whole, part = elements.words(match.start(), match.end() + 1)
    if whole not in _WHOLES or " " not in part:
        return None
    return match.start(), match.end() + 1, kinds.KNOWN


def propose_organizations(elements: Elements) -> Elements:
    """Make an element of each name of an organization."""
    elements = compose(elements, OF_A_WHOLE, _accept_of_a_whole)
    elements = compose(elements, _NICKNAMED, _accept_nicknamed)
    elements = compose(elements, ORGANIZATION, _accept)
    elements = propose_led(elements)
    elements = lengthen_names(elements)
    elements = propose_lower_bodies(elements)
    elements = lengthen_by_countries(elements)
    elements = propose_explained(elements)
    elements = propose_beside_words(elements)
    elements = propose_listed(elements)
    return propose_units(elements)
