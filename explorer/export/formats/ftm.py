"""FollowTheMoney: entities as JSON Lines, for Aleph, OpenAleph and other tools for inquiry.

Beside the properties of the schema a line carries ``start`` and ``end``, the code points of the
words it rests on; the library keeps such keys as an entity's context. A post is attested on the
day of publication, or else of the event: no start or end of an occupancy is given.
"""

import json
from collections.abc import Iterator, Sequence
from typing import Any

from explorer.export.format import Format
from explorer.export.identifiers import (
    article_id,
    article_iri,
    event_id,
    mention_id,
    occupancy_id,
    position_id,
    row_ids,
)
from explorer.export.phrases import day, one_line, title, url
from explorer.export.selection import Selection, chosen_with_referenced
from explorer.model import (
    Article,
    Event,
    Mention,
    Official,
    Organization,
    Post,
    Readout,
    Role,
    Span,
    Tenure,
)
from explorer.passages import proof_of_post

Entity = dict[str, Any]
_STATUS = {Tenure.CURRENT: "current", Tenure.ACTING: "current", Tenure.FORMER: "ended"}
_PRESENT = (Role.HOST, Role.PARTICIPANT, Role.BRANCH, Role.REPRESENTED)


def render(readout: Readout, selection: Selection) -> str:
    """One entity a line: the article first, then all that its lines refer to."""
    rows, ids = chosen_with_referenced(readout, selection), row_ids(readout)
    entities = {entity["id"]: entity for entity in _entities(rows, ids)}
    return "".join(json.dumps(entity, ensure_ascii=False) + "\n" for entity in entities.values())


def _entities(rows: Readout, ids: dict[str, str]) -> Iterator[Entity]:
    article = rows.article
    yield _article(article)
    if rows.event:
        yield _event(rows, rows.event, ids)
    for body in rows.organizations:
        yield _organization(article, body, ids)
        yield from (_mention(article, mention, "Organization", ids) for mention in body.mentions)
    for official in rows.officials:
        yield _person(article, official, ids)
        for post in official.posts:
            yield _position(article, official, post, ids)
            yield _occupancy(rows, official, post, ids)
        yield from (_mention(article, mention, "Person", ids) for mention in official.mentions)


def _article(article: Article) -> Entity:
    return _entity(
        article_id(article),
        "Article",
        name=[title(article)],
        title=[title(article)],
        publishedAt=[day(article)],
        fileName=[None if url(article) else one_line(article.source)],
        sourceUrl=[url(article)],
        encoding=[article.encoding],
        notes=[article_iri(article)],
    )


def _event(rows: Readout, event: Event, ids: dict[str, str]) -> Entity:
    article, bodies = rows.article, rows.organizations
    return _proven(
        article,
        event.span,
        event_id(article),
        "Event",
        name=[one_line(event.form)],
        date=[event.date.value.isoformat() if event.date else None],
        organizer=[ids[body.id] for body in bodies if body.role is Role.HOST],
        involved=[ids[body.id] for body in bodies if body.role in _PRESENT]
        + [ids[official.id] for official in rows.officials if official.actions],
    )


def _organization(article: Article, body: Organization, ids: dict[str, str]) -> Entity:
    return _proven(
        article,
        body.mentions[0].span,
        ids[body.id],
        "Organization",
        name=[one_line(body.name)],
        alias=[one_line(alias) for alias in body.aliases],
        parent=[ids[body.parent] if body.parent else None],
        keywords=[body.role.value],
    )


def _person(article: Article, official: Official, ids: dict[str, str]) -> Entity:
    return _proven(
        article,
        official.mentions[0].span,
        ids[official.id],
        "Person",
        name=[one_line(official.name)],
        alias=[one_line(alias) for alias in official.aliases],
        position=[one_line(post.title) for post in official.posts],
        keywords=[action.deed.value for action in official.actions],
    )


def _position(article: Article, official: Official, post: Post, ids: dict[str, str]) -> Entity:
    body = ids[post.organization] if post.organization else None
    return _proven(
        article,
        post.span,
        position_id(article, ids[official.id], post, body),
        "Position",
        name=[one_line(post.title)],
        organization=[body],
        subnationalArea=[one_line(post.area) if post.area else None],
    )


def _occupancy(rows: Readout, official: Official, post: Post, ids: dict[str, str]) -> Entity:
    article, holder = rows.article, ids[official.id]
    body = ids[post.organization] if post.organization else None
    held_on = rows.event.date if rows.event else None
    attested = article.published or held_on
    proof = proof_of_post(article, official, post)
    return _proven(
        article,
        proof,
        occupancy_id(article, holder, post, body),
        "Occupancy",
        holder=[holder],
        post=[position_id(article, holder, post, body)],
        date=[attested.value.isoformat() if attested else None],
        status=[_STATUS.get(post.tenure)],
        description=[post.tenure.value],
        summary=[one_line(proof.of(article.text))],
    )


def _mention(article: Article, mention: Mention, schema: str, ids: dict[str, str]) -> Entity:
    resolved, span = ids[mention.names], mention.span
    entity = _entity(
        mention_id(article, resolved, span),
        "Mention",
        document=[article_id(article)],
        name=[one_line(span.of(article.text))],
        resolved=[resolved],
        detectedSchema=[schema],
    )
    return {**entity, "start": span.start, "end": span.end}


def _proven(
    article: Article, span: Span, identifier: str, schema: str, **properties: Sequence[str | None]
) -> Entity:
    entity = _entity(identifier, schema, **properties, proof=[article_id(article)])
    return {**entity, "start": span.start, "end": span.end}


def _entity(identifier: str, schema: str, **properties: Sequence[str | None]) -> Entity:
    # Each value once: the library keeps a property's values as a set.
    known = {
        name: list(dict.fromkeys(value for value in values if value))
        for name, values in properties.items()
    }
    filled = {name: values for name, values in known.items() if values}
    return {"id": identifier, "schema": schema, "properties": filled}


FORMAT = Format(
    name="ftm",
    key="f",
    label="FollowTheMoney entities",
    media_type="application/jsonl",
    suffix=".ftm.json",
    render=render,
)
