"""Where the panes are: what a size of terminal has room for, and who gets how much of it."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import NamedTuple

ARTICLE, ORGANIZATIONS, OFFICIALS = "article", "organizations", "officials"
EVIDENCE, CHECKS = "evidence", "checks"
PANES = (ARTICLE, ORGANIZATIONS, OFFICIALS, EVIDENCE, CHECKS)
LISTS = (ORGANIZATIONS, OFFICIALS)
LOWER = (EVIDENCE, CHECKS)
WHOLE = 20  # parts that the article and the lists share, and the lists among themselves

_NARROW_BELOW = 100  # columns: the lists no longer fit beside the article
_SLIM_BELOW = 72  # columns: the lists no longer fit beside each other
_SHORT_BELOW = 18  # rows: the evidence shows only on request
_SINGLE_BELOW = 12  # rows: one pane at a time
TINY_BELOW = 8  # rows: no header


@dataclass(frozen=True, slots=True)
class Shares:
    """Who gets how much.

    Attributes:
        article: Parts of the screen for the article, the rest for the lists.
        organizations: Parts of the lists for the organizations, the rest for the officials.
        lower: Rows for evidence and checks.
    """

    article: int = 11
    organizations: int = 11
    lower: int = 10

    @classmethod
    def of(cls, kept: Mapping[str, int]) -> "Shares":
        """Take up what was kept."""
        known = {name: kept[name] for name in cls.__slots__ if name in kept}
        return cls(**known).within()

    def kept(self) -> dict[str, int]:
        """Give what to keep."""
        return {name: getattr(self, name) for name in self.__slots__}

    def within(self) -> "Shares":
        """Give shares that leave every pane some room."""
        return Shares(
            min(max(self.article, 4), WHOLE - 4),
            min(max(self.organizations, 4), WHOLE - 4),
            min(max(self.lower, 4), 40),
        )

    def with_article(self, part: float) -> "Shares":
        """Give the article a part of the screen, from 0 to 1."""
        return replace(self, article=round(part * WHOLE)).within()

    def with_organizations(self, part: float) -> "Shares":
        """Give the organizations a part of the lists, from 0 to 1."""
        return replace(self, organizations=round(part * WHOLE)).within()

    def with_lower(self, rows: int) -> "Shares":
        """Give evidence and checks a number of rows."""
        return replace(self, lower=rows).within()

    def grown(self, pane: str, step: int) -> "Shares":
        """Give a pane more room, or less."""
        if pane == ARTICLE:
            grown = replace(self, article=self.article + step)
        elif pane in LOWER:
            grown = replace(self, lower=self.lower + step)
        else:
            turned = step if pane == ORGANIZATIONS else -step
            grown = Shares(self.article - step, self.organizations + turned, self.lower)
        return grown.within()


class Layout(NamedTuple):
    """What is shown at a size of terminal.

    Attributes:
        panes: The panes that are shown.
        narrow: Whether the lists stand below the article.
        single: Whether one pane has the whole screen.
        header: Whether there is a header.
    """

    panes: tuple[str, ...]
    narrow: bool
    single: bool
    header: bool


def fronts(kept: Iterable[str]) -> dict[tuple[str, ...], str]:
    """Give for panes that may have to share a place the one that was kept as being in front."""
    return {panes: name for name in kept for panes in (LISTS, LOWER) if name in panes}


def layout(
    size: tuple[int, int], focused: str, fronts: Mapping[tuple[str, ...], str], *, zoomed: bool
) -> Layout:
    """Say what to show.

    Args:
        size: Columns and rows.
        focused: The pane that has the keys.
        fronts: For panes that may have to share a place, the one that is in front.
        zoomed: Whether the focused pane has the whole screen.
    """
    width, height = size
    narrow, single = width < _NARROW_BELOW, zoomed or height < _SINGLE_BELOW
    shown = list(PANES)
    if single:
        shown = [focused]
    elif height < _SHORT_BELOW and focused not in LOWER:
        shown = [pane for pane in shown if pane not in LOWER]
    shares_a_place = {LOWER: narrow, LISTS: width < _SLIM_BELOW}
    for panes, sharing in shares_a_place.items():
        if sharing and not single:
            front = focused if focused in panes else fronts.get(panes, panes[0])
            shown = [pane for pane in shown if pane not in panes or pane == front]
    return Layout(tuple(shown), narrow, single, height >= TINY_BELOW)
