"""Copies to real clipboards of the system, and to tools that fail in every way."""

import os
import shutil
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from explorer.clipboard import Known, copy, tools
from explorer.clipboard.outcome import Attempt
from tests.clipboard.displays import sway, xvfb

HARD = "汉字, العربية, 👩🏽‍🚀\n\ttwo lines, and a line end\n"
LARGE = "多 " * 2_500_000
PATH = os.environ["PATH"]


def missing(*names: str) -> str:
    return ", ".join(name for name in names if not shutil.which(name))


needs_x11 = pytest.mark.skipif(
    bool(missing("Xvfb", "xsel", "xclip")),
    reason=f"not installed: {missing('Xvfb', 'xsel', 'xclip')}",
)
needs_wayland = pytest.mark.skipif(
    bool(missing("sway", "wl-copy", "runuser")),
    reason=f"not installed: {missing('sway', 'wl-copy', 'runuser')}",
)


@pytest.fixture(scope="module")
def x11() -> Iterator[dict[str, str]]:
    with xvfb() as display:
        yield {"PATH": PATH, "DISPLAY": display, "HOME": os.environ["HOME"]}


@pytest.fixture(scope="module")
def wayland() -> Iterator[dict[str, str]]:
    with sway() as variables:
        yield {"PATH": PATH, **variables}


def only(folder: Path, *tools: str) -> str:
    """A ``PATH`` on which there is nothing but these tools."""
    for tool in tools:
        found = shutil.which(tool)
        assert found
        (folder / tool).symlink_to(found)
    return str(folder)


def fake(folder: Path, name: str, body: str) -> None:
    tool = folder / name
    tool.write_text(f"#!/bin/sh\n{body}\n", encoding="utf-8")
    tool.chmod(0o755)


def printed(variables: dict[str, str], *command: str) -> bytes:
    return subprocess.run(command, env=variables, capture_output=True, check=True).stdout


def held(display: dict[str, str], text: str) -> bool:
    """Whether the X11 clipboard holds the text; xsel at times drops a reader of a large one."""
    command = ("xclip", "-selection", "clipboard", "-out")
    return any(tools.run(command, display, 5).output == text.encode() for _ in range(10))


@needs_x11
@pytest.mark.parametrize("tool", ["xsel", "xclip"])
@pytest.mark.parametrize("text", [HARD, LARGE], ids=["hard", "10 MB"])
def test_x11_is_confirmed_and_holds_the_text(
    x11: dict[str, str], tmp_path: Path, tool: str, text: str
) -> None:
    outcome = copy(text, environment={**x11, "PATH": only(tmp_path, tool)}, seconds=20)
    route = f"X11 clipboard ({tool})"
    assert outcome.attempts == (Attempt(route, Known.CONFIRMED, "read back and the same"),)
    assert held(x11, text)


@needs_x11
def test_an_x11_clipboard_forwarded_by_ssh_comes_after_the_terminal(x11: dict[str, str]) -> None:
    sent: list[bytes] = []
    remote = {**x11, "SSH_CONNECTION": "a b c d", "DISPLAY": f"127.0.0.1{x11['DISPLAY']}"}
    outcome = copy("words", write=sent.append, environment=remote)
    assert [each.route for each in outcome.attempts] == ["terminal", "X11 clipboard (xsel)"]
    assert outcome.attempts[0].known is Known.SENT
    assert sent


@needs_wayland
@pytest.mark.parametrize("text", [HARD, LARGE], ids=["hard", "10 MB"])
def test_wayland_is_confirmed_and_holds_the_text(wayland: dict[str, str], text: str) -> None:
    outcome = copy(text, environment=wayland, seconds=20)
    route = "Wayland clipboard (wl-copy)"
    assert outcome.attempts == (Attempt(route, Known.CONFIRMED, "read back and the same"),)
    assert printed(wayland, "wl-paste", "--no-newline") == text.encode()


@needs_wayland
def test_wayland_offers_html_as_rich_text_and_as_text(wayland: dict[str, str]) -> None:
    table = "<table><tr><td>Women’s Federation</td></tr></table>"
    assert copy(table, also=table, environment=wayland).known is Known.CONFIRMED
    offered = printed(wayland, "wl-paste", "--list-types").decode().split()
    assert {"text/html", "text/plain"} <= set(offered)
    assert printed(wayland, "wl-paste", "--no-newline", "-t", "text/html") == table.encode()


@needs_x11
def test_x11_offers_html_as_rich_text_and_to_whoever_asks_for_text(x11: dict[str, str]) -> None:
    table = "<table><tr><td>Women’s Federation</td></tr></table>"
    outcome = copy(table, also=table, environment=x11)
    assert outcome.attempts == (
        Attempt("X11 clipboard (xclip)", Known.CONFIRMED, "read back and the same"),
    )
    reading = ("xclip", "-selection", "clipboard", "-out", "-target")
    assert b"text/html" in printed(x11, *reading, "TARGETS").split()
    assert printed(x11, *reading, "text/html") == table.encode()
    assert printed(x11, *reading, "UTF8_STRING") == table.encode()


def test_a_display_that_is_not_there_is_a_failure_and_the_terminal_is_next(tmp_path: Path) -> None:
    fake(tmp_path, "xsel", "echo 'xsel: cannot open display' >&2; exit 1")
    sent: list[bytes] = []
    outcome = copy("words", write=sent.append, environment={"PATH": str(tmp_path), "DISPLAY": ":0"})
    assert [(each.route, each.known) for each in outcome.attempts] == [
        ("X11 clipboard (xsel)", Known.FAILED),
        ("terminal", Known.SENT),
    ]
    assert outcome.attempts[0].why == "xsel failed: xsel: cannot open display"


def test_a_tool_that_says_it_copied_and_did_not_is_found_out(tmp_path: Path) -> None:
    fake(tmp_path, "xsel", "exit 0")
    environment = {"PATH": str(tmp_path), "DISPLAY": ":0"}
    outcome = copy("words", environment=environment, seconds=1)
    assert outcome.attempts[0] == Attempt(
        "X11 clipboard (xsel)", Known.FAILED, "what was read back is not what was copied"
    )


def test_a_clipboard_that_changes_hands_late_is_read_again(tmp_path: Path) -> None:
    given = tmp_path / "given"
    # The second reading, and not the first, finds what was copied.
    reading = f"[ -e {given}.read ] && /bin/cat {given}; : > {given}.read"
    fake(tmp_path, "xsel", f'if [ "$2" = --input ]; then /bin/cat > {given}; else {reading}; fi')
    outcome = copy("words", environment={"PATH": str(tmp_path), "DISPLAY": ":0"}, seconds=30)
    assert outcome.known is Known.CONFIRMED


def test_a_missing_tool_is_named(tmp_path: Path) -> None:
    outcome = copy("words", environment={"PATH": str(tmp_path), "WAYLAND_DISPLAY": "wayland-0"})
    assert outcome.message == (
        "Not copied (Wayland clipboard (wl-copy): wl-copy is not installed; "
        "terminal: there is no terminal here)"
    )


@pytest.mark.parametrize("body", ["exec /bin/sleep 60", "/bin/sleep 60 & wait"])
def test_a_tool_that_hangs_is_stopped_with_all_it_started(tmp_path: Path, body: str) -> None:
    fake(tmp_path, "xsel", f"echo $$ > {tmp_path}/pid; {body}")
    environment = {"PATH": str(tmp_path), "DISPLAY": ":0"}
    outcome = copy(LARGE, environment=environment, seconds=0.5)
    assert outcome.attempts[0].why == "xsel gave no answer in 0.5 seconds"
    with pytest.raises(ProcessLookupError):
        _wait_for_end_of_group(int((tmp_path / "pid").read_text()))


def test_a_tool_that_stays_behind_to_serve_does_not_hold_the_copy_up(tmp_path: Path) -> None:
    serve = "/bin/sleep 60 & echo $! > $0.pid"
    fake(tmp_path, "xsel", f'if [ "$2" = --input ]; then {serve}; else printf words; fi')
    outcome = copy("words", environment={"PATH": str(tmp_path), "DISPLAY": ":0"}, seconds=30)
    assert outcome.known is Known.CONFIRMED
    os.kill(int((tmp_path / "xsel.pid").read_text()), 9)


def test_a_tool_that_cannot_be_run_is_a_failure(tmp_path: Path) -> None:
    tool = tmp_path / "xsel"
    tool.write_text("no program", encoding="utf-8")
    tool.chmod(0o755)
    outcome = copy("words", environment={"PATH": str(tmp_path), "DISPLAY": ":0"})
    assert outcome.attempts[0].why == "xsel cannot be run: Exec format error"


def test_windows_takes_every_character_and_is_only_sent(tmp_path: Path) -> None:
    fake(tmp_path, "clip.exe", "/bin/cat > $0.got")
    variables = {"PATH": str(tmp_path), "WSL_DISTRO_NAME": "Debian"}
    outcome = copy(HARD, environment=variables)
    assert outcome.attempts[0].known is Known.SENT
    assert (tmp_path / "clip.exe.got").read_bytes().decode("utf-16") == HARD


def _wait_for_end_of_group(group: int) -> None:
    for _ in range(100):
        os.killpg(group, 0)
        time.sleep(0.05)
