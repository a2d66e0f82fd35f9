"""What a filter hides, what it does not, and how one gets out of it."""

from dataclasses import replace
from pathlib import Path

import pytest

from explorer import state, store
from explorer.model import Tenure
from explorer.tui.app import Preferences
from explorer.tui.shelf import Shelf
from tests.tui.conftest import Explorer, opened
from tests.tui.sample import bundled, every, words


async def narrow(explorer: Explorer, pane: str, typed: str) -> None:
    await explorer.press(pane, "f")
    await explorer.type(typed)
    await explorer.press("enter")


@pytest.mark.parametrize(
    "keys",
    [
        "3 enter",
        "3 4 enter",
        "2 ]",
        "2 [",
        "2 enter 1 G ]",
        "5 enter",
        "2 enter < >",
        "3 enter G <",
    ],
)
async def test_what_one_goes_to_in_the_article_is_shown_beside_its_filter(keys: str) -> None:
    async with opened() as explorer:
        await narrow(explorer, "1", "livable")
        article = explorer.screen.article
        assert "only livable" in explorer.shown()
        await explorer.press(*keys.split())
        assert article.shows(article.caret)
        narrowing = explorer.screen.session.narrowings["article"]
        assert narrowing.beside
        assert f"only livable +{len(narrowing.beside)}" in explorer.shown()


async def test_the_words_one_goes_to_are_seen() -> None:
    async with opened() as explorer:
        await narrow(explorer, "1", "livable")
        assert not explorer.screen.article.shows(words("Cheng Kai").start)
        await explorer.press("3", "G", "enter")
        assert explorer.screen.article.caret == words("Cheng Kai").start
        assert "only livable +1" in explorer.shown()
        await explorer.press("1", "escape")
        assert explorer.screen.session.paragraphs() is None


async def test_moving_along_rows_leaves_the_filter_of_the_article_alone() -> None:
    async with opened() as explorer:
        await narrow(explorer, "1", "livable")
        shown = explorer.screen.session.paragraphs()
        await explorer.press("3", "j", "j", "2", "j")
        assert explorer.screen.session.paragraphs() == shown


async def test_the_caret_steps_over_what_a_filter_hides() -> None:
    async with opened() as explorer:
        await narrow(explorer, "1", "federation")
        article = explorer.screen.article
        paragraphs = explorer.screen.session.paragraphs() or ()
        assert 1 < len(paragraphs) < len(bundled().article.paragraphs)
        article.put_caret(paragraphs[0].end - 1)
        await explorer.press("l")
        assert article.caret == paragraphs[1].start
        await explorer.press("h")
        assert article.caret == paragraphs[0].end - 1


async def test_the_row_of_the_words_is_shown_beside_the_filter_of_its_list() -> None:
    async with opened() as explorer:
        await narrow(explorer, "3", "women")
        assert explorer.screen.session.rows("officials") == ("official-3",)
        explorer.screen.article.put_caret(words("Hu Sheng").start)
        await explorer.press("1", "enter")
        assert explorer.screen.officials.cursor == "official-2"
        assert explorer.screen.session.rows("officials") == ("official-2", "official-3")
        assert "only women +1" in explorer.shown()


async def test_back_to_a_row_that_is_filtered_away_by_now_shows_it() -> None:
    async with opened() as explorer:
        await explorer.press("3", "j", "enter")
        await narrow(explorer, "3", "women")
        await explorer.press("<")
        assert explorer.screen.officials.has_focus
        assert explorer.screen.officials.cursor == "official-2"


async def test_hits_are_only_those_that_the_filter_shows() -> None:
    async with opened() as explorer:
        await narrow(explorer, "1", "huanxin")
        await explorer.press("/")
        await explorer.type("revitalization")
        await explorer.press("enter")
        search = explorer.screen.session.search
        assert search
        assert 0 < len(search.spans) < len(every("revitalization"))
        for _ in search.spans:
            assert explorer.screen.article.shows(explorer.screen.article.caret)
            await explorer.press("n")
        assert "+1" not in explorer.shown()


async def test_the_evidence_is_filtered_in_place_and_for_the_next_row_too() -> None:
    async with opened() as explorer:
        await explorer.press("3", "4", "j", "f")
        await explorer.type("post:director")
        evidence = explorer.screen.evidence
        assert evidence.cursor == "1"
        assert "1 of 4 · for Liu Huanxin" in str(evidence.border_title)
        await explorer.press("enter", "/", "h", "u", "enter")
        assert "only post:director" in str(evidence.border_subtitle)
        await explorer.press("escape", "3", "G")
        assert "Nothing here has these words; Esc shows all." in explorer.shown()
        await explorer.press("escape")
        assert evidence.counts == (4, 4)


async def test_a_field_filters_the_evidence() -> None:
    async with opened() as explorer:
        await explorer.press("3")
        await narrow(explorer, "4", "post:vice")
        assert explorer.screen.evidence.counts == (1, 4)


async def test_a_fact_jumped_from_is_shown_again_beside_a_filter() -> None:
    async with opened() as explorer:
        await explorer.press("3", "4", "j", "enter")
        await narrow(explorer, "4", "post:vice")
        await explorer.press("1", "<")
        assert explorer.screen.evidence.has_focus
        assert explorer.screen.evidence.cursor == "1"


async def test_the_checks_are_filtered_in_place() -> None:
    async with opened() as explorer:
        await explorer.press("5", "G", "f")
        await explorer.type("other")
        assert "5 Checks 1 of 3" in explorer.shown()
        await explorer.press("enter", "escape")
        assert explorer.screen.checks.cursor == "check-3"


async def test_a_list_that_a_filter_leaves_empty_does_not_say_that_nothing_was_found() -> None:
    async with opened() as explorer:
        await narrow(explorer, "2", "zebra")
        assert "No organization was found" not in explorer.shown()
        assert "Nothing here has these words; Esc shows all." in explorer.shown()
        await narrow(explorer, "1", "zebra")
        assert "No paragraph has these words; Esc shows all." in explorer.shown()


async def test_words_that_stand_in_no_paragraph_are_filtered_and_shown() -> None:
    whole = bundled()
    article = whole.article
    headed = replace(whole, article=replace(article, paragraphs=article.paragraphs[1:]))
    async with opened(headed) as explorer:
        await narrow(explorer, "1", "2023-07-15")
        assert explorer.screen.session.paragraphs() == (article.paragraphs[0],)


async def test_the_caret_is_shown_again_at_the_next_start(tmp_path: Path) -> None:
    store_path, kept = tmp_path / "readout.json", tmp_path / "state.json"
    store.save(bundled(), store_path)
    async with opened(
        shelf=Shelf((store_path,)), preferences=Preferences(state_path=kept)
    ) as explorer:
        await narrow(explorer, "1", "livable")
        await explorer.press("3", "G", "enter")
    again = Preferences(state=state.load(kept), state_path=kept)
    async with opened(shelf=Shelf((store_path,)), preferences=again) as explorer:
        article = explorer.screen.article
        assert article.caret == words("Cheng Kai").start
        assert article.shows(article.caret)
        assert explorer.current == "official-4"


async def test_a_range_ends_where_its_first_row_is_filtered_away_and_its_marks_stay() -> None:
    async with opened() as explorer:
        await explorer.press("2", "v", "j", "j", "f")
        await explorer.type("role:branch")
        await explorer.press("enter", "j", "j")
        marks = {f"organization-{at}" for at in (1, 2, 3)}
        assert explorer.screen.session.marks == marks
        await explorer.press("3", "v", "j")
        assert explorer.screen.session.marks == marks | {"official-1", "official-2"}
        await explorer.press("escape")
        assert explorer.screen.session.marks == marks


async def test_what_a_row_shows_of_a_post_can_be_filtered() -> None:
    whole = bundled()
    post = replace(
        whole.officials[1].posts[0], organization=None, area="Chile", tenure=Tenure.FORMER
    )
    official = replace(whole.officials[1], posts=(post,))
    async with opened(replace(whole, officials=(whole.officials[0], official))) as explorer:
        for typed in ("chile", "body:chile", "post:former", "former secretary"):
            await narrow(explorer, "3", typed)
            assert explorer.screen.session.rows("officials") == (official.id,), typed
            await explorer.press("escape")


async def test_the_officials_of_a_body_are_the_only_ones_again_at_the_next_start(
    tmp_path: Path,
) -> None:
    store_path, kept = tmp_path / "readout.json", tmp_path / "state.json"
    store.save(bundled(), store_path)
    async with opened(
        shelf=Shelf((store_path,)), preferences=Preferences(state_path=kept)
    ) as explorer:
        await explorer.press("2", "r")
    again = Preferences(state=state.load(kept), state_path=kept)
    async with opened(shelf=Shelf((store_path,)), preferences=again) as explorer:
        assert explorer.screen.session.rows("officials") == ("official-1",)
        assert "only of Ministry of Agriculture" in explorer.shown()
