"""tmux: its own buffer, and what it hands on to the terminal that is attached to it."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from explorer.clipboard import tools
from explorer.clipboard.outcome import Attempt, Known
from explorer.clipboard.request import Copy

BUFFER = "tmux buffer"
TERMINAL = "terminal, by tmux"
_SECTION = r"^Terminal \d+: \S+ for {tty},.*?(?=^Terminal|\Z)"
# Whether a terminal's description has the escape that sets a clipboard.
_SETS_CLIPBOARD = re.compile(r"^ *\d+: Ms: \(string\)", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Tmux:
    """The tmux server around this process.

    Attributes:
        environment: Variables of the client attached last, such as ``SSH_CONNECTION``; an empty
            value where the client has none.
        terminal: The ``TERM`` of the attached terminal.
        sets_clipboard: Whether tmux knows how to set that terminal's clipboard.
        passes_on: Whether tmux hands on what is wrapped for it.
    """

    environment: Mapping[str, str]
    terminal: str
    sets_clipboard: bool
    passes_on: bool


def ask(environment: Mapping[str, str], seconds: float) -> Tmux | None:
    """What the server says of itself; ``None`` outside tmux or where it does not answer."""
    if not environment.get("TMUX"):
        return None

    def answer(*words: str) -> str:
        return tools.run(("tmux", *words), environment, seconds).output.decode(errors="replace")

    asked = "#{client_tty}\t#{client_termname}\t#{allow-passthrough}"
    words = answer("display-message", "-p", asked).rstrip("\n").split("\t")
    if len(words) != 3:
        return None
    tty, terminal, passthrough = words
    section = re.search(_SECTION.format(tty=re.escape(tty)), answer("info"), re.DOTALL | re.M)
    return Tmux(
        environment=_variables(answer("show-environment")),
        terminal=terminal,
        sets_clipboard=bool(section and _SETS_CLIPBOARD.search(section.group())),
        passes_on=passthrough not in ("0", "off"),
    )


def put(tmux: Tmux, copy: Copy) -> list[Attempt]:
    """Fills tmux's buffer, reads it back, and has tmux send it on to the terminal."""
    to_terminal = tmux.sets_clipboard and copy.fits_terminal
    command = ("tmux", "load-buffer", *(["-w"] if to_terminal else []), "-")
    given = copy.text.encode()
    written = tools.run(command, copy.environment, copy.seconds, given)
    if written.failure:
        return [Attempt(BUFFER, Known.FAILED, written.failure)]
    back = tools.run(("tmux", "save-buffer", "-"), copy.environment, copy.seconds)
    if back.output == given:
        buffer = Attempt(BUFFER, Known.CONFIRMED, "read back and the same; prefix ] pastes it")
    else:
        why = back.failure or "what was read back is not what was copied"
        buffer = Attempt(BUFFER, Known.FAILED, why)
    return [buffer, _sent_on(tmux, copy)]


def _sent_on(tmux: Tmux, copy: Copy) -> Attempt:
    if not tmux.terminal:
        return Attempt(TERMINAL, Known.FAILED, "no terminal is attached to tmux")
    if not tmux.sets_clipboard:
        mend = f"set -as terminal-features ',{tmux.terminal}:clipboard'"
        why = f"tmux knows no clipboard of {tmux.terminal}; if it has one: {mend}"
        return Attempt(TERMINAL, Known.FAILED, why)
    if not copy.fits_terminal:
        return Attempt(TERMINAL, Known.FAILED, copy.too_large)
    return Attempt(TERMINAL, Known.SENT, "the terminal does not say whether it took it")


def _variables(shown: str) -> dict[str, str]:
    pairs = [line.partition("=") for line in shown.splitlines()]
    return {name.removeprefix("-"): value for name, _, value in pairs}
