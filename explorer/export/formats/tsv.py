"""TSV: the rows of the CSV format with tabs between, which a spreadsheet takes from a paste."""

from explorer.export.format import Format
from explorer.export.rows import sheet
from explorer.export.selection import Selection
from explorer.model import Readout


def render(readout: Readout, selection: Selection) -> str:
    """A header and the rows, separated by tabs."""
    return sheet(readout, selection, "\t")


FORMAT = Format(
    name="tsv",
    key="v",
    label="TSV, tab-separated",
    media_type="text/tab-separated-values; charset=utf-8",
    suffix=".tsv",
    render=render,
)
