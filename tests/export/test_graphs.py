"""Annotations, graphs and the database: the same facts, every reference and every place holds."""

import json
import sqlite3
from collections.abc import Iterable
from typing import Any

from hypothesis import given

from explorer.export import Format, Selection, find
from explorer.export.phrases import one_line
from explorer.export.selection import chosen, chosen_with_referenced
from explorer.model import Official, Organization, Readout
from tests.export.selections import Case, rendered, selected


@given(selected())
def test_a_web_annotation_selects_the_same_words_in_both_ways(case: Case) -> None:
    readout, selection = case
    text, rows = readout.article.text, chosen(readout, selection)
    collection = json.loads(rendered("webannotation", case))
    items = collection["first"]["items"] if collection["total"] else []
    said = {(row.id, mention.span) for row in rows.organizations for mention in row.mentions}
    said |= {(row.id, mention.span) for row in rows.officials for mention in row.mentions}
    posts = {
        (row.id, post.title, post.span, post.organization)
        for row in rows.officials
        for post in row.posts
    }
    assert len(items) == collection["total"] == len(said) + len(posts)
    for item in items:
        place, quotation = item["target"]["selector"]
        around = quotation["prefix"] + quotation["exact"] + quotation["suffix"]
        start = place["start"] - len(quotation["prefix"])
        assert text[place["start"] : place["end"]] == quotation["exact"]
        assert text[start : start + len(around)] == around


def names_of(rows: Iterable[Organization | Official]) -> list[str]:
    return sorted(one_line(row.name) for row in rows)


def held(readout: Readout, selection: Selection) -> list[tuple[str, ...]]:
    """Official, title, body and tenure of each post."""
    names = {body.id: one_line(body.name) for body in readout.organizations}
    return sorted(
        (
            one_line(official.name),
            one_line(post.title),
            names.get(post.organization or "", ""),
            post.tenure.value,
        )
        for official in chosen(readout, selection).officials
        for post in official.posts
    )


@given(selected())
def test_popolo_holds_the_same_posts(case: Case) -> None:
    rows, whole = chosen_with_referenced(*case), json.loads(rendered("popolo", case))
    people = {person["id"]: person["name"] for person in whole["persons"]}
    bodies = {body["id"]: body["name"] for body in whole["organizations"]} | {None: ""}
    posts = {post["id"]: post for post in whole["posts"]}
    assert sorted(people.values()) == names_of(rows.officials)
    assert len(whole["organizations"]) == len(rows.organizations)
    assert all(body["parent_id"] in bodies for body in whole["organizations"])
    assert held(*case) == sorted(
        (
            people[each["person_id"]],
            posts[each["post_id"]]["label"],
            bodies[each["organization_id"]],
            each["label"],
        )
        for each in whole["memberships"]
    )
    assert not [key for each in whole["memberships"] for key in each if "date" in key]


@given(selected())
def test_schema_org_holds_the_same_people_and_bodies(case: Case) -> None:
    rows, whole = chosen_with_referenced(*case), json.loads(rendered("jsonld", case))
    nodes = {node["@id"]: node for node in whole.get("mentions", [])}
    assert len(nodes) == len(rows.organizations) + len(rows.officials)
    assert sorted(node["name"] for node in nodes.values()) == names_of(
        (*rows.organizations, *rows.officials)
    )
    roles = sorted(
        (
            node["name"],
            role["roleName"],
            nodes[role["affiliation"]["@id"]]["name"],
            role["description"],
        )
        for node in nodes.values()
        for role in node.get("affiliation", [])
    )
    assert roles == [post for post in held(*case) if post[2]]


@given(selected())
def test_sqlite_holds_the_same_facts_and_its_references_hold(case: Case) -> None:
    readout, selection = case
    rows = chosen_with_referenced(readout, selection)
    form = find("sqlite")
    assert not isinstance(form, Format)
    database = sqlite3.connect(":memory:")
    database.deserialize(form.render(readout, selection))

    def ask(query: str) -> list[tuple[Any, ...]]:
        return database.execute(query).fetchall()

    assert ask("PRAGMA integrity_check") == [("ok",)]
    assert ask("PRAGMA foreign_key_check") == []
    assert ask("SELECT id, name, role, parent_id FROM organizations ORDER BY number") == [
        (body.id, body.name, body.role, body.parent) for body in rows.organizations
    ]
    held_there = [
        ((official.id, post.title, post.organization, post.area, post.tenure), post)
        for official in rows.officials
        for post in official.posts
    ]
    posts = "SELECT official_id, title, organization_id, area, tenure, start, end FROM posts"
    assert ask(posts) == [(*shown, post.span.start, post.span.end) for shown, post in held_there]
    assert len(ask("SELECT * FROM checks")) == len(rows.checks)
    text = readout.article.text
    for table in ("organization_mentions", "official_mentions", "actions", "check_words", "posts"):
        for start, end, words in ask(f"SELECT start, end, words FROM {table}"):
            assert text[start:end] == words
    database.close()
