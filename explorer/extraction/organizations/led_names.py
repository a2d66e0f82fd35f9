"""Stage 3a, propose: names of ordinary words that the title of a leader tells to be bodies."""

import re

from explorer.extraction.words import kinds
from explorer.extraction.words.elements import Elements, Found, compose

_NAME = kinds.PROPER
_WORD = kinds.BODY_WORD
_PLACE = kinds.PLACE_LIKE
_MATTER = kinds.MATTER

# "Chair of Global Water Partners": an ordinary word that only an officer's title makes a body.
_LED = re.compile(
    rf"{kinds.TITLE}{kinds.OF}{kinds.THE}?(?P<name>[{_WORD}{_NAME}{_PLACE}]{{1,4}}{kinds.ORDINARY_HEAD})"
    rf"(?=[,.;:()\n{kinds.COUNTRY}{kinds.LOWER}{kinds.IN}{kinds.AND}{kinds.SAYING}{_NAME}{kinds.HONORIFIC}])"
)
# "CEO of Infrastructure New Zealand".
_OF_COUNTRY = re.compile(
    rf"(?P<title>{kinds.TITLE}){kinds.OF}(?P<name>[{_MATTER}]{{1,3}}[{kinds.COUNTRY}{kinds.PLACE}])"
    rf"(?=[,.;:()\n{kinds.LOWER}{kinds.IN}{kinds.AND}{kinds.SAYING}])"
)
# "Infrastructure New Zealand CEO Ana Ruiz".
_COUNTRY_BEFORE = re.compile(
    rf"(?P<name>[{_MATTER}]{{1,2}}[{kinds.COUNTRY}{kinds.PLACE}])"
    rf"(?=(?P<title>{kinds.TITLE})[{_NAME}])"
)
# "CEO of National Rums of Jamaica", "managing director of Chas E Brennick": no person has one.
_COMPANY = re.compile(
    rf"(?P<title>[{kinds.TITLE}{kinds.LOWER_TITLE}]){kinds.OF}{kinds.THE}?"
    rf"(?P<name>[{_NAME}{kinds.FAMILY_OR_WORD}{kinds.INITIAL}{kinds.SITE}]"
    rf"[{_WORD}{_NAME}{kinds.FAMILY_OR_WORD}{kinds.INITIAL}{_PLACE}]{{1,4}}"
    rf"|[{_WORD}]{{1,3}}[{_NAME}{kinds.VOCABULARY}]{kinds.OF}{kinds.COUNTRY})"
    rf"(?=[,.;:()\n{kinds.LOWER}{kinds.LOWER_MODIFIER}{kinds.IN}{kinds.AND}{kinds.SAYING}])"
)
_LEADERS = frozenset(
    {"chair", "chairman", "chairperson", "chairwoman", "president", "ceo", "chief executive",
     "chief executive officer", "founder", "founding partner", "managing partner"}
)  # fmt: skip
_OF_COMPANIES = frozenset(
    {"ceo", "cfo", "coo", "chief executive", "chief executive officer", "managing director"}
)


def propose_led(elements: Elements) -> Elements:
    """Make an organization of each name of ordinary words beside the title of its leader."""
    elements = compose(elements, _LED, _accept_led)
    elements = compose(elements, _OF_COUNTRY, _accept_of_company)
    elements = compose(elements, _COUNTRY_BEFORE, _accept_of_company)
    return compose(elements, _COMPANY, _accept_of_company)


def _accept_led(elements: Elements, match: re.Match[str]) -> Found | None:
    if elements.words(match.start(), match.start() + 1)[0] not in _LEADERS:
        return None
    return (*match.span("name"), kinds.ORGANIZATION)


def _accept_of_company(elements: Elements, match: re.Match[str]) -> Found | None:
    if elements.words(*match.span("title"))[0] not in _OF_COMPANIES:
        return None
    return (*match.span("name"), kinds.ORGANIZATION)
