"""The README says what the table of commands says."""

from pathlib import Path

from explorer.tui.key_table import key_table
from explorer.tui.pictures import PICTURES
from tests.tui.conftest import opened
from tests.tui.sample import words

ROOT = Path(__file__).parents[2]


def test_the_key_table_is_that_of_the_commands() -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    assert key_table() in readme, "python -m explorer.tui.key_table prints it"


async def test_the_first_walk_goes_as_the_readme_says() -> None:
    async with opened() as explorer:
        screen = explorer.screen
        start = screen.article.caret
        await explorer.press("3")
        assert explorer.current == "official-1"
        await explorer.press("j", "enter")
        assert screen.article.caret == words("Hu Sheng").start
        await explorer.press("<")
        assert screen.article.caret == start
        assert screen.officials.has_focus
        await explorer.press("/")
        await explorer.type("women's")
        assert "article 4 · organizations 2 · officials 1" in explorer.shown()
        await explorer.press("enter", "n", "escape", "2", "f")
        await explorer.type("role:branch")
        await explorer.press("enter")
        assert len(screen.session.rows("organizations")) == 7
        await explorer.press("escape", "g", "r")
        assert screen.session.rows("officials") == ("official-1",)
        await explorer.press("escape", "5", "j", "enter")
        assert screen.article.caret == words("focus for 2022").start
        await explorer.press("2", "g", "space", "space", "y")
        assert len(explorer.copied[-1].splitlines()) == 2
        await explorer.press("Y", "m")
        assert "sha256" in explorer.copied[-1]
        await explorer.press("q")
        assert not explorer.app.is_running


def test_every_picture_is_there() -> None:
    folder = ROOT / "data" / "pictures"
    names = {path.stem for path in folder.glob("*.svg")}
    assert names == {picture.name for picture in PICTURES}
