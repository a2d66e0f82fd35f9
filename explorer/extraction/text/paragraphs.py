"""Lines and paragraphs: which line breaks the writer meant, as spans into the untouched text."""

import re
from itertools import pairwise
from typing import NamedTuple

from explorer.extraction.lexicon import entries
from explorer.model import Span

_BREAKS = "\n\r\v\f\x1c\x1d\x1e\x85\u2028\u2029"
_LINE = re.compile(f"[^{_BREAKS}]+")
_BLANK = (
    " \t\xa0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f"
)
_BLANK += "\u3000\x1f\u200b\u200c\u200d\u200e\u200f\u2060\ufeff" + _BREAKS
_ENDS = ".!?:;…。！？"  # what may close a paragraph or an item of a list
_CLOSERS = "\"'”’»)]*_"
# A line that ends like this goes on in the next one, whatever the line break says.
_GOES_ON = re.compile(
    r"(?<![\w-])(?:a|an|and|as|at|between|by|for|from|in|into|its|of|on|or|our|that|the|their|this|to"
    r"|which|with)\Z"
)
_ITEM_GOES_ON = re.compile(r"[;,] (?:and|or)\Z")
_BULLET = re.compile(r"[•·●▪◦‣*○■□➢➤✓✔#>]+\s")
_ITEM = re.compile(
    r"(?:[-–—]+|[(\[]?(?:\d{1,3}|[A-Za-z]|[ivxIVX]{1,5})[.)\]]|\d{1,2}(?:\.\d{1,2}){1,3}\.?)\s"
    r"|\d{1,3}\s+(?=[A-Z“\"])"
)
# "Ada Cole – Head of Research": a line of a list of names and posts.
_PAIRED = re.compile(r"[A-Z][^–—\n]{2,48} (?:[–—]|-) [A-Z(]")
_WRAP_WIDTHS = range(36, 132)  # how wide the lines of a hard-wrapped text may be
_FEWEST_FULL = 6  # so many full lines are no list of items of one length
_RAGGED = 0.75  # of the width: lines in a font of letters of many widths end before it


class _Line(NamedTuple):
    start: int
    end: int
    indent: int
    follows: bool  # whether no blank line stands before it


def find_paragraphs(text: str) -> tuple[Span, ...]:
    """The paragraphs of ``text``, in order, without the white space around them.

    Every visible character is inside exactly one. Paragraphs are parted by blank lines; in a text
    that is not hard-wrapped also by line breaks, except where a line plainly goes on in the next.
    """
    lines = _find_lines(text)
    if not lines:
        return ()
    width = _wrap_width(text, lines)
    spans: list[Span] = []
    start = lines[0].start
    for line, following in pairwise(lines):
        if _parted(text, line, following, width):
            spans.append(Span(start, line.end))
            start = following.start
    spans.append(Span(start, lines[-1].end))
    return tuple(spans)


def _field_names(*kinds: str) -> str:
    names = [entry.words for entry in entries("header_fields") if entry.cells[0] in kinds]
    return "|".join(re.escape(name) for name in sorted(names, key=len, reverse=True))


FIELD = re.compile(
    rf"[\W_]{{0,4}}(?i:(?P<name>{_field_names('published', 'updated', 'title', 'other')}))"
    r"(?:\s?[:=|]\s?|\s(?=[\"']?\d))"
)


def _find_lines(text: str) -> list[_Line]:
    lines: list[_Line] = []
    previous = 0
    for match in _LINE.finditer(text):
        start, end = match.span()
        line = match.group()
        visible = line.lstrip(_BLANK)
        if visible:
            gap = start - previous
            follows = gap == 1 or (gap == 2 and text.startswith("\r\n", previous))
            indent = len(line) - len(visible)
            begin = start + indent
            lines.append(_Line(begin, begin + len(visible.rstrip(_BLANK)), indent, follows))
            previous = end
    return lines


def _wrap_width(text: str, lines: list[_Line]) -> int:
    """The width at which the text is hard-wrapped, or 0 where it is not.

    In a hard-wrapped text the lines that are followed by another one are of nearly equal length,
    and many of the following ones start in the middle of a sentence, or nearly all with a word that
    had no room in the line before.
    """
    pairs = [(line, after) for line, after in pairwise(lines) if after.follows]
    if len(pairs) < 3:
        return 0
    lengths = sorted(line.end - line.start + line.indent for line, _ in pairs)
    width = lengths[len(lengths) * 9 // 10]
    if width not in _WRAP_WIDTHS or lengths[len(lengths) // 2] < width * 0.7:
        return 0
    going_on = sum(text[after.start].islower() for _, after in pairs)
    capitals = sum(text[after.start : after.end].isupper() for _, after in pairs)
    full = sum(not _has_room(line, _first_word(text, after), width) for line, after in pairs)
    filled = len(pairs) >= _FEWEST_FULL and full >= len(pairs) * 0.8
    return width if filled or max(going_on, capitals) > len(pairs) // 4 else 0


def _first_word(text: str, line: _Line) -> int:
    """How long the first word of a line is."""
    return len(text[line.start : min(line.end, line.start + 40)].split(None, 1)[0])


def _has_room(line: _Line, word: int, width: float) -> bool:
    """Whether a word of so many code points would have fitted into a line."""
    return line.end - line.start + line.indent + 1 + word <= width


def _parted(text: str, line: _Line, following: _Line, width: int) -> bool:
    """Whether a paragraph ends with ``line``."""
    tail = text[max(line.start, line.end - 12) : line.end]
    ended = tail.rstrip(_CLOSERS)[-1:] in _ENDS or tail[-1] in _ENDS
    goes_on = not ended and _GOES_ON.search(tail) and not _ITEM_GOES_ON.search(tail)
    if not following.follows:
        return not goes_on or _starts_item(text, following)
    head = text[following.start : following.start + 40]
    if FIELD.match(head) or FIELD.match(text[line.start : min(line.end, line.start + 40)]):
        return True
    if _BULLET.match(head):
        return True
    if _PAIRED.match(text, line.start, line.end) and _PAIRED.match(
        text, following.start, following.end
    ):
        return True
    if goes_on:
        return False
    return _parted_by_form(line, following, head, ended, width, _first_word(text, following))


def _starts_item(text: str, line: _Line) -> bool:
    head = text[line.start : line.start + 12]
    return bool(_BULLET.match(head) or _ITEM.match(head))


def _parted_by_form(
    line: _Line, following: _Line, head: str, ended: bool, width: int, word: int
) -> bool:
    """The same for two lines without a blank one between them that hold no sure sign."""
    item = _ITEM.match(head) is not None
    if not ended and head[0].islower() and not item:
        return False
    if not width:
        return True
    if following.indent >= line.indent + 2:
        return True
    if ended:
        # The first word of the next line would have fitted: the break was meant.
        return item or _has_room(line, word, width)
    return _has_room(line, word, width * _RAGGED)
