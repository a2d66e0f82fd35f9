"""Screens that take every key themselves, and that hold the looks of words."""

from abc import abstractmethod
from typing import ClassVar, TypeVar

from rich.style import Style
from textual import events
from textual.screen import Screen

from explorer.tui.guarding import Guarded

# The names under which the stylesheet gives the looks of words; panes use no others.
STYLES = (
    "organization",
    "official",
    "date",
    "check",
    "holds",
    "conflict",
    "open",
    "current",
    "hit",
    "current-hit",
    "selection",
    "caret",
    "dim",
    "heading",
    "strong",
    "key",
    "cursor",
    "blurred-cursor",
    "marked",
)
Result = TypeVar("Result")


class WordScreen(Guarded, Screen[Result]):
    """A screen that holds the looks of words.

    They are the screen's and not each pane's, for Textual works them out again for a widget each
    time that its focus or its classes change.
    """

    COMPONENT_CLASSES: ClassVar[set[str]] = {f"words--{name}" for name in STYLES}
    _word_styles: dict[str, Style] | None = None

    @property
    def word_styles(self) -> dict[str, Style]:
        """The looks of words by name, to lay over a pane's own."""
        if self._word_styles is None:
            self._word_styles = {
                name: self.get_component_rich_style(f"words--{name}", partial=True)
                for name in STYLES
            }
        return self._word_styles

    def notify_style_update(self) -> None:
        """Forget the looks: the theme changed."""
        super().notify_style_update()
        self._word_styles = None


class KeyScreen(WordScreen[Result]):
    """A screen to which the application gives keys at once, in the order they were typed."""

    @abstractmethod
    async def press(self, event: events.Key) -> None:
        """Do what a key does."""
