"""JSON: the whole selection as one object, as ``data/schema/readout.schema.json`` describes it."""

import json

from explorer.export.format import Format
from explorer.export.records import document
from explorer.export.selection import Selection
from explorer.model import Readout


def render(readout: Readout, selection: Selection) -> str:
    """One indented object and a line end."""
    return json.dumps(document(readout, selection), ensure_ascii=False, indent=2) + "\n"


FORMAT = Format(
    name="json",
    key="j",
    label="JSON, one object",
    media_type="application/json",
    suffix=".json",
    render=render,
)
