"""What became of a copy: by which routes it went and what is known of each."""

from dataclasses import dataclass
from enum import StrEnum


class Known(StrEnum):
    """What is known of a copy by one route."""

    CONFIRMED = "confirmed"
    SENT = "sent"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class Attempt:
    """One route that was tried.

    Attributes:
        route: Its name, in words that a person knows: ``X11 clipboard (xclip)``.
        known: Read back and the same, sent without an answer, or not copied.
        why: What happened, and for a failure what would mend it.
    """

    route: str
    known: Known
    why: str


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of a copy.

    Attributes:
        attempts: Every route that was tried, in order.
        characters: The length of what was copied, in code points.
        replaced: How many control characters were replaced by visible ones.
    """

    attempts: tuple[Attempt, ...]
    characters: int
    replaced: int

    @property
    def known(self) -> Known:
        """The best that is known of any route."""
        found = {attempt.known for attempt in self.attempts}
        return next((known for known in Known if known in found), Known.FAILED)

    @property
    def message(self) -> str:
        """One line for the person; it says "copied" only of what was read back."""
        best = [attempt for attempt in self.attempts if attempt.known is self.known]
        amount = f"{self.characters:,} character{'' if self.characters == 1 else 's'}"
        match self.known:
            case Known.CONFIRMED:
                said = f"Copied {amount}: " + ", ".join(each.route for each in best)
                said += self._beside_confirmed()
            case Known.SENT:
                said = f"Sent {amount} to: " + ", ".join(each.route for each in best)
                said += " (it does not say whether it arrived)"
            case Known.FAILED:
                reasons = "; ".join(f"{each.route}: {each.why}" for each in best)
                said = f"Not copied ({reasons or 'no clipboard here'})"
        return said + _replaced(self.replaced)

    def _beside_confirmed(self) -> str:
        sent = [each.route for each in self.attempts if each.known is Known.SENT]
        if sent:  # by one way or another the terminal was given it
            return f"; also sent to: {', '.join(sent)}"
        failed = [each for each in self.attempts if each.known is Known.FAILED]
        reasons = "; ".join(f"{each.route} ({each.why})" for each in failed)
        return f"; not to: {reasons}" if failed else ""


def _replaced(count: int) -> str:
    if not count:
        return ""
    return f"; {count:,} control character{'' if count == 1 else 's'} made visible"
