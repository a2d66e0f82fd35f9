"""The commands as a person types them: output, messages, exit codes."""

import json
import os
import pty
import signal
import subprocess
import sys
import time
from collections.abc import Sequence
from hashlib import sha256
from pathlib import Path
from types import ModuleType, SimpleNamespace
from typing import Any

import pytest

from explorer import __version__, cli, store
from explorer.errors import ExplorerError
from explorer.resources import BUNDLED_READOUT
from tests import samples

EXPLORER = [sys.executable, "-m", "explorer"]
PLAIN = "The Ministry of Trade held a seminar on 2 May 2024.\n"


def run(*arguments: str, given: bytes = b"") -> subprocess.CompletedProcess[str]:
    """Runs ``explorer`` as its own process, with no terminal."""
    outcome = subprocess.run(
        [*EXPLORER, *arguments], input=given, capture_output=True, check=False, timeout=120
    )
    return subprocess.CompletedProcess(
        outcome.args, outcome.returncode, outcome.stdout.decode(), outcome.stderr.decode()
    )


@pytest.fixture
def text() -> Path:
    """A text in the working folder."""
    path = Path("seminar.txt")
    path.write_text(PLAIN, encoding="utf-8")
    return path


def everything_under(folder: Path) -> set[Path]:
    return {path for path in folder.rglob("*") if path.is_file()}


# Without a command, and help


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


def test_wrong_usage_is_exit_code_2() -> None:
    assert run("display").returncode == 2
    assert run("show").returncode == 2
    assert run("show", "a.txt", "--width", "3").returncode == 2


# extract


def spans_of(value: Any) -> list[dict[str, Any]]:
    """Every span in a JSON value."""
    if isinstance(value, dict):
        own = [value] if {"start", "end", "text"} <= set(value) else []
        return own + [span for part in value.values() for span in spans_of(part)]
    return [span for part in value for span in spans_of(part)] if isinstance(value, list) else []


def test_extract_prints_one_object_whose_spans_hold() -> None:
    outcome = run("extract", str(BUNDLED_READOUT))
    found = json.loads(outcome.stdout)
    words = BUNDLED_READOUT.read_text(encoding="utf-8")
    spans = spans_of(found)
    assert (outcome.returncode, outcome.stderr) == (0, "")
    assert set(found) >= {"schema", "article", "event", "organizations", "officials", "checks"}
    assert len(spans) > 10
    assert all(words[span["start"] : span["end"]] == span["text"] for span in spans)


def test_extract_touches_no_store(own_place: Path, text: Path) -> None:
    before = everything_under(own_place)
    run("extract", str(text))
    run("show", str(text))
    assert everything_under(own_place) == before


def test_extract_reads_standard_input() -> None:
    outcome = run("extract", "-", given=PLAIN.encode())
    assert json.loads(outcome.stdout)["article"]["source"] == "-"


def test_extract_gives_the_same_bytes_whatever_the_hash_seed(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    outputs = set()
    for seed in ("1", "2", "3"):
        monkeypatch.setenv("PYTHONHASHSEED", seed)
        outputs.add(run("extract", str(BUNDLED_READOUT)).stdout)
    assert len(outputs) == 1


def test_extract_keeps_the_order_of_many_texts_and_goes_on_after_bad_ones() -> None:
    names = [f"{number}.txt" for number in range(30)]
    for number, name in enumerate(names):
        # The first are the longest, so that they end last.
        Path(name).write_text(PLAIN * (60 - 2 * number), encoding="utf-8")
    Path("empty.txt").touch()
    sources = [*names[:10], "missing.txt", *names[10:], "empty.txt", "-"]
    outcome = run("extract", "--format", "jsonl", *sources, given=PLAIN.encode())
    lines = [json.loads(line) for line in outcome.stdout.splitlines()]
    assert [line["article"]["source"] for line in lines] == [*names, "-"]
    assert outcome.stderr.splitlines() == [
        "explorer: There is no file missing.txt; check the path.",
        "explorer: empty.txt is empty; there is nothing to read in it.",
    ]
    assert outcome.returncode == 1


def test_extract_gives_one_text_the_same_record_in_both_formats(text: Path) -> None:
    one, line = run("extract", str(text)), run("extract", "--format", "jsonl", str(text))
    assert json.loads(one.stdout) == json.loads(line.stdout)
    assert line.stdout.count("\n") == 1


def test_extract_of_several_texts_as_one_object_is_wrong_usage(text: Path) -> None:
    outcome = run("extract", str(text), str(text))
    assert outcome.returncode == 2
    assert "for several texts: --format jsonl" in outcome.stderr


def test_a_defect_met_by_one_text_does_not_cost_the_others(
    monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str], text: Path
) -> None:
    def extract(_: object) -> None:
        raise KeyError("role")

    monkeypatch.setattr("explorer.extraction.extract", extract)
    assert cli.main(["extract", str(text)]) == 1
    message = "explorer: seminar.txt met a defect of Explorer: KeyError('role')\n"
    assert capfd.readouterr().err == message


def run_in_terminal(*arguments: str, output: Path) -> str:
    """What ``explorer`` writes to a terminal on standard error while its output is a file."""
    terminal, errors = pty.openpty()
    with output.open("wb") as file:
        process = subprocess.Popen([*EXPLORER, *arguments], stdout=file, stderr=errors)
    os.close(errors)
    seen = b""
    try:
        while chunk := os.read(terminal, 4096):
            seen += chunk
    except OSError:
        pass  # the program has ended
    process.wait()
    os.close(terminal)
    return seen.decode()


@pytest.mark.skipif(sys.platform == "win32", reason="needs a pseudo-terminal")
def test_extract_shows_how_far_it_is_on_a_terminal_that_its_output_does_not_go_to(
    text: Path,
) -> None:
    output = Path("output.jsonl")
    many = ["extract", "--format", "jsonl", *[str(text)] * 3, "missing.txt"]
    seen = run_in_terminal(*many, output=output)
    assert "Extracting" in seen
    assert "100%" in seen
    assert "explorer: There is no file missing.txt; check the path." in seen
    assert len(output.read_text(encoding="utf-8").splitlines()) == 3
    assert run_in_terminal("extract", str(text), output=output) == ""
    assert run(*many).stderr.count("\n") == 1


# show


def test_show_prints_facts_and_tables(text: Path) -> None:
    outcome = run("show", str(text))
    assert (outcome.returncode, outcome.stderr) == (0, "")
    for words in ("Title", "Organizations: ", "Officials: ", "Checks: "):
        assert words in outcome.stdout
    assert "\x1b" not in outcome.stdout


def test_show_as_wide_as_asked() -> None:
    outcome = run("show", str(BUNDLED_READOUT), "--width", "60")
    assert max(map(len, outcome.stdout.splitlines())) == 60


@pytest.mark.parametrize(
    ("option", "value", "officials"),
    [
        ("--official", "ána", 1),
        ("--official", "zz", 0),
        ("--role", "host", 1),
        ("--role", "branch", 0),
    ],
)
def test_show_only_what_is_asked_for(
    option: str,
    value: str,
    officials: int,
    monkeypatch: pytest.MonkeyPatch,
    capfd: pytest.CaptureFixture[str],
    text: Path,
) -> None:
    monkeypatch.setattr("explorer.extraction.extract", lambda _: samples.readout())
    assert cli.main(["show", str(text), "--plain", option, value]) == 0
    output = capfd.readouterr().out
    assert f"Officials: {officials or 'none found'}\n" in output
    assert ("Evidence for Ana Lim" in output) == (value == "ána")


def test_an_encoding_that_had_to_be_found_out_is_told() -> None:
    Path("western.txt").write_bytes("São Paulo: the Ministry’s session.".encode("cp1252"))
    assert run("show", "western.txt").stderr == "explorer: western.txt was read as cp1252.\n"


# What goes wrong


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


# open, with a terminal interface that only notes which stores it was given


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[tuple[Path, ...]]:
    """The stores that were opened, one entry a start; the standard streams are a terminal."""
    starts: list[tuple[Path, ...]] = []

    def run(paths: tuple[Path, ...]) -> int:
        starts.append(paths)
        return 0

    interface = ModuleType("explorer.tui")
    interface.run = run  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "explorer.tui", interface)
    terminal = SimpleNamespace(isatty=lambda: True)
    streams = SimpleNamespace(stdin=terminal, stdout=terminal, stderr=terminal)
    monkeypatch.setattr("explorer.commands.open_.sys", streams)
    return starts


def test_the_first_start_opens_the_bundled_readout(opened: list[tuple[Path, ...]]) -> None:
    assert cli.main([]) == 0
    ((path,),) = opened
    assert path.parent == store.store_folder()
    assert store.load(path).article.text.encode() == BUNDLED_READOUT.read_bytes()


def test_open_builds_stores_and_the_next_start_opens_the_first_again(
    opened: list[tuple[Path, ...]], text: Path
) -> None:
    Path("other.txt").write_text("Other words.", encoding="utf-8")
    assert cli.main(["open", "other.txt", str(text)]) == 0
    assert cli.main([]) == 0
    first, second = opened[0]
    assert store.load(first).article.text == "Other words."
    assert store.load(second).article.text == PLAIN
    assert store.load(second).article.source == str(text.absolute())
    assert opened[1] == (first,)


@pytest.mark.parametrize("arguments", [["--store", "mine", "open"], ["open", "--store", "mine"]])
def test_a_store_folder_can_be_chosen(
    arguments: list[str], opened: list[tuple[Path, ...]], text: Path
) -> None:
    assert cli.main([*arguments, str(text)]) == 0
    assert opened[0][0].parent == Path("mine")


def test_opening_a_text_again_writes_nothing(opened: list[tuple[Path, ...]], text: Path) -> None:
    cli.main(["open", str(text)])
    before = opened[0][0].stat().st_mtime_ns
    cli.main(["open", str(text)])
    assert opened[1] == opened[0]
    assert opened[0][0].stat().st_mtime_ns == before


def test_a_store_of_another_extractor_is_rebuilt_from_its_own_text(
    opened: list[tuple[Path, ...]], text: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as before:
        before.setattr("explorer.store.extractor_version", lambda: "older")
        cli.main(["open", str(text)])
    text.unlink()
    cli.main([])
    assert opened[1] == opened[0]
    origin = store.origin(opened[0][0])
    assert origin == (
        sha256(PLAIN.encode()).hexdigest(),
        str(text.absolute()),
        store.extractor_version(),
    )


def test_a_damaged_last_store_is_told_and_the_bundled_readout_opened(
    opened: list[tuple[Path, ...]], text: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    cli.main(["open", str(text)])
    opened[0][0].write_bytes(b"{")
    assert cli.main([]) == 0
    assert store.load(opened[1][0]).article.source == str(BUNDLED_READOUT)
    assert "is damaged, or no store" in capfd.readouterr().err


def test_a_store_folder_that_cannot_be_written_is_one_line(
    opened: list[tuple[Path, ...]], text: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    assert cli.main(["open", "--store", str(text / "stores"), str(text)]) == 1
    error = capfd.readouterr().err
    assert "cannot be written: Not a directory; choose another folder with --store" in error
    assert error.count("\n") == 1
    assert opened == []


@pytest.mark.skipif(sys.platform == "win32", reason="needs a pseudo-terminal")
def test_a_text_piped_in_leaves_the_keys_to_the_terminal() -> None:
    reader, writer = os.pipe()
    os.write(writer, PLAIN.encode())
    os.close(writer)
    program = (
        "import os, sys, types\n"
        "interface = types.ModuleType('explorer.tui')\n"
        "interface.run = lambda paths: print('keys', os.isatty(0), len(paths)) or 0\n"
        "sys.modules['explorer.tui'] = interface\n"
        "from explorer.cli import main\n"
        "sys.exit(main(['open', '-']))\n"
    )
    child, terminal = pty.fork()
    if child == 0:
        os.dup2(reader, 0)
        os.execv(sys.executable, [sys.executable, "-c", program])
    os.close(reader)
    output = b""
    try:
        while chunk := os.read(terminal, 1024):
            output += chunk
    except OSError:
        pass  # the other end has closed
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
    assert output == b"keys True 1\r\n"
