"""What every pane is: lines drawn one by one, with styles from the stylesheet."""

from collections.abc import Iterable

from rich.cells import cell_len
from rich.segment import Segment
from rich.style import Style
from textual import events
from textual.content import Content
from textual.geometry import Region, Size
from textual.scroll_view import ScrollView
from textual.strip import Strip

from explorer.tui.guarding import UNDRAWN, Guarded
from explorer.tui.key_screen import WordScreen
from explorer.tui.wrapping import fit

_BETWEEN = " · "


class LinePane(Guarded, ScrollView, can_focus=True, inherit_bindings=False):
    """A scrolling pane whose rows are drawn only when they are seen, and kept until they change.

    A subclass says how many rows there are (``set_height``) and draws one (``draw``).
    """

    ALLOW_SELECT = False

    def __init__(self, *, id: str) -> None:  # noqa: A002 - Textual's name for it
        super().__init__(id=id)
        self._strips: dict[int, Strip] = {}
        self._base_style: Style | None = None
        self._looks: tuple[Style, dict[str, Style]] | None = None
        self._laid_out_width = 0
        self._titles, self._own_cells = ("", ""), 0
        self.name_and_number = ""
        self.said: tuple[str, ...] = ()
        self.behind = ""
        self.frame_below = True
        self.chip = ""
        self.narrowed = False
        self.position = ""

    @property
    def width(self) -> int:
        """How many cells a row has."""
        return self.scrollable_content_region.width

    @property
    def page(self) -> int:
        """How many rows are seen at once, less one to keep the place."""
        return max(1, self.scrollable_content_region.height - 1)

    @property
    def base_style(self) -> Style:
        """The pane's own look, under that of words."""
        if self._base_style is None:
            self._base_style = self.rich_style
        return self._base_style

    @property
    def word_styles(self) -> dict[str, Style]:
        """The looks of words by name, laid over the pane's own."""
        screen = self.screen
        return screen.word_styles if isinstance(screen, WordScreen) else {}

    @property
    def title(self) -> str:
        """What the pane is called, and how much there is in it."""
        return _titled(self.name_and_number, *self.said[:1], rest=self.said[1:])

    def show_titles(self) -> None:
        """Say above the pane what it is, and below it what it is narrowed to and where one is.

        Where it has no frame below, all is said above, and beside it which pane is behind. Textual
        draws the whole pane again for a title.
        """
        own, below = self.title, _BETWEEN.join(filter(None, (self.chip, self.position)))
        if not self.frame_below:
            rest = (self.chip, *self.said[1:], self.position)
            own, below = _titled(self.name_and_number, *self.said[:1], rest=rest), ""
        behind = f" │ {self.behind}" if self.behind else ""
        if behind:
            own = fit(own, self.app.size.width - cell_len(behind) - 4)
        above_before, below_before = self._titles
        self._titles, self._own_cells = (own + behind, below), cell_len(own)
        if own + behind != above_before:
            self.border_title = Content(own) + Content.styled(behind, "dim")
        if below != below_before:
            self.border_subtitle = Content(below)

    def names_behind_at(self, across: int, down: int) -> bool:
        """Whether a cell of the screen is in the title, where it names the pane behind."""
        begins = self.region.x + len("─") + self._own_cells
        return down == self.region.y and begins <= across < begins + cell_len(self.behind) + 3

    def lay_out(self) -> None:
        """Lay the rows out for the width there is."""
        raise NotImplementedError

    def draw(self, row: int) -> Strip:
        """Draw one row."""
        raise NotImplementedError

    def set_height(self, rows: int) -> None:
        """Say how many rows there are; what was drawn is forgotten."""
        self._laid_out_width = self.width
        # Set as a reactive it would lay out the whole screen again, for a bar that is always there.
        self.set_reactive(LinePane.virtual_size, Size(self.width, rows))
        seen = self.scrollable_content_region.height
        self.vertical_scrollbar.window_virtual_size = max(rows, seen)
        if self.scroll_offset.y > max(rows - seen, 0):
            self.scroll_to(y=max(rows - seen, 0), animate=False)
        self.redraw()

    def redraw(self) -> None:
        """Draw everything again."""
        self._strips.clear()
        self.refresh()

    def redraw_rows(self, first: int, last: int) -> None:
        """Draw the rows from ``first`` to ``last`` again."""
        for row in range(first, last + 1):
            self._strips.pop(row, None)
        self.refresh_lines(first, last - first + 1)

    def seen_rows(self) -> tuple[int, int]:
        """Give the first and the last row in view."""
        top = self.scroll_offset.y
        return top, top + self.scrollable_content_region.height - 1

    def forget_rows_outside(self, first: int, last: int) -> None:
        """Forget how rows that are not in view were drawn."""
        self._strips = {row: strip for row, strip in self._strips.items() if first <= row <= last}

    def reveal_rows(self, first: int, last: int, *, context: int = 0) -> None:
        """Scroll as little as needed to see the rows, with ``context`` rows around them."""
        top, height = self.scroll_offset.y, self.scrollable_content_region.height
        if first - context < top:
            self.scroll_to(y=max(0, first - context), animate=False)
        elif last + context >= top + height:
            self.scroll_to(y=min(last + context - height + 1, first), animate=False)

    def render_line(self, y: int) -> Strip:
        """Give a line of the pane to Textual."""
        row = self.scroll_offset.y + y
        strip = self._strips.get(row)
        if strip is None:
            drawn = self._drawn(row) if row < self.virtual_size.height else Strip([])
            strip = drawn.adjust_cell_length(self.width, self.base_style)
            self._strips[row] = strip
        return strip

    def _drawn(self, row: int) -> Strip:
        with self.surviving():
            return self.draw(row)
        return Strip([Segment(UNDRAWN)])

    def render_lines(self, crop: Region) -> list[Strip]:
        """Give lines to Textual; what was drawn is kept while its looks are the same."""
        looks = (self.base_style, self.word_styles)
        if looks != self._looks:
            self._looks = looks
            self._strips.clear()
        return super().render_lines(crop)

    def notify_style_update(self) -> None:
        """Look up the pane's own look again: the theme or the focus changed."""
        super().notify_style_update()
        self._base_style = None

    def is_inside(self, event: events.MouseEvent) -> bool:
        """Whether the pointer is on a row, and not on the frame or the titles."""
        return self.content_region.contains(event.screen_x, event.screen_y)

    def _size_updated(
        self, size: Size, virtual_size: Size, container_size: Size, layout: bool = True
    ) -> bool:
        """Lay out where the width changed; a Resize event comes only after a frame is drawn."""
        changed = super()._size_updated(size, virtual_size, container_size, layout)
        if self.width != self._laid_out_width:
            with self.surviving():
                self.lay_out()
        return changed


def _titled(*parts: str, rest: Iterable[str]) -> str:
    return _BETWEEN.join(part for part in (" ".join(filter(None, parts)), *rest) if part)
