"""Stage 3a, propose: names that the abbreviation in brackets behind them tells to be bodies."""

import re
from collections.abc import Iterator

from explorer.extraction.organizations.abbreviations import abbreviates
from explorer.extraction.words import kinds
from explorer.extraction.words.elements import Elements, Found, compose, replace

_SHORT = rf"\({kinds.THE}?{kinds.QUOTE}?(?P<short>[{kinds.CAPITALS}{kinds.UNKNOWN}{kinds.KNOWN}])"
_ANY_SHORT = re.compile(_SHORT)
_CONNECTORS = kinds.OF + kinds.FOR + kinds.IN + kinds.TO + kinds.AND + kinds.THE + ","
_WORDS = kinds.WORD_LIKE + kinds.PLACE_LIKE + kinds.MODIFIER + kinds.CAPITALS + kinds.UNKNOWN
# "the People's Association | for Friendship with Foreign Countries (PAFFC)".
_LONGER = re.compile(
    rf"{kinds.ORGANIZATION}[{_CONNECTORS}{_WORDS}{kinds.TITLE}{kinds.HEAD}{kinds.LOWER}'q]{{1,12}}{_SHORT}"
)
# "the Forum | Officials Committee (FOC)".
_EARLIER = re.compile(rf"(?P<before>[{_WORDS}{kinds.HEAD}]{{1,3}}){kinds.ORGANIZATION}{_SHORT}")
# "the Chamber of Ports | and | Sectoral Association (CPSA)".
_JOINED = re.compile(
    rf"(?P<name>{kinds.ORGANIZATION},?{kinds.AND}{kinds.ORGANIZATION})(?:{_SHORT})?"
)
# "the North Coast Corridor (NCC) Authority".
_AROUND = re.compile(
    rf"(?P<name>[{_WORDS}{kinds.NAME_LIKE}]{{1,6}})\((?P<short>[{kinds.CAPITALS}{kinds.UNKNOWN}])\)"
    rf"(?P<rest>[{_WORDS}]{{0,3}}{kinds.HEAD}|{kinds.ORGANIZATION})"
)
# "Pacific Harbour Lines (PHL)": an ordinary head that its abbreviation counts.
_ORDINARY = re.compile(
    rf"(?P<name>[{_WORDS}{kinds.NAME_LIKE}]{{1,4}}{kinds.ORDINARY_HEAD})\((?P<short>{kinds.CAPITALS})\)"
)
# "signed between the Harbour Board and Samudra Vikas Abhiyan (SVA)".
_NAMED = re.compile(
    rf"(?P<name>[{kinds.NAME_LIKE}{_WORDS}]{{1,4}}[{kinds.NAME_LIKE}{kinds.PLACE_LIKE}])"
    rf"\((?P<short>{kinds.CAPITALS})\)"
)
# "Director of International Collaboration and Engagement (ICE)".
_HELD = re.compile(
    rf"{kinds.TITLE}{kinds.OF}{kinds.THE}?(?P<name>[{_WORDS}{kinds.HEAD}][{_WORDS}{kinds.HEAD}{kinds.OF}{kinds.AND},]{{1,7}})"
    rf"\((?P<short>{kinds.CAPITALS})\)"
)
_BODY_BEFORE = re.compile(rf"{kinds.ORGANIZATION}(?:\(.\))?(?:,|,?&){kinds.THE}?$")
_BODY_AFTER = re.compile(rf",?&?{kinds.THE}?{kinds.ORGANIZATION}")
_GAP = re.compile(rf"(?:,|,?&){kinds.THE}?")
_REACH_BEFORE = 7
_LINKS = frozenset({"with", "among", "between", "under"})
_SHORTEST = 3
_CAPITALIZED = kinds.SITE + kinds.TITLES
_LINKED = frozenset(kinds.THE + kinds.OF + kinds.IN)
_NO_BODIES = frozenset(kinds.OTHER + kinds.EVENT + kinds.SITE)


def propose_explained(elements: Elements) -> Elements:
    """Lengthen names as far as their abbreviations say, and find bodies in lists by theirs."""
    if not _ANY_SHORT.search(elements.kinds):
        return elements
    elements = compose(elements, _LONGER, _accept_longer)
    elements = compose(elements, _EARLIER, _accept_earlier)
    elements = replace(elements, list(_joined(elements)))
    elements = compose(elements, _AROUND, _accept_around)
    elements = compose(elements, _HELD, _accept_held)
    elements = compose(elements, _ORDINARY, _accept_held)
    return replace(elements, _explained_in_lists(elements))


def _letters(short: str) -> str:
    return "".join(letter for letter in short if letter.isalnum())


def _initials(units: str, words: list[str]) -> str:
    """The first letters of the words with capitals; of an abbreviation all of them."""
    return "".join(
        word if kind in (kinds.CAPITALS, kinds.KNOWN) and " " not in word else _first_letters(word)
        for kind, word in zip(units, words, strict=True)
        if kind.isupper() or kind in _CAPITALIZED
    )


def _first_letters(words: str) -> str:
    return "".join(
        word[0] for word in words.split() if word not in ("of", "for", "and", "the", "in")
    )


def _accept_longer(elements: Elements, match: re.Match[str]) -> Found | None:
    start, end = match.start(), elements.kinds.rindex("(", 0, match.end())
    while elements.kinds[end - 1] in "'q,":
        end -= 1
    short = _letters(elements.words(*match.span("short"))[0])
    units = elements.units.kinds[elements.firsts[start] : elements.lasts[end - 1]]
    words = elements.words(start, end)
    of_no_body = units[-1] in _NO_BODIES and units[-2] not in _LINKED
    if len(short) < _SHORTEST or _initials(units, words) != short or of_no_body:
        return None
    links = {word for kind, word in zip(units, words, strict=True) if kind == kinds.LOWER}
    return (start, end, kinds.ORGANIZATION) if links <= _LINKS else None


def _accept_earlier(elements: Elements, match: re.Match[str]) -> Found | None:
    """Take into a name the words before it that its abbreviation counts."""
    body = match.end("before")
    short = _letters(elements.words(*match.span("short"))[0])
    for start in range(body - 1, match.start() - 1, -1):
        if len(short) >= _SHORTEST and _spells(elements, start, body + 1, short):
            return start, body + 1, kinds.ORGANIZATION
    return None


def _joined(elements: Elements) -> Iterator[Found]:
    """The pairs of names that their abbreviation counts together, wherever they stand."""
    pairs = list(_JOINED.finditer(elements.kinds))
    joined = {
        tuple(elements.words(*match.span("name")))
        for match in pairs
        if match["short"]
        and _spells(
            elements, *match.span("name"), _letters(elements.words(*match.span("short"))[0])
        )
    }
    for match in pairs:
        if tuple(elements.words(*match.span("name"))) in joined:
            yield (*match.span("name"), kinds.ORGANIZATION)


def _accept_around(elements: Elements, match: re.Match[str]) -> Found | None:
    """Take into a name what stands in front of it with its abbreviation."""
    start, end = match.span("name")
    short = elements.words(*match.span("short"))[0]
    while start < end and not _spells(elements, start, end, short):
        start += 1
    if start == end and _is_short(elements, *match.span("name"), short):
        start = match.start()
    if start == end or len(short) < _SHORTEST:
        return None
    return start, match.end(), kinds.ORGANIZATION


def _is_short(elements: Elements, start: int, end: int, short: str) -> bool:
    """Whether an abbreviation also takes letters within the words: "AfCFTA"."""
    name = " ".join(elements.words(start, end))
    return name[0] == short[0] and len(short) >= len(name.split()) and abbreviates(short, name)


def _spells(elements: Elements, start: int, end: int, short: str) -> bool:
    """Whether an abbreviation is made of the initials of the half-open range of elements."""
    units = elements.units.kinds[elements.firsts[start] : elements.lasts[end - 1]]
    words = elements.words(start, end)
    apart = [word.replace("-", " ") for word in words]  # "China-Pakistan"
    return short in (_initials(units, words), _initials(units, apart))


def _accept_held(elements: Elements, match: re.Match[str]) -> Found | None:
    start, end = match.span("name")
    short = elements.words(*match.span("short"))[0]
    if len(short) < _SHORTEST or not _spells(elements, start, end, short):
        return None
    return start, end, kinds.ORGANIZATION


def _explained_in_lists(elements: Elements) -> Iterator[Found]:
    kind = elements.kinds
    done = len(kind)
    for match in _NAMED.finditer(kind):
        start, end = match.span("name")
        short = elements.words(*match.span("short"))[0]
        name = " ".join(elements.words(start, end))
        if len(short) < _SHORTEST or name[0] != short[0] or not abbreviates(short, name):
            continue
        beside = _BODY_BEFORE.search(kind[max(0, start - _REACH_BEFORE) : start])
        if beside or _GAP.fullmatch(kind, done, start) or _BODY_AFTER.match(kind, match.end()):
            done = match.end()
            yield start, end, kinds.ORGANIZATION
