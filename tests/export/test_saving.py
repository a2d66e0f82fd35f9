"""A file is written whole or not at all, and never over another unasked."""

import os
from pathlib import Path

import pytest

from explorer.errors import ExplorerError
from explorer.export.saving import save


def test_a_new_file_is_written(tmp_path: Path) -> None:
    save(b"words", tmp_path / "a.csv")
    assert (tmp_path / "a.csv").read_bytes() == b"words"
    assert list(tmp_path.iterdir()) == [tmp_path / "a.csv"]


def test_an_existing_file_is_kept_unless_forced(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_bytes(b"old")
    with pytest.raises(ExplorerError, match=r"a\.csv exists; .*--force"):
        save(b"new", path)
    assert path.read_bytes() == b"old"
    save(b"new", path, force=True)
    assert path.read_bytes() == b"new"


def test_a_link_stays_a_link(tmp_path: Path) -> None:
    (tmp_path / "target").write_bytes(b"old")
    (tmp_path / "link").symlink_to("target")
    save(b"new", tmp_path / "link", force=True)
    assert (tmp_path / "link").is_symlink()
    assert (tmp_path / "target").read_bytes() == b"new"


@pytest.mark.parametrize("name", ["", "pipe"])
def test_what_is_no_file_is_never_replaced(tmp_path: Path, name: str) -> None:
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(ExplorerError, match="is no plain file"):
        save(b"new", tmp_path / name, force=True)


def test_a_folder_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(ExplorerError, match=r"a\.csv cannot be written: No such file or directory"):
        save(b"new", tmp_path / "missing" / "a.csv")


def test_a_failed_write_leaves_nothing_and_keeps_what_was_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a.csv"
    path.write_bytes(b"old")

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(ExplorerError, match="No space left on device"):
        save(b"new", path, force=True)
    assert list(tmp_path.iterdir()) == [tmp_path / "a.csv"]
    assert path.read_bytes() == b"old"
