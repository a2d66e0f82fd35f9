"""The stages in their order: an article goes in, a readout comes out."""

import re
from collections import defaultdict
from typing import NamedTuple

from explorer.extraction.checks import find_checks
from explorer.extraction.days.dates import find_dates
from explorer.extraction.organizations.abbreviations import (
    find_abbreviations,
    propose_abbreviations,
    propose_enclosing,
)
from explorer.extraction.organizations.bodies import Bodies, collect_bodies, with_bodies
from explorer.extraction.organizations.bodies_by_title import propose_again, propose_bodies_by_title
from explorer.extraction.organizations.body_names import fullest, key_of, plain
from explorer.extraction.organizations.merging import Body
from explorer.extraction.organizations.names import propose_organizations
from explorer.extraction.persons.names import propose_persons
from explorer.extraction.persons.people import People, Person, collect_people, with_persons
from explorer.extraction.posts.chains import chains_of
from explorer.extraction.posts.holders import Holding, holdings
from explorer.extraction.posts.pronouns import holdings_of_pronouns
from explorer.extraction.posts.title_matter import is_rank
from explorer.extraction.posts.titles import propose_organ_titles, propose_titles
from explorer.extraction.roles.assigning import ministries_of, roles_of
from explorer.extraction.roles.background import is_in_brackets, tells_of_appointments
from explorer.extraction.roles.deeds import DeedFound, find_deeds
from explorer.extraction.roles.events import find_event
from explorer.extraction.rules import RULES
from explorer.extraction.text.tokens import tokenize
from explorer.extraction.words.elements import Elements, elements_of
from explorer.extraction.words.lookup import singular
from explorer.extraction.words.settling import settle_words
from explorer.extraction.words.settling_names import settle_names
from explorer.extraction.words.units import look_up
from explorer.model import (
    Action,
    Article,
    Mention,
    Official,
    Organization,
    Post,
    Readout,
    Role,
    Span,
    Tenure,
)

_WORD = re.compile(r"[^\W\d_]+")
_ABBREVIATED = re.compile(r"\b[A-Z]{2,5}\b")
_CONNECTORS = frozenset({"of", "for", "and", "the", "to", "in"})


def extract(article: Article) -> Readout:
    """What the article says: who took part, from which body, in which post, doing what."""
    text = article.text
    elements, explained = _propose(article)
    bodies = collect_bodies(elements, text, explained)
    people = collect_people(elements, text)
    read = with_bodies(with_persons(elements, people), bodies)
    chains = chains_of(read)
    held = [holding for chain in chains for holding in holdings(chain)]
    held += holdings_of_pronouns(read, chains)
    posts = _posts(elements, text, bodies, people, held)
    deeds = find_deeds(read, chains)
    titles = [title for chain in chains for title in chain.titles_beside_persons]
    titles = [title for title in titles if title.tenure is not Tenure.FORMER]
    if tells_of_appointments(read):  # what those appointed are elsewhere stands in brackets
        titles = [title for title in titles if not is_in_brackets(read, title.element)]
    represented = {bodies.by_element[title.body] for title in titles if title.body is not None}
    represented |= {
        bodies.by_element[place] for chain in chains for place in chain.bodies_of_persons
    }
    represented |= ministries_of(
        bodies,
        {(title.span.of(text), title.area.of(text) if title.area else "") for title in titles},
    )
    headline = None if article.title_derived else article.title
    roles = roles_of(elements, bodies, deeds, represented, headline)
    organizations = _organizations(bodies, roles)
    officials = _officials(people, posts, deeds)
    dates = find_dates(text, article.sentences, article.published)
    event = find_event(elements, article, dates)
    checks = find_checks(article, elements.units, organizations, officials, dates)
    return Readout(article, organizations, officials, event, checks)


def _propose(article: Article) -> tuple[Elements, dict[str, str]]:
    elements = elements_of(look_up(tokenize(article.text, article.sentences)))
    elements = settle_names(settle_words(elements))
    elements = propose_organ_titles(elements)
    elements = propose_organizations(elements)
    elements = propose_titles(elements)
    elements = propose_again(propose_bodies_by_title(elements))
    explained = find_abbreviations(elements, article.text)
    elements = propose_abbreviations(elements, article.text, explained)
    elements = propose_enclosing(elements)
    return propose_persons(elements), explained


def _identify(bodies: Bodies) -> dict[Body, str]:
    return {body: f"organization-{place}" for place, body in enumerate(bodies.all, start=1)}


def _posts(
    elements: Elements, text: str, bodies: Bodies, people: People, held: list[Holding]
) -> dict[Person, list[Post]]:
    ids = _identify(bodies)
    posts: dict[Person, list[Post]] = defaultdict(list)
    for holding in held:
        title = holding.title
        body = None if title.body is None else bodies.by_element[title.body]
        post = Post(
            title=plain(title.span.of(text)),
            span=title.span,
            organization=None if body is None else ids[body],
            organization_span=None
            if title.body is None
            else elements.span(title.body, title.body + 1),
            area=None if title.area is None else plain(title.area.of(text)),
            tenure=title.tenure,
            rule=holding.rule,
            confidence=RULES[holding.rule].confidence,
        )
        person_posts = posts[people.by_element[holding.person]]
        person_posts.append(post)
    return {person: _telling(_distinct(listed)) for person, listed in posts.items()}


def _telling(posts: list[Post]) -> list[Post]:
    """Posts without mere ranks, unless there is nothing else."""
    return [post for post in posts if not is_rank(post.title)] or posts


class _Said(NamedTuple):
    """A post and the words of its title."""

    post: Post
    words: set[str]


def _distinct(posts: list[Post]) -> list[Post]:
    """Each post once: not again where it is repeated, nor where a repetition says less."""
    kept: list[_Said] = []
    for said in [_Said(post, _title_words(post.title)) for post in posts]:
        again = next((other for other in kept if _says_less(said, other)), None)
        if again is None or (again.post.title.isupper() and _says_less(again, said)):
            kept = [other for other in kept if not _says_less(other, said)]
            kept.append(said)
    return [said.post for said in kept]


def _says_less(said: _Said, beside: _Said) -> bool:
    """Whether a post says nothing that the other does not say."""
    post, other = said.post, beside.post
    same_body = post.organization is None or post.organization == other.organization
    same_area = None in (post.area, other.area) or post.area == other.area
    words = _spelt_out(said, other.title)
    less = words == beside.words or (words < beside.words and same_area)
    return less and same_body and post.tenure == other.tenure


def _spelt_out(said: _Said, title: str) -> set[str]:
    """The words of a post, "DG" as "Director General" where the other title has these words."""
    written, words = said.post.title, _WORD.findall(title)
    for short in _ABBREVIATED.findall(written):
        for place in range(len(words) - len(short) + 1):
            run = words[place : place + len(short)]
            if "".join(word[0] for word in run).upper() == short:
                written = written.replace(short, " ".join(run))
    return said.words if written == said.post.title else _title_words(written)


def _title_words(title: str) -> set[str]:
    return {singular(word) for word in key_of(title).split()} - _CONNECTORS


def _organizations(bodies: Bodies, roles: dict[Body, Role]) -> tuple[Organization, ...]:
    ids = _identify(bodies)
    found = []
    for body in bodies.all:
        name = fullest(body.forms)
        found.append(
            Organization(
                id=ids[body],
                name=name,
                aliases=tuple(form for form in body.forms if form != name),
                role=roles[body],
                parent=None if body.parent is None else ids[body.parent],
                mentions=_mentions(ids[body], body.mentions),
            )
        )
    return tuple(found)


def _mentions(identity: str, mentions: list[tuple[Span, str]]) -> tuple[Mention, ...]:
    in_order = sorted(mentions, key=lambda mention: (mention[0].start, mention[0].end, mention[1]))
    return tuple([Mention(span, identity, rule, RULES[rule].confidence) for span, rule in in_order])


def _officials(
    people: People, posts: dict[Person, list[Post]], deeds: list[DeedFound]
) -> tuple[Official, ...]:
    actions: dict[Person, dict[Action, None]] = defaultdict(dict)
    for deed in deeds:
        for place in deed.doers:
            if place in people.by_element:
                actions[people.by_element[place]][Action(deed.deed, deed.span)] = None
    found = []
    for place, person in enumerate(people.all, start=1):
        name = fullest(person.forms)
        found.append(
            Official(
                id=f"official-{place}",
                name=name,
                aliases=tuple(form for form in person.forms if form != name),
                posts=tuple(posts.get(person, ())),
                actions=tuple(actions.get(person, ())),
                mentions=_mentions(f"official-{place}", person.mentions),
            )
        )
    return tuple(found)
