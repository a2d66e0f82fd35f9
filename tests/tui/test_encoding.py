"""The encoding of a text is said once where it is not the usual one."""

from dataclasses import replace

import pytest

from explorer.tui.shelf import Shelf
from tests.tui.conftest import opened
from tests.tui.sample import bundled, plain


@pytest.mark.parametrize(
    ("encoding", "told"),
    [("utf-8", []), ("utf-8-sig", []), ("cp1252", ["latin.txt was read as cp1252."])],
)
async def test_another_encoding_than_utf_8_is_said_once(encoding: str, told: list[str]) -> None:
    readout = bundled()
    article = replace(readout.article, encoding=encoding, source="/texts/latin.txt")
    shelf = Shelf.holding(replace(readout, article=article), plain("Another text."))
    async with opened(shelf=shelf) as explorer:
        await explorer.press(")", ")")
        assert explorer.notices == told
