"""The days that a text fixes, in full or counted from its publication, and its plain years."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from typing import NamedTuple

from explorer.extraction.publication import find_dateline, nearest
from explorer.extraction.written_days import (
    GAP,
    ORDINAL,
    WEEKDAY,
    WEEKDAYS,
    WrittenDays,
    find_written_days,
    is_real,
)
from explorer.model import Span, StatedDate

_DAY = timedelta(days=1)
_DATELINE_LAG = 14 * _DAY  # how long after its dateline a text may be published

_BRACKETED = rf"(?:{GAP}?\((?:the{GAP})?(?P<day>\d{{1,2}}){ORDINAL}?\))?"
_CUE = re.compile(
    rf"\b(?P<cue>[Tt]he{GAP}day{GAP}(?:before{GAP}yesterday|after{GAP}tomorrow)"
    rf"|[Tt]oday|TODAY|[Yy]esterday|YESTERDAY|[Tt]omorrow|[Tt]onight|[Ll]ast{GAP}night"
    rf"|[Tt]his{GAP}(?:morning|afternoon|evening))(?!\w){_BRACKETED}"
)
_OFFSETS = {"yesterday": -1, "last night": -1, "tomorrow": 1}
_OFFSETS |= {"the day before yesterday": -2, "the day after tomorrow": 2}
# "today" and "tomorrow" that mean the times, not the day.
_TIMES_BEFORE = re.compile(r"\b(?:of|for|world|even|until|till|than|like|as|it|is)\s$")
_TIMES_AFTER = re.compile(
    r"['’‘]s?\s(?!(?:meeting|talks|session|event|ceremony|summit|visit|discussion|launch|signing|call"
    r"|announcement|decision|conference|forum|dialogue|briefing|hearing)s?\b)"
)
_WEEKDAY = re.compile(
    rf"\b(?P<lead>(?:[Oo]n|[Ll]ast|[Tt]his|[Pp]ast|[Nn]ext|[Ee]very|[Ee]ach){GAP}(?:past{GAP})?)?"
    rf"(?P<weekday>{WEEKDAY})(?!\w){_BRACKETED}"
    rf"(?P<part>{GAP}(?:morning|afternoon|evening|night))?(?P<week>{GAP}(?:last|this){GAP}week)?"
)
_NUMBER = rf"\d{{1,2}}{ORDINAL}(?!\w)"
_DAY_OF_MONTH = re.compile(
    rf"\b(?:[Oo]n|[Ff]rom|[Uu]ntil|[Ss]ince|[Bb]y|(?:morning|afternoon|evening|night){GAP}of){GAP}"
    rf"the{GAP}(?P<days>{_NUMBER}(?:{GAP}(?:and|to){GAP}(?:the{GAP})?{_NUMBER})?)"
    rf"(?P<month>{GAP}of{GAP}(?:this|last){GAP}month)?"
)
# What may follow "on the 14th" or a bare weekday, so that it is a day and no "14th Congress".
_FREE = re.compile(
    rf"[^\w\s(’'\"/-]|{GAP}\W|\s*$|{GAP}(?:after|afternoon|and|as|at|before|between|but|by|during|evening"
    r"|for|from|had|has|have|held|hosted|in|instant|into|local|met|morning|night|on|over|said|signed"
    r"|that|the|through|to|under|urged|was|were|when|where|which|while|will|with)\b"
)
_UPCOMING = re.compile(r"\b(?:will|shall|scheduled|slated|due|upcoming|to be held|plans? to)\b")
_LETTERS = re.compile(r"[a-z]{2,}\s$")
_YEAR_WORD = re.compile(rf",?{GAP}(?:of{GAP})?(?P<which>this|last|next){GAP}year\b")


class _Reference(NamedTuple):
    """The day from which others are counted, and what it is called in a basis."""

    day: date
    name: str

    def __str__(self) -> str:
        return f"the {self.name}, {self.day.isoformat()}"


def find_dates(
    text: str, sentences: Sequence[Span], published: StatedDate | None
) -> tuple[StatedDate, ...]:
    """The days that ``text`` fixes, in order of appearance.

    Days without a year and relative ones ("on the 14th", "yesterday") are counted from the
    dateline, else from ``published``; without either they are left out. A range gives its first
    and its last day, an enumeration each day, all with the same span.
    """
    sentences = sorted(sentences)
    written = find_written_days(text)
    reference = _find_reference(text, sentences, published)
    found = [stated for days in written for stated in _written(text, days, reference)]
    if reference:
        found += _relative(text, sentences, written, reference)
    starts = [sentence.start for sentence in sentences]
    inside = (stated for stated in found if _sentence(sentences, starts, stated.span))
    return tuple(sorted(inside, key=lambda stated: (stated.span, stated.value)))


def _find_reference(
    text: str, sentences: Sequence[Span], published: StatedDate | None
) -> _Reference | None:
    dateline = find_dateline(text, sentences)
    day = None
    if dateline and dateline.day.year:
        day = date(dateline.day.year, dateline.day.month, dateline.day.days[0])
    elif dateline and published:
        day = nearest(dateline.day.month, dateline.day.days[0], published.value)
    if published is None:
        return _Reference(day, "dateline") if day else None
    if day and timedelta(0) < published.value - day <= _DATELINE_LAG:
        return _Reference(day, "dateline")
    return _Reference(published.value, "publication date")


def _sentence(sentences: Sequence[Span], starts: Sequence[int], span: Span) -> Span | None:
    """The sentence that holds ``span`` whole."""
    index = bisect_right(starts, span.start) - 1
    if index < 0 or span.end > sentences[index].end:
        return None
    return sentences[index]


def _quote(words: str) -> str:
    return f'"{" ".join(words.split())}"'


def _written(text: str, days: WrittenDays, reference: _Reference | None) -> Iterator[StatedDate]:
    span = Span(days.start, days.end)
    year, basis = days.year, "stated in full"
    if len(days.days) > 1:
        basis = f"one of the days in {_quote(span.of(text))}"
    if year is None and reference:
        which = _YEAR_WORD.match(text, days.end)
        if which:
            year = reference.day.year + {"this": 0, "last": -1, "next": 1}[which["which"]]
            span = Span(days.start, which.end())
            basis = f"{_quote(span.of(text))} counted from {reference}"
        else:
            near = nearest(days.month, days.days[0], reference.day)
            year = near.year if near else None
            basis = f"{_quote(span.of(text))} nearest to {reference}"
    if year:
        for day in days.days:
            if is_real(year, days.month, day):
                yield StatedDate(date(year, days.month, day), span, basis)


def _relative(
    text: str, sentences: Sequence[Span], written: Sequence[WrittenDays], reference: _Reference
) -> Iterator[StatedDate]:
    """Days counted from ``reference``, but for words that a written day takes in or explains."""
    starts = [days.start for days in written]
    ends = [days.end for days in written]
    bounds = [sentence.start for sentence in sentences]
    for pattern, resolve in _RESOLVERS:
        for match in pattern.finditer(text):
            index = bisect_left(ends, match.start() + 1)
            explained = index < len(starts) and starts[index] - match.end() < 3
            if explained and not text[match.end() : starts[index]].strip(" ,("):
                continue
            sentence = _sentence(sentences, bounds, Span(*match.span()))
            if sentence is None:
                continue
            yield from resolve(text, match, sentence, reference)


def _cue(
    text: str, match: re.Match[str], sentence: Span, reference: _Reference
) -> Iterator[StatedDate]:
    """Read "today", "yesterday", "this morning (05)"."""
    cue = " ".join(match["cue"].lower().split())
    offset = _OFFSETS.get(cue, 0)
    if match["day"]:
        yield from _bracketed(match, reference)
        return
    before = text[max(sentence.start, match.start() - 8) : match.start()]
    if cue in {"today", "tomorrow"} and (
        _TIMES_BEFORE.search(before) or _TIMES_AFTER.match(text, match.end())
    ):
        return
    basis = f"{_quote(match.group())} counted from {reference}"
    yield StatedDate(reference.day + offset * _DAY, Span(*match.span()), basis)


def _bracketed(match: re.Match[str], reference: _Reference) -> Iterator[StatedDate]:
    """The day of the month in "today (25)": the one nearest to the reference."""
    months = (reference.day.replace(day=1) - _DAY, reference.day, _next_month(reference.day))
    number = int(match["day"])
    days = [
        date(month.year, month.month, number)
        for month in months
        if is_real(month.year, month.month, number)
    ]
    if days:
        basis = f"{_quote(match.group())}, the day of that number nearest to {reference}"
        value = min(days, key=lambda day: abs(day - reference.day))
        yield StatedDate(value, Span(*match.span()), basis)


def _next_month(day: date) -> date:
    return day.replace(day=28) + 4 * _DAY


def _weekday(
    text: str, match: re.Match[str], sentence: Span, reference: _Reference
) -> Iterator[StatedDate]:
    """Read "on Tuesday", "last Friday", "Monday evening", "met Friday with"."""
    lead = match["lead"].lower().split()[0] if match["lead"] else ""
    if lead in {"every", "each", "next"}:
        return
    if match["day"]:
        yield from _bracketed(match, reference)
        return
    before = text[sentence.start : match.start()]
    if not lead and not match["part"] and not (_LETTERS.search(before) and _free(text, match)):
        return
    if lead == "on" and not match["part"] and not _free(text, match):
        return
    back = (reference.day.weekday() - WEEKDAYS[match["weekday"]]) % 7
    if match["week"]:
        back = reference.day.weekday() - WEEKDAYS[match["weekday"]]
        back += 7 if match["week"].split()[0] == "last" else 0
    elif lead not in {"last", "past"} and _UPCOMING.search(before):
        back -= 7 if back else 0
    elif lead in {"last", "past"}:
        back = back or 7
    basis = f"{_quote(match.group())} counted from {reference}"
    yield StatedDate(reference.day - back * _DAY, Span(*match.span()), basis)


def _free(text: str, match: re.Match[str]) -> bool:
    return _FREE.match(text, match.end()) is not None


def _day_of_month(
    text: str, match: re.Match[str], sentence: Span, reference: _Reference
) -> Iterator[StatedDate]:
    """Read "on the 14th", "from the 14th to the 16th", "on the 14th of last month"."""
    if not match["month"] and not _free(text, match):
        return
    numbers = [int(number) for number in re.findall(r"\d+", match["days"])]
    upcoming = _UPCOMING.search(text, sentence.start, match.start()) is not None
    month, name = reference.day, "in the month of"
    if match["month"]:
        if "last" in match["month"]:
            month, name = month.replace(day=1) - _DAY, "in the month before"
    elif upcoming and numbers[-1] < reference.day.day:
        month, name = _next_month(month), "in the month after"
    elif not upcoming and numbers[0] > reference.day.day:
        month, name = month.replace(day=1) - _DAY, "in the month before"
    reference_name = "publication" if reference.name == "publication date" else reference.name
    basis = f"{_quote(match.group())} {name} {reference_name}, {reference.day.isoformat()}"
    for number in numbers:
        if is_real(month.year, month.month, number):
            value = date(month.year, month.month, number)
            yield StatedDate(value, Span(*match.span()), basis)


_RESOLVERS = ((_CUE, _cue), (_WEEKDAY, _weekday), (_DAY_OF_MONTH, _day_of_month))

_PLAIN_YEAR = re.compile(r"(?:19|20)\d\d(?!\w|[-–/]\w|[.,]\d)")
_BEFORE_YEAR = re.compile(
    r"(?:^|[.!?]\s|\b(?:in|for|of|year|during|since|by|until|throughout|through|from|to|than|early|late"
    r"|mid|before|after|beyond|end|fiscal|FY|In|For|During|Since|By|Year|Throughout|and|the)\s|mid-"
    r"|early-|\()$"
)
_NO_YEAR_AFTER = re.compile(
    r"\s(?:[A-Z]|(?!this|is|was|has|does|as|across|towards|its|his)[a-z-]+s\b|people\b|percent\b"
    r"|per\b|million\b|billion\b|km\b|MW\b|meters?\b|metres?\b)|%"
)


def find_years(text: str) -> tuple[tuple[int, Span], ...]:
    """The plain years of ``text``, such as "2022" in "the focus for 2022", in order.

    Years in full dates, in months ("July 2023"), in spans of years, in names and numbers of laws
    and documents, and counts are none.
    """
    return tuple(
        (int(match.group()), Span(*match.span()))
        for match in _PLAIN_YEAR.finditer(text)
        if _BEFORE_YEAR.search(text[max(0, match.start() - 12) : match.start()])
        and not _NO_YEAR_AFTER.match(text, match.end())
    )
