"""Stage 5a, post grammar: how a post is held, by the word before or within its title."""

from functools import cache

from explorer.extraction.lexicon import entries
from explorer.extraction.words import kinds
from explorer.extraction.words.lookup import fold, lookup
from explorer.model import Tenure


@cache
def _tenures() -> dict[str, Tenure]:
    return {fold(words).rstrip("."): Tenure(cells[0]) for words, cells in entries("tenures")}


def tenure_of(word: str) -> Tenure:
    """How a post is held, by the folded word before its title."""
    return _tenures().get(word.rstrip("."), Tenure.CURRENT)


def without_tenure(first: str, last: str) -> tuple[int, int, Tenure | None]:
    """What to cut of "then-Governor" and "President-elect", in code points, and what it says."""
    before, hyphen, _ = first.partition("-")
    if hyphen and lookup().folded.get(before) == kinds.PLACE:
        # the town of a dateline: "Windhoek-President"
        return len(before) + 1, 0, None
    if hyphen and before in _tenures():
        return len(before) + 1, 0, tenure_of(before)
    _, hyphen, after = last.rpartition("-")
    if hyphen and after in _tenures():
        return 0, len(after) + 1, tenure_of(after)
    return 0, 0, None
