"""Stage 2, look up: tokens → units, each with its kind.

A unit is one token, or the tokens of a phrase that the lexicon knows ("Chief of Staff", "New
Zealand"); the longest phrase wins. What the lexicon does not know is told by its form.
"""

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from explorer.extraction import kinds
from explorer.extraction.lexicon import NameList, entries, values
from explorer.extraction.tokens import Tokens, words_of
from explorer.model import Deed

_APOSTROPHES = str.maketrans("’‘ʼ`´‐‑", "'''''--")
# Endings by which an English common word is told from a name.
_COMMON_ENDING = re.compile(
    r"(?:mental|ctural|ltural|tional|trial|tion|sion|ment|ness|ity|itie|ism|ance|ence|ship|ing|(?:is|et|it|at|om|on|ys|ph|ol|tr|nn|ct|pt|if|ub)ic|logy|graphy|ture|tive|sive|ical|"
    r"ional|able|ible|ful|less|ously|ally|ately|ized|ised|ated|ator|ologist|wide|ward|ist|ively)s?$"
)
_MINIMUM_COMMON = 6
_MINIMUM_SHOUTED = 3
_LONGEST_ABBREVIATION = 6
_PUNCTUATION = {
    ",": ",", ";": ";", ":": ":", "(": "(", ")": ")", "[": "(", "]": ")", "&": kinds.AND, "/": "/",
    "-": kinds.DASH, "–": kinds.DASH, "—": kinds.DASH, "―": kinds.DASH,
    '"': kinds.QUOTE, "“": kinds.QUOTE, "”": kinds.QUOTE, "«": kinds.QUOTE, "»": kinds.QUOTE,
    "'": kinds.APOSTROPHE, "’": kinds.APOSTROPHE, "‘": kinds.APOSTROPHE,
    "'s": kinds.POSSESSIVE, "’s": kinds.POSSESSIVE, "‘s": kinds.POSSESSIVE,
}  # fmt: skip
_CONNECTORS = {
    "of": kinds.OF, "for": kinds.FOR, "on": kinds.FOR, "against": kinds.FOR, "to": kinds.TO,
    "in": kinds.IN, "at": kinds.IN, "from": kinds.IN, "by": kinds.BY, "and": kinds.AND,
    "the": kinds.THE, "a": kinds.AN, "an": kinds.AN,
}  # fmt: skip
_IN_LOWER_CASE = {
    kinds.TITLE: kinds.LOWER_TITLE,
    kinds.TITLES: kinds.LOWER_TITLE,
    kinds.MODIFIER: kinds.LOWER_MODIFIER,
    kinds.TENURE: kinds.LOWER_TENURE,
    kinds.HEAD: kinds.LOWER_HEAD,
    kinds.EVENT: kinds.LOWER_EVENT,
}
_HEADS = (kinds.HEAD, kinds.ORDINARY_HEAD)
_IN_NAME = frozenset(kinds.WORD_LIKE + kinds.NAME_LIKE + kinds.PLACE_LIKE + kinds.KNOWN)
_FAMILY = (kinds.FAMILY, kinds.FAMILY_OR_WORD)
_NOT_A_NAME = frozenset({*_CONNECTORS.values(), kinds.LOWER})
_WITH_PLURAL = frozenset(kinds.HEAD + kinds.WORD_LIKE)
_NOT_IN_CAPITALS = (kinds.LOWER, kinds.VOCABULARY, kinds.GIVEN_OR_WORD, kinds.FAMILY_OR_WORD)

_Phrases = tuple[tuple[tuple[str, ...], str], ...]


class Units(NamedTuple):
    """The units of a text, one after the other, with one ``END`` after each sentence.

    Attributes:
        kinds: One letter a unit.
        words: Folded: lower case, straight apostrophes, single spaces.
        starts: Where each begins in the text, in code points.
        ends: Where each ends, half-open.
    """

    kinds: str
    words: list[str]
    starts: list[int]
    ends: list[int]


class Lookup(NamedTuple):
    """The lexicon, ready to be asked.

    Attributes:
        exact: The kinds of abbreviations, as they are written.
        single: The kinds of words with a capital, by folded word.
        lower: The kinds of words that have one only in lower case.
        phrases: By folded first word the folded rests, longest first, with their kinds.
        given: Given names: cultures, and whether the name is also an ordinary word.
        family: Family names: the same, and whether it stands before the given name.
    """

    exact: dict[str, str]
    single: dict[str, str]
    lower: dict[str, str]
    phrases: dict[str, _Phrases]
    given: NameList
    family: NameList

    def name_kind(self, word: str) -> str | None:
        """The kind of a folded word that is a name of persons."""
        if cells := self.given.get(word):
            return kinds.GIVEN_OR_WORD if cells[1] else kinds.GIVEN
        if cells := self.family.get(word):
            return kinds.FAMILY_OR_WORD if cells[1] else kinds.FAMILY
        return None

    def stands_first(self, word: str) -> bool:
        """Whether a folded word is a family name that stands before the given name."""
        cells = self.family.get(word)
        return cells is not None and cells[2] == "first"


class _Reading(NamedTuple):
    """What is known of one written word: its kind, its folded form, the phrases it begins."""

    kind: str
    word: str
    phrases: _Phrases


def fold(words: str) -> str:
    """Lower case, straight apostrophes and hyphens: ``"Women’s"`` gives ``"women's"``."""
    return words.translate(_APOSTROPHES).lower()


def _chosen(name: str, kind: str, *wanted: str) -> Iterator[tuple[str, str]]:
    return ((words, kind) for words, cells in entries(name) if not wanted or cells[0] in wanted)


def _honorifics(family: NameList) -> Iterator[tuple[str, str]]:
    """Honorifics, but for those that are family names as well: they are read as a part of the name."""
    for words, kind in _chosen("honorifics", kinds.HONORIFIC, "prefix"):
        folded = fold(words)
        if folded not in family:
            yield words, kind


def _titles() -> Iterator[tuple[str, str]]:
    """Titles; words that also stand before one ("Deputy") are modifiers first."""
    modifiers = {words for words, cells in entries("titles") if cells[0] == "modifier"}
    for words, kind in _chosen("titles", kinds.TITLE, "head"):
        yield words, kinds.MODIFIER if words in modifiers else kind


def _heads() -> Iterator[tuple[str, str]]:
    """Heads of organizations; one-word names of newspapers ("Sun", "Post") are too common."""
    for words, (_, kind) in entries("organization_heads"):
        if kind != "media" or " " in words:
            yield words, kinds.ORDINARY_HEAD if kind == "ordinary" else kinds.HEAD


def _countries() -> Iterator[tuple[str, str]]:
    for words, (adjectives, capitals, forms) in entries("countries"):
        yield words, kinds.COUNTRY
        yield from ((form, kinds.COUNTRY) for form in values(forms))
        yield from ((adjective, kinds.ADJECTIVE) for adjective in values(adjectives))
        yield from ((capital, kinds.PLACE) for capital in values(capitals))


def _organizations() -> Iterator[tuple[str, str]]:
    for words, (abbreviations, _) in entries("organizations"):
        yield words, kinds.KNOWN
        yield from ((abbreviation, kinds.KNOWN) for abbreviation in values(abbreviations))


def _listed(family: NameList) -> Iterator[tuple[str, str]]:
    """Every phrase of the lexicon with its kind; of two readings of a phrase the first counts."""
    yield from _titles()
    yield from _honorifics(family)
    yield from _chosen("tenures", kinds.TENURE)
    yield from _chosen("titles", kinds.TITLE, "rank")
    for name in ("months", "weekdays"):
        # "Thu", "Sun" and "Jan" are names as often as days.
        yield from ((words, kind) for words, kind in _chosen(name, kinds.DAY) if len(words) > 3)
    yield from _organizations()
    yield from _heads()
    yield from _countries()
    yield from _chosen("titles", kinds.MODIFIER, "modifier")
    yield from _chosen("words", kinds.LOWER, "function")
    yield from _chosen("not_organizations", kinds.EVENT, "event")
    yield from _chosen("events", kinds.EVENT)
    yield from _chosen("not_organizations", kinds.SITE, "place")
    yield from _chosen("not_organizations", kinds.OTHER, "law", "programme", "award")
    yield from _chosen("honorifics", kinds.SUFFIX, "suffix")
    yield from _chosen("honorifics", kinds.FAMILY_OR_WORD, "generation")
    yield from _chosen("titles", kinds.PORTFOLIO, "portfolio")
    yield from _chosen("places", kinds.PLACE)
    yield from _chosen("words", kinds.VOCABULARY, "content")
    yield from _chosen("not_organizations", kinds.VOCABULARY, "other")


def _lower() -> Iterator[tuple[str, str]]:
    yield from _chosen("particles", kinds.PARTICLE)
    for _, (deed, forms, _) in entries("verbs"):
        if deed == Deed.SAID:
            yield from ((form, kinds.SAYING) for form in values(forms) if " " not in form)


@cache
def lookup() -> Lookup:
    """The lexicon, read once."""
    exact: dict[str, str] = {}
    single: dict[str, str] = {}
    phrases: dict[str, dict[tuple[str, ...], str]] = {}
    given, family = NameList("given_names"), NameList("family_names")
    for words, kind in _listed(family):
        if not words.isalpha():
            simple = words.isascii() and words.replace(" ", "").isalpha()
            first, *rest = words.lower().split(" ") if simple else words_of(fold(words))
            if rest:
                phrases.setdefault(first.rstrip("."), {}).setdefault(tuple(rest), kind)
                continue
        bare = words.rstrip(".")
        if len(bare) > 1:
            table, key = (exact, bare) if words.isupper() else (single, fold(bare))
            table.setdefault(key, kind)
    return Lookup(
        exact,
        single,
        dict(_lower()),
        {
            first: tuple(sorted(rests.items(), key=lambda rest: -len(rest[0])))
            for first, rests in phrases.items()
        },
        given,
        family,
    )


def _form(word: str, known: Lookup, in_lower_case: frozenset[str]) -> str:
    """The kind of a word that no lexicon lists, told by its form."""
    if word[0].isdigit():
        return kinds.NUMBER
    if not word[0].isalpha():
        return _PUNCTUATION.get(word, kinds.SYMBOL)
    if not word[0].isupper():
        return kinds.LOWER
    if len(word) == 1 or ("." in word and word.isupper()):
        return kinds.INITIAL
    folded = fold(word)
    if word.isupper():
        # A family name in capitals, as in "Mr TAN Wei Ming"; abbreviations are short.
        if folded in known.family and len(word) > 2:
            return kinds.FAMILY
        return kinds.CAPITALS if len(word) <= _LONGEST_ABBREVIATION else kinds.UNKNOWN
    if folded in in_lower_case:
        return kinds.VOCABULARY
    if len(word) >= _MINIMUM_COMMON and _COMMON_ENDING.search(folded):
        return kinds.VOCABULARY
    return _compound_kind(folded, known) or kinds.UNKNOWN


def _capital_after_hyphen(word: str, known: Lookup) -> str | None:
    """The kind of "al-Abadi" and "then-President", which begin in lower case."""
    first, hyphen, rest = word.partition("-")
    if not hyphen or not rest[:1].isupper():
        return None
    if known.lower.get(first) == kinds.PARTICLE:
        return kinds.FAMILY
    return _compound_kind(fold(word), known)


def _compound_kind(word: str, known: Lookup) -> str | None:
    """The kind of a word with a hyphen by its parts: "Minister-in-charge", "then-President"."""
    first, hyphen, rest = word.partition("-")
    if not hyphen:
        return None
    if known.single.get(first) == kinds.TITLE:
        return kinds.TITLE
    before = known.single.get(first)
    if before in (kinds.TENURE, kinds.MODIFIER) and known.single.get(rest) == kinds.TITLE:
        return kinds.TITLE
    return None


def singular(word: str) -> str:
    """A folded plural in the singular: ``"secretaries"`` gives ``"secretary"``."""
    return f"{word[:-3]}y" if word.endswith("ies") else word.removesuffix("s")


def _plural_kind(word: str, known: Lookup) -> str | None:
    """The kind of a plural of which the lexicon lists the singular."""
    kind = known.single.get(singular(word)) if word.endswith("s") else None
    if kind == kinds.TITLE:
        return kinds.TITLES
    return kind if kind in _WITH_PLURAL else None


def _read(word: str, known: Lookup, in_lower_case: frozenset[str]) -> _Reading:
    """What is known of a word as it is written."""
    folded = fold(word)
    bare = folded.rstrip(".")
    kind = _CONNECTORS.get(folded)
    if kind is None and word[0].isupper():
        kind = known.exact.get(word.rstrip("."))
        if kind is None and known.lower.get(folded) == kinds.PARTICLE:
            kind = kinds.UNKNOWN
        if kind is None and len(bare) > 1:
            kind = known.single.get(bare)
            if kind is None or kind == kinds.VOCABULARY:
                plural = _plural_kind(bare, known)
                name = known.name_kind(bare)
                if name and (kind or plural):
                    # "Parks" and "Grace" are names and words.
                    name = kinds.FAMILY_OR_WORD if name in _FAMILY else kinds.GIVEN_OR_WORD
                kind = plural if plural == kinds.TITLES else name or kind or plural
            # "WHO" and "AID" are no words of the language, but "OKAFOR" is a name.
            if word.isupper() and kind in _NOT_IN_CAPITALS:
                kind = None
    elif kind is None:
        kind = known.lower.get(folded) or _capital_after_hyphen(word, known)
        if kind is None:
            listed = known.single.get(bare) or _plural_kind(bare, known)
            kind = listed and _IN_LOWER_CASE.get(listed, kinds.LOWER)
    return _Reading(kind or _form(word, known, in_lower_case), folded, known.phrases.get(bare, ()))


def _longest(readings: list[_Reading], place: int) -> tuple[str, int]:
    """The kind and the length, in tokens, of the longest phrase that begins at ``place``."""
    reading = readings[place]
    for rest, kind in reading.phrases:
        end = place + 1 + len(rest)
        if tuple(reading.word for reading in readings[place + 1 : end]) == rest:
            return kind, end - place
    return reading.kind, 1


def _shouted(words: list[str]) -> bool:
    """Whether a sentence is written in capitals throughout, as some headlines are."""
    letters = [word for word in words if word[0].isalpha() and len(word) > 1]
    return len(letters) >= _MINIMUM_SHOUTED and all(word.isupper() for word in letters)


def _within_name(letters: list[str], sentence: list[str], place: int) -> bool:
    """Whether a connector is a part of a name, as in "Hoang The Lien" or "Nguyen An"."""
    return (
        sentence[place].istitle()
        and bool(letters)
        and letters[-1] in kinds.NAME_LIKE + kinds.HONORIFIC
        and (place + 1 == len(sentence) or not sentence[place + 1].islower())
    )


def look_up(tokens: Tokens) -> Units:
    """Tokens → units, phrase by phrase; nothing crosses the end of a sentence."""
    known = lookup()
    in_lower_case = frozenset(word for word in set(tokens.words) if word.islower())
    seen: dict[str, _Reading] = {}
    letters: list[str] = []
    words: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    for first, last in tokens.sentences:
        sentence = tokens.words[first:last]
        if _shouted(sentence):
            sentence = [word if word in known.exact else word.capitalize() for word in sentence]
        readings = []
        for word in sentence:
            reading = seen.get(word)
            if reading is None:
                reading = seen[word] = _read(word, known, in_lower_case)
            readings.append(reading)
        place = 0
        while place < len(readings):
            reading = readings[place]
            kind, word, length = reading.kind, reading.word, 1
            if reading.phrases:
                kind, length = _longest(readings, place)
                if (
                    kind == kinds.TITLE
                    and reading.kind in _HEADS
                    and (letters and letters[-1] in _IN_NAME)
                ):
                    # "… Affairs Committee | Chairman", not "… Affairs | Committee Chairman"
                    kind, length = reading.kind, 1
                if length > 1:
                    phrase = " ".join(part.word for part in readings[place : place + length])
                    word = phrase.replace(" '", "'")
                    if not sentence[place][0].isupper():
                        kind = _IN_LOWER_CASE.get(kind, kinds.LOWER)
            if kind in _NOT_A_NAME and _within_name(letters, sentence, place):
                kind = kinds.UNKNOWN
            letters.append(kind)
            words.append(word)
            starts.append(tokens.starts[first + place])
            ends.append(tokens.ends[first + place + length - 1])
            place += length
        letters.append(kinds.END)
        words.append("")
        starts.append(ends[-1] if ends else 0)
        ends.append(starts[-1])
    return Units("".join(letters), words, starts, ends)
