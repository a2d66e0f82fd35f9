"""A readout as plain records for JSON, as ``data/schema/readout.schema.json`` describes them.

Every span is ``{"start", "end", "text"}``: half-open offsets in code points of the decoded text,
and the words there. Organizations are referred to by name, and beside it by id, since two may
share one name.
"""

from typing import Any, TypeAlias

from explorer.export.selection import Selection, chosen
from explorer.model import (
    Action,
    Article,
    Check,
    Event,
    Mention,
    Official,
    Organization,
    Post,
    Readout,
    Span,
    StatedDate,
)

SCHEMA = 1

Record: TypeAlias = dict[str, Any]


def document(readout: Readout, selection: Selection) -> Record:
    """The whole selection as one record."""
    rows = chosen(readout, selection)
    text, names = readout.article.text, organization_names(readout)
    record: Record = {
        "schema": SCHEMA,
        "article": article_record(readout.article),
        "event": event_record(text, readout.event) if readout.event else None,
        "organizations": [organization_record(text, names, row) for row in rows.organizations],
        "officials": [official_record(text, names, row) for row in rows.officials],
        "checks": [check_record(text, row) for row in rows.checks],
    }
    if selection.passage:
        record["passage"] = span_record(text, selection.passage)
    return record


def organization_names(readout: Readout) -> dict[str, str]:
    """The name of each organization of the readout by its id."""
    return {body.id: body.name for body in readout.organizations}


def span_record(text: str, span: Span) -> Record:
    """Where the words stand, and the words."""
    return {"start": span.start, "end": span.end, "text": span.of(text)}


def article_record(article: Article) -> Record:
    """What is known of the article itself; its text is left out, its sha256 names it."""
    title, published = article.title, article.published
    return {
        "title": title.of(article.text) if title else None,
        "title_derived": article.title_derived,
        "title_span": span_record(article.text, title) if title else None,
        "published": published.value.isoformat() if published else None,
        "published_span": _date_words(article.text, published) if published else None,
        "source": article.source,
        "sha256": article.sha256,
        "encoding": article.encoding,
        "characters": len(article.text),
    }


def event_record(text: str, event: Event) -> Record:
    """What was held, and when."""
    return {
        "form": event.form,
        "span": span_record(text, event.span),
        "date": event.date.value.isoformat() if event.date else None,
        "date_span": _date_words(text, event.date) if event.date else None,
    }


def organization_record(text: str, names: dict[str, str], body: Organization) -> Record:
    """An organization; ``names`` are those of all organizations of the readout by id."""
    return {
        "id": body.id,
        "name": body.name,
        "aliases": list(body.aliases),
        "role": body.role.value,
        "parent": names[body.parent] if body.parent else None,
        "parent_id": body.parent,
        "mentions": [_mention(text, mention) for mention in body.mentions],
    }


def official_record(text: str, names: dict[str, str], official: Official) -> Record:
    """An official; ``names`` are those of all organizations of the readout by id."""
    return {
        "id": official.id,
        "name": official.name,
        "aliases": list(official.aliases),
        "posts": [_post(text, names, post) for post in official.posts],
        "actions": [_action(text, action) for action in official.actions],
        "mentions": [_mention(text, mention) for mention in official.mentions],
    }


def check_record(text: str, check: Check) -> Record:
    """A check and the words it rests on."""
    return {
        "kind": check.kind,
        "verdict": check.verdict.value,
        "message": check.message,
        "spans": [span_record(text, span) for span in check.spans],
    }


def _date_words(text: str, stated: StatedDate) -> Record:
    return {**span_record(text, stated.span), "basis": stated.basis}


def _mention(text: str, mention: Mention) -> Record:
    words = span_record(text, mention.span)
    return {**words, "rule": mention.rule, "confidence": mention.confidence}


def _action(text: str, action: Action) -> Record:
    return {"deed": action.deed.value, **span_record(text, action.span)}


def _post(text: str, names: dict[str, str], post: Post) -> Record:
    body, words = post.organization, post.organization_span
    return {
        "title": post.title,
        "organization": names[body] if body else None,
        "organization_id": body,
        "area": post.area,
        "tenure": post.tenure.value,
        "span": span_record(text, post.span),
        "organization_span": span_record(text, words) if words else None,
        "rule": post.rule,
        "confidence": post.confidence,
    }
