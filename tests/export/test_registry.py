"""The registry: one file a format, one letter a format."""

import pytest

from explorer.errors import ExplorerError
from explorer.export import all_formats, find


def test_a_format_is_found_by_its_name() -> None:
    assert [find(each.name) for each in all_formats()] == list(all_formats())


def test_no_two_formats_share_a_letter() -> None:
    keys = [each.key for each in all_formats()]
    assert sorted(set(keys)) == sorted(keys)
    assert all(len(key) == 1 and key.isalnum() for key in keys)


def test_an_unknown_format_is_answered_with_the_names_there_are() -> None:
    with pytest.raises(ExplorerError, match=r"'xml'.*json"):
        find("xml")
