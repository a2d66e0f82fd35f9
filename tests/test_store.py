"""Stores: what goes in comes out, and nothing that happens to a disk or a process loses it."""

import errno
import json
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
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from explorer import files, store
from explorer.errors import ExplorerError
from explorer.files import only_writer
from explorer.model import Readout
from tests.samples import TEXT, readout
from tests.strategies import readouts

POSIX = pytest.mark.skipif(sys.platform == "win32", reason="needs fork and SIGKILL")


OLD = readout(source="old.txt")
NEW = readout(source="new.txt")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "stores" / "readout.json"


def contents(folder: Path) -> set[str]:
    return {entry.name for entry in folder.iterdir()}


def edit(path: Path, change: Callable[[dict[str, Any]], None]) -> None:
    """Changes a store behind Explorer's back."""
    tables = json.loads(path.read_text(encoding="utf-8"))
    change(tables)
    path.write_text(json.dumps(tables), encoding="utf-8")


# What goes in comes out


@given(given_readout=readouts())
def test_what_is_saved_is_loaded_and_saved_again_as_the_same_bytes(given_readout: Readout) -> None:
    with TemporaryDirectory() as folder:
        first, second = Path(folder, "first.json"), Path(folder, "second.json")
        store.save(given_readout, first)
        loaded = store.load(first)
        store.save(loaded, second)
        assert loaded == given_readout
        assert first.read_bytes() == second.read_bytes()


def test_a_store_is_utf_8_with_a_row_a_line_and_the_words_beside_each_span(path: Path) -> None:
    store.save(OLD, path)
    lines = path.read_bytes().decode("utf-8").splitlines()
    assert (
        '"1": {"span": {"start": 39, "end": 56, "text": "Ministry of Trade"}, '
        '"names": "organization-1", "rule": "head", "confidence": 0.9},'
    ) in lines


def test_saving_the_same_again_writes_nothing(path: Path) -> None:
    store.save(OLD, path)
    before = path.stat().st_mtime_ns, path.stat().st_ino
    store.save(OLD, path)
    assert (path.stat().st_mtime_ns, path.stat().st_ino) == before
    assert contents(path.parent) == {path.name, ".explorer-lock"}


def test_a_save_keeps_the_previous_version(path: Path) -> None:
    store.save(OLD, path)
    store.save(NEW, path)
    assert store.load(path) == NEW
    assert store.load(path.with_name("readout.json.bak")) == OLD


def test_tables_of_other_names_are_kept(path: Path) -> None:
    corrections = {"1": {"official": "official-1", "name": "Anna Lim"}}
    store.save(OLD, path)
    edit(path, lambda tables: tables.update(corrections=corrections))
    store.save(NEW, path)
    assert store.load(path) == NEW
    assert json.loads(path.read_text(encoding="utf-8"))["corrections"] == corrections


# Where stores live, and what they were made from


def test_stores_live_in_the_data_folder(own_place: Path) -> None:
    folder = store.store_folder()
    assert own_place in folder.parents
    assert folder.name == "stores"


def test_a_variable_overrides_the_data_folder(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("EXPLORER_STORE", "elsewhere")
    assert store.store_folder() == Path("elsewhere")


def test_a_store_is_named_after_the_bytes_of_its_text() -> None:
    assert store.store_path("0123456789abcdef" * 4, Path("f")) == Path("f/0123456789abcdef.json")


def test_a_store_knows_what_it_was_made_from(path: Path) -> None:
    assert store.origin(path) is None
    store.save(OLD, path)
    assert store.origin(path) == (OLD.article.sha256, "old.txt", store.extractor_version())


def test_the_extractor_changes_with_its_lexicon(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("explorer.store.version.LEXICON", tmp_path)
    names = set()
    for entry in ("minister", "premier"):
        (tmp_path / "titles.tsv").write_text(entry, encoding="utf-8")
        store.extractor_version.cache_clear()
        names.add(store.extractor_version())
    store.extractor_version.cache_clear()
    assert len(names) == 2


# What cannot be read


def truncate(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:-200])


def empty(path: Path) -> None:
    path.write_bytes(b"")


def drop_an_official(path: Path) -> None:
    edit(path, lambda tables: tables["officials"].clear())


def move_a_span(path: Path) -> None:
    edit(path, lambda tables: tables["mentions"]["1"]["span"].update(start=1))


def change_the_text(path: Path) -> None:
    edit(path, lambda tables: tables["article"]["1"].update(text=TEXT.replace("Lim", "Lin")))


def misname_a_role(path: Path) -> None:
    edit(path, lambda tables: tables["organizations"]["1"].update(role="guest"))


def orphan_a_post(path: Path) -> None:
    edit(path, lambda tables: tables["officials"]["1"]["posts"][0].update(organization="other"))


def drop_the_mentions(path: Path) -> None:
    edit(path, lambda tables: tables.pop("mentions"))


def number_a_row_with_a_word(path: Path) -> None:
    edit(path, lambda tables: tables["checks"].update(one=tables["checks"].pop("1")))


def drop_the_article(path: Path) -> None:
    edit(path, lambda tables: tables["article"].clear())


def misname_the_encoding(path: Path) -> None:
    edit(path, lambda tables: tables["article"]["1"].update(encoding="no-such"))


damages = pytest.mark.parametrize(
    "damage",
    [
        truncate,
        empty,
        drop_an_official,
        move_a_span,
        change_the_text,
        misname_a_role,
        orphan_a_post,
        drop_the_mentions,
        drop_the_article,
        number_a_row_with_a_word,
        misname_the_encoding,
    ],
)


@damages
def test_a_damaged_store_without_a_previous_version_is_refused(
    path: Path, damage: Callable[[Path], None]
) -> None:
    store.save(OLD, path)
    damage(path)
    with pytest.raises(ExplorerError, match="is damaged, or no store; open its text again"):
        store.load(path)
    assert store.origin(path) is None


@damages
def test_of_a_damaged_store_the_previous_version_is_loaded(
    path: Path, damage: Callable[[Path], None]
) -> None:
    store.save(OLD, path)
    store.save(NEW, path)
    damage(path)
    notices: list[str] = []
    assert store.load(path, notices.append) == OLD
    assert notices == [f"The store {path} is damaged; this is its previous version."]


def test_a_damaged_store_is_set_aside_and_not_overwritten(path: Path) -> None:
    notices: list[str] = []
    for content in (b"{ first", b"{ second"):
        store.save(OLD, path)
        path.write_bytes(content)
        store.save(OLD, path, notices.append)
    assert store.load(path) == OLD
    assert path.with_name("readout.json.damaged-1").read_bytes() == b"{ first"
    assert path.with_name("readout.json.damaged-2").read_bytes() == b"{ second"
    assert notices == [
        f"The store {path} was damaged and is kept as readout.json.damaged-1.",
        f"The store {path} was damaged and is kept as readout.json.damaged-2.",
    ]


def test_other_tables_outlive_damage_through_the_previous_version(path: Path) -> None:
    store.save(OLD, path)
    edit(path, lambda tables: tables.update(corrections={"1": {"name": "Anna Lim"}}))
    store.save(NEW, path)
    truncate(path)
    store.save(NEW, path)
    assert store.load(path) == NEW
    assert json.loads(path.read_text(encoding="utf-8"))["corrections"] == {
        "1": {"name": "Anna Lim"}
    }


def test_a_damaged_previous_version_is_set_aside_too(path: Path) -> None:
    store.save(OLD, path)
    store.save(NEW, path)
    path.with_name("readout.json.bak").write_bytes(b"{ first")
    store.save(OLD, path)
    assert path.with_name("readout.json.bak.damaged-1").read_bytes() == b"{ first"
    assert store.load(path.with_name("readout.json.bak")) == NEW


def test_a_missing_store_is_refused(path: Path) -> None:
    with pytest.raises(ExplorerError, match="does not exist"):
        store.load(path)


@pytest.mark.parametrize(
    ("tables", "complaint"),
    [
        pytest.param({"_default": {"1": {"a": 1}}}, "is no Explorer store", id="foreign"),
        pytest.param({}, "is no Explorer store", id="without tables"),
        pytest.param(
            {"store": {"1": {"format": "explorer-readout", "schema": 2, "extractor": "x"}}},
            r"made by a newer Explorer \(schema 2; this one knows 1\); update Explorer",
            id="of a newer schema",
        ),
    ],
)
def test_a_store_that_is_not_understood_is_neither_read_nor_overwritten(
    path: Path, tables: dict[str, Any], complaint: str
) -> None:
    path.parent.mkdir()
    path.write_text(json.dumps(tables), encoding="utf-8")
    attempts: list[Callable[[], object]] = [
        lambda: store.load(path),
        lambda: store.origin(path),
        lambda: store.save(NEW, path),
    ]
    for attempt in attempts:
        with pytest.raises(ExplorerError, match=complaint) as refusal:
            attempt()
        assert "\n" not in str(refusal.value)
    assert json.loads(path.read_text(encoding="utf-8")) == tables


def test_a_folder_in_the_place_of_a_store_is_refused(path: Path) -> None:
    path.mkdir(parents=True)
    with pytest.raises(ExplorerError, match="cannot be read"):
        store.load(path)
    with pytest.raises(ExplorerError, match="cannot be read"):
        store.save(NEW, path)


@given(content=st.binary(max_size=300) | st.text(max_size=300).map(str.encode))
def test_no_bytes_in_the_place_of_a_store_raise_another_error(content: bytes) -> None:
    with TemporaryDirectory() as folder:
        path = Path(folder, "readout.json")
        path.write_bytes(content)
        with pytest.raises(ExplorerError):
            store.load(path)


# What cannot be written


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


# Processes that end, and processes that meet


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
