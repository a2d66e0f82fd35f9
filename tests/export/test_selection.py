"""A selection: which rows are taken away."""

from explorer.export.selection import (
    Kind,
    Selection,
    chosen,
    chosen_with_referenced,
    everything,
    passage,
    select,
)
from explorer.model import Role, Span
from tests.export.sample import sample

ALL_BODIES = tuple(f"organization-{number}" for number in range(1, 8))


def test_everything_is_the_readout_itself() -> None:
    assert chosen(sample(), everything(sample())) == sample()


def test_one_kind_of_rows() -> None:
    assert select(sample(), [Kind.ORGANIZATIONS]) == Selection(organizations=ALL_BODIES)
    assert select(sample(), [Kind.CHECKS]) == Selection(checks=(0, 1))


def test_a_role_keeps_its_organizations_and_the_officials_who_hold_a_post_there() -> None:
    assert select(sample(), roles=[Role.REPRESENTED]) == Selection(
        organizations=("organization-4",), officials=("official-1",), checks=(0, 1)
    )


def test_rows_come_in_the_order_of_the_text_however_they_were_marked() -> None:
    marked = Selection(organizations=("organization-3", "organization-1"))
    assert [body.id for body in chosen(sample(), marked).organizations] == [
        "organization-1",
        "organization-3",
    ]


def test_a_passage_brings_the_rows_that_are_mentioned_inside_it() -> None:
    text = sample().article.text
    start = text.index("Hu Sheng")
    span = Span(start, text.index("Communist Youth League, Du Rui") + len("Communist Youth League"))
    assert passage(sample(), span) == Selection(
        organizations=("organization-2",), officials=("official-2",), passage=span
    )


def test_what_a_chosen_row_refers_to_can_be_brought_along() -> None:
    rows = chosen_with_referenced(
        sample(), Selection(organizations=("organization-6",), officials=("official-2",))
    )
    assert [body.id for body in rows.organizations] == [
        "organization-2",
        "organization-5",
        "organization-6",
    ]
