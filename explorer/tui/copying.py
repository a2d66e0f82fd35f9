"""What is taken away: the selected text, else the marked rows, else the current row."""

from collections.abc import Collection

from explorer.export import Format, Selection, passage, text_formats
from explorer.tui.session import Session
from explorer.tui.words import counted

_PLAIN = "text"


def plain_format() -> Format:
    """Give the format of a plain copy."""
    return next(form for form in text_formats() if form.name == _PLAIN)


def selection_of(session: Session) -> Selection | None:
    """Give what would be taken away now; none where there is nothing."""
    if session.selection:
        return passage(session.readout, session.selection)
    keys = session.marks or ({session.current} if session.current else set())
    return _rows(keys) if keys else None


def described(session: Session) -> str:
    """Say what would be taken away now."""
    if session.selection:
        length = session.selection.end - session.selection.start
        return f"{counted(length, 'character')} of the article"
    if session.marks:
        return counted(len(session.marks), "marked row")
    return session.nouns.name(session.current)


def rendered(session: Session, selection: Selection, form: Format) -> str:
    """Give the text of a selection in a format; plain text without a line end after it."""
    text = form.render(session.readout, selection)
    return text.removesuffix("\n") if form == plain_format() else text


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
