"""A list of rows, each of one line or several, with a cursor that keeps its row by key."""

from collections.abc import Sequence
from typing import NamedTuple

from textual import events
from textual.strip import Strip

from explorer.tui.messages import RowMoved, RowOpened
from explorer.tui.painting import Stroke, StyledText, paint, styled
from explorer.tui.panes.line import LinePane
from explorer.tui.wrapping import wrap

_LEAST_WIDTH = 8  # cells; in a pane that is hidden, too
_NARROWED_EMPTY = "Nothing here has these words; Esc shows all."


class Row(NamedTuple):
    """A row of a list: a heading where it has no key."""

    key: str
    lines: tuple[StyledText, ...]


class ListPane(LinePane):
    """A list. A subclass gives its rows for a width (``rows_for``)."""

    EMPTY = ""

    def __init__(self, *, id: str) -> None:  # noqa: A002 - Textual's name for it
        super().__init__(id=id)
        self._rows: list[Row] = []
        self._tops: dict[str, int] = {}
        self._lines: list[tuple[Row, int]] = []
        self._order: list[str] = []
        self._lit: frozenset[str] = frozenset()
        self._marked: frozenset[str] = frozenset()
        self._wanted: str | None = None
        self.cursor: str | None = None

    def begin_anew(self) -> None:
        """Forget which row the cursor was on: other rows come."""
        self.cursor = self._wanted = None

    def rows_for(self, width: int) -> Sequence[Row]:
        """Give the rows, their lines no wider than ``width`` cells."""
        raise NotImplementedError

    def lay_out(self) -> None:
        """Make the rows again; the cursor stays on its row, and comes back where that was away."""
        before = self._order.index(self.cursor) if self.cursor in self._order else 0
        width = max(_LEAST_WIDTH, self.width - 2)
        empty = _NARROWED_EMPTY if self.narrowed else self.EMPTY
        self._rows = list(self.rows_for(width)) or [_notice(empty, width)]
        self._lines = [(row, at) for row in self._rows for at in range(len(row.lines))]
        self._tops, top = {}, 0
        for row in self._rows:
            self._tops[row.key] = top
            top += len(row.lines)
        self._order = [row.key for row in self._rows if row.key]
        if self._wanted in self._order:
            self.cursor = self._wanted
        elif self.cursor not in self._order:
            self.cursor = self._order[min(before, len(self._order) - 1)] if self._order else None
        self.set_height(len(self._lines))
        self._reveal()

    def light(self, keys: frozenset[str]) -> None:
        """Mark the rows that a search found."""
        if keys != self._lit:
            self._lit = keys
            self.redraw()

    def mark(self, keys: frozenset[str]) -> None:
        """Show which rows are marked."""
        if keys != self._marked:
            self._marked = keys
            self.redraw()

    def point_to(self, key: str) -> None:
        """Put the cursor on a row, silently; a key that is not shown changes nothing."""
        self._wanted = key
        if key in self._order and key != self.cursor:
            previous, self.cursor = self.cursor, key
            for changed in (previous, key):
                if changed in self._tops:
                    self.redraw_rows(*self._extent(changed))
        self._reveal()

    def shows(self, key: str) -> bool:
        """Whether a row is shown."""
        return key in self._order

    def move(self, where: str) -> None:
        """Move the cursor: ``down``, ``up``, ``page-down``, ``page-up``, ``top``, ``bottom``."""
        if self.cursor is None:
            return
        at = self._order.index(self.cursor)
        last = len(self._order) - 1
        if where in {"page-down", "page-up"}:
            step = self.page if where == "page-down" else -self.page
            target = self._order.index(self._key_near(self._tops[self.cursor] + step))
        else:
            target = {"down": at + 1, "up": at - 1, "top": 0, "bottom": last}.get(where, at)
        self._go(self._order[min(max(target, 0), last)])

    def between(self, first: str, last: str) -> frozenset[str]:
        """Give the keys of the rows from one to another, either way round."""
        if first not in self._order or last not in self._order:
            return frozenset()
        start, end = sorted((self._order.index(first), self._order.index(last)))
        return frozenset(self._order[start : end + 1])

    def open_row(self) -> None:
        """Open the row at the cursor."""
        if self.cursor is not None:
            self.post_message(RowOpened(self.cursor))

    def draw(self, row: int) -> Strip:
        """Draw a line of a row: a sign for cursor and hits, then its words."""
        styles, base = self.word_styles, self.base_style
        shown, at = self._lines[row]
        here = shown.key != "" and shown.key == self.cursor
        sign = "•" if shown.key in self._lit and at == 0 else "▌" if here else " "
        mark = "◆" if shown.key in self._marked and at == 0 else " "
        line = StyledText(sign) + styled(mark, "marked") + shown.lines[at]
        strokes = list(line.strokes)
        if shown.key in self._lit and at == 0:
            strokes.append(Stroke(0, 1, "hit"))
        if here:
            base += styles["cursor" if self.has_focus else "blurred-cursor"]
        strip = Strip(paint(line.text, strokes, styles, base))
        return strip.adjust_cell_length(self.width, base)

    def on_click(self, event: events.Click) -> None:
        """Choose the row that was clicked; a click on the chosen row opens it."""
        row = event.y - self.gutter.top + self.scroll_offset.y
        if not self.is_inside(event) or row >= len(self._lines):
            return
        key = self._lines[row][0].key
        if key and (key == self.cursor):
            self.open_row()
        elif key:
            self._go(key)

    def on_focus(self) -> None:
        """Show and say where the cursor is."""
        if self.cursor is not None:
            self.redraw_rows(*self._extent(self.cursor))
            self.post_message(RowMoved(self.cursor))

    def on_blur(self) -> None:
        """Show that the keys are elsewhere."""
        if self.cursor is not None:
            self.redraw_rows(*self._extent(self.cursor))

    def _go(self, key: str) -> None:
        if key != self.cursor:
            self.point_to(key)
            self.post_message(RowMoved(key))
        self._reveal()

    def _key_near(self, line: int) -> str:
        """Give the key of the row at a line, or of the nearest row that has one."""
        line = min(max(line, 0), len(self._lines) - 1)
        keyed = [at for at, (row, _) in enumerate(self._lines) if row.key]
        return self._lines[min(keyed, key=lambda at: abs(at - line))][0].key

    def _extent(self, key: str) -> tuple[int, int]:
        top = self._tops[key]
        return top, top + len(self._lines[top][0].lines) - 1

    def _reveal(self) -> None:
        if self.cursor is not None:
            first, last = self._extent(self.cursor)
            # What stands above the first row comes into view with it, as far as there is room.
            headed = self.cursor == self._order[0] and first < self.page
            self.reveal_rows(0 if headed else first, last)


def _notice(text: str, width: int) -> Row:
    return Row("", tuple(styled(span.of(text), "dim") for span in wrap(text, width)))
