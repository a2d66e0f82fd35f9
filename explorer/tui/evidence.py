"""The evidence for a noun: each fact, the words that carry it, and why it was read so."""

from collections.abc import Iterator
from typing import NamedTuple

from explorer.certainty import reason
from explorer.model import Article, Check, Official, Organization, Readout, Span
from explorer.passages import sentence_around
from explorer.tui.nouns import Fields, Noun


class Fact(NamedTuple):
    """One thing the text says about a noun.

    Attributes:
        label: What it is, in a word or two: ``mention``, ``post``, ``spoke``.
        value: What it says, where that is more than the words themselves.
        span: The words.
        why: How they were read, in plain words; empty where there is nothing to add.
    """

    label: str
    value: str
    span: Span
    why: str = ""


def facts(noun: Noun, readout: Readout) -> tuple[Fact, ...]:
    """Give what the text says about a noun, the most telling first."""
    if isinstance(noun, Check):
        return tuple(Fact("words", "", span) for span in noun.spans)
    if isinstance(noun, Organization):
        return tuple(_mentions(noun))
    return (*_posts(noun, readout), *_actions(noun), *_mentions(noun))


def fields(fact: Fact, article: Article) -> Fields:
    """Give the texts in which a fact is searched, by field."""
    sentence = sentence_around(article, fact.span).of(article.text)
    said = {"fact": (fact.label, fact.value, fact.why), "sentence": (sentence,)}
    return {**said, "post": (fact.value,), "body": (fact.value,)} if fact.label == "post" else said


def _posts(official: Official, readout: Readout) -> Iterator[Fact]:
    names = {organization.id: organization.name for organization in readout.organizations}
    for post in official.posts:
        body = names.get(post.organization or "", "")
        value = " · ".join(part for part in (post.title, body or post.area or "") if part)
        tenure = "" if post.tenure == "current" else f"{post.tenure}, "
        why = f"{tenure}{reason(post.rule, post.confidence)}"
        span = post.span
        if post.organization_span:
            ends = (post.span, post.organization_span)
            sentence = sentence_around(readout.article, post.span)
            span = Span(min(end.start for end in ends), max(end.end for end in ends))
            if not (sentence.start <= span.start and span.end <= sentence.end):
                span = post.span
        yield Fact("post", value, span, why)


def _actions(official: Official) -> Iterator[Fact]:
    for action in official.actions:
        yield Fact(action.deed.value, "", action.span)


def _mentions(noun: Organization | Official) -> Iterator[Fact]:
    for at, mention in enumerate(noun.mentions, start=1):
        why = reason(mention.rule, mention.confidence)
        yield Fact(f"mention {at}", "", mention.span, why)
