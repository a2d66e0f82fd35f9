"""What a person is looking at in one readout: the state that the screen owns, free of Textual."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, field

from explorer.model import Check, Official, Organization, Readout, Span
from explorer.search import FoldedText, Query, parse

Noun = Organization | Official | Check


@dataclass(frozen=True, slots=True)
class Hit:
    """Something that a search found: words of the article, or the row of a noun."""

    pane: str
    span: Span | None = None
    key: str = ""


@dataclass(frozen=True, slots=True)
class Search:
    """A query and everything that it found, in the order of the panes."""

    typed: str
    query: Query
    hits: tuple[Hit, ...]

    def count(self, pane: str) -> int:
        """Say how many hits a pane has."""
        return sum(hit.pane == pane for hit in self.hits)

    def spans(self) -> tuple[Span, ...]:
        """Give the words found in the article, in reading order."""
        return tuple(hit.span for hit in self.hits if hit.span)

    def keys(self) -> frozenset[str]:
        """Give the keys of the rows found."""
        return frozenset(hit.key for hit in self.hits if hit.key)


class Nouns:
    """The nouns of a readout by key, by mention, and by what they are tied to.

    The key of an organization or an official is its id; that of a check is ``check-1`` …
    """

    def __init__(self, readout: Readout) -> None:
        self.by_key: dict[str, Noun] = {noun.id: noun for noun in readout.organizations}
        self.by_key |= {noun.id: noun for noun in readout.officials}
        self.by_key |= {f"check-{at}": check for at, check in enumerate(readout.checks, start=1)}
        named: tuple[Organization | Official, ...] = readout.organizations + readout.officials
        self._mentions = sorted(
            (mention.span, noun.id) for noun in named for mention in noun.mentions
        )
        self._starts = [span.start for span, _ in self._mentions]
        self._longest = max((span.end - span.start for span, _ in self._mentions), default=0)

    def spans(self, key: str | None) -> tuple[Span, ...]:
        """Give the words behind a noun, in reading order; none for no noun."""
        noun = self.by_key.get(key or "")
        if noun is None:
            return ()
        if isinstance(noun, Check):
            return noun.spans
        return tuple(mention.span for mention in noun.mentions)

    def at(self, offset: int) -> str | None:
        """Give the key of the noun whose mention covers an offset, the shortest if several do."""
        first = bisect_right(self._starts, offset - self._longest)
        covering = (
            (span.end - span.start, key)
            for span, key in self._mentions[first : bisect_right(self._starts, offset)]
            if span.end > offset
        )
        return min(covering, default=(0, None))[1]

    def nearest(self, offset: int, step: int) -> Span | None:
        """Give the next mention of anything after an offset, or the last before it."""
        if step > 0:
            at = bisect_right(self._starts, offset)
        else:
            at = bisect_left(self._starts, offset) - 1
        return self._mentions[at][0] if 0 <= at < len(self._mentions) else None


class Jumps:
    """Offsets that the person jumped from, to go back to and forward again."""

    def __init__(self) -> None:
        self._back: list[int] = []
        self._forward: list[int] = []

    def leave(self, offset: int) -> None:
        """Keep an offset that is being jumped from."""
        if not self._back or self._back[-1] != offset:
            self._back.append(offset)
        self._forward.clear()

    def back(self, offset: int) -> int | None:
        """Give the last offset jumped from; ``offset`` can be gone forward to again."""
        return _exchange(self._back, self._forward, offset)

    def forward(self, offset: int) -> int | None:
        """Give the last offset gone back from."""
        return _exchange(self._forward, self._back, offset)


@dataclass
class Session:
    """One readout and what the person does with it.

    Attributes:
        readout: What is looked at.
        current: The key of the current noun.
        mention: Which of its mentions is shown, from 0.
        search: The search that is lit.
        hit: Which of its hits is the current one, from 0, or -1 before the first.
        selection: The text selected in the article.
        jumps: Where the person jumped from and back to, and where in that list they are.
    """

    readout: Readout
    current: str | None = None
    mention: int = 0
    search: Search | None = None
    hit: int = -1
    selection: Span | None = None
    jumps: Jumps = field(default_factory=Jumps)
    nouns: Nouns = field(init=False)
    _folded: dict[bool, FoldedText] = field(default_factory=dict, init=False)

    def __post_init__(self) -> None:
        self.nouns = Nouns(self.readout)

    def choose(self, key: str | None) -> None:
        """Make a noun the current one, at its first mention."""
        if key != self.current:
            self.current, self.mention = key, 0

    def spans(self) -> tuple[Span, ...]:
        """Give the words behind the current noun."""
        return self.nouns.spans(self.current)

    def step_mention(self, step: int, offset: int) -> Span | None:
        """Go on to the next mention of the current noun, round the end; without one, to any."""
        spans = self.spans()
        if not spans:
            return self.nouns.nearest(offset, step)
        self.mention = (self.mention + step) % len(spans)
        return spans[self.mention]

    def look_for(self, typed: str) -> Search | None:
        """Search everything for what was typed; nothing typed ends the search."""
        query = parse(typed)
        self.hit = -1
        self.search = Search(typed, query, tuple(self._hits(query))) if query.terms else None
        return self.search

    def step_hit(self, step: int) -> Hit | None:
        """Go on to the next hit through all panes, round the end."""
        if not self.search or not self.search.hits:
            return None
        if self.hit < 0 and step < 0:
            self.hit = 0
        self.hit = (self.hit + step) % len(self.search.hits)
        return self.search.hits[self.hit]

    def _hits(self, query: Query) -> Iterator[Hit]:
        for span in query.find(self._folded_text(keep_case=query.keep_case)):
            yield Hit("article", span)
        for organization in self.readout.organizations:
            if query.matches(self.organization_fields(organization)):
                yield Hit("organizations", key=organization.id)
        for official in self.readout.officials:
            if query.matches(self.official_fields(official)):
                yield Hit("officials", key=official.id)

    def _folded_text(self, *, keep_case: bool) -> FoldedText:
        if keep_case not in self._folded:
            self._folded[keep_case] = FoldedText(self.readout.article.text, keep_case=keep_case)
        return self._folded[keep_case]

    def organization_fields(self, organization: Organization) -> dict[str, tuple[str, ...]]:
        """Give the texts in which an organization is searched, by field."""
        parent = self.nouns.by_key.get(organization.parent or "")
        above = (parent.name,) if isinstance(parent, Organization) else ()
        return {
            "body": (organization.name, *organization.aliases, *above),
            "role": (organization.role.value,),
        }

    def official_fields(self, official: Official) -> dict[str, tuple[str, ...]]:
        """Give the texts in which an official is searched, by field."""
        bodies = (self.nouns.by_key.get(post.organization or "") for post in official.posts)
        return {
            "name": (official.name, *official.aliases),
            "post": tuple(post.title for post in official.posts),
            "body": tuple(body.name for body in bodies if isinstance(body, Organization)),
            "role": tuple(action.deed.value for action in official.actions),
        }


def _exchange(source: list[int], target: list[int], offset: int) -> int | None:
    if not source:
        return None
    target.append(offset)
    return source.pop()
