"""Stage 7c: what was held, in which form, on which day."""

import re
from collections.abc import Iterator, Sequence
from functools import cache

from explorer.extraction import kinds
from explorer.extraction.elements import Elements
from explorer.extraction.lexicon import listed_by_cell
from explorer.extraction.lookup import fold
from explorer.model import Article, Event, Span, StatedDate

_LEAD_SENTENCES = 4
_EVENT = re.compile(f"[{kinds.LOWER_EVENT}{kinds.EVENT}]")
# Forms that say little: a more telling one in the lead is preferred.
_GENERAL = frozenset({"meeting", "event", "visit", "discussion", "talks", "session", "programme"})


@cache
def _forms() -> dict[str, str]:
    by_form = listed_by_cell("events").items()
    return {fold(words): form for form, listed in by_form for words in listed}


def find_event(elements: Elements, article: Article, dates: Sequence[StatedDate]) -> Event | None:
    """The event that the lead of the article tells of, else the first one named anywhere."""
    lead = [
        sentence
        for sentence in article.sentences
        if article.title is None or article.title_derived or sentence.start >= article.title.end
    ][:_LEAD_SENTENCES]
    named = list(_named(elements))
    if not named:
        return None
    in_lead = [event for event in named if any(_inside(event[1], sentence) for sentence in lead)]
    telling = [event for event in in_lead if event[0] not in _GENERAL]
    form, span = (telling or in_lead or named)[0]
    return Event(form, span, _day(span, article, lead, dates))


def _named(elements: Elements) -> Iterator[tuple[str, Span]]:
    forms = _forms()
    for match in _EVENT.finditer(elements.kinds):
        form = forms.get(" ".join(elements.words(*match.span())))
        if form is not None:
            yield form, elements.span(*match.span())


def _inside(span: Span, whole: Span) -> bool:
    return whole.start <= span.start and span.end <= whole.end


def _day(
    span: Span, article: Article, lead: Sequence[Span], dates: Sequence[StatedDate]
) -> StatedDate | None:
    """The day stated in the sentence of the event, else the first day stated in the lead."""
    own = [sentence for sentence in article.sentences if _inside(span, sentence)]
    header = article.published.span if article.published else None
    for sentences in (own, lead):
        for stated in dates:
            if stated.span != header and any(_inside(stated.span, within) for within in sentences):
                return stated
    return None
