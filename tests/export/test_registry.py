"""The registry: one file a format, one letter a format."""

from pathlib import Path

import pytest

from explorer.errors import ExplorerError
from explorer.export import all_formats, find


def test_a_format_is_found_by_its_name() -> None:
    assert [find(each.name) for each in all_formats()] == list(all_formats())


def test_no_two_formats_share_a_letter() -> None:
    keys = [each.key for each in all_formats()]
    assert sorted(set(keys)) == sorted(keys)
    assert all(len(key) == 1 and key.isalnum() for key in keys)


def test_the_readme_lists_every_format() -> None:
    readme = (Path(__file__).parents[2] / "README.md").read_text(encoding="utf-8")
    listed = [line for line in readme.split("\n") if line.startswith("| `") and "` | `" in line]
    rows = [f"| `{each.name}` | `{each.key}` | {each.label} |" for each in all_formats()]
    assert [line for line in listed if line in rows] == rows


def test_a_format_is_a_file_of_its_own_name() -> None:
    modules = {each.render.__module__.rpartition(".")[2] for each in all_formats()}
    assert modules == {each.name.replace("-", "_") for each in all_formats()}


def test_an_unknown_format_is_answered_with_the_names_there_are() -> None:
    with pytest.raises(ExplorerError, match=r"'xml'.*json"):
        find("xml")
