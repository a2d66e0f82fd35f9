"""The rules that find facts: for each its name, what it means in plain words, how sure it is.

A confidence is the share of right answers that the rule reached on texts it was not written for.
"""

from typing import NamedTuple


class Rule(NamedTuple):
    """What a rule is worth: its explanation for a reader and its confidence from 0 to 1."""

    explanation: str
    confidence: float


RULES: dict[str, Rule] = {
    # Organizations
    "known-body": Rule("a body known by its proper name", 0.97),
    "head-with-matter": Rule("a name of a body, with the words that say what it is for", 0.93),
    "head-first": Rule("a name of a body that begins with its kind", 0.93),
    "government-of-country": Rule("a government, named by its country", 0.93),
    "head-alone": Rule("a name of a body without words that tell it from others", 0.75),
    "own-unit": Rule("a unit of the body named just before", 0.85),
    "named-by-title": Rule("a name after a title that is held in a body", 0.8),
    "named-by-neighbours": Rule(
        "a name that the words or the list around it tell to be a body", 0.75
    ),
    "explained-abbreviation": Rule("an abbreviation that the text explains", 0.97),
    "same-words": Rule("the same words as a name found elsewhere in the text", 0.93),
    "short-form": Rule("a short form of the one name in the text that it fits", 0.7),
    # Officials
    "name-after-title": Rule("a name right after a title", 0.94),
    "name-after-honorific": Rule("a name right after an honorific", 0.95),
    "given-name": Rule("a name that begins with a known given name or initials", 0.85),
    "family-name-first": Rule("a name that begins with a known family name", 0.85),
    "name-by-context": Rule("words with capitals beside a title or a verb of saying", 0.6),
    "name-part": Rule("a part of the one name in the text that it fits", 0.75),
    # Posts
    "title-before-name": Rule("the title stands right before the name", 0.93),
    "title-comma-name": Rule("the title, a comma, then the name", 0.92),
    "title-after-name": Rule("the title follows the name, after a comma", 0.95),
    "pronoun-then-title": Rule("the title follows “he” or “she”, named just before", 0.8),
    "name-then-title": Rule("the title follows the name, with nothing between", 0.85),
}
