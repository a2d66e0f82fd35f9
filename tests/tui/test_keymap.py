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
        ({"search": ("f",)}, "filter has no key left: search took it."),
    ],
)
def test_problems_are_said_in_words(chosen: dict[str, tuple[str, ...]], problem: str) -> None:
    assert problem in keymap(chosen).problems


def test_every_default_key_reaches_a_program() -> None:
    for command in COMMANDS:
        assert all(is_key(key) for key in command.keys), command.id
