"""CSV and TSV: the same facts are read back, and no cell is a formula."""

import csv
import io

import pytest
from hypothesis import given

from explorer.export.selection import chosen
from explorer.visible import without_controls
from tests.export.selections import Case, rendered, selected

FORMULA = set("=+-@\t\r＝＋－＠")


def cell(text: str | None) -> str:
    return without_controls(text or "")[0]


def as_typed(shown: str) -> str:
    """A cell without the apostrophe that keeps it from being a formula."""
    return shown[1:] if shown[:1] == "'" and shown[1:2] in FORMULA | {"\n", "␍"} else shown


@pytest.mark.parametrize(("name", "delimiter"), [("csv", ","), ("tsv", "\t")])
@given(case=selected())
def test_sheets_hold_the_same_facts(name: str, delimiter: str, case: Case) -> None:
    readout, selection = case
    rows = list(csv.DictReader(io.StringIO(rendered(name, case), newline=""), delimiter=delimiter))
    names = {body.id: body.name for body in readout.organizations}
    wanted = chosen(readout, selection)
    found = [row for row in rows if row["kind"] == "organization"]
    assert [
        (row["id"], as_typed(row["name"]), row["role"], as_typed(row["parent"])) for row in found
    ] == [
        (
            body.id,
            as_typed(cell(body.name)),
            body.role,
            as_typed(cell(names.get(body.parent or ""))),
        )
        for body in wanted.organizations
    ]
    posts = [
        (official, post) for official in wanted.officials for post in official.posts or (None,)
    ]
    found = [row for row in rows if row["kind"] == "official"]
    assert [
        tuple(as_typed(row[column]) for column in ("id", "name", "post", "organization", "area"))
        for row in found
    ] == [
        (
            official.id,
            as_typed(cell(official.name)),
            as_typed(cell(post.title)) if post else "",
            as_typed(cell(names.get(post.organization or ""))) if post else "",
            as_typed(cell(post.area)) if post else "",
        )
        for official, post in posts
    ]
    assert len([row for row in rows if row["kind"] == "check"]) == sum(
        len(check.spans) for check in wanted.checks
    )
    text = readout.article.text
    for row in rows:
        words = text[int(row["start"]) : int(row["end"])]
        assert as_typed(row["words"]) == as_typed(cell(words))


@given(selected())
def test_no_cell_of_a_sheet_starts_a_formula(case: Case) -> None:
    for row in csv.reader(io.StringIO(rendered("csv", case), newline="")):
        assert not [shown for shown in row if shown[:1] in FORMULA and shown]
