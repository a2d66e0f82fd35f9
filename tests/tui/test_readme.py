"""The README says what the table of commands says."""

import re
from html import unescape
from pathlib import Path

import pytest

from explorer import __version__
from explorer.tui.key_table import key_table
from explorer.tui.pictures import PICTURES, Picture, draw
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


@pytest.mark.parametrize("picture", PICTURES, ids=lambda picture: picture.name)
def test_no_picture_is_stale(picture: Picture) -> None:
    committed = (ROOT / "data" / "pictures" / f"{picture.name}.svg").read_text(encoding="utf-8")
    assert lines_in(committed) == lines_in(draw(picture)), (
        "python -m explorer.tui.pictures data/pictures draws them"
    )


def lines_in(svg: str) -> list[str]:
    """The words in a picture, from top to bottom, without the version of Explorer."""
    lines: dict[float, list[tuple[float, str]]] = {}
    for x, y, piece in re.findall(r'<text [^>]*\bx="(.*?)" y="(.*?)"[^>]*>([^<]*)</text>', svg):
        lines.setdefault(float(y), []).append((float(x), unescape(piece)))
    joined = ("".join(piece for _, piece in sorted(line)) for _, line in sorted(lines.items()))
    return [" ".join(line.replace(__version__, "").split()) for line in joined]
