"""Stage 2c, look up: what a word in or beside a personal name is, settled by its neighbours."""

import re
from functools import cache

from explorer.extraction.lexicon import listed_by_cell
from explorer.extraction.words import kinds
from explorer.extraction.words.elements import Elements, Found, compose
from explorer.extraction.words.lookup import fold, folded_entries, honorifics_in_names, lookup

_NAMED = (
    kinds.GIVEN + kinds.GIVEN_OR_WORD + kinds.FAMILY + kinds.FAMILY_OR_WORD + kinds.UNKNOWN
    + kinds.INITIAL
)  # fmt: skip
# "the parishes of St. James and St. Ann".
_SAINT = re.compile(
    rf"{kinds.SITE}[{kinds.GIVEN}{kinds.GIVEN_OR_WORD}{kinds.FAMILY}{kinds.UNKNOWN}](?![{_NAMED}])"
)
_MODIFIER_BEFORE_NAME = re.compile(
    rf"{kinds.MODIFIER}(?:(?=[{kinds.GIVEN}{kinds.GIVEN_OR_WORD}{kinds.HONORIFIC}{kinds.INITIAL}])"
    rf"(?<![{kinds.WORD_LIKE}{kinds.HEAD}{kinds.KNOWN}{kinds.CAPITALS}{kinds.PLACE_LIKE}{kinds.TENURE}].)"
    # a signature above its title
    rf"|(?<![^{kinds.END}].)(?=[{_NAMED}]{{2,4}}{kinds.END}[{kinds.TITLE}{kinds.MODIFIER}]))"
)
_TITLE_AFTER_GIVEN = re.compile(
    rf"{kinds.TITLE}(?:(?<={kinds.HONORIFIC}{kinds.GIVEN}.)(?=[{_NAMED}])"
    rf"|(?<={kinds.HONORIFIC}[{kinds.FAMILY}{kinds.UNKNOWN}].)(?=[,;.{kinds.LOWER}{kinds.SAYING}])|(?<={kinds.GIVEN}.)"
    rf"(?:(?=[{kinds.FAMILY}{kinds.PARTICLE}])|(?![{_NAMED}{kinds.CAPITALS}{kinds.OF}])))"
)
# "Dr. Omar Chambers", "Speaker Chambers": no chambers.
_HEAD_AS_SURNAME = re.compile(
    rf"{kinds.ORDINARY_HEAD}(?:(?<=[{kinds.HONORIFIC}{kinds.TITLE}]{kinds.GIVEN}.)|(?<={kinds.TITLE}.))"
    rf"(?=[,.;)'q{kinds.LOWER}{kinds.SAYING}{kinds.END}])"
)
# "Stefano Del Col of Italy".
# "Gen. Sultan bin Mohammed": before "bin" it is a given name.
_TITLE_BEFORE_PARTICLE = re.compile(rf"{kinds.TITLE}(?={kinds.PARTICLE})")
# "Mr Sultan Rahim", "Rector Sultan Rahim": before a name it is a given name.
_TITLE_AS_GIVEN = re.compile(rf"{kinds.TITLE}(?<=[{kinds.HONORIFIC}{kinds.TITLE}].)(?=[{_NAMED}])")
_COURTESIES = frozenset(
    {"mr", "mrs", "ms", "miss", "dr", "prof", "engr", "sheikh", "shaikh", "shri", "syed", "haji"}
)
# "Mr Major Singh"
_PLAIN_COURTESIES = frozenset({"mr", "mrs", "ms", "miss"})
_RANKS_AS_NAMES = frozenset({"major", "captain", "colonel", "prince", "king", "bishop", "earl"})
_TITLE_AFTER_PARTICLE = re.compile(
    rf"{kinds.TITLE}(?<={kinds.GIVEN}{kinds.UNKNOWN}.)(?![{_NAMED}{kinds.CAPITALS}])"
)
# "The Minister Said." of careless capitals.
_SAID_OF = re.compile(
    rf"{kinds.GIVEN_OR_WORD}(?:(?<={kinds.THE}{kinds.TITLE}.)(?=[.,:{kinds.QUOTE}{kinds.END}])"
    rf"|(?:(?<=[.,]{kinds.QUOTE}.)|(?<=[.,]{kinds.QUOTE}{kinds.END}.))(?=[{_NAMED}]))"
)
# "Joe Hockey MP", "Senator Hill MP": letters behind a word that is a name before them.
_NAME_BEFORE_LETTERS = re.compile(
    rf"[{kinds.WORD_LIKE}{kinds.TITLE}](?=(?P<letters>{kinds.TITLE}))"
    rf"(?<=[{kinds.GIVEN}{kinds.GIVEN_OR_WORD}{kinds.INITIAL}{kinds.UNKNOWN}{kinds.TITLE}].)"
)
# A place that is a given name too: "Aden Dejene", but not "in Jordan King Abdullah".
_PLACE_BEFORE_FAMILY = re.compile(
    rf"[{kinds.PLACE}{kinds.COUNTRY}{kinds.DAY}](?:(?={kinds.FAMILY})"
    rf"(?<![{kinds.OF}{kinds.IN}{kinds.TO}{kinds.FOR}{kinds.AND}{kinds.THE}].)"
    rf"|(?<=[,{kinds.TITLE}{kinds.HONORIFIC}]{kinds.PLACE})"
    rf"(?={kinds.UNKNOWN}[,;.){kinds.SAYING}{kinds.LOWER}]))"
)
_SITE_AFTER_GIVEN = re.compile(
    rf"{kinds.SITE}(?=[,;.()'q{kinds.END}{kinds.SAYING}])"
    rf"(?<=[{kinds.GIVEN}{kinds.GIVEN_OR_WORD}].)(?<![{_NAMED}{kinds.THE}{kinds.IN}{kinds.FOR}]..)"
)
# "Ana Ruiz, CBS, Chief Registrar": what stands behind a name, though CBS is a body too.
_LETTERS_BEHIND_NAME = re.compile(
    rf"{kinds.KNOWN}(?<=[{_NAMED}],.)(?=,[{kinds.THE}{kinds.AN}]?[{kinds.TITLE}{kinds.MODIFIER}{kinds.TENURE}])"
)
# "Mayor Park said".
_SITE_AFTER_TITLE = re.compile(
    rf"{kinds.SITE}(?<={kinds.TITLE}.)(?=[,;.()'q{kinds.END}{kinds.SAYING}{kinds.LOWER}])"
)
_HONORIFIC_AFTER_GIVEN = re.compile(
    rf"{kinds.HONORIFIC}(?<={kinds.GIVEN}.)(?=[,;.()'q{kinds.DASH}{kinds.END}{kinds.LOWER}{kinds.SAYING}])"
)
_HONORIFIC_WITHIN = re.compile(
    rf"{kinds.HONORIFIC}(?<=[{_NAMED}].)(?=[{_NAMED}{kinds.CAPITALS}{kinds.VOCABULARY}])"
)
# "P.C. Parekh" among other names, though "P.C." behind a name is a suffix.
_SUFFIX_BEFORE_NAME = re.compile(rf"{kinds.SUFFIX}(?<![{_NAMED}].)(?=[{_NAMED}])")
_INITIALS = re.compile(r"[a-z](?:\.[a-z])+\.?")
# "U Kyaw Min Htun", but not "U R Rao" and "Dr U Rao"
_LONE_U = re.compile(
    rf"{kinds.INITIAL}(?<![{_NAMED}{kinds.HONORIFIC}].)"
    rf"(?=[{kinds.GIVEN}{kinds.GIVEN_OR_WORD}{kinds.FAMILY}{kinds.UNKNOWN}])"
)
_WORD_AFTER_GIVEN = re.compile(
    rf"{kinds.VOCABULARY}(?<={kinds.GIVEN}.)"
    rf"(?![{kinds.WORD_LIKE}{kinds.HEAD}{kinds.MODIFIER}{kinds.TITLE}{_NAMED}])"
)
_SITE_BEFORE_NAMES = re.compile(
    rf"{kinds.SITE}(?<![{_NAMED}{kinds.PLACE_LIKE}].)"
    rf"(?=[{kinds.GIVEN}{kinds.GIVEN_OR_WORD}{kinds.FAMILY}{kinds.UNKNOWN}]{{1,2}}[^{_NAMED}{kinds.SITE}])"
)
_SURNAME_LAST = re.compile(
    rf"[{kinds.GIVEN}{kinds.GIVEN_OR_WORD}][{_NAMED}]{{0,3}}(?P<surname>{kinds.CAPITALS})"
)
# "Mr. WADA Mitsuhiro", though WADA is a body too.
_IN_CAPITALS = kinds.CAPITALS + kinds.KNOWN
_SURNAME_FIRST = re.compile(rf"(?P<surname>[{_IN_CAPITALS}])(?<={kinds.HONORIFIC}.)(?=[{_NAMED}])")


def settle_names(elements: Elements) -> Elements:
    """The elements with the kinds of words of personal names that their neighbours speak for."""
    elements = compose(elements, _SAINT, _as_saint)
    elements = compose(elements, _MODIFIER_BEFORE_NAME, _as_honorific)
    elements = compose(elements, _TITLE_AFTER_GIVEN, _as_family_name)
    elements = compose(elements, _HEAD_AS_SURNAME, _as_surname)
    elements = compose(elements, _TITLE_BEFORE_PARTICLE, _as_name_before_bin)
    elements = compose(elements, _TITLE_AS_GIVEN, _as_given_name_of)
    elements = compose(elements, _TITLE_AFTER_PARTICLE, _as_name_after_particle)
    elements = compose(elements, _SAID_OF, _as_verb)
    elements = compose(elements, _NAME_BEFORE_LETTERS, _as_name)
    elements = compose(elements, _PLACE_BEFORE_FAMILY, _as_given_name)
    elements = compose(elements, _WORD_AFTER_GIVEN, _as_unknown)
    elements = compose(elements, _SITE_BEFORE_NAMES, _as_first_family_name)
    elements = compose(elements, _SITE_AFTER_GIVEN, _as_family_name)
    elements = compose(elements, _SITE_AFTER_TITLE, _as_first_family_name)
    elements = compose(elements, _LETTERS_BEHIND_NAME, _as_suffix)
    elements = compose(
        elements, _HONORIFIC_AFTER_GIVEN, lambda _, match: (*match.span(), kinds.FAMILY)
    )
    elements = compose(elements, _HONORIFIC_WITHIN, _as_part_of_name)
    elements = compose(elements, _SUFFIX_BEFORE_NAME, _as_initials)
    elements = compose(elements, _LONE_U, _as_burmese_honorific)
    return _surnames_in_capitals(elements)


def _as_saint(elements: Elements, match: re.Match[str]) -> Found | None:
    if elements.words(match.start(), match.start() + 1)[0] not in ("st.", "st"):
        return None
    return (*match.span(), kinds.PLACE)


def _as_honorific(elements: Elements, match: re.Match[str]) -> Found | None:
    """Read "Chief" in "Chief Musa Danjuma" as an honorific and not as a part of a title."""
    if elements.words(*match.span()) != ["chief"]:
        return None
    return (*match.span(), kinds.HONORIFIC)


def _as_family_name(elements: Elements, match: re.Match[str]) -> Found | None:
    """Read "Bishop" or "Ward" after a given name as a family name."""
    word = elements.words(*match.span())[0]
    if word in _letters_behind_names():
        return None
    if word not in lookup().family and word not in folded_entries("honorifics"):
        return None
    return (*match.span(), kinds.FAMILY)


def _as_surname(elements: Elements, match: re.Match[str]) -> Found | None:
    """Read "Chambers" after a title as a family name."""
    listed = elements.words(*match.span())[0] in lookup().family
    return (*match.span(), kinds.FAMILY) if listed else None


def _as_name_before_bin(elements: Elements, match: re.Match[str]) -> Found | None:
    following = elements.words(match.end(), match.end() + 1)[0]
    return (*match.span(), kinds.GIVEN) if following in ("bin", "bint", "ibn") else None


def _as_given_name_of(elements: Elements, match: re.Match[str]) -> Found | None:
    """Read "Sultan" in "Mr Sultan Rahim" as a given name."""
    before, word = elements.words(match.start() - 1, match.end())
    if before.rstrip(".") in _PLAIN_COURTESIES and word in _RANKS_AS_NAMES:
        return (*match.span(), kinds.GIVEN)
    of_title = elements.kinds[match.start() - 1] == kinds.TITLE
    if not of_title and before.rstrip(".") not in _COURTESIES:
        return None
    if word not in lookup().given or (of_title and word in folded_entries("honorifics")):
        return None
    return (*match.span(), kinds.GIVEN)


def _as_name_after_particle(elements: Elements, match: re.Match[str]) -> Found | None:
    before = elements.words(match.start() - 1, match.start())[0]
    return (*match.span(), kinds.FAMILY) if lookup().lower.get(before) == kinds.PARTICLE else None


def _as_verb(elements: Elements, match: re.Match[str]) -> Found | None:
    said = elements.words(*match.span()) in (["said"], ["says"])
    return (*match.span(), kinds.SAYING) if said else None


def _as_name(elements: Elements, match: re.Match[str]) -> Found | None:
    letters = elements.words(*match.span("letters"))[0]
    return (*match.span(), kinds.FAMILY) if letters in _letters_behind_names() else None


@cache
def _letters_behind_names() -> frozenset[str]:
    """The titles that are also written behind the name: "MP", "MLA"."""
    suffixes, titles = listed_by_cell("honorifics")["suffix"], listed_by_cell("titles")["head"]
    return frozenset(map(fold, suffixes)).intersection(map(fold, titles))


def _as_given_name(elements: Elements, match: re.Match[str]) -> Found | None:
    """Read "Aden" before a family name as a given name."""
    if elements.words(*match.span())[0] not in lookup().given:
        return None
    return (*match.span(), kinds.GIVEN_OR_WORD)


def _as_unknown(elements: Elements, match: re.Match[str]) -> Found | None:
    """Read "Sands" in "Jerry Sands" as a name: it is a word of the large list only."""
    if elements.words(*match.span())[0] not in lookup().vocabulary:
        return None
    return (*match.span(), kinds.UNKNOWN)


def _as_first_family_name(elements: Elements, match: re.Match[str]) -> Found | None:
    """Read "Park" in "Park Jun Sung" as a family name."""
    if not lookup().stands_first(elements.words(*match.span())[0]):
        return None
    return (*match.span(), kinds.FAMILY)


def _as_part_of_name(elements: Elements, match: re.Match[str]) -> Found | None:
    """Read "Tun" in "Karim Tun Selamat" as a part of the name."""
    if elements.words(*match.span())[0].rstrip(".") not in honorifics_in_names():
        return None
    return (*match.span(), kinds.UNKNOWN)


def _as_initials(elements: Elements, match: re.Match[str]) -> Found | None:
    """Read "P.C." before a name as initials and not as what stands behind a name."""
    if not _INITIALS.fullmatch(elements.words(*match.span())[0]):
        return None
    return (*match.span(), kinds.INITIAL)


def _as_suffix(elements: Elements, match: re.Match[str]) -> Found | None:
    """Read "CBS" between a name and a post as an honour and not as a broadcaster."""
    known = elements.words(*match.span())[0] in _suffixes()
    return (*match.span(), kinds.SUFFIX) if known else None


@cache
def _suffixes() -> frozenset[str]:
    return frozenset(map(fold, listed_by_cell("honorifics")["suffix"]))


def _as_burmese_honorific(elements: Elements, match: re.Match[str]) -> Found | None:
    """Read "U" before a name, without a dot, as an honorific and not as an initial."""
    return (*match.span(), kinds.HONORIFIC) if elements.words(*match.span()) == ["u"] else None


def _surnames_in_capitals(elements: Elements) -> Elements:
    """Read "JAFFU" as a name wherever it stands, if the text has "George JAFFU"."""
    surnames = {
        elements.words(*match.span("surname"))[0]
        for pattern in (_SURNAME_LAST, _SURNAME_FIRST)
        for match in pattern.finditer(elements.kinds)
    }
    if not surnames:
        return elements
    letters = [
        kinds.FAMILY
        if kind in _IN_CAPITALS and elements.words(place, place + 1)[0] in surnames
        else kind
        for place, kind in enumerate(elements.kinds)
    ]
    return elements._replace(kinds="".join(letters))
