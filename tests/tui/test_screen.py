"""What the screen shows, at several sizes and with texts that break careless programs."""

from pathlib import Path

import pytest
from textual import events

from explorer import state, store
from explorer.extraction import extract
from explorer.model import Span, Verdict
from explorer.reading import read
from explorer.state import Place, State
from explorer.tui.app import Preferences
from explorer.tui.dialogs.picker import PickerPane
from explorer.tui.keymap import keymap
from explorer.tui.layout import PANES
from explorer.tui.screen import reading
from explorer.tui.shelf import Shelf
from tests.tui.conftest import opened
from tests.tui.sample import NATIONAL, TEXT, bundled, every, plain, words

HOSTILE = (
    "[/] [bold]not bold[/bold] [@click=app.bell]no link[/] \x1b[31mred\x1b[0m \x07 \x9b31m "
    "\x1b]52;c;aGFjaw==\x07 中文字符 العربية עברית \u202eevil\u202c 👩‍👩‍👧 e\u0301 \x00\n\n"
    "Second paragraph\twith a tab."
)


@pytest.mark.parametrize("size", [(200, 60), (120, 40), (80, 24), (60, 20), (40, 10), (20, 5)])
async def test_every_pane_can_be_read_at_any_size(size: tuple[int, int]) -> None:
    async with opened(size=size) as explorer:
        for number, pane in enumerate(PANES, start=1):
            await explorer.press(str(number))
            widget = explorer.screen.query_one(f"#{pane}")
            assert widget.has_focus
            assert widget.region.height > 1, pane
            assert explorer.shown()


async def test_the_help_shows_commands_on_a_tiny_screen() -> None:
    async with opened(size=(20, 5)) as explorer:
        await explorer.press("?")
        await explorer.type("quit")
        lines = explorer.shown().splitlines()
        assert lines[0].startswith("quit")
        assert any("q Ctrl+Q" in line or line.strip() == "q" for line in lines[1:])
        await explorer.press("enter")
        assert explorer.app._exit


@pytest.mark.parametrize(
    ("key", "typed", "offered"),
    [(":", "zoom", "Zoom"), ("t", "nord", "nord"), ("o", "note", "note.txt"), ("Y", "", "BibTeX")],
)
async def test_what_lies_over_the_panes_can_be_used_on_a_tiny_screen(
    key: str, typed: str, offered: str
) -> None:
    Path("note.txt").write_text("A note.", encoding="utf-8")
    async with opened(size=(20, 5)) as explorer:
        await explorer.press("3", key)
        await explorer.type(typed)
        await explorer.pilot.pause(0.3)
        field, *choices = explorer.shown().splitlines()
        assert typed in field
        assert any(offered in choice for choice in choices)


async def test_the_words_of_checks_that_do_not_hold_stand_out_in_the_article() -> None:
    async with opened() as explorer:
        lit = explorer.screen.article._layers["check"].spans
        wanting = [check for check in bundled().checks if check.verdict is not Verdict.HOLDS]
        assert list(lit) == sorted(span for check in wanting for span in check.spans)
        assert " ! Commerce, and other high-ranking officials" in explorer.shown()


async def test_the_first_frame_shows_article_organizations_and_officials() -> None:
    async with opened(size=(80, 24)) as explorer:
        shown = explorer.shown()
        for words_ in ("seven government departments", "Ministry of Veterans", "Liu Huanxin"):
            assert words_ in shown


@pytest.mark.parametrize("size", [(120, 40), (30, 12), (20, 5)])
async def test_a_hostile_text_breaks_nothing_and_sends_nothing(size: tuple[int, int]) -> None:
    async with opened(plain(HOSTILE), size) as explorer:
        await explorer.press("a", "y", "G", "/")
        await explorer.type("[bold]")
        await explorer.press("enter", "?", "escape", "z", "2", "3", "4", "5")
        await explorer.press("1")
        shown = explorer.shown()
        assert "[/] [bold]not" in shown
        assert not any(ord(c) < 32 and c != "\n" for c in shown)
        assert explorer.copied[-1] == HOSTILE


async def test_control_characters_are_shown_as_pictures() -> None:
    async with opened(plain(HOSTILE)) as explorer:
        assert "␛[31mred␛[0m ␇" in explorer.shown()


async def test_an_empty_readout_says_so() -> None:
    async with opened(plain("")) as explorer:
        shown = explorer.shown()
        assert "There are no words here." in shown
        assert "No organization was found" in shown
        assert "No official was found" in shown
        await explorer.press("j", "k", "g", "G", "]", "[", "}", "{", "v", "y", "enter", "<")
        await explorer.press("2", "j", "k", "g", "G", "enter", "y", "z", "/", "x", "enter", "n")


async def test_a_row_lights_its_mentions_and_its_evidence() -> None:
    async with opened() as explorer:
        await explorer.press("2", "j", "j", "j")
        article = explorer.screen.article
        assert tuple(article._layers["current"].spans) == every(NATIONAL[3])
        assert "mention 3" in explorer.shown() or "mention 1" in explorer.shown()


async def test_a_mention_under_the_caret_selects_its_row() -> None:
    async with opened() as explorer:
        explorer.screen.article.put_caret(words("Cheng Kai").start - 1)
        await explorer.press("l")
        assert explorer.current == "official-4"
        assert explorer.screen.officials.cursor == "official-4"


async def test_back_from_a_fact_leads_to_that_fact() -> None:
    async with opened() as explorer:
        screen = explorer.screen
        await explorer.press("3", "j", "4", "j", "enter")
        assert screen.article.has_focus
        await explorer.press("G", "2", "G", "<")
        assert explorer.current == "official-2"
        assert screen.evidence.has_focus
        assert screen.evidence.cursor == "1"


async def test_back_from_a_hit_leads_to_the_pane_before() -> None:
    async with opened() as explorer:
        await explorer.press("3", "/")
        await explorer.type("women's")
        await explorer.press("enter")
        assert explorer.screen.article.has_focus
        await explorer.press("<")
        assert explorer.screen.officials.has_focus


async def test_text_is_selected_with_the_mouse_to_the_character() -> None:
    async with opened() as explorer:
        article = explorer.screen.article
        first = article.gutter.left + 3
        await explorer.pilot.mouse_down(article, offset=(first + 5, 1))
        await explorer.pilot.hover(article, offset=(first + 14, 1))
        await explorer.pilot.mouse_up(article, offset=(first + 14, 1))
        await explorer.press("y")
        assert explorer.copied[-1] == "2023-07-15"
        span = explorer.screen.session.selection
        assert span == words("2023-07-15")


@pytest.mark.parametrize(
    ("times", "selected"),
    [(2, "China‘s"), (3, TEXT[TEXT.index("date") : TEXT.index(".") + 1])],
)
async def test_clicks_select_a_word_or_a_sentence(times: int, selected: str) -> None:
    async with opened() as explorer:
        article = explorer.screen.article
        await explorer.pilot.click(article, offset=(article.gutter.left + 3 + 18, 1), times=times)
        assert explorer.screen.session.selection == Span(
            TEXT.index(selected), TEXT.index(selected) + len(selected)
        )


async def test_a_click_selects_a_row_and_a_second_one_goes_to_its_words() -> None:
    async with opened() as explorer:
        officials = explorer.screen.officials
        await explorer.pilot.click(officials, offset=(8, 6))
        assert explorer.current == "official-2"
        await explorer.pilot.click(officials, offset=(8, 6))
        assert explorer.screen.article.caret == words("Hu Sheng").start


async def test_the_place_in_the_article_is_kept_when_the_width_changes() -> None:
    async with opened(size=(80, 24)) as explorer:
        await explorer.press("G")
        await explorer.pilot.resize_terminal(140, 24)
        await explorer.pilot.pause()
        assert "This initiative" in explorer.shown()


async def test_keys_typed_ahead_act_in_order() -> None:
    async with opened() as explorer:
        for key in ("3", "j", "y"):
            explorer.app.post_message(events.Key(key, key))
        await explorer.pilot.pause()
        assert explorer.copied[-1].startswith("Hu Sheng")
        for key in ("slash", *"women's", "enter", "n"):
            explorer.app.post_message(events.Key(key, {"slash": "/"}.get(key, key)))
        await explorer.pilot.pause()
        assert explorer.screen.article.caret == every("Women’s")[1].start


async def test_the_place_is_kept_and_taken_up_again(tmp_path: Path) -> None:
    store_path, kept = tmp_path / "readout.json", tmp_path / "state.json"
    store.save(bundled(), store_path)
    async with opened(
        shelf=Shelf((store_path,)), preferences=Preferences(state_path=kept)
    ) as explorer:
        await explorer.press("3", "j", "space", "f", "v", "i", "c", "e", "enter", "s", "enter")
        explorer.app.theme = "nord"
    again = Preferences(state=state.load(kept), state_path=kept)
    async with opened(shelf=Shelf((store_path,)), preferences=again) as explorer:
        session = explorer.screen.session
        assert explorer.app.theme == "nord"
        assert session.marks == {"official-2"}
        assert session.rows("officials") == ("official-4", "official-1")
        assert explorer.screen.article.caret == words("Cheng Kai").start
        assert explorer.current == "official-4"


@pytest.mark.parametrize("zoomed", [True, False])
async def test_the_pane_and_its_zoom_are_kept_and_taken_up_again(
    tmp_path: Path, *, zoomed: bool
) -> None:
    store_path, kept = tmp_path / "readout.json", tmp_path / "state.json"
    store.save(bundled(), store_path)
    async with opened(
        shelf=Shelf((store_path,)), preferences=Preferences(state_path=kept)
    ) as explorer:
        await explorer.press("3", "j", *(["z"] if zoomed else []))
    again = Preferences(state=state.load(kept), state_path=kept)
    async with opened(shelf=Shelf((store_path,)), preferences=again) as explorer:
        assert explorer.screen.officials.has_focus
        assert explorer.current == "official-2"
        assert ("1 Article" in explorer.shown()) is not zoomed


async def test_another_readout_begins_at_its_first_rows() -> None:
    async with opened(shelf=Shelf.holding(bundled(), bundled())) as explorer:
        await explorer.press("2", "j", "j", "3", "G", ")")
        assert explorer.screen.organizations.cursor == "organization-1"
        assert explorer.screen.officials.cursor == "official-1"
        assert explorer.screen.article.caret == TEXT.index("date")


async def test_another_readout_begins_without_evidence() -> None:
    async with opened(shelf=Shelf.holding(bundled(), plain("Another text."))) as explorer:
        await explorer.press("3", "j")
        assert str(explorer.screen.evidence.border_title) == "4 Evidence for Hu Sheng"
        await explorer.press(")")
        assert str(explorer.screen.evidence.border_title) == "4 Evidence"


async def test_a_key_tells_that_the_file_was_changed_once_and_not_at_every_key(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    clock = [100.0]
    monkeypatch.setattr(reading, "monotonic", lambda: clock[0])
    source = tmp_path / "note.txt"
    source.write_bytes(b"Before.")
    readout = extract(read(str(source)))
    async with opened(readout) as explorer:
        await explorer.press("j")
        source.write_bytes(b"Before. Afterwards.")
        await explorer.press("j")
        assert explorer.notices == []
        clock[0] += reading.LOOK_EVERY
        await explorer.press("j")
        clock[0] += reading.LOOK_EVERY
        await explorer.press("j")
        assert explorer.notices == ["The file of this text was changed; B reads it again."]


async def test_problems_with_the_settings_are_said_at_the_start() -> None:
    preferences = Preferences(
        keymap=keymap({"nothing": ("x",), "search": ("F",)}), theme="none", problems=("A problem.",)
    )
    async with opened(preferences=preferences) as explorer:
        said = " ".join(explorer.notices)
        for problem in ("A problem.", "there is no theme none", "there is no such command"):
            assert problem in said
        await explorer.press("F", "h", "u")
        assert "article 2" in explorer.shown()


@pytest.mark.parametrize("size", [(120, 40), (80, 24)])
async def test_borders_are_dragged(size: tuple[int, int]) -> None:
    async with opened(size=size) as explorer:
        screen = explorer.screen
        article, lists, lower = screen.article, screen._lists, screen._lower
        area, height = article.size.area, lower.size.height
        at = (lists.region.x, lists.region.y + 2) if size[0] > 100 else (15, lists.region.y)
        await explorer.pilot.mouse_down(offset=at)
        await explorer.pilot.hover(offset=(at[0] - 8, at[1] - 3))
        await explorer.pilot.mouse_up(offset=(at[0] - 8, at[1] - 3))
        await explorer.pilot.pause()
        assert article.size.area < area
        assert screen.session.selection is None
        top = (5, lower.region.y)
        await explorer.pilot.mouse_down(offset=top)
        await explorer.pilot.hover(offset=(5, top[1] + 2))
        await explorer.pilot.mouse_up(offset=(5, top[1] + 2))
        await explorer.pilot.pause()
        assert lower.size.height < height


async def test_the_wheel_scrolls_the_pane_under_the_pointer() -> None:
    async with opened() as explorer:
        await explorer.press("2")
        await explorer.pilot._post_mouse_events([events.MouseScrollDown], explorer.screen.article)
        await explorer.pilot.pause()
        assert explorer.screen.article.scroll_offset.y > 0
        assert explorer.screen.organizations.has_focus


async def test_the_row_of_the_cursor_tells_whether_its_pane_has_the_keys() -> None:
    async with opened() as explorer:
        organizations = explorer.screen.organizations
        await explorer.press("2")
        first, _ = organizations._extent(organizations.cursor or "")
        with_keys = organizations.render_line(first)
        await explorer.press("1")
        without = organizations.render_line(first)
        assert with_keys.text == without.text
        assert with_keys != without


async def test_another_theme_is_seen_in_all_that_was_drawn() -> None:
    async with opened() as explorer:
        panes = explorer.screen.panes
        before = [pane.render_line(0) for pane in panes]
        explorer.app.theme = "textual-light"
        await explorer.pilot.pause()
        after = [pane.render_line(0) for pane in panes]
        assert not any(old == new for old, new in zip(before, after, strict=True))


async def test_the_panes_in_front_are_kept_and_taken_up_again(tmp_path: Path) -> None:
    store_path, kept = tmp_path / "readout.json", tmp_path / "state.json"
    store.save(bundled(), store_path)
    async with opened(
        size=(60, 20), shelf=Shelf((store_path,)), preferences=Preferences(state_path=kept)
    ) as explorer:
        await explorer.press("3", "5", "1")
        assert "─3 Officials 4" in explorer.shown()
        assert "─5 Checks 3" in explorer.shown()
    again = Preferences(state=state.load(kept), state_path=kept)
    async with opened(size=(60, 20), shelf=Shelf((store_path,)), preferences=again) as explorer:
        assert explorer.screen.article.has_focus
        assert "─3 Officials 4" in explorer.shown()
        assert "─5 Checks 3" in explorer.shown()


@pytest.mark.parametrize("keys", ["?", "o", "Y", "e", ":", "t", "V", "/", "f", "e c"])
async def test_suspend_works_wherever_one_is(keys: str, monkeypatch: pytest.MonkeyPatch) -> None:
    async with opened() as explorer:
        suspended: list[bool] = []
        monkeypatch.setattr(explorer.app, "action_suspend_process", lambda: suspended.append(True))
        await explorer.press("3", *keys.split(), "ctrl+z")
        assert suspended == [True]


@pytest.mark.parametrize("keys", ["?", "o", "Y", "e", ":", "t", "V", "/"])
async def test_interrupt_backs_out_of_whatever_lies_over_the_panes(keys: str) -> None:
    async with opened() as explorer:
        await explorer.press("3", keys, "ctrl+c")
        assert explorer.app.screen_stack == [explorer.screen]
        assert not explorer.screen.query_bar.is_open
        assert explorer.app.is_running


async def test_a_letter_that_suspends_can_be_typed() -> None:
    async with opened(preferences=Preferences(keymap=keymap({"suspend": ("u",)}))) as explorer:
        await explorer.press("/", "h", "u")
        assert explorer.screen.query_bar.field.text == "hu"


async def test_a_narrow_screen_says_above_what_a_wide_one_says_below() -> None:
    async with opened() as explorer:
        await explorer.press("2", "s", "f")
        await explorer.type("women")
        organizations = explorer.screen.organizations
        assert str(organizations.border_title) == "2 Organizations 2 of 17"
        assert str(organizations.border_subtitle) == "only women · by name ↑"
        await explorer.pilot.resize_terminal(80, 24)
        await explorer.pilot.pause()
        assert "2 Organizations 2 of 17 · only women" in explorer.shown()


async def test_a_pane_behind_is_named_in_the_title_and_comes_to_the_front_by_a_click() -> None:
    async with opened(size=(60, 20)) as explorer:
        line = "2 Organizations 17 │ 3 Officials 4"
        [row] = [at for at, text in enumerate(explorer.shown().splitlines()) if line in text]
        await explorer.pilot.click(offset=(5, row))
        assert explorer.screen.officials.display is False
        await explorer.pilot.click(offset=(1 + line.index("3"), row))
        assert explorer.screen.officials.has_focus
        assert "3 Officials 4 │ 2 Organizations 17" in explorer.shown()
        await explorer.press("z")
        assert "Organizations" not in explorer.shown()


async def test_a_click_on_a_title_chooses_no_row() -> None:
    async with opened() as explorer:
        await explorer.press("2", "G")
        current = explorer.current
        await explorer.pilot.click(explorer.screen.organizations, offset=(5, 0))
        assert explorer.current == current
        assert explorer.screen.organizations.has_focus


async def test_the_sentence_of_a_check_stands_above_its_words() -> None:
    async with opened(size=(100, 30)) as explorer:
        await explorer.press("5", "j", "4")
        assert explorer.screen.evidence.scroll_offset.y == 0
        assert "The meeting set the focus for 2022" in explorer.shown()
        await explorer.press("G", "g")
        assert explorer.screen.evidence.scroll_offset.y == 0


async def test_the_picker_offers_a_text_once_however_often_it_was_built_again() -> None:
    note = Path("note.txt")
    note.write_text("The note.", encoding="utf-8")
    kept = Path("state.json")
    places = [Place(f"/{at}.json", title="A note", source=str(note)) for at in (1, 2)]
    preferences = Preferences(state=State(places=tuple(places)), state_path=kept)
    async with opened(preferences=preferences) as explorer:
        await explorer.press("o")
        assert explorer.shown().count("A note") == 1
        assert "store:/1.json" in explorer.app.screen.query_one(PickerPane)._order


async def test_a_search_finds_checks_too() -> None:
    async with opened() as explorer:
        await explorer.press("/")
        await explorer.type("seven")
        assert "checks 1" in explorer.shown()
        await explorer.press("enter", "N")
        assert explorer.screen.checks.has_focus
        assert explorer.current == "check-1"
        assert "5 Checks 3 · 1 hit" in explorer.shown()


async def test_the_row_above_a_border_is_chosen_by_a_click() -> None:
    async with opened(size=(80, 24)) as explorer:
        screen = explorer.screen
        last = screen.organizations.region.bottom - 1
        await explorer.pilot.mouse_down(offset=(4, last))
        assert not screen._dragged
        await explorer.pilot.mouse_up(offset=(4, last))
        await explorer.pilot.click(offset=(4, last))
        assert screen.organizations.has_focus
        assert explorer.current == "organization-3"
