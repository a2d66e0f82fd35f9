"""``explorer clipboard`` as a person types it, in a terminal of its own."""

import shlex
import subprocess
import sys
from pathlib import Path

import pytest

from tests.clipboard.terminals import environment, run_in_terminal
from tests.clipboard.test_multiplexers import needs_tmux

COPY = f"{sys.executable} -m explorer clipboard"


def in_shell(command: str, folder: Path, **variables: str) -> tuple[str, tuple[str, ...]]:
    return run_in_terminal(["sh", "-c", command], environment(**variables), folder)


def test_standard_input_is_sent_to_the_terminal(tmp_path: Path) -> None:
    line = f"printf 'Women’s 汉字' | {COPY}"
    shown, payloads = in_shell(line, tmp_path)
    assert payloads == ("Women’s 汉字",)
    assert "explorer: Sent 10 characters to: terminal" in shown


def test_what_is_over_the_limit_is_a_failure(tmp_path: Path) -> None:
    line = f"printf 12345 | {COPY} --limit 4; echo code $?"
    shown, payloads = in_shell(line, tmp_path)
    assert payloads == ()
    assert "5 bytes are over the limit of 4" in shown
    assert "code 1" in shown


def test_the_limit_of_the_settings_is_heeded(tmp_path: Path) -> None:
    settings = tmp_path / "settings.toml"
    settings.write_text("[clipboard]\nlimit = 4\n", encoding="utf-8")
    line = f"printf 12345 | {COPY}"
    shown, payloads = in_shell(line, tmp_path, EXPLORER_SETTINGS=str(settings))
    assert payloads == ()
    assert "5 bytes are over the limit of 4" in shown


def test_without_input_it_says_what_to_do(tmp_path: Path) -> None:
    shown, _ = in_shell(f"{COPY}; echo code $?", tmp_path)
    assert "Nothing to copy: pipe a text in" in shown
    assert "code 1" in shown


@pytest.mark.parametrize(
    ("variables", "said"),
    [
        ({}, "sent"),
        ({"TERM": "linux"}, "has no clipboard"),
        ({"TERM_PROGRAM": "vscode"}, "1.91"),
    ],
)
def test_the_test_tells_what_works_and_what_would_mend_the_rest(
    tmp_path: Path, variables: dict[str, str], said: str
) -> None:
    shown, _ = in_shell(f"{COPY} --test", tmp_path, **variables)
    assert "Route" in shown
    assert said in shown
    assert "set-clipboard" not in shown


@needs_tmux
def test_the_test_says_in_tmux_which_setting_makes_no_difference(tmp_path: Path) -> None:
    server = ["tmux", "-f", "/dev/null", "-S", str(tmp_path / "s")]
    told = tmp_path / "told"
    words = f"{COPY} --test > {shlex.quote(str(told))}"
    try:
        in_shell(shlex.join([*server, "new-session", words]), tmp_path)
    finally:
        subprocess.run([*server, "kill-server"], capture_output=True, check=False)
    shown = told.read_text(encoding="utf-8")
    assert "tmux buffer" in shown
    assert "set-clipboard makes no difference" in shown
