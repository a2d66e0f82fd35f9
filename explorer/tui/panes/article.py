"""The article: paragraphs as given, wrapped to the pane, with what was found lit in it."""

from bisect import bisect_right
from collections.abc import Sequence

from textual import events
from textual.strip import Strip

from explorer.model import Article, Span
from explorer.tui.messages import CaretMoved, TextSelected
from explorer.tui.painting import Layer, Stroke, StyledText, paint, styled
from explorer.tui.panes.line import LinePane
from explorer.tui.words import word_at
from explorer.tui.wrapping import Block, WrappedText, blocks, column_of, offset_at

# From bottom to top: a later layer is drawn over an earlier one.
LAYERS = (
    "check",
    "organization",
    "official",
    "date",
    "current",
    "hit",
    "current-hit",
    "selection",
)


class ArticlePane(LinePane):
    """The article with a caret that moves by line, character and paragraph."""

    def __init__(self, *, id: str) -> None:  # noqa: A002 - Textual's name for it
        super().__init__(id=id)
        self._text = ""
        self._article: Article | None = None
        self._blocks: tuple[Block, ...] = ()
        self._wrapped = WrappedText("", (), 1)
        self._layers = {name: Layer(name) for name in LAYERS}
        self._column: int | None = None
        self._anchor: int | None = None
        self._dragging = False
        self.caret = 0

    @property
    def selection(self) -> Span | None:
        """The words selected."""
        spans = self._layers["selection"].spans
        return spans[0] if spans else None

    @property
    def selecting(self) -> bool:
        """Whether moving the caret selects."""
        return self._anchor is not None

    def show_article(self, article: Article) -> None:
        """Show another article, from its beginning."""
        self._article, self._text = article, article.text
        self._blocks = blocks(article.text, article.paragraphs)
        self._layers = {name: Layer(name) for name in LAYERS}
        self._anchor = self._column = None
        self.caret = self._blocks[0].span.start if self._blocks else 0
        self.scroll_to(y=0, animate=False)
        self.lay_out()

    def show_only(self, paragraphs: Sequence[Span] | None) -> None:
        """Show only these paragraphs, or all of the article."""
        if self._article is None:
            return
        every = blocks(self._text, self._article.paragraphs)
        wanted = None if paragraphs is None else frozenset(paragraphs)
        kept = [b for b in every if wanted is None or b.span in wanted]
        if tuple(kept) != self._blocks:
            self._blocks = tuple(kept)
            self.lay_out()
            if kept and not self.shows(self.caret):
                self.put_caret(kept[0].span.start)

    def shows(self, offset: int) -> bool:
        """Whether the character at an offset is in what is shown."""
        at = bisect_right(self._blocks, offset, key=lambda block: block.span.start) - 1
        return at >= 0 and offset < self._blocks[at].span.end

    def light(self, layer: str, spans: Sequence[Span]) -> None:
        """Light words in the style of a layer, in place of those lit before."""
        before, after = self._layers[layer], Layer(layer, spans)
        if after.spans == before.spans:
            return
        self._layers[layer] = after
        first, last = self.seen_rows()
        self.forget_rows_outside(first, last)
        for row in range(first, min(last + 1, len(self._wrapped.rows))):
            at = self._wrapped.rows[row]
            line = self._wrapped.lines[at] if at is not None else None
            if line and any(any(lit.within(line.start, line.end)) for lit in (before, after)):
                self.redraw_rows(row, row)

    def reveal(self, span: Span) -> None:
        """Bring words that are shown into view, with a little of what is around them."""
        if self.shows(span.start):
            first, last = self._wrapped.row_of(span.start), self._wrapped.row_of(span.end - 1)
            context = min(3, self.page // 4)
            self.reveal_rows(first, min(last, first + self.page), context=context)

    def put_caret(self, offset: int) -> None:
        """Put the caret at an offset, silently, and bring it into view."""
        before, self.caret = self._caret_row(), offset
        after = self._caret_row()
        self.redraw_rows(before, before)
        self.redraw_rows(after, after)
        self.reveal_rows(after, after)
        self._show_position()

    def lay_out(self) -> None:
        """Wrap the article to the width, keeping what is at the top."""
        top = self._wrapped.line_at(self.scroll_offset.y) if self._wrapped.lines else None
        first = self._wrapped.lines[top].start if top is not None else 0
        width = max(self.width - self._gutter, _LEAST_WIDTH)
        self._wrapped = WrappedText(self._text, self._blocks, width)
        self.set_height(max(1, len(self._wrapped.rows)))
        if top:
            self.scroll_to(y=self._wrapped.row_of(first), animate=False)
        self._show_position()

    def draw(self, row: int) -> Strip:
        """Draw a line: paragraph number, a sign for what is lit on it, the words."""
        styles, base = self.word_styles, self.base_style
        if not self._wrapped.lines:
            empty = _NOTHING_KEPT if self._text else "There are no words here."
            return Strip(paint(empty, [], styles, base + styles["dim"]))
        at = self._wrapped.rows[row]
        if at is None:
            return Strip([])
        line = self._wrapped.lines[at]
        strokes = [
            stroke
            for layer in self._layers.values()
            for stroke in layer.within(line.start, line.end)
        ]
        lit = {stroke.style for stroke in strokes}
        sign = next((sign for name, sign in _SIGNS if name in lit), " ")
        number = str(line.opens.number or "") if line.opens else ""
        gutter = styled(number.rjust(self._gutter - 2), "dim") + StyledText(f"{sign} ")
        words = self._text[line.start : line.end]
        if self.has_focus and row == self._caret_row():
            caret = min(self.caret, line.end) - line.start
            words += " " * (caret == len(words))
            strokes.append(Stroke(caret, caret + 1, "caret"))
        shown = gutter + StyledText(words, tuple(strokes))
        return Strip(paint(shown.text, shown.strokes, styles, base))

    def move(self, where: str) -> None:
        """Move the caret: ``down``, ``right``, ``page-down``, ``next-paragraph`` and so on."""
        if not self._wrapped.lines:
            return
        target = self._line_target(where) if where in _LINE_MOVES else self._offset_target(where)
        self._go(target)

    def begin_selecting(self) -> None:
        """Select from the caret on by moving."""
        self._anchor = self.caret
        self._select(Span(self.caret, self.caret + 1))

    def select(self, span: Span | None) -> None:
        """Select words, or let go of them, and say so."""
        self._anchor = None
        self._select(span)

    def on_focus(self) -> None:
        """Show the caret."""
        self.redraw_rows(self._caret_row(), self._caret_row())

    def on_blur(self) -> None:
        """Hide the caret."""
        self.redraw_rows(self._caret_row(), self._caret_row())

    def on_mouse_down(self, event: events.MouseDown) -> None:
        """Begin to select by dragging."""
        if event.button == 1 and self._wrapped.lines and self.is_inside(event):
            self._dragging = True
            self.capture_mouse()
            if event.shift:
                self._anchor = self.caret if self._anchor is None else self._anchor
                self._drag_to(self._offset_under(event))
            else:
                self._anchor = self._offset_under(event)

    def on_mouse_move(self, event: events.MouseMove) -> None:
        """Select up to the pointer while dragging, scrolling where it leaves the pane."""
        if self._dragging:
            self._drag_to(self._offset_under(event))

    def on_mouse_up(self, _: events.MouseUp) -> None:
        """End dragging."""
        self._dragging = False
        self._anchor = None
        self.release_mouse()

    def on_click(self, event: events.Click) -> None:
        """Put the caret where was clicked; two clicks select the word, three the sentence."""
        if not self._wrapped.lines or self._article is None or not self.is_inside(event):
            return
        offset = self._offset_under(event)
        if event.chain == 2:
            self.select(word_at(self._text, offset))
        elif event.chain == 3:
            sentence = (s for s in self._article.sentences if s.start <= offset < s.end)
            self.select(next(sentence, None))
        elif self.selection is None or not self._was_dragged(offset):
            self.select(None)
            self._go(offset)

    @property
    def _gutter(self) -> int:
        return len(str(len(self._article.paragraphs) if self._article else 0)) + 2

    def _caret_row(self) -> int:
        return self._wrapped.row_of(self.caret)

    def _was_dragged(self, offset: int) -> bool:
        selection = self.selection
        return selection is not None and offset in (selection.start, selection.end - 1)

    def _go(self, offset: int) -> None:
        column = self._column
        self.put_caret(offset)
        self._column = column
        if self._anchor is not None:
            start, end = sorted((self._anchor, self.caret))
            self._select(Span(start, min(end + 1, len(self._text))))
        self.post_message(CaretMoved(offset))

    def _select(self, span: Span | None) -> None:
        if span != self.selection:
            self.light("selection", (span,) if span else ())
            self.post_message(TextSelected(span))

    def _drag_to(self, offset: int) -> None:
        if self._anchor is not None and (offset != self._anchor or self.selection):
            start, end = sorted((self._anchor, offset))
            self._select(Span(start, min(end + 1, len(self._text))))
            self.put_caret(offset)

    def _offset_under(self, event: events.MouseEvent) -> int:
        row = event.y - self.gutter.top + self.scroll_offset.y
        line = self._wrapped.lines[self._wrapped.line_at(row)]
        column = event.x - self.gutter.left - self._gutter
        return min(offset_at(self._text, line, column), max(line.start, line.end - 1))

    def _line_target(self, where: str) -> int:
        lines = self._wrapped.lines
        at = self._wrapped.line_of(self.caret)
        if self._column is None:
            self._column = column_of(self._text, lines[at], self.caret)
        if where in {"page-down", "page-up"}:
            step = self.page if where == "page-down" else -self.page
            row = min(max(self._caret_row() + step, 0), len(self._wrapped.rows) - 1)
            at = self._wrapped.line_at(row)
        else:
            at = min(max(at + (1 if where == "down" else -1), 0), len(lines) - 1)
        offset = offset_at(self._text, lines[at], self._column)
        return min(offset, max(lines[at].start, lines[at].end - 1))

    def _offset_target(self, where: str) -> int:
        self._column = None
        starts = [block.span.start for block in self._blocks]
        last = max(self._blocks[-1].span.end - 1, 0)
        if where == "top":
            return starts[0]
        if where == "bottom":
            return last
        if where == "next-paragraph":
            return self._next_start(last)
        if where == "previous-paragraph":
            return next((start for start in reversed(starts) if start < self.caret), starts[0])
        if where == "right":
            after = self.caret + 1
            return after if self.shows(after) else self._next_start(last)
        before = self.caret - 1
        ends = (block.span.end - 1 for block in reversed(self._blocks))
        if self.shows(before):
            return before
        return next((end for end in ends if end < self.caret), starts[0])

    def _next_start(self, otherwise: int) -> int:
        starts = (block.span.start for block in self._blocks)
        return next((start for start in starts if start > self.caret), otherwise)

    def _show_position(self) -> None:
        rows, seen = len(self._wrapped.rows), self.scrollable_content_region.height
        at = self._wrapped.line_of(self.caret) + 1 if self._wrapped.lines else 0
        self.position = f"line {at} of {len(self._wrapped.lines)}" if rows > seen else ""
        self.show_titles()


_LEAST_WIDTH = 8  # cells; in a pane that is hidden, too
_NOTHING_KEPT = "No paragraph has these words; Esc shows all."
_LINE_MOVES = {"down", "up", "page-down", "page-up"}
_SIGNS = (("current-hit", "»"), ("hit", "•"), ("current", "▌"), ("check", "!"))
