"""Stage 6a, document pass: the organizations of the whole text, each with all its forms."""

import re
from dataclasses import dataclass, field

from explorer.extraction.organizations.body_names import (
    CORPORATE,
    SHORTEST_COMPANY,
    content_of,
    head_of,
    in_one_spelling,
    key_of,
    known_long_forms,
    plain,
    short_forms_of,
    spelt_out,
    swapped,
)
from explorer.extraction.words import kinds
from explorer.extraction.words.elements import Elements
from explorer.model import Span

_OWNED = re.compile(
    rf"{kinds.ORGANIZATION}['q]{kinds.ORGANIZATION}(?:,?&?{kinds.THE}?{kinds.ORGANIZATION})*"
)
_LONE_HEAD = re.compile(rf"{kinds.THE}{kinds.HEAD}(?![{kinds.OTHER}{kinds.EVENT}{kinds.TITLE}])")
_COMPOSED = frozenset(kinds.ORGANIZATION + kinds.PERSON + kinds.POST)
_TAKEN_UP = frozenset(kinds.NAME_LIKE + kinds.KNOWN + kinds.VOCABULARY) - {kinds.INITIAL}
_LARGER = frozenset(kinds.HEAD + kinds.OTHER + kinds.SITE)
_TITLE_BEFORE = re.compile(rf"{kinds.POST},?[{kinds.OF}{kinds.IN}]?{kinds.THE}?$")
_REACH_OF_TITLE = 4
_OF_WHOLE = re.compile(r" of (?:the )?")
# "Tamar Harbour Front (THF) Central Committee".
_WITHIN = re.compile(r"(?P<long>[^()]+) \((?P<short>\w+)\) (?=\w)")
_GOVERNMENTAL = frozenset({"government"})


@dataclass(slots=True, eq=False)
class Body:
    """An organization while it is collected.

    Attributes:
        forms: Its names in the text, in order of appearance.
        mentions: The words that name it, with the rule that found them.
        parent: The body that it is a part of.
        local: Whether it is a branch or subordinate unit, named beside its parent.
    """

    forms: list[str]
    mentions: list[tuple[Span, str]] = field(default_factory=list)
    parent: "Body | None" = None
    local: bool = False


@dataclass(slots=True)
class Bodies:
    """The organizations of one text, in reading order, and the body that each element names.

    Among the elements are heads that stand alone for a body: "the Council".
    """

    all: list[Body]
    by_element: dict[int, Body]


def collect_bodies(elements: Elements, text: str, explained: dict[str, str]) -> Bodies:
    """Every organization among the elements, its forms brought together.

    ``explained`` gives the long forms of the abbreviations that the text explains.
    """
    long_forms = {key_of(short): key_of(long) for short, long in explained.items()}
    spelt = dict(long_forms)
    owners = _owners(elements)
    seen: set[str] = set()
    by_key: dict[str, Body] = {}
    by_element: dict[int, Body] = {}
    for place in elements.of_kind(kinds.ORGANIZATION):
        span = elements.span(place, place + 1)
        form = plain(span.of(text))
        key = key_of(form)
        if "(" in form and (enclosed := _WITHIN.match(form)):
            spelt.setdefault(key_of(enclosed["short"]), key_of(enclosed["long"]))
        words = content_of(key)
        owner = by_element.get(owners.get(place, -1))
        counterpart = owner is not None and words[:-1] != () and seen.issuperset(words[:-1])
        beside = elements.kinds[place - 1] in (kinds.POSSESSIVE, kinds.APOSTROPHE)
        key = (
            f"{owner.forms[0]} > {key}"
            if owner and counterpart
            else swapped(long_forms.get(key, key))
        )
        body = by_key.setdefault(key, Body([]))
        if owner and not body.mentions and (counterpart or beside):
            body.parent, body.local = owner, True
        _mention(body, form, span, rule_of(elements, place, is_explained=form in explained))
        by_element[place] = body
        if not counterpart:
            seen.update(words)
    _name_in_full(explained, text, by_key)
    _merge_spellings(by_key, by_element)
    _merge_short_forms(by_key, by_element)
    _merge_known_abbreviations(by_key, by_element, spelt)
    bodies = list(dict.fromkeys(by_key.values()))
    _take_up_forms(elements, text, by_key)
    by_element |= _take_up_heads(elements, text, bodies)
    _find_parents(bodies, by_key)
    return Bodies(bodies, by_element)


def _name_in_full(explained: dict[str, str], text: str, by_key: dict[str, Body]) -> None:
    """Give a body that stands in full only within the name of its unit that name too."""
    for long in explained.values():
        body = by_key.get(swapped(key_of(long)))
        if body is not None and body.mentions and plain(long) not in body.forms:
            start = text.index(long)
            body.forms.append(plain(long))
            body.mentions.append((Span(start, start + len(long)), "explained-abbreviation"))
            body.mentions.sort()


def _mention(body: Body, form: str, span: Span, rule: str) -> None:
    if form not in body.forms:
        body.forms.append(form)
    body.mentions.append((span, rule))


def _owners(elements: Elements) -> dict[int, int]:
    """The elements of a list that a possessive opens, each with the element of the owner."""
    return {
        place: match.start()
        for match in _OWNED.finditer(elements.kinds)
        for place in range(match.start() + 1, match.end())
        if elements.kinds[place] == kinds.ORGANIZATION
    }


def _merge_short_forms(by_key: dict[str, Body], by_element: dict[int, Body]) -> None:
    """Make one body of a name and of the longer name that it takes up, where just one fits."""
    _merge(_longer_bodies(by_key), by_key, by_element)


def _merge(into: dict[Body, Body], by_key: dict[str, Body], by_element: dict[int, Body]) -> None:
    """Give each body's forms and mentions to the body that it is another name of."""
    if not into:
        return

    def final(body: Body) -> Body:
        while body in into:
            body = into[body]
        return body

    for short in into:
        body = final(short)
        body.mentions = sorted(body.mentions + short.mentions)
        body.forms += [form for form in short.forms if form not in body.forms]
    for body in by_key.values():
        if body.parent is not None:
            parent = final(body.parent)
            body.parent = None if parent is final(body) else parent
    by_key.update({key: final(body) for key, body in by_key.items()})
    by_element.update({place: final(body) for place, body in by_element.items()})


def _merge_known_abbreviations(
    by_key: dict[str, Body], by_element: dict[int, Body], explained: dict[str, str]
) -> None:
    """Make one body of "United Nations" and "UN", where the text has both."""
    known = known_long_forms() | explained
    long_forms = {key: spelt_out(key, known) for key in by_key}
    first = {
        long: by_key[full]
        for long in long_forms.values()
        for full in (f"united nations {long}", long)  # "ECA"
        if full in by_key
    }
    into = {
        by_key[key]: same
        for key, long in long_forms.items()
        if (same := first.setdefault(long, by_key[key])) is not by_key[key]
    }
    _merge(into, by_key, by_element)


def _merge_spellings(by_key: dict[str, Body], by_element: dict[int, Body]) -> None:
    """Make one body of "Harbour Centre" and "Harbour Center"."""
    first: dict[str, Body] = {}
    into = {
        body: same
        for key, body in by_key.items()
        if (same := first.setdefault(in_one_spelling(key), body)) is not body
    }
    _merge(into, by_key, by_element)


def _longer_bodies(by_key: dict[str, Body]) -> dict[Body, Body]:
    """For each body whose name is the short form of just one other, that other."""
    longer: dict[Body, set[Body]] = {}
    for key, body in by_key.items():
        for short in short_forms_of(key):
            short_body = by_key.get(short, body)
            if short_body is not body and not short_body.local:
                longer.setdefault(short_body, set()).add(body)
    return {short: next(iter(bodies)) for short, bodies in longer.items() if len(bodies) == 1}


def _take_up_forms(elements: Elements, text: str, by_key: dict[str, Body]) -> None:
    """Find the known names again among the elements that no rule has taken."""
    without_ending = {
        " ".join(key.split()[:-1]): body
        for key, body in by_key.items()
        if len(key.split()) > SHORTEST_COMPANY and key.split()[-1] in CORPORATE
    }
    by_key = without_ending | by_key
    names = {tuple(key.split()) for key in by_key}
    firsts = {name[0] for name in names}
    longest = max(map(len, names), default=0)
    done = 0
    for place in elements.beginning_with(firsts, _TAKEN_UP):
        if place < done:
            continue
        for end in range(min(place + longest, len(elements.kinds) - 1), place, -1):
            name = tuple(elements.words(place, end))
            if name in names and _is_free(elements, place, end):
                span = elements.span(place, end)
                _mention(by_key[" ".join(name)], plain(span.of(text)), span, "same-words")
                done = end
                break


def _is_free(elements: Elements, start: int, end: int) -> bool:
    """Whether no rule has taken any of the elements, nor what they belong to."""
    return not set(elements.kinds[start:end]) & _COMPOSED and elements.kinds[end] not in _LARGER


def with_bodies(elements: Elements, bodies: Bodies) -> Elements:
    """The elements with "the Council" as an organization too, where it stands for one."""
    letters = list(elements.kinds)
    for place in bodies.by_element:
        letters[place] = kinds.ORGANIZATION
    return elements._replace(kinds="".join(letters))


def _take_up_heads(elements: Elements, text: str, bodies: list[Body]) -> dict[int, Body]:
    """Give "the Council" to the one body of the text whose name has that head."""
    taken_up: dict[int, Body] = {}
    by_head: dict[str, list[Body]] = {}
    for body in bodies:
        if not body.local:
            by_head.setdefault(head_of(key_of(body.forms[0])), []).append(body)
    for match in _LONE_HEAD.finditer(elements.kinds):
        place = match.start() + 1
        candidates = by_head.get(elements.words(place, place + 1)[-1], [])
        if len(candidates) == 1:
            span = elements.span(place, place + 1)
            _mention(candidates[0], plain(span.of(text)), span, "short-form")
            taken_up[place] = candidates[0]
    return taken_up


def _find_parents(bodies: list[Body], by_key: dict[str, Body]) -> None:
    """Tie "the Legal Department of the Ministry of Justice" to the ministry, where it is named."""
    for body in bodies:
        key = key_of(body.forms[0])
        for match in _OF_WHOLE.finditer(key):
            parent = by_key.get(key[match.end() :])
            if parent is not None and parent is not body and body.parent is None:
                body.parent = parent


def rule_of(elements: Elements, place: int, *, is_explained: bool) -> str:
    """The rule by which an element is an organization, told from what it is made of."""
    letters = elements.units.kinds[elements.firsts[place] : elements.lasts[place]]
    words = elements.words(place, place + 1)
    if set(letters) == {kinds.KNOWN}:
        return "known-body"
    if kinds.HEAD not in letters and kinds.LOWER_HEAD not in letters:
        if is_explained:
            return "explained-abbreviation"
        beside = elements.kinds[max(0, place - _REACH_OF_TITLE) : place]
        by_title = _TITLE_BEFORE.search(beside) or elements.kinds[place + 1] == kinds.POST
        return "named-by-title" if by_title else "named-by-neighbours"
    governmental = words[0] in _GOVERNMENTAL and kinds.COUNTRY in letters
    if governmental or letters.endswith(kinds.LOWER_HEAD):
        return "own-unit" if letters.islower() else "government-of-country"
    if len(letters) == 1:
        return "head-alone"
    return "head-first" if letters[0] == kinds.HEAD else "head-with-matter"
