"""The terminal's own clipboard, by escape: the way that works over SSH, and never answers."""

import os
import select
import time
from collections.abc import Mapping

from explorer.clipboard.osc52 import for_terminal
from explorer.clipboard.outcome import Attempt, Known
from explorer.clipboard.request import Copy
from explorer.clipboard.tmux import Tmux

NAME = "terminal"
_WITHOUT_CLIPBOARD = ("linux", "dumb", "unknown")
_ADVICE = {
    "Apple_Terminal": "older versions of macOS Terminal ignore it",
    "iTerm.app": "iTerm2: Settings, General, Selection, let applications access the clipboard",
    "vscode": "VS Code takes it from version 1.91 on",
}


def put(copy: Copy, tmux: Tmux | None) -> Attempt:
    """Writes the escape to the terminal, wrapped for what stands between."""
    obstacle = _obstacle(copy, tmux)
    if obstacle or copy.terminal is None:
        return Attempt(NAME, Known.FAILED, obstacle or "there is no terminal here")
    try:
        copy.terminal(for_terminal(copy.text, copy.environment, tmux.terminal if tmux else ""))
    except OSError as error:
        return Attempt(NAME, Known.FAILED, f"it cannot be written to: {error.strerror or error}")
    advice = _advice(copy.environment)
    return Attempt(NAME, Known.SENT, f"the terminal does not say whether it took it; {advice}")


def write_to_tty(data: bytes, path: str = "/dev/tty", seconds: float = 3.0) -> None:
    """Writes to the controlling terminal of a program that has no screen of its own.

    Raises:
        OSError: There is no terminal, or it took no more within ``seconds``.
    """
    if os.name != "posix":
        raise OSError("this system has no terminal device")
    descriptor = os.open(path, os.O_WRONLY | os.O_NOCTTY | os.O_NONBLOCK)
    try:
        end = time.monotonic() + seconds
        while data:
            if not select.select([], [descriptor], [], max(0.0, end - time.monotonic()))[1]:
                raise TimeoutError(f"the terminal took no more in {seconds:g} seconds")
            data = data[os.write(descriptor, data) :]
    finally:
        os.close(descriptor)


def _obstacle(copy: Copy, tmux: Tmux | None) -> str | None:
    environment = copy.environment
    if not copy.fits_terminal:
        return copy.too_large
    if tmux and not tmux.passes_on:
        return "tmux hands nothing on; to let it: set -g allow-passthrough on"
    if environment.get("TERM") in _WITHOUT_CLIPBOARD:
        return f"a terminal of the kind {environment['TERM']} has no clipboard"
    return None


def _advice(environment: Mapping[str, str]) -> str:
    if environment.get("XTERM_VERSION"):
        return "xterm takes it with the resource XTerm*allowWindowOps: true"
    if environment.get("VTE_VERSION"):
        return "older terminals of the GNOME family ignore it"
    program = environment.get("TERM_PROGRAM", "")
    return _ADVICE.get(program, "if nothing arrives, look in its settings for clipboard access")
