"""What a copy of the current state is: the words, and how to speak of them."""

from dataclasses import dataclass

from explorer.model import Check, Official, Organization
from explorer.tui.session import Noun, Session


@dataclass(frozen=True, slots=True)
class Copy:
    """A text to send to the clipboard, and what it is in a few words."""

    text: str
    what: str


def copy_of(session: Session) -> Copy | None:
    """Give the selected text, else the current row as plain text; nothing where neither is."""
    if session.selection:
        words = session.selection.of(session.readout.article.text)
        return Copy(words, f"{len(words):,} characters of the article")
    noun = session.nouns.by_key.get(session.current or "")
    return Copy(plain(noun, session), _name(noun)) if noun else None


def plain(noun: Noun, session: Session) -> str:
    """Give a noun as a line of plain text for each thing it says."""
    if isinstance(noun, Check):
        return noun.message
    if isinstance(noun, Organization):
        return noun.name
    posts = []
    for post in noun.posts:
        body = session.nouns.by_key.get(post.organization or "")
        name = body.name if isinstance(body, Organization) else post.area
        posts.append(f"{post.title}, {name}" if name else post.title)
    return f"{noun.name} — {'; '.join(posts)}" if posts else noun.name


def _name(noun: Noun) -> str:
    return noun.name if isinstance(noun, Organization | Official) else "the check"
