"""A line of text as a person edits it."""

import pytest

from explorer.tui.field import Field


@pytest.mark.parametrize(
    ("keys", "text"),
    [
        (["a", "b"], "one twoab"),
        (["left", "x"], "one twxo"),
        (["home", "x"], "xone two"),
        (["ctrl+a", "right", "x", "ctrl+e", "y"], "oxne twoy"),
        (["backspace"], "one tw"),
        (["home", "backspace"], "one two"),
        (["home", "delete"], "ne two"),
        (["ctrl+w"], "one "),
        (["ctrl+w", "ctrl+w"], ""),
        (["left", "ctrl+u"], "o"),
        (["ctrl+a", "ctrl+k"], ""),
    ],
)
def test_keys_edit_the_line(keys: list[str], text: str) -> None:
    field = Field()
    field.set("one two")
    for key in keys:
        assert field.press(key, key if len(key) == 1 else None)
    assert field.text == text


def test_other_keys_are_left_to_others() -> None:
    assert not Field().press("f1", None)


def test_what_is_pasted_stays_one_line() -> None:
    field = Field()
    field.insert("two\nlines")
    assert field.text == "two lines"
