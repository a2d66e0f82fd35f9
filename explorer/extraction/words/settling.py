"""Stage 2c, look up: what a title or word of several kinds is, settled by its neighbours."""

import re
from functools import cache

from explorer.extraction.lexicon import listed_by_cell
from explorer.extraction.words import kinds
from explorer.extraction.words.elements import Elements, Found, compose
from explorer.extraction.words.lookup import fold, is_plural_head, lookup, place_nouns

# The patterns start with the kind that they settle, for which the engine has a fast search; what
# stands before is looked at only where they match.
_RANK_BEFORE_WORD = re.compile(
    rf"{kinds.TITLE}(?=(?P<head>[{kinds.HEAD}{kinds.ORDINARY_HEAD}])"
    rf"|[{kinds.WORD_LIKE}{kinds.MODIFIER}]|{kinds.FAMILY_OR_WORD}{kinds.HEAD})"
)
# "Ministry of Municipalities and Housing", "Minister of Civil Service": what it is for, not a
# body of its own.
_HEADS_AS_MATTER = re.compile(
    rf"{kinds.HEAD}(?:(?<=[{kinds.HEAD}{kinds.TITLE}]{kinds.OF}.)|(?<=[{kinds.WORD_LIKE}]{kinds.AND}.)(?={kinds.HEAD}))"
)
_OF_MATTERS = frozenset({"ministry", "department"})
# "COFCO International Chairman": the company's name, not the chairman's.
_INTERNATIONAL = re.compile(
    rf"{kinds.MODIFIER}(?:(?<=[{kinds.UNKNOWN}{kinds.CAPITALS}{kinds.KNOWN}].)"
    rf"|(?<={kinds.COUNTRY}[{kinds.VOCABULARY}{kinds.PORTFOLIO}].))"
    rf"(?![{kinds.WORD_LIKE}{kinds.HEAD}{kinds.MODIFIER}])"
)
# "the Republic of Eswatini".
_STATE = re.compile(rf"[{kinds.WORD_LIKE}{kinds.HEAD}]{kinds.OF}{kinds.THE}?{kinds.COUNTRY}")
_FORMS_OF_STATE = frozenset(
    {"republic", "kingdom", "state", "sultanate", "emirate", "principality", "federation"}
)
# "the Identity Issues Commission": no verb.
_VERB_IN_NAME = re.compile(rf"{kinds.SAYING}(?<=[{kinds.WORD_LIKE}].)(?={kinds.HEAD})")
_RANKS_AND_WORDS = frozenset({"general", "private", "major"})
# "the Expert Council", "the Liaison Office": of whom the body is made, or what it is for.
_MEMBERS_AND_WORDS = frozenset({"expert", "liaison"})
# "Limited Liability Companies", "Cooperative Banking Units": what says of which sort it is.
# "Youth and Community Services"
_HEAD_BEFORE_WORD = re.compile(
    rf"{kinds.HEAD}(?:(?!{kinds.ORDINARY_HEAD})(?=[{kinds.WORD_LIKE}])"
    rf"|(?<=[{kinds.WORD_LIKE}]{kinds.AND}.)(?={kinds.ORDINARY_HEAD}))"
)
# "the Telecommunication Regulators’ Council": whose body it is.
_HEADS_AS_OWNERS = re.compile(
    rf"{kinds.HEAD}(?={kinds.APOSTROPHE}[{kinds.WORD_LIKE}]{{0,2}}{kinds.HEAD})"
)
_HEADS_AND_MATTERS = frozenset({"administration", "police"})
_HEADS_AND_WORDS = frozenset({"community", "cooperative", "limited"})
# "a Witness Protection Unit": no verb of a headline stands behind an article.
_VERB_AFTER_ARTICLE = re.compile(
    rf"{kinds.SAYING}(?<=[{kinds.AN}{kinds.THE}].)(?=[{kinds.WORD_LIKE}{kinds.HEAD}])"
)
# "the Justice Reform Board": what it is for and no judge.
_JUSTICE_BEFORE = re.compile(
    rf"{kinds.TITLE}(?=[{kinds.WORD_LIKE}]{{1,3}}[{kinds.HEAD}&])(?<=[{kinds.THE}{kinds.OF}{kinds.ADJECTIVE}{kinds.COUNTRY}].)"
)
# "the Commission on the Future of Trade".
_FUTURE = re.compile(rf"{kinds.TENURE}(?={kinds.OF})(?<={kinds.FOR}{kinds.THE}.)")
# "Avatar New Energy Company", "the Transitional Management Committee | met".
_NEW_IN_NAME = re.compile(
    rf"{kinds.TENURE}(?:(?<=[{kinds.WORD_LIKE}{kinds.UNKNOWN}{kinds.CAPITALS}].)"
    rf"(?=[{kinds.WORD_LIKE}]{{1,3}}{kinds.HEAD})"
    rf"|(?<={kinds.THE}.)(?=[{kinds.WORD_LIKE}]{{0,3}}{kinds.HEAD}(?![{kinds.TITLE}{kinds.TITLES}{kinds.MODIFIER}])))"
)
_OF_A_TIME = frozenset({"new", "transitional", "interim", "provisional"})
_AFTER_LINK = re.compile(
    rf"[{kinds.TITLE}{kinds.HONORIFIC}](?:(?<=[{kinds.OF}{kinds.FOR}{kinds.AND}].)"
    rf"|(?:(?<=[{kinds.WORD_LIKE}],{kinds.TITLE})|(?<={kinds.KNOWN}{kinds.TITLE}))"
    rf"(?=,?{kinds.AND}[{kinds.WORD_LIKE}{kinds.HEAD}]))"
)
_HONORIFIC_OF = re.compile(
    rf"{kinds.HONORIFIC}(?:(?={kinds.OF}{kinds.THE}?[{kinds.WORD_LIKE}{kinds.MODIFIER}{kinds.ADJECTIVE}])"
    rf"|(?<=[,({kinds.AN}{kinds.THE}].)(?=[,;.){kinds.AND}{kinds.IN}{kinds.END}]))"
)
_POSTS_TOO = frozenset(
    {"professor", "prof", "prof.", "associate professor", "assistant professor", "assoc. prof."}
)
# "West Kazakhstan", as far as no list knows it.
_DIRECTION = re.compile(rf"[{kinds.SITE}{kinds.MODIFIER}](?=[{kinds.COUNTRY}{kinds.PLACE}])")
_DIRECTIONS = frozenset(
    {"north", "south", "east", "west", "northern", "southern", "eastern", "western"}
)
# "Governor of West Kazakhstan region Omar Bello".
_IN_LOWER_CASE = re.compile(
    rf"[{kinds.COUNTRY}{kinds.PLACE}]{kinds.LOWER}(?<={kinds.OF}..)(?=[{kinds.HONORIFIC}{kinds.NAME_LIKE}])"
)
# "Nakuru County Governor": the county belongs to the place and not to the title.
_TERRITORY = re.compile(
    rf"[{kinds.PLACE}{kinds.UNKNOWN}]{kinds.MODIFIER}(?={kinds.TENURE}?[{kinds.TITLE}{kinds.MODIFIER}])"
)
# "the Minister of Defence and National Security General Bello": the rank goes with the name.
_RANK_AFTER_MATTER = re.compile(
    rf"{kinds.TITLE}(?:(?<={kinds.AND}[{kinds.WORD_LIKE}{kinds.MODIFIER}].)"
    rf"|(?<={kinds.AND}[{kinds.WORD_LIKE}{kinds.MODIFIER}]{{2}}.))"
    rf"(?=[{kinds.GIVEN}{kinds.GIVEN_OR_WORD}{kinds.FAMILY}{kinds.INITIAL}{kinds.UNKNOWN}])"
)


def settle_words(elements: Elements) -> Elements:
    """The elements with the kinds of titles and words that their neighbours speak for."""
    elements = compose(elements, _RANK_BEFORE_WORD, _as_word)
    elements = compose(elements, _INTERNATIONAL, _as_head)
    elements = compose(elements, _VERB_IN_NAME, lambda _, match: (*match.span(), kinds.VOCABULARY))
    elements = compose(elements, _STATE, _as_country)
    elements = compose(elements, _HEADS_AS_MATTER, _as_plain_word)
    elements = compose(elements, _HEAD_BEFORE_WORD, _as_sort)
    elements = compose(elements, _HEADS_AS_OWNERS, _as_owners)
    elements = compose(elements, _VERB_AFTER_ARTICLE, _as_noun)
    elements = compose(elements, _JUSTICE_BEFORE, _as_matter)
    elements = compose(elements, _FUTURE, lambda _, match: (*match.span(), kinds.VOCABULARY))
    elements = compose(elements, _NEW_IN_NAME, _as_modifier)
    elements = compose(elements, _AFTER_LINK, _as_matter)
    elements = compose(elements, _HONORIFIC_OF, _as_title)
    elements = compose(elements, _RANK_AFTER_MATTER, _as_rank)
    elements = compose(elements, _DIRECTION, _as_part)
    elements = compose(elements, _IN_LOWER_CASE, _as_place)
    return compose(elements, _TERRITORY, _as_place)


def _as_word(elements: Elements, match: re.Match[str]) -> Found | None:
    """Read "General" in "Society for General Systems Research" as a word and not as a rank."""
    word = elements.words(*match.span())[0]
    if word not in _RANKS_AND_WORDS and not (match["head"] and word in _MEMBERS_AND_WORDS):
        return None
    return (*match.span(), kinds.MODIFIER)


def _as_head(elements: Elements, match: re.Match[str]) -> Found | None:
    """Read "International" behind a proper name as the end of the name of a body."""
    if elements.words(*match.span()) != ["international"]:
        return None
    return (*match.span(), kinds.ORDINARY_HEAD)


def _as_plain_word(elements: Elements, match: re.Match[str]) -> Found | None:
    *_, before, _, word = elements.words(match.start() - 2, match.end())
    if elements.kinds[match.start() - 2] == kinds.TITLE:
        of_minister = before.endswith("minister") and before != "prime minister"
        return (*match.span(), kinds.VOCABULARY) if of_minister else None
    if word in _HEADS_AND_MATTERS and elements.kinds[match.start() - 1] == kinds.AND:
        return (*match.span(), kinds.VOCABULARY)
    of_a_ministry = elements.kinds[match.start() - 1] == kinds.OF
    if not word.endswith("s") or (of_a_ministry and before not in _OF_MATTERS):
        return None
    return (*match.span(), kinds.VOCABULARY)


def _as_country(elements: Elements, match: re.Match[str]) -> Found | None:
    if elements.words(match.start(), match.start() + 1)[0] not in _FORMS_OF_STATE:
        return None
    return (*match.span(), kinds.COUNTRY)


def _as_sort(elements: Elements, match: re.Match[str]) -> Found | None:
    if elements.words(*match.span())[0] not in _HEADS_AND_WORDS:
        return None
    return (*match.span(), kinds.VOCABULARY)


def _as_owners(elements: Elements, match: re.Match[str]) -> Found | None:
    if not is_plural_head(elements.words(*match.span())[0]):
        return None
    return (*match.span(), kinds.VOCABULARY)


def _as_noun(elements: Elements, match: re.Match[str]) -> Found | None:
    verb_of_saying = elements.words(*match.span())[0] in lookup().lower  # "the said Ministry"
    return None if verb_of_saying else (*match.span(), kinds.VOCABULARY)


def _as_modifier(elements: Elements, match: re.Match[str]) -> Found | None:
    """Read "New" within the name of a body as a word of it, and not as how a post is held."""
    of_a_time = elements.words(*match.span())[0] in _OF_A_TIME
    return (*match.span(), kinds.MODIFIER) if of_a_time else None


def _as_matter(elements: Elements, match: re.Match[str]) -> Found | None:
    """Read "Justice" in "Minister of Justice" as what the post is for and not as a judge."""
    return (
        (*match.span(), kinds.PORTFOLIO) if elements.words(*match.span()) == ["justice"] else None
    )


def _as_title(elements: Elements, match: re.Match[str]) -> Found | None:
    """Read "Professor" in "Professor of Law" as a post and not as an honorific."""
    followed_by_matter = elements.kinds[match.end()] == kinds.OF
    if not followed_by_matter and elements.words(*match.span())[0] not in _POSTS_TOO:
        return None
    return (*match.span(), kinds.TITLE)


def _as_rank(elements: Elements, match: re.Match[str]) -> Found | None:
    """Read "General" behind "and National Security" as an honorific and not as the title."""
    word = " ".join(elements.words(*match.span()))
    return (*match.span(), kinds.HONORIFIC) if word in _styles() else None


@cache
def _styles() -> frozenset[str]:
    """The ranks and the titles of birth that stand right before a name, folded."""
    by_kind = listed_by_cell("titles")
    ranks = {fold(words) for words in by_kind["rank"]} - {fold(words) for words in by_kind["head"]}
    return frozenset(ranks | {fold(words) for words in listed_by_cell("honorifics")["prefix"]})


def _as_part(elements: Elements, match: re.Match[str]) -> Found | None:
    direction = elements.words(*match.span())[0] in _DIRECTIONS
    return (match.start(), match.end() + 1, kinds.PLACE) if direction else None


def _as_place(elements: Elements, match: re.Match[str]) -> Found | None:
    if elements.words(*match.span())[-1] not in place_nouns():
        return None
    return (*match.span(), kinds.PLACE)
