"""Explorer in a terminal that is not there, on the readout made by hand."""

from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager

import pytest
from textual.pilot import Pilot

from explorer.clipboard import Attempt, Known, Outcome
from explorer.model import Readout
from explorer.tui.app import ExplorerApp, Preferences
from explorer.tui.screen.reading import ReadoutScreen
from explorer.tui.shelf import Shelf
from tests.tui.sample import bundled


class Explorer:
    """A running Explorer, with what tests ask of it."""

    def __init__(self, pilot: Pilot[None], app: ExplorerApp, copied: list[str]) -> None:
        self.pilot = pilot
        self.app = app
        self.copied = copied

    @property
    def screen(self) -> ReadoutScreen:
        """The one screen."""
        screen = self.app.screen_stack[0]
        assert isinstance(screen, ReadoutScreen)
        return screen

    async def press(self, *keys: str) -> None:
        """Press keys, and wait until all is done."""
        await self.pilot.press(*keys)
        await self.pilot.pause()
        await self.app.workers.wait_for_complete()
        await self.pilot.pause()

    async def type(self, text: str) -> None:
        """Press the key of each character."""
        await self.press(*("space" if character == " " else character for character in text))

    def shown(self) -> str:
        """Give the screen as plain text."""
        width, height = self.app.size
        lines = [
            "".join(segment.text for segment in line)
            for line in self.app.screen._compositor.render_strips()
        ]
        assert (len(lines), len(lines[0])) <= (height, width)
        return "\n".join(line.rstrip() for line in lines)

    @property
    def current(self) -> str | None:
        """The key of the current noun."""
        return self.screen.session.current

    @property
    def notices(self) -> list[str]:
        """What the person was told."""
        return [notice.message for notice in self.app._notifications]


Opening = Callable[..., AbstractAsyncContextManager[Explorer]]


@asynccontextmanager
async def opened(
    readout: Readout | None = None,
    size: tuple[int, int] = (120, 40),
    shelf: Shelf | None = None,
    preferences: Preferences | None = None,
) -> AsyncIterator[Explorer]:
    """Open a readout in a terminal of a size."""
    copied: list[str] = []

    def clipboard(text: str, _: str | None) -> Outcome:
        copied.append(text)
        return Outcome((Attempt("test", Known.SENT, ""),), len(text), 0)

    shelf = shelf or Shelf.holding(readout or bundled())
    app = ExplorerApp(shelf, preferences or Preferences(), clipboard)
    async with app.run_test(size=size) as pilot:
        await pilot.pause()
        yield Explorer(pilot, app, copied)
        assert app.defects == []


@pytest.fixture
def sample() -> Readout:
    """The bundled readout, made by hand."""
    return bundled()
