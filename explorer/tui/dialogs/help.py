"""The help: every command by topic, with its keys, narrowed as one types."""

from collections.abc import Mapping, Sequence

from textual import events, on
from textual.app import ComposeResult
from textual.containers import Container
from textual.screen import ModalScreen
from textual.widgets import Input

from explorer.search import fold
from explorer.tui.commands import BY_ID, COMMANDS, Command, Topic, key_name
from explorer.tui.key_screen import WordScreen
from explorer.tui.messages import RowOpened
from explorer.tui.painting import StyledText, styled
from explorer.tui.panes.list import ListPane, Row
from explorer.tui.wrapping import wrap

_KEYS_WIDTH = 14
_BESIDE_FROM = 36  # cells; below, what a command does stands under its keys
_MOVES = {"down": "down", "up": "up", "pagedown": "page-down", "pageup": "page-up"}


class HelpPane(ListPane):
    """The commands that have what was typed in their label, help or keys."""

    EMPTY = "No command has these words."

    def __init__(self, keys: Mapping[str, str]) -> None:
        super().__init__(id="commands")
        self._keys = keys
        self._typed = ""

    def narrow(self, typed: str) -> None:
        """Show only the commands with these words."""
        self._typed = fold(typed.strip())
        self.lay_out()

    def rows_for(self, width: int) -> Sequence[Row]:
        """Give the commands under their topics."""
        rows: list[Row] = []
        for topic in Topic:
            commands = [c for c in COMMANDS if c.topic is topic and self._matches(c)]
            if commands:
                space = (StyledText(),) if rows else ()
                rows.append(Row("", (*space, styled(topic.value, "heading"))))
                rows.extend(self._row(command, width) for command in commands)
        return rows

    def _matches(self, command: Command) -> bool:
        return self._typed in fold(f"{command.label} {command.help} {self._names(command)}")

    def _row(self, command: Command, width: int) -> Row:
        names = self._names(command).ljust(_KEYS_WIDTH)
        if width < _BESIDE_FROM:
            below = (StyledText(span.of(command.help)) for span in wrap(command.help, width))
            return Row(command.id, (styled(names.rstrip(), "key"), *below))
        lines = [span.of(command.help) for span in wrap(command.help, width - _KEYS_WIDTH - 1)]
        first = styled(names, "key") + StyledText(f" {lines[0]}")
        rest = (StyledText(" " * (_KEYS_WIDTH + 1) + line) for line in lines[1:])
        return Row(command.id, (first, *rest))

    def _names(self, command: Command) -> str:
        return " ".join(key_name(key) for key, id_ in self._keys.items() if id_ == command.id)


class HelpScreen(WordScreen[str | None], ModalScreen[str | None]):
    """All commands; Enter does the one at the cursor, Esc closes."""

    def __init__(self, keys: Mapping[str, str]) -> None:
        super().__init__()
        self._keys = keys

    def compose(self) -> ComposeResult:
        """Lay out the help."""
        with Container(id="help") as box:
            box.border_title = "Help"
            box.border_subtitle = "type to narrow · Enter does it · Esc closes"
            yield Input(placeholder="What do you want to do?", compact=True)
            yield HelpPane(self._keys)

    def on_mount(self) -> None:
        """Give the keys to the field."""
        field = self.query_one(Input)
        field.cursor_blink = False
        field.focus()

    @on(Input.Changed)
    def _typed(self, event: Input.Changed) -> None:
        self.query_one(HelpPane).narrow(event.value)

    @on(Input.Submitted)
    def _submitted(self) -> None:
        self.query_one(HelpPane).open_row()

    @on(RowOpened)
    def _row_opened(self, message: RowOpened) -> None:
        self.dismiss(BY_ID[message.key].action)

    def on_key(self, event: events.Key) -> None:
        """Move through the list while the field has the keys; Esc closes."""
        if event.key in _MOVES:
            event.stop()
            self.query_one(HelpPane).move(_MOVES[event.key])
        elif event.key == "escape":
            event.stop()
            self.dismiss(None)
