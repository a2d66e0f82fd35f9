"""Stage 3b, propose: organizations that a title beside them tells to be some."""

import re
from collections.abc import Container, Iterator

from explorer.extraction.posts.title_matter import MATTER_WORD, NAMED
from explorer.extraction.words import kinds
from explorer.extraction.words.elements import Elements, Found, compose, replace
from explorer.extraction.words.lookup import folded_entries, lookup, place_nouns

_PLACE = kinds.AREA
_AFTER_NAME = (
    kinds.GIVEN + kinds.LOWER + kinds.SAYING + kinds.IN + kinds.FOR + kinds.HONORIFIC + kinds.DASH
)
_NAME_END = rf"(?=[,;.():&\n'q{_AFTER_NAME}])"
BODY_AFTER = re.compile(
    rf"{kinds.POST}(?:,?(?P<beside>{kinds.CAPITALS})(?![{NAMED}])"
    rf"|(?P<between>{kinds.CAPITALS})(?={kinds.HONORIFIC}|[{NAMED}]{{2}})"
    rf"|,?[{kinds.OF}{kinds.IN}{kinds.AND}]?{kinds.THE}?"
    rf"(?P<explained>(?!{kinds.AND})[{NAMED}{MATTER_WORD}{_PLACE}{kinds.ADJECTIVE}{kinds.AND}{kinds.OF}{kinds.FOR}]"
    rf"{{2,8}})(?=\((?P<short>{kinds.CAPITALS})\))"
    rf"|[{kinds.OF}{kinds.IN}]{kinds.THE}?"
    rf"(?P<name>[{kinds.UNKNOWN}{kinds.GIVEN}{kinds.FAMILY}]{{1,3}}[{kinds.SITE}{kinds.MODIFIER}]"
    rf"|[{kinds.UNKNOWN}{kinds.CAPITALS}{kinds.FAMILY}]{{1,3}}[{kinds.VOCABULARY}{kinds.PORTFOLIO}{kinds.COUNTRY}]?{_NAME_END})"
    rf"|{kinds.OF}(?P<of_country>[{_PLACE}][{kinds.VOCABULARY}{kinds.PORTFOLIO}]{{1,3}})(?=[,;.\n])"
    rf"|[{kinds.OF}{kinds.IN}]{kinds.THE}?(?P<abbreviation>{kinds.CAPITALS}))"
)
# "Jerry Koh (Managing Partner, Allen & Gledhill)".
_FIRM_IN_BRACKETS = re.compile(
    rf"\((?:{kinds.POST}{kinds.AND})?(?P<title>{kinds.POST}),{kinds.THE}?"
    rf"(?P<body>[{NAMED}{MATTER_WORD}{_PLACE}{kinds.ADJECTIVE}]"
    rf"[{NAMED}{MATTER_WORD}{_PLACE}{kinds.ADJECTIVE}{kinds.AND}{kinds.OF}]{{0,5}})\)"
)
# "Mr Yohan of ECHO".
_OF_PERSON = re.compile(
    rf"{kinds.HONORIFIC}[{NAMED}]{{1,4}}{kinds.OF}{kinds.THE}?(?P<body>{kinds.CAPITALS})(?=[,;.&):\n])"
)
_WITH_HEAD = re.compile(f"[{kinds.HEAD}{kinds.LOWER_HEAD}]")
_IN_NAME = frozenset(NAMED + MATTER_WORD + _PLACE + kinds.ADJECTIVE + kinds.AND + kinds.OF)
_UNNAMED = frozenset(kinds.AND + kinds.OF + kinds.FOR)
BODY_BEFORE = re.compile(
    rf"(?=[{kinds.UNKNOWN}{kinds.CAPITALS}])"
    rf"(?:(?P<company>(?<![{NAMED}{kinds.HONORIFIC}])[{kinds.UNKNOWN}{kinds.CAPITALS}]{{1,3}})"
    rf"['q]?(?={kinds.POST})"
    rf"|(?P<body>{kinds.CAPITALS})['q]?(?={kinds.ADJECTIVE}?{kinds.POST}))"
)
_LETTERS_IN_BRACKETS = re.compile(rf"\({kinds.CAPITALS}\)")
_LONGEST_INITIALS = 3  # "Secretary AKM Nurul Islam"
_OF_FIRMS = ("partner", "manager", "chairman", "chairwoman", "chairperson", "chair", "ceo",
             "officer", "founder", "co-founder", "president", "director", "head", "chief executive",
             "owner", "principal", "leader")  # fmt: skip
_PLAIN = frozenset(kinds.VOCABULARY + kinds.PORTFOLIO + kinds.MODIFIER + kinds.AND + kinds.OF)
# Before a name, what comes in front of these is a body: "Northwind Vice President Ana Ruiz".
_OF_ANY = ("president", "chairman", "chairwoman", "chairperson", "spokesperson", "spokesman")
# What comes before these is a company: "Northwind CEO Ana Ruiz".
_OF_COMPANIES = ("ceo", "cfo", "coo", "cto", "chief executive", "managing director", "founder",
                 "co-founder")  # fmt: skip


def _accept_body(
    elements: Elements, match: re.Match[str], in_brackets: Container[str]
) -> Found | None:
    sure = next(
        (name for name in ("abbreviation", "beside", "explained", "between") if match[name]), None
    )
    title = elements.words(match.start(), match.start() + 1)[-1]
    if match["of_country"]:  # "Vice President of Kenya Petroleum Management,"
        led = title.endswith((*_OF_ANY, *_OF_COMPANIES))
        return (*match.span("of_country"), kinds.ORGANIZATION) if led else None
    start, end = match.span(sure or "name")
    if sure == "explained" and not _explains(elements, match):
        return None
    if sure == "between" and not _is_abbreviation(elements, start, in_brackets):
        return None
    if sure:
        return start, end, kinds.ORGANIZATION
    if elements.kinds[end - 1] in kinds.SITE + kinds.MODIFIER:
        a_place = elements.words(start, end)[-1] in place_nouns()
        return (start, end, kinds.PLACE) if a_place else None
    return (
        start,
        end,
        kinds.PLACE if title in folded_entries("territorial_titles") else kinds.ORGANIZATION,
    )


def _is_abbreviation(elements: Elements, place: int, in_brackets: Container[str]) -> bool:
    """Whether letters between a title and a name are no part of the name: "CEO KITEX Ali Khan"."""
    word = elements.words(place, place + 1)[0]
    if word in lookup().given or word in lookup().family:
        return False
    return len(word) > _LONGEST_INITIALS or word in in_brackets


def _accept_in_brackets(elements: Elements, match: re.Match[str]) -> Found | None:
    title = elements.words(*match.span("title"))[-1]
    named = not _PLAIN.issuperset(elements.kinds[slice(*match.span("body"))])
    the = elements.kinds[match.start("body") - 1] == kinds.THE
    if not title.endswith(_OF_FIRMS) or not (named or the):
        return None
    return (*match.span("body"), kinds.ORGANIZATION)


def _explains(elements: Elements, match: re.Match[str]) -> bool:
    """Whether each letter of the abbreviation in brackets is the initial of a word of the name."""
    start, end = match.span("explained")
    named = zip(elements.words(start, end), elements.kinds[start:end], strict=True)
    initials = [word[0] for word, kind in named if kind not in _UNNAMED]
    return elements.words(*match.span("short"))[0] == "".join(initials)


def propose_bodies_by_title(elements: Elements) -> Elements:
    """Make an organization of a name without a head that a title needs: "CEO of Maybank"."""
    in_brackets = {
        elements.words(match.start() + 1, match.end() - 1)[0]
        for match in _LETTERS_IN_BRACKETS.finditer(elements.kinds)
    }

    def accept(elements: Elements, match: re.Match[str]) -> Found | None:
        return _accept_body(elements, match, in_brackets)

    elements = compose(elements, BODY_AFTER, accept)
    elements = compose(elements, _FIRM_IN_BRACKETS, _accept_in_brackets)
    elements = compose(
        elements, _OF_PERSON, lambda _, match: (*match.span("body"), kinds.ORGANIZATION)
    )
    return compose(elements, BODY_BEFORE, _accept_body_before)


def propose_again(elements: Elements) -> Elements:
    """Make an organization of the names without a head wherever they stand in the text."""
    units = elements.units
    ranges = [
        (elements.firsts[place], elements.lasts[place])
        for place in elements.of_kind(kinds.ORGANIZATION)
    ]
    names = {
        tuple(units.words[first:last])
        for first, last in ranges
        if last - first > 1 and not _WITH_HEAD.search(units.kinds, first, last)
    }
    return replace(elements, _same_words(elements, names)) if names else elements


def _same_words(elements: Elements, names: set[tuple[str, ...]]) -> Iterator[Found]:
    longest = max(map(len, names))
    done = 0
    for place in elements.beginning_with({name[0] for name in names}, _IN_NAME):
        if place < done:
            continue
        for end in range(min(place + longest, len(elements.kinds) - 1), place + 1, -1):
            if tuple(elements.words(place, end)) in names and _IN_NAME.issuperset(
                elements.kinds[place:end]
            ):
                done = end
                yield place, end, kinds.ORGANIZATION
                break


def _accept_body_before(elements: Elements, match: re.Match[str]) -> Found | None:
    if match["body"]:
        return (*match.span("body"), kinds.ORGANIZATION)
    start, end = match.span("company")
    title = " ".join(elements.words(match.end(), match.end() + 1))
    named = elements.kinds[match.end() + 1] in NAMED
    if title.startswith(_OF_COMPANIES) or (title.endswith(_OF_ANY) and named):
        return start, end, kinds.ORGANIZATION
    return (end - 1, end, kinds.ORGANIZATION) if elements.kinds[end - 1] == kinds.CAPITALS else None
