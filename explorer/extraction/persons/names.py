"""Stage 3c, propose: the names of persons, by their neighbours and by their own words."""

import re
from collections import Counter

from explorer.extraction.persons.listed_names import propose_listed_persons
from explorer.extraction.persons.not_persons import (
    is_byline,
    is_road,
    is_saints_place,
    is_territory,
    is_visited,
)
from explorer.extraction.words import kinds
from explorer.extraction.words.elements import Elements, Found, compose
from explorer.extraction.words.lookup import lookup

_NAMED = (
    kinds.GIVEN + kinds.GIVEN_OR_WORD + kinds.FAMILY + kinds.FAMILY_OR_WORD + kinds.UNKNOWN
    + kinds.INITIAL
)  # fmt: skip
_PLACE = kinds.AREA
_WORD = kinds.WORD_LIKE
_REST = (
    rf"(?:[{_NAMED}{_PLACE}{kinds.CAPITALS}]"
    rf"|{kinds.PARTICLE}{{1,3}}[{_NAMED}{_PLACE}{kinds.CAPITALS}{kinds.TITLE}{kinds.HONORIFIC}{kinds.HEAD}{_WORD}]"
    rf"|(?<=[{kinds.GIVEN}{kinds.UNKNOWN}]){kinds.APOSTROPHE}[{_NAMED}]"
    rf"|{kinds.QUOTE}[{_NAMED}{_WORD}]{{1,2}}{kinds.QUOTE})"
)
_ANY = _NAMED + _PLACE + kinds.CAPITALS + kinds.ADJECTIVE
# An ordinary word after an unknown name, which counts where the two act: "Minister Orvela Cash".
_COMMON_AFTER_UNKNOWN = (
    rf"(?<=[{kinds.POST}{kinds.HONORIFIC}]{kinds.UNKNOWN}){kinds.VOCABULARY}"
    rf"(?=[,{kinds.LOWER}{kinds.SAYING}])"
)
_AFTER_HONORIFIC = (
    rf"(?:(?<={kinds.HONORIFIC})|(?<=\({kinds.HONORIFIC}\))){kinds.PARTICLE}{{0,3}}[{_ANY}{_WORD}{kinds.DAY}{kinds.OTHER}]{_REST}{{0,7}}"
    rf"(?:(?:(?<=[GEI])|(?<=[{_NAMED}][{kinds.FAMILY}{kinds.UNKNOWN}]))(?:[{kinds.VOCABULARY}{kinds.PORTFOLIO}{kinds.SITE}](?![{_WORD}])"
    rf"|{kinds.DAY}(?=,{kinds.POST}))|{_COMMON_AFTER_UNKNOWN})?"
)
# A family name that is an ordinary word: "Brandon Wales", "Chris Hill".
_COMMON_LAST = (
    rf"(?:(?<=[GI])[{_WORD}{kinds.ADJECTIVE}](?=[,.;)\n{kinds.LOWER}{kinds.SAYING}&])"
    rf"|{_COMMON_AFTER_UNKNOWN})?"
)
_WORD_ACTS = rf"{kinds.VOCABULARY}(?={kinds.SAYING})"  # "Minister Cash said"
# After "Minister", "Prime Minister of Norway", "Director of the Harbour Board", "Ambassador of
# Norway to Kenya".
_LINKED = ("o", "od")
_SENT = ("zC", "zdC", "zC&C")
_POST_BEFORE = "|".join(
    f"(?<={kinds.POST}{between})"
    for between in (
        "",
        *(f"{link}{thing}" for link in _LINKED for thing in "CLO"),
        *(f"{link}{sent}" for link in ("", *(f"{of}C" for of in _LINKED)) for sent in _SENT),
    )
)
_AFTER_POST = (
    rf"(?:{_POST_BEFORE})(?:{kinds.PARTICLE}{{0,3}}[{_NAMED}]{_REST}{{0,7}}{_COMMON_LAST}"
    rf"|[{_ANY}{_WORD}]{_REST}{{1,7}}|(?<={kinds.POST}){_WORD_ACTS})"
)
_GIVEN_FIRST = (
    rf"{kinds.GIVEN}(?:{_REST}{{1,6}}|[{_WORD}](?=,[{kinds.POST}{kinds.ORGANIZATION}]|v))"
)
_AMBIGUOUS_FIRST = (
    rf"{kinds.GIVEN_OR_WORD}(?:{kinds.INITIAL}|{kinds.PARTICLE}{{0,2}}[GFXEY]){_REST}{{0,5}}"
)
# "Nathan Law", where the last word is a family name too.
_COMMON_FAMILY = (
    rf"{kinds.GIVEN}{kinds.INITIAL}?(?:[{kinds.VOCABULARY}{kinds.PORTFOLIO}]"
    rf"(?![{_WORD}{kinds.HEAD}{kinds.MODIFIER}])|{kinds.OTHER}(?={kinds.SAYING}))"
)
_INITIALS_FIRST = rf"{kinds.INITIAL}{{1,4}}[{_NAMED}]{_REST}{{0,4}}"
# One unknown word between a title and a verb: "the Secretary for Ports, Imtikumzuk met".
_LONE = rf"(?<={kinds.POST},){kinds.UNKNOWN}(?=[{kinds.LOWER}{kinds.SAYING}])"
_OTHER = rf"[{_NAMED}{kinds.CAPITALS}]{_REST}{{1,5}}"
PERSON = re.compile(
    rf"(?:{kinds.CAPITAL}|(?={kinds.PARTICLE}))(?:(?P<honorific>{_AFTER_HONORIFIC})"
    rf"|(?P<post>{_AFTER_POST})|(?P<given>{_GIVEN_FIRST}|{_AMBIGUOUS_FIRST}|{_INITIALS_FIRST})"
    rf"|(?P<other>{_OTHER})|(?P<lone>{_LONE})|(?P<common>{_COMMON_FAMILY}))"
)
_BEFORE_TITLE = re.compile(
    rf"[,(:{kinds.DASH}][{kinds.THE}{kinds.AN}]?(?:[NJCn]|O['q]?|C')*{kinds.POST}|{kinds.SUFFIX}|{kinds.POST}"
)
# "Goncalves Orvela is the Harbour Party Secretary".
_IS = re.compile(rf"{kinds.LOWER}[{kinds.THE}{kinds.AN}]?(?:[NJCnm]|O['q]?|C')*{kinds.POST}")
_BEING = frozenset({"is", "was", "became", "remains"})
_BEFORE_VERB = re.compile(rf",?{kinds.SAYING}")
# A title, a comma, the name, with no other name before the title that it could belong to.
_AFTER_TITLE = re.compile(
    rf"(?:^|[^{kinds.PERSON},{kinds.SUFFIX}{kinds.POST}]|{kinds.PERSON},)(?:{kinds.THE}|{kinds.ADJECTIVE}|{kinds.ORGANIZATION})*"
    rf"{kinds.POST}(?:[{kinds.OF}{kinds.IN}{kinds.TO}]{kinds.THE}?[{kinds.ORGANIZATION}{kinds.COUNTRY}{kinds.PLACE}]){{0,2}},\Z"
)
_APPOINTING = frozenset({"appointed", "named", "elected", "nominated", "endorsed"})
_LARGER_NAME = frozenset(kinds.HEAD + kinds.ORDINARY_HEAD + kinds.OTHER + kinds.EVENT + kinds.SITE)
_FAMILIES = (kinds.FAMILY, kinds.FAMILY_OR_WORD)
_LONGEST_FAMILY_FIRST = 3
# A given name by itself, and one that begins a sentence and acts in it.
_ONE_GIVEN = re.compile(rf"{kinds.GIVEN}(?![{_WORD}{kinds.HEAD}])")
_SUBJECT = re.compile(rf"(?<=\n)(?P<name>{kinds.GIVEN})(?=[{kinds.LOWER}{kinds.SAYING}])")
_REACH = 12
_CERTAIN = (kinds.FAMILY, kinds.GIVEN)
# After an honorific by itself: "Bayan Palace", "His Majesty Audience Ceremony".
_NO_SURNAME = (kinds.SITE, kinds.EVENT)
_ACTS = (kinds.LOWER, kinds.SAYING)
_END_OF_NAME = frozenset(
    ",;.\n(&" + kinds.SUFFIX + kinds.LOWER + kinds.SAYING + kinds.DASH + kinds.IN
)
# What no family name that is an ordinary word ends in, unlike the verbs of headlines.
_ENDINGS_OF_VERBS = ("s", "ed", "ing")


def _is_family_name(elements: Elements, place: int) -> bool:
    """Whether an ordinary word is a family name too, as "Park" and "Song" are."""
    return elements.words(place, place + 1)[0] in lookup().family


def _is_signature(kind: str, start: int, end: int) -> bool:
    """Whether the words fill a line, perhaps after "(Sgd.)", and a title opens the next one."""
    fills_line = start == 0 or kind[start - 1] in (kinds.END, ")")
    return fills_line and kind.startswith(kinds.END + kinds.POST, end)


def _acts(elements: Elements, start: int, end: int) -> bool:
    """Whether an unknown name and an ordinary word are one who acts: "Orvela Cash met".

    "Kelmandi Hails" and "Kelmandi Call with" of a headline are not.
    """
    kind = elements.kinds
    if end - start == 1 or kind[end - 2] != kinds.UNKNOWN or kind[end - 1] != kinds.VOCABULARY:
        return True
    if kind[end] == kinds.LOWER and elements.words(end, end + 1)[0] not in lookup().deeds:
        return False
    return not elements.words(end - 1, end)[0].endswith(_ENDINGS_OF_VERBS)


def _is_lone_name(elements: Elements, place: int) -> bool:
    """Whether one word after a post is a name, as "Bello" and "Park" are and "II" is not."""
    kind = elements.kinds
    if kind[place - 1] != kinds.POST:  # "the Chairman of the Harbour Board Martin said"
        return kind[place] in _CERTAIN and kind[place + 1] in _ACTS
    if kind[place] == kinds.FAMILY_OR_WORD and not _is_family_name(elements, place):
        return False
    # "… of European Memory and Conscience"
    common = kind[place] == kinds.GIVEN_OR_WORD and kind[place + 1] == kinds.AND
    return kind[place + 2 if common else place + 1] not in _WORD


def _named_after(kind: str, start: int, end: int) -> bool:
    """Whether a given name begins the name of a thing or an agency.

    As in "the Clark Freeport" and in the dateline "Mombasa (Amina Coast) --".
    """
    thing = kind[start - 1] == kinds.THE and kind[end - 1] == kinds.UNKNOWN
    if start and thing:
        return not (_BEFORE_TITLE.match(kind, end) or _BEFORE_VERB.match(kind, end))
    in_brackets = kind[start - 1] == "(" and kind.startswith(f"){kinds.DASH}", end)
    return in_brackets and kind[start - 2] in _PLACE


def _named_place(kind: str, start: int) -> bool:
    """Whether an article or "in" before the name speaks for a place."""
    return start > 0 and kind[start - 1] in (kinds.THE, kinds.IN)


def _accept(elements: Elements, match: re.Match[str]) -> Found | None:
    start, end = match.span()
    kind = elements.kinds
    if is_byline(elements, start, end):
        return None
    # Party and state, as in "Susan Collins R ME".
    if end - start > 3 and kind.endswith(kinds.INITIAL + kinds.CAPITALS, start, end):
        end -= 2
    if (match["post"] or match["honorific"]) and not _acts(elements, start, end):
        end -= 1
    start = _after_constituency(elements, start, end)
    if match["post"] and _place_comes_first(elements, start, end):
        start += 1
    if (
        is_saints_place(elements, start, end)
        or is_road(elements, end)
        or is_visited(elements, start)
        or is_territory(elements, start)
    ):
        return None
    larger_name = kind[end] in _LARGER_NAME and not match["honorific"]
    if not larger_name and _is_name(elements, match, start, end):
        return start, end, kinds.PERSON
    return None


def _place_comes_first(elements: Elements, start: int, end: int) -> bool:
    """Whether a place stands between title and name: "Chief Minister Sindh | Murad Ali"."""
    if (
        elements.kinds[start] not in _PLACE
        or end - start < 3
        or elements.kinds[start - 1] != kinds.POST
    ):
        return False
    word = elements.words(start, start + 1)[0]
    return word not in lookup().given and word not in lookup().family


def _after_constituency(elements: Elements, start: int, end: int) -> int:
    """Where the name starts behind an unknown place: "MP for Bukit Rendah | Tan Kok Wai"."""
    if start < 2 or elements.kinds[start - 2 : start] != kinds.POST + kinds.FOR:
        return start
    first = elements.words(start, end)
    names = (place for place in range(1, len(first) - 1) if lookup().stands_first(first[place]))
    return start + next(names, 0)


def _is_name(elements: Elements, match: re.Match[str], start: int, end: int) -> bool:
    """Whether the words are a name, by the rule that matched and by what stands around them."""
    kind = elements.kinds
    alone = end - start == 1
    if kind[end - 1] == kinds.OTHER and not _is_family_name(elements, end - 1):
        return False
    if match["honorific"]:
        return not alone or kind[start] not in _NO_SURNAME or _is_family_name(elements, start)
    if match["given"]:
        return not _named_after(kind, start, end)
    if match["post"] and (kind[start] not in _WORD or _is_family_name(elements, start)):
        return not alone or _is_lone_name(elements, start)
    if match["lone"]:
        following = elements.words(end, end + 1)[0]
        return following in lookup().deeds or following in lookup().verbs
    if match["common"]:
        return _is_family_name(elements, end - 1)
    first = elements.words(start, start + 1)[0]
    if kind[start] in _FAMILIES and lookup().stands_first(first):
        return end - start <= _LONGEST_FAMILY_FIRST
    ends_as_a_name = kind[end - 1] in _CERTAIN and kinds.CAPITALS not in kind[start:end]
    return bool(
        _BEFORE_TITLE.match(kind, end)
        or (_IS.match(kind, end) and elements.words(end, end + 1)[0] in _BEING)
        or _BEFORE_VERB.match(kind, end)
        or _is_signature(kind, start, end)
        or (start and kind[start - 1] == kinds.SAYING)
        or (start and elements.words(start - 1, start)[0] in _APPOINTING)
        or (ends_as_a_name and not _named_place(kind, start))
        or (_AFTER_TITLE.search(kind, max(0, start - _REACH), start) and kind[end] in _END_OF_NAME)
    )


def _subjects(elements: Elements) -> frozenset[str]:
    """Given names that by themselves begin a sentence and act in it, more than once."""
    counts = Counter(
        elements.words(match.start(), match.end())[0] for match in _SUBJECT.finditer(elements.kinds)
    )
    return frozenset(name for name, count in counts.items() if count > 1)


# Titles of books and awards: several words between quotation marks.
_QUOTED = re.compile(r"[\"q](?P<words>[^\"q\n]{1,8}[^\"q\n.,])[.,]?[\"q]")


def _quoted(elements: Elements) -> frozenset[str]:
    """What stands in quotation marks, without a title that opens it, with single spaces."""
    quoted = (match.span("words") for match in _QUOTED.finditer(elements.kinds))
    return frozenset(
        " ".join(elements.words(start + (elements.kinds[start] == kinds.POST), end))
        for start, end in quoted
    )


def propose_persons(elements: Elements) -> Elements:
    """Make an element of each name of a person."""
    quoted = _quoted(elements)

    def accept_unquoted(elements: Elements, match: re.Match[str]) -> Found | None:
        found = _accept(elements, match)
        if found and quoted and " ".join(elements.words(found[0], found[1])) in quoted:
            return None
        return found

    elements = compose(elements, PERSON, accept_unquoted)
    elements = propose_listed_persons(elements)
    subjects = _subjects(elements)

    def accept(elements: Elements, match: re.Match[str]) -> Found | None:
        known = elements.words(match.start(), match.end())[0] in subjects
        return (match.start(), match.end(), kinds.PERSON) if known else None

    return compose(elements, _ONE_GIVEN, accept) if subjects else elements
