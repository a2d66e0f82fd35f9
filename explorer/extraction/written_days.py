"""Days as a text writes them: "14 July 2023", "July 30 and 31", "2023-07-14", with their spans."""

import re
from calendar import monthrange
from collections.abc import Iterator
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


def _forms(name: str, *forms: str) -> dict[str, int]:
    """The words of a calendar lexicon, also in capitals, longest first, and their numbers."""
    chosen = [entry for entry in entries(name) if not forms or entry.cells[1] in forms]
    numbers = {entry.words: int(entry.cells[0]) for entry in chosen}
    numbers |= {words.upper(): number for words, number in numbers.items()}
    return dict(sorted(numbers.items(), key=lambda item: -len(item[0])))


def _either(full: dict[str, int], short: dict[str, int]) -> str:
    """A pattern for whole words: the full forms, and the short ones with or without a full stop."""
    stopped = [rf"{form}(?:[.]|(?!\w))" for form in short]
    return rf"(?:{'|'.join([*full, *stopped])})(?!\w)"


_MONTHS = _forms("months")
WEEKDAYS = _forms("weekdays", "full")
_ORDINALS = _forms("ordinal_days")

# White space between the words of a date: at most one line break.
GAP = r"(?:[^\S\r\n]{1,3}|[^\S\r\n]?(?:\r\n|[\r\n])[^\S\r\n]{0,4})"
ORDINAL = r"(?:\s?(?:st|nd|rd|th|ST|ND|RD|TH))"
WEEKDAY = f"(?:{'|'.join(WEEKDAYS)})"
_ANY_WEEKDAY = _either(WEEKDAYS, _forms("weekdays", "short"))
_MONTH = _either(_forms("months", "full"), _forms("months", "short"))
_YEAR = r"(?:1[5-9]|20|21)\d\d(?!\w|[.,]\d)"
# The patterns start with one class of characters, for which the engine has a fast search.
_DAY = rf"[0-9][0-9]?{ORDINAL}?(?!\w|[.,:/]\d)"
_LINK = rf"(?:{GAP}?[-–—]{GAP}?|,?{GAP}(?:and|to|until|till|through|&){GAP}(?:the{GAP})?)"
_DAYS = rf"(?P<days>{_DAY}(?:(?:,{GAP}{_DAY}){{0,6}}{_LINK}{_DAY})?)"

_FIGURES = re.compile(r"[0-9][0-9]{0,3}(?P<mark>[-./])\d{1,2}(?P=mark)\d{1,4}(?!\d|[-./]\d)")
_DAY_FIRST = re.compile(
    rf"{_DAYS}(?:{GAP}(?:day{GAP})?of)?(?:,?{GAP}|[-/.])(?P<month>{_MONTH})"
    rf"(?:(?:,?{GAP}|[-/.,])(?P<year>{_YEAR}))?"
)
_MONTH_FIRST = re.compile(
    rf"(?P<month>{_MONTH}){GAP}?(?:the{GAP})?{_DAYS}(?:(?:,?{GAP}|,)(?P<year>{_YEAR}))?"
)
_IN_WORDS = re.compile(rf" of{GAP}(?P<month>{_MONTH})(?:,?{GAP}(?P<year>{_YEAR}))?")
_ORDINAL_BEFORE = re.compile(rf"\b(?P<day>{'|'.join(_ORDINALS)})(?:{GAP}day)?\Z")
_WEEKDAY_BEFORE = re.compile(rf"(?<!\w){_ANY_WEEKDAY},?{GAP}(?:the{GAP})?\Z")
_GLUED = re.compile(r"[\w./:_$€£₹]\Z|\d[,-]\Z")  # the number goes on to the left: no day
_IN = re.compile(r"\b[Ii]n\s\Z")  # "in May 14 countries …": a month and a count
_NAMED_AFTER = re.compile(
    r"\s(?:Movement|Revolution|Uprising|Incident|Street|Avenue|Road|Bridge|Square|Airport|Hospital"
    r"|University|Stadium)\b"
)
_LINKED = re.compile(rf"{_LINK}|,{GAP}")
_YEARS = range(1500, 2200)
_NUMBER = re.compile(r"\d+")
_RANGE = re.compile(r"[-–—]|\b(?:to|until|till|through)\b")


def find_written_days(text: str, start: int = 0, end: int | None = None) -> list[WrittenDays]:
    """All days written with their month in ``text[start:end]``, in order, without overlap.

    Days and months in figures such as 03/04/2023 are left out where they could be swapped. Of a
    range, the first and the last day are given; of an enumeration, all.
    """
    end = len(text) if end is None else end
    found = sorted(_candidates(text, start, end))
    kept: list[WrittenDays] = []
    for written in found:
        if kept and written.start < kept[-1].end:
            if written.end - written.start > kept[-1].end - kept[-1].start:
                kept[-1] = written
        else:
            kept.append(written)
    return _share_years(text, kept)


def is_real(year: int, month: int, day: int) -> bool:
    """Whether the calendar has this day."""
    return 1 <= month <= 12 and 1 <= day <= monthrange(year, month)[1]


def _candidates(text: str, start: int, end: int) -> Iterator[WrittenDays]:
    for pattern, read in ((_FIGURES, _figures), (_DAY_FIRST, _with_month)):
        for match in pattern.finditer(text, start, end):
            if not _GLUED.search(text[max(0, match.start() - 2) : match.start()]):
                yield from read(text, match)
    for match in _MONTH_FIRST.finditer(text, start, end):
        before = text[max(0, match.start() - 4) : match.start()]
        if not before[-1:].isalnum() and (match["year"] or not _IN.search(before)):
            yield from _with_month(text, match)
    for match in _IN_WORDS.finditer(text, start, end):
        begin = max(start, match.start() - 24)
        ordinal = _ORDINAL_BEFORE.search(text[begin : match.start()])
        if ordinal:
            day, month = _ORDINALS[ordinal["day"]], _MONTHS[match["month"].rstrip(".")]
            year = int(match["year"]) if match["year"] else None
            yield WrittenDays(begin + ordinal.start(), match.end(), (day,), month, year)


def _figures(_text: str, match: re.Match[str]) -> Iterator[WrittenDays]:
    first, month, last = (int(number) for number in _NUMBER.findall(match.group()))
    year, day = (first, last) if first > 31 else (last, first)
    if year == last and match["mark"] != ".":  # only with dots is the order sure
        if month > 12:
            day, month = month, day
        elif day <= 12 and day != month:
            return
    if year in _YEARS and is_real(year, month, day):
        yield WrittenDays(match.start(), match.end(), (day,), month, year)


def _with_month(text: str, match: re.Match[str]) -> Iterator[WrittenDays]:
    month = _MONTHS[match["month"].rstrip(".")]
    year = int(match["year"]) if match["year"] else None
    days = tuple(int(number) for number in _NUMBER.findall(match["days"]))
    if _RANGE.search(match["days"]):
        days = (days[0], days[-1])
    ascending = all(day < later for day, later in pairwise(days))
    real = all(is_real(year or 2000, month, day) for day in days)
    if ascending and real and not _NAMED_AFTER.match(text, match.end()):
        before = text[max(0, match.start() - 18) : match.start()]
        weekday = _WEEKDAY_BEFORE.search(before)
        start = match.start() - (len(before) - weekday.start() if weekday else 0)
        yield WrittenDays(start, match.end(), days, month, year)


def _share_years(text: str, found: list[WrittenDays]) -> list[WrittenDays]:
    """Give the year of "30 July to 2 August 2023" to both of its days."""
    for index in range(len(found) - 2, -1, -1):
        here, there = found[index], found[index + 1]
        if (
            here.year is None
            and there.year is not None
            and there.start - here.end < 16
            and _LINKED.fullmatch(text, here.end, there.start)
        ):
            found[index] = here._replace(year=there.year - (here.month > there.month))
    for index in range(1, len(found)):
        here, there = found[index - 1], found[index]
        if (
            there.year is None
            and here.year is not None
            and there.start - here.end < 16
            and _LINKED.fullmatch(text, here.end, there.start)
        ):
            found[index] = there._replace(year=here.year + (here.month > there.month))
    return found
