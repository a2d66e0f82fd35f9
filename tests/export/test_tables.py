"""What is for people: tables hold the same cells, quotes stand in the text at their places."""

import re
from dataclasses import replace
from html.parser import HTMLParser

from hypothesis import assume, given

from explorer.export import Selection, passage
from explorer.export.facts import HEADINGS, facts
from explorer.export.phrases import one_line
from explorer.export.selection import chosen
from tests.export.sample import sample
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
def test_the_proofs_of_an_official_hold_the_words_of_posts_and_actions(case: Case) -> None:
    readout, selection = case
    officials = chosen(readout, selection).officials
    for official in officials:
        [fact] = facts(readout, Selection(officials=(official.id,)))
        spans = [post.span for post in official.posts]
        spans += [action.span for action in official.actions]
        for span in spans:
            assert any(each.start <= span.start and span.end <= each.end for each in fact.proofs)


def test_a_memo_reads_as_a_person_would_write_it() -> None:
    assert rendered("memo", (sample(), Selection(officials=("official-1",)))) == (
        "Liu Huanxin: Vice Minister, Ministry of Agriculture and Rural Affairs; "
        "Director, National Rural Revitalization Bureau; spoke\n"
        "    “Liu Huanxin, Vice Minister of the Ministry of Agriculture and Rural Affairs and "
        "Director of the National Rural Revitalization Bureau” "
        "(paragraph 2, characters 657–789)\n"
        "    “delivered a speech” (paragraph 2, characters 791–809)\n"
        "\n"
        "Source: “China‘s seven government departments have come together to strengthen efforts "
        "to alleviate poverty and revitalize rural areas” (first sentence), 2023-07-15, "
        "2023-07-15-rural-revitalization.txt, sha256 fbcb110d6fc3\n"
    )


def test_facts_with_the_same_proof_share_it_in_a_memo() -> None:
    memo = rendered("memo", (sample(), Selection(("organization-1", "organization-2"))))
    assert memo.startswith(
        "Ministry of Agriculture and Rural Affairs: participant\n"
        "Central Committee of the Communist Youth League: participant\n"
        "    “The Ministry of Agriculture"
    )
    assert memo.count("“The Ministry of Agriculture") == 1


def test_words_of_the_article_are_copied_as_they_stand_and_cited() -> None:
    article = sample().article
    span = sample().officials[0].mentions[0].span
    case = (sample(), passage(sample(), span))
    assert rendered("text", case) == "Liu Huanxin\n"
    assert rendered("memo", case).startswith("“Liu Huanxin” (paragraph 2, characters 657–668)\n")
    assert rendered("markdown", case).startswith("> “Liu Huanxin” (paragraph 2")
    assert "<blockquote><q>Liu Huanxin</q> (paragraph 2" in rendered("html", case)
    assert article.sha256 in rendered("csl-json", case)


def test_markup_in_a_text_stays_text() -> None:
    first, *rest = sample().organizations
    name = "<script>|[x](y)* & `Office`"
    readout = replace(sample(), organizations=(replace(first, name=name), *rest))
    case = (readout, Selection((first.id,)))
    assert r"| \<script\>\|\[x\](y)\* \& \`Office\`[^1] |" in rendered("markdown", case)
    assert "&lt;script&gt;|[x](y)* &amp; `Office`" in rendered("html", case)
