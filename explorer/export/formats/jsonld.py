"""schema.org: the article as a NewsArticle in JSON-LD, with those it mentions.

A post is schema.org's role pattern, a role between the person and the body; it has no dates.
"""

import json
from typing import Any

from explorer.export.format import Format
from explorer.export.identifiers import article_iri, event_id, row_ids
from explorer.export.phrases import day, one_line, post_phrase, title, url
from explorer.export.records import organization_names
from explorer.export.selection import Selection, chosen_with_referenced
from explorer.model import Event, Official, Organization, Post, Readout, Role, Tenure

Node = dict[str, Any]


def render(readout: Readout, selection: Selection) -> str:
    """One NewsArticle."""
    rows, ids = chosen_with_referenced(readout, selection), row_ids(readout)
    names, article = organization_names(readout), rows.article
    mentions = [_organization(body, ids) for body in rows.organizations]
    mentions += [_person(official, ids, names) for official in rows.officials]
    node = _node(
        "NewsArticle",
        article_iri(article),
        headline=title(article),
        datePublished=day(article),
        url=url(article),
        identifier={"@type": "PropertyValue", "propertyID": "sha256", "value": article.sha256},
        about=_event(rows, rows.event, ids) if rows.event else None,
        mentions=mentions,
    )
    whole = {"@context": "https://schema.org", **node}
    return json.dumps(whole, ensure_ascii=False, indent=2) + "\n"


def _organization(body: Organization, ids: dict[str, str]) -> Node:
    return _node(
        "Organization",
        _iri(ids[body.id]),
        name=one_line(body.name),
        alternateName=[one_line(alias) for alias in body.aliases],
        parentOrganization=_reference(ids[body.parent]) if body.parent else None,
    )


def _person(official: Official, ids: dict[str, str], names: dict[str, str]) -> Node:
    return _node(
        "Person",
        _iri(ids[official.id]),
        name=one_line(official.name),
        alternateName=[one_line(alias) for alias in official.aliases],
        jobTitle=[
            one_line(post_phrase(post, names))
            for post in official.posts
            if post.tenure in (Tenure.CURRENT, Tenure.ACTING)
        ],
        affiliation=[_role(post, ids) for post in official.posts if post.organization],
    )


def _role(post: Post, ids: dict[str, str]) -> Node:
    body = ids[post.organization] if post.organization else ""
    return {
        "@type": "OrganizationRole",
        "roleName": one_line(post.title),
        "description": post.tenure.value,
        "affiliation": _reference(body),
    }


def _event(rows: Readout, event: Event, ids: dict[str, str]) -> Node:
    return _node(
        "Event",
        _iri(event_id(rows.article)),
        name=one_line(event.form),
        startDate=event.date.value.isoformat() if event.date else None,
        organizer=[
            _reference(ids[body.id]) for body in rows.organizations if body.role is Role.HOST
        ],
        attendee=[_reference(ids[each.id]) for each in rows.officials if each.actions],
    )


def _node(kind: str, iri: str, /, **properties: object) -> Node:
    known = {name: value for name, value in properties.items() if value}
    return {"@type": kind, "@id": iri, **known}


def _reference(identifier: str) -> Node:
    return {"@id": _iri(identifier)}


def _iri(identifier: str) -> str:
    return f"urn:x-readout:{identifier}"


FORMAT = Format(
    name="jsonld",
    key="o",
    label="schema.org NewsArticle (JSON-LD)",
    media_type="application/ld+json",
    suffix=".jsonld",
    render=render,
)
