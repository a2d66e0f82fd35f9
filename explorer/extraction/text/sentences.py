"""Sentences: spans inside paragraphs, by rules that look only at the words around a full stop."""

import re
from collections.abc import Iterator

from explorer.extraction.lexicon import entries
from explorer.model import Span

# A stop with what closes after it: before white space, or glued to a capitalised word. A row of
# stops is read from its first one only: from each, it would take time by the square of its length.
_STOP = re.compile(
    r"[.!?…。！？](?:(?<![.!?…].)[.!?…]*[\"'”’»)\]*]{0,4}(?:\s?\[\d{1,3}\]){0,6}(?=\s|$)"
    r"|(?<=[a-z]{3}.)[\"”’)]{0,2}(?=[“\"(]?[A-Z][a-z])"
    r"|(?<=[a-z]{3}.)\d{1,2}(?=\s+[A-Z])"  # the mark of a footnote
    r"|(?<=[。！？]))"
)
_AGENCY = re.compile(r"\)[.]\s[-–—]")  # "Lusaka, May 5 (News). – The port …"
_LAST_WORD = re.compile(r"[\w.&’'-]++\Z")
_NEXT_WORD = re.compile(r"\W{1,16}(\w+)|(\w+)")
_MARKER = re.compile(r"[^\w]*(?:\d{1,3}|\w|[ivxIVX]{1,5}|\d{1,2}(?:\.\d{1,2}){1,3})?[.)\]]*\Z")
_INITIAL_NEXT = re.compile(r"\s[A-Z]\.(?=\s)")  # "Omar S. A. SALEM"
_INITIALS = re.compile(r"(?:\w{1,2}\.)+\w{0,2}|[A-Z]|Ph\.D|[a-z]\.[a-z]")

_KINDS = {entry.words.casefold(): entry.cells[0] for entry in entries("abbreviations")}
_KINDS |= {
    entry.words.casefold(): kind
    for name, kind in (("months", "number"), ("weekdays", "word"))
    for entry in entries(name)
    if entry.cells[1] == "short"
}
_STARTERS = frozenset(entry.words for entry in entries("sentence_starters"))


def find_sentences(text: str, paragraphs: tuple[Span, ...]) -> tuple[Span, ...]:
    """The sentences of ``text``, in order, each inside one of ``paragraphs``.

    Paragraphs are covered but for white space between sentences. A list with semicolons is one
    sentence; so is a paragraph without any punctuation.
    """
    return tuple(
        sentence for paragraph in paragraphs for sentence in _in_paragraph(text, paragraph)
    )


def _in_paragraph(text: str, paragraph: Span) -> Iterator[Span]:
    start = paragraph.start
    for stop in _STOP.finditer(text, paragraph.start, paragraph.end):
        end = stop.end()
        if end >= paragraph.end or end <= start or not _ends_sentence(text, start, stop, paragraph):
            continue
        yield Span(start, end)
        start = end
        while text[start].isspace():
            start += 1
    yield Span(start, paragraph.end)


def _ends_sentence(text: str, start: int, stop: re.Match[str], paragraph: Span) -> bool:
    following = _NEXT_WORD.match(text, stop.end(), min(paragraph.end, stop.end() + 40))
    next_word = following[following.lastindex or 0] if following else ""
    if not next_word or next_word[0].islower():
        return False
    if _AGENCY.match(text, stop.start() - 1):
        return False
    if stop.group()[0] != "." or stop.group().startswith(".."):
        return True
    before = text[max(start, stop.start() - 24) : stop.start()]
    if stop.start() - start < 9 and _MARKER.match(before):
        return False
    word = _LAST_WORD.search(before)
    if word and len(word.group()) == 1 and _INITIAL_NEXT.match(text, stop.end()):
        return False
    return word is None or _ends_after(word.group().lstrip("'’"), next_word)


def _ends_after(word: str, next_word: str) -> bool:
    """Whether ``word`` with a full stop ends a sentence before ``next_word``."""
    kind = _KINDS.get(word.casefold())
    if kind is None:
        return not _INITIALS.fullmatch(word) or word.isdigit() or next_word in _STARTERS
    if kind == "title":
        return word.islower() and next_word in _STARTERS
    if kind == "number":
        return not next_word[:1].isdigit() and not next_word.isupper()
    return next_word in _STARTERS
