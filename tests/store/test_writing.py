"""Stores that cannot be written, and processes that end or meet while they write."""

import errno
import multiprocessing
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from random import Random
from typing import Any

import pytest

from explorer import files, store
from explorer.errors import ExplorerError
from explorer.files import only_writer
from explorer.model import Readout
from tests.samples import readout
from tests.store.helpers import NEW, OLD, contents

POSIX = pytest.mark.skipif(sys.platform == "win32", reason="needs fork and SIGKILL")


def test_a_file_in_the_place_of_the_folder_is_refused(tmp_path: Path) -> None:
    (tmp_path / "stores").write_text("a file", encoding="utf-8")
    with pytest.raises(ExplorerError, match=r"cannot be written: .*choose another folder"):
        store.save(OLD, tmp_path / "stores" / "readout.json")


@POSIX
def test_a_folder_that_cannot_be_written_is_refused(tmp_path: Path) -> None:
    if os.geteuid() == 0:
        tmp_path = Path("/proc")  # root may write everywhere else
    else:
        tmp_path.chmod(0o500)
    with pytest.raises(ExplorerError, match="cannot be written"):
        store.save(OLD, tmp_path / "stores" / "readout.json")


def test_a_disk_that_fills_leaves_the_store_as_it_was(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    store.save(OLD, path)

    def fill(_: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "fsync", fill)
    with pytest.raises(ExplorerError, match="No space left on device"):
        store.save(NEW, path)
    assert store.load(path) == OLD
    assert contents(path.parent) == {path.name, ".explorer-lock"}


@contextmanager
def small_disk(folder: Path, size: str) -> Iterator[None]:
    folder.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", f"size={size}", "explorer-test", str(folder)]
    try:
        outcome = subprocess.run(mount, capture_output=True, text=True, check=False)
    except OSError as error:
        pytest.skip(f"no disk can be mounted here: {error}")
    if outcome.returncode:
        pytest.skip(f"no disk can be mounted here: {outcome.stderr.strip()}")
    try:
        yield
    finally:
        subprocess.run(["umount", str(folder)], check=True)


def test_a_real_disk_that_fills_leaves_the_store_as_it_was(tmp_path: Path) -> None:
    folder = tmp_path / "disk"
    with small_disk(folder, "64k"):
        path = folder / "readout.json"
        store.save(OLD, path)
        with pytest.raises(ExplorerError, match="No space left on device"):
            store.save(readout(tail=" More was said." * 10_000), path)
        assert store.load(path) == OLD
        assert contents(folder) == {path.name, f"{path.name}.bak", ".explorer-lock"}


def test_another_writer_that_does_not_end_is_told_of(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(files, "_PATIENCE", 0)
    with only_writer(path.parent), pytest.raises(ExplorerError, match="another Explorer"):
        store.save(OLD, path)


def in_a_process(task: Callable[..., None], *arguments: object) -> Any:
    process = multiprocessing.get_context("fork").Process(target=task, args=arguments)
    process.start()
    return process


def save_until_step(path: Path, last: int) -> None:
    """Saves the new readout, killed by the system at step ``last`` of all it does to files."""
    steps = iter(range(last))

    def kill(event: str, _: tuple[object, ...]) -> None:
        if event in {"open", "os.rename", "os.remove", "os.mkdir"} and next(steps, None) is None:
            os.kill(os.getpid(), signal.SIGKILL)

    sys.addaudithook(kill)
    store.save(NEW, path)
    os._exit(0)


@POSIX
def test_a_save_killed_at_any_step_leaves_the_old_or_the_new_store(path: Path) -> None:
    with only_writer(path.parent):
        pass  # the lock's module is imported before steps are counted
    outcomes = []
    for step in range(200):
        store.save(OLD, path)
        process = in_a_process(save_until_step, path, step)
        process.join()
        outcomes.append(store.load(path).article.source)
        if process.exitcode == 0:
            break
        assert process.exitcode == -signal.SIGKILL
    assert outcomes == sorted(outcomes, reverse=True)
    assert set(outcomes) == {"old.txt", "new.txt"}
    assert step > 5
    store.save(OLD, path)
    assert contents(path.parent) == {path.name, f"{path.name}.bak", ".explorer-lock"}


def save_for_ever(path: Path, *choices: Readout) -> None:
    while True:
        for choice in choices:
            store.save(choice, path)


@POSIX
def test_a_writer_killed_at_any_moment_leaves_a_whole_store(path: Path) -> None:
    long, short = readout(tail=" More was said." * 20_000), OLD
    store.save(short, path)
    moments = Random(2)
    for _ in range(40):
        process = in_a_process(save_for_ever, path, long, short)
        time.sleep(moments.uniform(0, 0.1))
        process.kill()
        process.join()
        assert store.load(path) in (long, short)
    store.save(NEW, path)
    assert contents(path.parent) == {path.name, f"{path.name}.bak", ".explorer-lock"}


def save_often(path: Path, choice: Readout) -> None:
    for number in range(20):
        store.save(replace(choice, checks=choice.checks * number), path)


@POSIX
def test_writers_that_meet_leave_a_whole_store(path: Path) -> None:
    writers = [in_a_process(save_often, path, choice) for choice in (OLD, NEW)]
    for writer in writers:
        writer.join()
    assert [writer.exitcode for writer in writers] == [0, 0]
    assert store.load(path) in [replace(r, checks=r.checks * 19) for r in (OLD, NEW)]
    assert contents(path.parent) == {path.name, f"{path.name}.bak", ".explorer-lock"}


def count_up(counter: Path) -> None:
    for _ in range(50):
        with only_writer(counter.parent):
            files.write_whole(counter, str(int(counter.read_bytes()) + 1).encode())


@POSIX
def test_no_writer_loses_what_another_wrote(tmp_path: Path) -> None:
    counter = tmp_path / "counter"
    counter.write_text("0", encoding="utf-8")
    writers = [in_a_process(count_up, counter) for _ in range(3)]
    for writer in writers:
        writer.join()
    assert counter.read_text(encoding="utf-8") == "150"
