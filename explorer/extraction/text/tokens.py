"""Stage 1b: sentences → tokens, as parallel tuples of offsets and words."""

import re
from typing import NamedTuple

from explorer.model import Span

# A word keeps inner hyphens, apostrophes and dots ("Director-General", "O’Brien", "U.S."), but
# not a possessive ending or "-led": those are tokens of their own.
_LETTER = r"[^\W\d_]"
_HYPHEN = r"[-‐‑](?!(?<!co-)led\b)(?:[ \t]*\n[ \t]*)?"
_TOKEN = re.compile(
    rf"""
  (?=\S)                                               # of a space it looks no further
  ( [A-Za-z]\w*+(?![-‐‑.'’‘ʼ&])                        # most words, read the fastest way
  | (?:{_LETTER}\.){{2,8}}{_LETTER}?(?!{_LETTER})     # U.S.  H.E.  P.A.D.
  | {_LETTER}[\w-]*\.(?:com|org|net|gov|edu|int|io)\b      # Booking.com
  | (?!(?:Mr|Mrs|Ms|Dr|Prof|Hon|Amb|Gen|Engr)\.)        # but not "Prof.Tan"
    [A-Z]{_LETTER}{{0,3}}(?:\.[A-Z]{_LETTER}{{0,3}})+\.?(?!{_LETTER})  # Ph.D.  M.Pd.
  | {_LETTER}\w*(?:{_HYPHEN}\w+|(?:['’‘ʼ](?!s\b)|&(?=[A-Z])){_LETTER}\w*)*  # words
  | \d+(?:[.,:/-]\d+)*\w*                             # numbers, ordinals
  | ['’‘](?:s\b)?                                     # a possessive, or a quotation mark
  | [^\w\s\xad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]  # signs, but none without a shape
  ) (?:\.(?!["”]?\Z|\s?\[))*                          # dots, but not the last of a sentence
    """,
    re.VERBOSE,
)
SENTENCE_END = "\n"


class Tokens(NamedTuple):
    """The tokens of a text, with a ``SENTENCE_END`` without width after each sentence.

    Attributes:
        words: As they stand in the text, without the dot of an abbreviation and the break of a
            line after a hyphen.
        starts: Where each begins, in code points.
        ends: Where each ends, the dot of an abbreviation included.
        sentences: For each sentence the half-open range of its tokens, without its end.
    """

    words: list[str]
    starts: list[int]
    ends: list[int]
    sentences: list[tuple[int, int]]


def tokenize(text: str, sentences: tuple[Span, ...]) -> Tokens:
    """Split each sentence into tokens; a dot inside a sentence belongs to the word before it."""
    words: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    ranges: list[tuple[int, int]] = []
    for sentence in sentences:
        first = len(words)
        for match in _TOKEN.finditer(text, sentence.start, sentence.end):
            words.append(match[1])
            starts.append(match.start())
            ends.append(match.end())
        if text.find("\n", sentence.start, sentence.end) >= 0:
            words[first:] = ["".join(word.split()) for word in words[first:]]
        ranges.append((first, len(words)))
        words.append(SENTENCE_END)
        starts.append(ends[-1] if ends else 0)
        ends.append(starts[-1])
    return Tokens(words, starts, ends, ranges)


def words_of(phrase: str) -> list[str]:
    """The tokens of a phrase of the lexicon, without dots of abbreviations."""
    return [word for word in _TOKEN.findall(phrase) if word != "."]
