"""Stage 5b, post grammar: titles and names that stand side by side, as chains.

The elements of a sentence are read as a chain of posts and persons with what stands between them.
Posts that stand together form a group, and so do persons.
"""

import re
from dataclasses import dataclass

from explorer.extraction.posts.gaps import Gap, gap_between
from explorer.extraction.posts.phrases import PHRASE, Group, Title, group_of
from explorer.extraction.words import kinds
from explorer.extraction.words.elements import Elements
from explorer.model import Tenure

# ", and Nepal, Mr": the country of the next who shares a title.
_NEXT_HOLDER = re.compile(
    rf"(?:[,;]|[,;]?{kinds.AND}){kinds.OF}?{kinds.THE}?"
    rf"(?P<whose>[{kinds.COUNTRY}{kinds.PLACE}{kinds.ORGANIZATION}]"
    rf"|(?<={kinds.OF})[{kinds.UNKNOWN}{kinds.FAMILY}{kinds.GIVEN}]),?{kinds.HONORIFIC}*"
)
_ASIDE = rf"(?:\([^()\n]{{0,8}}\)|{kinds.SUFFIX})*+"
# "as Chairman and Secretary, respectively, of the Harbour Board".
_RESPECTIVE = re.compile(
    rf"{_ASIDE},?(?P<word>{kinds.LOWER})"
    rf"(?:,?[{kinds.OF}{kinds.IN}]{kinds.THE}?(?P<body>{kinds.ORGANIZATION}))?"
)
_LISTING = frozenset("," + kinds.AND + kinds.THE)
_MOST_TITLES = 16  # that several persons may share: each of them gets each


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
        gap = gap_between(elements, groups, group) if groups else Gap.BREAK
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
