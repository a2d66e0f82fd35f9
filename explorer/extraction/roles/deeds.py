"""Stage 7a: who did what, from the verbs of readouts and where their doers stand."""

import re
from functools import cache
from typing import NamedTuple

from explorer.extraction.lexicon import Phrases, entries, values
from explorer.extraction.posts.chains import Chain
from explorer.extraction.words import kinds
from explorer.extraction.words.elements import Elements
from explorer.extraction.words.lookup import is_plural_title
from explorer.model import Deed, Span

_REACH_BEFORE = 9
_REACH_AFTER = 24
# Who is met meets, who is visited receives: how far the object may stand behind the verb.
_OBJECT_REACH = {Deed.MET: 8, Deed.VISITED: 8, Deed.REPRESENTED: 2}
_DOERS = kinds.PERSON + kinds.POST + kinds.ORGANIZATION
_PASSED_BEFORE = frozenset(
    kinds.LOWER + kinds.SUFFIX + kinds.LOWER_MODIFIER + kinds.LOWER_TENURE + ",("
)
_PASSED_AFTER = frozenset(
    kinds.LOWER + kinds.THE + kinds.AN + kinds.HONORIFIC + kinds.LOWER_MODIFIER + kinds.LOWER_TENURE
    + kinds.TENURE + kinds.OF + kinds.IN + kinds.FOR + kinds.AND + kinds.LOWER_HEAD + kinds.NUMBER
    + kinds.ADJECTIVE + kinds.COUNTRY + kinds.POSSESSIVE + kinds.LOWER_TITLE + kinds.BY
    + kinds.QUOTE + ",:"
)  # fmt: skip
# "said the tall Mayor", but not "noted the status of Peru in the Harbour League".
_PASSED_AFTER_SAYING = _PASSED_AFTER - {kinds.OF, kinds.IN}
# "received on Monday", "on Monday received".
_DAYS = frozenset(kinds.DAY + kinds.NUMBER)
_BODY = kinds.BODY
_LIST = re.compile(
    rf"{_BODY}"
    rf"(?:,?[{kinds.AND}]?{kinds.LOWER}{{0,3}}(?:{kinds.THE}|{kinds.COUNTRY}{kinds.POSSESSIVE})?"
    rf"(?:{kinds.POST}[{kinds.OF}{kinds.IN}]{kinds.THE}?)?{_BODY})*"
)
_NO_VERB = frozenset(_DOERS + ",;:()\n" + kinds.NAME_LIKE + kinds.PLACE_LIKE)
_BEFORE_A_NOUN = frozenset(
    kinds.THE + kinds.AN + kinds.OF + kinds.POSSESSIVE + kinds.ADJECTIVE + kinds.LOWER_MODIFIER
)
_REACH_OF_DENIAL = 3
_DENIALS = frozenset({"not", "never", "unable", "failed", "declined", "refused", "cannot"})
# "the Board should announce", "the member states".
_BEFORE_NO_DEED = frozenset({"can", "could", "might", "must", "should", "member"})
_PRONOUNS = frozenset({"he", "she"})
_CLAUSES = (kinds.COUNTRY + kinds.LOWER, kinds.THE + kinds.COUNTRY + kinds.LOWER)
# "the status in the Harbour Board | and expressed": who does the second is somebody else.
_PLACED = re.compile(rf"{kinds.IN}{kinds.THE}?{kinds.ORGANIZATION}\Z")
# "welcomed the decision of", "received a large delegation of".
_OBJECT_OF = re.compile(
    rf"[{kinds.THE}{kinds.AN}]?[{kinds.LOWER}{kinds.LOWER_MODIFIER}]{{0,2}}(?P<object>{kinds.LOWER}){kinds.OF}"
)
_BE = frozenset({"is", "are", "was", "were", "be", "been", "being"})


class Form(NamedTuple):
    """What a written form of a verb says was done, and where the doer stands."""

    deed: Deed
    frame: str


class _Verbs(NamedTuple):
    """The forms of verbs by their words, those of several words to be looked for, first words."""

    forms: dict[str, tuple[Form, ...]]
    phrases: Phrases
    firsts: frozenset[str]


class DeedFound(NamedTuple):
    """A deed in the text: its words and the elements of its doers, persons or organizations."""

    deed: Deed
    span: Span
    doers: tuple[int, ...]


@cache
def _verbs() -> _Verbs:
    forms: dict[str, tuple[Form, ...]] = {}
    for _, (deed, written, frame) in entries("verbs"):
        alone = (Form(Deed(deed), frame),)
        for words in values(written):
            forms[words] = forms[words] + alone if words in forms else alone
    return _Verbs(forms, Phrases(forms), frozenset(form.partition(" ")[0] for form in forms))


@cache
def _groups() -> frozenset[str]:
    """Words of people who are met: "delegation", "officials"."""
    return frozenset(word for word, cells in entries("delegation_words") if cells[0] == "people")


def _openings(elements: Elements) -> list[int]:
    """The elements at which a form may begin, by their first word."""
    firsts = _verbs().firsts
    words = map(elements.units.words.__getitem__, elements.firsts)
    return [
        place
        for place, word in enumerate(words)
        if word in firsts or (" " in word and word.partition(" ")[0] in firsts)
    ]


def _form_at(elements: Elements, place: int) -> str | None:
    """The longest form that begins at an element."""
    verbs, units, first = _verbs(), elements.units.words, elements.firsts[place]
    alone, following = units[first], units[first + 1]
    if " " in alone or " " in following:
        alone, following, *_ = f"{alone} {following}".split(" ")
    longest = verbs.phrases.longest.get((alone, following), 1)
    if longest > 1:
        words = " ".join(units[first : first + longest]).split(" ", longest)
        for count in range(longest, 1, -1):
            form = " ".join(words[:count])
            if form in verbs.forms:
                return form
    return alone if alone in verbs.forms else None


def _after_words(elements: Elements, place: int, count: int) -> int:
    """The first element from ``place`` on that begins after so many words."""
    while count > 0:
        count -= " ".join(elements.words(place, place + 1)).count(" ") + 1
        place += 1
    return place


def find_deeds(elements: Elements, chains: list[Chain]) -> list[DeedFound]:
    """What was done and by which persons and organizations, in reading order."""
    reader = _Reader(elements, chains)
    found: list[DeedFound] = []
    done = 0
    for place in _openings(elements):
        if place < done or elements.kinds[place] in _NO_VERB:
            continue
        form = _form_at(elements, place)
        if form is None:
            continue
        done = _after_words(elements, place, form.count(" ") + 1)
        if _is_no_deed(elements, place, done):
            continue
        passive = form.endswith("ed") and _follows_be(elements, place)
        for deed, frame in _verbs().forms[form]:
            if passive and deed is Deed.SAID and frame == "subject":
                continue  # "the matter of the Board was raised"
            if doers := reader.doers(deed, frame, place, done):
                found.append(DeedFound(deed, elements.span(place, done), tuple(doers)))
    return found


def _follows_be(elements: Elements, place: int) -> bool:
    return place > 0 and elements.words(place - 1, place)[-1] in _BE


def _is_no_deed(elements: Elements, place: int, end: int) -> bool:
    """Whether the words are a noun ("the meeting"), or what was not done ("did not attend")."""
    if end == place + 1 and elements.kinds[place - 1] in _BEFORE_A_NOUN:
        return True
    if place and elements.words(place - 1, place)[-1] in _BEFORE_NO_DEED:
        return True
    if elements.kinds[end] == kinds.OF and is_plural_title(elements.words(place, end)[0]):
        return True
    nearest = max(0, place - _REACH_OF_DENIAL)
    first = max(nearest, elements.kinds.rfind(kinds.END, nearest, place) + 1)
    return first < place and not _DENIALS.isdisjoint(elements.words(first, place))


class _Reader:
    """Finds the doers of verbs; remembers the last subject for "… and delivered a speech"."""

    def __init__(self, elements: Elements, chains: list[Chain]) -> None:
        self._elements = elements
        self._chain_at = {
            place: chain
            for chain in chains
            if chain.persons
            for place in range(chain.start, chain.end)
        }
        self._list_at = {
            place: match.span()
            for match in _LIST.finditer(elements.kinds)
            for place in range(*match.span())
        }
        self._subject: list[int] = []
        self._previous: list[int] = []
        self._read = 0  # elements

    def _read_to(self, place: int) -> None:
        """Forget the subject of a sentence that ended, but for a pronoun in the next one."""
        ended = self._elements.kinds.count(kinds.END, self._read, place)
        if ended:
            self._previous = self._subject if ended == 1 else []
            self._subject = []
        self._read = place

    def doers(self, deed: Deed, frame: str, place: int, end: int) -> list[int]:
        """The elements of those who did what the verb there says, asked for in reading order."""
        self._read_to(place)
        meets_nobody = deed is Deed.MET and self._meets_a_matter(end)
        if frame != "subject":
            passed = _PASSED_AFTER_SAYING if deed is Deed.SAID else _PASSED_AFTER
            found = [] if meets_nobody else self._after(end, passed=passed)
            if frame == "cited" or (frame == "object" and deed is Deed.APPOINTED):
                return [place for place in found if self._elements.kinds[place] == kinds.PERSON]
            return found
        found = self._before(place)
        self._subject = found or self._subject
        return found if meets_nobody else found + self._after(end, _OBJECT_REACH.get(deed, 0))

    def _meets_a_matter(self, end: int) -> bool:
        """Whether the object is no group of people: "welcomed the decision of the Board"."""
        of = _OBJECT_OF.match(self._elements.kinds, end)
        return of is not None and self._elements.words(*of.span("object"))[0] not in _groups()

    def _before(self, place: int) -> list[int]:
        letters = self._elements.kinds
        for back in range(place - 1, max(place - 1 - _REACH_BEFORE, -1), -1):
            kind = letters[back]
            if kind in _DOERS:
                found = self._group(back)
                if found or kind != kinds.POST:
                    return found
                continue
            if kind == kinds.AND:
                if self._subject or _PLACED.search(letters, max(0, back - 3), back):
                    return self._subject
                continue
            if kind == kinds.LOWER and self._is_pronoun(back):
                return self._previous if len(self._previous) == 1 else []
            if kind == ")":
                opening = letters.rfind("(", max(0, back - _REACH_BEFORE), back)
                if opening > 0 and letters[opening - 1] in _DOERS:
                    return self._group(opening - 1)
                return []
            if kind not in _PASSED_BEFORE and not self._tells_place_or_day(back):
                return []
        return []

    def _tells_place_or_day(self, place: int) -> bool:
        """Whether an element belongs to "in Kenya", ", Peru," or "on Monday"."""
        if not place:
            return False
        before, kind, after = list(self._elements.kinds[place - 1 : place + 2])
        if kind in kinds.PLACE_LIKE:
            return before == kinds.IN or (before == after == ",")
        return kind == kinds.IN or kind in _DAYS or (kind == kinds.FOR and after in _DAYS)

    def _is_pronoun(self, place: int) -> bool:
        return self._elements.units.words[self._elements.firsts[place]] in _PRONOUNS

    def _after(
        self, end: int, reach: int = _REACH_AFTER, passed: frozenset[str] = _PASSED_AFTER
    ) -> list[int]:
        letters = self._elements.kinds
        for place in range(end, min(end + reach, len(letters))):
            if letters[place] in _DOERS:
                found = self._group(place)
                if found or letters[place] != kinds.POST:
                    return found
            elif letters[place] not in passed or self._begins_clause(end, place):
                return []
        return []

    def _begins_clause(self, end: int, place: int) -> bool:
        """Whether a country does something of its own: "said the United Kingdom was leaving"."""
        letters = self._elements.kinds
        return letters[place] == kinds.COUNTRY and letters[end : place + 2] in _CLAUSES

    def _group(self, place: int) -> list[int]:
        """The persons of the chain at an element, or the organizations of the list there."""
        chain = self._chain_at.get(place)
        if chain is not None:
            return chain.persons
        if self._elements.kinds[place] == kinds.PERSON:
            return [place]
        if place in self._list_at:
            start, end = self._list_at[place]
            return [
                place
                for place in range(start, end)
                if self._elements.kinds[place] == kinds.ORGANIZATION
            ]
        return []
