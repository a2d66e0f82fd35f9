"""Stage 7b: how each organization stands to the event."""

import re

from explorer.extraction import kinds
from explorer.extraction.bodies import Bodies, Body
from explorer.extraction.deeds import DeedFound
from explorer.extraction.elements import Elements
from explorer.model import Deed, Role, Span

_SENT = frozenset(
    {
        "official", "representative", "delegate", "delegation", "member", "expert", "staff",
        "executive", "leader", "head", "counterpart", "team", "participant", "officer", "personnel",
        "representation", "colleague", "partner", "practitioner", "manager", "director", "attendee",
    }
)  # fmt: skip
_SENDER = re.compile(
    rf"(?P<sent>[{kinds.LOWER}{kinds.LOWER_TITLE}{kinds.LOWER_HEAD}{kinds.VOCABULARY}])"
    rf"[{kinds.OF}{kinds.IN}]{kinds.THE}?"
    rf"(?P<list>{kinds.ORGANIZATION}(?:[^{kinds.ORGANIZATION}\n;.:vte]{{0,6}}{kinds.ORGANIZATION})*)"
)
# A body on a line of its own: a letterhead, a signature, an item of a list of participants.
_ALONE = re.compile(
    rf"(?<=\n)[^A-Za-z\n]*{kinds.THE}?(?P<list>{kinds.ORGANIZATION})(?:\([^()\n]*\))?[,.;]*(?=\n)"
)


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
    hosts: set[Body] = set()
    taking_part: set[Body] = set()
    for deed in deeds:
        doers = [
            bodies.by_element[place]
            for place in deed.doers
            if place in bodies.by_element and not _owns(elements, place)
        ]
        taking_part.update(doers)
        if deed.deed is Deed.HOSTED and len(doers) == 1:
            hosts.add(doers[0])
    taking_part |= _senders(elements, bodies) | _alone(elements, bodies)
    if title is not None:
        taking_part |= {
            body
            for body in bodies.all
            if any(
                span.start < title.end and title.start <= span.start for span, _ in body.mentions
            )
        }
    parents = {body.parent for body in (*taking_part, *represented) if body.parent is not None}
    represented = represented | parents
    return {body: _role(body, hosts, taking_part, represented) for body in bodies.all}


def _alone(elements: Elements, bodies: Bodies) -> set[Body]:
    return {
        bodies.by_element[match.start("list")]
        for match in _ALONE.finditer(elements.kinds)
        if match.start("list") in bodies.by_element
    }


def _senders(elements: Elements, bodies: Bodies) -> set[Body]:
    """The bodies whose officials, representatives or members the text says were there."""
    found: set[Body] = set()
    for match in _SENDER.finditer(elements.kinds):
        word = elements.words(match.start("sent"), match.start("sent") + 1)[-1]
        if word.split()[-1].removesuffix("s") in _SENT:
            found.update(
                bodies.by_element[place]
                for place in range(*match.span("list"))
                if place in bodies.by_element and not _owns(elements, place)
            )
    return found


def _owns(elements: Elements, place: int) -> bool:
    """Whether a body is named only as the owner of the next: "the Corps’ Women’s Federation"."""
    return elements.kinds[place + 1 : place + 3] in (
        kinds.POSSESSIVE + kinds.ORGANIZATION,
        kinds.APOSTROPHE + kinds.ORGANIZATION,
    )


def _role(body: Body, hosts: set[Body], taking_part: set[Body], represented: set[Body]) -> Role:
    if body in taking_part and body.local:
        return Role.BRANCH
    if body in hosts:
        return Role.HOST
    if body in taking_part:
        return Role.PARTICIPANT
    return Role.REPRESENTED if body in represented else Role.MENTIONED
