"""FollowTheMoney's own library loads every entity, and keeps it.

It is in the optional group ``peers``; without it these tests are left out.
"""

import json
import re
import unicodedata
from itertools import chain
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings

from explorer.export import Selection, everything
from explorer.export.phrases import one_line
from explorer.export.selection import chosen_with_referenced
from tests.export.sample import sample
from tests.export.selections import Case, rendered, selected

pytestmark = pytest.mark.filterwarnings("default")  # of the library, which are not ours to mend
much_left_out = settings(suppress_health_check=[HealthCheck.filter_too_much])
INVISIBLE = re.compile("[\u00ad\u061c\u200b-\u200f\u2060-\u2064\ufeff]")


def seen(text: str) -> str:
    """The text as the library keeps it: composed, without characters that no one sees."""
    composed = unicodedata.normalize("NFC", INVISIBLE.sub("", text).replace("\u0a00", " "))
    return " ".join(composed.split())


def entities(case: Case) -> list[dict[str, Any]]:
    return [json.loads(line) for line in rendered("ftm", case).removesuffix("\n").split("\n")]


def it_can_keep(case: Case) -> bool:
    """Whether each date is of the years 1000 to 2999, and no name invisible: it drops others."""
    stated = [case[0].article.published, case[0].event.date if case[0].event else None]
    found = [each["properties"] for each in entities(case)]
    values = chain(*(chain(*properties.values()) for properties in found))
    return (
        all(1000 <= day.value.year < 3000 for day in stated if day)
        and all(map(seen, values))
        and all("name" in properties for properties in found if "document" in properties)
    )


@given(selected().filter(it_can_keep))
@much_left_out
def test_followthemoney_keeps_every_entity_as_it_is(case: Case) -> None:
    model = pytest.importorskip("followthemoney").model
    for entity in entities(case):
        proxy = model.get_proxy(entity, cleaned=False)
        kept = proxy.to_dict()
        assert _unordered(kept) == _unordered(entity)
        proxy.schema.validate(kept)
        assert not [name for name in proxy.schema.required if not proxy.get(name)]


@given(selected().filter(it_can_keep))
@much_left_out
def test_followthemoney_references_resolve_and_each_fact_has_its_proof(case: Case) -> None:
    model = pytest.importorskip("followthemoney").model
    proxies = {each["id"]: model.get_proxy(each, cleaned=False) for each in entities(case)}
    [article] = [proxy for proxy in proxies.values() if proxy.schema.name == "Article"]
    for proxy in proxies.values():
        for prop, value in proxy.itervalues():
            if prop.type.name == "entity":
                assert proxies[value].schema.is_a(prop.range)
        proof = "document" if proxy.schema.name == "Mention" else "proof"
        assert proxy is article or proxy.get(proof) == [article.id]


@given(selected().filter(it_can_keep))
@much_left_out
def test_followthemoney_holds_the_same_facts(case: Case) -> None:
    model = pytest.importorskip("followthemoney").model
    proxies = {each["id"]: model.get_proxy(each, cleaned=False) for each in entities(case)}

    def named(schema: str) -> list[str]:
        return sorted(p.first("name") for p in proxies.values() if p.schema.name == schema)

    rows = chosen_with_referenced(*case)
    assert named("Organization") == sorted(seen(one_line(body.name)) for body in rows.organizations)
    assert named("Person") == sorted(seen(one_line(official.name)) for official in rows.officials)
    names = {body.id: seen(one_line(body.name)) for body in rows.organizations}
    held = []
    for occupancy in (p for p in proxies.values() if p.schema.name == "Occupancy"):
        holder, post = proxies[occupancy.first("holder")], proxies[occupancy.first("post")]
        body = proxies.get(post.first("organization"))
        held.append((holder.first("name"), post.first("name"), body and body.first("name")))
        assert not occupancy.get("startDate")
        assert not occupancy.get("endDate")
    expected = {
        (
            seen(one_line(official.name)),
            seen(one_line(post.title)),
            names.get(post.organization or ""),
        )
        for official in rows.officials
        for post in official.posts
    }
    assert set(held) == expected


def test_the_same_entity_has_the_same_id_whatever_is_chosen_with_it() -> None:
    whole = {entity["id"]: entity for entity in entities((sample(), everything(sample())))}
    part = entities((sample(), Selection(officials=("official-2",))))
    assert part
    for entity in part:
        if entity["schema"] != "Event":
            assert whole[entity["id"]] == entity


def _unordered(entity: dict[str, Any]) -> dict[str, Any]:
    properties = {
        name: sorted({seen(value) for value in values})
        for name, values in entity["properties"].items()
    }
    kept = {name: entity.get(name) for name in ("id", "schema", "start", "end")}
    return {**kept, "properties": properties}
