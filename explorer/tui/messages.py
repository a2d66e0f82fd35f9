"""What panes tell the screen: typed messages that carry the keys of nouns, and spans."""

from textual.message import Message

from explorer.model import Span


class KeyMessage(Message):
    """Something about the row of a noun."""

    def __init__(self, key: str) -> None:
        super().__init__()
        self.key = key


class RowMoved(KeyMessage):
    """The cursor of a list came to a row."""


class RowOpened(KeyMessage):
    """A row was opened by a second click."""


class FactOpened(Message):
    """A fact of the evidence was opened: go to its words."""

    def __init__(self, span: Span) -> None:
        super().__init__()
        self.span = span


class CaretMoved(Message):
    """The caret came to an offset of the article."""

    def __init__(self, offset: int) -> None:
        super().__init__()
        self.offset = offset


class TextSelected(Message):
    """Words of the article were selected, or let go (none)."""

    def __init__(self, span: Span | None) -> None:
        super().__init__()
        self.span = span
