"""Stage 2, look up: tokens → units, each with its kind.

A unit is one token, or the tokens of a phrase that the lexicon knows ("Chief of Staff", "New
Zealand"); the longest phrase wins. What the lexicon does not know is told by its form.
"""

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from explorer.extraction import kinds
from explorer.extraction.lookup import Lookup, fold, lookup, singular
from explorer.extraction.tokens import SENTENCE_END, Tokens

# Endings by which an English common word is told from a name.
_COMMON_ENDING = re.compile(
    r"(?:mental|ctural|ltural|tional|trial|tion|sion|ment|ness|ity|itie|ism|ance|ence|ship|ing|(?:is|et|it|at|om|on|ys|ph|ol|tr|nn|ct|pt|if|ub)ic|logy|graphy|ture|tive|sive|ical|"
    r"ional|able|ible|ful|less|ously|ally|ately|ized|ised|ated|ator|ologist|wide|ward|ist|ively|ician)s?$"
)
_MINIMUM_COMMON = 6
_MINIMUM_SHOUTED = 3
_REACH_OF_HONORIFIC = 4
_SHARED_WORDS = 8192  # most words of a readout are those of the others
_LONGEST_ABBREVIATION = 6
_SHORTEST_SURNAME = 3
_PUNCTUATION = {
    ",": ",", "|": ",", ";": ";", ":": ":", "/": "/", "&": kinds.AND,
    "(": "(", ")": ")", "[": "(", "]": ")",
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
    kinds.FOR: kinds.FOR,
}
_HEADS = (kinds.HEAD, kinds.ORDINARY_HEAD)
_OPENS_NAME = frozenset(kinds.NAME_LIKE + kinds.HONORIFIC)
_IN_NAME = frozenset(kinds.WORD_LIKE + kinds.NAME_LIKE + kinds.PLACE_LIKE + kinds.KNOWN)
_TITLES = (kinds.TITLE, kinds.TITLES)
# What "Meets" and "Visits" of a headline may be taken for.
_MAY_BE_A_VERB = (None, kinds.VOCABULARY, kinds.EVENT)
_NAMES = (kinds.GIVEN, kinds.FAMILY)
_FAMILY = (kinds.FAMILY, kinds.FAMILY_OR_WORD)
_NOT_A_NAME = frozenset({*_CONNECTORS.values(), kinds.LOWER})
_WITH_PLURAL = frozenset(kinds.HEAD + kinds.WORD_LIKE)
_NOT_IN_CAPITALS = (kinds.LOWER, kinds.VOCABULARY, kinds.GIVEN_OR_WORD, kinds.FAMILY_OR_WORD)


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


class _Reading(NamedTuple):
    """What is known of one written word.

    Attributes:
        kind: Its kind, where nothing around it speaks for another.
        word: Folded.
        bare: Folded, without a last dot.
        unlisted: Whether it has a capital and no more than its form to tell it from a name.
        settled: Whether its kind is the same whatever stands before.
    """

    kind: str
    word: str
    bare: str
    unlisted: bool
    settled: bool


def _form(word: str, known: Lookup) -> str:
    """The kind of a word that no lexicon lists, told by its form."""
    if word[0].isdigit():
        return kinds.NUMBER
    if not word[0].isalpha():
        return _PUNCTUATION.get(word, kinds.SYMBOL)
    if not word[0].isupper():
        return kinds.LOWER
    if len(word) == 1 or ("." in word and word.isupper()):
        return kinds.INITIAL
    if "." in word:
        # A degree: "M.Pd.", "Ph.D."
        return kinds.SUFFIX
    folded = fold(word)
    if word.isupper():
        # A family name in capitals, as in "Mr TAN Wei Ming"; abbreviations are short.
        if folded in known.family and len(word) > _SHORTEST_SURNAME:
            return kinds.FAMILY
        return kinds.CAPITALS if len(word) <= _LONGEST_ABBREVIATION else kinds.UNKNOWN
    if folded in known.vocabulary:
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
    if known.folded.get(first) == kinds.TITLE:
        return kinds.TITLE
    if first == "co" or known.folded.get(first) in (kinds.TENURE, kinds.MODIFIER):
        kind = known.folded.get(rest) or _plural_kind(rest, known)
        return kind if kind in (*_TITLES, kinds.MODIFIER) else None
    return None


def _plural_kind(word: str, known: Lookup) -> str | None:
    """The kind of a plural of which the lexicon lists the singular."""
    kind = known.folded.get(singular(word)) if word.endswith(("s", "men")) else None
    if kind == kinds.TITLE:
        return kinds.TITLES
    return kind if kind in _WITH_PLURAL else None


def _name_or_word(word: str, listed: str | None, known: Lookup) -> str | None:
    """The kind of a folded word that may be a name of persons, a plural, or both ("Parks")."""
    plural = _plural_kind(word, known)
    name = known.name_kind(word)
    if plural == kinds.TITLES or name is None:
        return plural if plural == kinds.TITLES else listed or plural
    if listed or plural:
        return kinds.FAMILY_OR_WORD if name in _FAMILY else kinds.GIVEN_OR_WORD
    return name


def _listed_kind(word: str) -> str | None:
    """The kind of a word as it is written, by the lexicon."""
    known = lookup()
    folded = fold(word)
    bare = folded.rstrip(".")
    kind = _CONNECTORS.get(folded)
    if kind is None and word[0].isupper():
        kind = known.exact.get(word.rstrip("."))
        if kind is None and known.lower.get(folded) == kinds.PARTICLE:
            kind = kinds.FAMILY if known.stands_first(folded) else kinds.UNKNOWN
        if kind is None and len(bare) > 1:
            kind = known.folded.get(bare)
            if kind is None or kind == kinds.VOCABULARY:
                kind = _name_or_word(bare, kind, known)
            if kind in _MAY_BE_A_VERB and bare in known.verbs:
                kind = kinds.SAYING
            # "WHO" and "AID" are no words of the language, but "OKAFOR" is a name.
            if word.isupper() and (
                kind in _NOT_IN_CAPITALS or (kind in _NAMES and len(word) <= _SHORTEST_SURNAME)
            ):
                kind = None
    elif kind is None:
        kind = known.lower.get(folded) or _capital_after_hyphen(word, known)
        if kind is None:
            listed = known.folded.get(bare) or _plural_kind(bare, known)
            kind = listed and _as_written(listed, (word,))
    return kind


_END = _Reading(kinds.END, "", SENTENCE_END, unlisted=False, settled=True)


@lru_cache(maxsize=_SHARED_WORDS)
def _reading(word: str) -> _Reading:
    """What is known of a written word in whichever text."""
    listed = _listed_kind(word)
    kind = listed or _form(word, lookup())
    folded = fold(word)
    unlisted = (
        not listed
        and word[0].isupper()
        and not word.isupper()
        and "." not in word
        and folded.islower()
    )
    settled = kind != kinds.HONORIFIC and not (kind in _NOT_A_NAME and word.istitle())
    bare = "and" if word == "&" else folded.rstrip(".")
    return _Reading(kind, folded, bare, unlisted, settled)


class _Readings(dict[str, _Reading]):
    """What is known of each written word of one text, found out where it is first asked for."""

    def __init__(self, tokens: Tokens) -> None:
        super().__init__({SENTENCE_END: _END})
        self._written = frozenset(tokens.words)

    def __missing__(self, word: str) -> _Reading:
        reading = _reading(word)
        if reading.unlisted and reading.word in self._written:  # in lower case too: no name
            reading = reading._replace(kind=kinds.VOCABULARY)
        self[word] = reading
        return reading


def _shouted(words: list[str]) -> bool:
    """Whether a sentence is written in capitals throughout, as some headlines are."""
    count = 0
    for word in words:
        if len(word) > 1 and word[0].isalpha():
            if not word.isupper():
                return False
            count += 1
    return count >= _MINIMUM_SHOUTED


def _calmed(word: str, known: Lookup) -> str:
    """A word of a shouted sentence as it would be written in a quiet headline."""
    if word in known.exact:
        return word
    quiet = word.lower()
    return quiet if quiet in known.deeds or quiet in _CONNECTORS else word.capitalize()


def _without_shouting(tokens: Tokens) -> list[str]:
    """The words, those of sentences in capitals as they are written elsewhere."""
    known = lookup()
    words = tokens.words.copy()
    for first, last in tokens.sentences:
        if _shouted(words[first:last]):
            words[first:last] = [_calmed(word, known) for word in words[first:last]]
    return words


def _within_name(before: list[str], words: list[str], place: int) -> bool:
    """Whether a connector goes on with a name, as in "Dr Hoang The Lien" or "Nguyen An"."""
    if not words[place].istitle():
        return False
    if words[place] == "The" and kinds.HONORIFIC not in before[-_REACH_OF_HONORIFIC:]:
        return False
    return not words[place + 1].islower()


def _begins_name(words: list[str], read: list[_Reading], place: int) -> bool:
    """Whether a connector begins a name after a title, as in "Minister To Lam"."""
    return words[place].istitle() and read[place + 1].kind in kinds.NAME_LIKE


def _ends_name(before: str, words: list[str], end: int) -> bool:
    """Whether an honorific is the end of a name, as in "Le Van Tuan"."""
    return before in kinds.NAME_LIKE and not words[end][0].isupper()


def _as_written(kind: str, words: Sequence[str]) -> str:
    """The kind of a listed word or phrase, given as it is written; "eSwatini" is a country too."""
    if words[0][0].isupper() or (kind in kinds.PLACE_LIKE and not "".join(words).islower()):
        return kind
    return _IN_LOWER_CASE.get(kind, kinds.LOWER)


class _Row(NamedTuple):
    """The units of a text while they are collected, part by part."""

    letters: list[str]
    words: list[str]
    starts: list[int]
    ends: list[int]

    def add(self, kind: str, word: str, start: int, end: int) -> None:
        """Add one unit."""
        self.letters.append(kind)
        self.words.append(word)
        self.starts.append(start)
        self.ends.append(end)

    def add_each(self, read: list[_Reading], tokens: Tokens, start: int, end: int) -> None:
        """Add a unit for each of the tokens from ``start`` to ``end``."""
        self.letters.extend([reading.kind for reading in read[start:end]])
        self.words.extend([reading.word for reading in read[start:end]])
        self.starts.extend(tokens.starts[start:end])
        self.ends.extend(tokens.ends[start:end])


def look_up(tokens: Tokens) -> Units:
    """Tokens → units, phrase by phrase; nothing crosses the end of a sentence."""
    known = lookup()
    written = _without_shouting(tokens)
    readings = _Readings(tokens)
    read = [readings[word] for word in written]
    bare = [reading.bare for reading in read]
    phrases = known.phrases.find(bare)
    unsettled = [place for place, reading in enumerate(read) if not reading.settled]
    row = _Row([], [], [], [])
    done = 0
    # Most words are a unit each, of the kind that they have anywhere.
    for place in sorted({*unsettled, *phrases}):
        if place < done:
            continue
        row.add_each(read, tokens, done, place)
        before = row.letters[-1] if row.letters else kinds.END
        kind, word, *_ = read[place]
        done = place + 1
        if place in phrases:
            of_phrase = known.folded[" ".join(bare[place : phrases[place]])]
            # "… Affairs Committee | Chairman", not "… Affairs | Committee Chairman"
            if of_phrase != kinds.TITLE or kind not in _HEADS or before not in _IN_NAME:
                done = phrases[place]
                kind = _as_written(of_phrase, written[place:done])
                phrase = " ".join([reading.word for reading in read[place:done]])
                word = phrase.replace(" '", "'")
        if kind in _NOT_A_NAME and (
            (before in _OPENS_NAME and _within_name(row.letters, written, place))
            or (before in _TITLES and _begins_name(written, read, place))
        ):
            kind = kinds.UNKNOWN
        if kind == kinds.HONORIFIC and _ends_name(before, written, done):
            kind = kinds.UNKNOWN
        row.add(kind, word, tokens.starts[place], tokens.ends[done - 1])
    row.add_each(read, tokens, done, len(read))
    return Units("".join(row.letters), row.words, row.starts, row.ends)
