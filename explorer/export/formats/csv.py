"""CSV: one row an organization, a post or a check's words, for a spreadsheet or a script."""

from explorer.export.format import Format
from explorer.export.rows import sheet
from explorer.export.selection import Selection
from explorer.model import Readout


def render(readout: Readout, selection: Selection) -> str:
    """A header and the rows, separated by commas."""
    return sheet(readout, selection, ",")


FORMAT = Format(
    name="csv",
    key="c",
    label="CSV, comma-separated",
    media_type="text/csv; charset=utf-8; header=present",
    suffix=".csv",
    render=render,
)
