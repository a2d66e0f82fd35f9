"""Stage 3b, propose: what a title is for, where no "of" or "for" says so."""

import re
from functools import cache

from explorer.extraction.lexicon import listed_by_cell
from explorer.extraction.words import kinds
from explorer.extraction.words.elements import Elements
from explorer.extraction.words.lookup import fold

MATTER_WORD = kinds.WORD_LIKE + kinds.MODIFIER + kinds.HEAD
NAMED = (
    kinds.GIVEN + kinds.GIVEN_OR_WORD + kinds.FAMILY + kinds.FAMILY_OR_WORD + kinds.UNKNOWN
    + kinds.CAPITALS + kinds.INITIAL
)  # fmt: skip
LOWER_WORD = kinds.LOWER + kinds.LOWER_MODIFIER + kinds.LOWER_EVENT + kinds.LOWER_HEAD
# "Additional Chief Secretary Home and Jail,", "Director Management Support in", "Inspector
# General Training Colonel Ali Khan".
_MATTER_OF_OFFICERS = rf"[{kinds.PORTFOLIO}{kinds.VOCABULARY}{kinds.MODIFIER}{kinds.OTHER}]"
_DIRECT_MATTER = re.compile(
    rf"{_MATTER_OF_OFFICERS}{{1,3}}(?:&(?:{_MATTER_OF_OFFICERS}|{kinds.GIVEN_OR_WORD}){{1,2}})?"
    rf"(?=[,;.)\n{kinds.FOR}{kinds.IN}{kinds.HONORIFIC}]|(?P<title>{kinds.TITLE})[{NAMED}])"
)
# "Executive Director: Corporate Services, Ms".
_COLON_MATTER = re.compile(
    rf":[{MATTER_WORD}]{{1,4}}(?:,[{MATTER_WORD}]{{1,3}}){{0,3}}(?:,?&[{MATTER_WORD}]{{1,3}})?"
    rf"(?=[,;.)\n])"
)
# "Acting Head, Special Duties, Dr. Ana Ruiz".
_COMMA_MATTER = re.compile(
    rf",[{kinds.PORTFOLIO}{kinds.VOCABULARY}{kinds.MODIFIER}]{{1,3}}"
    rf"(?:&[{kinds.PORTFOLIO}{kinds.VOCABULARY}{kinds.MODIFIER}]{{1,2}})?"
    rf"(?=,{kinds.HONORIFIC}*[{NAMED}]{{2}}|[{kinds.OF}{kinds.IN}]{kinds.THE}?[{kinds.ORGANIZATION}{kinds.HEAD}])"
)
# "Special Assistant for Press and Public relations, Ana Ruiz".
_LOWER_TAIL = re.compile(
    rf"(?:{kinds.AND}[{MATTER_WORD}]{{0,2}})?(?P<last>[{LOWER_WORD}])(?=,?{kinds.HONORIFIC}*[{NAMED}])"
)
_OF_OFFICERS = ("secretary", "head", "director", "manager", "officer", "leader", "commissioner",
                "general", "chancellor", "member")  # fmt: skip
# "Director IV", "Attorney III".
_GRADES = frozenset({"ii", "iii", "iv", "vi", "vii", "viii"})
_WITH_PORTFOLIO = ("minister", "secretary", "commissioner")


def after_direct_matter(elements: Elements, end: int) -> int:
    """Where the title ends that its grade or its matter follows without "of" or "for"."""
    if not _GRADES.isdisjoint(elements.words(end, end + 1)):
        return end + 1
    patterns = (_DIRECT_MATTER, _COMMA_MATTER, _COLON_MATTER)
    direct = next(filter(None, (each.match(elements.kinds, end) for each in patterns)), None)
    if direct is None or not elements.words(end - 1, end)[0].endswith(_OF_OFFICERS):
        return end
    before_title = direct.re is _DIRECT_MATTER and direct["title"] is not None
    following = " ".join(elements.words(direct.end(), direct.end() + 1))
    return end if before_title and following not in _ranks() else direct.end()


def after_lower_tail(elements: Elements, end: int) -> int:
    """Where the title ends whose matter goes on in lower case: "for Press and Public relations"."""
    tail = _LOWER_TAIL.match(elements.kinds, end)
    if tail is None or elements.kinds[end - 1] not in MATTER_WORD:
        return end
    return tail.end() if elements.words(*tail.span("last"))[0] in _words_of_matter() else end


def before_matter(elements: Elements, start: int) -> int:
    """Where "deputy foreign minister" begins, from where "minister" does."""
    first = start
    if elements.words(start, start + 1)[0].startswith(_WITH_PORTFOLIO):
        while _is_lower_portfolio(elements, first - 1):
            first -= 1
    if first < start:
        while first and elements.kinds[first - 1] in kinds.LOWER_MODIFIER + kinds.LOWER_TENURE:
            first -= 1
    return first


def _is_lower_portfolio(elements: Elements, place: int) -> bool:
    return (
        place >= 0
        and elements.kinds[place] in LOWER_WORD
        and " ".join(elements.words(place, place + 1)) in _portfolios()
    )


@cache
def _portfolios() -> frozenset[str]:
    return frozenset(map(fold, listed_by_cell("titles")["portfolio"]))


@cache
def _words_of_matter() -> frozenset[str]:
    return frozenset(word for portfolio in _portfolios() for word in portfolio.split())


@cache
def _ranks() -> frozenset[str]:
    ranks, heads = (
        {fold(words).rstrip(".") for words in listed_by_cell("titles")[kind]}
        for kind in ("rank", "head")
    )
    return frozenset(ranks - heads)


def is_rank(title: str) -> bool:
    """Whether a title is a rank only ("Lieutenant General"), which says nothing of a post."""
    return fold(title).rstrip(".") in _ranks()
