"""Which key does what: the table's keys, and those that the person chose instead."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from explorer.tui.commands import BY_ID, COMMANDS, NAMED_KEYS, key_name

_CONTROL = re.compile(r"ctrl\+[a-z]")
# Terminals send these as Tab, Enter and Backspace, or keep them to themselves.
_NEVER_ARRIVE = {"ctrl+i", "ctrl+m", "ctrl+j", "ctrl+s"}


@dataclass(frozen=True, slots=True)
class Keymap:
    """The id of the command that each key does, and what was wrong with the keys asked for."""

    commands: Mapping[str, str]
    problems: tuple[str, ...] = ()


def keymap(chosen: Mapping[str, tuple[str, ...]]) -> Keymap:
    """Put the keys that the person chose in place of the defaults; nothing is lost in silence.

    A command keeps its defaults where none of the keys chosen for it can be had.
    """
    problems: list[str] = []
    commands: dict[str, str] = {}
    for id_, keys in chosen.items():
        if id_ not in BY_ID:
            problems.append(f"keys.{id_}: there is no such command{_near(id_)}.")
            continue
        for key in dict.fromkeys(keys):
            if not is_key(key):
                problems.append(f"keys.{id_}: {key!r} is not a key that reaches a program.")
            elif key in commands:
                first = commands[key]
                problems.append(f"keys.{id_}: {key_name(key)} is asked for {first} already.")
            else:
                commands[key] = id_
    problems += _add_defaults(commands, chosen)
    ordered = {
        key: command.id
        for command in COMMANDS
        for key in (*chosen.get(command.id, ()), *command.keys)
        if commands.get(key) == command.id
    }
    return Keymap(ordered, tuple(problems))


def is_key(key: str) -> bool:
    """Say whether a key has a name that is known and reaches a program in any terminal."""
    if key in _NEVER_ARRIVE:
        return False
    named = key in NAMED_KEYS or _CONTROL.fullmatch(key) is not None
    return named or (len(key) == 1 and key.isprintable() and not key.isspace())


def _add_defaults(commands: dict[str, str], chosen: Mapping[str, tuple[str, ...]]) -> list[str]:
    problems = []
    given = set(commands.values())
    for command in COMMANDS:
        if command.id in given or chosen.get(command.id) == ():
            continue
        kept = [key for key in command.keys if key not in commands]
        for key in command.keys:
            taker = commands.setdefault(key, command.id)
            if taker != command.id:
                left = " ".join(key_name(other) for other in kept) or "no key"
                problems.append(
                    f"keys.{taker}: {key_name(key)} was the key of {command.id}, "
                    f"which has {left} left."
                )
    return problems


def _near(id_: str) -> str:
    from difflib import get_close_matches

    near = get_close_matches(id_, BY_ID, n=1)
    return f"; did you mean {near[0]}" if near else ""
