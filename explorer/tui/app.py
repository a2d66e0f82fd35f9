"""The application: the palette, the keys that always work, and the one screen."""

import asyncio
import gc
import signal
import sys
from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING, ClassVar

from textual import events
from textual.app import App, SystemCommand
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.screen import Screen

from explorer.model import Readout
from explorer.tui.choice_screen import ChoiceScreen
from explorer.tui.commands import COMMANDS, key_name
from explorer.tui.readout_screen import ReadoutScreen

if TYPE_CHECKING:
    from explorer.clipboard import Outcome

# A closed window or SSH connection, and an orderly kill; Windows knows neither as a signal.
_TOLD_TO_LEAVE = () if sys.platform == "win32" else (signal.SIGHUP, signal.SIGTERM)


class ExplorerApp(App[None], inherit_bindings=False):
    """Explorer in a terminal."""

    TITLE = "Explorer"
    CSS_PATH = "explorer.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [Binding("ctrl+q,ctrl+c", "quit", show=False)]

    def __init__(
        self,
        readout: Readout,
        keys: Mapping[str, str],
        clipboard: "Callable[[str], Outcome] | None" = None,
    ) -> None:
        """Show a readout.

        Args:
            readout: What to show.
            keys: The id of the command that each key does.
            clipboard: Where copies go; by every route that may work unless given.
        """
        super().__init__()
        self.animation_level = "none"
        self._copier = clipboard or self._copy
        self._readout = readout
        self._keys = keys

    def get_default_screen(self) -> Screen[None]:
        """Give the one screen."""
        return ReadoutScreen(self._readout, self._keys, self._copier)

    def on_mount(self) -> None:
        """Collect garbage again once the first frame is there; leave in order when told to."""
        self.call_after_refresh(_started)
        if not self.is_headless:
            loop = asyncio.get_running_loop()
            for told in _TOLD_TO_LEAVE:
                loop.add_signal_handler(told, self.exit, None, 128 + told)

    def _copy(self, text: str) -> "Outcome":
        """Copy by every route that may work, one of them this program's own terminal."""
        from explorer.clipboard import copy

        def write(data: bytes) -> None:
            if self._driver is not None:
                self._driver.write(data.decode("ascii"))
                self._driver.flush()

        return copy(text, write=write)

    async def on_event(self, event: events.Event) -> None:
        """Give a key to the screen at once, so that keys act in the order they were typed."""
        screen = self.screen if isinstance(event, events.Key) and self.screen_stack else None
        if isinstance(event, events.Key) and isinstance(screen, ReadoutScreen):
            await screen.press(event)
        elif isinstance(event, events.Key) and isinstance(screen, ChoiceScreen):
            screen.press(event)
        else:
            await super().on_event(event)

    def get_system_commands(self, screen: Screen[object]) -> Iterable[SystemCommand]:
        """Give the palette every command of the table."""
        for command in COMMANDS:
            keys = " ".join(key_name(key) for key in command.keys)

            async def run(action: str = command.action) -> None:
                await screen.run_action(action)

            title = f"{command.label.capitalize()}   {keys}"
            yield SystemCommand(Content(title).markup, command.help, run)


def _started() -> None:
    gc.freeze()
    gc.enable()
