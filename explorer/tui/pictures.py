"""Pictures of Explorer for the README: ``python -m explorer.tui.pictures FOLDER``.

They show the bundled readout and come out the same each time.
"""

import asyncio
import os
import re
import sys
from dataclasses import dataclass
from pathlib import Path

from explorer.resources import BUNDLED_READOUT


@dataclass(frozen=True, slots=True)
class Picture:
    """One picture: the size of the terminal, the keys pressed before it, and the theme."""

    name: str
    size: tuple[int, int]
    keys: str
    theme: str = "textual-dark"
    colour: bool = True


PICTURES = (
    Picture("explorer", (120, 40), "3 enter 3"),
    Picture("stacked", (80, 24), "2 j"),
    Picture("wide", (200, 60), "3 j"),
    Picture("light", (120, 40), "2 j space j space", "textual-light"),
    Picture("no-colour", (120, 40), "/ h u enter", colour=False),
)


def main(folder: Path) -> None:
    """Draw all pictures into a folder."""
    folder.mkdir(parents=True, exist_ok=True)
    for picture in PICTURES:
        (folder / f"{picture.name}.svg").write_text(draw(picture), encoding="utf-8")


def draw(picture: Picture) -> str:
    """Draw one picture as SVG."""
    coloured = os.environ.pop("NO_COLOR", None)
    if not picture.colour:
        os.environ["NO_COLOR"] = "1"
    try:
        return asyncio.run(_draw(picture))
    finally:
        os.environ.pop("NO_COLOR", None)
        if coloured is not None:
            os.environ["NO_COLOR"] = coloured


async def _draw(picture: Picture) -> str:
    from explorer.extraction import extract
    from explorer.reading import read_bytes
    from explorer.tui.app import ExplorerApp, Preferences
    from explorer.tui.shelf import Shelf

    article = read_bytes(BUNDLED_READOUT.read_bytes(), BUNDLED_READOUT.name)
    app = ExplorerApp(Shelf.holding(extract(article)), Preferences(theme=picture.theme))
    async with app.run_test(size=picture.size) as pilot:
        await pilot.press(*picture.keys.split())
        await pilot.pause()
        svg = app.export_screenshot(title="Explorer")
    # The ids that Rich makes up differ from run to run.
    made_up = re.search(r"terminal-\d+", svg)
    return svg.replace(made_up[0], "terminal") if made_up else svg


if __name__ == "__main__":
    main(Path(sys.argv[1]))
