"""What ``explorer show`` prints of a readout, as tables and as plain lines."""

from dataclasses import replace
from io import StringIO

import pytest
from hypothesis import given
from rich.cells import cell_len
from rich.console import Console

from explorer.certainty import marked_name
from explorer.model import Readout, Span
from explorer.show import Noun, evidence_of, facts_of, print_readout, sections_of
from tests.samples import readout
from tests.strategies import readouts

COMMANDS = {chr(code) for code in (*range(0x0A), *range(0x0B, 0x20), *range(0x7F, 0xA0))}


def printed(whole: Readout, *, plain: bool, width: int = 100) -> str:
    console = Console(file=StringIO(), width=width)
    nouns: tuple[Noun, ...] = (*whole.organizations, *whole.officials, *whole.checks)
    evidence = (evidence_of(noun, whole) for noun in nouns)
    print_readout(console, facts_of(whole), (*sections_of(whole, whole), *evidence), plain=plain)
    assert isinstance(console.file, StringIO)
    return console.file.getvalue()


def test_plain_lines_name_every_cell() -> None:
    assert printed(readout(), plain=True).splitlines() == [
        "Title: Ana Lim, Minister of Trade, spoke. (the first sentence)",
        "Published: no date stated",
        "Event: seminar; no date stated",
        "Source: a.txt; utf-8; sha256 " + readout().article.sha256[:16],
        "",
        "Organizations: 1",
        "Name: Ministry of Trade (also the Ministry); Role: host; Mentions: 1",
        "",
        "Officials: 1",
        "Name: Ana Lim; Posts: ? Minister of Trade, Ministry of Trade; Actions: spoke",
        "",
        "Checks: 1",
        "Verdict: ✓ holds; Finding: One body is named.",
        "",
        "Evidence for Ministry of Trade: 1",
        (
            "Facts: named (39–56): head (sure); Paragraph: 1; "
            "Sentence: The Ministry of Trade hosted a seminar."
        ),
        "",
        "Evidence for Ana Lim: 1",
        (
            "Facts: named (0–7): the title follows the name, after a comma (sure); "
            "Minister of Trade, Ministry of Trade (9–26): apposition (doubtful); "
            "spoke (28–33); Paragraph: 1; Sentence: Ana Lim, Minister of Trade, spoke."
        ),
        "",
        "Evidence for the check: One body is named.: 1",
        "Facts: words (39–47); Paragraph: 1; Sentence: The Ministry of Trade hosted a seminar.",
    ]


@pytest.mark.parametrize(
    ("confidence", "name"),
    [(0.79, "? Ministry of Trade"), (0.8, "Ministry of Trade"), (0.95, "Ministry of Trade")],
)
def test_a_doubtful_name_is_marked_as_it_is_in_the_panes(confidence: float, name: str) -> None:
    whole = readout()
    mention = replace(whole.organizations[0].mentions[0], confidence=confidence)
    body = replace(whole.organizations[0], mentions=(mention,))
    assert marked_name(body) == name
    output = printed(replace(whole, organizations=(body,)), plain=True)
    assert f"Name: {name} (also the Ministry); Role: host" in output


def test_tables_hold_the_same_words() -> None:
    words = set(printed(readout(), plain=True).replace(";", " ").replace(":", " ").split())
    tables = printed(readout(), plain=False, width=200).replace(";", " ").replace(":", " ")
    assert words <= set(tables.split())


def test_a_text_without_bodies_or_officials_says_so() -> None:
    empty = replace(readout(), organizations=(), officials=(), event=None, checks=())
    for plain in (True, False):
        lines = [line.rstrip() for line in printed(empty, plain=plain).splitlines()]
        assert [line for line in lines if "none" in line.split(":")[-1]] == [
            "Event: none found" if plain else "Event      none found",
            "Organizations: none found",
            "Officials: none found",
            "Checks: none found",
        ]


@pytest.mark.parametrize("width", range(40, 100, 7))
def test_no_character_of_a_wide_title_or_name_is_lost(width: int) -> None:
    whole = readout()
    words = (
        "外交部（外交部） announces talks on 合作 and 中华人民共和国农业农村部国家乡村振兴局办公室"
    )
    article = replace(whole.article, text=words, title=Span(0, len(words)))
    body = replace(whole.organizations[0], name=words, aliases=())
    lines = printed(
        replace(whole, article=article, organizations=(body,), officials=()),
        plain=False,
        width=width,
    ).splitlines()
    shown = "".join("".join(lines).split())
    assert all(shown.count(word) >= 2 for word in ("announces", "talks", "on", "and"))
    assert all(
        shown.count(character) >= 2 * words.count(character) for character in set(words) - {" "}
    )
    assert "…" not in shown
    assert max(map(cell_len, lines)) <= width


@given(given_readout=readouts())
def test_no_text_is_a_command_to_the_terminal_or_breaks_a_line(given_readout: Readout) -> None:
    for plain in (True, False):
        output = printed(given_readout, plain=plain)
        assert set(output) & COMMANDS == set()
