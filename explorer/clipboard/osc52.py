"""The terminal's own clipboard escape, OSC 52, and its wrappings for tmux and GNU screen.

The text travels as base64, so nothing in it can end the escape or start another.
"""

import base64
from collections.abc import Mapping

# The largest text that arrived whole in every terminal measured: xterm drops 1 MB.
OSC52_LIMIT = 300_000
# Older releases of screen drop a longer string.
_SCREEN_CHUNK = 240
_ESCAPE = b"\x1b"
_STRING_END = b"\x1b\\"


def bare(text: str) -> bytes:
    """The escape that sets the clipboard of a terminal that reads it directly."""
    return b"\x1b]52;c;" + base64.b64encode(text.encode()) + b"\x07"


def for_tmux(escape: bytes) -> bytes:
    """The escape wrapped so that tmux hands it on, where ``allow-passthrough`` is on."""
    return b"\x1bPtmux;" + escape.replace(_ESCAPE, _ESCAPE * 2) + _STRING_END


def for_screen(escape: bytes) -> bytes:
    """The escape wrapped, in pieces, so that GNU screen hands it on."""
    pieces = (escape[at : at + _SCREEN_CHUNK] for at in range(0, len(escape), _SCREEN_CHUNK))
    return b"".join(b"\x1bP" + piece + _STRING_END for piece in pieces)


def for_terminal(text: str, environment: Mapping[str, str], attached: str = "") -> bytes:
    """What to write so that the outermost terminal reads it, as far as the environment tells.

    Where a multiplexer runs on the near side of SSH, or around this tmux, only a ``TERM`` shows it:
    then the bare escape goes too, and the one that is not understood is ignored.

    Args:
        text: What to copy.
        environment: The variables of the process.
        attached: The ``TERM`` of the terminal that is attached to tmux, inside tmux.
    """
    if environment.get("STY"):
        return for_screen(bare(text))
    if environment.get("TMUX"):
        return b"".join(for_tmux(escape) for escape in _by_kind(text, attached))
    return b"".join(_by_kind(text, environment.get("TERM", "")))


def _by_kind(text: str, term: str) -> list[bytes]:
    escape = bare(text)
    if term.startswith("tmux"):
        return [escape, for_tmux(escape)]
    if term.startswith("screen"):
        return [escape, for_screen(escape)]
    return [escape]
