"""From a file, standard input or a string to an article: decoded, nothing changed, nothing lost."""

import codecs
import sys
from hashlib import sha256
from pathlib import Path

from explorer.errors import ExplorerError
from explorer.model import STANDARD_INPUT, Article

LIMIT = 64 * 1024 * 1024  # bytes; a day's readouts are a thousandth of it
LONG = 2 * 1024 * 1024  # bytes; more than this keeps a person waiting for some seconds

# The longest mark first: UTF-32's little-endian mark starts with that of UTF-16. Where a codec
# writes no mark of its own for a byte order, the mark stays in the text as U+FEFF.
_MARKED_ENCODINGS = (
    (codecs.BOM_UTF8, ("utf-8-sig",)),
    (codecs.BOM_UTF32_LE, ("utf-32", "utf-32-le")),
    (codecs.BOM_UTF32_BE, ("utf-32", "utf-32-be")),
    (codecs.BOM_UTF16_LE, ("utf-16", "utf-16-le")),
    (codecs.BOM_UTF16_BE, ("utf-16", "utf-16-be")),
)
_WESTERN = "cp1252"
_FOREIGN_FORMATS = (
    (b"%PDF-", "a PDF"),
    (b"PK\x03\x04", "a Word, OpenDocument or ZIP file"),
    (b"\xd0\xcf\x11\xe0", "an old Office file"),
    (b"{\\rtf", "an RTF file"),
)


def read(source: str) -> Article:
    """The article in the file ``source``, or on standard input for ``-``.

    Raises:
        ExplorerError: If it cannot be read, holds no text, or is larger than ``LIMIT`` bytes.
    """
    return read_bytes(content(source), source)


def content(source: str) -> bytes:
    """The bytes in the file ``source``, or on standard input for ``-``.

    At most one byte more than ``LIMIT`` is read, so that an endless source ends.

    Raises:
        ExplorerError: If it cannot be read.
    """
    if not source:
        raise ExplorerError("The path is empty; name a text file.")
    try:
        if source == STANDARD_INPUT:
            if sys.stdin is None:
                raise ExplorerError("Standard input is closed; name a file or pipe a text in.")
            return sys.stdin.buffer.read(LIMIT + 1)
        with Path(source).open("rb") as file:
            return file.read(LIMIT + 1)
    except FileNotFoundError:
        raise ExplorerError(f"There is no file {_name(source)}; check the path.") from None
    except IsADirectoryError:
        raise ExplorerError(f"{_name(source)} is a folder; name a text file in it.") from None
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or error
        raise ExplorerError(f"{_name(source)} cannot be read: {reason}.") from None


def read_bytes(data: bytes, source: str) -> Article:
    """The article in ``data``; ``source`` says where the bytes came from.

    Raises:
        ExplorerError: If the bytes are no text, hold no words, or are more than ``LIMIT``.
    """
    name = _name(source)
    if len(data) > LIMIT:
        raise ExplorerError(
            f"{name} is larger than {LIMIT // 1024**2} MB; open the part that is the readout."
        )
    for signature, description in _FOREIGN_FORMATS:
        if data.startswith(signature):
            raise ExplorerError(f"{name} is {description}; save it as plain text first.")
    encoding = _encoding(data)
    if encoding is None:
        raise ExplorerError(
            f"{name} is not text in an encoding that could be recognized; save it as UTF-8."
        )
    return _article(data.decode(encoding), encoding, data, source)


def told_before_long(size: int, source: str) -> str:
    """What to tell a person before ``size`` bytes are read and searched; empty if it is quick."""
    if not LONG < size <= LIMIT:
        return ""
    megabytes = round(size / 1024**2)
    return f"{_name(source)} has {megabytes} MB; that takes a while, about two seconds for each."


def read_text(text: str, source: str) -> Article:
    """The article that is ``text``, such as pasted words; ``source`` names it.

    Raises:
        ExplorerError: If the text holds no words, or characters that no encoding has.
    """
    try:
        data = text.encode("utf-8")
    except UnicodeEncodeError:
        raise ExplorerError(
            f"{_name(source)} holds half characters (surrogates); copy the text again."
        ) from None
    return _article(text, "utf-8", data, source)


def _article(text: str, encoding: str, data: bytes, source: str) -> Article:
    if "\0" in text:
        raise ExplorerError(f"{_name(source)} is binary data, not text.")
    if not text.lstrip("\ufeff").strip():
        raise ExplorerError(f"{_name(source)} is empty; there is nothing to read in it.")
    from explorer.extraction.segment import segment  # its lexicon is not needed to fetch bytes

    segments = segment(text)
    return Article(
        text=text,
        source=source.encode("utf-8", "replace").decode("utf-8"),
        sha256=sha256(data).hexdigest(),
        encoding=encoding,
        title=segments.title,
        title_derived=segments.title_derived,
        published=segments.published,
        paragraphs=segments.paragraphs,
        sentences=segments.sentences,
    )


def _encoding(data: bytes) -> str | None:
    """The encoding that gives ``data`` back exactly; ``None`` where there is none."""
    for encoding in _candidates(data):
        try:
            if data.decode(encoding).encode(encoding) == data:
                return encoding
        except UnicodeError:
            continue
    return None


def _candidates(data: bytes) -> tuple[str, ...]:
    for mark, encodings in _MARKED_ENCODINGS:
        if data.startswith(mark):
            return encodings
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return () if b"\0" in data else _detected(data)
    return ("utf-8",)


def _detected(data: bytes) -> tuple[str, ...]:
    """What the bytes most likely are, best first; of equals the Western European encoding."""
    from charset_normalizer import from_bytes  # most texts are UTF-8 and never need it

    matches = from_bytes(data)
    best = matches.best()
    if best is None:
        return ()
    equals = [
        encoding
        for match in matches
        if match.chaos == best.chaos
        for encoding in match.could_be_from_charset
    ]
    return tuple(sorted(equals, key=lambda encoding: encoding != _WESTERN))


def _name(source: str) -> str:
    return "Standard input" if source == STANDARD_INPUT else source
