"""Stage 5b, post grammar: titles and names that stand side by side, as chains.

The elements of a sentence are read as a chain of posts and persons with what stands between them.
Posts that stand together form a group, and so do persons.
"""

import re
from dataclasses import dataclass
from enum import Enum
from functools import cache

from explorer.extraction.lexicon import entries
from explorer.extraction.posts.phrases import PHRASE, Group, Title, group_of
from explorer.extraction.words import kinds
from explorer.extraction.words.elements import Elements
from explorer.extraction.words.lookup import lookup
from explorer.model import Tenure

# Possessive: two of them in a row would try every way to share a long list between them.
_ASIDE = rf"(?:\([^()\n]{{0,8}}\)|{kinds.SUFFIX})*+"
_ASIDE_ALONE = re.compile(rf"(?:\([^()\n]{{0,8}}\)|,?{kinds.SUFFIX})*+")
_TIGHT = re.compile(rf"\)?{_ASIDE}d?[{kinds.HONORIFIC}{kinds.TENURE}{kinds.LOWER_TENURE}]*{_ASIDE}")
_COMMA = re.compile(
    rf"{_ASIDE}(?:,[{kinds.SUFFIX}{kinds.CAPITALS}{kinds.LOWER}{kinds.UNKNOWN}{kinds.FAMILY_OR_WORD}](?:\([^()\n]{{0,8}}\))?){{0,5}}"
    rf"(?:,{kinds.NUMBER}(?=,))?(?:,\(?|\(|{kinds.DASH}|:)(?:\({kinds.HONORIFIC}\)|{kinds.HONORIFIC}+,)?{kinds.SUFFIX}?[da]?"
    rf"[{kinds.HONORIFIC}{kinds.TENURE}{kinds.LOWER_TENURE}]?{kinds.HONORIFIC}*"
)
# ", the esteemed" or ", media" before a title, ", including Mr" before a name.
_WORD_BETWEEN = re.compile(
    rf"{_ASIDE}[,({kinds.DASH}:][{kinds.THE}{kinds.AN}]?(?P<word>[{kinds.LOWER}{kinds.VOCABULARY}]){kinds.HONORIFIC}*"
)
_AND = re.compile(
    rf"{_ASIDE},?(?:{kinds.AND}|/)[da]?[{kinds.HONORIFIC}{kinds.TENURE}{kinds.LOWER_TENURE}]*"
)
# ", and Nepal, Mr": the country of the next who shares a title.
_NEXT_HOLDER = re.compile(
    rf"(?:[,;]|[,;]?{kinds.AND}){kinds.OF}?{kinds.THE}?"
    rf"(?P<whose>[{kinds.COUNTRY}{kinds.PLACE}{kinds.ORGANIZATION}]"
    rf"|(?<={kinds.OF})[{kinds.UNKNOWN}{kinds.FAMILY}{kinds.GIVEN}]),?{kinds.HONORIFIC}*"
)
# "as Chairman and Secretary, respectively, of the Harbour Board".
_RESPECTIVE = re.compile(
    rf"{_ASIDE},?(?P<word>{kinds.LOWER})"
    rf"(?:,?[{kinds.OF}{kinds.IN}]{kinds.THE}?(?P<body>{kinds.ORGANIZATION}))?"
)
# "Ana Ruiz, a business leader, as chairman".
_AS = re.compile(
    rf",{kinds.AN}?[{kinds.LOWER}{kinds.LOWER_HEAD}{kinds.LOWER_MODIFIER}]{{1,4}},(?P<word>{kinds.LOWER})"
)
_SINCE = re.compile(rf"{kinds.LOWER}[{kinds.DAY}{kinds.NUMBER},]{{1,5}}")
_LONGEST_COPULA = 10
_GRADES = (kinds.LOWER_TENURE, kinds.LOWER_MODIFIER)
_NO_WORDS = frozenset({",", "the", "a", "an", "(", ")", ""})
_JOINING = frozenset({"and", "who"})
_LISTING = frozenset("," + kinds.AND + kinds.THE)
_LISTING_WORDS = frozenset({"including", "namely", "are", "were", "such as", "like", "include"})
_BESIDE_LISTING = frozenset(",:" + kinds.HONORIFIC)
_LONGEST_LISTING = 8
_MOST_TITLES = 16  # that several persons may share: each of them gets each


class Gap(Enum):
    """What stands between two neighbours of a chain."""

    TIGHT = "nothing between"
    COMMA = "a comma, a bracket or a dash between"
    AND = "and between"
    BREAK = "anything else between"


@cache
def _copulas() -> dict[str, Tenure]:
    return {words: Tenure(cells[0]) for words, cells in entries("copulas")}


def _gap_between(elements: Elements, groups: list[Group], right: Group) -> Gap:
    left = groups[-1]
    between = elements.kinds[left.end : right.start]
    gap = _gap(between)
    if gap is Gap.COMMA and right.titles and left.persons and left.persons[-1].is_placed:
        return Gap.BREAK
    if bool(left.persons) != bool(right.persons) and _describes(elements, left.end, right.start):
        return Gap.COMMA
    if gap is Gap.BREAK and right.persons and _lists(elements, left, right):
        return Gap.COMMA
    if between == kinds.END and _fill_lines(elements, groups, right):
        return Gap.COMMA
    if (
        left.persons
        and right.titles
        and (as_ := _AS.fullmatch(elements.kinds, left.end, right.start))
    ):
        return Gap.COMMA if elements.words(*as_.span("word")) == ["as"] else gap
    if gap is Gap.BREAK and left.titles and right.persons and _is_named(elements, left, right):
        return Gap.COMMA
    copula = gap is Gap.BREAK and right.titles and len(between) <= _LONGEST_COPULA
    if copula and any(group.persons for group in groups):
        aside = _ASIDE_ALONE.match(elements.kinds, left.end)
        begin = _after_since(elements, aside.end() if aside else left.end)
        tenure = copula_tenure(elements, begin, right.start)
        if tenure is not None:
            right.titles = [title.held(tenure) for title in right.titles]
            right.tenure = tenure
            return Gap.COMMA
    return gap


def _after_since(elements: Elements, start: int) -> int:
    """Where "since July 2014" ends, if it begins at an element."""
    since = _SINCE.match(elements.kinds, start)
    return since.end() if since and elements.words(start, start + 1) == ["since"] else start


def _is_named(elements: Elements, left: Group, right: Group) -> bool:
    """Whether a sentence begins with a title and names its holder: "The Chairman is Ana Ruiz"."""
    kind = elements.kinds
    first = left.start - (kind[left.start - 1] == kinds.THE)
    begins = first <= 0 or kind[first - 1] == kinds.END
    return begins and elements.words(left.end, right.start) in (["is"], ["remains"])


def copula_tenure(elements: Elements, start: int, end: int) -> Tenure | None:
    """How the words between a name and a title say that the post is held, if they say so.

    Articles, an age and words such as "interim" right before the title do not count.
    """
    words = [
        word
        for word in elements.words(start, end)
        if word not in _NO_WORDS and not word[0].isdecimal()
    ]
    if words and words[0] in _JOINING:
        words = words[1:] if " ".join(words) not in _copulas() else words
    tenure = _copulas().get(" ".join(words))
    graded = end > start and elements.kinds[end - 1] in _GRADES
    return copula_tenure(elements, start, end - 1) if tenure is None and graded else tenure


def _describes(elements: Elements, start: int, end: int) -> bool:
    """Whether no more than a comma and a word that is no verb of readouts stands between."""
    between = _WORD_BETWEEN.fullmatch(elements.kinds, start, end)
    return between is not None and elements.words(*between.span("word"))[0] not in lookup().deeds


def _lists(elements: Elements, left: Group, right: Group) -> bool:
    """Whether who shares a title is listed: "Presidents of the Board including A, B and C"."""
    if not left.titles or not left.titles[-1].plural or right.start - left.end > _LONGEST_LISTING:
        return False
    kind = elements.kinds
    words = [
        elements.words(place, place + 1)[0]
        for place in range(left.end, right.start)
        if kind[place] not in _BESIDE_LISTING
    ]
    return " ".join(words) in _LISTING_WORDS


def _fill_lines(elements: Elements, groups: list[Group], right: Group) -> bool:
    """Whether neighbours are lines of their own, as in a signature or a list of those present."""
    line = elements.kinds.rfind(kinds.END, 0, groups[-1].end) + 1
    first = groups[-1]
    for group in reversed(groups):
        if group.start < line:
            break
        first = group
    before = elements.kinds[line : first.start].strip(kinds.HONORIFIC + kinds.THE)
    return not before and elements.kinds[right.end] == kinds.END


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
        return [person.element for group in self.groups for person in group.persons]

    @property
    def titles_beside_persons(self) -> list[Title]:
        """The titles, where the chain has names too; not each need be held by one of them."""
        titles = [title for group in self.groups for title in group.titles]
        return titles if self.persons else []

    @property
    def bodies_of_persons(self) -> list[int]:
        """The organizations that names are followed by, as in "Ali Khan of the Harbour Board"."""
        holders = [person for group in self.groups for person in group.persons]
        return [person.body for person in holders if person.body is not None]


def chains_of(elements: Elements) -> list[Chain]:
    """All chains of posts and persons, in reading order."""
    found: list[Chain] = []
    groups: list[Group] = []
    gaps: list[Gap] = []
    for match in PHRASE.finditer(elements.kinds):
        group = group_of(elements, match)
        gap = _gap_between(elements, groups, group) if groups else Gap.BREAK
        if gap is Gap.BREAK and (shared := _shared_title(elements, groups, group)):
            groups += (shared, group)
            gaps += (Gap.AND, Gap.COMMA)
        elif gap is Gap.BREAK:
            if groups:
                found.append(Chain(tuple(groups), tuple(gaps)))
            groups, gaps = [group], []
        elif _joins(groups[-1], group, gap):
            _join(groups[-1], group, elements.kinds[groups[-1].end : group.start])
        else:
            gaps.append(gap)
            groups.append(group)
    if groups:
        found.append(Chain(tuple(groups), tuple(gaps)))
    for chain in found:
        for group in chain.groups:
            _mark_respective(elements, group)
    return found


def _shared_title(elements: Elements, groups: list[Group], right: Group) -> Group | None:
    """The title of "the Foreign Ministers of Peru, A, and Nepal, B" again, for the second name."""
    title = next((group.titles[-1] for group in reversed(groups) if group.titles), None)
    if title is None or not title.plural or not right.persons:
        return None
    between = _NEXT_HOLDER.fullmatch(elements.kinds, groups[-1].end, right.start)
    if between is None:
        return None
    place = between.start("whose")
    if between["whose"] == kinds.ORGANIZATION:
        shared = title._replace(body=place, area=None)
    else:
        shared = title._replace(body=None, area=elements.span(place, place + 1))
    return Group(place, place + 1, [shared], [])


def _joins(left: Group, right: Group, gap: Gap) -> bool:
    """Whether two neighbours of one sort make a group."""
    if bool(left.titles) != bool(right.titles) or len(left.titles) >= _MOST_TITLES:
        return False
    return gap in (Gap.AND, Gap.COMMA) or (bool(left.titles) and gap is Gap.TIGHT)


def _join(left: Group, right: Group, between: str) -> None:
    tenure = left.tenure if _LISTING.issuperset(between) else Tenure.CURRENT
    # "head of the Harbour Board, as chairman and CEO"
    apart = bool(left.titles) and kinds.LOWER in between + left.titles[-1].link
    left.titles += [
        title.held(tenure)._replace(link=between, bare=title.bare and not apart)
        for title in right.titles
    ]
    left.persons += [person._replace(link=between) for person in right.persons]
    left.end = right.end


def _mark_respective(elements: Elements, group: Group) -> None:
    """Note "respectively" behind several neighbours, and the body that may follow it."""
    if len(group.titles) + len(group.persons) < 2:
        return
    aside = _RESPECTIVE.match(elements.kinds, group.end)
    if aside is None or elements.words(*aside.span("word")) != ["respectively"]:
        return
    group.respective = True
    if aside["body"]:
        place = aside.start("body")
        group.titles = [
            title if title.body or title.area else title._replace(body=place)
            for title in group.titles
        ]
