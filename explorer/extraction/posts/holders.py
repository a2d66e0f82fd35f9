"""Stage 5c, post grammar: who holds which title, in which body, of which country.

A group of titles belongs to the persons that it touches ("Minister Tan"); where commas stand on
both sides, the order of the chain decides ("A, Minister of X, B, Minister of Y" or "Minister of X,
A, Minister of Y, B").
"""

from collections.abc import Iterable
from typing import NamedTuple

from explorer.extraction.posts.chains import Chain
from explorer.extraction.posts.gaps import Gap
from explorer.extraction.posts.phrases import Group, Holder, Title
from explorer.extraction.words import kinds
from explorer.model import Tenure


class Holding(NamedTuple):
    """A person and a title that the text ties to them, by which rule."""

    person: int
    title: Title
    rule: str


def holdings(chain: Chain) -> list[Holding]:
    """The posts of one chain, each with the person that holds it."""
    groups, gaps = chain.groups, chain.gaps
    found: list[Holding] = []
    titled: set[int] = set()
    names_follow = _titles_come_first(groups, gaps)
    for place, group in enumerate(groups):
        if not group.titles:
            continue
        left = groups[place - 1] if place else None
        right = groups[place + 1] if place + 1 < len(groups) else None
        left_gap = gaps[place - 1] if left else Gap.BREAK
        right_gap = gaps[place] if right else Gap.BREAK
        left_titled = left is not None and any(person.element in titled for person in left.persons)
        titles = shared(group.titles)
        sides = ((right, right_gap, "title-comma-name"), (left, left_gap, "title-after-name"))
        if tied := _each_its_own(group, titles, sides):
            titled.update(holding.person for holding in tied)
            found += tied
            continue
        before, after = _divide(groups, gaps, place, left_titled, names_follow)
        tied = []
        for title in titles[:before]:
            if left and not (title.plural and len(left.persons) == 1):
                persons = left.persons if title.plural else left.persons[-1:]
                rule = "name-then-title" if left_gap is Gap.TIGHT else "title-after-name"
                tied += [Holding(person.element, title, rule) for person in persons]
        for title in titles[len(titles) - after :]:
            if right and not _of_others(title, right.persons, group.titles):
                persons = _sharing(groups, place + 1) if title.plural else right.persons[:1]
                rule = "title-before-name" if right_gap is Gap.TIGHT else "title-comma-name"
                tied += [
                    Holding(person.element, _of(title, person, *persons[-1:]), rule)
                    for person in persons
                ]
        titled.update(holding.person for holding in tied if not holding.title.is_rank)
        found += tied
    return found


def _sharing(groups: tuple[Group, ...], place: int) -> list[Holder]:
    """Who of a group shares a title: in "Ministers A and B, and C, the Mayor" the first two."""
    persons = groups[place].persons
    own = place + 1 < len(groups) and any(not title.plural for title in groups[place + 1].titles)
    paired = any(person.link.startswith(kinds.AND) for person in persons[:-1])
    apart = own and paired and persons[-1].link.startswith("," + kinds.AND)
    return persons[:-1] if apart else persons


def _each_its_own(
    group: Group, titles: list[Title], sides: Iterable[tuple[Group | None, Gap, str]]
) -> list[Holding]:
    """The titles by turns: "the Mayors of Lagos and Accra, A and B", "A and B as T and U".

    A side is the group of persons there, what stands between, and the rule that ties them.
    """
    several_places = all(title.plural and title.element == titles[0].element for title in titles)
    for side, gap, rule in sides:
        if side is None or gap not in (Gap.TIGHT, Gap.COMMA):
            continue
        in_turn = several_places or group.respective or side.respective
        if in_turn and len(side.persons) == len(titles) > 1:
            return [
                Holding(person.element, title, rule)
                for person, title in zip(side.persons, titles, strict=True)
            ]
    return []


def _of_others(title: Title, persons: list[Holder], titles: list[Title]) -> bool:
    """Whether a plural is of others: "Ministers, Members and the Speaker, Ana Ruiz"."""
    return title.plural and len(persons) == 1 and not all(other.plural for other in titles)


def _of(title: Title, *holders: Holder) -> Title:
    """The title with what follows a name: "Directors Ali Khan and Ana Cruz of the Port Court"."""
    for holder in holders:
        if holder.is_placed and title.body is None and title.area is None:
            title = title._replace(body=holder.body if title.bare else None, area=holder.area)
    return title


def _divide(
    groups: tuple[Group, ...],
    gaps: tuple[Gap, ...],
    place: int,
    left_titled: bool,
    names_follow: bool,
) -> tuple[int, int]:
    """How many titles of a group go to the persons before it and how many to those after it."""
    titles = groups[place].titles
    count = len(titles)
    touching = (Gap.TIGHT, Gap.COMMA)
    titled_by = gaps[place - 2] if left_titled and place > 1 else Gap.BREAK
    left_gap = gaps[place - 1] if place else Gap.BREAK
    right_gap = gaps[place] if place < len(gaps) else Gap.BREAK
    to_left, to_right = left_gap in touching, right_gap in touching
    if to_left and to_right:
        right_has_own = place + 1 < len(gaps) and gaps[place + 1] in touching
        if right_gap is Gap.TIGHT:
            touches_left = not left_titled or left_gap is Gap.TIGHT
            of_next = titles[-1].is_rank and not right_has_own
            styled = _ends_with_a_style(titles) and not (of_next and not _was_held(titles[0]))
            touches_left |= titled_by is Gap.TIGHT and styled
            return (count - 1, 1) if touches_left else (0, count)
        if left_gap is Gap.TIGHT and not (left_titled and names_follow):
            return count, 0
        if not left_titled and not right_has_own and _opens_anew(titles):
            return count - 1, 1
        return (0, count) if names_follow or (left_titled and not right_has_own) else (count, 0)
    if to_right and right_gap is Gap.TIGHT and _before_another(titles):
        return 0, 1
    if titled_by is Gap.COMMA and _of_each_another(titles):
        return (0, count) if to_right else (0, 0)
    return (count, 0) if to_left else (0, count) if to_right else (0, 0)


def _was_held(title: Title) -> bool:
    """Whether it is a past post, as is told of the person before: "A, former Dean, General B"."""
    return title.tenure is Tenure.FORMER


def _ends_with_a_style(titles: list[Title]) -> bool:
    """Whether the last is only how the next is styled: "Envoy A, Chief Clerk, Envoy B"."""
    last = titles[-1]
    return len(titles) > 1 and last.link == "," and last.bare and last.body is None


def _of_each_another(titles: list[Title]) -> bool:
    """Whether each has an article: "the Minister, A, the Rector, the Dean and the Mayor"."""
    return len(titles) > 1 and all(kinds.THE in title.link for title in titles[1:])


def _opens_anew(titles: list[Title]) -> bool:
    """Whether the last title is another person's: "A, Envoy of Peru, and Envoy of Nepal, B"."""
    last = titles[-1]
    placed = last.body is not None or last.area is not None
    begun = last.link.startswith(("," + kinds.AND, kinds.AND + kinds.THE))
    return len(titles) > 1 and placed and begun


def _before_another(titles: list[Title]) -> bool:
    """Whether only the last title is the next person's: "the President of Peru and King Juan"."""
    if len(titles) < 2 or not titles[-1].link.endswith(kinds.AND):
        return False
    other, last = titles[-2:]
    placed = other.body is not None and other.body > other.element
    placed = placed or (other.area is not None and other.area.start > other.span.start)
    whole = placed or not other.bare
    return whole and last.bare and last.body is None and last.area is None


def _ranks(group: Group) -> bool:
    """Whether a group before a name says of what rank the person is, and no post."""
    return bool(group.titles) and all(title.is_rank for title in group.titles)


def _titles_come_first(groups: tuple[Group, ...], gaps: tuple[Gap, ...]) -> bool:
    """Whether the chain, but for names with a title right before them, goes from title to name."""
    loose = [
        place
        for place, group in enumerate(groups)
        if not (group.titles and place < len(gaps) and gaps[place] is Gap.TIGHT)
        and not (
            group.persons
            and place
            and gaps[place - 1] is Gap.TIGHT
            and not _ranks(groups[place - 1])
        )
    ]
    return bool(loose) and bool(groups[loose[0]].titles) and bool(groups[loose[-1]].persons)


def shared(titles: list[Title]) -> list[Title]:
    """Titles of one group; one without a body takes its neighbour's ("Chairman and CEO of X")."""
    bodies = [title.body for title in titles]
    before = _last_known(bodies)
    after = reversed(_last_known(reversed(bodies)))
    shared = []
    for title, left, right in zip(titles, before, after, strict=True):
        if title.body is None and title.bare and title.area is None and not title.of_a_place:
            body = left if right is None else right
            title = title if body is None else title._replace(body=body)
        shared.append(title)
    return shared


def _last_known(bodies: Iterable[int | None]) -> list[int | None]:
    """For each place the body there, else the last one before it."""
    known: list[int | None] = []
    for body in bodies:
        known.append(known[-1] if body is None and known else body)
    return known
