"""A small menu: each choice with the one letter that takes it."""

from collections.abc import Mapping, Sequence

from textual import events, on
from textual.app import ComposeResult
from textual.content import Content
from textual.screen import ModalScreen

from explorer.tui.key_screen import KeyScreen
from explorer.tui.messages import RowOpened
from explorer.tui.painting import StyledText, styled
from explorer.tui.panes.list import ListPane, Row
from explorer.tui.wrapping import fit

_MOVES = {"down": "down", "up": "up", "home": "top", "end": "bottom"}


class ChoicePane(ListPane):
    """The choices, each a letter and a label."""

    def __init__(self, choices: Mapping[str, str]) -> None:
        super().__init__(id="choices")
        self._choices = choices

    def rows_for(self, width: int) -> Sequence[Row]:
        """Give a row for each choice."""
        return [
            Row(key, (styled(key, "key") + StyledText(f"  {fit(label, width - 3)}"),))
            for key, label in self._choices.items()
        ]


class ChoiceScreen(KeyScreen[str | None], ModalScreen[str | None]):
    """A menu over the screen; gives the letter chosen, or nothing."""

    def __init__(self, title: str, choices: Mapping[str, str]) -> None:
        super().__init__()
        self._choices = choices
        self._pane = ChoicePane(choices)
        self._pane.border_title = Content(title)

    def compose(self) -> ComposeResult:
        """Lay out the menu."""
        yield self._pane

    def on_mount(self) -> None:
        """Be as high as the choices."""
        self._pane.styles.height = len(self._choices) + 2
        self.set_focus(self._pane)

    async def press(self, event: events.Key) -> None:
        """Take the choice of a letter, or the one at the cursor with Enter."""
        if event.key in _MOVES:
            self._pane.move(_MOVES[event.key])
        elif event.key == "enter":
            self.dismiss(self._pane.cursor)
        elif event.character in self._choices:
            self.dismiss(event.character)
        elif event.key in {"escape", "q", "ctrl+c"}:
            self.dismiss(None)

    @on(RowOpened)
    def _row_opened(self, message: RowOpened) -> None:
        self.dismiss(message.key)
