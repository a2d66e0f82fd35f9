"""Keys that the person chose: nothing is lost in silence."""

import pytest

from explorer.tui.commands import COMMANDS
from explorer.tui.keymap import is_key, keymap


def test_without_a_choice_every_command_has_the_keys_of_the_table() -> None:
    mapped = keymap({})
    assert mapped.problems == ()
    assert mapped.commands == {key: command.id for command in COMMANDS for key in command.keys}


def test_a_key_that_is_chosen_takes_the_place_of_the_default() -> None:
    mapped = keymap({"search": ("ctrl+s", "x")})
    assert "/" not in mapped.commands
    assert mapped.commands["x"] == "search"


@pytest.mark.parametrize(
    ("chosen", "problem"),
    [
        ({"serach": ("x",)}, "keys.serach: there is no such command; did you mean search."),
        ({"search": ("alt+x",)}, "keys.search: 'alt+x' is not a key that reaches a program."),
        ({"search": ("ctrl+i",)}, "keys.search: 'ctrl+i' is not a key that reaches a program."),
        ({"search": ("x",), "copy": ("x",)}, "keys.copy: x is asked for search already."),
        ({"search": ("f",)}, "keys.search: f was the key of filter, which has no key left."),
        ({"search": ("q",)}, "keys.search: q was the key of quit, which has Ctrl+Q left."),
        ({"search": ("j",)}, "keys.search: j was the key of move-down, which has ↓ left."),
    ],
)
def test_problems_are_said_in_words(chosen: dict[str, tuple[str, ...]], problem: str) -> None:
    assert problem in keymap(chosen).problems


@pytest.mark.parametrize("keys", [("ctrl+i",), ("alt+x", "ctrl+m")])
def test_a_command_keeps_its_keys_where_none_that_was_chosen_can_be_had(
    keys: tuple[str, ...],
) -> None:
    mapped = keymap({"help": keys})
    assert mapped.commands == keymap({}).commands
    assert len(mapped.problems) == len(keys)


def test_no_keys_take_the_keys_away() -> None:
    mapped = keymap({"help": ()})
    assert "help" not in mapped.commands.values()
    assert mapped.problems == ()


def test_every_default_key_reaches_a_program() -> None:
    for command in COMMANDS:
        assert all(is_key(key) for key in command.keys), command.id
