"""JSON and JSON Lines: for any readout and any selection every noun is read back as it was."""

import json
from datetime import date
from typing import Any

from hypothesis import given

from explorer.export.selection import chosen
from explorer.model import (
    Action,
    Check,
    Deed,
    Event,
    Mention,
    Official,
    Organization,
    Post,
    Role,
    Span,
    StatedDate,
    Tenure,
    Verdict,
)
from tests.export.selections import Case, rendered, selected


class Reader:
    """Nouns out of records; each span's words are checked against the text."""

    def __init__(self, text: str) -> None:
        self.text = text

    def span(self, record: dict[str, Any]) -> Span:
        span = Span(record["start"], record["end"])
        assert span.of(self.text) == record["text"]
        return span

    def maybe_span(self, record: dict[str, Any] | None) -> Span | None:
        return self.span(record) if record else None

    def stated(self, value: str | None, words: dict[str, Any] | None) -> StatedDate | None:
        if value is None or words is None:
            return None
        return StatedDate(date.fromisoformat(value), self.span(words), words["basis"])

    def mentions(self, row: dict[str, Any]) -> tuple[Mention, ...]:
        return tuple(
            Mention(self.span(each), row["id"], each["rule"], each["confidence"])
            for each in row["mentions"]
        )

    def organization(self, row: dict[str, Any]) -> Organization:
        return Organization(
            id=row["id"],
            name=row["name"],
            aliases=tuple(row["aliases"]),
            role=Role(row["role"]),
            parent=row["parent_id"],
            mentions=self.mentions(row),
        )

    def official(self, row: dict[str, Any]) -> Official:
        return Official(
            id=row["id"],
            name=row["name"],
            aliases=tuple(row["aliases"]),
            posts=tuple(map(self.post, row["posts"])),
            actions=tuple(Action(Deed(each["deed"]), self.span(each)) for each in row["actions"]),
            mentions=self.mentions(row),
        )

    def post(self, row: dict[str, Any]) -> Post:
        return Post(
            title=row["title"],
            span=self.span(row["span"]),
            organization=row["organization_id"],
            organization_span=self.maybe_span(row["organization_span"]),
            area=row["area"],
            tenure=Tenure(row["tenure"]),
            rule=row["rule"],
            confidence=row["confidence"],
        )

    def check(self, row: dict[str, Any]) -> Check:
        spans = tuple(map(self.span, row["spans"]))
        return Check(row["kind"], Verdict(row["verdict"]), row["message"], spans)

    def event(self, row: dict[str, Any] | None) -> Event | None:
        if row is None:
            return None
        day = self.stated(row["date"], row["date_span"])
        return Event(row["form"], self.span(row["span"]), day)


def check_records(case: Case, article: dict[str, Any], rows: dict[str, Any]) -> None:
    readout, selection = case
    wanted, reader = chosen(readout, selection), Reader(readout.article.text)
    assert tuple(map(reader.organization, rows["organizations"])) == wanted.organizations
    assert tuple(map(reader.official, rows["officials"])) == wanted.officials
    assert tuple(map(reader.check, rows["checks"])) == wanted.checks
    assert reader.event(rows["event"]) == wanted.event
    assert reader.maybe_span(rows.get("passage")) == selection.passage
    assert reader.maybe_span(article["title_span"]) == wanted.article.title
    published = reader.stated(article["published"], article["published_span"])
    assert published == wanted.article.published
    assert article["sha256"] == wanted.article.sha256


@given(selected())
def test_json_gives_every_noun_back(case: Case) -> None:
    whole = json.loads(rendered("json", case))
    check_records(case, whole["article"], whole)


@given(selected())
def test_json_names_the_bodies_that_its_ids_mean(case: Case) -> None:
    names = {body.id: body.name for body in case[0].organizations} | {None: None}
    whole = json.loads(rendered("json", case))
    for row in whole["organizations"]:
        assert row["parent"] == names[row["parent_id"]]
    for post in (post for row in whole["officials"] for post in row["posts"]):
        assert post["organization"] == names[post["organization_id"]]


@given(selected())
def test_json_lines_are_the_records_of_the_json(case: Case) -> None:
    first, *rest = map(json.loads, rendered("jsonl", case).removesuffix("\n").split("\n"))
    assert first["type"] == "article"
    assert all(line["article"] == case[0].article.sha256 for line in rest)

    def of(kind: str) -> list[dict[str, Any]]:
        return [line for line in rest if line["type"] == kind]

    rows: dict[str, Any] = {f"{kind}s": of(kind) for kind in ("organization", "official", "check")}
    rows |= {kind: next(iter(of(kind)), None) for kind in ("event", "passage")}
    check_records(case, first, rows)
