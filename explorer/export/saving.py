"""A selection in a format, as the bytes of a file, and written to one."""

import codecs
from pathlib import Path

from explorer.errors import ExplorerError
from explorer.export.format import BinaryFormat, Format
from explorer.export.selection import Selection
from explorer.files import write_whole
from explorer.model import Readout


def content(readout: Readout, selection: Selection, form: Format | BinaryFormat) -> bytes:
    """The selection in the format, as bytes; text is UTF-8."""
    rendered = form.render(readout, selection)
    return rendered.encode() if isinstance(rendered, str) else rendered


def with_mark(text: bytes) -> bytes:
    """The text with the byte-order mark by which some spreadsheets know UTF-8."""
    return codecs.BOM_UTF8 + text


def save(data: bytes, path: Path, *, force: bool = False) -> None:
    """Writes a file whole or not at all, and over an existing one only with ``force``.

    Raises:
        ExplorerError: It exists, is no plain file, or cannot be written.
    """
    target = path.resolve()  # so that a link stays one
    if target.exists() and not target.is_file():
        raise ExplorerError(f"{path} is no plain file; give the path of a file.")
    if target.exists() and not force:
        raise ExplorerError(f"{path} exists; choose another path, or write over it with --force.")
    try:
        write_whole(target, data)
    except OSError as error:
        raise ExplorerError(f"{path} cannot be written: {error.strerror or error}.") from None
