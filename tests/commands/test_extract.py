"""``explorer extract``: one text or many, in order, whatever becomes of one of them."""

import json
import os
import pty
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from explorer import cli
from explorer.resources import BUNDLED_READOUT
from tests.commands.helpers import EXPLORER, PLAIN, run


def everything_under(folder: Path) -> set[Path]:
    return {path for path in folder.rglob("*") if path.is_file()}


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
