"""Stages 3c and 6b: the names of persons, and the persons they name."""
