"""Stores: what goes in comes out, and where it is kept."""

import json
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given

from explorer import store
from explorer.model import Readout
from tests.store.helpers import NEW, OLD, contents, edit
from tests.strategies import readouts


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


def test_what_could_not_be_read_again_is_not_written(path: Path) -> None:
    store.save(OLD, path)
    other_text = replace(NEW, article=replace(NEW.article, sha256="0" * 64))
    with pytest.raises(ValueError, match="not the one that was read"):
        store.save(other_text, path)
    assert store.load(path) == OLD


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
