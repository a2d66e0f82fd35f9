"""CSL-JSON: a reference to the article for Zotero and other reference managers."""

import json
from typing import Any

from explorer.export.citations import institutions, note
from explorer.export.format import Format
from explorer.export.identifiers import citation_key
from explorer.export.phrases import source, title, url
from explorer.export.selection import Selection
from explorer.model import Readout


def render(readout: Readout, selection: Selection) -> str:
    """A list of one item; the chosen range stands in its note."""
    article = readout.article
    item: dict[str, Any] = {
        "id": citation_key(article),
        "type": "report",
        "genre": "Readout",
        "title": title(article),
        "author": [{"literal": name} for name in institutions(readout)],
        "issued": {"date-parts": [_parts(readout)]} if article.published else None,
        "URL": url(article),
        "source": None if url(article) else source(article),
        "note": note(readout, selection),
    }
    known = {name: value for name, value in item.items() if value}
    return json.dumps([known], ensure_ascii=False, indent=2) + "\n"


def _parts(readout: Readout) -> list[int]:
    stated = readout.article.published
    return [stated.value.year, stated.value.month, stated.value.day] if stated else []


FORMAT = Format(
    name="csl-json",
    key="z",
    label="CSL-JSON citation, for Zotero",
    media_type="application/vnd.citationstyles.csl+json",
    suffix=".json",
    render=render,
)
