"""What goes wrong in a pane is said and logged, and Explorer goes on."""

import pytest
from platformdirs import user_log_path
from textual.command import CommandPalette
from textual.screen import Screen
from textual.strip import Strip

from explorer.tui.bars import Bar, FooterBar, HeaderBar
from explorer.tui.dialogs.choice import ChoiceScreen
from explorer.tui.dialogs.help import HelpScreen
from explorer.tui.dialogs.picker import PickerScreen
from explorer.tui.panes.article import ArticlePane
from explorer.tui.query_bar import QueryBar
from explorer.tui.session import Session
from explorer.tui.shelf import Shelf
from tests.tui.conftest import Explorer, opened
from tests.tui.sample import bundled

SECRET = "words of the article"


def fail(*_: object) -> Strip:
    raise ValueError(SECRET)


def log() -> str:
    folder = user_log_path("explorer", appauthor=False)
    return (folder / "explorer.log").read_text(encoding="utf-8")


async def goes_on(explorer: Explorer) -> None:
    assert "It goes on" in explorer.notices[0]
    assert "explorer.log" in explorer.notices[0]
    assert {type(defect) for defect in explorer.app.defects} == {ValueError}
    explorer.app.defects.clear()
    await explorer.press("3", "g", "j")
    assert explorer.current == "official-2"


async def test_an_error_in_a_command(monkeypatch: pytest.MonkeyPatch) -> None:
    async with opened() as explorer:
        with monkeypatch.context() as patch:
            patch.setattr(Session, "step_mention", fail)
            await explorer.press("]")
        await goes_on(explorer)
        assert "ValueError" in log()
        assert SECRET not in log()


async def test_an_error_while_drawing(monkeypatch: pytest.MonkeyPatch) -> None:
    async with opened() as explorer:
        with monkeypatch.context() as patch:
            patch.setattr(ArticlePane, "draw", fail)
            await explorer.press("G")
        await goes_on(explorer)


async def test_an_error_while_laying_out_a_pane(monkeypatch: pytest.MonkeyPatch) -> None:
    async with opened() as explorer:
        with monkeypatch.context() as patch:
            patch.setattr(ArticlePane, "lay_out", fail)
            await explorer.pilot.resize_terminal(90, 30)
        await goes_on(explorer)


@pytest.mark.parametrize(
    ("bar", "key"), [(HeaderBar, ")"), (FooterBar, "tab"), (QueryBar, "slash")]
)
async def test_an_error_in_a_bar(monkeypatch: pytest.MonkeyPatch, bar: type[Bar], key: str) -> None:
    async with opened(shelf=Shelf.holding(bundled(), bundled())) as explorer:
        with monkeypatch.context() as patch:
            patch.setattr(bar, "line_for", fail)
            await explorer.press(key)
            assert "this line cannot be shown" in explorer.shown()
            await explorer.press("escape")
        await goes_on(explorer)


@pytest.mark.parametrize(
    ("screen", "key"),
    [(HelpScreen, "?"), (PickerScreen, "o"), (ChoiceScreen, "e"), (CommandPalette, ":")],
)
async def test_an_error_while_laying_out_what_lies_over_the_screen(
    monkeypatch: pytest.MonkeyPatch, screen: type[Screen[None]], key: str
) -> None:
    async with opened() as explorer:
        with monkeypatch.context() as patch:
            patch.setattr(screen, "compose", fail)
            await explorer.press(key)
        assert explorer.app.screen is explorer.screen
        await goes_on(explorer)


async def test_an_error_while_answering_a_pane(monkeypatch: pytest.MonkeyPatch) -> None:
    async with opened() as explorer:
        with monkeypatch.context() as patch:
            patch.setattr(Session, "choose", fail)
            await explorer.pilot.click(explorer.screen.officials, offset=(8, 6))
            await explorer.pilot.pause()
        await goes_on(explorer)


async def test_the_log_tells_all_when_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("EXPLORER_LOG", "full")
    async with opened() as explorer:
        with monkeypatch.context() as patch:
            patch.setattr(Session, "step_mention", fail)
            await explorer.press("]")
        explorer.app.defects.clear()
        assert SECRET in log()
