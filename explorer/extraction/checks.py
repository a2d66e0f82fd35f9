"""Stage 7d: what in the text adds up, what does not, and what stays open."""

import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator, Sequence

from explorer.extraction.counted import find_claims, find_unnamed
from explorer.extraction.days.years import find_years
from explorer.extraction.words.units import Units
from explorer.model import (
    Article,
    Check,
    Official,
    Organization,
    Role,
    Span,
    StatedDate,
    Verdict,
)

_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_WEEKDAY = re.compile(rf"(?P<day>{'|'.join(_WEEKDAYS)}),?\s+(?:the\s+)?\Z")
_WEEKDAY_INSIDE = re.compile(rf"(?P<day>{'|'.join(_WEEKDAYS)}),?\s")
_AHEAD = re.compile(
    r"\b(?:focus|plans?|tasks?|priorit(?:y|ies)|goals?|targets?|agenda|arrangements|work)\s+"
    r"(?:for|of|in)\s+\Z"
)
_THE_YEAR = re.compile(r"\b(?:[Tt]he )?year \Z")
_NUMBERS_TO_TEN = (
    "none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
)  # fmt: skip
_BEFORE_YEAR = 24
_BEFORE_DAY = 14
_LENGTHS_MISSPELT = range(5, 33)  # of names that may be spelt two ways


def find_checks(
    article: Article,
    units: Units,
    organizations: Sequence[Organization],
    officials: Sequence[Official],
    dates: Sequence[StatedDate],
) -> tuple[Check, ...]:
    """All checks, in the order of the words that they rest on."""
    checks = [
        *_counts(article, units, organizations, officials),
        *_years(article),
        *_weekdays(article, dates),
        *_bodies_without_official(organizations, officials),
        *_unnamed(article, units),
        *_posts_at_odds(article, officials),
        *_spellings(officials),
    ]
    return tuple(sorted(checks, key=lambda check: (check.spans, check.kind)))


def in_words(number: int) -> str:
    """Small numbers as words."""
    return _NUMBERS_TO_TEN[number] if number < len(_NUMBERS_TO_TEN) else str(number)


def _counts(
    article: Article,
    units: Units,
    organizations: Sequence[Organization],
    officials: Sequence[Official],
) -> Iterator[Check]:
    taking_part = [body for body in organizations if body.role in (Role.HOST, Role.PARTICIPANT)]
    found = {"organization": len(taking_part), "official": len(officials)}
    claims: dict[tuple[int, str], list[Span]] = defaultdict(list)
    for count, target, span in find_claims(article.text, units):
        if target in found and count > 1:
            claims[count, target].append(span)
    for (count, target), spans in claims.items():
        claim = spans[0].of(article.text)
        holds = found[target] == count
        noun = "participant" if target == "organization" else "named official"
        number = found[target]
        so_many = f"{in_words(number)} {noun}{' is' if number == 1 else 's are'}"
        yield Check(
            "count",
            Verdict.HOLDS if holds else Verdict.OPEN,
            f"The text says “{claim}”; {so_many} found.",
            tuple(spans),
        )


def _years(article: Article) -> Iterator[Check]:
    """A plan for a year that is over beside a later year."""
    years = find_years(article.text)
    first_spans: dict[int, Span] = {}
    for year, span in years:
        first_spans.setdefault(year, span)
    for year, span in years:
        before = article.text[max(0, span.start - _BEFORE_YEAR) : span.start]
        ahead = _AHEAD.search(before)
        later = next((at for other, at in first_spans.items() if other > year), None)
        if ahead and later:
            phrase = Span(span.start - len(before) + ahead.start(), span.end)
            year_before = _THE_YEAR.search(
                article.text, max(0, later.start - _BEFORE_DAY), later.start
            )
            against = Span(year_before.start() if year_before else later.start, later.end)
            yield Check(
                "date",
                Verdict.CONFLICT,
                f"“{phrase.of(article.text)}” stands beside “{against.of(article.text)}”.",
                tuple(sorted((phrase, against))),
            )


def _weekdays(article: Article, dates: Sequence[StatedDate]) -> Iterator[Check]:
    """A day of the week that is not that of the date it stands with."""
    for stated in dates:
        start = max(0, stated.span.start - _BEFORE_DAY)
        words = article.text[start : stated.span.start]
        inside = _WEEKDAY_INSIDE.match(stated.span.of(article.text))
        said = inside or _WEEKDAY.search(words)
        if said is None or not re.search(r"\d{4}", stated.span.of(article.text)):
            continue
        actual = _WEEKDAYS[stated.value.weekday()]
        if said["day"] != actual:
            span = stated.span if inside else Span(start + said.start(), stated.span.end)
            message = f"{stated.value.isoformat()} was a {actual}, not a {said['day']}."
            yield Check("date", Verdict.CONFLICT, message, (span,))


def _bodies_without_official(
    organizations: Sequence[Organization], officials: Sequence[Official]
) -> Iterator[Check]:
    held = {post.organization for official in officials for post in official.posts}
    parents = {body.id: body.parent for body in organizations}
    held |= {parents.get(body) for body in held if body is not None}
    silent = [
        body
        for body in organizations
        if body.role in (Role.HOST, Role.PARTICIPANT) and body.id not in held
    ]
    if silent and len(officials) > 0:
        count = len(silent)
        yield Check(
            "body-without-official",
            Verdict.OPEN,
            f"{in_words(count).capitalize()} participant{' has' if count == 1 else 's have'} "
            f"no named official: {', '.join(body.name for body in silent)}.",
            tuple(sorted(body.mentions[0].span for body in silent)),
        )


def _unnamed(article: Article, units: Units) -> Iterator[Check]:
    spans = tuple(find_unnamed(article.text, units))
    if spans:
        words = spans[0].of(article.text)
        yield Check(
            "unnamed-official", Verdict.OPEN, f"“{words}” took part, but are not named.", spans
        )


def _posts_at_odds(article: Article, officials: Sequence[Official]) -> Iterator[Check]:
    """One person in two posts that no sentence gives together."""
    sentence_of = _SentenceOf(article)
    for official in officials:
        sentences = {sentence_of(post.span): post for post in official.posts}
        posts = list(sentences.values())
        if len(posts) > 1 and posts[0].title.lower() != posts[1].title.lower():
            yield Check(
                "two-posts",
                Verdict.OPEN,
                f"{official.name} is “{posts[0].title}” in one sentence, "
                f"“{posts[1].title}” in another.",
                tuple(sorted(post.span for post in posts)),
            )


class _SentenceOf:
    """Finds the sentence of a span."""

    def __init__(self, article: Article) -> None:
        self._starts = [sentence.start for sentence in article.sentences]

    def __call__(self, span: Span) -> int:
        return bisect_right(self._starts, span.start)


def _spellings(officials: Sequence[Official]) -> Iterator[Check]:
    """Two names that differ by one letter."""
    seen: dict[str, Official] = {}
    for official in officials:
        name = official.name.lower()
        for handle in _handles(name.split()[-1]):
            other = seen.setdefault(handle, official)
            if other is not official and _alike(other.name.lower(), name):
                yield Check(
                    "spelling",
                    Verdict.OPEN,
                    f"{other.name} and {official.name} may be one name, spelt two ways.",
                    tuple(sorted((other.mentions[0].span, official.mentions[0].span))),
                )
                break


def _handles(word: str) -> list[str]:
    """Keys that two words share if they differ by one letter: the word without each letter."""
    if len(word) not in _LENGTHS_MISSPELT:
        return []
    return [word[:place] + word[place + 1 :] for place in range(len(word))]


def _alike(one: str, other: str) -> bool:
    """Whether two names, alike in the last word, can be one: no other word speaks against it."""
    if one.split()[-1] == other.split()[-1]:
        return False
    first, second = set(one.split()[:-1]), set(other.split()[:-1])
    return first <= second or second <= first
