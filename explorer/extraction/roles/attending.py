"""Stage 7b, who came: the bodies that a list, a word beside them or the headline says took part."""

import re
from collections.abc import Iterator
from functools import cache

from explorer.extraction.lexicon import entries
from explorer.extraction.organizations.bodies import Bodies
from explorer.extraction.organizations.merging import Body
from explorer.extraction.roles.acting import acting, is_part
from explorer.extraction.roles.background import (
    is_beside_meeting,
    is_no_dealing,
    is_past,
    is_status,
)
from explorer.extraction.words import kinds
from explorer.extraction.words.elements import Elements
from explorer.model import Span

_BODY = kinds.BODY
_BESIDE = (
    rf"{kinds.LOWER}{{0,2}}(?:{kinds.THE}(?:{kinds.POST}[{kinds.OF}{kinds.IN}]{kinds.THE}?)?"
    rf"|{kinds.COUNTRY}{kinds.POSSESSIVE})?{_BODY}"
)
_LIST = rf"(?P<list>{_BODY}(?:(?:,?[{kinds.AND}/]|,){_BESIDE})*)"
_NAMES = kinds.PLACE_LIKE + kinds.NAME_LIKE + kinds.SITE
_DATE = kinds.DAY + kinds.NUMBER
# "officials of the …", "officials from the ministry and the …", "in collaboration with the …",
# "executives from Kenyan firms like …", "representatives from Peru, Ghana and the …".
_WITH = re.compile(
    rf"(?P<word>[^\n{kinds.ORGANIZATION}{kinds.PERSON},;.])"
    rf"(?=(?:\(.\))?(?P<link>[{kinds.OF}{kinds.IN}{kinds.BY}{kinds.TO}{kinds.LOWER}]?)"
    rf"(?:{kinds.ADJECTIVE}?[{kinds.LOWER}{kinds.LOWER_HEAD}]{{2,3}}"
    rf"|{kinds.THE}?[{kinds.LOWER}{kinds.LOWER_HEAD}]{{1,2}}{kinds.AND}"
    rf"|{kinds.LOWER}{{2,5}}(?={kinds.THE}?{kinds.ORGANIZATION},)"
    rf"|[{kinds.LOWER}{kinds.LOWER_HEAD}]{{1,4}},(?={kinds.THE}?{kinds.ORGANIZATION})"
    rf"|[{kinds.LOWER}{kinds.LOWER_HEAD}{kinds.HEAD}]{{1,3}}[{kinds.OF}{kinds.IN}]"
    rf"|(?:{kinds.THE}?[{_NAMES}](?:,|,?{kinds.AND})){{1,12}})?"
    rf"(?:{kinds.THE}{kinds.LOWER}?|{kinds.COUNTRY}{kinds.POSSESSIVE})?(?P<body>{kinds.ORGANIZATION}))"
)
_ANY_LIST = re.compile(_LIST)
_LOOSE_LIST = re.compile(
    rf"{_BODY}(?:(?:[^{kinds.ORGANIZATION}{kinds.PERSON}{kinds.SAYING}{kinds.LOWER_EVENT}\n;.:]"
    rf"{{0,10}}|(?:,[{_NAMES}]{{1,3}})?;{kinds.AND}?{kinds.THE}?){_BODY})*"
)
# "Harbour Board representatives".
_SENT_BY = re.compile(
    rf"(?P<list>{kinds.ORGANIZATION})(?P<word>[{kinds.LOWER}{kinds.LOWER_TITLE}])"
)
# "the Harbour Committee, chaired by".
_HEADED = re.compile(rf"(?P<list>{_BODY}),?(?P<word>{kinds.LOWER}){kinds.BY}")
# "the Harbour Board; and the Port Court were represented by their heads". What follows the list
# may be missing, or each shorter list would be tried too.
_PRESENT = re.compile(
    rf"(?P<list>{_BODY}(?:[,;]{kinds.AND}?{kinds.THE}?{_BODY}|,?{kinds.AND}{kinds.THE}?{_BODY})*)"
    rf"(?:(?P<was>{kinds.LOWER}){kinds.LOWER}?(?P<word>{kinds.LOWER}))?"
)
_WERE = frozenset({"was", "were"})
_WERE_THERE = frozenset({"represented", "present", "attending"})
# "the Harbour Board (HB) Delhi Conference", "the Harbour Board meeting".
_OWN_MEETING = re.compile(
    rf"(?P<list>{_BODY})[{kinds.PLACE_LIKE}]{{0,2}}(?P<word>[{kinds.EVENT}{kinds.LOWER_EVENT}])"
)
# "held in Nairobi by the Harbour Board", "released on 5 May by the Harbour Board".
_HELD = re.compile(
    rf"(?P<word>{kinds.LOWER})[{kinds.IN}{kinds.FOR}]{kinds.THE}?[{_NAMES}{_DATE},]{{1,6}}"
    rf"{kinds.BY}{kinds.THE}?{_LIST}"
)
_HELD_BY = frozenset(
    {"held", "hosted", "organised", "organized", "convened", "conducted", "issued", "released",
     "published", "signed", "launched"}
)  # fmt: skip
_HEADED_BY = frozenset({"chaired", "headed", "led", "represented"})
# "the Harbour Board, in partnership with the".
_JOINED = re.compile(
    rf"(?P<list>{_BODY}(?:,?{kinds.AND}{_BESIDE})?)(?=(?:,[{kinds.IN}{kinds.LOWER}]{{0,3}}|{kinds.IN}{kinds.LOWER})(?P<word>{kinds.LOWER})"
    rf"{kinds.THE}?{kinds.ORGANIZATION})"
)
_JOINED_BY = frozenset({"with", "alongside"})
# "Organisers: …": all bodies in the rest of the line.
_HEADING = re.compile(rf":(?<=(?P<word>[^\n]):)(?P<list>[^\n{kinds.PERSON}]*)")
_LINKS = {
    "people": frozenset({"of", "from", "including"}),
    "partner": frozenset({"with", "of", "from", "by"}),
    "sitting": frozenset({"of", "with"}),
    "dealing": frozenset({"with"}),
    "coming": frozenset({"to"}),
    "giving": frozenset({"to", "by"}),
    "beside": frozenset({"", "with"}),
    "heading": frozenset[str](),
}
# A body on a line of its own: a letterhead, a signature, an item of a list of participants.
_ALONE = re.compile(rf"^[^A-Za-z\n]*{kinds.THE}?{_LIST}[,.;]*$", re.M)
# A release begins with who issued it, the place and the date.
_ISSUED = re.compile(
    rf"^{kinds.THE}?{_LIST},(?:[{_NAMES}.]{{1,3}},){{1,3}}[{_DATE}](?=[{_DATE},:.{kinds.END}])",
    re.M,
)
# A sentence that begins with a body tells what it does; a dateline or a day may stand before.
_FIRST = re.compile(
    rf"^(?:[^A-Za-z\n]*|[A-Z{_DATE}{kinds.SITE},.()]{{1,12}}{kinds.DASH})"
    rf"(?:[{kinds.FOR}{kinds.IN}](?:{kinds.THE}{kinds.LOWER}{kinds.OF})?[{_DATE}]{{1,3}},)?"
    rf"{kinds.THE}?{_LIST}(?:,?[{kinds.IN}{kinds.LOWER}]{{2,3}}{kinds.THE}?{_BODY},?(?=[{kinds.LOWER}{kinds.SAYING}]))?"
    rf"(?:{kinds.AND}{kinds.THE}?{kinds.LOWER}{{1,2}}{kinds.OF}[{_NAMES},{kinds.AND}]{{1,12}})?"
    rf"(?:{kinds.OF}[{_NAMES}]{{1,3}})?(?:[{kinds.IN},][{_NAMES}]{{1,3}})?"
    rf"(?=(?:,{kinds.IN}{kinds.LOWER}*|,)?(?P<verb>[{kinds.LOWER}{kinds.SAYING}]))",
    re.M,
)
# "the Harbour Board can", "the Harbour Board should": what it has not done.
_MODALS = frozenset({"can", "could", "may", "might", "must", "ought", "should"})
# "thanked the Government of Fiji for the warm hospitality": who held the event.
_THANKED = re.compile(
    rf"(?P<list>{_BODY})(?P<for>{kinds.FOR})(?P<what>(?:{kinds.THE}|{kinds.LOWER}){{1,5}})"
)
_HOSTING = frozenset({"hosting", "hospitality", "convening", "organising", "organizing"})
# "representatives of units under the Ministry: the Legal Department, …".
_FAR_HEADING = re.compile(
    rf"(?P<word>[^\n])[^\n:;.{kinds.PERSON}]{{1,8}}:(?=[^\n{kinds.PERSON}{kinds.LOWER}]{{0,6}}{_BODY}[,;]?)(?P<list>[^\n{kinds.PERSON}]*)"
)
# "handed over six boats to the Harbour Board".
_GIVEN = re.compile(
    rf"(?P<word>[^\n])[^\n;{kinds.ORGANIZATION}{kinds.PERSON}]{{1,14}}{kinds.TO}{kinds.THE}?{_LIST}"
)
# "Ann Gray, Harbour Board, and Tom Lee, Port Court": whom each comes from.
_AFTER_NAME = re.compile(
    rf"{kinds.PERSON}{kinds.SUFFIX}*,{kinds.THE}?(?P<list>{_BODY})(?=[,;.){kinds.END}]|,?{kinds.AND})"
)
# "is composed of the Harbour Board and the Port Court".
_COMPRISING = frozenset({"composed", "comprise", "comprises", "consist", "consists", "made"})


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


def _says_who_came(elements: Elements, match: re.Match[str]) -> bool:
    kind = _sort_of(elements, match)
    if kind is None or is_no_dealing(elements, match.start()) or is_past(elements, match.start()):
        return False
    if kind == "people" and is_status(elements, match.start()):
        return False
    if kind == "sitting" and is_beside_meeting(elements, match.start()):
        return False
    link = elements.words(*match.span("link"))[0] if match["link"] else ""
    return link in _LINKS[kind]


def _is_sent(elements: Elements, match: re.Match[str]) -> bool:
    as_member = is_status(elements, match.start())
    return not as_member and _sort_of(elements, match) == "people"


def _is_headed(elements: Elements, match: re.Match[str]) -> bool:
    return elements.words(*match.span("word"))[0] in _HEADED_BY


def _is_present(elements: Elements, match: re.Match[str]) -> bool:
    was = match["was"] and elements.words(*match.span("was"))[0] in _WERE
    return bool(was) and elements.words(*match.span("word"))[0] in _WERE_THERE


def _is_held(elements: Elements, match: re.Match[str]) -> bool:
    return elements.words(*match.span("word"))[0] in _HELD_BY


def _is_joined(elements: Elements, match: re.Match[str]) -> bool:
    return elements.words(*match.span("word"))[0] in _JOINED_BY


def _tells(elements: Elements, match: re.Match[str]) -> bool:
    return elements.words(*match.span("verb"))[0] not in _MODALS


def _is_own_meeting(elements: Elements, match: re.Match[str]) -> bool:
    return _sort_of(elements, match) == "sitting"


def _is_heading(elements: Elements, match: re.Match[str]) -> bool:
    return _sort_of(elements, match) in ("heading", "people")


def listed(elements: Elements, bodies: Bodies) -> Iterator[Body]:
    """The bodies of lists that by their place or a word beside them say who was there."""
    for pattern, says in (
        (_ALONE, None), (_ISSUED, None), (_FIRST, _tells), (_SENT_BY, _is_sent),
        (_HEADED, _is_headed), (_PRESENT, _is_present), (_HELD, _is_held),
        (_JOINED, _is_joined), (_HEADING, _is_heading), (_OWN_MEETING, _is_own_meeting),
    ):  # fmt: skip
        for match in pattern.finditer(elements.kinds):
            if says is None or says(elements, match):
                yield from _bodies_in(elements, bodies, *match.span("list"))
    for word in elements.ending_with(_words()):
        for pattern, sort in ((_FAR_HEADING, "people"), (_GIVEN, "giving")):
            found = pattern.match(elements.kinds, word)
            if found and _sort_of(elements, found) == sort:
                yield from _bodies_in(elements, bodies, *found.span("list"))
    done = 0
    for match in _said_with(elements):
        if match.start() >= done and _says_who_came(elements, match):
            coming = _sort_of(elements, match) == "coming"
            listing = _ANY_LIST if coming else _LOOSE_LIST
            found = listing.match(elements.kinds, match.start("body"))
            done = found.end() if found else done
            yield from _bodies_in(elements, bodies, match.start("body"), done)


def following_names(elements: Elements, bodies: Bodies) -> set[Body]:
    """The bodies that the names of persons are followed by, after a comma."""
    return {
        body
        for match in _AFTER_NAME.finditer(elements.kinds)
        for body in _bodies_in(elements, bodies, *match.span("list"))
    }


def thanked(elements: Elements, bodies: Bodies) -> set[Body]:
    """The bodies that are thanked for having held the event."""
    return {
        body
        for match in _THANKED.finditer(elements.kinds)
        if elements.words(*match.span("for")) == ["for"]
        and not _HOSTING.isdisjoint(elements.words(*match.span("what")))
        for body in _bodies_in(elements, bodies, *match.span("list"))
    }


def _bodies_in(elements: Elements, bodies: Bodies, start: int, end: int) -> Iterator[Body]:
    return (bodies.by_element[place] for place in acting(elements, bodies, range(start, end)))


def in_title(elements: Elements, bodies: Bodies, title: Span | None) -> set[Body]:
    """The bodies that the headline names, and not only as a part of a longer name."""
    if title is None:
        return set()
    parts = {
        elements.span(place, place + 1).start
        for place in bodies.by_element
        if is_part(elements, place)
    }
    return {
        body
        for body in bodies.all
        if any(
            title.start <= span.start < title.end and span.start not in parts
            for span, _ in body.mentions
        )
    }


def _is_made_up(elements: Elements, place: int) -> bool:
    """Whether the words before an element say that something is made up of what follows."""
    return not _COMPRISING.isdisjoint(elements.words(max(0, place - 3), place))


def beside(elements: Elements, bodies: Bodies, known: set[Body]) -> set[Body]:
    """The bodies that stand in one list with a body that takes part."""
    found: set[Body] = set()
    for match in _ANY_LIST.finditer(elements.kinds):
        listed = [
            bodies.by_element[place] for place in acting(elements, bodies, range(*match.span()))
        ]
        if _is_made_up(elements, match.start()) or is_past(elements, match.start()):
            continue
        if len(listed) > 1 and known.intersection(listed):
            found.update(listed)
    return found
