"""What is searched for in the lexicon is found: names by halving, phrases by their beginning."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from explorer.extraction.lexicon import NameList, Phrases, listed


@pytest.mark.parametrize("name", ["given_names", "family_names", "vocabulary"])
def test_every_name_is_found(name: str) -> None:
    names = NameList(name)
    assert [words for words in listed(name) if words.lower() not in names] == []


@pytest.mark.parametrize("word", ["", "a", "zzzzzz", "~", "the\tx"])
def test_what_is_not_listed_is_not_found(word: str) -> None:
    assert NameList("given_names").get(word) is None


_WORDS = st.lists(st.sampled_from("abc"), max_size=12)
_PHRASES = st.sets(st.lists(st.sampled_from("abc"), min_size=2, max_size=5).map(" ".join))


@given(_PHRASES, _WORDS)
def test_the_longest_phrase_is_found_at_each_place(phrases: set[str], words: list[str]) -> None:
    expected = {}
    for place in range(len(words)):
        ends = range(place + 2, len(words) + 1)
        fitting = [end for end in ends if " ".join(words[place:end]) in phrases]
        if fitting:
            expected[place] = fitting[-1]
    assert Phrases(phrases).find(words) == expected
