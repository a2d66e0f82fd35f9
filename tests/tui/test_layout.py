"""What a size of terminal has room for."""

import pytest

from explorer.tui.layout import LISTS, PANES, Shares, layout


@pytest.mark.parametrize(
    ("size", "focused", "shown"),
    [
        ((200, 60), "article", PANES),
        ((100, 30), "checks", PANES),
        ((80, 24), "article", ("article", "organizations", "officials", "evidence")),
        ((80, 24), "checks", ("article", "organizations", "officials", "checks")),
        ((60, 20), "officials", ("article", "officials", "evidence")),
        ((80, 16), "article", ("article", "organizations", "officials")),
        ((80, 16), "evidence", ("article", "organizations", "officials", "evidence")),
        ((80, 10), "officials", ("officials",)),
        ((20, 5), "article", ("article",)),
    ],
)
def test_what_is_shown(size: tuple[int, int], focused: str, shown: tuple[str, ...]) -> None:
    assert layout(size, focused, {}, zoomed=False).panes == shown


def test_a_pane_that_shares_its_place_stays_in_front() -> None:
    assert "officials" in layout((60, 20), "article", {LISTS: "officials"}, zoomed=False).panes


def test_a_zoomed_pane_has_the_screen() -> None:
    assert layout((200, 60), "checks", {}, zoomed=True).panes == ("checks",)


@pytest.mark.parametrize("pane", PANES)
def test_a_pane_grows_until_the_others_would_have_no_room(pane: str) -> None:
    shares = Shares()
    for _ in range(100):
        shares = shares.grown(pane, 1)
    assert shares == shares.grown(pane, 1) == shares.within()
    assert shares.grown(pane, -1) != shares


def test_what_is_kept_is_taken_up_again_within_reason() -> None:
    shares = Shares(7, 8, 9)
    assert Shares.of(shares.kept()) == shares
    assert Shares.of({"article": 1000, "unknown": 3}).article < 20
