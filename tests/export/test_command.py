"""``explorer export`` as a person types it."""

import json
import os
import pty
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from explorer.export import all_formats
from explorer.export.format import Format
from explorer.resources import BUNDLED_READOUT

EXPLORER = [sys.executable, "-m", "explorer", "export"]
BUNDLED = str(BUNDLED_READOUT)


def run(*arguments: str, given: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [*EXPLORER, *arguments], input=given, capture_output=True, check=False, timeout=120
    )


@pytest.mark.parametrize("name", [form.name for form in all_formats() if isinstance(form, Format)])
def test_every_text_format_goes_to_a_pipe(name: str) -> None:
    done = run(BUNDLED, "--format", name)
    assert (done.returncode, done.stderr) == (0, b"")
    assert done.stdout.decode().endswith("\n")


def test_standard_input_is_a_text_too() -> None:
    given = BUNDLED_READOUT.read_bytes()
    assert run("-", "--format", "text", given=given).stdout == run(BUNDLED).stdout != b""


def test_help_lists_every_format() -> None:
    shown = run("--help").stdout.decode()
    assert all(form.name in shown for form in all_formats())


def test_kinds_and_roles_choose_the_rows() -> None:
    def rows(*options: str) -> dict[str, int]:
        whole = json.loads(run(BUNDLED, "--format", "json", *options).stdout)
        return {kind: len(whole[kind]) for kind in ("organizations", "officials", "checks")}

    everything = rows()
    assert rows("--all") == everything
    assert rows("--officials") == {**everything, "organizations": 0, "checks": 0}
    assert rows("--checks", "--organizations") == {**everything, "officials": 0}
    hosts = rows("--role", "mentioned", "--organizations")
    assert 0 < hosts["organizations"] < everything["organizations"]


def test_a_database_is_written_to_a_file() -> None:
    done = run(BUNDLED, "--format", "sqlite", "-o", "x.db")
    assert (done.returncode, done.stdout) == (0, b"")
    database = sqlite3.connect("x.db")
    assert database.execute("SELECT count(*) FROM officials").fetchone()[0] > 0
    database.close()


def test_an_existing_file_is_not_written_over() -> None:
    Path("x.csv").write_bytes(b"mine")
    done = run(BUNDLED, "--format", "csv", "-o", "x.csv")
    assert done.returncode == 1
    assert done.stderr.decode() == (
        "explorer: x.csv exists; choose another path, or write over it with --force.\n"
    )
    assert Path("x.csv").read_bytes() == b"mine"
    assert run(BUNDLED, "--format", "csv", "-o", "x.csv", "--force").returncode == 0
    assert Path("x.csv").read_bytes().startswith(b"kind,")


def test_a_dash_is_standard_output() -> None:
    assert run(BUNDLED, "-o", "-").stdout == run(BUNDLED).stdout != b""
    assert not Path("-").exists()


def test_a_byte_order_mark_is_written_on_request() -> None:
    assert run(BUNDLED, "--format", "csv", "--bom").stdout.startswith(b"\xef\xbb\xbfkind,")
    done = run(BUNDLED, "--format", "json", "--bom")
    assert done.returncode == 2
    assert b"--bom is for texts such as csv" in done.stderr


@pytest.mark.parametrize(
    "wrong", [["--format", "xml"], ["--role", "boss"], ["--all", "--checks"], []]
)
def test_wrong_usage_ends_with_2(wrong: list[str]) -> None:
    arguments = [BUNDLED, *wrong] if wrong else []
    assert run(*arguments).returncode == 2


def in_terminal(*arguments: str) -> bytes:
    """What the command prints in a terminal of its own."""
    near, far = pty.openpty()
    with subprocess.Popen([*EXPLORER, *arguments], stdout=far, stderr=far) as process:
        os.close(far)
        shown = b""
        while True:
            try:
                data = os.read(near, 1 << 16)
            except OSError:
                break
            if not data:
                break
            shown += data
        process.wait()
    os.close(near)
    return shown


def test_an_article_cannot_steer_the_terminal_it_is_printed_in() -> None:
    text = "The Ministry of \x1b]52;c;cm0=\x07Trade \x9b2Jand the Ministry of Health met.\n"
    Path("evil.txt").write_text(text, encoding="utf-8")
    shown = in_terminal("evil.txt", "--format", "memo") + in_terminal(
        "evil.txt", "--format", "json"
    )
    assert b"\x1b" not in shown
    assert b"\x07" not in shown
    assert "\x9b" not in shown.decode()


def test_bytes_are_not_printed_in_a_terminal() -> None:
    shown = in_terminal(BUNDLED, "--format", "sqlite")
    assert shown == b"explorer: sqlite is not for a terminal; give a file with -o.\r\n"
