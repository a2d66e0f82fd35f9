"""Facts in the words a person would write: posts, quotes, places, the source."""

import re

from explorer.model import Article, Post, Span, Tenure
from explorer.passages import paragraph_number
from explorer.visible import without_controls

SHORT_SHA256 = 12
# Every character that an address may have as it stands.
_ADDRESS = re.compile(r"https?://[\w.~:/?#\[\]@!$&'()*+,;=%-]+", re.ASCII)
_TENURE_WORDS = {
    Tenure.CURRENT: "",
    Tenure.ACTING: "acting",
    Tenure.FORMER: "former",
    Tenure.DESIGNATE: "designate",
}


def one_line(text: str) -> str:
    """The text with runs of white space as single spaces and nothing that a terminal obeys."""
    return " ".join(without_controls(text)[0].split())


def post_phrase(post: Post, names: dict[str, str]) -> str:
    """A post as one phrase: ``former Director, Planning Office``; ``names`` by organization id."""
    said = _TENURE_WORDS[post.tenure]
    title = f"{said} {post.title}" if said and said not in post.title.casefold() else post.title
    body = names[post.organization] if post.organization else None
    area = post.area if post.area and post.area not in (body or "") else None
    return ", ".join(part for part in (title, body, area) if part)


def quote(text: str, span: Span) -> str:
    """The words of the text on one line, in quotation marks."""
    return f"“{one_line(span.of(text))}”"


def place(article: Article, span: Span) -> str:
    """Where the words stand: ``paragraph 2, characters 669–732``, counted as in the JSON."""
    characters = f"characters {span.start}–{span.end}"
    number = paragraph_number(article, span)
    return f"paragraph {number}, {characters}" if number else characters


def title(article: Article) -> str | None:
    """The article's title on one line."""
    return one_line(article.title.of(article.text)) if article.title else None


def day(article: Article) -> str | None:
    """The day of publication as ISO has it."""
    return article.published.value.isoformat() if article.published else None


def source(article: Article) -> str:
    """Where the text came from, on one line."""
    return one_line(article.origin)


def url(article: Article) -> str | None:
    """The article's address, where its source is one."""
    return article.source if _ADDRESS.fullmatch(article.source) else None


def source_line(article: Article) -> str:
    """The source as one line: title, day, where from, which bytes."""
    heading = title(article)
    words = f"“{heading}”" if heading else "untitled"
    parts = [
        f"{words} (first sentence)" if heading and article.title_derived else words,
        day(article) or "undated",
        source(article),
        f"sha256 {article.sha256[:SHORT_SHA256]}",
    ]
    return ", ".join(parts)
