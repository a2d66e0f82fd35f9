"""What is kept between starts; nothing there is needed, and nothing in it can stop a start."""

from pathlib import Path

import pytest

from explorer.state import Place, State, load, save

PLACE = Place(
    store="/a.json",
    title="A title",
    source="/a.txt",
    caret=12,
    current="official-1",
    pane="officials",
    zoomed=True,
    marks=("official-1", "official-2"),
    filters={"officials": "post:vice"},
    orders={"officials": ("name", True)},
    related={"organizations": "official-1"},
)


def test_what_is_kept_is_taken_up_again(tmp_path: Path) -> None:
    state = State("nord", {"lists": 3}, (PLACE, Place("/b.json")), "memo", ("checks",))
    save(tmp_path / "state.json", state)
    assert load(tmp_path / "state.json") == state


def test_the_place_of_another_explorer_is_not_lost(tmp_path: Path) -> None:
    path = tmp_path / "state.json"
    save(path, State(places=(PLACE,)))
    save(path, State(places=(Place("/b.json", caret=3),)))
    assert [place.store for place in load(path).places] == ["/b.json", "/a.json"]


@pytest.mark.parametrize(
    "text", ["", "{", "[]", '{"theme": 1}', '{"places": [{"store": "/a.json", "caret": "3"}]}']
)
def test_a_damaged_file_is_no_state(tmp_path: Path, text: str) -> None:
    path = tmp_path / "state.json"
    path.write_text(text, encoding="utf-8")
    assert load(path) == State()


def test_a_store_whose_path_is_no_text_stops_nothing(tmp_path: Path) -> None:
    save(tmp_path / "state.json", State(places=(Place("/\udcff.json"),)))
    assert load(tmp_path / "state.json") == State()


def test_a_file_that_cannot_be_written_stops_nothing(tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("", encoding="utf-8")
    save(blocked / "state.json", State())
    assert load(blocked / "state.json") == State()
