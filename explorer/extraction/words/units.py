"""Stage 2b, look up: tokens → units, each with its kind.

A unit is one token, or the tokens of a phrase that the lexicon knows ("Chief of Staff", "New
Zealand"); the longest phrase wins. What the lexicon does not know is told by its form.
"""

from typing import NamedTuple

from explorer.extraction.text.tokens import Tokens
from explorer.extraction.words import kinds
from explorer.extraction.words.lookup import Lookup, lookup
from explorer.extraction.words.word_kinds import (
    CONNECTORS,
    NOT_A_NAME,
    Reading,
    as_written,
    readings,
)

_FULL_NAMES = frozenset((kinds.GIVEN, kinds.GIVEN_OR_WORD, kinds.FAMILY))
_MINIMUM_SHOUTED = 3
_REACH_OF_HONORIFIC = 4
_HEADS = (kinds.HEAD, kinds.ORDINARY_HEAD)
_OPENS_NAME = frozenset(kinds.NAME_LIKE + kinds.HONORIFIC)
_IN_NAME = frozenset(kinds.WORD_LIKE + kinds.NAME_LIKE + kinds.PLACE_LIKE + kinds.KNOWN)
_TITLES = (kinds.TITLE, kinds.TITLES)
_BETWEEN = (kinds.AND, ",", ";")
_NAMES = frozenset(
    kinds.GIVEN + kinds.GIVEN_OR_WORD + kinds.FAMILY + kinds.FAMILY_OR_WORD + kinds.UNKNOWN
)


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
    lower = quiet in known.deeds or known.folded.get(quiet) == kinds.LOWER or quiet in CONNECTORS
    return quiet if lower else word.capitalize()


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
    reach = before[-_REACH_OF_HONORIFIC:]
    # "Dr Hoang The Lien", but not "Nguyen An | The" and not "His Majesty The King"
    if words[place] == "The" and (kinds.HONORIFIC not in reach or reach[-1] == kinds.HONORIFIC):
        return False
    return not words[place + 1].islower()


def _begins_name(before: str, words: list[str], read: list[Reading], place: int) -> bool:
    """Whether a connector begins a name: "Minister To Lam", "and To Lam, Minister"."""
    if not words[place].istitle() or read[place + 1].kind not in kinds.NAME_LIKE:
        return False
    return before in _TITLES or (before in _BETWEEN and words[place + 2] == ",")


def _is_family_first(words: list[str], read: list[Reading], place: int, known: Lookup) -> bool:
    """Whether a connector is a family name before given names, as in "Do Van Chien"."""
    following = read[place + 1 : place + 3]
    return (
        words[place].istitle()
        and len(following) > 1
        and all(reading.kind in _NAMES for reading in following)
        and known.stands_first(read[place].bare)
    )


def _ends_full_name(letters: list[str], reading: Reading, known: Lookup) -> bool:
    """Whether a small word with a capital is the last of three names: "Ramli Mohd Nor"."""
    if reading.kind != kinds.LOWER or len(letters) < 2:
        return False
    return _FULL_NAMES.issuperset(letters[-2:]) and reading.bare in known.given


def _ends_name(before: str, words: list[str], end: int) -> bool:
    """Whether an honorific is the end of a name, as in "Le Van Tuan"."""
    return before in kinds.NAME_LIKE and not words[end][0].isupper()


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

    def add_each(self, units: Units, start: int, end: int) -> None:
        """Add the half-open range of units."""
        self.letters.extend(units.kinds[start:end])
        self.words.extend(units.words[start:end])
        self.starts.extend(units.starts[start:end])
        self.ends.extend(units.ends[start:end])


def look_up(tokens: Tokens) -> Units:
    """Tokens → units, phrase by phrase; nothing crosses the end of a sentence."""
    known = lookup()
    written = _without_shouting(tokens)
    read = readings(tokens, written)
    bare = [reading.bare for reading in read]
    phrases = known.phrases.find(bare)
    unsettled = [place for place, reading in enumerate(read) if not reading.settled]
    alone = Units(
        "".join([reading.kind for reading in read]),
        [reading.word for reading in read],
        tokens.starts,
        tokens.ends,
    )
    row = _Row([], [], [], [])
    done = 0
    # Most words are a unit each, of the kind that they have anywhere.
    for place in sorted({*unsettled, *phrases}):
        if place < done:
            continue
        row.add_each(alone, done, place)
        before = row.letters[-1] if row.letters else kinds.END
        kind, word, *_ = read[place]
        done = place + 1
        if place in phrases:
            of_phrase = known.folded[" ".join(bare[place : phrases[place]])]
            # "… Affairs Committee | Chairman", not "… Affairs | Committee Chairman"
            broken = of_phrase == kinds.TITLE and kind in _HEADS and before in _IN_NAME
            # "Ogun State | House of Assembly", not "Ogun | State House"
            last = phrases[place] - 1
            broken = broken or (of_phrase == kinds.SITE and last in phrases)
            # "Development, | Industry | and | Trade"
            broken = broken or (
                before == ","
                and of_phrase in kinds.WORD_LIKE
                and "and" in bare[place : phrases[place]]
            )
            # "the Security | Council | meeting"
            broken = broken or (
                of_phrase == kinds.EVENT
                and kind == kinds.HEAD
                and before in kinds.WORD_LIKE
                and written[last].islower()
            )
            # "left for USA | today"
            broken = broken or (
                of_phrase == kinds.KNOWN
                and written[last].islower()
                and known.folded.get(bare[last]) == kinds.LOWER
            )
            if not broken:
                done = phrases[place]
                kind = as_written(of_phrase, written[place:done])
                phrase = " ".join(alone.words[place:done])
                word = phrase.replace(" '", "'")
        if kind in NOT_A_NAME and (
            (before in _OPENS_NAME and _within_name(row.letters, written, place))
            or _begins_name(before, written, read, place)
            or (before != kinds.END and _is_family_first(written, read, place, known))
            or _ends_full_name(row.letters, read[place], known)
        ):
            kind = kinds.UNKNOWN
        if kind == kinds.HONORIFIC and _ends_name(before, written, done):
            kind = kinds.UNKNOWN
        row.add(kind, word, tokens.starts[place], tokens.ends[done - 1])
    row.add_each(alone, done, len(read))
    return Units("".join(row.letters), row.words, row.starts, row.ends)
