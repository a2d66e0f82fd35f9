"""What is taken away: the selected text, else the marked rows, else the current row."""

from collections.abc import Collection
from dataclasses import dataclass

from explorer.errors import ExplorerError
from explorer.export import Format, Selection, everything, passage, text_formats
from explorer.model import Readout, Span
from explorer.tui.session import Session
from explorer.tui.words import counted

_PLAIN = "text"


def plain_format() -> Format:
    """Give the format of a plain copy."""
    return next(form for form in text_formats() if form.name == _PLAIN)


def copied_format(name: str) -> Format:
    """Give the format that the settings ask for.

    Raises:
        ExplorerError: There is none that can be copied; the message lists those there are.
    """
    for form in text_formats():
        if form.name == name:
            return form
    names = ", ".join(form.name for form in text_formats())
    raise ExplorerError(f"no format for a copy is called {name!r}: choose one of {names}")


def formats_from(name: str | None) -> list[Format]:
    """Give the formats of a copy, the one of that name first."""
    return sorted(text_formats(), key=lambda form: form.name != name)


@dataclass(frozen=True, slots=True)
class Taking:
    """What a person takes away, held as it was when they said so: cheap to make, slow to render.

    Attributes:
        readout: What it is taken from.
        span: The text selected in the article.
        keys: Without selected text, the keys of the rows; none where all is taken.
        described: What it is, in words.
    """

    readout: Readout
    span: Span | None
    keys: frozenset[str]
    described: str

    def selection(self) -> Selection:
        """Give it in the words of an export."""
        if self.span:
            return passage(self.readout, self.span)
        return _rows(self.keys) if self.keys else everything(self.readout)

    def text(self, form: Format) -> str:
        """Give its text in a format; plain text without a line end after it."""
        text = form.render(self.readout, self.selection())
        return text.removesuffix("\n") if form == plain_format() else text


def taking_of(session: Session) -> Taking | None:
    """Give what would be taken away now; none where there is nothing."""
    keys = session.marks or frozenset({session.current} if session.current else ())
    if not (session.selection or keys):
        return None
    return Taking(session.readout, session.selection, keys, described(session))


def exported_of(session: Session) -> Taking:
    """Give what would be written to a file now: what was chosen, else everything."""
    chosen = taking_of(session) if session.selection or session.marks else None
    return chosen or Taking(session.readout, None, frozenset(), "everything")


def described(session: Session) -> str:
    """Say what would be taken away now."""
    if session.selection:
        length = session.selection.end - session.selection.start
        return f"{counted(length, 'character')} of the article"
    if session.marks:
        return counted(len(session.marks), "marked row")
    return session.nouns.name(session.current)


def _rows(keys: Collection[str]) -> Selection:
    def of(kind: str) -> tuple[str, ...]:
        return tuple(sorted((key for key in keys if key.startswith(kind)), key=_number))

    return Selection(
        organizations=of("organization-"),
        officials=of("official-"),
        checks=tuple(_number(key) - 1 for key in of("check-")),
    )


def _number(key: str) -> int:
    return int(key.rpartition("-")[2])
