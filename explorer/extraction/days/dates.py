"""The days that a text fixes, in full or counted from its publication, and its plain years."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from typing import NamedTuple

from explorer.extraction.days.publication import find_dateline, nearest
from explorer.extraction.days.written_days import (
    GAP,
    ORDINAL,
    WEEKDAYS,
    WrittenDays,
    find_written_days,
    is_real,
)
from explorer.model import Span, StatedDate

_DAY = timedelta(days=1)
_DATELINE_LAG = 14 * _DAY  # how long after its dateline a text may be published

_LOOK_BACK = 24  # code points before a day in which the words that govern it stand
_VERBS = 160  # code points on each side in which its verb stands

# The patterns start with plain letters, for which the engine has a fast search; what stands before
# is looked at only where they match.
_BRACKETED = rf"(?:{GAP}?\((?:the{GAP})?(?P<day>\d{{1,2}}){ORDINAL}?\))?"
_CUE = re.compile(
    "(?P<cue>Today|today|TODAY|Yesterday|yesterday|YESTERDAY|Tomorrow|tomorrow|Tonight|tonight"
    rf"|Last{GAP}night|last{GAP}night|This{GAP}(?:morning|afternoon|evening)"
    rf"|this{GAP}(?:morning|afternoon|evening))(?!\w){_BRACKETED}"
)
_OFFSETS = {"yesterday": -1, "last night": -1, "tomorrow": 1}
_DAY_BEFORE_CUE = re.compile(rf"\b[Tt]he{GAP}day{GAP}(?:before|after){GAP}\Z")
# "today" and "tomorrow" that mean the times, not the day.
_TIMES_BEFORE = re.compile(r"\b(?:of|for|world|even|until|till|than|like|as|it|is)\s\Z")
_IN_A_NAME = re.compile(r"\w\s\Z")  # before a capital: "Harbours Today" is a newspaper
_TIMES_AFTER = re.compile(
    r"['’‘]s?\s(?!(?:meeting|talks|session|event|ceremony|summit|visit|discussion|launch|signing|call"
    r"|announcement|decision|conference|forum|dialogue|briefing|hearing)s?\b)"
)
_WEEKDAY = re.compile(
    rf"(?P<weekday>[MTWFS][A-Za-z]{{2,5}}(?:day|DAY))(?!\w){_BRACKETED}"
    rf"(?P<part>{GAP}(?:morning|afternoon|evening|night))?(?P<week>{GAP}(?:last|this){GAP}week)?"
)
_WEEKDAY_LEAD = re.compile(rf"\b(on|last|this|past|next|every|each){GAP}(?:past{GAP})?\Z", re.I)
_NUMBER = rf"\d{{1,2}}{ORDINAL}(?!\w)"
_DAY_OF_MONTH = re.compile(
    rf"the{GAP}(?P<days>{_NUMBER}(?:{GAP}(?:and|to){GAP}(?:the{GAP})?{_NUMBER})?)"
    rf"(?P<month>{GAP}of{GAP}(?:this|last){GAP}month)?"
)
_DAY_LEAD = re.compile(
    rf"\b(?:on|from|until|since|by|(?:morning|afternoon|evening|night){GAP}of){GAP}\Z", re.I
)
# What may follow "on the 14th" or a bare weekday, so that it is a day and no "14th Congress".
_FREE = re.compile(
    rf"[^\w\s(’'\"/-]|{GAP}\W|\s*\Z|{GAP}(?:after|afternoon|and|as|at|before|between|but|by|during|evening"
    r"|for|from|had|has|have|he|held|her|his|hosted|in|it|its|instant|into|local|met|morning|night|on|over|said|she|signed"
    r"|that|the|they|through|to|under|urged|was|were|when|where|which|while|will|with)\b"
)
_TENSE = re.compile(
    r"\b(?:(?P<upcoming>will|shall|scheduled|slated|due|upcoming|to be held|plans? to)|said|says"
    r"|told|announced|stated|added|noted|met|held|received|took|was|were)\b"
)
_LETTERS = re.compile(r"[a-z]{2,}\s\Z")
_NOT_BARE = re.compile(
    r"\b(?:a|an|and|any|by|each|every|for|next|of|or|the|through|to|until)\s\Z", re.I
)
_YEAR_WORD = re.compile(rf",?{GAP}(?:of{GAP})?(?P<which>this|last|next){GAP}year\b")


class _Reference(NamedTuple):
    """The day from which others are counted, and what it is called in a basis."""

    day: date
    name: str

    def __str__(self) -> str:
        return f"the {self.name}, {self.day.isoformat()}"


class _Context(NamedTuple):
    """Words that may be a day, and the sentence in which they stand."""

    text: str
    sentence: Span
    match: re.Match[str]

    @property
    def before(self) -> str:
        """What stands before the words, as far as it governs them."""
        start = self.match.start()
        return self.text[max(self.sentence.start, start - _LOOK_BACK) : start]

    @property
    def free(self) -> bool:
        """Whether what stands after the words leaves them a day by itself."""
        return _FREE.match(self.text, self.match.end()) is not None

    @property
    def upcoming(self) -> bool:
        """Whether the last verb before the words, else the first after, is of what is to come."""
        start, end = self.match.span()
        before = list(_TENSE.finditer(self.text, max(self.sentence.start, start - _VERBS), start))
        after = _TENSE.search(self.text, end, min(self.sentence.end, end + _VERBS))
        verb = before[-1] if before else after
        return verb is not None and verb["upcoming"] is not None


def find_dates(
    text: str, sentences: Sequence[Span], published: StatedDate | None
) -> tuple[StatedDate, ...]:
    """The days that ``text`` fixes, in order of appearance.

    Days without a year and relative ones ("on the 14th", "yesterday") are counted from the
    dateline, else from ``published``; without either they are left out. A range gives its first
    and its last day, an enumeration each day, all with the same span.
    """
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
    for pattern, read in _READERS:
        for match in pattern.finditer(text):
            index = bisect_left(ends, match.start() + 1)
            explained = index < len(starts) and starts[index] - match.end() < 3
            if explained and not text[match.end() : starts[index]].strip(" ,("):
                continue
            sentence = _sentence(sentences, bounds, Span(*match.span()))
            if sentence and not text[max(0, match.start() - 1) : match.start()].isalnum():
                yield from read(_Context(text, sentence, match), reference)


def _cue(context: _Context, reference: _Reference) -> Iterator[StatedDate]:
    """Read "today", "yesterday", "this morning (05)"."""
    match = context.match
    if match["day"]:
        yield from _bracketed(context, "", reference)
        return
    cue = " ".join(match["cue"].lower().split())
    if match["cue"].istitle() and _IN_A_NAME.search(context.before):
        return
    start, days = match.start(), _OFFSETS.get(cue, 0)
    two_days = _DAY_BEFORE_CUE.search(context.before)
    if two_days:
        start, days = start - len(two_days.group()), days * 2
    elif cue in {"today", "tomorrow"} and (
        _TIMES_BEFORE.search(context.before) or _TIMES_AFTER.match(context.text, match.end())
    ):
        return
    yield _counted(context.text, Span(start, match.end()), reference.day + days * _DAY, reference)


def _bracketed(context: _Context, lead: str, reference: _Reference) -> Iterator[StatedDate]:
    """The day of the month in "today (25)": the one nearest to the reference."""
    match = context.match
    months = (reference.day.replace(day=1) - _DAY, reference.day, _next_month(reference.day))
    number = int(match["day"])
    days = [
        date(month.year, month.month, number)
        for month in months
        if is_real(month.year, month.month, number)
    ]
    if days:
        span = Span(match.start() - len(lead), match.end())
        words = _quote(span.of(context.text))
        value = min(days, key=lambda day: abs(day - reference.day))
        yield StatedDate(value, span, f"{words}, the day of that number nearest to {reference}")


def _next_month(day: date) -> date:
    return day.replace(day=28) + 4 * _DAY


def _weekday(context: _Context, reference: _Reference) -> Iterator[StatedDate]:
    """Read "on Tuesday", "last Friday", "Monday evening", "met Friday with"."""
    match = context.match
    weekday = WEEKDAYS.get(match["weekday"])
    found = _WEEKDAY_LEAD.search(context.before)
    lead, lead_words = (found[1].lower(), found.group()) if found else ("", "")
    if weekday is None or lead in {"every", "each", "next"}:
        return
    if match["day"]:
        yield from _bracketed(context, lead_words, reference)
        return
    plain = lead in {"", "on"} and not match["part"] and not match["week"]
    bare = _LETTERS.search(context.before) and not _NOT_BARE.search(context.before)
    if plain and not (context.free and (lead or bare)):
        return
    back = reference.day.weekday() - weekday
    if match["week"]:
        back += 7 if match["week"].split()[0] == "last" else 0
    elif lead in {"last", "past"}:
        back = back % 7 or 7
    else:
        back = -(-back % 7) if context.upcoming else back % 7
    span = Span(match.start() - len(lead_words), match.end())
    yield _counted(context.text, span, reference.day - back * _DAY, reference)


def _day_of_month(context: _Context, reference: _Reference) -> Iterator[StatedDate]:
    """Read "on the 14th", "from the 14th to the 16th", "on the 14th of last month"."""
    match = context.match
    lead = _DAY_LEAD.search(context.before)
    if not lead or not (match["month"] or context.free):
        return
    numbers = [int(number) for number in re.findall(r"\d+", match["days"])]
    month, name = reference.day, "in the month of"
    if match["month"]:
        if "last" in match["month"]:
            month, name = month.replace(day=1) - _DAY, "in the month before"
    elif context.upcoming and numbers[-1] < reference.day.day:
        month, name = _next_month(month), "in the month after"
    elif not context.upcoming and numbers[0] > reference.day.day:
        month, name = month.replace(day=1) - _DAY, "in the month before"
    span = Span(match.start() - len(lead.group()), match.end())
    counted_from = "publication" if reference.name == "publication date" else "the dateline"
    basis = f"{_quote(span.of(context.text))} {name} {counted_from}, {reference.day.isoformat()}"
    for number in numbers:
        if is_real(month.year, month.month, number):
            yield StatedDate(date(month.year, month.month, number), span, basis)


def _counted(text: str, span: Span, value: date, reference: _Reference) -> StatedDate:
    return StatedDate(value, span, f"{_quote(span.of(text))} counted from {reference}")


_READERS = ((_CUE, _cue), (_WEEKDAY, _weekday), (_DAY_OF_MONTH, _day_of_month))
