"""Stage 5b, post grammar: what stands between a title and a name, and whether it ties them."""

import re
from enum import Enum
from functools import cache

from explorer.extraction.lexicon import entries
from explorer.extraction.posts.phrases import Group
from explorer.extraction.words import kinds
from explorer.extraction.words.elements import Elements
from explorer.extraction.words.lookup import lookup
from explorer.model import Tenure

# Possessive: two of them in a row would try every way to share a long list between them.
_ASIDE = rf"(?:\([^()\n]{{0,8}}\)|{kinds.SUFFIX})*+"
_ASIDE_ALONE = re.compile(rf"(?:\([^()\n]{{0,8}}\)|,?{kinds.SUFFIX})*+")
_TIGHT = re.compile(rf"\)?{_ASIDE}d?[{kinds.HONORIFIC}{kinds.TENURE}{kinds.LOWER_TENURE}]*{_ASIDE}")
_COMMA = re.compile(
    rf"{_ASIDE}(?:,[{kinds.SUFFIX}{kinds.CAPITALS}{kinds.LOWER}{kinds.UNKNOWN}{kinds.FAMILY_OR_WORD}](?:\([^()\n]{{0,8}}\))?){{0,5}}"
    rf"(?:,{kinds.NUMBER}(?=,))?(?:,\(?|\(|{kinds.DASH}|:)(?:\({kinds.HONORIFIC}\)|{kinds.HONORIFIC}+,)?{kinds.SUFFIX}?[da]?"
    rf"[{kinds.HONORIFIC}{kinds.TENURE}{kinds.LOWER_TENURE}]?{kinds.HONORIFIC}*"
)
# ", the esteemed" or ", media" before a title, ", including Mr" before a name.
_WORD_BETWEEN = re.compile(
    rf"{_ASIDE}[,({kinds.DASH}:][{kinds.THE}{kinds.AN}]?(?P<word>[{kinds.LOWER}{kinds.VOCABULARY}]){kinds.HONORIFIC}*"
)
_AND = re.compile(
    rf"{_ASIDE},?(?:{kinds.AND}|/)[da]?[{kinds.HONORIFIC}{kinds.TENURE}{kinds.LOWER_TENURE}]*"
)
# "Ana Ruiz, a business leader, as chairman".
_AS = re.compile(
    rf",{kinds.AN}?[{kinds.LOWER}{kinds.LOWER_HEAD}{kinds.LOWER_MODIFIER}]{{1,4}},(?P<word>{kinds.LOWER})"
)
_SINCE = re.compile(rf"{kinds.LOWER}[{kinds.DAY}{kinds.NUMBER},]{{1,5}}")
# "Ana Ruiz, a seasoned academic and former Dean".
_AS_WELL = re.compile(
    rf",{kinds.AN}[{kinds.LOWER}{kinds.LOWER_HEAD}{kinds.LOWER_MODIFIER}]{{1,4}}{kinds.AND}"
    rf"[{kinds.AN}{kinds.THE}]?[{kinds.TENURE}{kinds.LOWER_TENURE}]?"
)
_LONGEST_COPULA = 10
_GRADES = (kinds.LOWER_TENURE, kinds.LOWER_MODIFIER)
_NO_WORDS = frozenset({",", "the", "a", "an", "(", ")", ""})
_JOINING = frozenset({"and", "who"})
_LISTING_WORDS = frozenset({"including", "namely", "are", "were", "such as", "like", "include"})
_BESIDE_LISTING = frozenset(",:" + kinds.HONORIFIC)
_LONGEST_LISTING = 8


class Gap(Enum):
    """What stands between two neighbours of a chain."""

    TIGHT = "nothing between"
    COMMA = "a comma, a bracket or a dash between"
    AND = "and between"
    BREAK = "anything else between"


@cache
def _copulas() -> dict[str, Tenure]:
    return {words: Tenure(cells[0]) for words, cells in entries("copulas")}


def gap_between(elements: Elements, groups: list[Group], right: Group) -> Gap:
    """What stands between the last of the groups so far and the next one.

    A copula between a name and a title says how the titles of ``right`` are held.
    """
    left = groups[-1]
    between = elements.kinds[left.end : right.start]
    gap = _gap(between)
    if gap is Gap.COMMA and right.titles and left.persons and left.persons[-1].is_placed:
        return Gap.BREAK
    if bool(left.persons) != bool(right.persons) and _describes(elements, left.end, right.start):
        return Gap.COMMA
    if gap is Gap.BREAK and right.persons and _lists(elements, left, right):
        return Gap.COMMA
    if between == kinds.END and _fill_lines(elements, groups, right):
        return Gap.COMMA
    if left.persons and right.titles and _is_besides(elements, left.end, right.start):
        return Gap.COMMA
    if gap is Gap.BREAK and left.titles and right.persons and _is_named(elements, left, right):
        return Gap.COMMA
    copula = gap is Gap.BREAK and right.titles and len(between) <= _LONGEST_COPULA
    if copula and any(group.persons for group in groups):
        aside = _ASIDE_ALONE.match(elements.kinds, left.end)
        begin = _after_since(elements, aside.end() if aside else left.end)
        tenure = copula_tenure(elements, begin, right.start)
        if tenure is not None:
            right.titles = [title.held(tenure) for title in right.titles]
            right.tenure = tenure
            return Gap.COMMA
    return gap


def _after_since(elements: Elements, start: int) -> int:
    """Where "since July 2014" ends, if it begins at an element."""
    since = _SINCE.match(elements.kinds, start)
    return since.end() if since and elements.words(start, start + 1) == ["since"] else start


def _is_besides(elements: Elements, start: int, end: int) -> bool:
    """Whether it says what else the person is: ", a tycoon, as", ", a scholar and former"."""
    as_ = _AS.fullmatch(elements.kinds, start, end)
    if as_:
        return elements.words(*as_.span("word")) == ["as"]
    return _AS_WELL.fullmatch(elements.kinds, start, end) is not None


def _is_named(elements: Elements, left: Group, right: Group) -> bool:
    """Whether a sentence begins with a title and names its holder: "The Chairman is Ana Ruiz"."""
    kind = elements.kinds
    first = left.start - (kind[left.start - 1] == kinds.THE)
    begins = first <= 0 or kind[first - 1] == kinds.END
    return begins and elements.words(left.end, right.start) in (["is"], ["remains"])


def copula_tenure(elements: Elements, start: int, end: int) -> Tenure | None:
    """How the words between a name and a title say that the post is held, if they say so.

    Articles, an age and words such as "interim" right before the title do not count.
    """
    words = [
        word
        for word in elements.words(start, end)
        if word not in _NO_WORDS and not word[0].isdecimal()
    ]
    if words and words[0] in _JOINING:
        words = words[1:] if " ".join(words) not in _copulas() else words
    tenure = _copulas().get(" ".join(words))
    graded = end > start and elements.kinds[end - 1] in _GRADES
    return copula_tenure(elements, start, end - 1) if tenure is None and graded else tenure


def _describes(elements: Elements, start: int, end: int) -> bool:
    """Whether no more than a comma and a word that is no verb of readouts stands between."""
    between = _WORD_BETWEEN.fullmatch(elements.kinds, start, end)
    word = elements.words(*between.span("word"))[0] if between else ""
    return between is not None and (word not in lookup().deeds or word == "present")


def _lists(elements: Elements, left: Group, right: Group) -> bool:
    """Whether who shares a title is listed: "Presidents of the Board including A, B and C"."""
    if not left.titles or not left.titles[-1].plural or right.start - left.end > _LONGEST_LISTING:
        return False
    kind = elements.kinds
    words = [
        elements.words(place, place + 1)[0]
        for place in range(left.end, right.start)
        if kind[place] not in _BESIDE_LISTING
    ]
    return " ".join(words) in _LISTING_WORDS


def _fill_lines(elements: Elements, groups: list[Group], right: Group) -> bool:
    """Whether neighbours are lines of their own, as in a signature or a list of those present."""
    line = elements.kinds.rfind(kinds.END, 0, groups[-1].end) + 1
    first = groups[-1]
    for group in reversed(groups):
        if group.start < line:
            break
        first = group
    before = elements.kinds[line : first.start].strip(kinds.HONORIFIC + kinds.THE)
    return not before and elements.kinds[right.end] == kinds.END


def _gap(between: str) -> Gap:
    if _TIGHT.fullmatch(between):
        return Gap.TIGHT
    if _AND.fullmatch(between):
        return Gap.AND
    if _COMMA.fullmatch(between):
        return Gap.COMMA
    return Gap.BREAK
