"""Stage 7: who did what, who took part, and what was held."""
