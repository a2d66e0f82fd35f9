"""Copies that pass through a bare terminal, tmux and screen, read off the wire."""

import shlex
import shutil
import subprocess
from pathlib import Path

import pytest

from tests.clipboard.terminals import Seen, copier, copy_in, environment

WORDS = "汉字, العربية, 👩🏽‍🚀 and Women’s Federation\n\ttwo lines"
REMOTE = {"SSH_CONNECTION": "10.0.0.1 50000 10.0.0.2 22"}

needs_tmux = pytest.mark.skipif(not shutil.which("tmux"), reason="tmux is not installed")
needs_screen = pytest.mark.skipif(not shutil.which("screen"), reason="screen is not installed")


def in_tmux(folder: Path, text: str, *settings: str, **variables: str) -> Seen:
    conf = folder / "tmux.conf"
    conf.write_text("".join(f"set -g {setting}\n" for setting in settings), encoding="utf-8")
    socket = str(folder / "s")
    server = ["tmux", "-f", str(conf), "-S", socket]
    inner = shlex.join(copier(folder, text)) + "; sleep 1"
    try:
        return copy_in([*server, "new-session", inner], folder, environment(**variables))
    finally:
        subprocess.run([*server, "kill-server"], capture_output=True, check=False)


def test_a_bare_terminal_gets_the_text_whole(tmp_path: Path) -> None:
    seen = copy_in(copier(tmp_path, WORDS), tmp_path, environment())
    assert seen.known == {"terminal": "sent"}
    assert seen.payloads == (WORDS,)


def test_the_message_does_not_say_copied_of_what_was_only_sent(tmp_path: Path) -> None:
    seen = copy_in(copier(tmp_path, "four"), tmp_path, environment())
    assert seen.told["message"] == (
        "Sent 4 characters to: terminal (it does not say whether it arrived)"
    )


@needs_tmux
@pytest.mark.parametrize("clipboard", ["on", "external", "off"])
@pytest.mark.parametrize(
    ("passthrough", "known", "arrivals"), [("on", "sent", 2), ("off", "failed", 1)]
)
@pytest.mark.parametrize("variables", [{}, REMOTE], ids=["local", "ssh"])
def test_tmux_fills_its_buffer_and_sends_to_the_terminal_whatever_its_settings(
    tmp_path: Path,
    clipboard: str,
    passthrough: str,
    known: str,
    arrivals: int,
    variables: dict[str, str],
) -> None:
    settings = f"set-clipboard {clipboard}", f"allow-passthrough {passthrough}"
    seen = in_tmux(tmp_path, WORDS, *settings, **variables)
    assert seen.known == {
        "tmux buffer": "confirmed",
        "terminal, by tmux": "sent",
        "terminal": known,
    }
    assert seen.payloads == (WORDS,) * arrivals


@needs_tmux
@pytest.mark.parametrize("term", ["screen-256color", "vt100"])
def test_tmux_on_a_terminal_whose_clipboard_it_does_not_know(tmp_path: Path, term: str) -> None:
    seen = in_tmux(tmp_path, WORDS, "set-clipboard on", TERM=term)
    assert seen.known == {
        "tmux buffer": "confirmed",
        "terminal, by tmux": "failed",
        "terminal": "failed",
    }
    assert f"',{term}:clipboard'" in seen.told["attempts"][1]["why"]
    assert "allow-passthrough" in seen.told["attempts"][2]["why"]
    assert "; not to: terminal, by tmux (tmux knows no clipboard" in seen.told["message"]
    assert seen.payloads == ()


@needs_tmux
def test_tmux_that_no_terminal_is_attached_to(tmp_path: Path) -> None:
    server = ["tmux", "-f", "/dev/null", "-S", str(tmp_path / "s")]
    inner = shlex.join(copier(tmp_path, WORDS)) + "; sleep 1"
    variables = environment()
    try:
        subprocess.run([*server, "new-session", "-d", inner], env=variables, check=True)
        seen = copy_in(["sleep", "60"], tmp_path, variables)
    finally:
        subprocess.run([*server, "kill-server"], capture_output=True, check=False)
    assert seen.known["tmux buffer"] == "confirmed"
    assert seen.told["attempts"][1]["why"] == "no terminal is attached to tmux"


@needs_tmux
@pytest.mark.parametrize(
    ("settings", "arrivals"),
    [
        (("set-clipboard on", "allow-passthrough off"), 1),
        (("set-clipboard external", "allow-passthrough off"), 0),
        (("set-clipboard external", "allow-passthrough on"), 1),
    ],
)
def test_tmux_inside_tmux(tmp_path: Path, settings: tuple[str, ...], arrivals: int) -> None:
    inner_conf = tmp_path / "inner.conf"
    inner_conf.write_text("set -g allow-passthrough on\n", encoding="utf-8")
    conf = tmp_path / "outer.conf"
    lines = (*settings, "default-terminal tmux-256color")
    conf.write_text("".join(f"set -g {line}\n" for line in lines), encoding="utf-8")
    outer = ["tmux", "-f", str(conf), "-S", str(tmp_path / "o")]
    inner = ["tmux", "-f", str(inner_conf), "-S", str(tmp_path / "i")]
    words = shlex.join([*inner, "new-session", shlex.join(copier(tmp_path, WORDS)) + "; sleep 1"])
    try:
        command = [*outer, "new-session", f"env -u TMUX {words}"]
        seen = copy_in(command, tmp_path, environment())
    finally:
        for server in (inner, outer):
            subprocess.run([*server, "kill-server"], capture_output=True, check=False)
    assert seen.known["tmux buffer"] == "confirmed"
    assert set(seen.payloads) == ({WORDS} if arrivals else set())


@needs_screen
def test_screen_hands_the_text_on(tmp_path: Path) -> None:
    long = WORDS * 100
    command = ["screen", "-c", "/dev/null", *copier(tmp_path, long)]
    (tmp_path / "sockets").mkdir(mode=0o700)
    variables = environment(SCREENDIR=str(tmp_path / "sockets"))
    seen = copy_in(command, tmp_path, variables)
    assert seen.known == {"terminal": "sent"}
    assert seen.payloads == (long,)
