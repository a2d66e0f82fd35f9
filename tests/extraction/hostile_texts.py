"""Texts of any length that ask most of the rules: no full stops, one kind of word, open brackets.

All words are ours. A shape is what is repeated until the text is as long as wanted, or a function
that makes a text of about so many code points.
"""

from collections.abc import Callable
from random import Random

READOUT = (
    "The Ministry of Fisheries of Brennick hosted a seminar on ports on 14 July 2023. "
    "Nadia Okoro, Minister of Trade, met Mr. Tomas Lim, Deputy Secretary of the Harbour Board "
    "(HB), and seven officials. She said the Board would report in 2024. "
)

_REPEATED = {
    "paragraphs": READOUT.strip() + "\n\n",
    "one paragraph": READOUT,
    "one sentence": READOUT.replace(". ", ", "),
    "words with capitals": "Brennick ",
    "words without capitals": "harbour ",
    "names": "Nadia Okoro ",
    "names with commas": "Nadia Okoro, ",
    "titles": "Minister ",
    "titles in lower case": "minister ",
    "titles in the plural": "Ministers ",
    "titles with commas": "Minister, ",
    "titles and names": "Minister Nadia Okoro, ",
    "titles of several": "Ministers and Governors, Nadia Okoro, Tomas Lim, ",
    "former": "former ",
    "initials": "J. ",
    "initials without spaces": "J.",
    "heads": "Ministry ",
    "ministry of": "Ministry of ",
    "ministries of ministries": "Office of the Ministry of ",
    "ministries with commas": "Ministry of Trade, ",
    "owners": "Board’s Council ",
    "organizations taken up": "Harbour Board. Harbour ",
    "abbreviations": "Trade Board (TB) ",
    "abbreviations with commas": "AB, ",
    "senders": "officials from Harbour Board, ",
    "names and posts on lines": "Nadia Okoro\nDirector\n",
    "verbs of saying": "Okoro said, ",
    "hosts": "hosted by Harbour Board and ",
    "and": "and ",
    "of the": "of the ",
    "countries": "Kenya ",
    "adjectives": "Kenyan ",
    "names and adjectives": "Nadia Okoro, Kenyan ",
    "particles": "Omar bin ",
    "honorifics": "Mr ",
    "suffixes": "PhD ",
    "commas": ",",
    "commas and spaces": ", ",
    "open brackets": "(",
    "closed brackets": "(a) ",
    "names and open brackets": "Nadia Okoro (",
    "square brackets": "[",
    "apostrophes": "'",
    "curly apostrophes": "’",
    "quotes": '"',
    "dashes": "—",
    "hyphens": "a-",
    "full stops": ".",
    "question marks": "?!",
    "stops and brackets": ".)",
    "footnotes": "a.[1]",
    "digits": "1",
    "numbers": "1 ",
    "numbers in words": "two ",
    "others": "other ",
    "figures of days": "14-15-",
    "days": "14 July ",
    "weekdays": "Monday ",
    "years": "in 2023 ",
    "plans for years": "the focus for 2030 and ",
    "white space": " ",
    "tabs": "a\t",
    "short lines": "a\n",
    "empty lines": "\r\n",
    "one word": "a",
    "one word in capitals": "A",
    "one word of capitals and small letters": "Aa",
    "signs of other scripts": "部。",
    "marks without a letter": "e\u0301",
    "marks without a width": "\u200b",
    "addresses": "https://example.org/",
}

_SYLLABLES = [a + b for a in "bdfgklmnprst" for b in "aeiou"]


def names(size: int) -> list[str]:
    """Different names, enough for a text of ``size`` code points."""
    random = Random(0)
    return ["".join(random.choices(_SYLLABLES, k=4)).title() for _ in range(size // 40)]


def _different(sentence: str) -> Callable[[int], str]:
    return lambda size: " ".join(sentence.format(name) for name in names(size))


def _repeated(words: str) -> Callable[[int], str]:
    """The words over and over between two posts, so that rows of signs have an end."""
    return lambda size: f"Minister Tan {words * (size // len(words))}x Minister Lim spoke"


SHAPES: dict[str, Callable[[int], str]] = {
    **{name: _repeated(words) for name, words in _REPEATED.items()},
    "different bodies": _different("The Ministry of {} met."),
    "different persons": _different("Minister {} Okoro spoke."),
    "different family names": _different("Minister Nadia {} spoke."),
    "different posts of one person": _different("Nadia Okoro, {} Director, spoke."),
    "different abbreviations": _different("The {0} Board ({0}B) met."),
    "one list of different names": _different("{},"),
    # Titles are read by sixteen: so each person gets six of them, however long the text is.
    "a list of titles, then of names": lambda size: (
        "Ministers, " * (size // 352 * 16 + 6) + "Tomas Lim, " * (size // 22)
    ),
}
