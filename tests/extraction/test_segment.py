"""What segmentation promises, as texts of our own and what a careful reader finds in them."""

import pytest

from explorer.extraction.segment import segment


def sentences_of(text: str) -> list[str]:
    return [span.of(text) for span in segment(text).sentences]


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("The board met. It adjourned.", ["The board met.", "It adjourned."]),
        ("Mr. Bello spoke. He left.", ["Mr. Bello spoke.", "He left."]),
    ],
)
def test_sentences(text: str, sentences: list[str]) -> None:
    assert sentences_of(text) == sentences
