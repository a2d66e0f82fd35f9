"""Words under a pointer, and the forms of words that a screen needs."""

import re

from explorer.model import Span

_WORD = re.compile(r"\w+(?:[’'‘-]\w+)*")


def word_at(text: str, offset: int) -> Span | None:
    """Give the word that covers an offset, with its apostrophes and hyphens; none between words."""
    start = max(0, offset - 200)
    for match in _WORD.finditer(text, start, offset + 200):
        if match.start() <= offset < match.end():
            return Span(*match.span())
    return None


def counted(number: int, noun: str) -> str:
    """Give a number with its noun: ``1 mention``, ``3 mentions``."""
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"
