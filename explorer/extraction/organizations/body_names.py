"""How the names of organizations are compared: keys, short forms, heads."""

import re
from collections.abc import Iterator
from functools import cache, lru_cache

from explorer.extraction.lexicon import entries, listed, listed_by_cell, values
from explorer.extraction.words.lookup import fold

_DEPARTMENT = re.compile(r"(?P<matter>[^,]+) (?P<head>department|ministry)$")
# "Nairobi University", but not "Kenya Medical University".
_UNIVERSITY = re.compile(r"(?P<matter>[a-z]+) (?P<head>university)")
_WORD = re.compile(r"[^\W_]+")
CORPORATE = frozenset(
    {"group", "ltd", "limited", "inc", "plc", "corporation", "company", "corp", "holdings",
     "llc", "ag", "se", "sa", "nv", "bv", "gmbh", "spa", "ab", "asa", "oyj", "as", "pty", "pte",
     "bhd", "pvt", "(pvt)", "(pty)", "(pte)", "(private)", "technologies", "industries",
     "international", "enterprises", "co"}
)  # fmt: skip
SHORTEST_COMPANY = 2
_SHARED_NAMES = 4_096  # a text asks for the keys of its names again and again
_SIGNS = str.maketrans({".": "", ",": "", "-": " ", "–": " ", "—": " "})
_ENCLOSED = re.compile(r"\([^()]*\) ")
_SPELLINGS = (
    ("organis", "organiz"), ("programme", "program"), ("centre", "center"),
    ("defence", "defense"), (" the ", " "), ("'", ""),
    ("parliamentary friendship group", "parliamentary group"),
)  # fmt: skip
# "the Bank of the Republic of Kenya" is "the Bank of Kenya"; a people’s republic stays one.
_FORM_OF_STATE = re.compile(
    r"[Oo](?<!\w.)(?i:f (?:the )?(?:republic|kingdom|state|sultanate) (?=of ))"
)
# What a state has one of: "the Georgian Parliament" is "the Parliament of Georgia".
_OF_STATES = frozenset(
    {"parliament", "government", "ministry", "senate", "cabinet", "assembly", "army", "navy",
     "congress", "police"}
)  # fmt: skip
_FORMS_OF_STATES = frozenset(
    {"republic", "kingdom", "state", "sultanate", "federal", "national", "royal"}
)
_SHORTEST_OF_COUNTRY = 2  # "Georgian University" need not be "Georgia University"
_LINKS = frozenset({"of", "for", "on", "against", "to", "in"})
_EMPTY = _LINKS | {"and", "the", "s"}


def plain(words: str) -> str:
    """Words as a name is shown: white space as single spaces."""
    return " ".join(words.split())


def fullest(forms: list[str]) -> str:
    """The longest form of a name; of two of one length that which is written as names are."""
    return max(forms, key=lambda form: (len(form), not form.isupper(), form[0].isupper()))


@lru_cache(maxsize=_SHARED_NAMES)
def key_of(name: str) -> str:
    """A name as it is compared: folded, without signs, a leading article and what brackets hold."""
    if "(" in name:
        name = _ENCLOSED.sub(" ", name)
    key = fold(plain(name)).translate(_SIGNS).replace(" & ", " and ")
    return key.removeprefix("the ")


def in_one_spelling(key: str) -> str:
    """A key that is the same however the body is spelt; that of most names is the name.

    >>> in_one_spelling("harbour organisation")
    'harbour organization'
    >>> in_one_spelling("harbour training academy of kenya")
    'kenya harbour training academy'
    >>> in_one_spelling("georgian parliament") == in_one_spelling("parliament of georgia")
    True
    """
    key = without_form_of_state(key)
    for british, american in _SPELLINGS:
        key = key.replace(british, american)
    if _OF_STATES.isdisjoint(key.split()):
        return _country_first(key)
    words = {_adjectives().get(word, word) for word in key.split()}
    if words.isdisjoint(_adjectives().values()):
        return _country_first(key)
    return " ".join(sorted(words - _EMPTY - _FORMS_OF_STATES))


def without_form_of_state(name: str) -> str:
    """A name that ends with its country without the form of the state.

    >>> without_form_of_state("Central Bank of the Republic of Kenya")
    'Central Bank of Kenya'
    """
    return _FORM_OF_STATE.sub("", name)


def _country_first(key: str) -> str:
    """A key with its country or the abbreviation of its whole in front, if it says more."""
    body, _, country = key.rpartition(" of ")
    if " " in body and (country in _countries() or country in known_long_forms()):
        return f"{country} {body}"
    words = key.split()
    for place in range(2, len(words)):
        country = " ".join(words[place:])
        if country in _countries() and words[place - 1] not in _EMPTY:
            return f"{country} {' '.join(words[:place])}"
    if len(words) > _SHORTEST_OF_COUNTRY:
        words[0] = _adjectives().get(words[0], words[0])
    return " ".join(words)


@cache
def _adjectives() -> dict[str, str]:
    """The adjectives of countries, of one word each, with the names of the countries."""
    return {
        fold(adjective): fold(country)
        for country, cells in entries("countries")
        for adjective in values(cells[0])
        if " " not in country and " " not in adjective
    }


def swapped(key: str) -> str:
    """``"defense department"`` as ``"department of defense"``; other names as they are."""
    match = _DEPARTMENT.match(key) or _UNIVERSITY.fullmatch(key)
    return f"{match['head']} of {match['matter']}" if match and " of " not in key else key


def short_forms_of(key: str) -> Iterator[str]:
    """The forms by which a text may take a longer name up again.

    They leave out what follows "of" or "for", words before the head, a corporate ending or the
    country at the end.
    """
    words = key.split()
    link = next((place for place, word in enumerate(words) if word in _LINKS), len(words))
    if link > 1:
        yield " ".join(words[:link])
    for place in range(len(words)):
        if words[place] in _LINKS and place > link:
            yield " ".join(words[:place])
    for start in range(1, link if link < len(words) else len(words) - 1):
        yield " ".join(words[start:])
    while len(words) > 1 and (words[-1] in CORPORATE or words[-1] in _countries()):
        words.pop()
        yield " ".join(words)


@cache
def _countries() -> frozenset[str]:
    return frozenset(key_of(country) for country in listed("countries"))


def content_of(key: str) -> tuple[str, ...]:
    """The words of a name that tell it from others, and its head as the last of them."""
    words = [word for word in _WORD.findall(key) if word not in _EMPTY]
    if " of " in key or " for " in key:
        words = [*words[1:], words[0]]
    return tuple(words)


@cache
def known_long_forms() -> dict[str, str]:
    """The names of well-known bodies by the keys of their abbreviations."""
    return {
        key_of(abbreviation): names[-1]
        for abbreviations, names in listed_by_cell("organizations").items()
        for abbreviation in values(abbreviations)
    }


def spelt_out(key: str, known: dict[str, str]) -> str:
    """``"un general assembly"`` as ``"united nations general assembly"``; others as they are."""
    first, space, rest = key.partition(" ")
    return key_of(known[first]) + space + rest if first in known else key


def head_of(key: str) -> str:
    """The word that says what kind of body it is: the last one before "of" or "for"."""
    words = key.split()
    link = next((place for place, word in enumerate(words) if word in _LINKS), len(words))
    return words[link - 1]
