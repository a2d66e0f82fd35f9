"""Stage 7b: how each organization stands to the event."""

import re
from collections.abc import Iterable, Iterator
from functools import cache

from explorer.extraction import kinds
from explorer.extraction.bodies import Bodies, Body
from explorer.extraction.body_names import key_of
from explorer.extraction.deeds import DeedFound
from explorer.extraction.elements import Elements
from explorer.extraction.lexicon import entries
from explorer.model import Deed, Role, Span

_BODY = rf"{kinds.ORGANIZATION}(?:\([^()\n]{{0,6}}\))?"
_BESIDE = rf"{kinds.LOWER}{{0,2}}(?:{kinds.THE}|{kinds.COUNTRY}{kinds.POSSESSIVE})?{_BODY}"
_LIST = rf"(?P<list>{_BODY}(?:(?:,?[{kinds.AND}/]|,){_BESIDE})*)"
# "officials of the …", "in collaboration with the …", "executives from Kenyan firms like …",
# "representatives from Peru, Ghana and the …".
_WITH = re.compile(
    rf"(?P<word>[^\n{kinds.ORGANIZATION}{kinds.PERSON},;.])"
    rf"(?=(?P<link>[{kinds.OF}{kinds.IN}{kinds.BY}{kinds.LOWER}]?)"
    rf"(?:{kinds.ADJECTIVE}?[{kinds.LOWER}{kinds.LOWER_HEAD}]{{2,3}}"
    rf"|{kinds.LOWER}{{2,5}}(?={kinds.THE}?{kinds.ORGANIZATION},)"
    rf"|[{kinds.LOWER}{kinds.LOWER_HEAD}]{{1,3}}{kinds.OF}"
    rf"|(?:{kinds.THE}?[{kinds.COUNTRY}{kinds.PLACE}](?:,|,?{kinds.AND})){{1,12}})?"
    rf"{kinds.THE}?(?P<body>{kinds.ORGANIZATION}))"
)
_LOOSE_LIST = re.compile(
    rf"{_BODY}(?:(?:[^{kinds.ORGANIZATION}{kinds.PERSON}{kinds.SAYING}{kinds.LOWER_EVENT}\n;.:]"
    rf"{{0,10}}|;{kinds.AND}?{kinds.THE}?){_BODY})*"
)
# "as members of the Harbour Board", "as a Harbour Board member": what they are anyway.
_AS = frozenset({"as", "being"})
_BEFORE_AS = frozenset({"such", "well"})
# "Harbour Board representatives".
_SENT_BY = re.compile(
    rf"(?P<list>{kinds.ORGANIZATION})(?P<word>[{kinds.LOWER}{kinds.LOWER_TITLE}])"
)
# "the Harbour Committee, chaired by".
_HEADED = re.compile(rf"(?P<list>{_BODY}),?(?P<word>{kinds.LOWER}){kinds.BY}")
# "held in Nairobi by the Harbour Board".
_HELD = re.compile(
    rf"(?P<word>{kinds.LOWER}){kinds.IN}{kinds.THE}?[{kinds.PLACE_LIKE}{kinds.NAME_LIKE}]{{1,3}}"
    rf"{kinds.BY}{kinds.THE}?{_LIST}"
)
_HELD_BY = frozenset({"held", "hosted", "organised", "organized", "convened", "conducted"})
_HEADED_BY = frozenset({"chaired", "headed", "led", "represented"})
# "the Harbour Board, in partnership with the".
_JOINED = re.compile(
    rf"(?P<list>{_BODY})(?=,[{kinds.IN}{kinds.LOWER}]{{0,3}}(?P<word>{kinds.LOWER})"
    rf"{kinds.THE}?{kinds.ORGANIZATION})"
)
_JOINED_BY = frozenset({"with", "alongside"})
# "Organisers: …": all bodies in the rest of the line.
_HEADING = re.compile(rf"(?P<word>[^\n]):(?P<list>[^\n{kinds.PERSON}]*)")
_LINKS = {
    "people": frozenset({"of", "from"}),
    "partner": frozenset({"with", "of", "from", "by"}),
    "sitting": frozenset({"of", "with"}),
    "dealing": frozenset({"with"}),
    "beside": frozenset({"", "with"}),
    "heading": frozenset[str](),
}
# A body on a line of its own: a letterhead, a signature, an item of a list of participants.
_ALONE = re.compile(rf"^[^A-Za-z\n]*{kinds.THE}?{_LIST}[,.;]*$", re.M)
# A sentence that begins with a body tells what it does.
_FIRST = re.compile(rf"^[^A-Za-z\n]*{kinds.THE}?{_LIST}(?=,?[{kinds.LOWER}{kinds.SAYING}])", re.M)
# "the Legal Department, Ministry of Public Security", "the committee at the Chamber".
_PARENT = re.compile(
    rf"(?P<unit>{kinds.ORGANIZATION})(?<=[{kinds.OF}{kinds.THE},].)(?:,|{kinds.IN}{kinds.THE}?)"
    rf"(?P<whole>{kinds.ORGANIZATION})"
)
_UNITS = frozenset(
    {"department", "division", "directorate", "section", "unit", "branch", "bureau", "office",
     "committee", "wing", "cell", "desk", "faculty", "school", "institute", "center", "centre"}
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
    hosts: set[Body] = set()
    taking_part = set(_listed(elements, bodies)) | _in_title(bodies, title)
    for deed in deeds:
        doers = [bodies.by_element[place] for place in _acting(elements, bodies, deed.doers)]
        taking_part.update(doers)
        if deed.deed is Deed.HOSTED and len(doers) == 1:
            hosts.add(doers[0])
    taking_part |= _beside(elements, bodies, taking_part)
    _find_parents(elements, bodies)
    parents = {body.parent for body in (*taking_part, *represented) if body.parent is not None}
    represented = represented | parents
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


def _acting(
    elements: Elements, bodies: Bodies, places: Iterator[int] | tuple[int, ...]
) -> list[int]:
    """Those of the elements that are bodies and not only the owners of the next."""
    return [place for place in places if place in bodies.by_element and not _owns(elements, place)]


@cache
def _words() -> dict[str, str]:
    """The words that say who was there, with what sort of word they are."""
    return {words: cells[0] for words, cells in entries("delegation_words")}


def _sort_of(elements: Elements, match: re.Match[str]) -> str | None:
    """Of which sort the word is, or the last of several: "officials", "senior officials"."""
    said = elements.words(*match.span("word"))[-1]
    return _words().get(said) or _words().get(said.rpartition(" ")[2])


def _said_with(elements: Elements) -> Iterator[re.Match[str]]:
    """The words that may say who was there, each with the body that they are said of."""
    words, said = elements.units.words, _words()
    for place, last in enumerate(elements.lasts):
        word = words[last - 1]
        if (word in said or " " in word) and (match := _WITH.match(elements.kinds, place)):
            yield match


def _is_as_member(elements: Elements, place: int) -> bool:
    """Whether the word before an element, but for an article, is "as", and not of "such as"."""
    place -= elements.kinds[place - 1] in kinds.THE + kinds.AN
    *before, word = elements.words(max(0, place - 2), max(1, place))[-2:]
    return word in _AS and _BEFORE_AS.isdisjoint(before)


def _says_who_came(elements: Elements, match: re.Match[str]) -> bool:
    kind = _sort_of(elements, match)
    if kind == "people" and _is_as_member(elements, match.start()):
        return False
    link = elements.words(*match.span("link"))[0] if match["link"] else ""
    return kind is not None and link in _LINKS[kind]


def _is_sent(elements: Elements, match: re.Match[str]) -> bool:
    as_member = _is_as_member(elements, match.start())
    return not as_member and _sort_of(elements, match) == "people"


def _is_headed(elements: Elements, match: re.Match[str]) -> bool:
    return elements.words(*match.span("word"))[0] in _HEADED_BY


def _is_held(elements: Elements, match: re.Match[str]) -> bool:
    return elements.words(*match.span("word"))[0] in _HELD_BY


def _is_joined(elements: Elements, match: re.Match[str]) -> bool:
    return elements.words(*match.span("word"))[0] in _JOINED_BY


def _is_heading(elements: Elements, match: re.Match[str]) -> bool:
    return _sort_of(elements, match) in ("heading", "people")


def _listed(elements: Elements, bodies: Bodies) -> Iterator[Body]:
    """The bodies of lists that by their place or a word beside them say who was there."""
    for pattern, says in (
        (_ALONE, None), (_FIRST, None), (_SENT_BY, _is_sent), (_HEADED, _is_headed),
        (_HELD, _is_held), (_JOINED, _is_joined), (_HEADING, _is_heading),
    ):  # fmt: skip
        for match in pattern.finditer(elements.kinds):
            if says is None or says(elements, match):
                yield from _bodies_in(elements, bodies, *match.span("list"))
    done = 0
    for match in _said_with(elements):
        if match.start() >= done and _says_who_came(elements, match):
            found = _LOOSE_LIST.match(elements.kinds, match.start("body"))
            done = found.end() if found else done
            yield from _bodies_in(elements, bodies, match.start("body"), done)


def _bodies_in(elements: Elements, bodies: Bodies, start: int, end: int) -> Iterator[Body]:
    places = iter(range(start, end))
    return (bodies.by_element[place] for place in _acting(elements, bodies, places))


def _in_title(bodies: Bodies, title: Span | None) -> set[Body]:
    if title is None:
        return set()
    return {
        body
        for body in bodies.all
        if any(title.start <= span.start < title.end for span, _ in body.mentions)
    }


_ANY_LIST = re.compile(_LIST)


def _beside(elements: Elements, bodies: Bodies, known: set[Body]) -> set[Body]:
    """The bodies that stand in one list with a body that takes part."""
    found: set[Body] = set()
    for match in _ANY_LIST.finditer(elements.kinds):
        listed = [
            bodies.by_element[place]
            for place in _acting(elements, bodies, iter(range(*match.span())))
        ]
        if len(listed) > 1 and known.intersection(listed):
            found.update(listed)
    return found


def _find_parents(elements: Elements, bodies: Bodies) -> None:
    for match in _PARENT.finditer(elements.kinds):
        unit, whole = (bodies.by_element[match.start(name)] for name in ("unit", "whole"))
        words = set(elements.words(match.start("unit"), match.start("unit") + 1))
        if (
            unit.parent is None
            and unit is not whole
            and whole.parent is not unit
            and words & _UNITS
        ):
            unit.parent = whole


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
