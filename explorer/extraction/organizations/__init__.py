"""Stages 3a and 6a: the names of organizations, and the bodies they name."""
