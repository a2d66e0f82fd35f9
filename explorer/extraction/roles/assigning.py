"""Stage 7b: how each organization stands to the event."""

import re
from collections.abc import Iterable

from explorer.extraction.organizations.bodies import Bodies
from explorer.extraction.organizations.body_names import key_of
from explorer.extraction.organizations.merging import Body
from explorer.extraction.roles import attending
from explorer.extraction.roles.acting import acting
from explorer.extraction.roles.deeds import DeedFound
from explorer.extraction.words import kinds
from explorer.extraction.words.elements import Elements
from explorer.model import Deed, Role, Span

# "the Legal Department, Ministry of Public Security", "the committee at the Chamber".
_PARENT = re.compile(
    rf"(?P<unit>{kinds.ORGANIZATION})(?<=[{kinds.OF}{kinds.THE},].)"
    rf"(?=(?:,|{kinds.IN}{kinds.THE}?)(?P<whole>{kinds.ORGANIZATION}))"
)
_UNITS = frozenset(
    {"department", "division", "directorate", "section", "unit", "branch", "bureau", "office",
     "committee", "wing", "cell", "desk", "faculty", "school", "institute", "center", "centre",
     "service"}
)  # fmt: skip


# "the Ministry of Health", as in "Minister of Health" and "Health Minister".
_OF_MINISTRY = frozenset({"minister", "secretary", "ministry", "department"})
_CONNECTING = frozenset({"of", "for", "and", "the", "affairs", "republic", "kingdom"})
_MINISTRIES = re.compile(r"(?:^| )(?:ministry|department) (?:of|for) ")
_OF_MINISTRIES = _CONNECTING | {"ministry", "department"}
_OF_MINISTERS = _CONNECTING | {
    "minister", "secretary", "state", "deputy", "vice", "permanent", "assistant", "senior",
    "parliamentary", "cabinet", "union", "first", "principal", "under", "undersecretary",
}  # fmt: skip


def roles_of(
    elements: Elements,
    bodies: Bodies,
    deeds: list[DeedFound],
    represented: set[Body],
    title: Span | None,
) -> dict[Body, Role]:
    """The role of each organization.

    ``represented`` are those in which a person who takes part holds a post; ``title`` is the
    headline of the article, which names who took part.
    """
    hosts = attending.thanked(elements, bodies)
    taking_part = (
        hosts
        | set(attending.listed(elements, bodies))
        | attending.in_title(elements, bodies, title)
    )
    for deed in deeds:
        doers = [bodies.by_element[place] for place in acting(elements, bodies, deed.doers)]
        taking_part.update(doers)
        if deed.deed is Deed.HOSTED and len(doers) == 1:
            hosts.add(doers[0])
    taking_part |= attending.beside(elements, bodies, taking_part)
    _find_parents(elements, bodies)
    parents = {body.parent for body in (*taking_part, *represented) if body.parent is not None}
    represented = represented | parents | attending.following_names(elements, bodies)
    return {body: _role(body, hosts, taking_part, represented) for body in bodies.all}


def ministries_of(bodies: Bodies, titles: Iterable[tuple[str, str]]) -> set[Body]:
    """The ministries that take part in their ministers: "Deputy Minister of Public Security".

    Each title comes with the words of its country, or none: the ministry may be named with both.
    """
    held: set[frozenset[str]] = set()
    for title, country in titles:
        if matter := _matter(title, _OF_MINISTERS):
            held |= {matter, matter | frozenset(key_of(country).split()) - _CONNECTING}
    return {
        body
        for body in bodies.all
        if held
        and any(
            _MINISTRIES.search(key_of(form)) and _matter(form, _OF_MINISTRIES) in held
            for form in body.forms
        )
    }


def _matter(name: str, apart_from: frozenset[str]) -> frozenset[str]:
    """What a post or a ministry is for, as its words; none where no minister is named."""
    words = frozenset(key_of(name).split())
    return words - apart_from if words & _OF_MINISTRY else frozenset()


def _find_parents(elements: Elements, bodies: Bodies) -> None:
    listed = -1  # the element of a unit that stands in one list with the unit before it
    for match in _PARENT.finditer(elements.kinds):
        unit, whole = (bodies.by_element[match.start(name)] for name in ("unit", "whole"))
        heads, heads_of_whole = (
            _UNITS.intersection(elements.words(match.start(name), match.start(name) + 1))
            for name in ("unit", "whole")
        )
        if heads & heads_of_whole or (heads_of_whole and match.start() == listed):
            listed = match.start("whole")
        elif heads and unit.parent is None and unit is not whole and whole.parent is not unit:
            unit.parent = whole


def _role(body: Body, hosts: set[Body], taking_part: set[Body], represented: set[Body]) -> Role:
    if body in taking_part and body.local:
        return Role.BRANCH
    if body in hosts:
        return Role.HOST
    if body in taking_part:
        return Role.PARTICIPANT
    return Role.REPRESENTED if body in represented else Role.MENTIONED
