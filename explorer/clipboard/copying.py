"""The one way to copy: which routes are tried, in which order, and when enough is known."""

import os
from collections.abc import Callable, Iterator, Mapping

from explorer.clipboard import system, terminal, tmux
from explorer.clipboard.osc52 import OSC52_LIMIT
from explorer.clipboard.outcome import Attempt, Known, Outcome
from explorer.clipboard.request import Copy
from explorer.visible import without_controls

SECONDS = 3.0
_SSH = ("SSH_CONNECTION", "SSH_CLIENT", "SSH_TTY")


def copy(
    text: str,
    also: str | None = None,
    *,
    write: Callable[[bytes], None] | None = None,
    limit: int = OSC52_LIMIT,
    seconds: float = SECONDS,
    environment: Mapping[str, str] | None = None,
    every: bool = False,
) -> Outcome:
    """Copies the text to the clipboard that the person pastes from.

    On this machine the system's clipboard comes first and, once confirmed, is enough; then tmux's
    buffer and the terminal. Over SSH this machine's clipboard is not the person's: tmux and the
    terminal come first, then an X11 clipboard that SSH forwards. It may take ``seconds`` a tool, so
    call it outside the thread that draws; it keeps nothing between calls.

    Args:
        text: What to copy. Control characters other than tabs and line ends are made visible.
        also: The text as HTML. Offered as rich text on Wayland (wl-copy) and X11 (xclip), and only
            where ``text`` itself is that HTML; elsewhere it goes as plain text. xclip announces
            the HTML alone, and gives it as text to whoever asks for text.
        write: Writes bytes to the person's terminal.
        limit: The largest text for the terminal, in bytes of UTF-8; a larger one is not sent there.
        seconds: How long each tool may take.
        environment: The variables that say where we are; the process's own by default.
        every: Try every route there is here, to see which of them work.
    """
    variables = os.environ if environment is None else environment
    server = tmux.ask(variables, seconds)
    clean, replaced = without_controls(text)
    request = Copy(
        text=clean,
        html=also is not None and also == text,
        environment={**variables, **(server.environment if server else {})},
        terminal=write,
        limit=limit,
        seconds=seconds,
    )
    attempts = tuple(_every(request, server) if every else _until_enough(request, server))
    return Outcome(attempts, characters=len(clean), replaced=replaced)


def is_remote(environment: Mapping[str, str]) -> bool:
    """Whether the person sits at another machine."""
    return any(environment.get(name) for name in _SSH)


def _every(request: Copy, server: tmux.Tmux | None) -> Iterator[Attempt]:
    for clipboard in system.local(request.environment, html=request.html):
        yield system.put(clipboard, request)
    yield from _by_terminal(request, server)


def _until_enough(request: Copy, server: tmux.Tmux | None) -> Iterator[Attempt]:
    if is_remote(request.environment):
        yield from _by_terminal(request, server)
        for clipboard in system.forwarded(request.environment, html=request.html):
            yield system.put(clipboard, request)
        return
    for clipboard in system.local(request.environment, html=request.html):
        attempt = system.put(clipboard, request)
        yield attempt
        if attempt.known is Known.CONFIRMED:
            return
    yield from _by_terminal(request, server)


def _by_terminal(request: Copy, server: tmux.Tmux | None) -> Iterator[Attempt]:
    if server:
        yield from tmux.put(server, request)
    yield terminal.put(request, server)
