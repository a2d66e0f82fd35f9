"""What is for people: tables hold the same cells, quotes stand in the text at their places."""

import re
from html.parser import HTMLParser

from hypothesis import assume, given

from explorer.export import Selection
from explorer.export.facts import HEADINGS, facts
from explorer.export.phrases import one_line
from explorer.export.selection import chosen
from tests.export.selections import Case, rendered, selected

QUOTED = re.compile(r"“(.*)” \((?:paragraph \d+, )?characters (\d+)–(\d+)\)$", re.MULTILINE)


class Cells(HTMLParser):
    """The cells of an HTML fragment's tables, row by row."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[list[str]] = []

    def handle_starttag(self, tag: str, _: object) -> None:
        if tag == "tr":
            self.rows.append([])
        if tag in ("td", "th"):
            self.rows[-1].append("")

    def handle_data(self, data: str) -> None:
        if self.rows and self.rows[-1] and data != "\n":
            self.rows[-1][-1] += data


def tables(case: Case) -> list[list[str]]:
    """The rows that tables for people have, with their headings."""
    readout, selection = case
    rows: list[list[str]] = []
    kind = None
    for fact in facts(readout, selection):
        if fact.kind != kind:
            rows.append(list(HEADINGS[fact.kind]))
            kind = fact.kind
        rows.append(list(fact.cells))
    return rows


@given(selected())
def test_html_is_parsed_back_to_the_same_cells(case: Case) -> None:
    assume(case[1].passage is None)
    parser = Cells()
    parser.feed(rendered("html", case).split("<p>Source:")[0])
    assert [row[:-1] for row in parser.rows] == tables(case)


@given(selected())
def test_markdown_tables_hold_the_same_cells(case: Case) -> None:
    assume(case[1].passage is None)
    lines = [line for line in rendered("markdown", case).split("\n") if line.startswith("| ")]
    rows = [line[2:-2].split(" | ") for line in lines]
    plain = [
        [re.sub(r"\\(.)|\[\^\d+\]", r"\1", part) for part in row] for row in rows if row[0] != "---"
    ]
    assert plain == tables(case)


@given(selected())
def test_every_proof_in_a_memo_stands_in_the_text_at_its_place(case: Case) -> None:
    readout, selection = case
    found = QUOTED.findall(rendered("memo", case))
    rows = chosen(readout, selection)
    expected = bool(selection.passage or rows.organizations or rows.officials or rows.checks)
    assert bool(found) == expected
    for words, start, end in found:
        assert words == one_line(readout.article.text[int(start) : int(end)])


@given(selected())
def test_every_proof_of_a_fact_holds_the_words_of_the_fact(case: Case) -> None:
    readout, selection = case
    for official in chosen(readout, selection).officials:
        alone = Selection(officials=(official.id,))
        for post, fact in zip(official.posts, facts(readout, alone), strict=bool(official.posts)):
            proof = fact.proofs[0]
            assert proof.start <= post.span.start
            assert post.span.end <= proof.end
