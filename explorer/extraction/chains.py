"""Stage 5a, post grammar: titles and names that stand side by side, as chains.

The elements of a sentence are read as a chain of posts and persons with what stands between them.
Posts that stand together form a group, and so do persons.
"""

import re
from dataclasses import dataclass, replace
from enum import Enum
from functools import cache

from explorer.extraction import kinds
from explorer.extraction.elements import Elements
from explorer.extraction.lexicon import entries
from explorer.extraction.lookup import fold, folded_entries
from explorer.model import Span, Tenure

_BODY = kinds.ORGANIZATION
_AREA = kinds.COUNTRY + kinds.PLACE
# What may follow the body: its parent, what it is for, an officer ("the UN Secretary-General").
_FURTHER = (
    rf"(?:(?:\([^()\n]{{0,8}}\))?[io]d?{_BODY})?(?:f[{kinds.WORD_LIKE}{kinds.HEAD}]{{1,5}})?"
    rf"(?:{kinds.POST}(?=[,{kinds.IN}/]))?(?:i{kinds.COUNTRY})?"
)
_PHRASE = re.compile(
    rf"(?:(?P<body>{_BODY})(?:\([^()\n]{{0,8}}\))?['q]?"
    rf"|(?P<area>[{_AREA}]|{kinds.ADJECTIVE})['q]?)?{kinds.TENURE}?"
    rf"(?P<post>{kinds.POST})"
    rf"(?:,?[ofiz][d{kinds.LOWER}]?(?:{_BODY}['q])?(?P<held>{_BODY}){_FURTHER}"
    rf"|[ofi]d?{kinds.ADJECTIVE}?(?P<of>[{_AREA}])[{kinds.SITE}{kinds.MODIFIER}]?(?:[i,][{_AREA}]{kinds.SITE}?(?=[,;.)\n])|i[{_AREA}])?"
    rf"|{kinds.OF}{kinds.THE}{kinds.LOWER_HEAD})?"
    rf"(?:zd?[{_AREA}{_BODY}{kinds.UNKNOWN}])?"
    rf"|(?P<person>{kinds.PERSON})"
)
# "Chairman of the Cocoa Board and of the Export Council"
_MORE_BODY = re.compile(rf",?{kinds.AND}{kinds.OF}{kinds.THE}?(?P<held>{_BODY})")
_LATER_BODY = re.compile(
    rf",?(?P<held>{_BODY})(?:,{_BODY})*(?=[,;&().\n{kinds.PERSON}{kinds.HONORIFIC}{kinds.DASH}]|x)"
)
# Possessive: two of them in a row would try every way to share a long list between them.
_ASIDE = rf"(?:\([^()\n]{{0,8}}\)|{kinds.SUFFIX})*+"
_TIGHT = re.compile(rf"{_ASIDE}d?[{kinds.HONORIFIC}{kinds.TENURE}{kinds.LOWER_TENURE}]*{_ASIDE}")
_COMMA = re.compile(
    rf"{_ASIDE}(?:,[{kinds.SUFFIX}{kinds.CAPITALS}{kinds.LOWER}{kinds.UNKNOWN}]){{0,5}}"
    rf"(?:,|\(|{kinds.DASH}|:)[da]?"
    rf"[{kinds.HONORIFIC}{kinds.TENURE}{kinds.LOWER_TENURE}{kinds.LOWER}]?{kinds.HONORIFIC}*"
)
_AND = re.compile(
    rf"{_ASIDE},?(?:{kinds.AND}|/)[da]?[{kinds.HONORIFIC}{kinds.TENURE}{kinds.LOWER_TENURE}]*"
)
# The part of a title that says what it is for; a governing organ does not count as such.
_MATTER = re.compile(
    rf"[{kinds.OF}{kinds.FOR}{kinds.TO}({kinds.PORTFOLIO}{kinds.VOCABULARY}{kinds.UNKNOWN}]"
)
_OF_A_STATE = "prime minister"
_ORGAN = re.compile(rf"{kinds.OF}{kinds.THE}?{kinds.HEAD}+$")


_LONGEST_COPULA = 8
_NO_WORDS = frozenset({",", "the", "a", "an", "(", ")", ""})
_MOST_TITLES = 16  # that several persons may share: each of them gets each


class Gap(Enum):
    """What stands between two neighbours of a chain."""

    TIGHT = "nothing between"
    COMMA = "a comma, a bracket or a dash between"
    AND = "and between"
    BREAK = "anything else between"


@dataclass(frozen=True, slots=True)
class Title:
    """A title in the text, with the body and the place that belong to it.

    Attributes:
        element: The element of the words of the title.
        span: Those words.
        body: The element of the organization.
        area: The words of the country or place.
        plural: Whether several persons share it ("Ministers").
        bare: Whether it does not say what it is for, so that a neighbour's body may be meant.
    """

    element: int
    span: Span
    body: int | None
    area: Span | None
    tenure: Tenure
    plural: bool
    bare: bool


@dataclass(slots=True)
class Group:
    """Neighbours of one sort: titles, or persons.

    Attributes:
        start: The first element.
        end: The element after the last.
        titles: In the order of the text; empty in a group of persons.
        persons: The elements of the names; empty in a group of titles.
    """

    start: int
    end: int
    titles: list[Title]
    persons: list[int]


@cache
def _copulas() -> dict[str, Tenure]:
    return {words: Tenure(cells[0]) for words, cells in entries("copulas")}


def _gap_between(elements: Elements, left: Group, right: Group) -> Gap:
    between = elements.kinds[left.end : right.start]
    gap = _gap(between)
    if gap is Gap.BREAK and right.titles and len(between) <= _LONGEST_COPULA:
        words = [word for word in elements.words(left.end, right.start) if word not in _NO_WORDS]
        tenure = _copulas().get(" ".join(words))
        if tenure is not None and (left.persons or words == ["as"]):
            right.titles = [
                title if tenure is Tenure.CURRENT else replace(title, tenure=tenure)
                for title in right.titles
            ]
            return Gap.COMMA
    return gap


def _gap(between: str) -> Gap:
    if _TIGHT.fullmatch(between):
        return Gap.TIGHT
    if _AND.fullmatch(between):
        return Gap.AND
    if _COMMA.fullmatch(between):
        return Gap.COMMA
    return Gap.BREAK


@dataclass(frozen=True, slots=True)
class Chain:
    """Posts and persons that stand side by side in one sentence, and the range of elements."""

    groups: tuple[Group, ...]
    gaps: tuple[Gap, ...]

    @property
    def start(self) -> int:
        """The first element."""
        return self.groups[0].start

    @property
    def end(self) -> int:
        """The element after the last."""
        return self.groups[-1].end

    @property
    def persons(self) -> list[int]:
        """The elements that are persons."""
        return [person for group in self.groups for person in group.persons]


def chains_of(elements: Elements) -> list[Chain]:
    """All chains of posts and persons, in reading order."""
    found: list[Chain] = []
    groups: list[Group] = []
    gaps: list[Gap] = []
    for match in _PHRASE.finditer(elements.kinds):
        group = _group(elements, match)
        gap = _gap_between(elements, groups[-1], group) if groups else Gap.BREAK
        if gap is Gap.BREAK:
            if groups:
                found.append(Chain(tuple(groups), tuple(gaps)))
            groups, gaps = [group], []
        elif _joins(groups[-1], group, gap):
            _join(groups[-1], group)
        else:
            gaps.append(gap)
            groups.append(group)
    if groups:
        found.append(Chain(tuple(groups), tuple(gaps)))
    return found


def _group(elements: Elements, match: re.Match[str]) -> Group:
    if match["person"]:
        return Group(match.start(), match.end(), [], [match.start()])
    end = match.end()
    body = next((match.start(name) for name in ("held", "body") if match[name]), None)
    if body is None and (later := _LATER_BODY.match(elements.kinds, end)):
        body, end = later.start("held"), later.end()
    area = next((match.start(name) for name in ("of", "area") if match[name]), None)
    title = _title(elements, match.start("post"), body, area)
    group = Group(match.start(), end, [title], [])
    while more := _MORE_BODY.match(elements.kinds, group.end):
        group.titles.append(replace(title, body=more.start("held")))
        group.end = more.end()
    return group


@cache
def _tenures() -> dict[str, Tenure]:
    return {fold(words).rstrip("."): Tenure(cells[0]) for words, cells in entries("tenures")}


def tenure_of(word: str) -> Tenure:
    """How a post is held, by the folded word before its title."""
    return _tenures().get(word.rstrip("."), Tenure.CURRENT)


def _title(elements: Elements, place: int, body: int | None, area: int | None) -> Title:
    units = elements.units
    first, last = elements.firsts[place], elements.lasts[place]
    tenure = Tenure.CURRENT
    if place and elements.kinds[place - 1] in (kinds.TENURE, kinds.LOWER_TENURE):
        tenure = tenure_of(units.words[first - 1])
    while first < last - 1 and units.kinds[first] in (kinds.TENURE, kinds.LOWER_TENURE):
        said = tenure_of(units.words[first])
        tenure = said if said is not Tenure.CURRENT else tenure
        first += 1
    start, end, joined = _without_tenure(units.words[first], units.words[last - 1])
    tenure = joined or tenure
    letters = units.kinds[first:last]
    organ = _ORGAN.search(letters)
    if organ and units.words[last - 1] in folded_entries("organs"):
        letters = letters[: organ.start()]
    return Title(
        element=place,
        span=Span(units.starts[first] + start, units.ends[last - 1] - end),
        body=body,
        area=None if area is None else elements.span(area, area + 1),
        tenure=tenure,
        plural=kinds.TITLES in units.kinds[first:last],
        bare=not _MATTER.search(letters) and not units.words[last - 1].endswith(_OF_A_STATE),
    )


def _without_tenure(first: str, last: str) -> tuple[int, int, Tenure | None]:
    """What to cut of "then-Governor" and "President-elect", in code points, and what it says."""
    before, hyphen, _ = first.partition("-")
    if hyphen and before in _tenures():
        return len(before) + 1, 0, tenure_of(before)
    _, hyphen, after = last.rpartition("-")
    if hyphen and after in _tenures():
        return 0, len(after) + 1, tenure_of(after)
    return 0, 0, None


def _joins(left: Group, right: Group, gap: Gap) -> bool:
    """Whether two neighbours of one sort make a group."""
    if bool(left.titles) != bool(right.titles) or len(left.titles) >= _MOST_TITLES:
        return False
    return gap in (Gap.AND, Gap.COMMA) or (bool(left.titles) and gap is Gap.TIGHT)


def _join(left: Group, right: Group) -> None:
    left.titles += right.titles
    left.persons += right.persons
    left.end = right.end
