"""Plain years, such as "2022" in "the focus for 2022"."""

import re

from explorer.model import Span

_PLAIN_YEAR = re.compile(r"[12][09]\d\d(?!\w|[-–/]\w|[.,]\d)")
_BEFORE_YEAR = re.compile(
    r"(?:^|(?<!No)(?<!no)[.!?]\s|\b(?:in|for|of|year|during|since|by|until|throughout|through|from|to|than|early|late"
    r"|mid|before|after|beyond|end|fiscal|FY|In|For|During|Since|By|Year|Throughout|and|the)\s|mid-"
    r"|early-|\()\Z"
)
_NO_YEAR_AFTER = re.compile(
    r"\s(?:[A-Z]|(?!this|is|was|has|does|as|across|towards|its|his)[a-z-]+s\b|people\b|percent\b"
    r"|per\b|million\b|billion\b|km\b|MW\b|meters?\b|metres?\b)|%"
)


def find_years(text: str) -> tuple[tuple[int, Span], ...]:
    """The plain years of ``text``, such as "2022" in "the focus for 2022", in order.

    Years in full dates, in months ("July 2023"), in spans of years, in names and numbers of laws
    and documents, and counts are none.
    """
    return tuple(
        (int(match.group()), Span(*match.span()))
        for match in _PLAIN_YEAR.finditer(text)
        if _BEFORE_YEAR.search(text[max(0, match.start() - 12) : match.start()])
        and not _NO_YEAR_AFTER.match(text, match.end())
    )
