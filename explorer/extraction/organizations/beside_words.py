"""Stage 3a, propose: names that are bodies because of the word beside them."""

import re
from functools import cache

from explorer.extraction.lexicon import entries, values
from explorer.extraction.words import kinds
from explorer.extraction.words.elements import Elements, Found, compose
from explorer.model import Deed

_NAME = kinds.UNKNOWN + kinds.CAPITALS + kinds.FAMILY + kinds.FAMILY_OR_WORD + kinds.GIVEN_OR_WORD
# "the French company Brennick Marine".
_CALLED = re.compile(
    rf"(?P<word>[{kinds.LOWER}{kinds.LOWER_HEAD}])"
    rf"(?P<name>(?=[{_NAME}{kinds.PLACE_LIKE}]{{0,2}}[{kinds.UNKNOWN}{kinds.CAPITALS}])"
    rf"[{_NAME}{kinds.PLACE_LIKE}][{_NAME}{kinds.GIVEN}{kinds.PLACE_LIKE}{kinds.WORD_LIKE}]{{0,3}})"
    rf"(?![{kinds.TITLE}{kinds.TITLES}{kinds.HEAD}{kinds.INITIAL}])"
)
# "a delegation of BKR", "together with Brennick, the Harbour Board".
_SENT = re.compile(
    rf"(?P<word>{kinds.LOWER})[{kinds.OF}{kinds.IN}](?P<name>{kinds.CAPITALS})(?![{_NAME}])"
)
_PARTNER = re.compile(
    rf"(?P<word>{kinds.LOWER})(?P<name>[{kinds.UNKNOWN}{kinds.CAPITALS}])"
    rf"(?=,{kinds.THE}?{kinds.ORGANIZATION})"
)
# "BKR hosted a delegation".
_ACTING = re.compile(
    rf"(?P<name>{kinds.CAPITALS})(?<![^{kinds.END}{kinds.THE}].)(?=(?P<word>{kinds.LOWER})[^{kinds.BY}{kinds.IN},;.])"
)
# The nouns that say of which sort the body is whose name follows.
_NOUNS = frozenset(
    {"agency", "airline", "association", "bank", "broadcaster", "carrier", "charity", "company",
     "conglomerate", "consortium", "contractor", "corporation", "enterprise", "firm", "giant",
     "insurer", "lender", "manufacturer", "newspaper", "ngo", "nonprofit", "operator",
     "organisation", "organization", "retailer", "start-up", "startup", "subsidiary", "think tank"}
)  # fmt: skip


@cache
def _senders() -> frozenset[str]:
    """The words before "of" or "from" that say who came: "delegation", "officials"."""
    return frozenset(words for words, cells in entries("delegation_words") if cells[0] == "people")


@cache
def _deeds_of_hosts() -> frozenset[str]:
    return frozenset(
        form
        for _, (deed, forms, _) in entries("verbs")
        if deed == Deed.HOSTED
        for form in values(forms)
        if form.endswith("ed")
    )


def propose_beside_words(elements: Elements) -> Elements:
    """Make an organization of each unknown name that a word beside it tells to be one."""
    elements = _propose(elements, _CALLED, _NOUNS)
    elements = _propose(elements, _SENT, _senders())
    elements = _propose(elements, _PARTNER, frozenset({"with"}))
    return _propose(elements, _ACTING, _deeds_of_hosts())


def _propose(elements: Elements, pattern: re.Pattern[str], words: frozenset[str]) -> Elements:
    def accept(elements: Elements, match: re.Match[str]) -> Found | None:
        if elements.words(*match.span("word"))[-1] not in words:
            return None
        return (*match.span("name"), kinds.ORGANIZATION)

    return compose(elements, pattern, accept)
