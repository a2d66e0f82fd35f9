"""The search bar: what is typed on the left, what was found on the right."""

from textual import events, on
from textual.app import ComposeResult
from textual.containers import Horizontal
from textual.content import Content
from textual.widgets import Input, Label

from explorer.tui.messages import SearchEnded, SearchTyped


class SearchBar(Horizontal):
    """One line to type a query in; Enter keeps it, Esc gives it up."""

    def __init__(self, typed: str = "") -> None:
        super().__init__(id="search-bar")
        self._typed = typed

    def compose(self) -> ComposeResult:
        """Lay out the bar."""
        yield Label("/", markup=False)
        yield Input(self._typed, compact=True, select_on_focus=False)
        yield Label("", id="found", markup=False)

    def on_mount(self) -> None:
        """Take the keys."""
        field = self.query_one(Input)
        field.cursor_blink = False
        field.focus()

    def say(self, found: str) -> None:
        """Say what was found."""
        self.query_one("#found", Label).update(Content(found))

    @on(Input.Changed)
    def _typed_on(self, event: Input.Changed) -> None:
        event.stop()
        self.post_message(SearchTyped(event.value))

    @on(Input.Submitted)
    def _submitted(self, event: Input.Submitted) -> None:
        event.stop()
        self.post_message(SearchEnded(accepted=True))

    def on_key(self, event: events.Key) -> None:
        """Give the search up with Esc."""
        if event.key == "escape":
            event.stop()
            self.post_message(SearchEnded(accepted=False))
