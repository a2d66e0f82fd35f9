"""What a person takes away: a selection of a readout, as text in one of the formats."""

from explorer.export.format import BinaryFormat, Format
from explorer.export.registry import all_formats, find, text_formats
from explorer.export.selection import Selection, everything, passage, select

__all__ = [
    "BinaryFormat",
    "Format",
    "Selection",
    "all_formats",
    "everything",
    "find",
    "passage",
    "select",
    "text_formats",
]
