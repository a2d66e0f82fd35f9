"""Stage 2: what each word is, by the lexicon, its form and its neighbours."""
