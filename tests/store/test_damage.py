"""Stores that cannot be read: what is taken in their place, and that nothing is lost."""

import json
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from explorer import store
from explorer.errors import ExplorerError
from tests.samples import TEXT
from tests.store.helpers import NEW, OLD, edit


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
