"""The title of a text: its headline, or where it has none, the opening of its first sentence."""

import re
from collections.abc import Sequence
from itertools import islice

from explorer.extraction.lexicon import entries
from explorer.extraction.paragraphs import FIELD
from explorer.extraction.publication import find_dateline
from explorer.extraction.written_days import find_written_days
from explorer.model import Span, StatedDate

_LONGEST_HEADLINE = 300  # code points
_LONGEST_DERIVED = 200
_LEADING_PARAGRAPHS = 12

_FIELD_KINDS = {entry.words.casefold(): entry.cells[0] for entry in entries("header_fields")}
_LABELS = frozenset(words for words, kind in _FIELD_KINDS.items() if kind == "label")
_MARKUP = "#*_=>|~ \t\"'`-–—:•\u200b\ufeff"
_CLOSED = re.compile(r"(?<![A-Z]\.[A-Z])[.;:,][\"'”’)\]]*\Z")
_ITEM = re.compile(r"(?:\d{1,3}|\w)[.)]\s|[•·●▪◦‣]")
_LETTERHEAD = re.compile(
    r"(?i:the\s)?(?i:(?:federal |united |state |royal |permanent )?(?:ministry|office|department"
    r"|embassy|high commission|consulate|government|republic|kingdom|mission|commonwealth|union"
    r"|secretariat|emirate|sultanate|people['’]s))\b"
)


def find_headline(text: str, paragraphs: Sequence[Span]) -> Span | None:
    """The words of the headline, or ``None`` where the text starts with its body."""
    headlines: list[Span] = []
    for position, span in enumerate(islice(paragraphs, _LEADING_PARAGRAPHS)):
        field = FIELD.match(text, span.start, span.end)
        if field and _FIELD_KINDS[field["name"].casefold()] == "title":
            return _bare(text, Span(field.end(), span.end))
        if field or _is_label(text, span):
            continue
        if position + 1 == len(paragraphs) or not _is_headline(text, span):
            break
        headlines.append(span)
    if not headlines:
        return None
    letterhead = len(headlines) > 1 and _is_letterhead(text, headlines[0], headlines[1])
    return _bare(text, headlines[letterhead])


def derive_title(text: str, sentences: Sequence[Span], published: StatedDate | None) -> Span | None:
    """The opening of the first sentence that says more than the day of publication."""
    for sentence in sentences:
        if published and sentence.end <= published.span.end + 2:
            continue
        dateline = find_dateline(text, [sentence])
        start = dateline.span.end if dateline else sentence.start
        words = text[start : sentence.end]
        start += len(words) - len(words.lstrip())
        if start < sentence.end:
            return Span(start, _shortened(text, start, sentence.end))
    return sentences[0] if sentences else None


def _is_label(text: str, span: Span) -> bool:
    """Whether the paragraph only says what kind of text this is, or when it came out."""
    words = span.of(text)
    if len(words) > _LONGEST_HEADLINE:
        return False
    if words.strip(_MARKUP).casefold() in _LABELS or not any(map(str.isalpha, words)):
        return True
    days = find_written_days(text, span.start, span.end)
    return len(days) == 1 and len(words) - (days[0].end - days[0].start) < 32


def _is_headline(text: str, span: Span) -> bool:
    words = span.of(text)
    return (
        len(words) <= _LONGEST_HEADLINE
        and not _CLOSED.search(words)
        and not _ITEM.match(words)
        and find_dateline(text, [span]) is None
    )


def _is_letterhead(text: str, first: Span, second: Span) -> bool:
    """Whether the first line names the issuing body and the second is the headline."""
    words, next_words = first.of(text).split(), second.of(text).split()
    return (
        len(words) <= 7
        and len(next_words) > max(5, len(words))
        and _LETTERHEAD.match(first.of(text)) is not None
    )


def _bare(text: str, span: Span) -> Span:
    """The span without mark-up and white space around its words."""
    words = span.of(text)
    start = span.start + len(words) - len(words.lstrip(_MARKUP + "\n\r\xa0\u3000"))
    quoted = words.rstrip()[-1:] in "\"'" and text[start - 1 : start] == words.rstrip()[-1:]
    end = span.start + len(words.rstrip(_MARKUP if quoted else "#*_=|~ \t\u200b\ufeff"))
    return Span(start, end) if start < end else span


def _shortened(text: str, start: int, end: int) -> int:
    """Where to end a title that would be too long: after a whole word."""
    if end - start <= _LONGEST_DERIVED:
        return end
    for space in range(start + _LONGEST_DERIVED, start, -1):
        if text[space].isspace():
            return start + len(text[start:space].rstrip(" ,;:\t\n\r"))
    return start + _LONGEST_DERIVED
