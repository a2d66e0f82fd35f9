"""From an article to a readout: ordered, deterministic stages, each a pure function."""
