"""One module a format; each names its ``FORMAT``."""
