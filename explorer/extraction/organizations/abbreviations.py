"""Abbreviations that the text itself explains: "Asian Development Bank (ADB)".

The test is that of Schwartz and Hearst ("A simple algorithm for identifying abbreviation
definitions in biomedical text", 2003): the letters of the short form occur in the long form in the
same order, the first of them at the beginning of a word.
"""

import re

from explorer.extraction.organizations.body_names import (
    in_one_spelling,
    key_of,
    known_long_forms,
    without_form_of_state,
)
from explorer.extraction.words import kinds
from explorer.extraction.words.elements import Elements, Found, compose

_SHORT = kinds.CAPITALS + kinds.UNKNOWN + kinds.KNOWN + kinds.INITIAL + kinds.FAMILY + kinds.SUFFIX
# "the Public Safety Council (PSC)", though "PSC" is also a form of companies, "MPA" a title.
_OTHERS_TOO = kinds.HEAD + kinds.POST
# "the Manipal Academy of Higher Education (MAHE)": a name or place too, if not in capitals.
_NAMES_TOO = kinds.GIVEN + kinds.PLACE
_AFTER = re.compile(
    rf"(?P<long>{kinds.ORGANIZATION})['q]?\({kinds.THE}?{kinds.QUOTE}?(?P<short>[{_SHORT}{_NAMES_TOO}{_OTHERS_TOO}O]|[{_SHORT}{kinds.GIVEN}]{kinds.CAPITALS})"
    rf"{kinds.POSSESSIVE}?{kinds.QUOTE}?(?P<close>[);,{kinds.DASH}])"
)
_BEFORE = re.compile(rf"(?P<short>[{_SHORT}])\({kinds.THE}?(?P<long>{kinds.ORGANIZATION})\)")
# "the Riigikogu (Parliament of Estonia)", "the Trade Office (Overseas Trade Office)".
_ALSO_CALLED = re.compile(rf"(?P<name>{kinds.ORGANIZATION})\((?P<other>{kinds.ORGANIZATION})\)")
# "the Harbour Community (HARCOM) Secretariat": a body of the one that the brackets explain.
_AROUND = re.compile(
    rf"{kinds.ORGANIZATION}\({kinds.ORGANIZATION}\)[{kinds.ORGANIZATION}{kinds.HEAD}](?![{kinds.HEAD}{kinds.WORD_LIKE}])"
)
_SEATS = frozenset({"headquarters"})
_ONE_WORD = re.compile(f"[{_SHORT}{_NAMES_TOO}{_OTHERS_TOO}]")
_TWO_WORDS = re.compile(f"[{_SHORT}{kinds.GIVEN}]{kinds.CAPITALS}")
_LONGEST_SHORT = 12
_SHORTEST_INITIALS = 3
_CAPITALS = re.compile(f"[{kinds.CAPITALS}{kinds.SUFFIX}{kinds.ORGANIZATION}]")
_OF_WHOLE = re.compile(r" of (?:the )?")
_LEADING_SHORT = re.compile(r"[A-Z]{2,6} ")  # "WHO European Regional Committee"
_PARLIAMENTS = frozenset({"Parliament", "Congress", "Senate"})
_WORD = re.compile(r"[^\W\d_]+")


def abbreviates(short: str, long: str) -> bool:
    """Whether ``short`` can stand for ``long``.

    >>> abbreviates("ADB", "Asian Development Bank")
    True
    """
    letters = [letter for letter in short.lower() if letter.isalnum()]
    words = long.lower()
    place = len(words)
    for count, letter in enumerate(reversed(letters), start=1):
        place = words.rfind(letter, 0, place)
        first = count == len(letters)
        while place > 0 and first and words[place - 1].isalnum():
            place = words.rfind(letter, 0, place)
        if place < 0:
            return False
    return bool(letters)


def find_abbreviations(elements: Elements, text: str) -> dict[str, str]:
    """The short forms that the text explains, with their long forms."""
    found: dict[str, str] = {}
    for pattern in (_AFTER, _BEFORE):
        for match in pattern.finditer(elements.kinds):
            short = elements.written(text, *match.span("short"))
            long = elements.written(text, *match.span("long"))
            whole = _whole(short, long)
            if elements.kinds[match.start("short")] in _NAMES_TOO and not (
                short.isupper() or short.upper() == _initials(whole)  # "Dewa"
            ):
                continue
            if (
                1 < len(short) <= _LONGEST_SHORT
                and len(short) < len(whole)
                and (
                    abbreviates(short.split()[-1], whole)
                    or (pattern is _AFTER and _is_foreign(elements, match, short, long))
                )
            ):
                found.setdefault(short, whole)
    return _by_initials(elements, text) | _also_called(elements, text) | found


def _is_foreign(elements: Elements, match: re.Match[str], short: str, long: str) -> bool:
    """Whether brackets hold the name in another language, or its initials: "… Agency (SIDA)"."""
    place = match.start("short")
    one_word = elements.lasts[place] - elements.firsts[place] == 1
    known = elements.units.kinds[elements.firsts[place]] == kinds.KNOWN
    shown = (short.isupper() or known) and len(short) >= _SHORTEST_INITIALS and " " in long
    if not (one_word and shown and match["close"] == ")"):
        return False
    meant = known_long_forms().get(key_of(short))
    return meant is None or key_of(meant) in (key_of(short), key_of(long))


def _also_called(elements: Elements, text: str) -> dict[str, str]:
    """The names that stand in brackets behind another name of the same body."""
    found: dict[str, str] = {}
    for match in _ALSO_CALLED.finditer(elements.kinds):
        name, other = (elements.written(text, *match.span(part)) for part in ("name", "other"))
        words, others = name.split(), other.split()
        same_head = len(words) > 1 and words[-1] == others[-1]
        parliament = len(words) == 1 and others[0] in _PARLIAMENTS
        if len(others) > 1 and (same_head or parliament) and name not in found:
            found[other] = name
    return found


def _whole(short: str, long: str) -> str:
    """The body of which a unit is named, where the short form is the body's and not the unit's.

    >>> _whole("PBC", "Rates Committee of the People's Bank of China")
    "People's Bank of China"
    """
    for link in _OF_WHOLE.finditer(long):
        whole = long[link.end() :]
        words = [word for word in _WORD.findall(whole) if word != "s"]
        if key_of(known_long_forms().get(key_of(short), "")) == key_of(whole):
            return whole
        initials = ("".join(word[0] for word in words), _initials(whole))
        if short[0] != long[0] and short.upper() in map(str.upper, initials):
            return whole
    return long


def _initials(name: str) -> str:
    return "".join(word[0] for word in _WORD.findall(name) if word[0].isupper())


def _all_initials(name: str) -> str:
    """The initials of all words: those of "Ministry of Foreign Affairs" are "MOFA"."""
    return "".join(word[0] for word in _WORD.findall(name)).upper()


def _may_be_initials(words: str) -> bool:
    """Whether it is no more than letters, none of which has another form in capitals."""
    return len(words) >= _SHORTEST_INITIALS and words.isalpha() and words == words.upper()


def _by_initials(elements: Elements, text: str) -> dict[str, str]:
    """The unexplained abbreviations that are the initials of just one body of the text."""
    short = {
        words
        for match in _CAPITALS.finditer(elements.kinds)
        if _may_be_initials(words := elements.written(text, *match.span()))
    }
    long: dict[str, dict[str, str]] = {}
    if short:
        bodies = elements.of_kind(kinds.ORGANIZATION)
        for name in dict.fromkeys(elements.written(text, place, place + 1) for place in bodies):
            forms = {name, _LEADING_SHORT.sub("", name), without_form_of_state(name)}
            for initials in short.intersection([*map(_initials, forms), _all_initials(name)]):
                names = long.setdefault(initials, {})
                names.setdefault(in_one_spelling(key_of(name)), name)
    return {
        initials: next(iter(names.values())) for initials, names in long.items() if len(names) == 1
    }


def propose_abbreviations(elements: Elements, text: str, short_forms: dict[str, str]) -> Elements:
    """Make an organization of each explained short form, wherever it stands."""

    def accept(elements: Elements, match: re.Match[str]) -> Found | None:
        known = elements.written(text, *match.span()) in short_forms
        return (*match.span(), kinds.ORGANIZATION) if known else None

    if any(" " in short for short in short_forms):
        elements = compose(elements, _TWO_WORDS, accept)
    return compose(elements, _ONE_WORD, accept) if short_forms else elements


def propose_enclosing(elements: Elements) -> Elements:
    """Make one organization of a body, its abbreviation in brackets and its organ behind them."""
    return compose(elements, _AROUND, _accept_enclosing)


def _accept_enclosing(elements: Elements, match: re.Match[str]) -> Found | None:
    last = match.end() - 1
    known = elements.units.kinds[elements.firsts[last]] == kinds.KNOWN
    if known or not _SEATS.isdisjoint(elements.words(last, match.end())):
        return None
    return (*match.span(), kinds.ORGANIZATION)
