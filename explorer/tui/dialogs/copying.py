"""What would be copied, bare on the screen, for the terminal's own way to select and copy."""

from collections.abc import Mapping, Sequence

from rich.cells import chop_cells
from rich.segment import Segment
from textual import events
from textual.app import ComposeResult
from textual.strip import Strip
from textual.widgets import Static

from explorer.tui.key_screen import KeyScreen
from explorer.tui.panes.line import LinePane
from explorer.visible import without_controls

_LEAVE = {"quit", "peel", "interrupt", "copy-view"}
_FILE = "copy-to-file"


class CopyPane(LinePane):
    """A text from the first column to the last, broken where a terminal breaks it."""

    def __init__(self, text: str, lines: Sequence[str], width: int) -> None:
        super().__init__(id="copied")
        self._text = text
        self._lines, self._lines_width = lines, width

    def lay_out(self) -> None:
        """Break the lines anew where the terminal's width changed."""
        if self.width != self._lines_width:
            self._lines, self._lines_width = broken(self._text, self.width), self.width
        self.set_height(len(self._lines))

    def draw(self, row: int) -> Strip:
        """Draw a line."""
        return Strip([Segment(self._lines[row], self.base_style)])

    def move(self, command: str) -> None:
        """Scroll by the command that moves in other panes."""
        top, end = self.scroll_offset.y, len(self._lines)
        to = {
            "move-down": top + 1,
            "move-up": top - 1,
            "move-page-down": top + self.page,
            "move-page-up": top - self.page,
            "move-top": 0,
            "move-bottom": end,
        }.get(command, top)
        self.scroll_to(y=max(0, min(to, end - self.page - 1)), animate=False)


class CopyScreen(KeyScreen[bool]):
    """A text to select with the mouse, which is the terminal's here; gives whether to write it."""

    def __init__(self, pane: CopyPane, keys: Mapping[str, str]) -> None:
        super().__init__()
        self._pane = pane
        self._keys = keys

    def compose(self) -> ComposeResult:
        """Lay out the text, and below it what can be done."""
        yield self._pane
        to_file = [key for key, command in self._keys.items() if command == _FILE][:1]
        said = ("Select with the mouse", *(f"{key} writes a file" for key in to_file), "Esc closes")
        yield Static(" · ".join(said), id="footer", markup=False)

    def on_mount(self) -> None:
        """Leave the mouse to the terminal."""
        self.set_focus(self._pane)
        self._take_mouse(False)
        self.app.app_resume_signal.subscribe(self, lambda _: self._take_mouse(False))

    def on_unmount(self) -> None:
        """Take the mouse again."""
        self._take_mouse(True)

    async def press(self, event: events.Key) -> None:
        """Scroll, ask for a file, or close."""
        command = self._keys.get(event.key) or self._keys.get(event.character or "") or ""
        if command == _FILE:
            self.dismiss(True)
        elif command in _LEAVE or event.key == "escape":
            self.dismiss(False)
        else:
            self._pane.move(command)

    def _take_mouse(self, take: bool) -> None:
        # Textual has no public way; a terminal that is not there has no mouse to leave.
        name = "_enable_mouse_support" if take else "_disable_mouse_support"
        getattr(self.app._driver, name, lambda: None)()


def broken(text: str, width: int) -> list[str]:
    """Give a text as lines of at most ``width`` cells, broken at the edge as a terminal does."""
    clean, _ = without_controls(text)
    lines = clean.expandtabs().split("\n")
    return [part for line in lines for part in chop_cells(line, max(1, width)) or [""]]
