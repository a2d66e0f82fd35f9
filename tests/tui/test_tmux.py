"""The real program in tmux: start, keys, search, marks, resize, suspend, quit.

tmux comes from the system's packages; without it, and where CI says that it is CI, these are left
out: they are for the machine of a person who works on the terminal interface.
"""

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from explorer import store
from tests.tui.sample import bundled

pytestmark = pytest.mark.skipif(
    shutil.which("tmux") is None or bool(os.environ.get("CI")),
    reason="tmux is not installed (or this is CI); install it to run these",
)
OPEN = """
import sys
from pathlib import Path
from explorer.tui import run
sys.exit(run((Path(sys.argv[1]),)))
"""


class Tmux:
    """A tmux server of the test's own with one shell in it."""

    def __init__(self, folder: Path) -> None:
        self._socket = str(folder / "tmux")
        self.run("-f", "/dev/null", "new-session", "-d", "-x", "100", "-y", "30", "sh")

    def run(self, *arguments: str) -> str:
        command = ["tmux", "-S", self._socket, *arguments]
        # A size that the variables give would be taken for the terminal's.
        variables = {k: v for k, v in os.environ.items() if k not in {"COLUMNS", "LINES"}}
        return subprocess.run(
            command, capture_output=True, text=True, check=True, env=variables
        ).stdout

    def keys(self, *keys: str) -> None:
        self.run("send-keys", *keys)

    def shown(self) -> str:
        return self.run("capture-pane", "-p")

    def wait_for(self, words: str, *, gone: bool = False) -> None:
        end = time.monotonic() + 20
        while (words in self.shown()) == gone:
            assert time.monotonic() < end, f"{words!r}\n{self.shown()}"
            time.sleep(0.05)


@pytest.fixture
def tmux(tmp_path: Path) -> Iterator[Tmux]:
    with explorer_in_tmux(tmp_path) as terminal:
        yield terminal


@contextmanager
def explorer_in_tmux(folder: Path) -> Iterator[Tmux]:
    store.save(bundled(), folder / "readout.json")
    (folder / "open.py").write_text(OPEN, encoding="utf-8")
    terminal = Tmux(folder)
    try:
        terminal.keys(f"PS1='ready> '; clear; {sys.executable} {folder}/open.py", "Space")
        terminal.keys(f"{folder}/readout.json; echo left with $?", "Enter")
        terminal.wait_for("departments have come together")
        yield terminal
    finally:
        terminal.run("kill-server")


def test_keys_search_marks_and_quit(tmux: Tmux) -> None:
    tmux.keys("3", "j", "Enter")
    tmux.wait_for("Evidence for Hu Sheng")
    tmux.keys("/", "women's", "Enter")
    tmux.wait_for("4 hits")
    tmux.keys("Escape")
    tmux.wait_for("hits", gone=True)
    tmux.keys("2", "Space", "Space")
    tmux.wait_for("2 marked")
    tmux.keys("?")
    tmux.wait_for("What do you want to do?")
    tmux.keys("Escape")
    tmux.wait_for("What do you want to do?", gone=True)
    tmux.keys("q")
    tmux.wait_for("left with 0")
    assert "Article" not in tmux.shown()


def test_resize_in_the_middle_of_a_search(tmux: Tmux) -> None:
    tmux.keys("/", "wom")
    for width, height in ((20, 5), (200, 50), (60, 20), (100, 30)):
        tmux.run("resize-window", "-x", str(width), "-y", str(height))
        time.sleep(0.3)
    tmux.keys("en", "Enter")
    tmux.wait_for("5 hits")


def test_suspend_and_resume(tmux: Tmux) -> None:
    tmux.keys("3")
    tmux.keys("C-z")
    tmux.wait_for("Stopped")
    assert "Officials" not in tmux.shown()
    tmux.keys("fg", "Enter")
    tmux.wait_for("3 Officials")
    tmux.keys("j", "y")
    tmux.wait_for("Evidence for Hu Sheng")


def test_a_kill_gives_the_terminal_back(tmux: Tmux) -> None:
    pid = tmux.run("list-panes", "-F", "#{pane_pid}").strip()
    child = subprocess.run(["pgrep", "-P", pid], capture_output=True, text=True, check=True).stdout
    subprocess.run(["kill", "-TERM", child.strip()], check=True)
    tmux.wait_for("left with 143")
    tmux.keys("echo typed", "Enter")
    tmux.wait_for("typed")


@pytest.mark.parametrize(
    ("variables", "route"),
    [
        (
            {"SSH_CONNECTION": "192.0.2.1 50000 192.0.2.2 22", "SSH_TTY": "/dev/pts/9"},
            "tmux buffer",
        ),
        ({}, "Wayland clipboard"),
    ],
    ids=["ssh", "local"],
)
def test_a_copy_over_ssh_goes_through_tmux_not_to_the_far_clipboard(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, variables: dict[str, str], route: str
) -> None:
    far = tmp_path / "far-clipboard"
    for tool, script in (("wl-copy", f"cat > {far}"), ("wl-paste", f"cat {far}")):
        path = tmp_path / "tools" / tool
        path.parent.mkdir(exist_ok=True)
        path.write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
        path.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}/tools{os.pathsep}{os.environ['PATH']}")
    for name, value in {"WAYLAND_DISPLAY": "wayland-0", **variables}.items():
        monkeypatch.setenv(name, value)
    with explorer_in_tmux(tmp_path) as tmux:
        tmux.keys("3", "j", "y")
        tmux.wait_for(f"characters: {route}")
        if variables:
            assert not far.exists()
            assert tmux.run("show-buffer").startswith("Hu Sheng")
        else:
            assert far.read_text(encoding="utf-8").startswith("Hu Sheng")
