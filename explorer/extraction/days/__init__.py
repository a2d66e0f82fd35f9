"""The days of a text: of its publication, and those that it fixes."""
