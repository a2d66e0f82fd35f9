"""Text with styles laid over it, as the strips that Textual draws."""

from bisect import bisect_left
from collections.abc import Iterable, Mapping
from itertools import pairwise
from operator import sub
from typing import NamedTuple

from rich.segment import Segment
from rich.style import Style

from explorer.model import Span
from explorer.search import Spans
from explorer.visible import visible


class Stroke(NamedTuple):
    """A style, by its name in the stylesheet, over half-open offsets of a text."""

    start: int
    end: int
    style: str


class StyledText(NamedTuple):
    """A line of a pane: a text and the strokes over it, later ones on top."""

    text: str = ""
    strokes: tuple[Stroke, ...] = ()

    def __add__(self, other: "StyledText") -> "StyledText":  # type: ignore[override]
        ahead = len(self.text)
        moved = tuple(
            Stroke(stroke.start + ahead, stroke.end + ahead, stroke.style)
            for stroke in other.strokes
        )
        return StyledText(self.text + other.text, self.strokes + moved)


class Layer:
    """Spans of one long text that share a style, in order, found quickly by offset."""

    def __init__(self, style: str, spans: Iterable[Span] = ()) -> None:
        self.style = style
        self.spans = Spans.of(spans)
        self._longest = max(map(sub, self.spans.ends, self.spans.starts), default=0)

    def within(self, start: int, end: int) -> Iterable[Stroke]:
        """Give the strokes that touch ``[start, end)``, cut to it and counted from ``start``."""
        starts = self.spans.starts
        first = bisect_left(starts, start - self._longest + 1)
        for span in self.spans[first : bisect_left(starts, end)]:
            if span.end > start:
                yield Stroke(max(span.start, start) - start, min(span.end, end) - start, self.style)


def styled(text: str, style: str = "") -> StyledText:
    """Give a text wholly in one style."""
    return StyledText(text, (Stroke(0, len(text), style),) if style and text else ())


def paint(
    text: str, strokes: Iterable[Stroke], styles: Mapping[str, Style], base: Style
) -> list[Segment]:
    """Draw a text: one segment for each stretch of one style, made safe to send."""
    strokes = list(strokes)
    shown = visible(text)
    if not strokes:
        return [Segment(shown, base)] if shown else []
    edges = sorted({0, len(text), *(e for s in strokes for e in (s.start, s.end))})
    segments = []
    for start, end in pairwise(edges):
        style = base
        for stroke in strokes:
            if stroke.start <= start and end <= stroke.end:
                style += styles[stroke.style]
        segments.append(Segment(shown[start:end], style))
    return segments
