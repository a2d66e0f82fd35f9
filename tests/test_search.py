"""One folded search: what matches what, and that every span is of the original text."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from explorer.model import Span
from explorer.search import FoldedText, Query, Term, find, fold, parse, suggest


@pytest.mark.parametrize(
    ("query", "text", "found"),
    [
        ("women's", "the Women’s Federation", ["Women’s"]),
        ("china's", "China‘s seven departments", ["China‘s"]),
        ("cafe", "a café and a cafe\u0301", ["café", "cafe\u0301"]),
        ("strasse", "Große Straße", ["Straße"]),
        ("sino-french", "Sino–French and Sino‑French", ["Sino–French", "Sino‑French"]),
        ("all of them", "all  of\n\tthem", ["all  of\n\tthem"]),
        ('say "hello there"', "Say: “hello there”", ["Say", "hello there"]),
        ("zero width", "zero\u200b width", ["zero\u200b width"]),
        ("中国", "在中国，中国人", ["中国", "中国"]),
        ("aa", "aaaa", ["aa", "aa"]),
        ("", "anything", []),
        ("   ", "anything at all", []),
        ("absent", "nothing here", []),
    ],
)
def test_find(query: str, text: str, found: list[str]) -> None:
    assert [span.of(text) for span in find(query, text)] == found


@pytest.mark.parametrize(("query", "found"), [("hu", ["Hu", "hu"]), ("Hu", ["Hu"]), ("HU", [])])
def test_a_capital_asks_for_its_case(query: str, found: list[str]) -> None:
    text = "Hu said hu"
    assert [span.of(text) for span in find(query, text)] == found


@pytest.mark.parametrize(
    ("typed", "terms"),
    [
        ("rural affairs", [("", "rural affairs")]),
        ('"rural affairs" youth league', [("", "rural affairs"), ("", "youth league")]),
        ("role:branch women", [("role", "branch"), ("", "women")]),
        ('post:"vice minister" body:women', [("post", "vice minister"), ("body", "women")]),
        ('body:"not closed', [("body", "not closed")]),
        ("9:30 unknown:field", [("", "9:30 unknown:field")]),
        ("role:", []),
        ("", []),
    ],
)
def test_parse(typed: str, terms: list[tuple[str, str]]) -> None:
    assert parse(typed) == Query(tuple(Term(*term) for term in terms), keep_case=False)


@pytest.mark.parametrize(
    ("typed", "matches"),
    [
        ("secretary", True),
        ("body:youth", True),
        ("post:youth", False),
        ('secretary "hu sheng"', True),
        ("secretary hu", False),
        ("minister", False),
        ("", False),
    ],
)
def test_a_row_matches_where_it_has_every_term(typed: str, matches: bool) -> None:
    row = {"name": ["Hu Sheng"], "post": ["Secretary"], "body": ["Communist Youth League"]}
    assert parse(typed).matches(row) is matches


def test_the_nearest_word_is_suggested() -> None:
    assert suggest("Huanxing", ["Liu", "Huanxin", "Bureau"]) == "Huanxin"
    assert suggest("zzz", ["Liu", "Huanxin"]) is None


_TEXT = st.text(alphabet=st.sampled_from("aAéb\u0301 \n\t’'–-ßİ中\u200b🙂ﬁ"), max_size=40)


@given(_TEXT, st.booleans())
def test_every_place_of_a_text_is_found_again(text: str, keep_case: bool) -> None:
    folded = FoldedText(text, keep_case=keep_case)
    for start in range(len(folded.text)):
        phrase = folded.text[start : start + 2]
        spans = folded.find(phrase)
        assert spans
        assert all(phrase in fold(span.of(text), keep_case=keep_case) for span in spans)
        assert all(a.end <= b.start for a, b in pairwise(spans))


@given(_TEXT)
def test_folding_is_done_once(text: str) -> None:
    assert fold(fold(text)) == fold(text)


def test_offsets_are_of_the_original() -> None:
    text = "e\u0301  x  “Women’s”"
    assert find("women's", text) == (Span(8, 15),)
