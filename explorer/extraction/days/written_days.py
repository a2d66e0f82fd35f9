"""Days as a text writes them: "14 July 2023", "July 30 and 31", "2023-07-14", with their spans."""

import re
from calendar import monthrange
from collections.abc import Iterator
from datetime import date
from itertools import pairwise
from typing import NamedTuple

from explorer.extraction.lexicon import entries


class WrittenDays(NamedTuple):
    """One day or several of one month, as written; ``year`` is ``None`` where the text has none."""

    start: int
    end: int
    days: tuple[int, ...]
    month: int
    year: int | None


def _numbers(name: str, *forms: str) -> dict[str, int]:
    """The words of a calendar lexicon as given and in capitals, and their numbers."""
    chosen = [entry for entry in entries(name) if not forms or entry.cells[1] in forms]
    numbers = {entry.words: int(entry.cells[0]) for entry in chosen}
    return numbers | {words.upper(): number for words, number in numbers.items()}


_MONTHS = _numbers("months")
_SHORT_MONTHS = _numbers("months", "short")
WEEKDAYS = _numbers("weekdays", "full")
_ANY_WEEKDAYS = _numbers("weekdays")
_ORDINALS = _numbers("ordinal_days")

# The patterns find words of the right shape, which are then looked up: a pattern of all the names
# would take longer to compile than a readout to read. They start with one class of characters,
# for which the engine has a fast search.
GAP = r"\s{1,6}"
ORDINAL = r"(?:\s?(?:st|nd|rd|th|ST|ND|RD|TH))"
_ANY_CASE = r"(?P<month>[JFMASONDjfmasond][A-Za-z]{2,8})(?![A-Za-z])(?P<stop>[.]?)"
_OPENS_MONTH = "[JFMASOND](?=[AECKOPUaeckopu])"
_MONTH = r"(?P<month>[A-Z][A-Za-z]{2,8})(?![A-Za-z])(?P<stop>[.]?)"
_YEAR = r"(?P<year>(?:1[5-9]|20|21)\d\d)(?!\w|[.,]\d)"
# "Jan 08,2021" has its year after the comma, "14,000" goes on.
_DAY = rf"[0-9](?<![0-9]{{2}})[0-9]?{ORDINAL}?(?!\w|[.:/]\d|,\d(?!\d{{3}}\b))"
_LINK = (
    r"(?:\s?[-–—]\s?|,?\s{1,6}(?:and|to|until|till|through|&)\s{1,6}(?:the\s{1,6})?"
    r"(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\s{1,6})?)"
)
_DAYS = rf"(?P<days>{_DAY}(?:(?:,\s{{1,6}}{_DAY}){{0,6}}{_LINK}{_DAY})?)"

_FIGURES = re.compile(r"[0-9][0-9]{0,3}(?P<mark>[-./])\d{1,2}(?P=mark)\d{1,4}(?!\d|[-./]\d)")
_DAY_FIRST = re.compile(
    rf"{_DAYS}(?:{GAP}(?:day{GAP})?of)?(?:[.,]?{GAP}|[-/.]|\s[-/.]\s){_ANY_CASE}"
    rf"(?:(?:,?{GAP}(?:[Dd]e{GAP})?|[-/.,]|\s[-/.]\s){_YEAR})?"
)
_MONTH_FIRST = re.compile(
    rf"{_MONTH.replace('[A-Z]', _OPENS_MONTH, 1)}(?P<comma>,?)\s{{0,6}}(?:the{GAP})?{_DAYS}"
    rf"(?:(?:,?{GAP}|,){_YEAR})?"
)
_IN_WORDS = re.compile(rf" of{GAP}{_MONTH}(?:,?{GAP}{_YEAR})?")
_ORDINAL_BEFORE = re.compile(rf"(?P<day>[A-Za-z-]+)(?:{GAP}day)?\Z")
_WEEKDAY_BEFORE = re.compile(rf"(?P<weekday>[A-Za-z]{{3,9}})[.]?,?{GAP}(?:the{GAP})?\Z")
_GLUED = re.compile(r"[\w./:_$€£₹]\Z|\d[,-]\Z")  # the number goes on to the left: no day
_IN = re.compile(r"\b[Ii]n\s\Z")  # "in May 14 countries …": a month and a count
_NAMED_AFTER = re.compile(
    r"\s(?:Movement|Revolution|Uprising|Incident|Street|Avenue|Road|Bridge|Square|Airport|Hospital"
    r"|University|Stadium)\b"
)
_LINKED = re.compile(rf"{_LINK}|,{GAP}")
_LOOK_BACK = 24  # code points before a day in which its weekday stands
_YEARS = range(1500, 2200)
_DIGIT = re.compile(r"[0-9]")
_NUMBER = re.compile(r"\d+")
_RANGE = re.compile(r"[-–—]|\b(?:to|until|till|through)\b")


def find_written_days(text: str, start: int = 0, end: int | None = None) -> tuple[WrittenDays, ...]:
    """All days written with their month in ``text[start:end]``, in order, without overlap.

    Days and months in figures such as 03/04/2023 are left out where they could be swapped. Of a
    range, the first and the last day are given; of an enumeration, all.
    """
    end = len(text) if end is None else end
    if not _DIGIT.search(text, start, end):
        return ()
    found = sorted(_candidates(text, start, end))
    kept: list[WrittenDays] = []
    for written in found:
        if kept and written.start < kept[-1].end:
            if written.end - written.start > kept[-1].end - kept[-1].start:
                kept[-1] = written
        else:
            kept.append(written)
    return tuple(_share_years(text, kept))


def is_real(year: int, month: int, day: int) -> bool:
    """Whether the calendar has this day."""
    return 1 <= month <= 12 and 1 <= day <= monthrange(year, month)[1]


def are_linked(text: str, here: WrittenDays, there: WrittenDays) -> bool:
    """Whether nothing but "and", "to" or a comma stands between two days."""
    return there.start - here.end < 16 and bool(_LINKED.fullmatch(text, here.end, there.start))


def _candidates(text: str, start: int, end: int) -> Iterator[WrittenDays]:
    for pattern, read in ((_FIGURES, _figures), (_DAY_FIRST, _with_month)):
        for match in pattern.finditer(text, start, end):
            if not _GLUED.search(text[max(0, match.start() - 2) : match.start()]):
                yield from read(text, match)
    for match in _MONTH_FIRST.finditer(text, start, end):
        before = text[max(0, match.start() - 4) : match.start()]
        full = match["year"] is not None
        if not before[-1:].isalnum() and (full or not (match["comma"] or _IN.search(before))):
            yield from _with_month(text, match)
    for match in _IN_WORDS.finditer(text, start, end):
        begin = max(start, match.start() - _LOOK_BACK)
        ordinal = match["month"] in _MONTHS and _ORDINAL_BEFORE.search(text[begin : match.start()])
        if ordinal and ordinal["day"] in _ORDINALS:
            days = (_ORDINALS[ordinal["day"]],)
            year = int(match["year"]) if match["year"] else None
            month = _MONTHS[match["month"]]
            yield WrittenDays(begin + ordinal.start(), _end(match), days, month, year)


def _figures(text: str, match: re.Match[str]) -> Iterator[WrittenDays]:
    first, month, last = (int(number) for number in _NUMBER.findall(match.group()))
    year, day = (first, last) if first > 31 else (last, first)
    if year == last and match["mark"] != ".":  # only with dots is the order sure
        if month > 12:
            day, month = month, day
        elif day <= 12 and day != month:
            month_first = _weekday_decides(text, match.start(), year, day, month)
            if month_first is None:
                return
            day, month = (month, day) if month_first else (day, month)
    if year in _YEARS and is_real(year, month, day):
        yield WrittenDays(match.start(), match.end(), (day,), month, year)


def _weekday_decides(text: str, start: int, year: int, first: int, second: int) -> bool | None:
    """Whether the weekday before "08/10/2012" says that its month is first; ``None``: neither."""
    before = _WEEKDAY_BEFORE.search(text[max(0, start - _LOOK_BACK) : start])
    weekday = _ANY_WEEKDAYS.get(before["weekday"]) if before else None
    if weekday is None or year not in _YEARS:
        return None
    fits = [
        date(year, month, day).weekday() == weekday
        for day, month in ((second, first), (first, second))
    ]
    return fits[0] if fits[0] != fits[1] else None


def _with_month(text: str, match: re.Match[str]) -> Iterator[WrittenDays]:
    name = match["month"]
    month = _MONTHS.get(name.capitalize() if name.islower() and match["year"] else name)
    if month is None:
        return
    end = _end(match)
    year = int(match["year"]) if match["year"] and end == match.end() else None
    days = tuple(int(number) for number in _NUMBER.findall(match["days"]))
    if _RANGE.search(match["days"]):
        days = (days[0], days[-1])
    ascending = all(day < later for day, later in pairwise(days))
    real = all(is_real(year or 2000, month, day) for day in days)
    if ascending and real and match.end("days") <= end and not _NAMED_AFTER.match(text, end):
        before = text[max(0, match.start() - _LOOK_BACK) : match.start()]
        weekday = _WEEKDAY_BEFORE.search(before)
        start = match.start()
        if weekday and weekday["weekday"] in _ANY_WEEKDAYS:
            start -= len(before) - weekday.start()
        yield WrittenDays(start, end, days, month, year)


def _end(match: re.Match[str]) -> int:
    """Where the day ends: a full stop after the full name of a month ends the sentence."""
    stopped = match["stop"] and match["month"].capitalize() not in _SHORT_MONTHS
    return match.end("month") if stopped else match.end()


def _share_years(text: str, found: list[WrittenDays]) -> list[WrittenDays]:
    """Give the year of "30 July to 2 August 2023" to both of its days."""
    for index in range(len(found) - 2, -1, -1):
        here, there = found[index], found[index + 1]
        if here.year is None and there.year is not None and are_linked(text, here, there):
            found[index] = here._replace(year=there.year - (here.month > there.month))
    for index in range(1, len(found)):
        here, there = found[index - 1], found[index]
        if there.year is None and here.year is not None and are_linked(text, here, there):
            found[index] = there._replace(year=here.year + (here.month > there.month))
    return found
