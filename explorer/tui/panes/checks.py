"""The checks: what in the text adds up, what does not, and what stays open."""

from collections.abc import Mapping, Sequence

from explorer.model import Check, Verdict
from explorer.tui.painting import StyledText, styled
from explorer.tui.panes.list import ListPane, Row
from explorer.tui.wrapping import wrap

SIGNS = {Verdict.HOLDS: "✓", Verdict.CONFLICT: "✗", Verdict.OPEN: "?"}


class ChecksPane(ListPane):
    """The checks of a readout."""

    EMPTY = "There was nothing to check in this text."

    def __init__(self, *, id: str) -> None:  # noqa: A002 - Textual's name for it
        super().__init__(id=id)
        self._checks: Mapping[str, Check] = {}

    def show_checks(self, checks: Mapping[str, Check]) -> None:
        """Show these checks, each by its key."""
        self._checks = checks
        self.lay_out()

    def rows_for(self, width: int) -> Sequence[Row]:
        """Give a row for each check: a sign for its verdict, then its sentence."""
        return [_row(key, check, width) for key, check in self._checks.items()]


def _row(key: str, check: Check, width: int) -> Row:
    message = check.message
    lines = [StyledText("  ") + styled(span.of(message)) for span in wrap(message, width - 2)]
    sign = styled(SIGNS[check.verdict], check.verdict.value)
    first = sign + StyledText(" ") + styled(lines[0].text[2:])
    return Row(key, (first, *lines[1:]))
