"""Choosing another readout: those opened lately, and the texts of a folder, narrowed by typing."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from textual import events, on
from textual.app import ComposeResult
from textual.containers import Container
from textual.screen import ModalScreen
from textual.widgets import Input

from explorer.search import fold
from explorer.state import Place
from explorer.tui.key_screen import WordScreen
from explorer.tui.messages import RowOpened
from explorer.tui.painting import StyledText, styled
from explorer.tui.panes.list import ListPane, Row
from explorer.tui.wrapping import fit

STORE, TEXT = "store:", "text:"
_MOVES = {"down": "down", "up": "up", "pagedown": "page-down", "pageup": "page-up"}


class PickerPane(ListPane):
    """What can be opened."""

    EMPTY = "Nothing to choose from: type the path of a text and press Enter."

    def __init__(self, places: Sequence[Place]) -> None:
        super().__init__(id="choices")
        self._places = places
        self._typed = ""

    def narrow(self, typed: str) -> None:
        """Show what has these words, and the texts in the folder that is typed."""
        self._typed = typed
        self.lay_out()

    def rows_for(self, width: int) -> Sequence[Row]:
        """Give the readouts opened lately, then the texts of the folder."""
        recent = [place for place in self._places if self._has(f"{place.title} {place.source}")]
        texts = sorted(path for path in _texts(self._typed) if self._names(path))
        rows = [*_group("Opened lately", [_recent(place, width) for place in recent])]
        return [*rows, *_group("Texts here", [_text(path, width) for path in texts])]

    def _has(self, text: str) -> bool:
        return fold(self._typed.strip()) in fold(text)

    def _names(self, path: Path) -> bool:
        return fold(Path(self._typed).name if self._typed[-1:] != "/" else "") in fold(path.name)


class PickerScreen(WordScreen[str | None], ModalScreen[str | None]):
    """Gives ``store:`` and the path of a store, or ``text:`` and the path of a text."""

    def __init__(self, places: Sequence[Place]) -> None:
        super().__init__()
        self._pane = PickerPane(places)

    def compose(self) -> ComposeResult:
        """Lay out the picker."""
        with Container(id="picker") as box:
            box.border_title = "Open"
            box.border_subtitle = "type to narrow, or a path · Enter opens · Esc closes"
            yield Input(placeholder="A readout opened lately, or the path of a text", compact=True)
            yield self._pane

    def on_mount(self) -> None:
        """Give the keys to the field."""
        field = self.query_one(Input)
        field.cursor_blink = False
        field.focus()

    @on(Input.Changed)
    def _typed(self, event: Input.Changed) -> None:
        self._pane.narrow(event.value)

    @on(Input.Submitted)
    def _submitted(self, event: Input.Submitted) -> None:
        typed = event.value.strip()
        if typed and Path(typed).expanduser().is_file():
            self.dismiss(TEXT + str(Path(typed).expanduser()))
        elif self._pane.cursor:
            self.dismiss(self._pane.cursor)
        elif typed:
            self.dismiss(TEXT + typed)

    @on(RowOpened)
    def _row_opened(self, message: RowOpened) -> None:
        self.dismiss(message.key)

    def on_key(self, event: events.Key) -> None:
        """Move through the list while the field has the keys; Esc closes."""
        if event.key in _MOVES:
            event.stop()
            self._pane.move(_MOVES[event.key])
        elif event.key == "escape":
            event.stop()
            self.dismiss(None)


def _group(heading: str, rows: Sequence[Row]) -> Iterator[Row]:
    if rows:
        yield Row("", (styled(heading, "heading"),))
        yield from rows


def _recent(place: Place, width: int) -> Row:
    name = Path(place.source).name
    title = fit(place.title or "No title", max(10, width - len(name) - 2))
    return Row(STORE + place.store, (StyledText(f"{title}  ") + styled(name, "dim"),))


def _text(path: Path, width: int) -> Row:
    return Row(TEXT + str(path), (styled(fit(str(path), width)),))


def _texts(typed: str) -> Iterator[Path]:
    """Give the texts in the folder that is typed, or in the working folder."""
    path = Path(typed).expanduser()
    folder = path if typed.endswith("/") else path.parent
    try:
        for found in folder.iterdir():
            if found.suffix.lower() in {".txt", ".text", ".md"} and found.is_file():
                yield found
    except OSError:
        return
