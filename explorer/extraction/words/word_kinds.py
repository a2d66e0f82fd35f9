"""Stage 2a, look up: what is known of each written word, by the lexicon or by its form."""

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from explorer.extraction.text.tokens import SENTENCE_END, Tokens
from explorer.extraction.words import kinds
from explorer.extraction.words.lookup import Lookup, fold, lookup, singular

# Endings by which an English common word is told from a name.
_COMMON_ENDING = re.compile(
    r"(?:mental|ctural|ltural|tional|trial|tion|sion|ment|ness|ity|itie|ism|ance|ence|ship|ing|(?:is|et|it|at|om|on|ys|ph|ol|tr|nn|ct|pt|if|ub)ic|logy|graphy|ture|tive|sive|ical|"
    r"ional|able|ible|ful|less|ously|(?<!p)ally|ately|ized|ised|ated|ator|ologist|wide|ward|ist|ively|ician)s?$"
)
# "MoH", "MoEYS", but not the memoranda "MoU" and "MoC", "MoA" and "MoS".
_MINISTRY = re.compile(r"Mo(?![UCAS]\Z)[A-Z]{1,5}")
# "IFs", "SMEs", "NOCs'"
_PLURAL_ABBREVIATION = re.compile(r"[A-Z]{2,6}s")
_ELIDED = re.compile(r"[dl]['’][^\W\d_a-z]\w+")
_PEOPLES = {kinds.ADJECTIVE, kinds.COUNTRY}
_YET_TO_BE = ("-designate", "-elect", "-nominate")
_MINIMUM_COMMON = 6
_SHARED_WORDS = 32_768  # most words of a readout are those of the others; a megabyte has fewer
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
CONNECTORS = {
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
_BEGUN_LOW = kinds.PLACE_LIKE + kinds.HONORIFIC
_TITLES = (kinds.TITLE, kinds.TITLES)
# What "Meets" and "Visits" of a headline may be taken for.
_MAY_BE_A_VERB = (None, kinds.VOCABULARY, kinds.EVENT)
_NAMES = (kinds.GIVEN, kinds.FAMILY)
_FAMILY = (kinds.FAMILY, kinds.FAMILY_OR_WORD)
NOT_A_NAME = frozenset({*CONNECTORS.values(), kinds.LOWER})
_WITH_PLURAL = frozenset(kinds.HEAD + kinds.WORD_LIKE + kinds.COUNTRY)  # "Chinas President"
# "IR" and "CDE" are no engineers and comrades.
_SHOUTED_HONORIFICS = frozenset(
    {
        "mr",
        "mrs",
        "ms",
        "dr",
        "prof",
        "hon",
        "engr",
        "shri",
        "smt",
        "sir",
        "h.e",
        "he",
        "tan",
        "gen",
    }
)
_NOT_IN_CAPITALS = (kinds.LOWER, kinds.VOCABULARY, kinds.GIVEN_OR_WORD, kinds.FAMILY_OR_WORD)


def as_written(kind: str, words: Sequence[str]) -> str:
    """The kind of a listed word or phrase, as written; "eSwatini" and "(retd)" are some too."""
    if words[0][0].isupper() or (kind == kinds.SUFFIX and words[0] == "("):
        return kind
    begun_low = kind in _BEGUN_LOW and not "".join(words).islower()
    return kind if begun_low else _IN_LOWER_CASE.get(kind, kinds.LOWER)


class Reading(NamedTuple):
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
    if _is_common(word, folded, known):
        return kinds.VOCABULARY
    return _compound_kind(folded, known) or kinds.UNKNOWN


def _is_common(word: str, folded: str, known: Lookup) -> bool:
    """Whether a word with a capital is an ordinary one by the long list or by its ending."""
    if folded in known.vocabulary and (word[1:].islower() or not word.isalpha()):
        return True
    by_ending = len(word) >= _MINIMUM_COMMON and _COMMON_ENDING.search(folded)
    return bool(by_ending or _PLURAL_ABBREVIATION.fullmatch(word))


def _capital_after_hyphen(word: str, known: Lookup) -> str | None:
    """The kind of "al-Abadi" and "then-President", which begin in lower case."""
    first, hyphen, rest = word.partition("-")
    if not hyphen or not rest[:1].isupper():
        return None
    if known.lower.get(first) == kinds.PARTICLE:
        return kinds.FAMILY
    return _compound_kind(fold(word), known)


def _elided_name(word: str) -> str | None:
    """The kind of "d’Orville"."""
    return kinds.UNKNOWN if _ELIDED.fullmatch(word) else None


def _compound_kind(word: str, known: Lookup) -> str | None:
    """The kind of a word with a hyphen by its parts: "Minister-in-charge", "then-President"."""
    first, hyphen, rest = word.partition("-")
    if not hyphen:
        return None
    if kinds.TITLE in (known.folded.get(first), known.folded.get(word.replace("-", " "))):
        return kinds.TITLE  # "Minister-in-charge", "Prime-Minister"
    if known.folded.get(first) == kinds.PLACE and known.folded.get(rest) == kinds.TITLE:
        return kinds.TITLE  # a dateline without blanks: "Windhoek-President"
    if {known.folded.get(first), known.folded.get(rest)} <= _PEOPLES:
        return kinds.ADJECTIVE  # "Kazakh-Chinese"
    if first == "co" or known.folded.get(first) in (kinds.TENURE, kinds.MODIFIER):
        kind = known.folded.get(rest) or _plural_kind(rest, known)
        return kind if kind in (*_TITLES, kinds.MODIFIER) else None
    return None


def _graded_title(word: str, known: Lookup) -> str | None:
    """The kind of "vice-speaker" in lower case."""
    first, hyphen, rest = word.partition("-")
    graded = hyphen and known.folded.get(first) == kinds.MODIFIER
    return kinds.TITLE if graded and known.folded.get(rest) == kinds.TITLE else None


def _plural_kind(word: str, known: Lookup) -> str | None:
    """The kind of a plural of which the lexicon lists the singular."""
    kind = known.folded.get(singular(word)) if word.endswith(("s", "men")) else None
    if kind == kinds.TITLE:
        return kinds.TITLES
    return kind if kind in _WITH_PLURAL else None


def _ministry(word: str) -> str | None:
    return kinds.KNOWN if _MINISTRY.fullmatch(word) else None


def _plural_of_letters(word: str, known: Lookup) -> str | None:
    """The kind of "MPs" and "CEOs", of which the lexicon lists the singular."""
    shortened = word[-1] == "s" and word[:-1].isupper()
    title = shortened and known.exact.get(word[:-1]) == kinds.TITLE
    return kinds.TITLES if title else None


def _is_function_word(word: str, kind: str | None) -> bool:
    """Whether a word in capitals is too long for an abbreviation: "BETWEEN"."""
    return kind == kinds.LOWER and len(word) > _LONGEST_ABBREVIATION


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
    kind = CONNECTORS.get(folded)
    if kind is None and word[0].isupper():
        kind = known.exact.get(word.rstrip(".")) or _ministry(word)
        if kind is None and known.lower.get(folded) == kinds.PARTICLE:
            kind = kinds.FAMILY if known.stands_first(folded) else kinds.UNKNOWN
        if kind is None and len(bare) > 1:
            kind = known.folded.get(bare) or _plural_of_letters(word, known)
            if kind is None or kind == kinds.VOCABULARY:
                kind = _name_or_word(bare, kind, known)
            if kind in _MAY_BE_A_VERB and bare in known.verbs:
                kind = kinds.SAYING
            # "WHO" and "AID" are no words of the language, but "OKAFOR" is a name.
            if word.isupper() and (
                (kind in _NOT_IN_CAPITALS and not _is_function_word(word, kind))
                or (kind == kinds.HEAD and len(word) <= _SHORTEST_SURNAME)
                or (kind in _NAMES and len(word) <= _SHORTEST_SURNAME)
                or (kind == kinds.HONORIFIC and bare not in _SHOUTED_HONORIFICS)
            ):
                kind = None
    elif kind is None:
        kind = known.lower.get(folded) or _capital_after_hyphen(word, known) or _elided_name(word)
        if kind is None:
            listed = known.folded.get(bare) or _plural_kind(bare, known)
            listed = listed or _graded_title(bare, known)
            kind = listed and as_written(listed, (word,))
    return kind


@lru_cache(maxsize=_SHARED_WORDS)
def _reading(word: str) -> Reading:
    """What is known of a written word in whichever text."""
    if word == SENTENCE_END:
        return Reading(kinds.END, "", SENTENCE_END, unlisted=False, settled=True)
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
    settled = kind != kinds.HONORIFIC and not (kind in NOT_A_NAME and word.istitle())
    bare = "and" if word == "&" else folded.rstrip(".")
    if folded.endswith(_YET_TO_BE):  # "Chief Executive-designate" is found as "Chief Executive"
        bare = bare.rpartition("-")[0]
    return Reading(kind, folded, bare, unlisted, settled)


def readings(tokens: Tokens, written: Sequence[str]) -> list[Reading]:
    """What is known of each word of one text, as ``written`` without shouting."""
    known = {word: _reading(word) for word in set(written)}
    in_text = frozenset(tokens.words)
    for word, reading in known.items():
        if reading.unlisted and reading.word in in_text:  # in lower case too: no name
            known[word] = reading._replace(kind=kinds.VOCABULARY)
    return [known[word] for word in written]
