"""The application: the palette, the keys that always work, and the one screen."""

import asyncio
import gc
import signal
import sys
from collections.abc import Iterable
from contextvars import Context, copy_context
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from textual import events
from textual._context import active_message_pump
from textual.app import App, SystemCommand
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.screen import Screen
from textual.widget import Widget

from explorer import state
from explorer.settings import COPY_FORMAT
from explorer.state import State
from explorer.tui.commands import COMMANDS, key_name
from explorer.tui.guarding import write_down
from explorer.tui.key_screen import KeyScreen
from explorer.tui.keymap import Keymap, keymap
from explorer.tui.layout import TINY_BELOW
from explorer.tui.screen.reading import ReadoutScreen
from explorer.tui.shelf import Shelf
from explorer.tui.themes import HIGH_CONTRAST, theme_problem

if TYPE_CHECKING:
    from explorer.clipboard import Outcome
    from explorer.tui.screen.taking import Clipboard

# A closed window or SSH connection, and an orderly kill; Windows knows neither as a signal.
_TOLD_TO_LEAVE = () if sys.platform == "win32" else (signal.SIGHUP, signal.SIGTERM)
_SECONDS_TO_LEAVE = 3


@dataclass(frozen=True)
class Preferences:
    """How the person wants Explorer to be.

    Attributes:
        keymap: Which key does what.
        theme: The theme that the settings ask for.
        clipboard_limit: The largest text for the terminal's clipboard, in bytes.
        copy_format: The name of the format of a copy that no format is asked for.
        problems: What is wrong with the settings, in words.
        state: What was kept from the last time.
        state_path: Where to keep it; none to keep nothing.
    """

    keymap: Keymap = field(default_factory=lambda: keymap({}))
    theme: str | None = None
    clipboard_limit: int = 0
    copy_format: str = COPY_FORMAT
    problems: tuple[str, ...] = ()
    state: State = field(default_factory=State)
    state_path: Path | None = None


class ExplorerApp(App[None], inherit_bindings=False):
    """Explorer in a terminal."""

    TITLE = "Explorer"
    CSS_PATH = "explorer.tcss"
    # For what lies over the panes; declared as Textual declares it.
    VERTICAL_BREAKPOINTS: list[tuple[int, str]] | None = [(0, "-tiny"), (TINY_BELOW, "-roomy")]  # noqa: RUF012
    BINDINGS: ClassVar[list[BindingType]] = [Binding("ctrl+q,ctrl+c", "quit", show=False)]

    def __init__(
        self,
        shelf: Shelf,
        preferences: Preferences,
        clipboard: "Clipboard | None" = None,
    ) -> None:
        """Show the readout of a shelf; copies go by every route that may work, or ``clipboard``."""
        super().__init__()
        self.animation_level = "none"
        self._copier = clipboard or self._copy
        self._preferences = preferences
        self.defects: list[Exception] = []
        self.readout_screen = ReadoutScreen(
            shelf, preferences.state, preferences.keymap.commands, self._copier
        )
        self.readout_screen.copy_format = preferences.copy_format

    def get_default_screen(self) -> Screen[None]:
        """Give the one screen."""
        return self.readout_screen

    def on_load(self) -> None:
        """Take the theme of the settings, else the one chosen last."""
        self.register_theme(HIGH_CONTRAST)
        for theme in (self._preferences.theme, self._preferences.state.theme):
            if theme in self.available_themes:
                self.theme = theme
                return

    def on_mount(self) -> None:
        """Say what is wrong with the settings; leave in order when told to."""
        self.call_after_refresh(self._started)
        asked = self._preferences
        unknown = theme_problem(asked.theme)
        for problem in (*asked.problems, *unknown, *asked.keymap.problems):
            self.readout_screen.tell(problem, wrong=True)
        self.app_resume_signal.subscribe(self, self._repaint)
        if not self.is_headless:
            self._heed_leaving(asyncio.get_running_loop(), copy_context())

    def _heed_leaving(self, loop: asyncio.AbstractEventLoop, context: Context) -> None:
        """End when told to, by force where Textual waits to write to a terminal that is gone."""

        def leave(told: int, _: object) -> None:
            if sys.platform != "win32":
                signal.alarm(_SECONDS_TO_LEAVE)
            loop.call_soon_threadsafe(self._end_told, told, context=context)

        for told in _TOLD_TO_LEAVE:
            signal.signal(told, leave)

    def _end_told(self, told: int) -> None:
        self._keep_state()
        self.exit(return_code=128 + told)

    def _started(self) -> None:
        """Now that the first frame is there: collect garbage again, look after the text's file."""
        gc.freeze()
        gc.enable()
        self.readout_screen.tell_if_changed()

    def _repaint(self, _: object) -> None:
        """Draw everything again, after the shell had the terminal; Textual draws what changed."""
        for screen in self.screen_stack:
            for widget in screen.query("*"):
                widget.refresh()

    def on_app_focus(self) -> None:
        """Look whether the text was changed while the person was elsewhere."""
        self.readout_screen.tell_if_changed()

    def on_unmount(self) -> None:
        """Keep where one was."""
        self._keep_state()

    def _keep_state(self) -> None:
        """Keep the theme, the layout, and where one was."""
        if self._preferences.state_path:
            screen = self.readout_screen
            screen.keep_place()
            kept = replace(
                screen.state,
                theme=self.theme,
                shares=screen.shares.kept(),
                fronts=tuple(screen.fronts.values()),
            )
            state.save(self._preferences.state_path, kept)
            screen.remember_readout()

    async def on_event(self, event: events.Event) -> None:
        """Give a key to the screen at once, so that keys act in the order they were typed."""
        if isinstance(event, events.Key) and self.screen_stack:
            await self._press(event, self.screen)
        else:
            await super().on_event(event)

    async def _press(self, event: events.Key, screen: Screen[object]) -> None:
        """Suspend wherever one is, and back out of what Textual lays over the screen."""
        command = self._preferences.keymap.commands.get(event.key)
        everywhere = "" if event.is_printable else command
        if everywhere == "suspend":
            self.action_suspend_process()
        elif isinstance(screen, KeyScreen):
            try:
                await screen.press(event)
            except Exception as error:
                self.report_defect(error)
        elif everywhere == "interrupt":
            await super().on_event(events.Key("escape", None))
        else:
            await super().on_event(event)

    def report_defect(self, error: Exception) -> None:
        """Tell the person, once for each defect, that something went wrong."""
        screen = _failing_screen()
        if screen is not None and screen not in self.screen_stack:
            return  # it follows from the defect that closed the screen
        known = {type(defect) for defect in self.defects}
        self.defects.append(error)
        if type(error) not in known:
            self.readout_screen.tell(
                f"Something went wrong in Explorer ({type(error).__name__}). It goes on; "
                f"where it happened is written in {write_down(error)}",
                wrong=True,
            )

    def _handle_exception(self, error: Exception) -> None:
        """Close what lies over the screen where that is what fails; else end with one line.

        Tests get the error that would end Explorer.
        """
        if self._close_failed(error):
            return
        if self.is_headless:
            super()._handle_exception(error)
            return
        where = write_down(error)
        self.exit(
            return_code=1,
            message=f"explorer: A defect of Explorer ({type(error).__name__}); see {where}",
        )

    def _close_failed(self, error: Exception) -> bool:
        """Close a help, menu or list that cannot even be laid out; whether it was one."""
        screen = _failing_screen()
        if screen is None or screen is self.readout_screen:
            return False
        self.report_defect(error)
        if screen is self.screen:
            self.pop_screen()
        return True

    def get_system_commands(self, screen: Screen[object]) -> Iterable[SystemCommand]:
        """Give the palette every command of the table."""
        for command in COMMANDS:
            keys = " ".join(
                key_name(key)
                for key, id_ in self._preferences.keymap.commands.items()
                if id_ == command.id
            )

            async def run(action: str = command.action) -> None:
                await screen.run_action(action)

            title = f"{command.label.capitalize()}   {keys}"
            yield SystemCommand(Content(title).markup, command.help, run)

    def _copy(self, text: str, also: str | None) -> "Outcome":
        """Copy by every route that may work, one of them this program's own terminal."""
        from explorer.clipboard import copy

        def write(data: bytes) -> None:
            if self._driver is not None:
                self._driver.write(data.decode("ascii"))
                self._driver.flush()

        return copy(text, also, write=write, limit=self._preferences.clipboard_limit)


def _failing_screen() -> Screen[object] | None:
    """Give the screen of the widget that is at work."""
    at_work = active_message_pump.get(None)
    return at_work.screen if isinstance(at_work, Widget) else None
