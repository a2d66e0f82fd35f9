"""A reference says where the text is from, who held the event, and from where to where it goes."""

import json
from dataclasses import replace

import pytest

from explorer.export import Selection, everything, passage
from explorer.model import Role
from tests.export.sample import sample
from tests.export.selections import rendered


@pytest.mark.parametrize(
    ("source", "address"),
    [
        ("https://example.org/a?b=c_d&e=%20", "https://example.org/a?b=c_d&e=%20"),
        ("http://[", "http://["),
        ("https://example.org/a b", None),
        ("https://example.org/}", None),
        ("readout.txt", None),
        ("-", None),
    ],
)
def test_a_source_that_is_an_address_is_one_in_the_reference(
    source: str, address: str | None
) -> None:
    readout = replace(sample(), article=replace(sample().article, source=source))
    [item] = json.loads(rendered("csl-json", (readout, everything(readout))))
    assert item.get("URL") == address
    assert (f"url = {{{source}}}" in rendered("bibtex", (readout, Selection()))) == bool(address)


def test_the_note_holds_the_range_of_what_was_chosen() -> None:
    span = sample().officials[0].mentions[0].span
    for name in ("csl-json", "bibtex"):
        assert "paragraph 2, characters 657–668" in rendered(
            name, (sample(), passage(sample(), span))
        )


def test_only_the_bodies_that_held_the_event_are_authors() -> None:
    first, *rest = sample().organizations
    readout = replace(sample(), organizations=(replace(first, role=Role.HOST), *rest))
    [item] = json.loads(rendered("csl-json", (readout, Selection())))
    assert item["author"] == [{"literal": first.name}]
    assert f"author = {{{{{first.name}}}}}" in rendered("bibtex", (readout, Selection()))
    assert "author" not in rendered("bibtex", (sample(), Selection()))
