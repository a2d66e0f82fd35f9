"""Stage 7c: what was held, in which form, on which day."""

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import NamedTuple

from explorer.extraction.lexicon import listed_by_cell
from explorer.extraction.words import kinds
from explorer.extraction.words.elements import Elements
from explorer.extraction.words.lookup import fold, singular
from explorer.model import Article, Event, Span, StatedDate

_LEAD_SENTENCES = 4
_EVENT = re.compile(f"[{kinds.LOWER_EVENT}{kinds.EVENT}]")
# Forms that say little: a more telling one in the lead is preferred.
_GENERAL = frozenset(
    {"meeting", "event", "visit", "discussion", "talks", "session", "programme", "dialogue"}
)
# Of these any more telling form in the lead may be meant.
_ANYTHING = frozenset({"event", "programme"})
_MEETINGS = ("meeting", "talks", "discussion", "session")
# "After hearing the reports", "meeting the envoy": what is done and not what is held.
_AFTER_A_VERB = frozenset(kinds.THE + kinds.AN + kinds.HONORIFIC + kinds.TITLE)
_WITH = frozenset({"with", "between"})
_VENUES = frozenset({"hall", "room", "rooms", "centre", "center", "venue"})
_LOOK_BACK = 60  # code points before an event that say whether it is another than the one told of
_ANOTHER = re.compile(
    r"\b(?:upcoming|forthcoming|scheduled|ahead of|following|after|before|prior to|since"
    r"|outcomes? of|results? of|prepar(?:e|ed|es|ing|ations?) (?:for|of)|framework of"
    r"|sidelines of|margins of"
    r"|discuss(?:ed|es|ing)?)\b",
    re.I,
)

_SAID = re.compile(
    r"\b(?:said|says|stated|added|noted|reported|told(?: [\w.’'-]+){1,3})"
    r"(?: in a statement)?,?(?: on)? \Z"
)


class _Named(NamedTuple):
    """An event that the text names.

    Attributes:
        form: What it was.
        span: The words that name it.
        told: Whether the text may tell of it: it is neither one of several nor one before or
            after the one told of.
    """

    form: str
    span: Span
    told: bool


@cache
def _forms() -> dict[str, str]:
    by_form = listed_by_cell("events").items()
    return {fold(words): form for form, listed in by_form for words in listed}


def find_event(elements: Elements, article: Article, dates: Sequence[StatedDate]) -> Event | None:
    """The event that headline and lead tell of, else the first one named anywhere."""
    title = None if article.title is None or article.title_derived else article.title
    lead = [
        sentence for sentence in article.sentences if title is None or sentence.start >= title.end
    ][:_LEAD_SENTENCES]
    named = list(_named(elements, article.text))
    leading = [event for event in named if any(_inside(event.span, each) for each in lead)]
    in_lead = [event for event in leading if event.told]
    headline = [event for event in named if title and event.told and _inside(event.span, title)]
    anywhere = [event for event in named if event.told]
    first = [event for event in in_lead if _inside(event.span, lead[0])]
    event = _of_headline(headline, in_lead) or next(
        iter([*_telling(first), *first, *_telling(in_lead), *in_lead, *leading, *anywhere]), None
    )
    return event and Event(event.form, event.span, _day(event.span, article, lead, dates))


def _telling(events: Sequence[_Named]) -> list[_Named]:
    return [event for event in events if event.form not in _GENERAL]


def _of_headline(headline: Sequence[_Named], lead: Sequence[_Named]) -> _Named | None:
    """The event of the headline, where the lead names it or says more of it: as named there."""
    if not headline:
        return None
    event = next(iter([*_telling(headline), *headline]))
    if event.form in _ANYTHING:
        return next(iter(_telling(lead)), None)
    kinds_of_it = _MEETINGS if event.form in _MEETINGS else event.form
    same = [named for named in lead if named.form.endswith(kinds_of_it)]
    return next(iter([*_telling(same), *same, event]))


def _named(elements: Elements, text: str) -> Iterator[_Named]:
    forms = _forms()
    for match in _EVENT.finditer(elements.kinds):
        words = " ".join(elements.words(*match.span()))
        form = forms.get(words) or forms.get(singular(words))
        if form is not None and not _is_no_event(elements, match.end(), words):
            span = elements.span(*match.span())
            told = words in forms and not _ANOTHER.search(_clause_before(text, span.start))
            yield _Named(form, span, told)


def _clause_before(text: str, place: int) -> str:
    """What stands before a place in its clause, as far as it says which event is meant."""
    start = max(0, place - _LOOK_BACK)
    signs = [text.rfind(sign, start, place) + 1 for sign in ",;."]
    return text[max(start, *signs) : place]


def _is_no_event(elements: Elements, end: int, words: str) -> bool:
    """Whether the words are a verb ("hearing the reports") or name a place ("meeting hall").

    A "call" is an event only with someone: not in "a call for peace".
    """
    if words.endswith("ing") and elements.kinds[end] in _AFTER_A_VERB:
        return True
    following = elements.words(end, end + 1)[0]
    return following in _VENUES or (singular(words) == "call" and following not in _WITH)


def _inside(span: Span, whole: Span) -> bool:
    return whole.start <= span.start and span.end <= whole.end


def _day(
    span: Span, article: Article, lead: Sequence[Span], dates: Sequence[StatedDate]
) -> StatedDate | None:
    """The day stated in the sentence of the event, else the first day stated in the lead.

    The day on which something was only said ("told reporters on Monday") is not the event's.
    """
    own = [sentence for sentence in article.sentences if _inside(span, sentence)]
    header = article.published.span if article.published else None
    for sentences in (own, lead):
        for stated in dates:
            if stated.span != header and any(_inside(stated.span, within) for within in sentences):
                before = article.text[max(0, stated.span.start - _LOOK_BACK) : stated.span.start]
                if not _SAID.search(before):
                    return stated
    return None
