"""``explorer show``: what is printed, and what can be asked for."""

import re
from pathlib import Path

import pytest

from explorer import cli
from explorer.resources import BUNDLED_READOUT
from tests import samples
from tests.commands.helpers import run
from tests.tui import sample


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
    assert "Checks" not in output


def test_show_one_official_and_the_bodies_of_that_officials_posts(
    monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str], text: Path
) -> None:
    whole = sample.bundled()
    monkeypatch.setattr("explorer.extraction.extract", lambda _: whole)
    assert cli.main(["show", str(text), "--plain", "--official", "huanxin"]) == 0
    output = capfd.readouterr().out
    names = re.findall("^Name: ([^;]*);", output, re.MULTILINE)
    assert names == [sample.NATIONAL[0], sample.BUREAU, "Liu Huanxin"]
    asked = ["--official", "huanxin", "--role", "represented"]
    assert cli.main(["show", str(text), "--plain", *asked]) == 0
    names = re.findall("^Name: ([^;]*);", capfd.readouterr().out, re.MULTILINE)
    assert names == [sample.BUREAU, "Liu Huanxin"]


def test_show_the_evidence_for_bodies_officials_and_checks(
    monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str], text: Path
) -> None:
    monkeypatch.setattr("explorer.extraction.extract", lambda _: samples.readout())
    assert cli.main(["show", str(text), "--plain", "--evidence"]) == 0
    output = capfd.readouterr().out
    for noun in ("Ministry of Trade", "Ana Lim", "the check: One body is named."):
        assert f"\nEvidence for {noun}: 1\n" in output


def test_an_encoding_that_had_to_be_found_out_is_told() -> None:
    Path("western.txt").write_bytes("São Paulo: the Ministry’s session.".encode("cp1252"))
    assert run("show", "western.txt").stderr == "explorer: western.txt was read as cp1252.\n"


def test_the_readme_shows_what_is_printed(monkeypatch: pytest.MonkeyPatch) -> None:
    checkout = BUNDLED_READOUT.parents[2]
    monkeypatch.chdir(checkout)
    readme = (checkout / "README.md").read_text(encoding="utf-8")
    [example] = re.findall(r"^    \$ explorer (show .*)\n((?:    .*\n)+)", readme, re.MULTILINE)
    command, lines = example
    printed = run(*command.split()).stdout.splitlines()
    shown = [line.strip() for line in lines.splitlines()]
    assert [line for line in shown if line not in printed] == ["…"]
