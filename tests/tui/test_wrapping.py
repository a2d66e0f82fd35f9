"""Wrapping by cells: nothing lost, nothing too wide, every offset with its place."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from explorer.model import Span
from explorer.tui.wrapping import Line, WrappedText, blocks, column_of, fit, offset_at, wrap
from explorer.visible import visible


@pytest.mark.parametrize(
    ("text", "width", "lines"),
    [
        ("one two three", 7, ["one two", "three"]),
        ("one two three", 80, ["one two three"]),
        ("unbreakable", 4, ["unbr", "eaka", "ble"]),
        ("中文字符没有空格", 6, ["中文字", "符没有", "空格"]),
        ("read 中文 here", 7, ["read 中", "文 here"]),
        ("👩‍👩‍👧👩‍👩‍👧", 3, ["👩‍👩‍👧", "👩‍👩‍👧"]),
        ("first\r\nsecond\nthird", 80, ["first", "second", "third"]),
        ("", 5, [""]),
    ],
)
def test_wrap(text: str, width: int, lines: list[str]) -> None:
    assert [span.of(text) for span in wrap(text, width)] == lines


_TEXT = st.text(alphabet=st.sampled_from("ab ’–é中🙂e\u0301\n"), max_size=60)


@given(_TEXT, st.integers(2, 12))
def test_only_white_space_is_left_out_and_no_line_is_too_wide(text: str, width: int) -> None:
    spans = wrap(text, width)
    assert "".join("".join(span.of(text) for span in spans).split()) == "".join(text.split())
    assert all(a.end <= b.start for a, b in pairwise(spans))
    assert all(cell_len(span.of(text).rstrip()) <= width for span in spans)


@given(_TEXT, st.integers(2, 12))
def test_a_cell_leads_back_to_its_character(text: str, width: int) -> None:
    for span in wrap(text, width):
        line = Line(span.start, span.end, None)
        for offset in range(span.start, span.end):
            there = offset_at(text, line, column_of(text, line, offset))
            assert column_of(text, line, there) == column_of(text, line, offset)


@pytest.mark.parametrize(
    ("text", "width", "fitted"),
    [
        ("short", 10, "short"),
        ("a long name", 7, "a long…"),
        ("中文中文", 5, "中文…"),
        ("anything", 1, "…"),
        ("anything", 0, ""),
    ],
)
def test_fit(text: str, width: int, fitted: str) -> None:
    assert fit(text, width) == fitted


def test_words_between_paragraphs_are_shown_without_a_number() -> None:
    text = "stamp\n\nOne.\n\nTwo."
    shown = blocks(text, (Span(7, 11), Span(13, 17)))
    assert [(block.number, block.span.of(text)) for block in shown] == [
        (None, "stamp"),
        (1, "One."),
        (2, "Two."),
    ]


def test_every_offset_has_its_row() -> None:
    text = "One two.\n\nThree four."
    wrapped = WrappedText(text, blocks(text, (Span(0, 8), Span(10, 21))), 5)
    rows = [wrapped.row_of(text.index(word)) for word in ("One", "two", "Three", "four")]
    assert rows == [0, 1, 3, 4]
    assert wrapped.rows == [0, 1, None, 2, 3]


@given(st.text())
def test_nothing_that_a_terminal_obeys_is_shown(text: str) -> None:
    shown = visible(text)
    assert len(shown) == len(text)
    assert not any(ord(c) < 32 or 127 <= ord(c) < 160 or 0xD800 <= ord(c) < 0xE000 for c in shown)
