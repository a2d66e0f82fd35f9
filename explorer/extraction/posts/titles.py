"""Stage 3b, propose: titles of posts, with the words that say what they are for."""

import re
from functools import cache

from explorer.extraction.lexicon import listed_by_cell
from explorer.extraction.posts.title_matter import (
    LOWER_WORD,
    MATTER_WORD,
    NAMED,
    after_direct_matter,
    after_lower_tail,
    before_matter,
)
from explorer.extraction.words import kinds
from explorer.extraction.words.elements import Elements, Found, compose
from explorer.extraction.words.lookup import fold, folded_entries, is_plural_title, lookup

_PLACE = kinds.AREA
# "(Independent Charge)", "(Law)", but not the abbreviation "(ADB)".
_BRACKET = (
    rf"\((?:[{MATTER_WORD}]|[{MATTER_WORD}{kinds.UNKNOWN}{_PLACE}]"
    rf"[{MATTER_WORD}{kinds.UNKNOWN}{_PLACE}{kinds.OF}{kinds.AND},]{{1,7}})\)"
)
_CONTINUE = rf"(?![{MATTER_WORD}]{{0,4}}['q]?{kinds.TITLE})"
_NAME_TOO = rf"[{kinds.FAMILY_OR_WORD}{kinds.GIVEN_OR_WORD}]"
_MATTER = (
    rf"(?:{kinds.ADJECTIVE}|{_NAME_TOO}{kinds.AND})?[{MATTER_WORD}](?:['q]?[{MATTER_WORD}]){{0,4}}"
    rf"(?:(?:,d?(?:{_NAME_TOO}(?=[{MATTER_WORD}]))?[{MATTER_WORD}]{{1,4}}{_CONTINUE}(?!['q])){{0,5}}"
    rf",?&d?(?:[{MATTER_WORD}]{{1,4}}{_CONTINUE}|{kinds.UNKNOWN}(?=[{kinds.GIVEN}{kinds.INITIAL}]))){{0,2}}"
    rf"(?!['q]{kinds.ORGANIZATION})"
)
# Some modifiers are titles too, where no title follows: "Founder and Chairman", "Deputy of".
_NO_TITLE_FOLLOWS = (
    rf"(?=[{kinds.OF}{kinds.FOR}{kinds.IN}{kinds.AND},;.)\n"
    rf"{kinds.GIVEN}{kinds.GIVEN_OR_WORD}{kinds.FAMILY}{kinds.INITIAL}{kinds.HONORIFIC}])"
)
_HEAD = rf"(?:[{kinds.TITLE}{kinds.TITLES}]|{kinds.MODIFIER}{_NO_TITLE_FOLLOWS})"
_OFFICER = rf"[{kinds.MODIFIER}{kinds.TENURE}]{{0,2}}[{kinds.TITLE}{kinds.TITLES}]"
# "for policy planning and special projects", before a comma or a name.
_LOWER_MATTER = (
    rf"[{kinds.OF}{kinds.FOR}](?:[{LOWER_WORD}{kinds.AND}]{{0,5}}[{LOWER_WORD}])"
    rf"(?=[,;.)\n{kinds.HONORIFIC}{kinds.SAYING}{kinds.AND}{NAMED}])"
)
_COMPLEMENT = (
    # "for South and Southeast Asia"
    rf"(?:{kinds.FOR}[{MATTER_WORD}{_PLACE}]{{1,3}}{kinds.AND}[{MATTER_WORD}]{{0,2}}{kinds.PLACE}(?=[,{kinds.HONORIFIC}])"
    rf"|{_LOWER_MATTER}|(?:[of]|ixo)d?{_MATTER}"
    rf"|zd?{kinds.TITLE}&{kinds.HEAD}|[oz](?:{kinds.HONORIFIC}d|d?){kinds.ADJECTIVE}?{_OFFICER}"
    rf"|{_BRACKET})"
)
_BEFORE = (
    rf"(?:[{MATTER_WORD}]{{1,5}}(?:&[{MATTER_WORD}]{{1,3}})?"
    # "Harbour Board Senior Health, Safety, and Environment Officer"
    rf"|(?<={kinds.ORGANIZATION})[{MATTER_WORD}]{{1,3}}(?:,[{MATTER_WORD}]{{1,2}}){{1,3}},?&[{MATTER_WORD}]{{1,3}})?"
)
TITLE = re.compile(rf"{kinds.CAPITAL}{kinds.TENURE}{{0,2}}{_BEFORE}{_HEAD}{_COMPLEMENT}{{0,3}}")
LOWER_TITLE = re.compile(
    rf"{kinds.LOWER_TENURE}{{0,2}}{kinds.LOWER_MODIFIER}{{0,4}}"
    rf"(?:{kinds.LOWER_TITLE}|{kinds.LOWER_MODIFIER}(?=od?{kinds.ORGANIZATION}))"
    rf"(?:[oz]d?{kinds.LOWER_MODIFIER}{{0,2}}{kinds.LOWER_TITLE}"
    rf"|{_LOWER_MATTER}|[of]d?(?:{kinds.LOWER_MODIFIER}{{1,3}}(?:&{kinds.LOWER_MODIFIER})?|{_MATTER}))?"
)

# "board members Ana Ruiz and Tom Lee". Most words are ruled out by what stands right after them.
LOWER_TITLES = re.compile(
    rf"[{kinds.LOWER}{kinds.LOWER_TITLE}](?=[,:{kinds.DASH}{kinds.OF}{kinds.HONORIFIC}{NAMED}])"
    rf"(?:(?<=[,{kinds.DASH}].)(?={kinds.OF}{kinds.THE}?{kinds.ORGANIZATION})|(?!{kinds.OF}{kinds.THE}?{kinds.ORGANIZATION})"
    rf"(?=[,:{kinds.DASH}]?{kinds.HONORIFIC}*[{NAMED}][{NAMED}{kinds.PARTICLE}]{{1,6}}"
    rf"(?:[,({kinds.AND}]|{kinds.OF}[{_PLACE}],?{kinds.AND})"
    rf"|{kinds.OF}{kinds.THE}?{kinds.ORGANIZATION}{kinds.HONORIFIC}*[{NAMED}]{{2,4}}[,{kinds.AND}]"
    rf"|{kinds.OF}{kinds.THE}?[{_PLACE}],?{kinds.HONORIFIC}*[{NAMED}]{{2,4}}[,;{kinds.AND}]))"
)
_BEFORE_TITLES = frozenset(kinds.MODIFIER + kinds.LOWER_MODIFIER + kinds.LOWER_HEAD)
_MOST_BEFORE_TITLES = 2
_OWNERS = frozenset({"our", "its", "his", "her", "their", "both", "this", "that", "these", "those"})
_TITLES = frozenset(kinds.TITLE + kinds.TITLES)
_LETTERS = re.compile(rf"{kinds.CAPITALS}(?!\))")
_EXPLAINED_TITLE = re.compile(rf"{kinds.POST}\((?P<short>{kinds.CAPITALS})\)")
_SMALL_WORDS = frozenset({"of", "the", "and", "for"})
# "the deputy Prime Minister", "the non-executive Chairman".
_LOWER_GRADES = frozenset(
    {"deputy", "vice", "assistant", "associate", "senior", "executive", "non-executive", "joint",
     "additional", "principal"}
)  # fmt: skip
# Who is "of the Board of Trade" holds no post in an organ of Trade.
_GENERAL_PLURALS = frozenset(
    {"officials", "representatives", "leaders", "executives", "delegates", "speakers", "experts",
     "heads"}
)  # fmt: skip
ORGAN = re.compile(
    rf"[{kinds.TITLE}{kinds.TITLES}{kinds.LOWER_TITLE}]{kinds.OF}{kinds.THE}?"
    rf"(?P<organ>[{MATTER_WORD}{kinds.LOWER_HEAD}{kinds.LOWER_MODIFIER}]{{1,4}})"
    rf"(?=[{kinds.OF}{kinds.AND}{kinds.LOWER},;:().\n{kinds.DASH}])"
)
_AFTER_OFFICIALS = frozenset({"who", "whose", "that", "is", "was", "has", "had", "with", "as"})
_BUREAUX = frozenset({"bureau", "board", "secretariat"})
_MATTER_OF_BUREAU = kinds.WORD_LIKE + kinds.MODIFIER + kinds.AND + ","
# "Bureau of Public Relations" is a body; in "Bureau of the Harbour Bank" it is an organ.
_OF_MATTER = re.compile(
    rf"{kinds.OF}{kinds.THE}?[{_MATTER_OF_BUREAU}]{{1,8}}(?![{_MATTER_OF_BUREAU}{kinds.HEAD}'q])"
)


def _accept_title(elements: Elements, match: re.Match[str]) -> Found | None:
    start, end = match.span()
    if start and elements.kinds[start - 1] == kinds.PARTICLE:
        return None
    while elements.kinds[start] not in _TITLES and _opens_sentence(elements, start):
        start += 1
    end = after_direct_matter(elements, _before_owner(elements, start, end))
    end = after_lower_tail(elements, end)
    while start and elements.words(start - 1, start)[0] in _LOWER_GRADES:
        start -= 1
    if not set(elements.kinds[start:end]) & _TITLES and not _has_title_too(elements, start, end):
        return None
    return start, end, kinds.POST


def _before_owner(elements: Elements, start: int, end: int) -> int:
    """Where the title ends that no matter follows: "Chairman of our council", "of the Fund"."""
    of = elements.kinds.find(kinds.OF, start + 1, end)
    if of < 0:
        return end
    owned = elements.words(of + 1, of + 2)[0] in _OWNERS
    body = elements.kinds[of + 1 : end] == kinds.THE + kinds.HEAD and (
        " ".join(elements.words(end - 1, end)) not in folded_entries("organs")
    )
    return of if owned or body else end


def _has_title_too(elements: Elements, start: int, end: int) -> bool:
    """Whether one of the modifiers is a title as well, as "Chief" and "Founder" are."""
    return any(word in _also_titles() for word in elements.words(start, end))


@cache
def _also_titles() -> frozenset[str]:
    return frozenset(map(fold, listed_by_cell("titles")["head"]))


def _opens_sentence(elements: Elements, place: int) -> bool:
    """Whether a word has its capital only because it opens a sentence: "Representing", "Today"."""
    word = elements.words(place, place + 1)[0]
    return (
        elements.kinds[place] == kinds.VOCABULARY
        and (place == 0 or elements.kinds[place - 1] == kinds.END)
        and word.endswith(("ing", "ed", "day", "ly"))
    )


def _accept_lower_titles(elements: Elements, match: re.Match[str]) -> Found | None:
    word = elements.words(*match.span())[0]
    if not is_plural_title(word) or word in _GENERAL_PLURALS:
        return None
    start = match.start()
    nearest = max(0, start - _MOST_BEFORE_TITLES)
    while start > nearest and elements.kinds[start - 1] in _BEFORE_TITLES:
        start -= 1
    return start, match.end(), kinds.POST


def _accept_lower_title(elements: Elements, match: re.Match[str]) -> Found | None:
    words = elements.words(*match.span())
    if words == ["fellow"] and elements.kinds[match.end()] == kinds.POST:
        return None
    if words == ["partner"] and elements.kinds[match.start() - 1] == kinds.LOWER:
        return None  # "a trading partner"
    if _is_adjective(elements, match):
        return None
    end = after_lower_tail(elements, _before_owner(elements, *match.span()))
    return before_matter(elements, match.start()), end, kinds.POST


def _is_adjective(elements: Elements, match: re.Match[str]) -> bool:
    """Whether "official" says of what sort a thing is: "the official documents"."""
    if elements.words(*match.span()) != ["official"] or elements.kinds[match.end()] != kinds.LOWER:
        return False
    following = elements.words(match.end(), match.end() + 1)[0]
    return following not in _AFTER_OFFICIALS and following not in lookup().deeds


@cache
def _organs_by_themselves() -> frozenset[str]:
    return frozenset(map(fold, listed_by_cell("organs")["body"]))


def _accept_organ(elements: Elements, match: re.Match[str]) -> Found | None:
    if elements.words(match.start(), match.start() + 1)[0] in _GENERAL_PLURALS:
        return None
    organ = " ".join(elements.words(*match.span("organ")))
    if organ not in folded_entries("organs"):
        return None
    if organ in _BUREAUX and _OF_MATTER.match(elements.kinds, match.end()):
        return None
    if organ in _organs_by_themselves() and elements.kinds[match.end()] == kinds.OF:
        return None
    if organ == "secretariat" and elements.words(match.start(), match.start() + 1)[0] == "member":
        return None  # a member's body is the secretariat; "Secretary of the Secretariat" is a title
    return match.start(), match.end(), elements.kinds[match.start()]


def propose_organ_titles(elements: Elements) -> Elements:
    """Make one title of "Secretary of the Secretariat", before the organ is read as a body."""
    return compose(elements, ORGAN, _accept_organ)


def propose_titles(elements: Elements) -> Elements:
    """Make an element of each title, with the words that say what it is for."""
    elements = compose(elements, TITLE, _accept_title)
    elements = compose(elements, LOWER_TITLES, _accept_lower_titles)
    elements = compose(elements, LOWER_TITLE, _accept_lower_title)
    return _propose_explained_titles(elements)


def _propose_explained_titles(elements: Elements) -> Elements:
    """Make a title of "CO" wherever it stands, if the text has "Chief Officer (CO)"."""
    short = {
        elements.words(*match.span("short"))[0]
        for match in _EXPLAINED_TITLE.finditer(elements.kinds)
        if _abbreviates_title(elements, match)
    }
    if not short:
        return elements

    def accept(elements: Elements, match: re.Match[str]) -> Found | None:
        known = elements.words(*match.span())[0] in short
        return (*match.span(), kinds.TITLE) if known else None

    return compose(compose(elements, _LETTERS, accept), TITLE, _accept_title)


def _abbreviates_title(elements: Elements, match: re.Match[str]) -> bool:
    """Whether the letters in brackets are the first ones of the last words of the title."""
    short = elements.words(*match.span("short"))[0]
    words = " ".join(elements.words(match.start(), match.start() + 1)).replace("-", " ").split()
    initials = "".join(word[0] for word in words)
    bare = "".join(word[0] for word in words if word not in _SMALL_WORDS)
    return len(short) > 1 and (initials.endswith(short) or bare.endswith(short))
