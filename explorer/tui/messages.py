"""What panes tell the screen: typed messages that carry nouns and spans."""

from dataclasses import dataclass

from textual.message import Message

from explorer.model import Span


@dataclass
class RowMoved(Message):
    """The cursor of a list came to a row."""

    key: str


@dataclass
class RowOpened(Message):
    """A row was opened: Enter, or a second click."""

    key: str


@dataclass
class FactOpened(Message):
    """A fact of the evidence was opened: go to its words."""

    span: Span


@dataclass
class CaretMoved(Message):
    """The caret came to an offset of the article."""

    offset: int


@dataclass
class TextSelected(Message):
    """Words of the article were selected, or let go (none)."""

    span: Span | None
