"""Segment a text: title, publication date, paragraphs and sentences, as spans into the original."""

import re
from dataclasses import dataclass
from itertools import pairwise

from explorer.extraction.paragraphs import find_paragraphs, is_header_field
from explorer.extraction.sentences import find_sentences
from explorer.model import Span, StatedDate


@dataclass(frozen=True, slots=True)
class Segments:
    """What the form of a text says; the fields are those of ``Article``."""

    title: Span | None
    title_derived: bool
    published: StatedDate | None
    paragraphs: tuple[Span, ...]
    sentences: tuple[Span, ...]


def segment(text: str) -> Segments:
    """Segment ``text``. Offsets are code points, half-open; line ends stay as they are."""
    paragraphs = find_paragraphs(text)
    sentences = find_sentences(text, paragraphs)
    title, derived = _find_title(text, paragraphs, sentences)
    return Segments(title, derived, None, paragraphs, sentences)


_CLOSED = re.compile(r"[.:;,][\"'”’)\]]*$")
_LONGEST_TITLE = 300  # code points


def _find_title(
    text: str, paragraphs: tuple[Span, ...], sentences: tuple[Span, ...]
) -> tuple[Span | None, bool]:
    for paragraph, _ in pairwise(paragraphs):
        if is_header_field(paragraph.of(text)[:60]):
            continue
        if len(paragraph.of(text)) <= _LONGEST_TITLE and not _CLOSED.search(paragraph.of(text)):
            return paragraph, False
        break
    return (sentences[0], True) if sentences else (None, False)
