"""The title of a text: its headline, or where it has none, the opening of its first sentence."""

import re
from collections.abc import Sequence
from itertools import islice

from explorer.extraction.days.publication import find_dateline
from explorer.extraction.days.written_days import find_written_days
from explorer.extraction.lexicon import entries
from explorer.extraction.text.paragraphs import FIELD
from explorer.extraction.text.sentences import find_sentences
from explorer.model import Span

_LONGEST_HEADLINE = 300  # code points
_LONGEST_DERIVED = 200
_LEADING_PARAGRAPHS = 12
_STAMP_REST = 32  # code points beside the day in a stamp
_STAMP_WORDS = 2  # before the day
_STAMP_DAYS = 2  # of publication and of the last update
_KICKER_WORDS = 4  # a line above a headline has no more words than this, and a headline
_HEADLINE_WORDS = 6  # more than this

_FIELD_KINDS = {entry.words.casefold(): entry.cells[0] for entry in entries("header_fields")}
_LABELS = frozenset(words for words, kind in _FIELD_KINDS.items() if kind == "label")
_MARKUP = "#*_=>|~ \t\"'`-–—:•\u200b\ufeff"
_CLOSED = re.compile(r"(?<![A-Z]\.[A-Z])[.;:,][\"'”’)\]]*\Z")
_ITEM = re.compile(r"(?:\d{1,3}|\w)[.)]\s|[•·●▪◦‣]")
_BYLINE = re.compile(r"(?:[Bb]y|BY)(?: [A-Z@][\w.'’-]*){1,5}|\([^()]*\)")
_BREADCRUMBS = re.compile(r"[>»›](?:(?<=\S.)|(?<=\S .))>? ?\S")
_LETTERHEAD = re.compile(
    r"(?:the\s)?(?:(?:federal|united|state|royal|permanent|european) )?"
    r"(?:ministry|office|department|embassy|high commission|consulate|government|republic|kingdom"
    r"|mission|commonwealth|union|secretariat|emirate|sultanate|people['’]s)\b",
    re.I,
)


def find_headline(text: str, paragraphs: Sequence[Span]) -> Span | None:
    """The words of the headline, or ``None`` where the text starts with its body."""
    headlines: list[Span] = []
    for position, paragraph in enumerate(islice(paragraphs, _LEADING_PARAGRAPHS)):
        field = FIELD.match(text, paragraph.start, paragraph.end)
        if field and _FIELD_KINDS[field["name"].casefold()] == "title":
            return _bare(text, Span(field.end(), paragraph.end))
        span = _after_header(text, paragraph) if field else paragraph
        if span is None or _is_label(text, span):
            continue
        if position + 1 == len(paragraphs) or not _is_headline(text, span):
            break
        if headlines and _goes_on(text, headlines[-1], span):
            span = Span(headlines.pop().start, span.end)
        headlines.append(span)
    return _bare(text, _choose(text, headlines)) if headlines else None


def _goes_on(text: str, first: Span, second: Span) -> bool:
    """Whether a headline in capitals takes two lines."""
    adjacent = second.start - first.end <= len("\r\n")
    return adjacent and first.of(text).isupper() and second.of(text).isupper()


def derive_title(text: str, sentences: Sequence[Span]) -> Span | None:
    """The opening of the first sentence that says more than where and when the text came out."""
    for sentence in sentences:
        if FIELD.match(text, sentence.start, sentence.end) or _is_label(text, sentence):
            continue
        dateline = find_dateline(text, [sentence])
        start = dateline.span.end if dateline else sentence.start
        words = text[start : sentence.end]
        start += len(words) - len(words.lstrip())
        if start < sentence.end:
            return Span(start, _shortened(text, start, sentence.end))
    return sentences[0] if sentences else None


def _after_header(text: str, paragraph: Span) -> Span | None:
    """A headline that follows a day of publication on the same line."""
    days = find_written_days(text, paragraph.start, min(paragraph.end, paragraph.start + 40))
    rest = text[days[0].end : paragraph.end].lstrip(_MARKUP) if days else ""
    if rest[:1].isupper() and len(rest.split(None, 3)) > 2:
        return Span(paragraph.end - len(rest), paragraph.end)
    return None


def _is_label(text: str, span: Span) -> bool:
    """Whether the words only say what kind of text this is, who wrote it, or when it came out."""
    words = span.of(text)
    if len(words) > _LONGEST_HEADLINE:
        return False
    bare = words.strip(_MARKUP)
    if bare.casefold() in _LABELS or not any(map(str.isalpha, bare)):
        return True
    if _BYLINE.fullmatch(bare) or _BREADCRUMBS.search(bare):
        return True
    days = find_written_days(text, span.start, span.end)
    stated = sum(day.end - day.start for day in days)
    if not 0 < len(days) <= _STAMP_DAYS or len(words) - stated > _STAMP_REST:
        return False
    before = text[span.start : days[0].start].strip()
    short = len(before.split()) <= _STAMP_WORDS or before.endswith((",", "|", "•"))
    return short or _BYLINE.fullmatch(before.removesuffix(" on")) is not None


def _is_headline(text: str, span: Span) -> bool:
    words = span.of(text)
    return (
        len(words) <= _LONGEST_HEADLINE
        and not _CLOSED.search(words)
        and not _ITEM.match(words)
        and find_dateline(text, [span]) is None
        and len(find_sentences(text, (span,))) == 1
    )


def _choose(text: str, headlines: Sequence[Span]) -> Span:
    """The first line that is a headline and no name of a site, an issuing body or a section."""
    for position, span in enumerate(headlines):
        words = len(span.of(text).split())
        longest = max(
            (len(later.of(text).split()) for later in headlines[position + 1 :]), default=0
        )
        short = words <= _KICKER_WORDS or (words <= 7 and _LETTERHEAD.match(span.of(text)))
        if not (short and longest > max(words, _HEADLINE_WORDS)):
            return span
    return headlines[0]


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
