"""The nouns: what a readout is made of. Frozen, with no behaviour beyond what they are.

Names follow Popolo (Organization, Person, Post), FollowTheMoney (Mention, ``proof``) and the W3C
Organization Ontology (Post, ``heldBy``). Offsets are Unicode code points into ``Article.text``,
half-open.
"""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

STANDARD_INPUT = "-"  # the source of a text that was piped in


class Role(StrEnum):
    """How an organization stands to the event."""

    HOST = "host"
    PARTICIPANT = "participant"
    BRANCH = "branch"
    REPRESENTED = "represented"
    MENTIONED = "mentioned"


class Tenure(StrEnum):
    """How an official holds a post, as the text says it."""

    CURRENT = "current"
    ACTING = "acting"
    FORMER = "former"
    DESIGNATE = "designate"


class Deed(StrEnum):
    """What an official did, as a class of verbs."""

    HOSTED = "hosted"
    CHAIRED = "chaired"
    SPOKE = "spoke"
    ATTENDED = "attended"
    LED = "led"
    MET = "met"
    RECEIVED = "received"
    BRIEFED = "briefed"
    SIGNED = "signed"
    ANNOUNCED = "announced"
    SAID = "said"
    VISITED = "visited"
    APPOINTED = "appointed"
    REPRESENTED = "represented"


class Verdict(StrEnum):
    """What a check came to."""

    HOLDS = "holds"
    CONFLICT = "conflict"
    OPEN = "open"


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """Half-open offsets ``[start, end)`` in code points of the article's text."""

    start: int
    end: int

    def of(self, text: str) -> str:
        """The words that the span covers."""
        return text[self.start : self.end]


@dataclass(frozen=True, slots=True)
class StatedDate:
    """A day that the text fixes, with the words that say so and how they were read."""

    value: date
    span: Span
    basis: str


@dataclass(frozen=True, slots=True)
class Article:
    """The text as given and what its form says.

    Attributes:
        text: The decoded text, line ends as they were; ``text.encode(encoding)`` gives the bytes.
        source: Where it came from: a path, ``-`` for standard input, or a word for pasted text.
        sha256: Of the bytes as given, in hexadecimal.
        encoding: The Python name of the encoding the bytes were read in.
        title: The words of the title; ``None`` only in a text without words.
        title_derived: Whether the title is only the first sentence.
        published: The publication date where the text states one.
        paragraphs: In reading order, without overlap.
        sentences: In reading order, each inside one paragraph.
    """

    text: str
    source: str
    sha256: str
    encoding: str
    title: Span | None
    title_derived: bool
    published: StatedDate | None
    paragraphs: tuple[Span, ...]
    sentences: tuple[Span, ...]

    @property
    def origin(self) -> str:
        """Where it came from, in words: ``standard input`` for ``-``."""
        return "standard input" if self.source == STANDARD_INPUT else self.source


@dataclass(frozen=True, slots=True)
class Mention:
    """Words that name something.

    Attributes:
        span: The words.
        names: The id of the organization or official that they name.
        rule: The name of the rule that found it; ``explorer.extraction.rules`` says it in words.
        confidence: From 0 to 1; at 0.9 and above it is right at least 95 times in 100.
    """

    span: Span
    names: str
    rule: str
    confidence: float


@dataclass(frozen=True, slots=True)
class Organization:
    """A body that the text names.

    Attributes:
        id: Unique in the readout, in listing order: ``organization-1`` …
        name: The longest form in the text, white space as single spaces.
        aliases: The other forms in the text, in order of appearance.
        role: How it stands to the event.
        parent: The id of the body it is part of, where the text says so.
        mentions: In reading order, at least one.
    """

    id: str
    name: str
    aliases: tuple[str, ...]
    role: Role
    parent: str | None
    mentions: tuple[Mention, ...]


@dataclass(frozen=True, slots=True)
class Post:
    """A title held in an organization, or in none that the text names.

    Attributes:
        title: As the text has it, white space as single spaces.
        span: The words of the title.
        organization: The id of the body in which it is held.
        organization_span: The words that name that body for this post; they may stand elsewhere in
            the sentence, where the body is inherited from a neighbouring post.
        area: The country or place that the post is of ("India", "Minnesota"), as the text has it.
        tenure: Current, acting, former or designate.
        rule: The name of the rule that tied the post to its holder.
        confidence: From 0 to 1, as for a mention.
    """

    title: str
    span: Span
    organization: str | None
    organization_span: Span | None
    area: str | None
    tenure: Tenure
    rule: str
    confidence: float


@dataclass(frozen=True, slots=True)
class Action:
    """What an official did, with the words that say so."""

    deed: Deed
    span: Span


@dataclass(frozen=True, slots=True)
class Official:
    """A named person who holds a post or takes part.

    Attributes:
        id: Unique in the readout, in listing order: ``official-1`` …
        name: The fullest form in the text, without honorifics.
        aliases: The other forms in the text, in order of appearance.
        posts: In the order in which the text gives them.
        actions: In reading order.
        mentions: In reading order, at least one.
    """

    id: str
    name: str
    aliases: tuple[str, ...]
    posts: tuple[Post, ...]
    actions: tuple[Action, ...]
    mentions: tuple[Mention, ...]

    @property
    def deeds(self) -> tuple[str, ...]:
        """What the person did, each once, in the order of the text."""
        return tuple(dict.fromkeys(action.deed.value for action in self.actions))


@dataclass(frozen=True, slots=True)
class Event:
    """What was held: its form ("video conference"), the words that name it, and its day."""

    form: str
    span: Span
    date: StatedDate | None


@dataclass(frozen=True, slots=True)
class Check:
    """Something in the text that adds up, does not, or stays open.

    Attributes:
        kind: What was checked: ``count``, ``date``, ``unnamed-official`` …
        verdict: What it came to.
        message: One sentence in plain words.
        spans: The words it rests on, in reading order, at least one.
    """

    kind: str
    verdict: Verdict
    message: str
    spans: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Readout:
    """One article and what was found in it, in the order in which the text lists it."""

    article: Article
    organizations: tuple[Organization, ...]
    officials: tuple[Official, ...]
    event: Event | None
    checks: tuple[Check, ...]
