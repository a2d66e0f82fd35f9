"""Stage 7b, who did not come: bodies named for what was, what is to be, or what others are."""

from explorer.extraction.words import kinds
from explorer.extraction.words.elements import Elements

_REACH = 9  # elements before in which the words stand that say so
# "Ana Ruiz previously served in various capacities at".
_EARLIER = frozenset({"previously", "formerly", "earlier", "career", "studied", "graduated"})
# "on the sidelines of the meeting of", "the upcoming session of".
_BESIDE_MEETINGS = frozenset({"sidelines", "margins", "upcoming", "forthcoming", "next"})
# "as members of", "both countries are members of": what they are, wherever they met.
_BEING = frozenset({"as", "being", "are", "is", "becoming"})
_NO_STATUS = frozenset({"such", "well"})  # "such as", "as well as"
_STATES = frozenset({"both", "countries", "states", "nations"})
# "talks between", but not "the bridge between", "the cooperation between".
_DEALINGS = frozenset(
    {"accord", "agreement", "agreements", "arrangement", "consultations", "contract", "deal",
     "dialogue", "discussion", "discussions", "engagement", "exchange", "meeting", "meetings",
     "memorandum", "mou", "negotiations", "note", "notes", "pact", "protocol", "roundtable",
     "session", "signed", "signing", "talks", "treaty", "understanding", "visit"}
)  # fmt: skip
# "with the support of", but not "it received support from".
_WITH = frozenset({"with", "under", "through"})
_AIDS = frozenset({"support", "funding"})

_APPOINTING = frozenset(
    {"appoint", "appointed", "appointing", "appointment", "appointments", "appoints", "elected",
     "elects", "reappointed", "re-appointed"}
)  # fmt: skip


def is_past(elements: Elements, place: int) -> bool:
    """Whether the words before an element tell of an earlier life."""
    return not _EARLIER.isdisjoint(_before(elements, place))


def is_beside_meeting(elements: Elements, place: int) -> bool:
    """Whether the meeting at an element is another one: "on the sidelines of the meeting"."""
    return not _BESIDE_MEETINGS.isdisjoint(_before(elements, place)[-5:])


def is_status(elements: Elements, place: int) -> bool:
    """Whether the word at an element, but for an article, says what someone is: "as members"."""
    place -= elements.kinds[place - 1] in kinds.THE + kinds.AN
    *before, word = elements.words(max(0, place - 2), max(1, place))[-2:]
    one_of = "one of" in " ".join(_before(elements, place)[-5:])
    return one_of or (word in _BEING and _NO_STATUS.isdisjoint(before))


def is_no_dealing(elements: Elements, place: int) -> bool:
    """Whether "between" or "support" at an element tells of no deed of those behind it."""
    word = elements.words(place, place + 1)[-1]
    before = _before(elements, place)
    if word == "between":
        return _DEALINGS.isdisjoint(" ".join(before).split())
    return word in _AIDS and _WITH.isdisjoint(before[-3:])


def tells_of_appointments(elements: Elements) -> bool:
    """Whether the opening of the text says that somebody is appointed or elected."""
    kind = elements.kinds
    end = kind.find(kinds.END, kind.find(kinds.END) + 1)
    return not _APPOINTING.isdisjoint(elements.words(0, end)) if end > 0 else False


def is_in_brackets(elements: Elements, place: int) -> bool:
    """Whether an element stands in brackets: "Ana Ruiz (Founder and Director, Noor Bank)"."""
    kind = elements.kinds
    line = kind.rfind(kinds.END, 0, place) + 1
    return kind.rfind("(", line, place) > kind.rfind(")", line, place)


def _before(elements: Elements, place: int) -> list[str]:
    """The words of the same sentence before an element, as far as they are looked at."""
    first = max(0, place - _REACH)
    start = max(first, elements.kinds.rfind(kinds.END, first, place) + 1)
    return elements.words(start, place) if start < place else []
