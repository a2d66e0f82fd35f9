"""Popolo: persons, organizations, posts, memberships and the event, for civic databases.

A membership says that a post is attested by the text: it has no start and no end. Its sources hold
the words that say so.
"""

import json
from typing import Any

from explorer.export.format import Format
from explorer.export.identifiers import article_iri, event_id, occupancy_id, position_id, row_ids
from explorer.export.phrases import one_line, place, quote, url
from explorer.export.selection import Selection, chosen_with_referenced
from explorer.model import Article, Event, Official, Organization, Post, Readout, Role, Span
from explorer.passages import proof_of_post, sentence_around

Record = dict[str, Any]


def render(readout: Readout, selection: Selection) -> str:
    """One object with a list a class; posts and memberships refer to the rest by id."""
    rows, ids = chosen_with_referenced(readout, selection), row_ids(readout)
    held = [(official, post) for official in rows.officials for post in official.posts]
    posts = [_post(rows.article, official, post, ids) for official, post in held]
    whole = {
        "persons": [_person(rows.article, official, ids) for official in rows.officials],
        "organizations": [_organization(rows.article, body, ids) for body in rows.organizations],
        "posts": list({post["id"]: post for post in posts}.values()),
        "memberships": [_membership(rows.article, *pair, ids) for pair in held],
        "events": [_event(rows, rows.event, ids)] if rows.event else [],
    }
    return json.dumps(whole, ensure_ascii=False, indent=2) + "\n"


def _person(article: Article, official: Official, ids: dict[str, str]) -> Record:
    return {
        "id": ids[official.id],
        "name": one_line(official.name),
        "other_names": [{"name": one_line(alias)} for alias in official.aliases],
        "sources": _sources(article, sentence_around(article, official.mentions[0].span)),
    }


def _organization(article: Article, body: Organization, ids: dict[str, str]) -> Record:
    return {
        "id": ids[body.id],
        "name": one_line(body.name),
        "other_names": [{"name": one_line(alias)} for alias in body.aliases],
        "parent_id": ids[body.parent] if body.parent else None,
        "sources": _sources(article, sentence_around(article, body.mentions[0].span)),
    }


def _post(article: Article, official: Official, post: Post, ids: dict[str, str]) -> Record:
    body = ids[post.organization] if post.organization else None
    return {
        "id": position_id(article, ids[official.id], post, body),
        "label": one_line(post.title),
        "role": one_line(post.title),
        "organization_id": body,
        "area": {"name": one_line(post.area)} if post.area else None,
        "sources": _sources(article, post.span),
    }


def _membership(article: Article, official: Official, post: Post, ids: dict[str, str]) -> Record:
    holder = ids[official.id]
    body = ids[post.organization] if post.organization else None
    return {
        "id": occupancy_id(article, holder, post, body),
        "label": post.tenure.value,
        "role": one_line(post.title),
        "person_id": holder,
        "organization_id": body,
        "post_id": position_id(article, holder, post, body),
        "sources": _sources(article, proof_of_post(article, official, post)),
    }


def _event(rows: Readout, event: Event, ids: dict[str, str]) -> Record:
    hosts = [ids[body.id] for body in rows.organizations if body.role is Role.HOST]
    took_part = [official for official in rows.officials if official.actions]
    return {
        "id": event_id(rows.article),
        "name": one_line(event.form),
        "classification": one_line(event.form),
        "start_date": event.date.value.isoformat() if event.date else None,
        "organization_id": hosts[0] if len(hosts) == 1 else None,
        "attendees": [{"id": ids[each.id], "name": one_line(each.name)} for each in took_part],
        "sources": _sources(rows.article, event.span),
    }


def _sources(article: Article, span: Span) -> list[Record]:
    words = f"{quote(article.text, span)} ({place(article, span)})"
    return [{"url": url(article) or article_iri(article), "note": words}]


FORMAT = Format(
    name="popolo",
    key="p",
    label="Popolo, for civic databases",
    media_type="application/json",
    suffix=".json",
    render=render,
)
