"""What a reference to the article says, whatever format it is written in."""

from explorer.export.facts import facts
from explorer.export.phrases import one_line, place, source
from explorer.export.selection import Selection
from explorer.model import Readout, Role
from explorer.passages import hull


def institutions(readout: Readout) -> list[str]:
    """The bodies that held the event: they answer for its readout as institutional authors."""
    return [one_line(body.name) for body in readout.organizations if body.role is Role.HOST]


def note(readout: Readout, selection: Selection) -> str:
    """From where to where the chosen words go, and which bytes were read."""
    article = readout.article
    proofs = [proof for fact in facts(readout, selection) for proof in fact.proofs]
    words = selection.passage or hull(proofs)
    parts = [place(article, words)] if words else []
    parts += ["title from the first sentence"] if article.title_derived else []
    return "; ".join([*parts, f"read from {source(article)}", f"sha256 {article.sha256}"])
