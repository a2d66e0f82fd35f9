"""Stages 3b and 5: titles, what they are for, and who holds them."""
