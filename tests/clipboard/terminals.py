"""Real terminals for the tests: a bare pseudo-terminal, and tmux or screen inside one."""

import base64
import contextlib
import json
import os
import pty
import re
import select
import shlex
import signal
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

_OSC52 = re.compile(rb"\x1b\]52;(\w*);([A-Za-z0-9+/=]*)(?:\x07|\x1b\\)")
_DEVICE_ATTRIBUTES = b"\x1b[c"
PATIENCE = 20.0


@dataclass(frozen=True, slots=True)
class Seen:
    """What the copier told and the clipboard texts that reached the outermost terminal."""

    told: dict[str, Any]
    payloads: tuple[str, ...]
    wire: bytes

    @property
    def known(self) -> dict[str, str]:
        """What the copier knows of each route."""
        return {attempt["route"]: attempt["known"] for attempt in self.told["attempts"]}


def environment(**more: str) -> dict[str, str]:
    """Variables of a plain terminal: nothing of the developer's clipboard or multiplexer."""
    kept = {name: os.environ[name] for name in ("PATH", "HOME", "TMPDIR") if name in os.environ}
    return {**kept, "LANG": "C.UTF-8", "TERM": "xterm-256color", **more}


def copier(folder: Path, text: str) -> list[str]:
    """The command that copies ``text`` and reports into ``folder``."""
    source = folder / "text"
    source.write_bytes(text.encode())
    report = str(folder / "report.json")
    return [sys.executable, "-m", "tests.clipboard.copier", str(source), report]


def copy_in(command: list[str], folder: Path, variables: Mapping[str, str]) -> Seen:
    """Runs the command in a pseudo-terminal until the copier inside it has reported."""
    report = folder / "report.json"
    wire = b""
    with _child(command, variables) as terminal:
        end = time.monotonic() + PATIENCE
        reported_at = None
        while time.monotonic() < end:
            ready, _, _ = select.select([terminal], [], [], 0.05)
            data = _read(terminal) if ready else b""
            wire += data
            if _DEVICE_ATTRIBUTES in data:
                os.write(terminal, b"\x1b[?62;c")
            if reported_at is None and report.exists():
                reported_at = time.monotonic()
            # What a multiplexer hands on arrives a moment after the copier has ended.
            if reported_at and not data and time.monotonic() > reported_at + 0.6:
                break
    told = json.loads(report.read_text(encoding="utf-8")) if report.exists() else {"attempts": []}
    return Seen(told, _payloads(wire), wire)


def run_in_terminal(
    command: list[str], variables: Mapping[str, str], folder: Path
) -> tuple[str, tuple[str, ...]]:
    """What the command shows in a pseudo-terminal until it ends, and what it copies there."""
    ended = folder / "ended"
    watched = ["sh", "-c", f'{shlex.join(command)}; touch "{ended}"']
    wire = b""
    with _child(watched, variables) as terminal:
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            ready, _, _ = select.select([terminal], [], [], 0.05)
            data = _read(terminal) if ready else b""
            wire += data
            if not data and ended.exists():
                break
    return wire.decode(errors="replace"), _payloads(wire)


def _payloads(wire: bytes) -> tuple[str, ...]:
    return tuple(base64.b64decode(found[1]).decode() for found in _OSC52.findall(wire))


@contextlib.contextmanager
def _child(command: list[str], variables: Mapping[str, str]) -> Iterator[int]:
    near, far = pty.openpty()
    child = subprocess.Popen(
        [sys.executable, "-c", _TAKE_TERMINAL, *command],
        stdin=far,
        stdout=far,
        stderr=far,
        env=dict(variables),
        start_new_session=True,
        cwd=Path(__file__).parents[2],
    )
    os.close(far)
    try:
        yield near
    finally:
        with contextlib.suppress(ProcessLookupError):
            os.killpg(child.pid, signal.SIGKILL)
        child.wait()
        os.close(near)


# Makes the pseudo-terminal the controlling one, so that /dev/tty is it.
_TAKE_TERMINAL = """
import fcntl, os, sys, termios
fcntl.ioctl(0, termios.TIOCSCTTY, 0)
os.execvp(sys.argv[1], sys.argv[1:])
"""


def _read(terminal: int) -> bytes:
    try:
        return os.read(terminal, 1 << 16)
    except OSError:
        return b""
