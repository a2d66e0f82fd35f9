"""Which extractor is at work: a name that changes with every rule and lexicon entry."""

from functools import cache
from hashlib import sha256

from explorer.resources import LEXICON, PACKAGE


@cache
def extractor_version() -> str:
    """The first 16 hexadecimal digits of the sha256 of all that decides what is found."""
    digest = sha256()
    for path in sorted([*(PACKAGE / "extraction").rglob("*.py"), *LEXICON.rglob("*.tsv")]):
        digest.update(path.name.encode() + path.read_bytes())
    return digest.hexdigest()[:16]
