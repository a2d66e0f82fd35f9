"""The same text gives the same bytes, whatever the hash seed and the number of processes."""

from pathlib import Path

import pytest

from explorer.resources import BUNDLED_READOUT
from tests.commands.helpers import run
from tests.extraction.test_text_as_it_comes import WHOLE


@pytest.fixture
def sources(tmp_path: Path) -> list[str]:
    """Files with whole readouts, so that every stage has something to do."""
    paths = [tmp_path / f"{number}.txt" for number in range(len(WHOLE))]
    for path, pair in zip(paths, WHOLE, strict=True):
        path.write_text(pair.text, encoding="utf-8")
    return [str(BUNDLED_READOUT), *map(str, paths)]


def lines_of(*sources: str) -> str:
    """What ``explorer extract`` prints of some files, one object a line."""
    outcome = run("extract", "--format", "jsonl", *sources)
    assert (outcome.returncode, outcome.stderr) == (0, "")
    return outcome.stdout


def test_the_hash_seed_changes_nothing(sources: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    printed = set()
    for seed in ("0", "1", "15", "4242"):
        monkeypatch.setenv("PYTHONHASHSEED", seed)
        printed.add(lines_of(*sources))
    assert len(printed) == 1
    assert len(printed.pop().splitlines()) == len(sources)


def test_one_process_prints_what_several_print(sources: list[str]) -> None:
    # A file alone is read in the process itself, several are shared out to one for each core.
    few = sources[:4]
    assert lines_of(*few) == "".join(lines_of(source) for source in few)
