"""From an article to a readout: ordered, deterministic stages, each a pure function."""

from explorer.extraction.pipeline import extract

__all__ = ["extract"]
