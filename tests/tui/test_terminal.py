"""The real program in a real terminal: keys in, screen out, the clipboard on the wire."""

import base64
import re
import signal
import sys
from collections.abc import Iterator
from os import kill
from pathlib import Path

import pyte
import pytest

from explorer import store
from tests.tui.sample import bundled
from tests.tui.terminals import TerminalProgram

PROGRAM = """
import sys
from pathlib import Path
from explorer.tui import run
sys.exit(run((Path(sys.argv[1]),)))
"""
FRAME_END = b"\x1b[?2026l"
RESTORED = (b"\x1b[?1049l", b"\x1b[?25h", b"\x1b[?1000l")


@pytest.fixture
def explorer(tmp_path: Path) -> Iterator[TerminalProgram]:
    path = tmp_path / "readout.json"
    store.save(bundled(), path)
    program = TerminalProgram([sys.executable, "-c", PROGRAM, str(path)])
    try:
        program.wait_for("departments have come together")
        yield program
    finally:
        program.close()


def clipboard(wire: bytes) -> list[str]:
    """Give what was sent to the terminal's clipboard."""
    return [base64.b64decode(text).decode() for text in re.findall(rb"\x1b\]52;c;([^\x07]+)", wire)]


def test_the_first_frame_is_whole(explorer: TerminalProgram) -> None:
    explorer.wait(lambda: False, 1)
    frames = explorer.wire.split(FRAME_END)
    first = next(at for at, frame in enumerate(frames) if b"departments" in frame)
    screen = pyte.Screen(explorer.screen.columns, explorer.screen.lines)
    pyte.ByteStream(screen).feed(FRAME_END.join(frames[: first + 1]))
    assert screen.display == explorer.screen.display


def test_moves_searches_copies_and_leaves(explorer: TerminalProgram) -> None:
    explorer.send("3jy")
    assert explorer.wait(lambda: len(clipboard(explorer.wire)) == 1)
    assert clipboard(explorer.wire)[0].startswith("Hu Sheng, Secretary of the Secretariat")
    explorer.wait_for("Evidence for Hu Sheng")
    explorer.send("/women's\rn")
    explorer.wait_for("4 hits")
    explorer.send("]y")
    assert explorer.wait(lambda: len(clipboard(explorer.wire)) == 2)
    assert clipboard(explorer.wire)[1] == "All-China Women’s Federation (participant)"
    explorer.send("q")
    assert explorer.wait(explorer.ended)
    assert explorer.exit_code == 0
    assert all(escape in explorer.wire for escape in RESTORED)
    assert "Traceback" not in explorer.shown()


def test_follows_the_size_of_the_terminal(explorer: TerminalProgram) -> None:
    for size in ((20, 5), (200, 60), (60, 20), (100, 30)):
        explorer.resize(*size)
        explorer.wait_for("1 Article")
    explorer.send("2")
    explorer.wait_for("Ministry of Veterans Affairs")


@pytest.mark.parametrize("name", ["SIGTERM", "SIGHUP"])
def test_gives_the_terminal_back_when_it_is_told_to_end(
    explorer: TerminalProgram, name: str
) -> None:
    kill(explorer.pid, getattr(signal, name))
    assert explorer.wait(explorer.ended)
    assert all(escape in explorer.wire for escape in RESTORED)
    assert "Traceback" not in explorer.shown()
