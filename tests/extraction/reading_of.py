"""What Explorer reads in a text, as short lines that a test holds against a careful reader's.

The notation, one line for each official, organization, action or check::

    Amina Bello = Bello                              a name and its other forms
    Amina Bello | Deputy Director @ Harbour Board    a post in a body
    Amina Bello | former: Minister of Health         a post, how it is held
    Amina Bello | Prime Minister [Norway]            a post, the country or place that it is of
    Harbour Board = HB < Ministry of Ports           a body, its other forms and its parent
    Harbour Board | participant                      a body, its role
    Amina Bello | chaired “presided over”            what was done, the words that say so
    open count | three ministries                    a check, the words that it rests on
    held 2024-05-02 seminar “on Thursday”            the event, its day, the words that say so
"""

from collections.abc import Collection, Mapping, Sequence
from typing import NamedTuple

import pytest

from explorer.extraction import extract
from explorer.model import Mention, Post, Readout, Tenure
from explorer.reading import read_text


class Pair(NamedTuple):
    """A text and the lines that a careful reader would write down; ``shows`` says what it is."""

    shows: str
    text: str
    lines: tuple[str, ...]


Misses = Mapping[str, Collection[str]]


def pair(shows: str, text: str, *lines: str) -> Pair:
    """A text, with the lines to be read in it in the order of the text; none where none are."""
    return Pair(shows, text, lines)


def each(pairs: Sequence[Pair], misses: Misses) -> pytest.MarkDecorator:
    """One test a pair; those that ``misses`` names, by reason, are known to fail."""
    reasons = {shows: reason for reason, named in misses.items() for shows in named}
    shown = [pair.shows for pair in pairs]
    assert len(set(shown)) == len(shown), "two pairs show the same"
    assert set(reasons) <= set(shown), "a known miss is no pair"
    return pytest.mark.parametrize(
        "pair",
        [
            pytest.param(pair, id=pair.shows, marks=_marks(reasons.get(pair.shows)))
            for pair in pairs
        ],
    )


def _marks(reason: str | None) -> Collection[pytest.MarkDecorator]:
    return [pytest.mark.xfail(strict=True, reason=reason)] if reason else []


def reading_of(text: str) -> Readout:
    """The readout of a text, whose every mention has been held against the words it covers."""
    readout = extract(read_text(text, "test"))
    listed = [(body.name, body.aliases, body.mentions) for body in readout.organizations]
    listed += [(one.name, one.aliases, one.mentions) for one in readout.officials]
    for name, aliases, mentions in listed:
        assert {_words(mention, text) for mention in mentions} == {name, *aliases}
    return readout


def _words(mention: Mention, text: str) -> str:
    """The words of a mention, white space as single spaces."""
    return " ".join(mention.span.of(text).split())


def names(readout: Readout) -> list[str]:
    """``Amina Bello = Bello``"""
    return [" = ".join((official.name, *official.aliases)) for official in readout.officials]


def posts(readout: Readout) -> list[str]:
    """``Amina Bello | acting: Director @ Harbour Board; Prime Minister [Norway]``"""
    return [
        f"{official.name} | {'; '.join(_post(post, readout) for post in official.posts)}".rstrip()
        for official in readout.officials
    ]


def _post(post: Post, readout: Readout) -> str:
    held = "" if post.tenure is Tenure.CURRENT else f"{post.tenure}: "
    body = f" @ {_names(readout)[post.organization]}" if post.organization else ""
    return f"{held}{post.title}{body}{f' [{post.area}]' if post.area else ''}"


def _names(readout: Readout) -> dict[str, str]:
    return {body.id: body.name for body in readout.organizations}


def bodies(readout: Readout) -> list[str]:
    """``Harbour Board = HB < Ministry of Ports``"""
    return [
        " = ".join((body.name, *body.aliases))
        + (f" < {_names(readout)[body.parent]}" if body.parent else "")
        for body in readout.organizations
    ]


def roles(readout: Readout) -> list[str]:
    """``Harbour Board | participant``"""
    return [f"{body.name} | {body.role}" for body in readout.organizations]


def actions(readout: Readout) -> list[str]:
    """``Amina Bello | chaired “presided over”; said “added”``"""
    text = readout.article.text
    return [
        f"{official.name} | "
        + "; ".join(f"{action.deed} “{action.span.of(text)}”" for action in official.actions)
        for official in readout.officials
        if official.actions
    ]


def everything(readout: Readout) -> list[str]:
    """The posts, then the roles."""
    return posts(readout) + roles(readout)


def checks(readout: Readout) -> list[str]:
    """``open count | three ministries``"""
    text = readout.article.text
    return [
        f"{check.verdict} {check.kind} | {' … '.join(span.of(text) for span in check.spans)}"
        for check in readout.checks
    ]


def days(readout: Readout) -> list[str]:
    """``published 2024-05-03`` and ``held 2024-05-02 seminar “on Thursday”``"""
    article, event = readout.article, readout.event
    lines = [f"published {article.published.value}"] if article.published else []
    if event and event.date:
        words = event.date.span.of(article.text)
        lines.append(f"held {event.date.value} {event.form} “{words}”")
    return lines
