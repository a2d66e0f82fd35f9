"""The clipboard of the system: Wayland, X11, macOS, Windows and Linux inside Windows."""

import sys
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from explorer.clipboard import tools
from explorer.clipboard.outcome import Attempt, Known
from explorer.clipboard.request import Copy


@dataclass(frozen=True, slots=True)
class SystemClipboard:
    """A clipboard and the commands that set and read it.

    Attributes:
        name: For the person, with the tool in brackets.
        write: The command that takes the text on its standard input.
        read: The command that prints what the clipboard holds; ``None`` where none is quick.
        encoding: Of the text on its way in.
        rich: The command instead of ``write`` that offers HTML both as rich text and as text.
    """

    name: str
    write: tuple[str, ...]
    read: tuple[str, ...] | None
    encoding: str = "utf-8"
    rich: tuple[str, ...] | None = None


_READS = 3  # at the least, in the time that a tool has
_PAUSE = 0.05  # seconds between two readings
_PLAIN = "text/plain;charset=utf-8"
WAYLAND = SystemClipboard(
    "Wayland clipboard (wl-copy)",
    write=("wl-copy", "--type", _PLAIN),
    read=("wl-paste", "--no-newline", "--type", _PLAIN),
    rich=("wl-copy", "--type", "text/html"),
)
X11_XSEL = SystemClipboard(
    "X11 clipboard (xsel)",
    write=("xsel", "--clipboard", "--input"),
    read=("xsel", "--clipboard", "--output"),
)
X11_XCLIP = SystemClipboard(
    "X11 clipboard (xclip)",
    write=("xclip", "-selection", "clipboard", "-in"),
    read=("xclip", "-selection", "clipboard", "-out", "-target", "UTF8_STRING"),
    rich=("xclip", "-selection", "clipboard", "-in", "-target", "text/html"),
)
MACOS = SystemClipboard("macOS clipboard (pbcopy)", write=("pbcopy",), read=("pbpaste",))
# Little-endian UTF-16 with its mark is the one form in which clip.exe keeps every character.
WINDOWS = SystemClipboard(
    "Windows clipboard (clip.exe)", write=("clip.exe",), read=None, encoding="utf-16"
)


def local(
    environment: Mapping[str, str], platform: str = sys.platform, *, html: bool = False
) -> list[SystemClipboard]:
    """The clipboards of this machine, the likeliest first; for ``html``, one that offers it."""
    if platform == "darwin":
        return [MACOS]
    if platform == "win32":
        return [WINDOWS]
    found = [WINDOWS] if environment.get("WSL_DISTRO_NAME") else []
    if environment.get("WAYLAND_DISPLAY"):
        found.append(WAYLAND)
    if environment.get("DISPLAY"):
        found.append(_x11(environment, html=html))
    return found


def forwarded(environment: Mapping[str, str], *, html: bool = False) -> list[SystemClipboard]:
    """The person's own X11 clipboard, where SSH forwards it to this machine."""
    display = environment.get("DISPLAY", "")
    return (
        [_x11(environment, html=html)] if display and not display.startswith((":", "unix:")) else []
    )


def put(clipboard: SystemClipboard, copy: Copy) -> Attempt:
    """Sets the clipboard and reads it back, in at most ``copy.seconds`` each."""
    # macOS's tools take their encoding from the locale, whatever the person's is.
    environment = {**copy.environment, "LC_ALL": "en_US.UTF-8"}
    command = clipboard.rich if copy.html and clipboard.rich else clipboard.write
    given = copy.text.encode(clipboard.encoding)
    written = tools.run(command, environment, copy.seconds, given)
    if written.failure:
        return Attempt(clipboard.name, Known.FAILED, written.failure)
    if clipboard.read is None:
        return Attempt(clipboard.name, Known.SENT, f"{command[0]} took it; it was not read back")
    back = _read_until(given, clipboard.read, environment, copy.seconds)
    if back.failure:
        return Attempt(clipboard.name, Known.SENT, f"not read back: {back.failure}")
    if back.output != given:
        return Attempt(clipboard.name, Known.FAILED, "what was read back is not what was copied")
    return Attempt(clipboard.name, Known.CONFIRMED, "read back and the same")


def _read_until(
    given: bytes, command: Sequence[str], environment: Mapping[str, str], seconds: float
) -> tools.Finished:
    """What the clipboard holds, read again for ``seconds`` where it is not yet ``given``.

    A tool may end before what it leaves behind has the clipboard, and a reader that comes just
    then may hang.
    """
    end = time.monotonic() + seconds
    while True:
        back = tools.run(command, environment, seconds / _READS)
        if back.output == given or time.monotonic() > end:
            return back
        time.sleep(_PAUSE)


def _x11(environment: Mapping[str, str], *, html: bool) -> SystemClipboard:
    # xsel first: it keeps serving in whatever way it was started; only xclip can offer HTML.
    wants_xclip = html or not tools.available("xsel", environment)
    return X11_XCLIP if wants_xclip and tools.available("xclip", environment) else X11_XSEL
