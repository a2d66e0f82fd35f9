"""The day of issue where no field, stamp or dateline gives it: what the text itself tells of it."""

import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, timedelta

from explorer.extraction.days.written_days import WrittenDays, find_written_days, is_real
from explorer.model import Span, StatedDate

_OPENING = 5  # paragraphs in which a text says on which day it is written
_STAMP_WORDS = 8
_NEAR = timedelta(days=10)  # from a day that a text tells of to its own
_TELLING = re.compile(r"\b(?:today|issued|released|published)\b", re.I)
_TODAY_BEFORE = re.compile(r"\b[Tt]oday,?\s(?:[([]|(?:on\s)?(?:the\s)?)\Z")
_TODAY_AFTER = re.compile(r"\s?[,(]\s?today\b")
_ISSUED_BEFORE = re.compile(
    r"\b(?:release|note|statement|communiqu[eé]|readout|notice|announcement)\s(?:was\s|is\s)?"
    r"(?:issued|released|published)\b[^.;\n]{0,120}?\bon\s\Z",
    re.I,
)
_SENTENCE_END = re.compile(r"[.:]?\s*(?:\n|\Z)")
_SWAPPABLE = re.compile(
    r"(?<![\w./-])(?<![-–]\s)(?P<one>\d{1,2})(?P<mark>[/-])(?P<other>\d{1,2})(?P=mark)(?P<year>20\d\d)(?!\s?[-–/]|\w)"
)
_GOVERNED = re.compile(
    r"\b(?:on|of|in|from|until|till|since|between|and|to|by|before|after|for)\s(?:the\s)?\Z", re.I
)


def find_told_day(text: str, paragraphs: Sequence[Span]) -> StatedDate | None:
    """The day that ``text`` calls today in its opening, or on which it says that it was issued."""
    for paragraph in paragraphs[:_OPENING]:
        if not _TELLING.search(text, paragraph.start, paragraph.end):
            continue
        for day in find_written_days(text, paragraph.start, paragraph.end):
            before = text[max(paragraph.start, day.start - 160) : day.start]
            if _TODAY_BEFORE.search(before) or _TODAY_AFTER.match(text, day.end):
                basis = "the day that the text calls today"
            elif _ISSUED_BEFORE.search(before) and _SENTENCE_END.match(text, day.end):
                basis = "the day on which the text says that it was issued"
            else:
                continue
            if stated := stated_day(day, day.start, basis):
                return stated
    return None


def find_swapped_stamp(text: str, header: Iterable[Span]) -> StatedDate | None:
    """A stamp such as "04/05/2023" in ``header`` whose order the other days of the text decide."""
    for line in header:
        words = line.of(text)
        match = _SWAPPABLE.search(text, line.start, line.end)
        if match is None or len(words.split()) > _STAMP_WORDS:
            continue
        year, one, other = (int(match[name]) for name in ("year", "one", "other"))
        readings = [
            date(year, month, day)
            for day, month in ((one, other), (other, one))
            if is_real(year, month, day)
        ]
        told = find_written_days(text)
        near = [reading for reading in readings if any(_is_near(reading, day) for day in told)]
        if len(near) == 1:
            span = Span(match.start(), match.end())
            return StatedDate(near[0], span, "stamp in the header, near another day of the text")
    return None


def find_headline_day(text: str, headline: Span | None) -> StatedDate | None:
    """The one day that ends ``headline``, as in "Regular Press Conference, 30 September 2021"."""
    days = find_written_days(text, headline.start, headline.end) if headline else []
    if headline is None or len(days) != 1 or days[0].end < headline.end - 1:
        return None
    if _GOVERNED.search(text[headline.start : days[0].start]):
        return None
    return stated_day(days[0], days[0].start, "the day in the headline")


def stated_day(day: WrittenDays, start: int, basis: str) -> StatedDate | None:
    """``day`` from ``start`` on as a date, if it is one full day of the calendar."""
    if day.year is None or len(day.days) > 1 or not is_real(day.year, day.month, day.days[0]):
        return None
    return StatedDate(date(day.year, day.month, day.days[0]), Span(start, day.end), basis)


def _is_near(reading: date, day: WrittenDays) -> bool:
    return any(timedelta(0) <= reading - value <= _NEAR for value in _values(day, reading.year))


def _values(day: WrittenDays, year: int) -> Iterator[date]:
    for number in day.days:
        if is_real(day.year or year, day.month, number):
            yield date(day.year or year, day.month, number)
