"""Taking words away: slow work stays off the thread that draws, and what fails has a way out."""

import threading
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest

from explorer.clipboard import Outcome
from explorer.export import Selection
from explorer.export.formats import text
from explorer.model import Readout
from explorer.state import load
from explorer.tui.app import Preferences
from explorer.tui.dialogs.copying import broken
from tests.tui.conftest import opened
from tests.tui.sample import TEXT

TAKING = {
    "copy": ("3", "y"),
    "copy as": ("3", "Y", "t"),
    "export": ("e", "t", "ctrl+u", *"out", "enter"),
}


@pytest.mark.parametrize("keys", TAKING.values(), ids=TAKING)
async def test_what_is_taken_is_rendered_beside_the_thread_that_draws(
    monkeypatch: pytest.MonkeyPatch, keys: tuple[str, ...]
) -> None:
    threads: list[threading.Thread] = []

    def render(_: Readout, __: Selection) -> str:
        threads.append(threading.current_thread())
        return "rendered"

    noting = replace(text.FORMAT, render=render)
    monkeypatch.setattr("explorer.export.registry.all_formats", lambda: (noting,))
    monkeypatch.setattr("explorer.export.all_formats", lambda: (noting,))
    async with opened() as explorer:
        await explorer.press(*keys)
        assert explorer.copied == ["rendered"] or Path("out").read_text() == "rendered"
    assert len(threads) == 1
    assert threads[0] is not threading.main_thread()


@pytest.mark.parametrize("keys", TAKING.values(), ids=TAKING)
async def test_a_worker_is_not_named_after_all_that_it_takes(
    monkeypatch: pytest.MonkeyPatch, keys: tuple[str, ...]
) -> None:
    written: list[Readout] = []

    def written_out(readout: Readout) -> str:
        written.append(readout)
        return "a readout"

    monkeypatch.setattr(Readout, "__repr__", written_out)
    async with opened() as explorer:
        await explorer.press(*keys)
        assert explorer.copied or Path("out").exists()
    assert written == []


async def test_a_defect_while_rendering_is_told_and_explorer_goes_on(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def render(_: Readout, __: Selection) -> str:
        raise LookupError

    failing = replace(text.FORMAT, render=render)
    monkeypatch.setattr("explorer.export.registry.all_formats", lambda: (failing,))
    async with opened() as explorer:
        await explorer.press("3", "y")
        assert "Something went wrong in Explorer (LookupError)" in explorer.notices[0]
        explorer.app.defects.clear()


async def test_a_copy_is_in_the_format_of_the_settings() -> None:
    async with opened(preferences=Preferences(copy_format="json")) as explorer:
        await explorer.press("3", "y")
        assert explorer.copied[0].startswith("{")


async def test_a_format_of_the_settings_that_is_none_is_said() -> None:
    async with opened(preferences=Preferences(copy_format="sqlite3")) as explorer:
        await explorer.press("3", "y")
        assert explorer.copied == []
        assert "copy.format in the settings: no format for a copy" in explorer.notices[0]


async def test_the_format_chosen_last_is_first_in_the_menu_and_kept(tmp_path: Path) -> None:
    path = tmp_path / "state.json"
    async with opened(preferences=Preferences(state_path=path)) as explorer:
        await explorer.press("3", "Y", "m", "Y", "enter")
        assert explorer.copied[1] == explorer.copied[0]
    async with opened(preferences=Preferences(state=load(path))) as explorer:
        await explorer.press("3", "Y", "enter")
        assert "sha256" in explorer.copied[0]


async def test_a_copy_that_fails_offers_the_copy_view_and_a_file() -> None:
    async with opened() as explorer:
        explorer.screen._clipboard = lambda text, _: Outcome((), len(text), 0)
        await explorer.press("3", "y")
        offered = "V shows it to select with the mouse; W writes a file"
        assert explorer.notices[0].splitlines()[1:] == ["Not copied (no clipboard here)", offered]
        await explorer.press("V")
        assert "Not copied" not in explorer.shown()
        await explorer.press("W", "ctrl+u", *"row", "enter")
        assert Path("row").read_text(encoding="utf-8").startswith("Liu Huanxin")


async def test_the_copy_view_is_bare_scrolls_and_leaves_the_mouse_to_the_terminal(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    mouse: list[str] = []
    async with opened(size=(30, 10)) as explorer:
        for name in ("_enable_mouse_support", "_disable_mouse_support"):
            note = partial(mouse.append, name)
            monkeypatch.setattr(explorer.app._driver, name, note, raising=False)
        await explorer.press("a", "V")
        lines = [line.rstrip() for line in broken(TEXT, 30)]
        assert explorer.shown().splitlines()[:9] == lines[:9]
        await explorer.press("j")
        assert explorer.shown().splitlines()[:9] == lines[1:10]
        await explorer.press("q")
    assert mouse == ["_disable_mouse_support", "_enable_mouse_support"]


@pytest.mark.parametrize(
    ("given", "lines"),
    [
        ("", [""]),
        ("one two\n\nx", ["one ", "two", "", "x"]),
        ("汉字汉", ["汉字", "汉"]),
        ("\x1b[0m", ["␛[0m"]),
    ],
)
def test_lines_are_broken_at_the_edge(given: str, lines: list[str]) -> None:
    assert broken(given, 4) == lines


@pytest.mark.parametrize(("key", "is_rich"), [("h", True), ("m", False), ("j", False)])
async def test_html_and_nothing_else_is_offered_as_rich_text(key: str, is_rich: bool) -> None:
    given: list[tuple[str, str | None]] = []

    def clipboard(text: str, also: str | None) -> Outcome:
        given.append((text, also))
        return Outcome((), len(text), 0)

    async with opened() as explorer:
        explorer.screen._clipboard = clipboard
        await explorer.press("3", "Y", key)
    assert [also for _, also in given] == [given[0][0] if is_rich else None]


async def test_the_mouse_is_left_to_the_terminal_again_after_a_suspension() -> None:
    async with opened() as explorer:
        left: list[bool] = []
        driver = explorer.app._driver
        assert driver
        vars(driver)["_disable_mouse_support"] = lambda: left.append(True)
        await explorer.press("3", "V")
        explorer.app.app_resume_signal.publish(explorer.app)
        await explorer.pilot.pause()
        assert left == [True, True]
