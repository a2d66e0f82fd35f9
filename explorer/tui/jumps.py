"""Where the person jumped from."""

from typing import NamedTuple


class Position(NamedTuple):
    """Where a person is in a readout.

    Attributes:
        caret: The offset of the caret in the article.
        pane: The name of the pane that has the keys.
        current: The key of the current row.
        row: The key of the row at the cursor of the pane, where that is a list.
    """

    caret: int
    pane: str
    current: str | None
    row: str | None


class Jumps:
    """Positions that the person jumped from, to go back to and forward again."""

    def __init__(self) -> None:
        self._back: list[Position] = []
        self._forward: list[Position] = []

    def leave(self, position: Position) -> None:
        """Keep a position that is being jumped from."""
        if not self._back or self._back[-1] != position:
            self._back.append(position)
        self._forward.clear()

    def back(self, position: Position) -> Position | None:
        """Give the last position jumped from; ``position`` can be gone forward to again."""
        return _exchange(self._back, self._forward, position)

    def forward(self, position: Position) -> Position | None:
        """Give the last position gone back from."""
        return _exchange(self._forward, self._back, position)


def _exchange(
    source: list[Position], target: list[Position], position: Position
) -> Position | None:
    if not source:
        return None
    target.append(position)
    return source.pop()
