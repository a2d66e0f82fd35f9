"""A text that was piped in: what the panes say of it, and what they cannot do with it."""

from dataclasses import replace

import pytest

from explorer.model import STANDARD_INPUT
from explorer.tui.shelf import Shelf
from tests.tui.conftest import opened
from tests.tui.sample import bundled


def piped() -> Shelf:
    readout = bundled()
    return Shelf.holding(replace(readout, article=replace(readout.article, source=STANDARD_INPUT)))


async def test_the_header_names_it() -> None:
    async with opened(shelf=piped(), size=(160, 40)) as explorer:
        assert "standard input" in explorer.shown().splitlines()[0]


async def test_it_is_not_read_again(monkeypatch: pytest.MonkeyPatch) -> None:
    def never(source: str) -> bytes:
        raise AssertionError(source)

    monkeypatch.setattr("explorer.reading.content", never)
    async with opened(shelf=piped()) as explorer:
        await explorer.press("B")
        assert explorer.notices == ["This text came from standard input: pipe it in again."]


async def test_a_deed_that_is_said_twice_is_shown_once() -> None:
    readout = bundled()
    first, *others = readout.officials
    twice = replace(first, actions=(*first.actions, *first.actions))
    async with opened(replace(readout, officials=(twice, *others)), size=(120, 40)) as explorer:
        await explorer.press("3")
        assert "spoke, spoke" not in explorer.shown()
        assert "spoke" in explorer.shown()
