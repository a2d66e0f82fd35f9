"""What a careful reader finds in the bundled readout, and ``explorer extract`` prints."""

import json
from collections.abc import Iterator
from contextlib import redirect_stdout
from io import BytesIO, TextIOWrapper
from typing import Any

import pytest

from explorer import cli
from explorer.resources import BUNDLED_READOUT

CORPS = "Xinjiang Production and Construction Corps"


@pytest.fixture(scope="module")
def found() -> Any:
    """The JSON that ``explorer extract`` prints."""
    output = TextIOWrapper(BytesIO(), encoding="utf-8")
    with redirect_stdout(output):
        assert cli.main(["extract", "--format", "json", str(BUNDLED_READOUT)]) == 0
    return json.loads(output.buffer.getvalue())


def spans_in(value: Any) -> Iterator[dict[str, Any]]:
    """Every span in a JSON value."""
    if isinstance(value, dict):
        if {"start", "end", "text"} <= set(value):
            yield value
        yield from spans_in(list(value.values()))
    elif isinstance(value, list):
        for part in value:
            yield from spans_in(part)


def names(found: Any, role: str) -> list[str]:
    return [body["name"] for body in found["organizations"] if body["role"] == role]


def test_it_was_published_and_held_on_the_days_that_the_text_says(found: Any) -> None:
    assert found["article"]["published"] == "2023-07-15"
    assert found["event"]["form"] == "video conference"
    assert found["event"]["date"] == "2023-07-14"
    assert found["event"]["date_span"]["text"] == "on the 14th"


def test_seven_bodies_took_part_in_this_order(found: Any) -> None:
    participants = [
        (body["name"], len(body["mentions"]))
        for body in found["organizations"]
        if body["role"] == "participant"
    ]
    assert participants == [
        ("Ministry of Agriculture and Rural Affairs", 3),
        ("Ministry of Veterans Affairs", 2),
        ("Central Committee of the Communist Youth League", 3),
        ("All-China Women’s Federation", 3),
        ("China Association for Science and Technology", 2),
        ("China Disabled Persons’ Federation", 2),
        ("All-China Federation of Industry and Commerce", 3),
    ]


def test_the_corps_sent_seven_branches_of_its_own(found: Any) -> None:
    branches = [
        (body["name"], body["parent"], len(body["mentions"]))
        for body in found["organizations"]
        if body["role"] == "branch"
    ]
    assert branches == [
        ("agricultural and rural revitalization department", CORPS, 1),
        ("Department of Veterans Affairs", CORPS, 1),
        ("Youth League Committee", CORPS, 1),
        ("Women’s Federation", CORPS, 1),
        ("Association for Science and Technology", CORPS, 1),
        ("Disabled Persons’ Federation", CORPS, 1),
        ("Federation of Industry and Commerce", CORPS, 1),
    ]


def test_a_body_is_represented_through_the_post_of_its_director(found: Any) -> None:
    assert "National Rural Revitalization Bureau" in names(found, "represented")


def test_a_party_is_mentioned_and_its_congress_is_no_body(found: Any) -> None:
    assert "Communist Party of China" in names(found, "mentioned")
    assert not any("Congress" in body["name"] for body in found["organizations"])


def test_four_officials_hold_these_posts_in_this_order(found: Any) -> None:
    officials = {
        official["name"]: [(post["title"], post["organization"]) for post in official["posts"]]
        for official in found["officials"]
    }
    assert list(officials.items()) == [
        (
            "Liu Huanxin",
            [
                ("Vice Minister", "Ministry of Agriculture and Rural Affairs"),
                ("Director", "National Rural Revitalization Bureau"),
            ],
        ),
        (
            "Hu Sheng",
            [
                (
                    "Secretary of the Secretariat",
                    "Central Committee of the Communist Youth League",
                )
            ],
        ),
        (
            "Du Rui",
            [
                ("Member of the Party Group", "All-China Women’s Federation"),
                ("Secretary of the Secretariat", "All-China Women’s Federation"),
            ],
        ),
        ("Cheng Kai", [("vice chairman", "All-China Federation of Industry and Commerce")]),
    ]


def test_all_four_spoke_and_the_last_three_attended(found: Any) -> None:
    deeds = {
        official["name"]: {action["deed"] for action in official["actions"]}
        for official in found["officials"]
    }
    assert deeds == {
        "Liu Huanxin": {"spoke"},
        "Hu Sheng": {"attended", "spoke"},
        "Du Rui": {"attended", "spoke"},
        "Cheng Kai": {"attended", "spoke"},
    }


def checks(found: Any, verdict: str) -> list[list[str]]:
    """The words on which each check with this verdict rests."""
    return [
        [span["text"] for span in check["spans"]]
        for check in found["checks"]
        if check["verdict"] == verdict
    ]


def test_seven_departments_are_claimed_and_found(found: Any) -> None:
    assert any("seven government departments" in spans for spans in checks(found, "holds"))


def test_a_focus_for_2022_stands_beside_the_year_2023(found: Any) -> None:
    (spans,) = checks(found, "conflict")
    assert any("2022" in words for words in spans)
    assert any("2023" in words for words in spans)


def test_three_participants_send_no_named_official_and_others_are_unnamed(found: Any) -> None:
    words = [words for spans in checks(found, "open") for words in spans]
    assert {
        "Ministry of Veterans Affairs",
        "China Association for Science and Technology",
        "China Disabled Persons’ Federation",
    } <= set(words)
    assert any("other high-ranking officials" in each for each in words)


def test_every_span_holds_against_the_file(found: Any) -> None:
    text = BUNDLED_READOUT.read_bytes().decode("utf-8")
    spans = list(spans_in(found))
    assert len(spans) > 60
    assert all(text[span["start"] : span["end"]] == span["text"] for span in spans)
