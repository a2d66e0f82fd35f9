"""The README says what the table of commands says."""

from pathlib import Path

from explorer.tui.key_table import key_table
from explorer.tui.pictures import PICTURES

ROOT = Path(__file__).parents[2]


def test_the_key_table_is_that_of_the_commands() -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    assert key_table() in readme, "python -m explorer.tui.key_table prints it"


def test_every_picture_is_there() -> None:
    folder = ROOT / "data" / "pictures"
    names = {path.stem for path in folder.glob("*.svg")}
    assert names == {picture.name for picture in PICTURES}
