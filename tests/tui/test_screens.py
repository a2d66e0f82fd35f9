"""Whole screens as text, compared with the ones that were looked at and kept in ``screens``.

Where one changes on purpose: ``EXPLORER_KEEP_SCREENS=1 python -m pytest tests/tui/test_screens.py``
keeps what is shown now; ``git diff`` shows what that changes.
"""

import os
from pathlib import Path

import pytest
from rich.color import Color

from explorer.tui.app import Preferences
from tests.tui.conftest import Explorer, opened

SCREENS = Path(__file__).parent / "screens"
KEEP = bool(os.environ.get("EXPLORER_KEEP_SCREENS"))  # read before the fixtures take it away


def compare(name: str, explorer: Explorer) -> None:
    kept, shown = SCREENS / f"{name}.txt", explorer.shown() + "\n"
    if KEEP:
        kept.write_text(shown, encoding="utf-8")
    assert shown == kept.read_text(encoding="utf-8")


def colours(explorer: Explorer) -> set[Color]:
    """Give the colours on the screen."""
    strips = explorer.app.screen._compositor.render_strips()
    styles = [segment.style for strip in strips for segment in strip if segment.style]
    return {colour for style in styles for colour in (style.color, style.bgcolor) if colour}


def is_grey(colour: Color) -> bool:
    return len(set(colour.get_truecolor())) == 1


@pytest.mark.parametrize(
    ("name", "size", "keys"),
    [("80x24", (80, 24), "2 j"), ("120x40", (120, 40), "3 j")],
)
async def test_a_screen_by_size(name: str, size: tuple[int, int], keys: str) -> None:
    async with opened(size=size) as explorer:
        await explorer.press(*keys.split())
        compare(name, explorer)


async def test_a_light_screen() -> None:
    async with opened(preferences=Preferences(theme="textual-light")) as explorer:
        await explorer.press("2", "j", "space", "j", "space")
        compare("light", explorer)
        background = explorer.screen.styles.background
        assert background.brightness > 0.8


async def test_a_screen_without_colour(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_COLOR", "1")
    async with opened() as explorer:
        await explorer.press("slash", "h", "u", "enter")
        compare("no-colour", explorer)
        assert all(is_grey(colour) for colour in colours(explorer))


async def test_a_screen_has_colour_where_nothing_forbids_it() -> None:
    async with opened() as explorer:
        assert not all(is_grey(colour) for colour in colours(explorer))
