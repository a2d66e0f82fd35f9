"""Whatever a text is made of: time grows with its length, and every fact stands where it says."""

import gc
from collections.abc import Callable, Iterator
from time import process_time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from explorer.extraction import extract
from explorer.model import Official, Organization, Readout, Span
from explorer.reading import read_text
from tests.extraction import test_organizations, test_posts
from tests.extraction.hostile_texts import READOUT, SHAPES

# Where time grows with the length, eight times the text takes eight times as long; where it grows
# with the square of the length, 64 times. A busy machine is asked again.
_LARGER = 8
_MOST = 16.0
_SMALL = 2_000  # code points
_ATTEMPTS = 6


def _seconds(text: str) -> float:
    gc.collect()
    start = process_time()
    extract(read_text(text, "hostile"))
    return process_time() - start


def _growth(text_of: Callable[[int], str]) -> float:
    """How many times longer a text of ``_LARGER`` times the length takes, the best of attempts."""
    small, large = float("inf"), float("inf")
    for _ in range(_ATTEMPTS):
        small = min(small, *(_seconds(text_of(_SMALL)) for _ in range(3)))
        large = min(large, _seconds(text_of(_SMALL * _LARGER)))
        if large <= _MOST * small:
            break
    return large / small


@pytest.fixture(autouse=True, scope="module")
def lexicon_is_read() -> None:
    extract(read_text(READOUT, "first"))


@pytest.mark.parametrize("shape", SHAPES)
def test_time_grows_with_the_length(shape: str) -> None:
    assert _growth(SHAPES[shape]) <= _MOST


_FRAGMENTS = st.sampled_from(
    [
        *("Minister", "Ministers", "minister", "Deputy", "former", "Ministry", "Board", "Harbour"),
        *("Nadia", "Okoro", "J.", "bin", "Mr", "PhD", "Kenya", "Kenyan", "KENYA", "HB", "seven"),
        *("other", "officials", "said", "hosted", "by", "of", "the", "and", "for", "in", "to"),
        *("14", "July", "2023", "on", "today", "Monday", "’s", "’", "'", '"', "(", ")", "[", "]"),
        *(
            ",",
            ";",
            ":",
            ".",
            "?",
            "…",
            "-",
            "—",
            "/",
            "&",
            "\n",
            "\n\n",
            "\t",
            " ",
            "é",
            "部",
            "\u200b",
        ),
    ]
)
_PHRASES = st.lists(_FRAGMENTS, min_size=1, max_size=6).flatmap(
    lambda words: st.sampled_from(["", " "]).map(lambda space: space.join(words) + space)
)


@settings(max_examples=40)
@given(_PHRASES)
def test_time_grows_with_the_length_of_whatever_is_repeated(phrase: str) -> None:
    assert _growth(lambda size: f"x{phrase * (size // len(phrase))}x") <= _MOST


def _named(readout: Readout) -> tuple[Organization | Official, ...]:
    return (*readout.organizations, *readout.officials)


def _spans(readout: Readout) -> Iterator[Span]:
    for named in _named(readout):
        yield from (mention.span for mention in named.mentions)
    for official in readout.officials:
        yield from (action.span for action in official.actions)
        for post in official.posts:
            yield post.span
            if post.organization_span is not None:
                yield post.organization_span
    if readout.event is not None:
        yield readout.event.span
        if readout.event.date is not None:
            yield readout.event.date.span
    for check in readout.checks:
        yield from check.spans


def _as_shown(words: str) -> str:
    return " ".join(words.split())


def _hold_facts(text: str) -> None:
    """Assert that every fact of a text stands where it says."""
    readout = extract(read_text(text, "hostile"))
    assert all(0 <= span.start < span.end <= len(text) for span in _spans(readout))
    for named in _named(readout):
        forms = {_as_shown(mention.span.of(text)) for mention in named.mentions}
        assert forms == {named.name, *named.aliases}
        assert {mention.names for mention in named.mentions} == {named.id}
    ids = {organization.id for organization in readout.organizations}
    assert {body.parent for body in readout.organizations} <= ids | {None}
    for official in readout.officials:
        for post in official.posts:
            assert post.title == _as_shown(post.span.of(text))
            assert (post.organization is None) == (post.organization_span is None)
            assert post.organization is None or post.organization in ids


@settings(max_examples=150)
@given(st.lists(st.tuples(_PHRASES, st.integers(1, 12)), min_size=1, max_size=8))
def test_every_fact_stands_where_it_says(parts: list[tuple[str, int]]) -> None:
    _hold_facts("x" + "".join(phrase * times for phrase, times in parts))


_TEXTS = [
    pair.text
    for pairs in (test_organizations.NAMES, test_organizations.BOUNDARIES, test_organizations.LISTS)
    for pair in pairs
] + [
    pair.text
    for pairs in (test_posts.IN_LISTS, test_posts.SEVERAL_PERSONS, test_posts.UNITS)
    for pair in pairs
]
_PIECES = st.tuples(st.sampled_from(_TEXTS), st.integers(0, 60), st.integers(1, 120))


@settings(max_examples=400)
@given(st.lists(_PIECES, min_size=1, max_size=3))
def test_every_fact_of_cut_and_shuffled_texts_stands_where_it_says(
    pieces: list[tuple[str, int, int]],
) -> None:
    cut = (text[start : start + length] for text, start, length in pieces)
    _hold_facts("".join(["x\n", *cut]))
