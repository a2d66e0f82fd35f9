"""Settings: what a file says, and in words what is wrong with it."""

from pathlib import Path

import pytest

from explorer.cli import main
from explorer.settings import CLIPBOARD_LIMIT, Settings, load, settings_path

GOOD = """
[look]
theme = "nord"
[clipboard]
limit = 1000
[copy]
format = "memo"
[keys]
search = "s"
copy = ["c", "ctrl+y"]
zoom = []
"""


def test_no_file_is_no_settings(tmp_path: Path) -> None:
    assert load(tmp_path / "none.toml") == Settings(tmp_path / "none.toml")


def test_a_file_is_read(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    path.write_text(GOOD, encoding="utf-8")
    keys = {"search": ("s",), "copy": ("c", "ctrl+y"), "zoom": ()}
    assert load(path) == Settings(path, "nord", 1000, keys, copy_format="memo")


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("[look", "is not TOML"),
        ("[look]\ntheme = 3", "look.theme is the name of a theme"),
        ("[clipboard]\nlimit = 'all'", "clipboard.limit is a number"),
        ("[copy]\nformat = 3", "copy.format is the name of a format"),
        ("[clipboard]\nsize = 3", "clipboard.size is no setting; there is limit."),
        ("[looks]\ntheme = 'nord'", "looks is no table"),
        ("keys = 3", "keys is no table"),
        ("[keys]\nsearch = 3", "keys.search is a key or a list of keys"),
        ("\ud800".encode("utf-8", "surrogatepass").decode("latin-1"), "is not TOML"),
    ],
)
def test_what_is_wrong_is_said_and_left_out(tmp_path: Path, text: str, problem: str) -> None:
    path = tmp_path / "settings.toml"
    path.write_text(text, encoding="latin-1")
    settings = load(path)
    assert problem in " ".join(settings.problems)
    assert (settings.theme, settings.clipboard_limit) == (None, CLIPBOARD_LIMIT)
    assert dict(settings.keys) == {}


def test_a_file_is_made_that_changes_nothing_and_is_never_written_over(
    capsys: pytest.CaptureFixture[str],
) -> None:
    path = settings_path()
    assert main(["settings", "--write"]) == 0
    assert str(path) in capsys.readouterr().out
    assert load(path) == Settings(path)
    text = path.read_text(encoding="utf-8")
    assert '# search = ["/"]' in text
    path.write_text(text.replace('# search = ["/"]', 'search = ["s"]'), encoding="utf-8")
    assert main(["settings", "--write"]) == 1
    assert "stays as it is" in capsys.readouterr().err
    assert main(["settings"]) == 0
    printed, problems = capsys.readouterr()
    assert "keys.search" in printed
    assert "settings file" in printed
    assert "keys.search: s was the key of sort, which has no key left." in problems


def test_what_is_in_force_is_shown_and_not_what_was_asked_for_in_vain(
    capsys: pytest.CaptureFixture[str],
) -> None:
    path = settings_path()
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text('[look]\ntheme = "nope"\n[keys]\nhelp = "ctrl+i"\n', encoding="utf-8")
    assert main(["settings"]) == 0
    printed, problems = capsys.readouterr()
    shown = {line.split()[0]: " ".join(line.split()[1:]) for line in printed.splitlines()[1:]}
    assert shown["look.theme"] == "the one chosen last default"
    assert shown["keys.help"] == "? default"
    assert "look.theme: there is no theme nope." in problems
    assert "keys.help: 'ctrl+i' is not a key that reaches a program." in problems


@pytest.mark.parametrize("theme", ["nord", "high-contrast"])
def test_a_theme_that_there_is_is_shown(capsys: pytest.CaptureFixture[str], theme: str) -> None:
    path = settings_path()
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(f'[look]\ntheme = "{theme}"\n', encoding="utf-8")
    assert main(["settings"]) == 0
    printed, problems = capsys.readouterr()
    assert theme in printed
    assert problems == ""


def test_every_line_of_the_file_that_is_made_can_be_taken_up(tmp_path: Path) -> None:
    main(["settings", "--write"])
    lines = settings_path().read_text(encoding="utf-8").splitlines()
    taken = "\n".join(line.removeprefix("# ") if " = " in line else line for line in lines)
    path = tmp_path / "all.toml"
    path.write_text(taken, encoding="utf-8")
    assert load(path).problems == ()
