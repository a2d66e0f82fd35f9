"""``explorer`` and ``explorer open``, with an interface that only notes what it was given."""

import os
import pty
import sys
from hashlib import sha256
from pathlib import Path
from types import ModuleType, SimpleNamespace

import pytest

from explorer import cli, store
from explorer.resources import BUNDLED_READOUT
from tests.commands.helpers import PLAIN


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


def test_what_is_wrong_with_the_last_store_and_the_bundled_one_alike_is_told_once(
    opened: list[tuple[Path, ...]], capfd: pytest.CaptureFixture[str]
) -> None:
    cli.main([])
    ((path,),) = opened
    words = path.read_text(encoding="utf-8")
    newer = words.replace(f'"schema": {store.SCHEMA}', '"schema": 999', 1)
    assert newer != words
    path.write_text(newer, encoding="utf-8")
    assert cli.main([]) == 1
    error = capfd.readouterr().err
    assert "was made by a newer Explorer (schema 999" in error
    assert error.count("\n") == 1
    assert len(opened) == 1


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
