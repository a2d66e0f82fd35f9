"""Whatever is pressed, clicked or resized, in whatever order: nothing goes wrong."""

import random

import pytest

from explorer.model import Readout
from explorer.tui.commands import COMMANDS
from explorer.tui.shelf import Shelf
from tests.tui.conftest import opened
from tests.tui.sample import plain
from tests.tui.test_screen import HOSTILE

LEAVING = {"quit", "interrupt", "suspend"}
KEYS = [key for command in COMMANDS if command.id not in LEAVING for key in command.keys]
KEYS += ["escape", "enter", "backspace", *"whom "]


@pytest.mark.parametrize("seed", range(4))
async def test_anything(seed: int, sample: Readout) -> None:
    chance = random.Random(seed)
    readouts = [sample, plain(HOSTILE), plain("")]
    chance.shuffle(readouts)
    size = (chance.randint(10, 200), chance.randint(3, 60))
    async with opened(size=size, shelf=Shelf.holding(*readouts)) as explorer:
        for _ in range(80):
            event = chance.random()
            if event < 0.05:
                size = (chance.randint(5, 200), chance.randint(2, 60))
                await explorer.pilot.resize_terminal(*size)
            elif event < 0.1:
                at = (chance.randrange(size[0]), chance.randrange(size[1]))
                await explorer.pilot.click(offset=at, times=chance.choice([1, 2, 3]))
            else:
                await explorer.pilot.press(chance.choice(KEYS))
            assert explorer.app.defects == []
            assert explorer.app.is_running
