"""The header says what is read, on what day, by which words, and from where."""

from dataclasses import replace

import pytest
from rich.cells import cell_len

from explorer.tui.bars import HeaderBar
from tests.tui.conftest import opened
from tests.tui.sample import bundled, plain

FILE = "2023-07-15-rural-revitalization.txt"
PUBLISHED, EVENT = "published 2023-07-15", "video conference 2023-07-14"
BASIS, WORDS, CHECKS = "(header)", "“on the 14th”", "✓1 ✗1 ?1"
LONG = "date 2023-07-15 China‘s seven government departments have come together t…"
WIDE = "外交部发言人主持例行记者会外交部发言人.txt"


def header(width: int, source: str = FILE) -> str:
    readout = bundled()
    bar = HeaderBar()
    bar.show_readout(
        replace(readout, article=replace(readout.article, title_derived=False, source=source))
    )
    return bar.line_for(width).text


@pytest.mark.parametrize(
    ("width", "shown"),
    [
        (200, [LONG, f"{PUBLISHED} {BASIS}", f"{EVENT} {WORDS}", CHECKS, FILE]),
        (
            120,
            [f"{LONG[:15]}…", f"{PUBLISHED} {BASIS}", f"{EVENT} {WORDS}", CHECKS, "2023-07-15-…"],
        ),
        (80, [f"{PUBLISHED} {BASIS}", EVENT, "2023-07-15-rural…"]),
        (40, [PUBLISHED, "2023-07-15-rura…"]),
        (20, ["2023-07-15-rural-r…"]),
    ],
)
def test_dates_with_their_basis_event_and_source_are_there_as_they_fit(
    width: int, shown: list[str]
) -> None:
    assert header(width).strip().split(" │ ") == shown


@pytest.mark.parametrize("source", [FILE, WIDE, "-"])
def test_the_header_is_never_wider_than_its_line(source: str) -> None:
    for width in range(14, 240):
        assert cell_len(header(width, source)) <= width


async def test_the_source_is_there_where_nothing_else_is_known() -> None:
    async with opened(plain(""), (80, 24)) as explorer:
        assert explorer.shown().splitlines()[0].split() == ["No", "title", "│", "sample.txt"]
