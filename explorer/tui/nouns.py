"""The nouns of a readout: by key, by the words that name them, and by what is searched in them."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable

from explorer.model import Check, Official, Organization, Post, Readout, Span, Tenure

Noun = Organization | Official | Check
Fields = dict[str, tuple[str, ...]]


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

    def name(self, key: str | None) -> str:
        """Give the name of a noun; nothing for none, and for a check its sentence."""
        noun = self.by_key.get(key or "")
        if noun is None:
            return ""
        return noun.message if isinstance(noun, Check) else noun.name

    def fields(self, key: str) -> Fields:
        """Give the texts in which a noun is searched, by field."""
        noun = self.by_key[key]
        if isinstance(noun, Check):
            return {"check": (noun.message, noun.verdict.value)}
        if isinstance(noun, Organization):
            above = (self.name(noun.parent),) if noun.parent else ()
            return {"body": (noun.name, *noun.aliases, *above), "role": (noun.role.value,)}
        return {
            "name": (noun.name, *noun.aliases),
            "post": tuple(titled(post) for post in noun.posts),
            "body": tuple(self.name(post.organization) or post.area or "" for post in noun.posts),
            "role": tuple(action.deed.value for action in noun.actions),
        }

    def related(self, key: str) -> tuple[str, ...]:
        """Give the keys of the officials of a body, or of the bodies of an official."""
        noun = self.by_key.get(key)
        if isinstance(noun, Official):
            bodies = (post.organization for post in noun.posts if post.organization)
            return tuple(dict.fromkeys(bodies))
        return tuple(
            official.id
            for official in self.by_key.values()
            if isinstance(official, Official)
            and any(post.organization == key for post in official.posts)
        )


def titled(post: Post) -> str:
    """Give the title of a post as it is shown: a former or acting one says so."""
    return post.title if post.tenure is Tenure.CURRENT else f"{post.tenure} {post.title}"


def keys_of(nouns: Iterable[Noun]) -> tuple[str, ...]:
    """Give the keys of organizations, of officials, or of all checks in their order."""
    return tuple(
        f"check-{at}" if isinstance(noun, Check) else noun.id
        for at, noun in enumerate(nouns, start=1)
    )
