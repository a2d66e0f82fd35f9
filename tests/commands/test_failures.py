"""The command line when something goes wrong: one line, an exit code, no traceback."""

import os
import pty
import signal
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path

import pytest

from explorer import __version__, cli
from explorer.errors import ExplorerError
from explorer.reading import LIMIT, LONG, told_before_long
from explorer.resources import BUNDLED_READOUT
from tests.commands.helpers import EXPLORER, run


@pytest.mark.parametrize("option", ["--help", "--version"])
def test_help_and_version_answer_without_the_terminal_interface(option: str) -> None:
    program = (
        "import sys; from explorer.cli import main\n"
        f"try: main(['{option}'])\n"
        "finally: print(sorted({'textual', 'rich', 'tinydb'} & set(sys.modules)))"
    )
    output = subprocess.check_output([sys.executable, "-c", program], text=True)
    assert output.splitlines()[-1] == "[]"
    assert (f"explorer {__version__}" in output) == (option == "--version")


@pytest.mark.parametrize("arguments", [(), ("open", str(BUNDLED_READOUT))])
def test_panes_without_a_terminal_are_refused_in_one_line(arguments: Sequence[str]) -> None:
    outcome = run(*arguments)
    assert outcome.stderr == (
        "explorer: The panes need a terminal; to print a readout: explorer show FILE\n"
    )
    assert (outcome.returncode, outcome.stdout) == (1, "")


def test_a_missing_text_is_named_before_a_missing_terminal() -> None:
    outcome = run("open", "missing.txt")
    assert outcome.stderr == "explorer: There is no file missing.txt; check the path.\n"
    assert outcome.returncode == 1


@pytest.mark.skipif(sys.platform == "win32", reason="needs a pseudo-terminal")
@pytest.mark.parametrize("arguments", [(), ("open", str(BUNDLED_READOUT))])
def test_errors_that_go_elsewhere_are_named_as_the_reason(arguments: Sequence[str]) -> None:
    terminal, screen = pty.openpty()
    outcome = subprocess.run(
        [*EXPLORER, *arguments],
        stdin=screen,
        stdout=screen,
        stderr=subprocess.PIPE,
        check=False,
        timeout=60,
    )
    os.close(screen)
    os.close(terminal)
    assert outcome.stderr == (
        b"explorer: The panes are drawn on standard error, which is no terminal here; "
        b"leave out its 2>.\n"
    )
    assert outcome.returncode == 1


def test_wrong_usage_is_exit_code_2() -> None:
    assert run("display").returncode == 2
    assert run("show").returncode == 2
    assert run("show", "a.txt", "--width", "3").returncode == 2


def bad_files() -> dict[str, bytes]:
    return {
        "empty.txt": b"",
        "zero.txt": b"A\0B",
        "report.pdf": b"%PDF-1.7 report",
        "noise.bin": bytes(range(1, 256)) * 4,
    }


@pytest.mark.parametrize("command", ["show", "extract"])
@pytest.mark.parametrize("name", ["missing.txt", "folder", *bad_files()])
def test_a_bad_text_is_one_line_and_exit_code_1(command: str, name: str) -> None:
    Path("folder").mkdir()
    for bad, data in bad_files().items():
        Path(bad).write_bytes(data)
    outcome = run(command, name)
    assert (outcome.returncode, outcome.stdout) == (1, "")
    assert outcome.stderr.startswith("explorer: ")
    assert outcome.stderr.count("\n") == 1
    assert name in outcome.stderr


def test_an_empty_path_is_one_line() -> None:
    outcome = run("show", "")
    assert (outcome.returncode, outcome.stdout) == (1, "")
    assert outcome.stderr == "explorer: The path is empty; name a text file.\n"


def test_a_role_that_is_none_is_told_which_there_are() -> None:
    outcome = run("show", str(BUNDLED_READOUT), "--role", "boss")
    assert outcome.returncode == 2
    assert "'boss' is none of host, participant, branch, represented, mentioned" in outcome.stderr


def test_a_name_that_is_a_command_to_the_terminal_is_shown_harmless() -> None:
    assert "\x1b" not in run("show", "\x1b[31m\nred").stderr


@pytest.mark.skipif(sys.platform == "win32", reason="pipes differ")
@pytest.mark.parametrize("command", [["show", "--plain"], ["show"], ["extract"]])
def test_a_closed_pipe_is_silent(command: list[str]) -> None:
    reader, writer = os.pipe()
    os.close(reader)
    outcome = subprocess.run(
        [*EXPLORER, *command, str(BUNDLED_READOUT)],
        stdout=writer,
        stderr=subprocess.PIPE,
        check=False,
    )
    os.close(writer)
    assert (outcome.returncode, outcome.stderr) == (1, b"")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs /dev/full")
@pytest.mark.parametrize("command", ["show", "extract"])
def test_a_full_disk_is_one_line(command: str) -> None:
    with Path("/dev/full").open("wb") as full:
        outcome = subprocess.run(
            [*EXPLORER, command, str(BUNDLED_READOUT)],
            stdout=full,
            stderr=subprocess.PIPE,
            check=False,
        )
    line = b"explorer: The output cannot be written: No space left on device.\n"
    assert (outcome.returncode, outcome.stderr) == (1, line)


@pytest.mark.skipif(sys.platform == "win32", reason="signals differ")
def test_an_interrupt_is_silent_in_every_process() -> None:
    fifo = Path("endless.txt")
    os.mkfifo(fifo)
    process = subprocess.Popen(
        [*EXPLORER, "extract", "--format", "jsonl", str(fifo), str(fifo)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        start_new_session=True,
    )
    with fifo.open("wb"):  # a worker has opened it and waits
        time.sleep(0.2)
        os.killpg(process.pid, signal.SIGINT)
        output = process.communicate(timeout=60)
    assert output == (b"", b"")
    assert process.returncode == 130


def test_a_closed_standard_output_is_one_line() -> None:
    command = f'"{sys.executable}" -m explorer show "{BUNDLED_READOUT}" >&-'
    outcome = subprocess.run(command, shell=True, capture_output=True, text=True, check=False)
    assert outcome.stderr.startswith("explorer: Standard output is closed")
    assert (outcome.returncode, outcome.stderr.count("\n")) == (1, 1)


@pytest.mark.parametrize(
    ("raised", "code", "message"),
    [
        (ExplorerError("The store is damaged."), 1, "explorer: The store is damaged.\n"),
        (KeyboardInterrupt(), 130, ""),
        (ZeroDivisionError("by nought"), 1, "explorer: A defect of Explorer: ZeroDivisionError"),
    ],
)
def test_nothing_ends_in_a_traceback(
    raised: BaseException,
    code: int,
    message: str,
    monkeypatch: pytest.MonkeyPatch,
    capfd: pytest.CaptureFixture[str],
) -> None:
    def fail(_: str) -> None:
        raise raised

    monkeypatch.setattr("explorer.reading.content", fail)
    assert cli.main(["show", "seminar.txt"]) == code
    error = capfd.readouterr().err
    assert error.startswith(message)
    assert error.count("\n") == (1 if message else 0)


LONG_WORDS = b"word " * 450_000


@pytest.mark.parametrize("command", ["show", "extract", "export"])
@pytest.mark.parametrize("source", ["long.txt", "-"])
def test_a_long_text_is_told_before_the_wait(command: str, source: str) -> None:
    Path("long.txt").write_bytes(LONG_WORDS)
    outcome = run(command, source, given=LONG_WORDS)
    name = "Standard input" if source == "-" else source
    message = f"explorer: {name} has 2 MB; that takes a while, about two seconds for each.\n"
    assert (outcome.returncode, outcome.stderr) == (0, message)


@pytest.mark.parametrize(("size", "told"), [(LONG, False), (LONG + 1, True), (LIMIT + 1, False)])
def test_only_what_is_read_and_long_is_told(size: int, told: bool) -> None:
    assert bool(told_before_long(size, "a.txt")) == told
