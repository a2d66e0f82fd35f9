"""Every command of the table does what its help says, by its key."""

import json
from collections.abc import Awaitable, Callable
from pathlib import Path

import pytest

from explorer.tui.commands import BY_ID, COMMANDS, FOOTER
from explorer.tui.dialogs.copying import CopyScreen
from explorer.tui.dialogs.help import HelpScreen
from explorer.tui.screen.reading import ReadoutScreen
from explorer.tui.shelf import Shelf
from tests.tui.conftest import Explorer, opened
from tests.tui.sample import NATIONAL, TEXT, bundled, every, plain, words

Scenario = Callable[[Explorer], Awaitable[None]]
SCENARIOS: dict[str, Scenario] = {}


def does(command: str) -> Callable[[Scenario], Scenario]:
    """Register the scenario of a command."""

    def register(scenario: Scenario) -> Scenario:
        assert command not in SCENARIOS
        SCENARIOS[command] = scenario
        return scenario

    return register


@does("go")
async def goes_from_a_row_to_its_words(explorer: Explorer) -> None:
    await explorer.press("3", "j", "enter")
    assert explorer.screen.article.has_focus
    assert explorer.screen.article.caret == words("Hu Sheng").start


@does("next-mention")
async def goes_on_through_the_mentions_and_round(explorer: Explorer) -> None:
    spans = every(NATIONAL[0])
    await explorer.press("2", "enter")
    carets = []
    for _ in spans:
        await explorer.press("]")
        carets.append(explorer.screen.article.caret)
    assert carets == [spans[1].start, spans[2].start, spans[0].start]


@does("previous-mention")
async def goes_back_to_the_last_mention(explorer: Explorer) -> None:
    await explorer.press("2", "enter", "[")
    assert explorer.screen.article.caret == every(NATIONAL[0])[-1].start


@does("move-down")
async def moves_down_a_row(explorer: Explorer) -> None:
    await explorer.press("2", "j", "down")
    assert explorer.current == "organization-3"


@does("move-up")
async def moves_up_a_row(explorer: Explorer) -> None:
    await explorer.press("2", "j", "j", "k", "up", "up")
    assert explorer.current == "organization-1"


@does("move-left")
async def moves_left_a_character(explorer: Explorer) -> None:
    start = explorer.screen.article.caret
    await explorer.press("l", "l", "h", "left", "left")
    assert explorer.screen.article.caret == start


@does("move-right")
async def moves_right_a_character(explorer: Explorer) -> None:
    start = explorer.screen.article.caret
    await explorer.press("l", "right")
    assert explorer.screen.article.caret == start + 2


@does("move-page-down")
async def moves_down_a_page(explorer: Explorer) -> None:
    await explorer.press("pagedown", "ctrl+d")
    assert explorer.screen.article.scroll_offset.y > 20


@does("move-page-up")
async def moves_up_a_page(explorer: Explorer) -> None:
    await explorer.press("pagedown", "pagedown", "pageup", "ctrl+u")
    assert explorer.screen.article.scroll_offset.y == 0


@does("move-top")
async def moves_to_the_beginning(explorer: Explorer) -> None:
    await explorer.press("2", "G", "g")
    assert explorer.current == "organization-1"


@does("move-bottom")
async def moves_to_the_end(explorer: Explorer) -> None:
    await explorer.press("G")
    assert explorer.screen.article.caret == len(TEXT.rstrip()) - 1


@does("next-paragraph")
async def moves_to_the_next_paragraph(explorer: Explorer) -> None:
    await explorer.press("}")
    assert TEXT[explorer.screen.article.caret :].startswith("During the meeting")


@does("previous-paragraph")
async def moves_to_the_paragraph_before(explorer: Explorer) -> None:
    await explorer.press("}", "}", "{")
    assert TEXT[explorer.screen.article.caret :].startswith("During the meeting")


@does("back")
async def goes_back_to_where_a_jump_began(explorer: Explorer) -> None:
    start = explorer.screen.article.caret
    await explorer.press("3", "j", "enter")
    assert explorer.screen.article.has_focus
    await explorer.press("<")
    assert explorer.screen.article.caret == start
    assert explorer.screen.officials.has_focus
    assert explorer.screen.officials.cursor == explorer.current == "official-2"


@does("forward")
async def goes_forward_again(explorer: Explorer) -> None:
    await explorer.press("3", "enter", "<", ">")
    assert explorer.screen.article.caret == words("Liu Huanxin").start
    assert explorer.screen.article.has_focus


@does("next-pane")
async def goes_through_the_panes(explorer: Explorer) -> None:
    await explorer.press("tab", "tab")
    assert explorer.screen.officials.has_focus


@does("previous-pane")
async def goes_through_the_panes_backwards(explorer: Explorer) -> None:
    await explorer.press("shift+tab")
    assert explorer.screen.checks.has_focus


def _focuses(pane: str, key: str) -> Scenario:
    async def scenario(explorer: Explorer) -> None:
        await explorer.press("tab", key)
        assert explorer.screen.focused is explorer.screen.query_one(f"#{pane}")

    return scenario


for _number, _pane in enumerate(FOOTER, start=1):
    does(f"focus-{_pane}")(_focuses(_pane, str(_number)))


@does("grow")
async def gives_the_pane_more_room(explorer: Explorer) -> None:
    before = explorer.screen.article.size.width
    await explorer.press("+", "+")
    assert explorer.screen.article.size.width > before


@does("shrink")
async def gives_the_pane_less_room(explorer: Explorer) -> None:
    before = explorer.screen.article.size.width
    await explorer.press("-")
    assert explorer.screen.article.size.width < before


@does("zoom")
async def gives_a_pane_the_screen_and_takes_it_back(explorer: Explorer) -> None:
    await explorer.press("3", "z")
    assert explorer.screen.officials.size.width > 100
    assert not explorer.screen.article.display
    await explorer.press("z")
    assert explorer.screen.article.display


@does("search")
async def searches_all_panes_as_one_types(explorer: Explorer) -> None:
    await explorer.press("/")
    await explorer.type("women's")
    assert "article 4 · organizations 2 · officials 1" in explorer.shown()


@does("next-hit")
async def goes_through_the_hits_of_all_panes(explorer: Explorer) -> None:
    await explorer.press("/")
    await explorer.type("women's")
    await explorer.press("enter")
    assert explorer.screen.article.caret == every("Women’s")[0].start
    await explorer.press("n", "n", "n")
    assert explorer.screen.article.caret == every("Women’s")[3].start
    await explorer.press("n")
    assert explorer.screen.organizations.has_focus
    assert explorer.current == "organization-4"
    await explorer.press("n", "n")
    assert explorer.screen.officials.has_focus
    assert explorer.current == "official-3"


@does("previous-hit")
async def goes_back_through_the_hits(explorer: Explorer) -> None:
    await explorer.press("/")
    await explorer.type("women's")
    await explorer.press("enter", "N")
    assert explorer.screen.officials.has_focus


@does("peel")
async def peels_one_layer_at_a_time(explorer: Explorer) -> None:
    await explorer.press("/", "h", "u", "enter", "z", "v", "l")
    session = explorer.screen.session
    await explorer.press("escape")
    assert session.selection is None
    assert session.search
    await explorer.press("escape")
    assert not session.search
    assert not explorer.screen.officials.display
    await explorer.press("escape")
    assert explorer.screen.officials.display


@does("select")
async def selects_by_moving(explorer: Explorer) -> None:
    await explorer.press("v", "l", "l", "l")
    assert explorer.screen.session.selection
    assert explorer.screen.session.selection.of(TEXT) == "date"
    await explorer.press("2", "escape", "v", "j", "j", "v", "j")
    assert explorer.screen.session.marks == {f"organization-{at}" for at in (1, 2, 3)}


@does("select-all")
async def selects_the_whole_article(explorer: Explorer) -> None:
    await explorer.press("a", "y")
    assert explorer.copied[-1] == TEXT
    await explorer.press("escape", "3", "a")
    assert len(explorer.screen.session.marks) == 4
    await explorer.press("a")
    assert not explorer.screen.session.marks


@does("copy")
async def copies_the_current_row_or_the_selected_text(explorer: Explorer) -> None:
    await explorer.press("3", "y")
    assert explorer.copied[-1] == (
        "Liu Huanxin, Vice Minister, Ministry of Agriculture and Rural Affairs; "
        "Director, National Rural Revitalization Bureau"
    )
    assert explorer.notices[0].startswith("Liu Huanxin\nSent 117 characters to: test")
    await explorer.press("1", "g", "v", "l", "l", "l", "y")
    assert explorer.copied[-1] == "date"


@does("copy-as")
async def copies_in_the_format_chosen(explorer: Explorer) -> None:
    await explorer.press("3", "Y", "j")
    assert json.loads(explorer.copied[-1])["officials"][0]["name"] == "Liu Huanxin"


@does("copy-view")
async def shows_what_would_be_copied(explorer: Explorer) -> None:
    await explorer.press("3", "Y", "m", "V")
    assert isinstance(explorer.app.screen, CopyScreen)
    assert explorer.shown().startswith(explorer.copied[0][:100])
    await explorer.press("escape")
    assert explorer.app.screen_stack == [explorer.screen]


@does("copy-to-file")
async def writes_what_would_be_copied(explorer: Explorer) -> None:
    await explorer.press("3", "y", "W", "ctrl+u")
    await explorer.type("row.txt")
    await explorer.press("enter")
    assert Path("row.txt").read_text(encoding="utf-8") == explorer.copied[0] + "\n"


@does("export")
async def writes_a_file_in_the_format_chosen(explorer: Explorer) -> None:
    await explorer.press("e", "c", "ctrl+u")
    await explorer.type("out.csv")
    await explorer.press("enter")
    assert "Liu Huanxin" in Path("out.csv").read_text(encoding="utf-8")
    before = Path("out.csv").read_bytes()
    await explorer.press("e", "t", "ctrl+u")
    await explorer.type("out.csv")
    await explorer.press("enter")
    assert Path("out.csv").read_bytes() == before
    assert "a file of that name is there already" in explorer.notices[-1]


@does("mark")
async def marks_rows_of_several_lists_and_copies_them(explorer: Explorer) -> None:
    await explorer.press("2", "space", "j", "space", "3", "space", "y")
    assert [line.split(",")[0] for line in explorer.copied[-1].splitlines()] == [
        f"{NATIONAL[0]} (participant)",
        f"{NATIONAL[2]} (participant)",
        "",
        "Liu Huanxin",
    ]
    assert "3 marked rows" in explorer.notices[0]
    await explorer.press("3", "k", "space")
    assert len(explorer.screen.session.marks) == 2


@does("filter")
async def shows_only_the_rows_with_what_is_typed(explorer: Explorer) -> None:
    await explorer.press("2", "j", "j", "j", "f")
    await explorer.type("role:branch women")
    assert explorer.screen.session.rows("organizations") == ("organization-14",)
    await explorer.press("ctrl+u")
    await explorer.type("women")
    await explorer.press("enter")
    assert explorer.current == "organization-4"
    shown = explorer.shown()
    assert "2 of 17" in shown
    assert "only women" in shown
    await explorer.press("escape")
    assert len(explorer.screen.session.rows("organizations")) == 17
    assert explorer.current == "organization-4"
    await explorer.press("1", "f")
    await explorer.type("huanxin")
    assert "alleviate poverty" not in explorer.shown()
    await explorer.press("escape")
    assert "alleviate poverty" in explorer.shown()


@does("related")
async def shows_only_what_belongs_to_the_row(explorer: Explorer) -> None:
    await explorer.press("3", "r")
    assert explorer.screen.organizations.has_focus
    assert explorer.screen.session.rows("organizations") == ("organization-1", "organization-8")
    await explorer.press("escape", "g", "r")
    assert explorer.screen.session.rows("officials") == ("official-1",)


@does("sort")
async def sorts_by_the_next_column_and_keeps_the_row(explorer: Explorer) -> None:
    await explorer.press("3", "j", "s")
    assert explorer.screen.session.rows("officials") == tuple(
        f"official-{at}" for at in (4, 3, 2, 1)
    )
    assert explorer.current == "official-2"
    assert "by name ↑" in explorer.shown()


@does("sort-reverse")
async def turns_the_order_round(explorer: Explorer) -> None:
    await explorer.press("3", "s", "S")
    assert explorer.screen.session.rows("officials")[0] == "official-1"


@does("listing-order")
async def lists_as_the_text_does(explorer: Explorer) -> None:
    await explorer.press("3", "s", "s", "S", "0")
    assert explorer.screen.session.orders == {}


@does("open")
async def opens_a_text_by_its_path(explorer: Explorer) -> None:
    Path("note.txt").write_text("Wang Wei, Minister of Health, spoke.", encoding="utf-8")
    await explorer.press("o")
    await explorer.type("note")
    assert "note.txt" in explorer.shown()
    await explorer.press("enter")
    assert "Minister of Health" in explorer.shown()


@does("next-readout")
async def goes_to_the_next_readout_and_round(explorer: Explorer) -> None:
    await explorer.press("3", "j", ")")
    assert explorer.screen.session.readout.article.text == "Another text."
    await explorer.press(")")
    assert explorer.screen.session.readout.article.text == TEXT


@does("previous-readout")
async def goes_to_the_readout_before(explorer: Explorer) -> None:
    await explorer.press("(")
    assert "Another text." in explorer.shown()
    assert "2/2" in explorer.shown()


@does("rebuild")
async def reads_the_text_again(explorer: Explorer) -> None:
    Path("note.txt").write_text("Before.", encoding="utf-8")
    await explorer.press("o")
    await explorer.type("note.txt")
    await explorer.press("enter")
    Path("note.txt").write_text("Afterwards.", encoding="utf-8")
    explorer.screen.tell_if_changed()
    await explorer.pilot.pause()
    assert "was changed" in explorer.notices[-1]
    await explorer.press("B")
    assert "Afterwards." in explorer.shown()


@does("theme")
async def chooses_a_theme(explorer: Explorer) -> None:
    await explorer.press("t")
    await explorer.type("nord")
    await explorer.pilot.pause(0.3)
    await explorer.press("enter")
    assert explorer.app.theme == "nord"


@does("help")
async def shows_commands_and_does_the_one_chosen(explorer: Explorer) -> None:
    await explorer.press("?")
    assert isinstance(explorer.app.screen, HelpScreen)
    await explorer.type("whole screen")
    await explorer.press("enter")
    assert explorer.screen.zoomed


@does("palette")
async def finds_a_command_by_name(explorer: Explorer) -> None:
    await explorer.press("2", ":")
    await explorer.type("officials")
    await explorer.pilot.pause(0.3)
    await explorer.press("enter")
    assert explorer.screen.officials.has_focus


@does("suspend")
async def leaves_for_the_shell(explorer: Explorer) -> None:
    await explorer.press("ctrl+z")
    assert explorer.app.is_running


@does("interrupt")
async def copies_what_is_selected_and_else_leaves(explorer: Explorer) -> None:
    await explorer.press("v", "l", "l", "l", "ctrl+c")
    assert explorer.copied == ["date"]
    await explorer.press("escape", "ctrl+c")
    assert not explorer.app.is_running


@does("quit")
async def leaves(explorer: Explorer) -> None:
    await explorer.press("q")
    assert not explorer.app.is_running


@pytest.mark.parametrize("command", sorted(BY_ID))
async def test_command(command: str) -> None:
    assert command in SCENARIOS, "every command has a scenario"
    shelf = Shelf.holding(bundled(), plain("Another text."))
    async with opened(shelf=shelf) as explorer:
        await SCENARIOS[command](explorer)


def test_every_action_is_there() -> None:
    for command in COMMANDS:
        assert hasattr(ReadoutScreen, f"action_{command.action.partition('(')[0]}"), command.id


def test_no_key_does_two_things() -> None:
    keys = [key for command in COMMANDS for key in command.keys]
    assert len(keys) == len(set(keys))


async def test_search_bar_is_left_with_escape_and_the_search_with_it() -> None:
    async with opened() as explorer:
        await explorer.press("/", "h", "u", "escape")
        assert not explorer.screen.query_bar.is_open
        assert explorer.screen.session.search is None
        assert explorer.screen.article.has_focus


async def test_a_search_finds_only_what_the_filter_shows_and_more_when_it_is_gone() -> None:
    async with opened() as explorer:
        await explorer.press("1", "f")
        await explorer.type("huanxin")
        await explorer.press("enter", "/")
        await explorer.type("revitalization")
        await explorer.press("enter")
        session = explorer.screen.session
        paragraphs, search = session.paragraphs(), session.search
        assert paragraphs
        assert search
        assert search.spans
        for _ in search.spans:
            caret = explorer.screen.article.caret
            assert any(paragraph.start <= caret < paragraph.end for paragraph in paragraphs)
            await explorer.press("n")
        await explorer.press("1", "f", "ctrl+u", "enter")
        widened = session.search
        assert widened
        assert set(widened.spans) > set(search.spans)
        assert f"Article · {len(widened.spans)} hits" in explorer.shown()


async def test_a_filter_that_leaves_no_hit_says_so_and_offers_no_other_word() -> None:
    async with opened() as explorer:
        await explorer.press("1", "f")
        await explorer.type("huanxin")
        await explorer.press("enter", "/")
        await explorer.type("livable")
        assert "no “livable” in what the filters show" in explorer.shown()
