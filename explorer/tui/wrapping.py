"""An article as lines that fit a pane: wrapped by terminal cells, with the way back to offsets."""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from rich.cells import cell_len, split_graphemes

from explorer.model import Span

_LINE_END = re.compile(r"\r\n|\n|\r")
# Characters of one cell each, so that cells are code points: the common case, kept fast.
_NARROW = re.compile(r"[\x20-\x7e\xa0-\xac\xae-\u02ff\u2010-\u2027\u2030-\u205e\u2400-\u2426]*")


class Block(NamedTuple):
    """A paragraph to show, with its number from 1, or none for what stands between paragraphs."""

    number: int | None
    span: Span


class Line(NamedTuple):
    """A line of the pane: half-open offsets into the text, and its block where it begins one."""

    start: int
    end: int
    opens: Block | None


class WrappedText:
    """The lines of an article at one width.

    Attributes:
        rows: What each row of the pane shows: the index of a line, or none for the space between.
        lines: The lines in reading order.
    """

    __slots__ = ("_line_rows", "_starts", "lines", "rows")

    def __init__(self, text: str, blocks: Iterable[Block], width: int) -> None:
        self.lines: list[Line] = []
        self.rows: list[int | None] = []
        self._line_rows: list[int] = []
        for block in blocks:
            if self.rows:
                self.rows.append(None)
            opens: Block | None = block
            for span in _wrap_block(text, block.span, max(1, width)):
                self._line_rows.append(len(self.rows))
                self.rows.append(len(self.lines))
                self.lines.append(Line(span.start, span.end, opens))
                opens = None
        self._starts = [line.start for line in self.lines]

    def line_of(self, offset: int) -> int:
        """Give the index of the line on which an offset is, or comes nearest before."""
        return max(0, bisect_right(self._starts, offset) - 1)

    def row_of(self, offset: int) -> int:
        """Give the row on which an offset is shown; 0 in a text without lines."""
        return self._line_rows[self.line_of(offset)] if self.lines else 0

    def row_of_line(self, line: int) -> int:
        """Give the row on which a line is shown."""
        return self._line_rows[line]

    def line_at(self, row: int) -> int:
        """Give the index of the line at a row, or the one before the space that is there."""
        row = min(max(row, 0), len(self.rows) - 1)
        line = self.rows[row]
        return line if line is not None else self.line_at(row - 1)


def blocks(text: str, paragraphs: Sequence[Span]) -> tuple[Block, ...]:
    """Give the paragraphs, and between them whatever words belong to none (a header, a stamp)."""
    return tuple(_blocks(text, paragraphs))


def offset_at(text: str, line: Line, column: int) -> int:
    """Give the offset of the character that covers a cell of a line, or the line's end."""
    shown = text[line.start : line.end]
    cells = 0
    for start, _, width in split_graphemes(shown)[0]:
        cells += width
        if cells > column:
            return line.start + start
    return line.end


def column_of(text: str, line: Line, offset: int) -> int:
    """Give the cell of a line in which the character at an offset begins."""
    return cell_len(text[line.start : min(offset, line.end)])


def fit(text: str, width: int) -> str:
    """Cut a text that is wider than ``width`` cells, with an ellipsis to say so."""
    if cell_len(text) <= width:
        return text
    kept, cells = 0, 0
    for _, end, size in split_graphemes(text)[0]:
        if cells + size > width - 1:
            break
        kept, cells = end, cells + size
    return f"{text[:kept].rstrip()}…" if width > 0 else ""


def wrap(text: str, width: int) -> list[Span]:
    """Wrap a short text: the span of each line."""
    return list(_wrap_block(text, Span(0, len(text)), max(1, width)))


def _blocks(text: str, paragraphs: Sequence[Span]) -> Iterator[Block]:
    done = 0
    for number, paragraph in enumerate(paragraphs, start=1):
        yield from _between(text, done, paragraph.start)
        yield Block(number, paragraph)
        done = paragraph.end
    yield from _between(text, done, len(text))


def _between(text: str, start: int, end: int) -> Iterator[Block]:
    words = text[start:end].strip()
    if words:
        at = text.index(words, start, end)
        yield Block(None, Span(at, at + len(words)))


def _wrap_block(text: str, block: Span, width: int) -> Iterator[Span]:
    start = block.start
    for line_end in _LINE_END.finditer(text, block.start, block.end):
        yield from _wrap_line(text, Span(start, line_end.start()), width)
        start = line_end.end()
    yield from _wrap_line(text, Span(start, block.end), width)


def _wrap_line(text: str, line: Span, width: int) -> Iterator[Span]:
    if _NARROW.fullmatch(text, line.start, line.end):
        return _wrap_narrow(text, line, width)
    return _wrap_graphemes(text, line, width)


def _wrap_narrow(text: str, line: Span, width: int) -> Iterator[Span]:
    start = line.start
    while line.end - start > width:
        space = text.rfind(" ", start + 1, start + width + 1)
        end = space if space > start else start + width
        yield Span(start, end)
        start = end
        while start < line.end and text[start] == " ":
            start += 1
    yield Span(start, line.end)


def _wrap_graphemes(text: str, line: Span, width: int) -> Iterator[Span]:
    start, cells = line.start, 0
    gap: tuple[int, int] | None = None  # where the line may break, and the cells up to past it
    before_space = before_wide = False
    for first, last, size in split_graphemes(line.of(text))[0]:
        at = line.start + first
        space, wide = text[at : line.start + last].isspace(), size > 1
        if space:
            gap = (at, cells + size)
        elif (before_wide or wide) and not before_space:
            # Beside wide characters (Chinese, Japanese, emoji) a line may break without a space.
            gap = (at, cells)
        if cells + size > width and at > start and not space:
            if gap and start < gap[0]:
                broken, used = gap
                yield Span(start, broken)
                start = broken + 1 if text[broken].isspace() else broken
                cells -= used
            else:
                yield Span(start, at)
                start, cells = at, 0
            gap = None
        cells += size
        before_space, before_wide = space, wide
    yield Span(start, line.end)
