"""Which rows of a pane are shown, and in which order."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from typing import NamedTuple

from explorer.model import Role, Span
from explorer.search import Query, fold
from explorer.tui.nouns import Fields, Nouns

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
    """What a pane is narrowed to: what was typed, or the rows tied to another row.

    Attributes:
        label: What to call it.
        query: What was typed.
        keys: The rows tied to another row, where nothing was typed.
        of: The key of that other row.
        beside: Rows and paragraphs that are shown all the same: the person went to them.
    """

    label: str
    query: Query | None = None
    keys: frozenset[str] = frozenset()
    of: str = ""
    beside: frozenset[str | Span] = frozenset()

    def keeps(self, key: str, fields: Callable[[str], Fields]) -> bool:
        """Say whether a row stays; ``fields`` gives the texts in which it is searched."""
        if key in self.beside:
            return True
        return self.query.matches(fields(key)) if self.query is not None else key in self.keys

    def with_beside(self, goal: str | Span) -> "Narrowing":
        """Give the narrowing with a row or a paragraph shown all the same."""
        return replace(self, beside=self.beside | {goal})

    @property
    def chip(self) -> str:
        """What to say of it below the pane."""
        more = f" +{len(self.beside)}" if self.beside else ""
        return f"only {self.label}{more}"


def arranged(
    keys: Iterable[str], nouns: Nouns, narrowing: Narrowing | None, order: Order
) -> tuple[str, ...]:
    """Give the rows to show, in order; rows that are alike keep the order of the text."""
    kept = [key for key in keys if narrowing is None or narrowing.keeps(key, nouns.fields)]
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
