"""JSON Lines: the records of the JSON format, one a line.

The first line is the article. Every line says its ``type``; all but the first carry the article's
sha256 as ``article``, so that lines of many readouts can be mixed.
"""

import json

from explorer.export.format import Format
from explorer.export.records import Record, document
from explorer.export.selection import Selection
from explorer.model import Readout


def render(readout: Readout, selection: Selection) -> str:
    """One line a record."""
    whole = document(readout, selection)
    article = {"type": "article", "schema": whole["schema"], **whole["article"]}
    key = whole["article"]["sha256"]
    lines: list[Record] = [article]
    for kind in ("passage", "event"):
        lines += [{"type": kind, "article": key, **row} for row in [whole.get(kind)] if row]
    for kind in ("organizations", "officials", "checks"):
        lines += [{"type": kind.removesuffix("s"), "article": key, **row} for row in whole[kind]]
    return "".join(json.dumps(line, ensure_ascii=False) + "\n" for line in lines)


FORMAT = Format(
    name="jsonl",
    key="l",
    label="JSON Lines, one record a line",
    media_type="application/jsonl",
    suffix=".jsonl",
    render=render,
)
