"""Segment a text: title, publication date, paragraphs and sentences, as spans into the original."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from explorer.extraction.days.publication import find_publication
from explorer.extraction.headline import derive_title, find_headline
from explorer.extraction.text.paragraphs import find_paragraphs
from explorer.extraction.text.sentences import find_sentences
from explorer.model import Span, StatedDate

_PROSE = 24  # code points after an inline header that make it a sentence of its own


@dataclass(frozen=True, slots=True)
class Segments:
    """What the form of a text says; the fields mean what those of ``Article`` mean."""

    title: Span | None
    title_derived: bool
    published: StatedDate | None
    paragraphs: tuple[Span, ...]
    sentences: tuple[Span, ...]


def segment(text: str) -> Segments:
    """Segment ``text``, of which nothing is changed; offsets are code points, half-open.

    Every visible character is inside one paragraph, the title and header lines included; every
    sentence is inside one paragraph.
    """
    paragraphs = find_paragraphs(text)
    headline = find_headline(text, paragraphs)
    published = find_publication(text, paragraphs, headline)
    sentences = tuple(_part_header(text, find_sentences(text, paragraphs), published))
    title = headline or derive_title(text, sentences)
    return Segments(title, headline is None and title is not None, published, paragraphs, sentences)


def _part_header(
    text: str, sentences: Iterable[Span], published: StatedDate | None
) -> Iterator[Span]:
    """Part a header such as ``date 2023-07-15`` from the sentence on the same line."""
    for sentence in sentences:
        if (
            published
            and published.basis == "header field"
            and sentence.start <= published.span.start <= sentence.start + 2
            and published.span.end + _PROSE < sentence.end
        ):
            rest = text[published.span.end : sentence.end]
            start = sentence.end - len(rest.lstrip(" \t\r\n\"'"))
            yield Span(
                sentence.start, published.span.end + len(rest[: start - sentence.end].rstrip())
            )
            yield Span(start, sentence.end)
        else:
            yield sentence
