"""Where the person jumped from."""


class Jumps:
    """Offsets that the person jumped from, to go back to and forward again."""

    def __init__(self) -> None:
        self._back: list[int] = []
        self._forward: list[int] = []

    def leave(self, offset: int) -> None:
        """Keep an offset that is being jumped from."""
        if not self._back or self._back[-1] != offset:
            self._back.append(offset)
        self._forward.clear()

    def back(self, offset: int) -> int | None:
        """Give the last offset jumped from; ``offset`` can be gone forward to again."""
        return _exchange(self._back, self._forward, offset)

    def forward(self, offset: int) -> int | None:
        """Give the last offset gone back from."""
        return _exchange(self._forward, self._back, offset)


def _exchange(source: list[int], target: list[int], offset: int) -> int | None:
    if not source:
        return None
    target.append(offset)
    return source.pop()
