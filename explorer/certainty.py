"""How sure a finding is, said the same way wherever it is shown."""

from explorer.model import Official, Organization

DOUBTFUL_BELOW = 0.8  # a confidence under this is told beside what was found
_SURE_FROM = 0.9


def certainty(confidence: float) -> str:
    """Say a confidence in a word: ``sure``, ``likely`` or ``doubtful``."""
    if confidence >= _SURE_FROM:
        return "sure"
    return "likely" if confidence >= DOUBTFUL_BELOW else "doubtful"


def marked(words: str, confidence: float) -> str:
    """Give words, with a sign before them where what they say is doubtful."""
    return f"? {words}" if confidence < DOUBTFUL_BELOW else words


def marked_name(noun: Organization | Official) -> str:
    """Give a name, with a sign before it where no mention is sure to name what it is."""
    return marked(noun.name, max(mention.confidence for mention in noun.mentions))


def reason(rule: str, confidence: float) -> str:
    """Say how words were read and how sure that is; a rule of another Explorer by its name."""
    from explorer.extraction.rules import RULES  # not needed before evidence is shown

    explanation = RULES[rule].explanation if rule in RULES else rule.replace("-", " ")
    return f"{explanation} ({certainty(confidence)})"
