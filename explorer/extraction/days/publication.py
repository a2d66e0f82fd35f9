"""The day on which a text was published, where the text itself says so, and its dateline."""

import re
from collections.abc import Iterator, Sequence
from datetime import date
from itertools import pairwise
from typing import NamedTuple

from explorer.extraction.days.issue_days import (
    find_headline_day,
    find_swapped_stamp,
    find_told_day,
    stated_day,
)
from explorer.extraction.days.written_days import (
    WrittenDays,
    are_linked,
    find_written_days,
    is_real,
)
from explorer.extraction.lexicon import entries
from explorer.extraction.text.paragraphs import FIELD
from explorer.model import Span, StatedDate

_HEADER_PARAGRAPHS = 15
_TRAILING_PARAGRAPHS = 4
_BODY = 240  # a paragraph of so many code points is no header
_HEADER_WORDS = 16  # in a stamp, its place, time and section included
_LAST_WORDS = 8
_STOPS = (".", "!", "?")
_FIELD = 48  # code points before a day in which the name of its field stands
_PLACE_WORDS = 12  # with the names of agencies


class Dateline(NamedTuple):
    """The words such as "Beijing, July 14 (Agency) --" that open a report, and their day."""

    span: Span
    day: WrittenDays


def _field_before(kind: str) -> re.Pattern[str]:
    """A pattern for the name of a field of that kind at the end of the words before a day."""
    names = sorted((e.words for e in entries("header_fields") if e.cells[0] == kind), key=len)
    alternatives = "|".join(re.escape(name) for name in reversed(names))
    start = r"(?:(?P<start>\A[\W_]{0,4})|(?P<separator>[|•·»–-]\s{0,4})|(?<!\w))"
    between = r"\s?(?P<colon>[:=])?[|-]?\s{0,4}[\"'(]?(?P<time>[^\n]{0,24}?)"
    return re.compile(rf"{start}(?P<name>{alternatives})(?!\w){between}\Z", re.I)


_PUBLISHED = _field_before("published")
_UPDATED = _field_before("updated")
# A day that a word such as "on" governs belongs to an event, not to the text.
_GOVERNED = re.compile(
    r"\b(?:on|of|from|until|till|since|by|to|in|between|and|the|dated|for|before|after|born|died)\s\Z",
    re.I,
)
# … but not below "Done in Accra on", in a by-line, and where no more than the day stands there.
_ISSUED = re.compile(
    r"(?:Done|Issued|Given|Signed|Adopted) (?:at|in|on)\b|By\b|On(?: \S+){3}\Z"
    r"|(?:[A-Z]\w+ ){0,3}News of\b"
)
_PLACE_WORD = re.compile(r"[^\W\d_]\S*|[-–—|/,(\[]+\S*")
_PLACE_LINKS = frozenset(["of", "de", "del", "da", "do", "la", "and"])
_NO_PLACE = re.compile(
    r"(?:After|As|At|Before|Between|By|During|For|From|In|On|Since|Until|When|While)\b"
)
_DATELINE_END = re.compile(
    r"\)?[.,]?\s?(?:\([^()\n]{1,40}\)|/[^/\n]{1,40}/)?\s?[.,]?\s?(?:[-–—:|/]{1,3})(?!\s?\d?\d[:.]\d\d)"
    r"|\)?\s?[.,]?\s?\([A-Z][^()\n]{1,40}\)(?=\s)"
    r"|, ?[A-Z][^()\d\n]{1,32}\)(?=\s)"
    r"|,(?:\s[A-Z]\w+){1,4}(?::|\s?[–—]|\s-|\s*\Z)"  # the place or the agency after the day
)
# "(14 July 2023, Accra)", "(Accra, 14 July 2023)".
_CLOSING = re.compile(r"(?:, ?[A-Z][^()\d\n]{1,32})?\)")
_CLOCK = re.compile(r"\d\s?[ap][.]m[.]\Z")
_SENTENCE_FOLLOWS = re.compile(r"[\"')]?\s+[\"“‘']?[A-Z]")
_BARE_END = re.compile(r"\)?[.]?(?=\s+[“\"]?[A-Z])")
_IN_FIGURES = re.compile(r"\b(?P<one>\d{1,2})[/-](?P<other>\d{1,2})[/-](?P<year>20\d\d)\b")
_YEAR = re.compile(r"(?<![\w/.-])20\d\d(?![\w.]|[,-]\d)")


def find_publication(
    text: str, paragraphs: Sequence[Span], headline: Span | None
) -> StatedDate | None:
    """The publication date that ``text`` states, the surest statement first, or ``None``.

    Args:
        text: The whole text.
        paragraphs: Its paragraphs, in order.
        headline: The words of its headline, if it has one: a day in it is that of an event.
    """
    header = list(_header(text, paragraphs, headline))
    if stated := _field(text, header, _PUBLISHED, "header field") or _stamp(text, header):
        return stated
    dateline = find_dateline(text, paragraphs)
    last = [span for span in paragraphs[-_TRAILING_PARAGRAPHS:] if span not in header]
    return (
        (dateline and stated_day(dateline.day, dateline.day.start, "dateline"))
        or _field(text, last, _PUBLISHED, "field at the end")
        or _last_stamp(text, last)
        or find_told_day(text, paragraphs)
        or _field(text, [*header, *last], _UPDATED, "field of the last update")
        or _dateline_without_year(text, dateline, paragraphs, headline)
        or find_swapped_stamp(text, header)
        or find_headline_day(text, headline)
        or _loose_day(text, header)
    )


def find_dateline(text: str, spans: Sequence[Span]) -> Dateline | None:
    """The dateline with a day that opens one of the first of ``spans`` (paragraphs, sentences)."""
    for span in spans[:_HEADER_PARAGRAPHS]:
        days = _of_no_range(
            text, find_written_days(text, span.start, min(span.end, span.start + 160))
        )
        if not days or len(days[0].days) > 1:
            continue
        day, place = days[0], text[span.start : days[0].start]
        if not _is_place(place):
            continue
        if place.count("(") > place.count(")") and not _CLOSING.match(text, day.end):
            continue  # "Ana Cruz (14 July 1923 – 3 May 2001)"
        end = _DATELINE_END.match(text, day.end, span.end)
        placed = (
            not place
            or place.endswith((", ", "("))
            or place.count(" ") == 1
            or _CLOSING.match(text, day.end) is not None
        )
        if end is None and day.year and placed:
            end = _BARE_END.match(text, day.end, span.end)
        if end:
            return Dateline(Span(span.start, end.end()), day)
    return None


def nearest(month: int, day: int, reference: date) -> date | None:
    """The day of that month that is nearest to ``reference``."""
    years = (reference.year - 1, reference.year, reference.year + 1)
    days = [date(year, month, day) for year in years if is_real(year, month, day)]
    return min(days, key=lambda value: abs(value - reference), default=None)


def _header(text: str, paragraphs: Sequence[Span], headline: Span | None) -> Iterator[Span]:
    """What stands before the body, and its first paragraph, after the headline first.

    A page may show today's date at its top: of what stands before the headline, the last counts.
    """
    title = headline.of(text) if headline else None
    above: list[Span] = []
    below: list[Span] = []
    prose = 0
    for span in paragraphs[:_HEADER_PARAGRAPHS]:
        if headline is None or headline.end <= span.start:
            if title is None or title not in span.of(text):  # pages repeat their title
                below.append(span)
        else:
            above.append(Span(span.start, max(span.start, min(span.end, headline.start))))
        ended = text[span.end - 1] in (*_STOPS, ":") and not _CLOCK.search(span.of(text))
        prose += ended
        if prose > 1 or (ended and span.end - span.start > _BODY):
            break  # one short sentence may be a standfirst
    yield from below
    yield from reversed(above)


def _field(
    text: str, spans: Sequence[Span], names: re.Pattern[str], basis: str
) -> StatedDate | None:
    for span in spans:
        prose = text[span.end - 1 : span.end] in _STOPS or span.end - span.start > _BODY
        days = find_written_days(text, span.start, min(span.end, span.start + _BODY))
        for day in _of_no_range(text, days):
            begin = max(span.start, day.start - _FIELD)
            name = names.search(text[begin : day.start])
            if name is None:
                continue
            at_start = begin == span.start and name["start"] is not None
            if prose:
                is_field = at_start and not name["time"] and _follows(text, day.end)
            else:
                is_field = at_start or bool(name["separator"] or name["colon"])
            stated = stated_day(day, begin + name.start("name"), basis)
            if is_field and stated:
                return stated
    return None


def _of_no_range(text: str, days: Sequence[WrittenDays]) -> list[WrittenDays]:
    """The days that stand by themselves, without those of "31 October – 1 November 2023"."""
    linked = {day for pair in pairwise(days) if are_linked(text, *pair) for day in pair}
    return [day for day in days if day not in linked]


def _follows(text: str, end: int) -> bool:
    """Whether a sentence starts at ``end``."""
    return _SENTENCE_FOLLOWS.match(text, end) is not None


def _stamps(text: str, spans: Sequence[Span], most_words: int, basis: str) -> list[StatedDate]:
    """The days that stand in a line of their own, with a place or a time at most."""
    stamps: list[StatedDate] = []
    for span in spans:
        words = span.of(text)
        if len(words) > _BODY or len(words.split(None, most_words)) > most_words:
            continue
        days = [
            day
            for day in find_written_days(text, span.start, span.end)
            if not _UPDATED.search(text[span.start : day.start])
        ]
        if len(days) != 1 or (words[-1:] in _STOPS and days[0].end < span.end - 1):
            continue
        before = text[span.start : days[0].start]
        governed = _GOVERNED.search(before) and not FIELD.match(words)
        stated = stated_day(days[0], days[0].start, basis)
        if stated and (not governed or _ISSUED.match(words)):
            stamps.append(stated)
    return stamps


def _stamp(text: str, header: Sequence[Span]) -> StatedDate | None:
    return next(iter(_stamps(text, header, _HEADER_WORDS, "stamp in the header")), None)


def _last_stamp(text: str, last: Sequence[Span]) -> StatedDate | None:
    """The day under a text; several are a list of days, of which none is its own."""
    stamps = _stamps(text, last, _LAST_WORDS, "stamp at the end")
    return stamps[0] if len(stamps) == 1 else None


def _dateline_without_year(
    text: str, dateline: Dateline | None, paragraphs: Sequence[Span], headline: Span | None
) -> StatedDate | None:
    if dateline is None or dateline.day.year is not None:
        return None
    header = [span for span in paragraphs if span.end <= dateline.span.start]
    above = [span.of(text) for span in [headline, *header] if span]
    years = {int(year) for words in above for year in _YEAR.findall(words)}
    years |= {year for words in above for year in _years_in_figures(words, dateline.day)}
    if len(years) != 1:
        return None
    day = dateline.day._replace(year=years.pop())
    return stated_day(day, day.start, "dateline, with the year from the header")


def _years_in_figures(words: str, day: WrittenDays) -> Iterator[int]:
    """The years of such stamps as "10/9/2024" that may be the same day as the dateline's."""
    same = {day.month, day.days[0]}
    for match in _IN_FIGURES.finditer(words):
        if {int(match["one"]), int(match["other"])} == same:
            yield int(match["year"])


def _loose_day(text: str, header: Sequence[Span]) -> StatedDate | None:
    """The first full day in the opening of a text that lost its punctuation."""
    for span in header[:1]:
        opening = text[span.start : min(span.end, span.start + 600)]
        if "." in opening or "," in opening:
            return None
        for day in _of_no_range(opening, find_written_days(opening)):
            stated = stated_day(day, day.start, "a day that stands by itself in the opening")
            if stated and not _GOVERNED.search(opening[: day.start]):
                shifted = Span(stated.span.start + span.start, stated.span.end + span.start)
                return StatedDate(stated.value, shifted, stated.basis)
    return None


def _is_place(words: str) -> bool:
    tokens = words.split()
    return (
        len(tokens) <= _PLACE_WORDS
        and all(_PLACE_WORD.match(token) for token in tokens)
        and all(token in _PLACE_LINKS or not token.islower() for token in tokens)
        and not _NO_PLACE.match(words)
    )
