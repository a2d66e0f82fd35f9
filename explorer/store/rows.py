"""A readout as the rows of its store's tables, and back; pure, nothing touches a disk.

Every row is plain JSON. A span of something found carries its words, so that a person can read the
file and a reader can tell a damaged one: ``{"start", "end", "text"}``.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from hashlib import sha256
from typing import Any

import msgspec

from explorer.model import Official, Organization, Readout

Row = dict[str, Any]
Rows = Sequence[Mapping[str, Any]]

ENTITIES = ("organizations", "officials")


class DamagedRowsError(ValueError):
    """The rows do not make a readout."""


def rows_of(readout: Readout) -> dict[str, list[Row]]:
    """The rows of every table of ``readout``, by the table's name."""
    plain: Row = msgspec.to_builtins(readout)
    text = readout.article.text
    entities = [_quoted(entity, text) for table in ENTITIES for entity in plain[table]]
    mentions = [mention for entity in entities for mention in entity.pop("mentions")]
    return {
        "article": [plain["article"]],
        "event": [_quoted(plain["event"], text)] if readout.event else [],
        "organizations": entities[: len(readout.organizations)],
        "officials": entities[len(readout.organizations) :],
        "mentions": mentions,
        "checks": [_quoted(check, text) for check in plain["checks"]],
    }


def readout_of(tables: Mapping[str, Rows]) -> Readout:
    """The readout that the rows of ``tables`` make.

    Raises:
        DamagedRowsError: If a table, row or cell is missing or of the wrong kind, the text is not
            that of its sha256, a span does not hold its words, or a row refers to no other.
    """
    mentions = defaultdict(list)
    try:
        for mention in tables["mentions"]:
            mentions[mention["names"]].append(mention)
        plain = {table: tables[table] for table in ("article", "event", "checks")} | {
            table: [{**row, "mentions": mentions[row["id"]]} for row in tables[table]]
            for table in ENTITIES
        }
        article = _only(plain["article"])
        event = _only(plain["event"]) if plain["event"] else None
        readout = msgspec.convert({**plain, "article": article, "event": event}, Readout)
        digest = sha256(readout.article.text.encode(readout.article.encoding)).hexdigest()
    except (LookupError, TypeError, ValueError) as error:
        raise DamagedRowsError(str(error)) from None
    if digest != readout.article.sha256:
        raise DamagedRowsError("the text is not the one that was read")
    found = (plain["event"], plain["checks"], *(plain[table] for table in ENTITIES))
    if not all(
        readout.article.text[span["start"] : span["end"]] == span.get("text")
        for span in _spans(found)
    ):
        raise DamagedRowsError("a span does not hold its words")
    if unknown := (_references(readout) | set(mentions)) - _ids(readout):
        raise DamagedRowsError(f"nothing is called {min(unknown)}")
    return readout


def _only(rows: Rows) -> Mapping[str, Any]:
    if len(rows) != 1:
        raise ValueError(f"{len(rows)} rows where there is one")
    return rows[0]


def _ids(readout: Readout) -> set[str]:
    entities: tuple[Organization | Official, ...] = (*readout.organizations, *readout.officials)
    return {entity.id for entity in entities}


def _references(readout: Readout) -> set[str]:
    parents = {organization.parent for organization in readout.organizations}
    bodies = {post.organization for official in readout.officials for post in official.posts}
    return {reference for reference in parents | bodies if reference is not None}


def _quoted(value: Any, text: str) -> Any:
    """``value`` with the words of every span in it."""
    if isinstance(value, dict):
        if _is_span(value):
            return {**value, "text": text[value["start"] : value["end"]]}
        return {key: _quoted(part, text) for key, part in value.items()}
    if isinstance(value, list | tuple):
        return [_quoted(part, text) for part in value]
    return value


def _spans(value: Any) -> Iterator[Mapping[str, Any]]:
    """Every span in ``value``."""
    if isinstance(value, Mapping):
        if _is_span(value):
            yield value
        else:
            yield from _spans(value.values())
    elif isinstance(value, Iterable) and not isinstance(value, str):
        for part in value:
            yield from _spans(part)


def _is_span(value: Mapping[str, Any]) -> bool:
    return "start" in value
