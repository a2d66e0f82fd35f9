"""Hypothesis strategies for the nouns: any readout that the model allows, found by no rule."""

from dataclasses import replace
from hashlib import sha256
from itertools import pairwise
from typing import TypeVar

from hypothesis import strategies as st

from explorer.model import (
    Action,
    Article,
    Check,
    Deed,
    Event,
    Mention,
    Official,
    Organization,
    Post,
    Readout,
    Role,
    Span,
    StatedDate,
    Tenure,
    Verdict,
)

Noun = TypeVar("Noun")

CHARACTERS = st.characters(exclude_categories=["Cs"], exclude_characters="\0")
WORDS = st.text(CHARACTERS, min_size=1, max_size=12).filter(lambda words: words.strip() != "")
TEXTS = st.text(
    st.one_of(
        CHARACTERS, st.sampled_from("Ministry of Trade’s “14th” ‘session’\r\n\t[/]=+-@,;|*_")
    ),
    min_size=1,
    max_size=200,
).filter(lambda text: text.lstrip("\ufeff").strip() != "")
CONFIDENCES = st.floats(0, 1)
RULES = st.sampled_from(["organization-head", "title-before-name", "alias"])


def spans(text: str) -> st.SearchStrategy[Span]:
    """Spans of at least one character of ``text``."""
    return st.integers(0, len(text) - 1).flatmap(
        lambda start: st.integers(start + 1, len(text)).map(lambda end: Span(start, end))
    )


def stated_dates(text: str) -> st.SearchStrategy[StatedDate]:
    """Days that words of ``text`` state."""
    return st.builds(StatedDate, st.dates(), spans(text), WORDS)


@st.composite
def articles(draw: st.DrawFn) -> Article:
    """Articles of one to a few paragraphs, each of which is a sentence."""
    text = draw(TEXTS)
    cuts = draw(st.lists(st.integers(1, len(text)), max_size=4, unique=True))
    parts = tuple(Span(*ends) for ends in pairwise([0, *sorted({*cuts, len(text)})]))
    return Article(
        text=text,
        source=draw(WORDS),
        sha256=sha256(text.encode()).hexdigest(),
        encoding="utf-8",
        title=draw(st.none() | spans(text)),
        title_derived=draw(st.booleans()),
        published=draw(st.none() | stated_dates(text)),
        paragraphs=parts,
        sentences=parts,
    )


@st.composite
def readouts(draw: st.DrawFn) -> Readout:
    """Readouts whose references hold: of any text, with up to four bodies and four officials."""
    article = draw(articles())
    text = article.text
    bodies = [f"organization-{number}" for number in range(1, draw(st.integers(0, 4)) + 1)]
    people = [f"official-{number}" for number in range(1, draw(st.integers(0, 4)) + 1)]
    body = st.sampled_from(bodies) if bodies else st.nothing()
    return Readout(
        article=article,
        organizations=tuple(draw(_organizations(name, body, text)) for name in bodies),
        officials=tuple(draw(_officials(name, body, text)) for name in people),
        event=draw(
            st.none() | st.builds(Event, WORDS, spans(text), st.none() | stated_dates(text))
        ),
        checks=draw(_several(_checks(text))),
    )


def _several(nouns: st.SearchStrategy[Noun]) -> st.SearchStrategy[tuple[Noun, ...]]:
    return st.lists(nouns, max_size=3).map(tuple)


def _mentions(names: str, text: str) -> st.SearchStrategy[tuple[Mention, ...]]:
    mention = st.builds(Mention, spans(text), st.just(names), RULES, CONFIDENCES)
    return st.lists(mention, min_size=1, max_size=3).map(
        lambda mentions: tuple(sorted(mentions, key=lambda mention: mention.span))
    )


def _organizations(
    name: str, body: st.SearchStrategy[str], text: str
) -> st.SearchStrategy[Organization]:
    parent = st.none() | body.filter(lambda parent: parent != name)
    return st.builds(
        Organization,
        id=st.just(name),
        name=WORDS,
        aliases=_several(WORDS),
        role=st.sampled_from(Role),
        parent=parent,
        mentions=_mentions(name, text),
    )


def _officials(name: str, body: st.SearchStrategy[str], text: str) -> st.SearchStrategy[Official]:
    return st.builds(
        Official,
        id=st.just(name),
        name=WORDS,
        aliases=_several(WORDS),
        posts=_several(_posts(body, text)),
        actions=_several(st.builds(Action, st.sampled_from(Deed), spans(text))),
        mentions=_mentions(name, text),
    )


def _posts(body: st.SearchStrategy[str], text: str) -> st.SearchStrategy[Post]:
    alone = st.builds(
        Post,
        title=WORDS,
        span=spans(text),
        organization=st.none(),
        organization_span=st.none(),
        area=st.none() | WORDS,
        tenure=st.sampled_from(Tenure),
        rule=RULES,
        confidence=CONFIDENCES,
    )
    held = st.builds(
        lambda post, organization, span: replace(
            post, organization=organization, organization_span=span
        ),
        alone,
        body,
        spans(text),
    )
    return alone | held


def _checks(text: str) -> st.SearchStrategy[Check]:
    return st.builds(
        Check,
        kind=st.sampled_from(["count", "date", "unnamed-official"]),
        verdict=st.sampled_from(Verdict),
        message=WORDS,
        spans=st.lists(spans(text), min_size=1, max_size=3).map(lambda s: tuple(sorted(s))),
    )
