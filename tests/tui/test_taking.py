"""Taking words away: slow work stays off the thread that draws, and what fails has a way out."""

import threading
from dataclasses import replace
from pathlib import Path

import pytest

from explorer.export import Selection
from explorer.export.formats import text
from explorer.model import Readout
from tests.tui.conftest import opened

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

    def render(readout: Readout, selection: Selection) -> str:
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


async def test_a_defect_while_rendering_is_told_and_explorer_goes_on(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def render(readout: Readout, selection: Selection) -> str:
        raise LookupError

    failing = replace(text.FORMAT, render=render)
    monkeypatch.setattr("explorer.export.registry.all_formats", lambda: (failing,))
    async with opened() as explorer:
        await explorer.press("3", "y")
        assert "Something went wrong in Explorer (LookupError)" in explorer.notices[0]
        explorer.app.defects.clear()
