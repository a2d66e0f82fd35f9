"""Every entry of the lexicon files that segmentation and dates use has an example that holds."""

from datetime import date

import pytest

from explorer.extraction.days.dates import find_dates
from explorer.extraction.segment import segment
from explorer.model import Span, StatedDate
from tests.extraction.examples import Example, examples

PUBLISHED = StatedDate(date(2023, 7, 15), Span(0, 1), "stated by the test")


def days_in(text: str) -> list[date]:
    return [stated.value for stated in find_dates(text, segment(text).sentences, PUBLISHED)]


def forms(example: Example) -> tuple[str, str]:
    entry = example.entry
    return example.sentence, example.sentence.replace(entry, entry.upper())


@pytest.mark.parametrize("example", examples("months"), ids=lambda example: example.entry)
def test_months(example: Example) -> None:
    for sentence in forms(example):
        assert days_in(sentence) == [date(2023, int(example.cells[0]), 14)]


@pytest.mark.parametrize("example", examples("weekdays"), ids=lambda example: example.entry)
def test_weekdays(example: Example) -> None:
    for sentence in forms(example):
        days = days_in(sentence)
        assert [day.weekday() for day in days] == [int(example.cells[0])]
        assert len(segment(sentence).sentences) == 1


@pytest.mark.parametrize("example", examples("ordinal_days"), ids=lambda example: example.entry)
def test_days_in_words(example: Example) -> None:
    assert days_in(example.sentence) == [date(2023, 7, int(example.cells[0]))]


@pytest.mark.parametrize("example", examples("abbreviations"), ids=lambda example: example.entry)
def test_an_abbreviation_ends_no_sentence(example: Example) -> None:
    assert f"{example.entry}.".casefold() in example.sentence.casefold()
    assert len(segment(example.sentence).sentences) == 1


@pytest.mark.parametrize(
    "example", examples("sentence_starters"), ids=lambda example: example.entry
)
def test_a_common_first_word_starts_a_sentence_after_an_abbreviation(example: Example) -> None:
    sentences = segment(example.sentence).sentences
    assert len(sentences) == 2
    assert sentences[1].of(example.sentence).startswith(example.entry)


@pytest.mark.parametrize("example", examples("header_fields"), ids=lambda example: example.entry)
def test_what_stands_above_a_headline(example: Example) -> None:
    text = f"{example.sentence}\n\nA Harbour Opens in the North\n\nThe harbour opened. All clapped."
    segments = segment(text)
    assert segments.title is not None
    if example.cells[0] == "title":
        assert segments.title.of(text) == "Ports meeting ends"
    else:
        assert segments.title.of(text) == "A Harbour Opens in the North"
    dated = example.cells[0] in {"published", "updated"}
    assert (segments.published and segments.published.value) == (
        date(2023, 7, 14) if dated else None
    )
