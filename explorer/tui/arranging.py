"""Which rows of a pane are shown, and in which order."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import NamedTuple

from explorer.model import Role
from explorer.search import Query, fold
from explorer.tui.nouns import Nouns

LISTING = "listing"
COLUMNS = {
    "organizations": (LISTING, "name", "role", "mentions"),
    "officials": (LISTING, "name", "body", "mentions"),
}
_RANK = {role.value: rank for rank, role in enumerate(Role)}


class Order(NamedTuple):
    """The order of rows: by a column, or as the text lists them."""

    column: str = LISTING
    reverse: bool = False

    def next(self, pane: str) -> "Order":
        """Give the order by the next column."""
        columns = COLUMNS[pane]
        return Order(columns[(columns.index(self.column) + 1) % len(columns)])

    def reversed(self) -> "Order":
        """Give the order the other way round."""
        return self._replace(reverse=not self.reverse)

    @property
    def label(self) -> str:
        """What to say of it; nothing for the order of the text."""
        if self == Order():
            return ""
        return f"by {self.column} {'↓' if self.reverse else '↑'}"


@dataclass(frozen=True, slots=True)
class Narrowing:
    """What a pane is narrowed to: what was typed, or the rows tied to another row."""

    label: str
    query: Query | None = None
    keys: frozenset[str] = frozenset()

    def keeps(self, key: str, nouns: Nouns) -> bool:
        """Say whether a row stays."""
        if self.query is not None:
            return self.query.matches(nouns.fields(key))
        return key in self.keys


def arranged(
    keys: Iterable[str], nouns: Nouns, narrowing: Narrowing | None, order: Order
) -> tuple[str, ...]:
    """Give the rows to show, in order; rows that are alike keep the order of the text."""
    kept = [key for key in keys if narrowing is None or narrowing.keeps(key, nouns)]
    if order.column != LISTING:
        kept.sort(key=_sorter(order.column, nouns))
    if order.reverse:
        kept.reverse()
    return tuple(kept)


def _sorter(column: str, nouns: Nouns) -> Callable[[str], tuple[int, str]]:
    def value(key: str) -> tuple[int, str]:
        if column == "mentions":
            return -len(nouns.spans(key)), ""
        if column == "name":
            return 0, fold(nouns.name(key))
        texts = nouns.fields(key).get(column, ())
        if column == "role":
            return _RANK.get(texts[0], 0) if texts else 0, ""
        return (0, fold(texts[0])) if texts else (1, "")

    return value
