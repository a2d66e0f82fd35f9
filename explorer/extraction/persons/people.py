"""Stage 6b, document pass: the persons of the whole text, each with all forms of the name."""

from dataclasses import dataclass, field
from functools import cache
from unicodedata import combining, normalize

from explorer.extraction.lexicon import listed_by_cell
from explorer.extraction.organizations.body_names import plain
from explorer.extraction.words import kinds
from explorer.extraction.words.elements import Elements
from explorer.extraction.words.lookup import fold, lookup
from explorer.model import Span

_NAME_PART = frozenset(kinds.NAME_LIKE) - {kinds.INITIAL}
# A family name that is an ordinary word counts only after a title or an honorific: "Minister Cash".
_MAY_BE_A_NAME = _NAME_PART | {kinds.VOCABULARY}
_BEFORE_A_NAME = (kinds.POST, kinds.HONORIFIC)
_LONGEST_NAME = 6
_OTHER_NAMES = (kinds.HEAD, kinds.ORDINARY_HEAD, kinds.OTHER, kinds.EVENT, kinds.SITE)

# Behind these the father is named.
_SON_OF = frozenset({"bin", "bint", "ibn", "binti"})

_Key = tuple[str, ...]


@dataclass(slots=True, eq=False)
class Person:
    """A person while they are collected.

    Attributes:
        forms: The names in the text, in order of appearance.
        mentions: The words that name the person, with the rule that found them.
    """

    forms: list[str] = field(default_factory=list)
    mentions: list[tuple[Span, str]] = field(default_factory=list)


@dataclass(slots=True)
class People:
    """The persons of one text, in reading order, and the person that each element names."""

    all: list[Person]
    by_element: dict[int, Person]


def key_of(name: str) -> _Key:
    """A name as it is compared: its folded words, without dots."""
    words = fold(plain(name)).replace(".", " ").replace("-", " ").split()
    return tuple(word for word in words if word not in _generations()) or tuple(words)


def _without_accents(words: str) -> str:
    return "".join(sign for sign in normalize("NFKD", words) if not combining(sign))


@cache
def _generations() -> frozenset[str]:
    generations = listed_by_cell("honorifics")["generation"]
    return frozenset(fold(words).rstrip(".") for words in generations)


def _handles(key: _Key) -> set[_Key]:
    """The forms by which a text may take a full name up again: "Abadi" for "Haider al-Abadi"."""
    handles = {key[:end] for end in range(1, len(key))}
    handles |= {key[start:] for start in range(1, len(key))}
    handles |= {(*key[:place], *key[place + 1 :]) for place in range(1, len(key) - 1)}
    handles |= {(key[0], key[-1]), *((word,) for word in key if len(word) > 1)}
    handles |= {(key[0][0], *key[1:]), (key[0][0], key[-1])}
    if not "".join(key).isascii():
        handles |= {tuple(map(_without_accents, form)) for form in (*handles, key)}
    return handles - {key} - _fathers(key)


def _fathers(key: _Key) -> set[_Key]:
    """What names the father: in "Omar bin Said bin Hamad" neither "Said bin Hamad" nor "Said"."""
    after = [place + 1 for place, word in enumerate(key) if word in _SON_OF]
    return {key[start:] for start in after} | {(key[start],) for start in after if key[start:]}


class _Names:
    """The full names of a text, found by the forms that take them up again."""

    def __init__(self, keys: dict[int, _Key]) -> None:
        self._full: dict[_Key, list[_Key]] = {}
        self._first: dict[_Key, int] = {}
        for place, key in keys.items():
            self._first.setdefault(key, place)
        for key in sorted(self._first, key=lambda key: (-len(key), -len("".join(key)), key)):
            if len(self._full.get(key, ())) != 1:
                for form in _handles(key):
                    self._full.setdefault(form, []).append(key)
        self.firsts = {form[0] for form in (*self._full, *self._first)}

    def __contains__(self, form: _Key) -> bool:
        """Whether a form stands for a name, perhaps for one of several."""
        return form in self._full or form in self._first

    def resolve(self, form: _Key, place: int) -> _Key | None:
        """The full name that a form stands for at an element, where one candidate is left.

        Of several, those count that were named in full before, then those that it ends, then
        those that it begins.
        """
        names = self._full.get(form, [])
        if len(names) > 1:
            names = [name for name in names if self._first[name] < place] or names
        if len(names) > 1:
            names = [name for name in names if name[-len(form) :] == form] or names
        if len(names) > 1:
            names = [name for name in names if name[: len(form)] == form] or names
        if len(names) == 1:
            return names[0]
        return form if form in self._first else None


def collect_people(elements: Elements, text: str) -> People:
    """Every person among the elements, with later mentions by a part of the name.

    A part of a name is taken for the person only where exactly one fits.
    """
    keys = {
        place: key_of(elements.written(text, place, place + 1))
        for place in elements.of_kind(kinds.PERSON)
    }
    names = _Names(keys)
    found = [
        (place, 1, names.resolve(key, place) or key, rule_of(elements, place))
        for place, key in keys.items()
    ]
    found += _taken_up(elements, names)
    people: dict[_Key, Person] = {}
    by_element: dict[int, Person] = {}
    for place, length, key, rule in sorted(found):
        person = people.setdefault(key, Person())
        span = elements.span(place, place + length)
        form = plain(span.of(text))
        if form not in person.forms:
            person.forms.append(form)
        person.mentions.append((span, rule))
        by_element[place] = person
    return People(list(people.values()), by_element)


def with_persons(elements: Elements, people: People) -> Elements:
    """The elements with later mentions by a part of the name as persons too."""
    letters = list(elements.kinds)
    for place in people.by_element:
        letters[place] = kinds.PERSON
    return elements._replace(kinds="".join(letters))


def _taken_up(elements: Elements, names: _Names) -> list[tuple[int, int, _Key, str]]:
    """Later mentions of known names among the elements that no rule has taken."""
    found = []
    done = 0
    for place in elements.beginning_with(names.firsts, _MAY_BE_A_NAME):
        length = _known_name(elements, place, names) if place >= done else 0
        if length:
            words = elements.words(place, place + length)
            key = names.resolve(tuple(word.replace(".", "") for word in words), place)
            if key is not None:
                found.append((place, length, key, "name-part"))
            done = place + length
    return found


def _known_name(elements: Elements, place: int, names: _Names) -> int:
    """How many elements from ``place`` are a known name, at the most."""
    if place and elements.kinds[place - 1] == kinds.SITE:  # Lake Volta, Mount Kenya
        return 0
    end = place
    if elements.kinds[place] == kinds.VOCABULARY:
        if not place or elements.kinds[place - 1] not in _BEFORE_A_NAME:
            return 0
        end += 1
    while end < place + _LONGEST_NAME and elements.kinds[end] in kinds.NAME_LIKE + kinds.PARTICLE:
        end += 1
    for last in range(end, place, -1):
        words = elements.words(place, last)
        if tuple(word.replace(".", "") for word in words) in names:
            beside = elements.kinds[last]
            return 0 if beside in _OTHER_NAMES else last - place
    return 0


def rule_of(elements: Elements, place: int) -> str:
    """The rule by which an element is a person, told from what stands before it and begins it."""
    before = elements.kinds[place - 1] if place else kinds.END
    first = elements.firsts[place]
    letter = elements.units.kinds[first]
    if before == kinds.HONORIFIC:
        return "name-after-honorific"
    if before == kinds.POST:
        return "name-after-title"
    if letter in (kinds.GIVEN, kinds.GIVEN_OR_WORD, kinds.INITIAL):
        return "given-name"
    if lookup().stands_first(elements.units.words[first]):
        return "family-name-first"
    return "name-by-context"
