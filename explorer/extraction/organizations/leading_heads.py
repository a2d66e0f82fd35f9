"""How far a name goes whose head stands in front, as in Spanish or German."""

from explorer.extraction.words import kinds
from explorer.extraction.words.elements import Elements
from explorer.extraction.words.lookup import folded_entries

_NAME = frozenset(kinds.NAME_LIKE + kinds.PLACE_LIKE)
_WORDS = _NAME | frozenset(
    kinds.WORD_LIKE + kinds.MODIFIER + kinds.HEAD + kinds.KNOWN + kinds.TITLE + kinds.DAY
)
# What joins the words of such names, and what joins the last two of a list in them.
_LAST_LINKS = frozenset({"e", "et", "und", "y"})
_LINKS = _LAST_LINKS | frozenset(
    {"al", "aux", "contra", "d", "da", "das", "de", "degli", "dei", "del", "dell", "della",
     "delle", "des", "di", "do", "dos", "du", "en", "für", "la", "las", "los", "l", "o", "para",
     "per", "por", "pour", "sobre", "sur", "zur", "à", "le", "les", "der"}
)  # fmt: skip
# Heads of such names that are English words too.
_ENGLISH = frozenset({"bank", "hospital", "institute"})
_ELIDED = ("l'", "d'", "dell'", "all'")
# "Nacional", "Militar", "Superior": what of such names may be a word of English too.
_SHARED_ENDINGS = ("al", "ar", "or")
_ORDINARY = frozenset(kinds.VOCABULARY + kinds.MODIFIER + kinds.PORTFOLIO)
_MOST_LINKS = 3
_LONGEST = 14


def ends_with_leading_head(elements: Elements, start: int, end: int) -> bool:
    """Whether the last word of a range of elements is a head that stands before its name.

    English has its matter in front of such a head: "Language and Culture Institute | Liu Jia".
    """
    head = elements.words(end - 1, end)[-1]
    return head in folded_entries("leading_heads") and (head not in _ENGLISH or end - start == 1)


def end_of_leading_name(elements: Elements, end: int) -> int:
    """Where the name ends whose head ends at an element: "Universidad | de la Costa y el Mar"."""
    kind, first = elements.kinds, end
    english = elements.words(end - 1, end)[-1] in _ENGLISH
    while end - first < _LONGEST:
        following = _after_links(elements, end)
        letter = kind[following]
        linked = following > end
        if linked or _is_elided(elements, following):
            fits = letter in _WORDS or _is_elided(elements, following)
        else:
            shared = elements.words(following, following + 1)[0].endswith(_SHARED_ENDINGS)
            honoured = any(_is_eponym(elements, place) for place in range(first, end))
            person = letter == kinds.GIVEN and end > first and not honoured
            named = letter in _NAME and not person
            fits = (
                named
                or _is_eponym(elements, following)
                or (letter in _ORDINARY and shared and not english)
            )
        if not fits:
            break
        end = following + 1
    return end


def _after_links(elements: Elements, place: int) -> int:
    """The element after the words that join; after a comma in a list that one of them ends."""
    kind = elements.kinds
    if kind[place] == ",":
        farthest = min(place + _LONGEST, len(kind) - 1)
        last = min(place + 2, farthest)
        while last < farthest and (
            kind[last] in _WORDS or (kind[last] == "," and kind[last + 1] in _WORDS)
        ):
            last += 1
        ends = kind[place + 1] in _WORDS and elements.words(last, last + 1)[0] in _LAST_LINKS
        return place + 1 if ends else place
    after = place
    while after - place < _MOST_LINKS and _is_link(elements, after):
        after += 1
    return after


def _is_link(elements: Elements, place: int) -> bool:
    return not elements.kinds[place].isupper() and elements.words(place, place + 1)[0] in _LINKS


def _is_eponym(elements: Elements, place: int) -> bool:
    """Whether the name goes on with the title of whom it honours: "Sultan"."""
    titled = elements.kinds[place] in (kinds.TITLE, kinds.HONORIFIC)
    return titled and elements.words(place, place + 1)[0] in folded_entries("eponyms")


def _is_elided(elements: Elements, place: int) -> bool:
    """Whether a link without its vowel begins the word: "l’Économie"."""
    return elements.words(place, place + 1)[0].startswith(_ELIDED)
