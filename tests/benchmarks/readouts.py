"""What the terminal is measured on: a large readout, and where the stores of texts lie."""

import re
from hashlib import sha256
from pathlib import Path

from explorer import store
from explorer.extraction import extract
from explorer.model import (
    Check,
    Mention,
    Official,
    Organization,
    Post,
    Readout,
    Role,
    Span,
    Tenure,
    Verdict,
)
from explorer.reading import read_bytes
from explorer.resources import BUNDLED_READOUT

SIZE = 400_000  # bytes
NAMED = 50  # of organizations as of officials
MENTIONS = 50  # of each


def bundled() -> tuple[Path, Path]:
    """Save the store of the bundled readout; gives its text and its store."""
    article = read_bytes(BUNDLED_READOUT.read_bytes(), str(BUNDLED_READOUT))
    return BUNDLED_READOUT, _saved(extract(article))


def large(folder: Path) -> tuple[Path, Path]:
    """Save a text of 400 KB with 5,000 mentions; gives the text and its store."""
    text = folder / "large.txt"
    once = BUNDLED_READOUT.read_bytes() + b"\n\n"
    text.write_bytes(once * (SIZE // len(once) + 1))
    article = read_bytes(text.read_bytes(), str(text))
    found = [Span(*m.span()) for m in re.finditer(r"\b\w+ (?:the|of|and) \w+", article.text)]
    spans = iter(found[:: len(found) // (2 * NAMED * MENTIONS)])
    bodies = [f"organization-{at}" for at in range(1, NAMED + 1)]
    people = [f"official-{at}" for at in range(1, NAMED + 1)]
    mentions: dict[str, list[Mention]] = {name: [] for name in (*bodies, *people)}
    for _ in range(MENTIONS):
        for name, named in mentions.items():
            named.append(Mention(next(spans), name, "head-first", 0.95))
    organizations = tuple(
        Organization(body, f"Body of {body}", (), Role.PARTICIPANT, None, tuple(mentions[body]))
        for body in bodies
    )
    officials = tuple(
        _official(name, body, tuple(mentions[name]))
        for name, body in zip(people, bodies, strict=True)
    )
    checks = tuple(
        Check("count", Verdict.HOLDS, f"Check {at} adds up.", tuple(found[at : at + 200 : 20]))
        for at in range(NAMED)
    )
    return text, _saved(Readout(article, organizations, officials, None, checks))


def _official(name: str, body: str, mentions: tuple[Mention, ...]) -> Official:
    words = mentions[0].span
    post = Post("Director", words, body, words, None, Tenure.CURRENT, "head-first", 0.95)
    return Official(name, f"Person of {name}", (), (post,), (), mentions)


def _saved(readout: Readout) -> Path:
    data = readout.article.text.encode(readout.article.encoding)
    path = store.store_path(sha256(data).hexdigest(), store.store_folder())
    store.save(readout, path)
    return path
