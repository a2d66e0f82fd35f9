"""What a route is given."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Copy:
    """A copy to be made, and what it may use.

    Attributes:
        text: Without control characters other than line feeds and tabs.
        html: Whether the text is HTML, to be offered as rich text where the tool can.
        environment: The variables of the process, those of the attached tmux client over them.
        terminal: Writes bytes to the person's terminal; ``None`` where there is none.
        limit: The largest text for the terminal, in bytes of UTF-8.
        seconds: How long each tool may take.
    """

    text: str
    html: bool
    environment: Mapping[str, str]
    terminal: Callable[[bytes], None] | None
    limit: int
    seconds: float

    @property
    def fits_terminal(self) -> bool:
        """Whether the text is within the terminal's limit."""
        return len(self.text.encode()) <= self.limit

    @property
    def too_large(self) -> str:
        """Why a text over the limit was not sent to the terminal."""
        size = len(self.text.encode())
        return (
            f"{size:,} bytes are over the limit of {self.limit:,} for a terminal; nothing was sent"
        )
