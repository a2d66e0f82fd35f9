"""Names for things outside the readout: the same text gives the same names, whatever is chosen."""

import base64
import hashlib
from collections import Counter

from explorer.export.phrases import SHORT_SHA256
from explorer.model import Article, Official, Organization, Post, Readout, Span


def article_iri(article: Article) -> str:
    """The article as its bytes name it, by RFC 6920: ``ni:///sha-256;…``."""
    digest = base64.urlsafe_b64encode(bytes.fromhex(article.sha256)).decode().rstrip("=")
    return f"ni:///sha-256;{digest}"


def citation_key(article: Article) -> str:
    """A key for reference managers."""
    return f"readout-{article.sha256[:SHORT_SHA256]}"


def article_id(article: Article) -> str:
    """The article."""
    return _hash(article, "article")


def event_id(article: Article) -> str:
    """The event."""
    return _hash(article, "event")


def row_ids(readout: Readout) -> dict[str, str]:
    """A lasting id for each organization and official by the id it has in the readout.

    Two of one name are told apart by where they are first named, and else by their order.
    """
    ids: dict[str, str] = {}
    seen: Counter[tuple[str, str, int]] = Counter()
    rows: tuple[Organization | Official, ...] = (*readout.organizations, *readout.officials)
    for row in rows:
        key = (type(row).__name__, row.name, row.mentions[0].span.start)
        ids[row.id] = _hash(readout.article, *key, seen[key])
        seen[key] += 1
    return ids


def position_id(article: Article, holder: str, post: Post, body: str | None) -> str:
    """A post: one title in one body is one post, whoever holds it.

    Args:
        article: The article.
        holder: The lasting id of the official, who tells posts without a body apart.
        post: The post.
        body: The lasting id of the organization, where the post has one.
    """
    return _hash(article, "position", body or holder, post.title)


def occupancy_id(article: Article, holder: str, post: Post, body: str | None) -> str:
    """That an official holds a post, as these words say; ids as for ``position_id``."""
    span = post.span
    return _hash(article, "occupancy", holder, body or "", post.title, span.start, span.end)


def mention_id(article: Article, row: str, span: Span) -> str:
    """That these words name the organization or official of the lasting id ``row``."""
    return _hash(article, "mention", row, span.start, span.end)


def _hash(article: Article, *parts: str | int) -> str:
    words = "\0".join([article.sha256, *map(str, parts)])
    return hashlib.sha1(words.encode("utf-8", "replace"), usedforsecurity=False).hexdigest()
