"""The lexicon, ready to be asked for the kind of a word or of a phrase."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import cache
from typing import NamedTuple

from explorer.extraction.lexicon import (
    NameList,
    Phrases,
    entries,
    listed,
    listed_by_cell,
    values,
)
from explorer.extraction.text.tokens import words_of
from explorer.extraction.words import kinds
from explorer.model import Deed

_APOSTROPHES = str.maketrans("’‘ʼ`´‐‑", "'''''--")
_UNITED_NATIONS = "United Nations "
_ORDINARY = frozenset((kinds.LOWER, kinds.VOCABULARY))


_HYPHENATED = re.compile(r"[a-z]+(?:[ -][a-z]+)*")


class Lookup(NamedTuple):
    """The lexicon, ready to be asked.

    Attributes:
        exact: The kinds of abbreviations, as they are written.
        folded: The kinds of words with a capital and of phrases, folded.
        lower: The kinds of words that have one only in lower case.
        phrases: Those of the folded that have several words.
        verbs: Verbs in the third person, as headlines have them ("Meets", "Opens").
        deeds: The other one-word forms of verbs of readouts ("met"), where they are nothing else.
        given: Given names: cultures, and whether the name is also an ordinary word.
        family: Family names: the same, and whether it stands before the given name.
        vocabulary: Ordinary words that are nothing else.
    """

    exact: dict[str, str]
    folded: dict[str, str]
    lower: dict[str, str]
    phrases: Phrases
    verbs: frozenset[str]
    deeds: frozenset[str]
    given: NameList
    family: NameList
    vocabulary: NameList

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


def fold(words: str) -> str:
    """Lower case, straight apostrophes and hyphens: ``"Women’s"`` gives ``"women's"``."""
    if words.isascii() and "`" not in words:
        return words.lower()
    return words.translate(_APOSTROPHES).lower()


@cache
def folded_entries(name: str) -> frozenset[str]:
    """The entries of a lexicon file, folded, without the dot of an abbreviation."""
    return frozenset(fold(words).rstrip(".") for words in listed(name))


@cache
def honorifics_in_names() -> frozenset[str]:
    """The honorifics that are words of a name where they stand between its others, folded."""
    return frozenset(fold(words).rstrip(".") for words in listed_by_cell("honorifics")["either"])


@cache
def place_nouns() -> frozenset[str]:
    """The words that end the name of a place ("County"), folded."""
    return frozenset(map(fold, listed_by_cell("not_organizations")["place"]))


@cache
def sorts_of_heads() -> dict[str, str]:
    """The heads of organizations, folded, each with its sort ("military", "media")."""
    return {fold(words): sort for words, (_, sort) in entries("organization_heads")}


def _heads(family: NameList) -> Iterator[tuple[str, list[str]]]:
    """Heads of organizations; those of newspapers only behind a name, and not "Sun" at all."""
    heads: dict[str, list[str]] = defaultdict(list)
    for words, (_, kind) in entries("organization_heads"):
        newspaper = kind == "media" and " " not in words
        if not newspaper or fold(words) not in family:
            ordinary = newspaper or kind == "ordinary"
            heads[kinds.ORDINARY_HEAD if ordinary else kinds.HEAD].append(words)
    yield from heads.items()
    yield kinds.HEAD, listed("leading_heads")


def _organizations() -> Iterator[str]:
    for abbreviations, names in listed_by_cell("organizations").items():
        yield from names
        yield from (name.replace("Programme", "Program") for name in names if "Programme" in name)
        yield from values(abbreviations)
        for name in names:
            if name.startswith(_UNITED_NATIONS):
                yield f"UN {name.removeprefix(_UNITED_NATIONS)}"


def _kinds(family: NameList) -> Iterator[tuple[str, Iterable[str]]]:
    """The phrases of the lexicon by their kind; of two kinds of a phrase the first counts."""
    titles = listed_by_cell("titles")
    honorifics = listed_by_cell("honorifics")
    words = listed_by_cell("words")
    others = listed_by_cell("not_organizations")
    countries = entries("countries")
    # What is a title and also stands before one ("Deputy") is a modifier first.
    yield kinds.MODIFIER, set(titles["head"]).intersection(titles["modifier"])
    yield kinds.TITLE, titles["head"]
    # An honorific that is a family name as well is read as a part of the name.
    yield (
        kinds.HONORIFIC,
        [
            words
            for words in (*honorifics["prefix"], *honorifics["either"])
            if words.isupper() or fold(words) not in family
        ],
    )
    yield kinds.TENURE, listed("tenures")
    yield kinds.TITLE, titles["rank"]
    # "Thu", "Sun" and "Jan" are names as often as days.
    yield kinds.DAY, [day for day in (*listed("months"), *listed("weekdays")) if len(day) > 3]
    yield kinds.KNOWN, _organizations()
    yield from _heads(family)
    yield kinds.COUNTRY, (country for country, _ in countries)
    yield kinds.COUNTRY, (form for _, cells in countries for form in values(cells[2]))
    yield kinds.ADJECTIVE, (form for _, cells in countries for form in values(cells[0]))
    yield kinds.PLACE, (capital for _, cells in countries for capital in values(cells[1]))
    yield kinds.MODIFIER, titles["modifier"]
    yield kinds.FOR, words["link"]
    yield kinds.LOWER, words["function"]
    yield kinds.EVENT, others["event"]
    yield kinds.EVENT, listed("events")
    yield kinds.SITE, others["place"]
    yield kinds.OTHER, (*others["law"], *others["programme"], *others["award"])
    yield kinds.SUFFIX, [words for words in honorifics["suffix"] if fold(words) not in family]
    yield kinds.FAMILY_OR_WORD, honorifics["generation"]
    yield kinds.PORTFOLIO, titles["portfolio"]
    yield kinds.PLACE, listed("places")
    yield kinds.VOCABULARY, words["content"]
    yield kinds.VOCABULARY, others["other"]


def _lower() -> dict[str, str]:
    """Particles of names and verbs of saying, of which the latter count."""
    lower = dict.fromkeys(listed("particles"), kinds.PARTICLE)
    for _, (deed, forms, _) in entries("verbs"):
        if deed == Deed.SAID:
            lower.update((form, kinds.SAYING) for form in values(forms) if " " not in form)
    return lower


def _forms_of_verbs() -> Iterator[str]:
    forms = (form for _, (_, cell, _) in entries("verbs") for form in values(cell))
    return (form for form in forms if form.isalpha())


def singular(word: str) -> str:
    """A folded plural in the singular: "secretaries" gives "secretary", "chairmen" "chairman"."""
    if word.endswith("men"):
        return f"{word[:-3]}man"
    return f"{word[:-3]}y" if word.endswith("ies") else word.removesuffix("s")


def is_plural_head(word: str) -> bool:
    """Whether a folded word is the plural of a head and no head itself: "banks"."""
    heads = sorts_of_heads()
    return word.endswith("s") and word not in heads and singular(word) in heads


def _plural(words: str) -> str:
    return f"{words[:-1]}ies" if words.endswith("y") else f"{words}s"


def is_plural_title(word: str) -> bool:
    """Whether a folded word is a title with the "s" of the plural: "ministers"."""
    known, singular_form = lookup(), word[:-1]
    is_title = known.folded.get(singular_form) or known.exact.get(singular_form.upper())
    return word.endswith("s") and is_title == kinds.TITLE


def _key(words: str) -> str:
    """Words as the lexicon is asked for them: folded tokens without a last dot, single spaces."""
    folded = fold(words)
    if words.replace(" ", "").isalpha() or _HYPHENATED.fullmatch(folded):
        return folded
    return " ".join(["and" if word == "&" else word.rstrip(".") for word in words_of(folded)])


def _plurals(folded: dict[str, str]) -> dict[str, str]:
    """The titles in the plural: the listed ones ("Sens."), those of titles of several words.

    Of a director general the first word has it.
    """
    titles = [key for key, kind in folded.items() if kind == kinds.TITLE]
    plurals = [
        key
        for key in titles
        if key.endswith("s") and " " not in key and folded.get(key[:-1]) == kinds.TITLE
    ]
    regular = [f"{key}s" for key in titles if " " in key and not key.endswith(" member")]
    plurals += [key for key in regular if key not in folded]
    plurals += [
        f"{_plural(key.removesuffix(general))}{general}"
        for key in titles
        for general in (" general", "-general")
        if key.endswith(general)
    ]
    return dict.fromkeys(plurals, kinds.TITLES)


@cache
def lookup() -> Lookup:
    """The lexicon, read once."""
    given, family = NameList("given_names"), NameList("family_names")
    exact: dict[str, str] = {}
    folded: dict[str, str] = {}
    for kind, phrases in reversed(list(_kinds(family))):
        for words in phrases:
            # Most are looked up as they stand; this is done some twenty thousand times.
            key = words.lower() if words.isascii() and words.isalpha() else _key(words)
            if words.isupper() and " " not in key:
                if len(key) > 1:
                    exact[words.rstrip(".")] = kind
            elif len(key) > 1:
                folded[key] = kind
    folded |= _plurals(folded)
    forms = frozenset(_forms_of_verbs())
    third_person = {form for form in forms if form.endswith("s")}
    verbs = third_person.union(listed_by_cell("words")["verb"])
    deeds = {form for form in forms - verbs if folded.get(form, kinds.LOWER) in _ORDINARY}
    return Lookup(
        exact,
        folded,
        _lower(),
        Phrases(folded),
        frozenset(verbs),
        frozenset(deeds),
        given,
        family,
        NameList("vocabulary"),
    )
