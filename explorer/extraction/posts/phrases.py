"""Stage 5a, post grammar: a title with its body and country, a person with what they are of."""

import re
from dataclasses import dataclass
from typing import NamedTuple

from explorer.extraction.posts.tenures import tenure_of, without_tenure
from explorer.extraction.posts.title_matter import is_rank
from explorer.extraction.words import kinds
from explorer.extraction.words.elements import Elements
from explorer.extraction.words.lookup import folded_entries, is_plural_title
from explorer.model import Span, Tenure

_BODY = kinds.ORGANIZATION
_AREA = kinds.AREA
# What may follow the body: its parent, what it is for, an officer ("the UN Secretary-General").
_FURTHER = (
    rf"(?:(?:\([^()\n]{{0,8}}\)(?=[{kinds.IN}{kinds.OF}]))?[io]d?{_BODY}){{0,2}}"
    rf"(?:\([^()\n]{{0,8}}\)(?=[{kinds.IN}{kinds.OF}]))?(?:{kinds.FOR}{kinds.NUMBER}(?:[/{kinds.DASH}]{kinds.NUMBER})?)?(?:f[{kinds.WORD_LIKE}{kinds.HEAD}]{{1,5}})?"
    rf"(?:{kinds.POST}(?=[,{kinds.IN}/]))?(?:[{kinds.IN}{kinds.OF}]{kinds.THE}?[{_AREA}](?:\([^()\n]{{0,8}}\))?)?"
    rf"(?:{kinds.LOWER}{{0,2}}{kinds.LOWER_HEAD}(?:i[{_AREA}])?(?={kinds.HONORIFIC}*[{kinds.POST}{kinds.PERSON}]))?"
)
# "Mayor of Tema in Ghana", "Mayor of Jinhua City, Zhejiang Province,".
_LARGER_AREA = rf"(?:[i,][{_AREA}]{kinds.SITE}?(?=[,;.)\n])|i[{_AREA}])"
# "Chief Executive Officer (CEO) of", "Chief of Staff (COS), Harbour Corps".
_SHORT_TITLE = rf"(?:\([^()\n{_BODY}{_AREA}{kinds.PERSON}]{{1,5}}\))?"
# "Harbour Board (HB) — Director — Ali Khan".
_DASH_OF_ITEM = rf"[{kinds.DASH}:](?={kinds.POST}(?:/{kinds.POST})*[{kinds.DASH}:])"
PHRASE = re.compile(
    rf"(?=[{_BODY}{_AREA}{kinds.ADJECTIVE}{kinds.HEAD}{kinds.LOWER_HEAD}{kinds.TENURE}{kinds.POST}{kinds.PERSON}])"
    rf"(?P<early>[{kinds.TENURE}{kinds.LOWER_TENURE}](?=[{_BODY}{kinds.ADJECTIVE}]))?"
    rf"(?:(?P<body>{_BODY})(?:\([^()\n]{{0,8}}\))?(?:['q]|{_DASH_OF_ITEM})?(?:{kinds.COUNTRY}(?={kinds.POST}))?"
    rf"|(?P<area>[{_AREA}]|{kinds.ADJECTIVE})['q]?|[{kinds.HEAD}{kinds.LOWER_HEAD}]['q])?[{kinds.TENURE}{kinds.LOWER_TENURE}]?"
    rf"(?P<post>{kinds.POST})(?:\({kinds.POST}\)(?=[,{kinds.HONORIFIC}{kinds.PERSON}]))?(?P<interim>,?{kinds.LOWER_TENURE}(?=[,{kinds.OF}{kinds.FOR}{kinds.HONORIFIC}{kinds.PERSON}]))?"
    rf"(?:{_SHORT_TITLE},?[ofiz][d{kinds.LOWER}]?(?:[{_BODY}{_AREA}{kinds.HEAD}{kinds.UNKNOWN}]['q])?{kinds.NUMBER}?(?P<held>{_BODY}){_FURTHER}"
    rf"(?:{kinds.AND}{kinds.THE}?(?P<both>{_BODY})(?=,{kinds.HONORIFIC}*{kinds.PERSON}))?"
    rf"|\({kinds.THE}?(?P<aside>{_BODY})(?:{kinds.AND}{kinds.THE}?(?P<also>{_BODY}))?\)"
    rf"|{_SHORT_TITLE}[ofi]d?{kinds.ADJECTIVE}?(?P<of>[{_AREA}])[{kinds.SITE}{kinds.MODIFIER}]?{_LARGER_AREA}?(?:{kinds.AND}(?P<and_of>[{_AREA}]))?"
    rf"(?:{kinds.IN}{kinds.THE}?(?P<at>{_BODY}))?"
    rf"|[{kinds.OF}{kinds.IN}]{kinds.THE}[{kinds.LOWER_HEAD}{kinds.HEAD}](?:{kinds.IN}{kinds.THE}?(?P<within>{_BODY}))?"
    rf"|{kinds.OF}{kinds.THE}[{kinds.LOWER}{kinds.LOWER_MODIFIER}{kinds.LOWER_HEAD}{kinds.VOCABULARY}{kinds.HEAD}]{{1,4}}{kinds.LOWER}(?=,{kinds.HONORIFIC}*{kinds.PERSON})"
    rf"|(?P<described>{kinds.OF}){kinds.THE}{kinds.ADJECTIVE}?{kinds.LOWER}(?:{kinds.OF}{kinds.THE}{kinds.LOWER_HEAD})?(?=(?:,|,?{kinds.AND}){kinds.POST})"
    rf"|{kinds.FOR}(?P<seat>[{_AREA}{kinds.NAME_LIKE}]{{1,3}})(?=,?{kinds.HONORIFIC}*{kinds.PERSON})"
    rf"|{kinds.IN}{kinds.THE}{kinds.LOWER}{kinds.OF}(?P<region>[{_AREA}{kinds.NAME_LIKE}])(?=,{kinds.HONORIFIC}*{kinds.PERSON})"
    rf"|(?P<near>[{_AREA}])(?=,?{kinds.HONORIFIC}*{kinds.PERSON}))?"
    rf"(?:zd?[{_AREA}{_BODY}{kinds.UNKNOWN}]"
    rf"(?:(?:(?:,|,?{kinds.AND})[{_AREA}]){{1,8}}(?={kinds.HONORIFIC}*{kinds.PERSON}))?)?"
    rf"|(?P<person>{kinds.PERSON})"
    rf"(?:(?P<link>[{kinds.OF}{kinds.IN}]){kinds.THE}?(?:(?P<whose>{_BODY})|(?P<origin>[{_AREA}]))(?!['q{kinds.POST}])"
    rf"|{kinds.DASH}(?P<on_line>{_BODY})(?={kinds.END})|\((?P<in_brackets>{_BODY})\))?"
)
# "Chairman of the Cocoa Board and of the Export Council"
_MORE_BODY = re.compile(rf",?{kinds.AND}{kinds.OF}{kinds.THE}?(?:{_BODY}['q])?(?P<held>{_BODY})")
# "he is chairman of the Cocoa Board, the Harbour Trust and the Port Museum."
_FURTHER_BODIES = re.compile(
    rf"(?:,{kinds.THE}?{_BODY}){{0,6}},?{kinds.AND}{kinds.THE}?{_BODY}(?=[.;\n])"
)
_HOLDING = frozenset({"is", "currently", "also", "as"})
# "an economist with the Harbour Board".
_WITH_BODY = re.compile(rf"(?P<with>{kinds.LOWER}){kinds.THE}?(?P<held>{_BODY})(?=[,;.)\n])")
# "the Harbour Board was represented by", "the delegation of the Harbour Board, led by".
_SENT = re.compile(
    rf"(?P<body>{_BODY})(?:\([^()\n]{{0,8}}\))?,?{kinds.LOWER}?(?P<verb>{kinds.LOWER}){kinds.BY}\Z"
)
_LATER_BODY = re.compile(
    rf"{_SHORT_TITLE}(?:[,{kinds.DASH}]|{kinds.END}(?=.{kinds.END}))?(?P<held>{_BODY})"
    rf"(?:[,&]{_BODY})*(?=[,;&().\n{kinds.IN}{kinds.PERSON}{kinds.HONORIFIC}{kinds.DASH}]|x)"
)
# The part of a title that says what it is for; a governing organ does not count as such.
_MATTER = re.compile(
    rf"[{kinds.OF}{kinds.FOR}{kinds.TO}({kinds.PORTFOLIO}{kinds.VOCABULARY}{kinds.UNKNOWN}]"
)
_AFFILIATING = frozenset({"of", "from"})
_SENDING = frozenset({"led", "headed", "represented"})
_LONGEST_SENT = 14
_REACH_OF_SENDING = 80
_OF_PLACES = frozenset({"mayor", "vice mayor", "deputy mayor"})
_OF_THEMSELVES = ("prime minister", "senator", "congressman", "congresswoman", "mp", "mla")
# "Foreign Ministers": of each of the persons only "Foreign Minister" is said.
_SHARED = re.compile(
    rf"[^{kinds.TITLE}{kinds.TITLES}{kinds.OF}]*[{kinds.TITLES}{kinds.LOWER_TITLE}{kinds.LOWER}]"
)
# "Ministers of Peru", but not "Chairman of the Board of Directors".
_SEVERAL = re.compile(rf"[^{kinds.TITLE}]*{kinds.TITLES}")
_ORGAN = re.compile(rf"{kinds.OF}{kinds.THE}?{kinds.HEAD}+$")


class Title(NamedTuple):
    """A title in the text, with the body and the place that belong to it.

    Attributes:
        element: The element of the words of the title.
        span: Those words.
        body: The element of the organization.
        area: The words of the country or place.
        plural: Whether several persons share it ("Ministers").
        bare: Whether it does not say what it is for, so that a neighbour's body may be meant.
        of_a_place: Whether it is held in a place and not in a body ("Mayor").
        is_rank: Whether it is a rank only ("Major General"), beside which a post may stand.
        link: The elements between it and the title before it in the group.
    """

    element: int
    span: Span
    body: int | None
    area: Span | None
    tenure: Tenure
    plural: bool
    bare: bool
    of_a_place: bool
    is_rank: bool
    link: str = ""

    def held(self, tenure: Tenure) -> "Title":
        """The title as a copula says that it is held, unless the title itself says it."""
        return self._replace(tenure=tenure) if self.tenure is Tenure.CURRENT else self


class Holder(NamedTuple):
    """A person in the text, with the body or place that the name is followed by.

    Attributes:
        element: The element of the name.
        body: The element of the organization, as in "Ali Khan of the Harbour Board".
        area: The words of the country or place, as in "Ali Khan of Kenya".
        link: The elements between it and the person before it in the group.
    """

    element: int
    body: int | None = None
    area: Span | None = None
    link: str = ""

    @property
    def is_placed(self) -> bool:
        """Whether the name is followed by a body or place."""
        return self.body is not None or self.area is not None


@dataclass(slots=True)
class Group:
    """Neighbours of one sort: titles, or persons.

    Attributes:
        start: The first element.
        end: The element after the last.
        titles: In the order of the text; empty in a group of persons.
        persons: In the order of the text; empty in a group of titles.
        tenure: How a copula before the titles says that they are held.
        respective: Whether "respectively" follows.
    """

    start: int
    end: int
    titles: list[Title]
    persons: list[Holder]
    tenure: Tenure = Tenure.CURRENT
    respective: bool = False


def group_of(elements: Elements, match: re.Match[str]) -> Group:
    """A group of one title or of one person, from a match of ``PHRASE``."""
    return _person_group(elements, match) if match["person"] else _title_group(elements, match)


def _person_group(elements: Elements, match: re.Match[str]) -> Group:
    if match["link"] and elements.words(*match.span("link"))[0] not in _AFFILIATING:
        return Group(match.start(), match.end("person"), [], [Holder(match.start("person"))])
    holder = Holder(
        match.start("person"),
        _place(match, "whose", "on_line", "in_brackets"),
        _span(elements, _place(match, "origin")),
    )
    return Group(match.start(), match.end(), [], [holder])


def _title_group(elements: Elements, match: re.Match[str]) -> Group:
    end = match.end()
    body = _place(match, "held", "at", "within", "aside", "body")
    if body is None and (later := _later_body(elements, end)):
        body, end = later.start("held"), later.end()
    area = _span(elements, _place(match, "of", "region", "near", "area"))
    if match["seat"]:
        area = elements.span(*match.span("seat"))
    if body is None and area is None:
        body = _sending_body(elements, match.start())
    title = _title(elements, match.start("post"), body, area)
    if match["described"]:  # "Co-chair of the Russian side": not of a neighbour's body
        title = title._replace(bare=False)
    if match["interim"]:  # "Representative a.i. of the Harbour Board"
        title = title.held(tenure_of(elements.words(*match.span("interim"))[-1]))
    if match["early"]:  # "Acting Harbour Board Director"
        title = title._replace(tenure=tenure_of(elements.words(*match.span("early"))[0]))
    group = Group(match.start(), end, [title], [])
    if (also := _place(match, "also", "both")) is not None:
        group.titles.append(title._replace(body=also))
    if match["and_of"] and title.plural:  # "the Governors of Bulanda and Tirova"
        group.titles.append(title._replace(area=_span(elements, _place(match, "and_of"))))
    _add_bodies(elements, group)
    return group


def _add_bodies(elements: Elements, group: Group) -> None:
    """Give the title of a group again for each further body in which it is held."""
    title = group.titles[0]
    while more := _MORE_BODY.match(elements.kinds, group.end):
        group.titles.append(title._replace(body=more.start("held")))
        group.end = more.end()
    listed = _FURTHER_BODIES.match(elements.kinds, group.end)
    before = elements.words(group.start - 1, group.start)[0] if group.start else ""
    if listed and title.body is not None and before in _HOLDING:
        places = (place for place in range(*listed.span()) if elements.kinds[place] == _BODY)
        group.titles += [title._replace(body=place) for place in places]
        group.end = listed.end()


def _place(match: re.Match[str], *names: str) -> int | None:
    """Where the first of the named parts that matched begins."""
    for name in names:
        if match[name]:
            return match.start(name)
    return None


def _span(elements: Elements, place: int | None) -> Span | None:
    return None if place is None else elements.span(place, place + 1)


def _later_body(elements: Elements, end: int) -> re.Match[str] | None:
    """The body that follows a title after a comma or after "with"."""
    later = _LATER_BODY.match(elements.kinds, end)
    if later is None:
        later = _WITH_BODY.match(elements.kinds, end)
        if later and elements.words(*later.span("with")) != ["with"]:
            return None
    return later


def _sending_body(elements: Elements, start: int) -> int | None:
    """The body that is said to be led or represented by the holder of the title at an element."""
    kind = elements.kinds
    by = kind.rfind(kinds.BY, max(0, start - _REACH_OF_SENDING), start)
    if by < 0 or {_BODY, kinds.END} & set(kind[by:start]):
        return None
    sent = _SENT.search(kind, max(0, by - _LONGEST_SENT), by + 1)
    if sent is None or elements.words(*sent.span("verb"))[0] not in _SENDING:
        return None
    return sent.start("body")


def _title(elements: Elements, place: int, body: int | None, area: Span | None) -> Title:
    units = elements.units
    first, last = elements.firsts[place], elements.lasts[place]
    tenure = Tenure.CURRENT
    if place and elements.kinds[place - 1] in (kinds.TENURE, kinds.LOWER_TENURE):
        tenure = tenure_of(units.words[first - 1])
    while first < last - 1 and units.kinds[first] in (kinds.TENURE, kinds.LOWER_TENURE):
        said = tenure_of(units.words[first])
        tenure = said if said is not Tenure.CURRENT else tenure
        first += 1
    start, end, joined = without_tenure(units.words[first], units.words[last - 1])
    tenure = joined or tenure
    letters = units.kinds[first:last]
    word = units.words[last - 1]
    shared = _SHARED.fullmatch(letters) is not None and is_plural_title(word)
    if shared and units.ends[last - 1] - units.starts[last - 1] == len(word):  # not "Sens."
        end += 1
    organ = _ORGAN.search(letters)
    if organ and units.words[last - 1] in folded_entries("organs"):
        letters = letters[: organ.start()]
    return Title(
        element=place,
        span=Span(units.starts[first] + start, units.ends[last - 1] - end),
        body=body,
        area=area,
        tenure=tenure,
        plural=shared or _SEVERAL.match(letters) is not None,
        of_a_place=units.words[last - 1] in _OF_PLACES,
        is_rank=is_rank(" ".join(units.words[first:last])),
        bare=not _MATTER.search(letters) and not units.words[last - 1].endswith(_OF_THEMSELVES),
    )
