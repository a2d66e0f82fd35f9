"""One folded search: case, accents, quotes, dashes and runs of white space do not matter.

A text is folded once and searched in time linear in its length; what is found are spans of the
original. A query with a capital letter in it asks for that case ("smart case"). Words typed
together are one phrase; quotation marks part phrases, and ``role:``, ``body:`` or ``post:`` before
a word or a quoted phrase asks for it in that field alone.
"""

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain
from typing import NamedTuple, overload

from explorer.model import Span

FIELDS = ("role", "body", "post")

_QUOTES = "\u2018\u2019\u201a\u201b\u2032\u2035\u02b9\u02bb\u02bc\u0060\u00b4\uff07"
_DOUBLE_QUOTES = "\u201c\u201d\u201e\u201f\u2033\u2036\u00ab\u00bb\u300c\u300d\uff02"
_DASHES = "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe58\ufe63\uff0d"
_SHAPES = (
    dict.fromkeys(_QUOTES, "'") | dict.fromkeys(_DOUBLE_QUOTES, '"') | dict.fromkeys(_DASHES, "-")
)
_TERM = re.compile(r'(?:(\w+):)?"([^"]*)"?|(\S+)')


@lru_cache(maxsize=8192)
def _fold_character(character: str, *, keep_case: bool) -> str:
    """Give what a character is compared as; nothing for accents and invisible characters."""
    if character.isspace():
        return " "
    if character in _SHAPES:
        return _SHAPES[character]
    if unicodedata.category(character) == "Cf":
        return ""
    decomposed = unicodedata.normalize("NFKD", character)
    bare = "".join(part for part in decomposed if not unicodedata.combining(part))
    folded = unicodedata.normalize("NFC", bare)
    return folded if keep_case else folded.casefold()


class Spans(Sequence[Span]):
    """Spans in order, each made only when it is asked for: a letter is found ten thousand times.

    Attributes:
        starts: The offset at which each begins.
        ends: The offset at which each is over.
    """

    __slots__ = ("ends", "starts")

    def __init__(self, starts: Sequence[int] = (), ends: Sequence[int] = ()) -> None:
        self.starts, self.ends = starts, ends

    @classmethod
    def of(cls, spans: Iterable[Span]) -> "Spans":
        """Give these spans; they are in order."""
        if isinstance(spans, Spans):
            return spans
        spans = tuple(spans)
        return cls([span.start for span in spans], [span.end for span in spans])

    def __len__(self) -> int:
        return len(self.starts)

    @overload
    def __getitem__(self, at: int) -> Span: ...
    @overload
    def __getitem__(self, at: slice) -> "Spans": ...
    def __getitem__(self, at: int | slice) -> "Span | Spans":
        if isinstance(at, slice):
            return Spans(self.starts[at], self.ends[at])
        return Span(self.starts[at], self.ends[at])

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Spans):
            return NotImplemented
        return (self.starts, self.ends) == (other.starts, other.ends)


class FoldedText:
    """A text as it is compared, with the way back to the original offsets.

    Attributes:
        text: The folded text.
    """

    __slots__ = ("_folded_starts", "_original_starts", "_steps", "text")

    def __init__(self, original: str, *, keep_case: bool = False) -> None:
        table = {
            ord(character): _fold_character(character, keep_case=keep_case)
            for character in set(original)
        }
        # Only runs of white space and characters that fold to none or many shift offsets.
        uneven = "".join(chr(code) for code, folded in table.items() if len(folded) != 1)
        empty = "".join(chr(code) for code, folded in table.items() if not folded)
        shifts = [rf"\s[\s{re.escape(empty)}]+"]
        if empty:
            shifts.append(rf"(?:[^\s{re.escape(empty)}])?[{re.escape(empty)}]+")
        if uneven:
            shifts.append(rf"[{re.escape(uneven)}]")
        parts: list[str] = []
        self._folded_starts: list[int] = []
        self._original_starts: list[int] = []
        self._steps: list[bool] = []
        done = folded_length = 0

        def add(start: int, folded: str, *, step: bool) -> None:
            nonlocal folded_length
            if folded:
                self._folded_starts.append(folded_length)
                self._original_starts.append(start)
                self._steps.append(step)
                parts.append(folded)
                folded_length += len(folded)

        for shift in re.finditer("|".join(shifts), original):
            add(done, original[done : shift.start()].translate(table), step=True)
            folded = shift.group().translate(table)
            add(shift.start(), folded if folded.strip() else folded[:1], step=False)
            done = shift.end()
        add(done, original[done:].translate(table), step=True)
        self._folded_starts.append(folded_length)
        self._original_starts.append(len(original))
        self.text = "".join(parts)

    def find(self, phrase: str) -> Spans:
        """Find a folded phrase; spans of the original, in order, without overlap."""
        starts: list[int] = []
        ends: list[int] = []
        length, last_end = len(phrase), 0
        even_from = even_to = ahead = 0  # the piece in which offsets keep their distance
        for match in re.finditer(re.escape(phrase), self.text) if phrase else ():
            position = match.start()
            end = position + length
            if even_from <= position and end <= even_to:
                found_start, found_end = position + ahead, end + ahead
            else:
                found_start, found_end = self._start(position), self._end(end - 1)
                even_from, even_to, ahead = self._even_piece(end - 1)
            if found_start >= last_end:
                starts.append(found_start)
                ends.append(found_end)
                last_end = found_end
        return Spans(starts, ends)

    def _even_piece(self, folded: int) -> tuple[int, int, int]:
        """Give the folded bounds of the piece around a character, and how far it is moved."""
        piece = bisect_right(self._folded_starts, folded) - 1
        if not self._steps[piece]:
            return 0, 0, 0
        start = self._folded_starts[piece]
        return start, self._folded_starts[piece + 1], self._original_starts[piece] - start

    def _start(self, folded: int) -> int:
        """Give the original offset at which a folded character begins."""
        piece = bisect_right(self._folded_starts, folded) - 1
        ahead = folded - self._folded_starts[piece] if self._steps[piece] else 0
        return self._original_starts[piece] + ahead

    def _end(self, folded: int) -> int:
        """Give the original offset at which a folded character is over."""
        piece = bisect_right(self._folded_starts, folded) - 1
        if self._steps[piece]:
            return self._original_starts[piece] + folded - self._folded_starts[piece] + 1
        return self._original_starts[piece + 1]


class Term(NamedTuple):
    """A folded phrase to find, in one field or anywhere (``field`` is empty)."""

    field: str
    phrase: str


@dataclass(frozen=True, slots=True)
class Query:
    """What a person asked for: every term must be found; none asks for nothing."""

    terms: tuple[Term, ...]
    keep_case: bool

    def find(self, text: FoldedText) -> Spans:
        """Find each phrase that may stand anywhere; spans in order, without overlap."""
        found = [text.find(term.phrase) for term in self.terms if not term.field]
        if len(found) == 1:
            return found[0]
        return Spans.of(_without_overlap(sorted(chain.from_iterable(found))))

    def matches(self, fields: Mapping[str, Iterable[str]]) -> bool:
        """Say whether a row has every term: ``fields`` gives its texts by field name."""
        return bool(self.terms) and all(self._holds(term, fields) for term in self.terms)

    def _holds(self, term: Term, fields: Mapping[str, Iterable[str]]) -> bool:
        names = [term.field] if term.field else list(fields)
        return any(
            term.phrase in fold(text, keep_case=self.keep_case)
            for name in names
            for text in fields.get(name, ())
        )


@lru_cache(maxsize=16_384)
def fold(text: str, *, keep_case: bool = False) -> str:
    """Give a short text as it is compared; rows are folded once for all keys of a search."""
    return FoldedText(text, keep_case=keep_case).text


def find(query: str, text: str) -> tuple[Span, ...]:
    """Find what a person typed in a text; spans of the text, in order, without overlap."""
    parsed = parse(query)
    return tuple(parsed.find(FoldedText(text, keep_case=parsed.keep_case)))


def parse(typed: str) -> Query:
    """Read what a person typed. A phrase not closed yet by its quotation mark counts as closed."""
    pieces = list(_pieces(typed))
    keep_case = any(character.isupper() for _, phrase in pieces for character in phrase)
    terms = (Term(field, fold(phrase, keep_case=keep_case)) for field, phrase in pieces)
    return Query(tuple(term for term in terms if term.phrase.strip()), keep_case)


def suggest(query: str, words: Iterable[str]) -> str | None:
    """Give the word nearest to what was typed, or nothing where none is near."""
    # Enough for the words of one text; a compiled library of 3 MB would serve this alone.
    from difflib import get_close_matches

    known = {fold(word): word for word in words}
    near = get_close_matches(fold(query.strip()), known, n=1, cutoff=0.7)
    return known[near[0]] if near else None


def _pieces(typed: str) -> Iterator[tuple[str, str]]:
    """Part what was typed into (field, phrase); unquoted words in a row are one phrase."""
    straight = "".join('"' if character in _DOUBLE_QUOTES else character for character in typed)
    words: list[str] = []
    for match in _TERM.finditer(straight):
        prefix, quoted, word = match.groups()
        if quoted is None:
            prefix, _, rest = word.rpartition(":")
            if prefix.lower() not in FIELDS:
                words.append(word)
                continue
        if words:
            yield "", " ".join(words)
            words = []
        field = (prefix or "").lower()
        yield (field if field in FIELDS else ""), rest if quoted is None else quoted
    if words:
        yield "", " ".join(words)


def _without_overlap(spans: Iterable[Span]) -> Iterator[Span]:
    end = 0
    for span in spans:
        if span.start >= end:
            yield span
            end = span.end
