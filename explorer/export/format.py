"""What a format is: its name, how a person chooses it, and the function that renders it."""

from collections.abc import Callable
from dataclasses import dataclass

from explorer.export.selection import Selection
from explorer.model import Readout


@dataclass(frozen=True, slots=True)
class _Named:
    """What every format has.

    Attributes:
        name: As typed after ``--format``.
        key: The one letter that chooses it in a menu; no two formats share one.
        label: A few words for menus and help.
        media_type: As registered, with the parameters that the content needs.
        suffix: The usual end of a file's name, with its dot.
    """

    name: str
    key: str
    label: str
    media_type: str
    suffix: str


@dataclass(frozen=True, slots=True)
class Format(_Named):
    """A format that is text: it can be copied, piped and written to a file in UTF-8."""

    render: Callable[[Readout, Selection], str]


@dataclass(frozen=True, slots=True)
class BinaryFormat(_Named):
    """A format that is bytes: it goes to a file and not to a clipboard."""

    render: Callable[[Readout, Selection], bytes]
