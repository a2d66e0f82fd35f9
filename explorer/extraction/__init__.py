"""From an article to a readout: ordered, deterministic stages, each a pure function."""

from explorer.model import Article, Readout

__all__ = ["extract"]


def extract(article: Article) -> Readout:
    """Finds what the article says of bodies, people, posts, deeds and days."""
    from explorer.extraction.pipeline import extract as run  # readers of rules need no stages

    return run(article)
