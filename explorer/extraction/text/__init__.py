"""Stage 1: a text as paragraphs, sentences and words."""
