"""Stage 3c, propose: names of persons that only a list or a clerical title tells to be some."""

import re

from explorer.extraction.words import kinds
from explorer.extraction.words.elements import Elements, Found, compose
from explorer.extraction.words.lookup import is_plural_title

_NAMED = (
    kinds.GIVEN + kinds.GIVEN_OR_WORD + kinds.FAMILY + kinds.FAMILY_OR_WORD + kinds.UNKNOWN
    + kinds.INITIAL
)  # fmt: skip
# "Messrs Ali Khan, Orvela Tamsin and Omar Said": two unknown words among names.
_AMONG_NAMES = re.compile(
    rf"{kinds.PERSON}(?:,|,?{kinds.AND})(?P<name>[{_NAMED}]{{2,3}})"
    rf"(?=,?{kinds.AND}?{kinds.HONORIFIC}*{kinds.PERSON})"
)
# "board members Ali Khan and Orvela Tamsin"
_LAST_OF_TITLE = re.compile(
    rf"{kinds.POST}{kinds.HONORIFIC}*{kinds.PERSON}(?:,{kinds.HONORIFIC}*{kinds.PERSON}){{0,9}},?{kinds.AND}"
    rf"(?P<name>[{_NAMED}]{{2,3}})(?=[,;.)\n{kinds.AND}{kinds.LOWER}{kinds.SAYING}{kinds.IN}])"
)
# "Petros, Archbishop of Brennick": clergy who have put the family name off.
_OF_CLERGY = re.compile(rf"[{kinds.GIVEN}{kinds.GIVEN_OR_WORD}{kinds.UNKNOWN}](?=,{kinds.POST})")
_CLERGY = ("archbishop", "bishop", "metropolitan", "patriarch", "pope", "catholicos")
_BEFORE_CLERGY = frozenset(",;:" + kinds.AND + kinds.END + kinds.HONORIFIC)


def _accept_listed(elements: Elements, match: re.Match[str]) -> Found | None:
    title = elements.kinds[match.start()] == kinds.POST
    if title and not is_plural_title(elements.words(match.start(), match.start() + 1)[-1]):
        return None
    return (*match.span("name"), kinds.PERSON)


def _accept_clergy(elements: Elements, match: re.Match[str]) -> Found | None:
    start, end = match.span()
    title = elements.words(end + 1, end + 2)[0].split()[0]
    if title not in _CLERGY or (start and elements.kinds[start - 1] not in _BEFORE_CLERGY):
        return None
    return start, end, kinds.PERSON


def propose_listed_persons(elements: Elements) -> Elements:
    """Make persons of unknown names in a list of persons, and of names before a see."""
    elements = compose(elements, _AMONG_NAMES, _accept_listed)
    elements = compose(elements, _LAST_OF_TITLE, _accept_listed)
    return compose(elements, _OF_CLERGY, _accept_clergy)
