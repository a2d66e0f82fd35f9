"""Stage 3a, propose: the names of organizations that take in what stands beside them."""

import re
from functools import cache

from explorer.extraction.lexicon import entries
from explorer.extraction.words import kinds
from explorer.extraction.words.elements import Elements, Found, compose
from explorer.extraction.words.lookup import fold

_WORD = kinds.BODY_WORD
_PLACE = kinds.PLACE_LIKE
_NAME = kinds.PROPER
_ANY = kinds.IN_BODY_NAME

# "the Kenyan Food and Drug Administration".
_OF_ANOTHER_COUNTRY = re.compile(rf"[{_PLACE}](?={kinds.ORGANIZATION})")
# "the State Ministry of Defence", "the provincial People's Committee".
_OF_A_LEVEL = re.compile(
    rf"{kinds.MODIFIER}(?={kinds.ORGANIZATION})"
    rf"|{kinds.LOWER_MODIFIER}[{kinds.ORGANIZATION}{kinds.HEAD}]"
)
# "the Chilean American Chamber of Commerce".
_OF_EACH_COUNTRY = ("chamber of commerce",)
_STATE_BODIES = ("ministry", "department")
_LEVELS = frozenset({"state", "federal", "union", "royal"})
_LOWER_LEVELS = frozenset({"provincial", "municipal", "district", "city", "county", "communal"})
_LEVELLED = frozenset({"committee", "council", "congress", "conference"})
# "the National Committee to Combat Human Trafficking".
_WITH_GOAL = re.compile(
    rf"{kinds.ORGANIZATION}(?<=[{kinds.THE}{kinds.QUOTE}].){kinds.TO}(?P<goal>[{kinds.VOCABULARY}])[{_WORD}]{{1,3}}"
)
_GOALS = frozenset(
    {"combat", "end", "prevent", "promote", "protect", "eliminate", "counter", "stop", "fight",
     "eradicate", "monitor", "investigate", "review", "advance"}
)  # fmt: skip
# "Harbour Foods (Kenya) Ltd", "Northwind Development, Inc."
_COMPANY = re.compile(
    rf"{kinds.CAPITAL}(?:[{_ANY}]{{1,5}}+&)?(?:{kinds.ORGANIZATION}|[{_ANY}]{{1,5}}+)(?:\([{_PLACE}{kinds.UNKNOWN}{kinds.VOCABULARY}]\)|,)"
    rf"(?P<form>(?:[{kinds.VOCABULARY}{kinds.MODIFIER}]?{kinds.HEAD}){{1,2}})"
)
_LEGAL_FORMS = frozenset(
    {"inc", "incorporated", "ltd", "limited", "llc", "llp", "plc", "corp", "co", "gmbh", "bhd"}
)
# "the Commission for Women under the President of the Republic of Kazakhstan".
_UNDER = re.compile(
    rf"{kinds.ORGANIZATION}(?P<under>{kinds.LOWER_MODIFIER}){kinds.THE}{kinds.TITLE}"
    rf"{kinds.OF}{kinds.THE}?{kinds.COUNTRY}"
)
# "the People’s Committee of Ha | Lam Son province".
_OF_A_PROVINCE = re.compile(
    rf"{kinds.ORGANIZATION}[{_NAME}{_PLACE}{kinds.FAMILY_OR_WORD}]{{0,3}}[{kinds.LOWER}{kinds.LOWER_MODIFIER}]"
)
_LEVELS_BEHIND = frozenset({"province", "prefecture"})
# "the Standing Committee of the Political Bureau | of the Central Committee of the Party".
_ORGAN_OF = re.compile(rf"{kinds.ORGANIZATION}{kinds.OF}{kinds.THE}?{kinds.ORGANIZATION}")
_ORGANS = ("standing committee", "political bureau", "politburo", "presidium", "secretariat",
           "affairs office", "information office", "liaison office")  # fmt: skip
# "the Democratic Alliance of Hungarians in Romania", "the Alliance of Vojvodina Hungarians".
_OF_A_PEOPLE = re.compile(
    rf"{kinds.ORGANIZATION}{kinds.OF}{kinds.THE}?(?P<people>{kinds.ADJECTIVE})(?:{kinds.IN}{kinds.THE}?[{kinds.COUNTRY}{kinds.PLACE}])?"
    rf"|{kinds.ORGANIZATION}(?P<own>{kinds.ADJECTIVE})(?=[,;.){kinds.END}])"
)
# "IOM Bangladesh", "the Institution of Surveyors Somalia".
_IN_COUNTRY = re.compile(
    rf"{kinds.ORGANIZATION}[{kinds.COUNTRY}{kinds.PLACE}](?![{_ANY}{kinds.HEAD}{kinds.TITLE}{kinds.TITLES}])"
    rf"|{kinds.ORGANIZATION}(?P<list>(?:,{kinds.COUNTRY})*,?&{kinds.COUNTRY})"
    rf"|{kinds.ORGANIZATION}(?P<link>[{kinds.TO}{kinds.IN}]){kinds.THE}?[{kinds.COUNTRY}{kinds.PLACE}]"
)
# Missions whose names end with where they are: "the Chinese Embassy in Peru".
_CHURCHES = frozenset({"church", "churches"})  # "the Church of Christ in Nigeria"
_POSTED = ("embassy", "consulate", "consulate general", "delegation", "mission", "high commission",
           "american chamber of commerce", "european chamber of commerce")  # fmt: skip


def lengthen_names(elements: Elements) -> Elements:
    """Take a country, a level, a goal, a legal form or a president into the names beside them."""
    elements = compose(elements, _OF_ANOTHER_COUNTRY, _accept_of_another)
    elements = compose(elements, _OF_A_LEVEL, _accept_of_a_level)
    elements = compose(elements, _WITH_GOAL, _accept_with_goal)
    elements = compose(elements, _COMPANY, _accept_company)
    elements = compose(elements, _ORGAN_OF, _accept_organ_of)
    elements = compose(elements, _OF_A_PROVINCE, _accept_of_a_province)
    return compose(elements, _UNDER, _accept_under)


def lengthen_by_countries(elements: Elements) -> Elements:
    """Take the people or country at the end into the names of unions, branches and missions."""
    elements = compose(elements, _OF_A_PEOPLE, _accept_of_a_people)
    return compose(elements, _IN_COUNTRY, _accept_in_country)


@cache
def _agencies() -> frozenset[str]:
    return frozenset(
        fold(words) for words, cells in entries("organizations") if cells[1] == "agency"
    )


def _accept_of_another(elements: Elements, match: re.Match[str]) -> Found | None:
    """Take "Kenyan" into the name of a body that is known as that of another country."""
    agency = elements.words(match.end(), match.end() + 1)[0]
    if " " not in agency or (agency not in _agencies() and not agency.endswith(_OF_EACH_COUNTRY)):
        return None
    return match.start(), match.end() + 1, kinds.ORGANIZATION


def _accept_of_a_level(elements: Elements, match: re.Match[str]) -> Found | None:
    if elements.kinds[match.start()] == kinds.MODIFIER:
        level, following = (
            elements.words(place, place + 1)[0] for place in (match.start(), match.end())
        )
        whole = level in _LEVELS and following.startswith(_STATE_BODIES)
        return (match.start(), match.end() + 1, kinds.ORGANIZATION) if whole else None
    level, body = elements.words(match.start(), match.start() + 1)[0], elements.words(*match.span())
    whole = level in _LOWER_LEVELS and not _LEVELLED.isdisjoint(" ".join(body).split())
    return (*match.span(), kinds.ORGANIZATION) if whole else None


def _accept_under(elements: Elements, match: re.Match[str]) -> Found | None:
    if elements.words(*match.span("under"))[0] != "under":
        return None
    return (*match.span(), kinds.ORGANIZATION)


def _accept_company(elements: Elements, match: re.Match[str]) -> Found | None:
    form = elements.words(*match.span("form"))[-1].split()[-1].rstrip(".")
    return (*match.span(), kinds.ORGANIZATION) if form in _LEGAL_FORMS else None


def _accept_of_a_province(elements: Elements, match: re.Match[str]) -> Found | None:
    name = elements.words(match.start(), match.start() + 1)
    level = elements.words(match.end() - 1, match.end())[0]
    return (*match.span(), kinds.ORGANIZATION) if "of" in name and level in _LEVELS_BEHIND else None


def _accept_organ_of(elements: Elements, match: re.Match[str]) -> Found | None:
    name = " ".join(elements.words(match.start(), match.start() + 1))
    return (*match.span(), kinds.ORGANIZATION) if name.endswith(_ORGANS) else None


def _accept_of_a_people(elements: Elements, match: re.Match[str]) -> Found | None:
    people = elements.words(*match.span("people" if match["people"] else "own"))[0]
    if match["own"] and "of" not in elements.words(match.start(), match.start() + 1):
        return None
    return (*match.span(), kinds.ORGANIZATION) if people.endswith("s") else None


def _accept_in_country(elements: Elements, match: re.Match[str]) -> Found | None:
    if match["list"]:
        return (*match.span(), kinds.ORGANIZATION) if _is_office_for(elements, match) else None
    if match["link"]:
        words = " ".join(elements.words(match.start(), match.start("link")))
        in_country = elements.kinds[match.end() - 1] == kinds.COUNTRY
        of_a_church = in_country and not _CHURCHES.isdisjoint(words.split())
        office = in_country and words.endswith("office") and " of " in words
        of_a_people = elements.units.kinds[
            elements.lasts[match.start()] - 1
        ] == kinds.ADJECTIVE and words.endswith("s")
        whole = words.endswith(_POSTED) or of_a_church or office or of_a_people
        return (*match.span(), kinds.ORGANIZATION) if whole else None
    return (*match.span(), kinds.ORGANIZATION)


def _is_office_for(elements: Elements, match: re.Match[str]) -> bool:
    """Whether its name ends with the first of its countries: "Country Office for Kenya"."""
    words = elements.words(match.start(), match.start("list"))
    last = elements.lasts[match.start()]
    for_country = elements.units.kinds[last - 2 : last] == kinds.FOR + kinds.COUNTRY
    return for_country and words[-3].endswith("office")


def _accept_with_goal(elements: Elements, match: re.Match[str]) -> Found | None:
    if elements.words(*match.span("goal"))[0] not in _GOALS:
        return None
    return (*match.span(), kinds.ORGANIZATION)
