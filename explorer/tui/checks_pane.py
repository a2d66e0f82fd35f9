"""The checks: what in the text adds up, what does not, and what stays open."""

from collections.abc import Sequence

from explorer.model import Check, Readout, Verdict
from explorer.tui.list_pane import ListPane, Row
from explorer.tui.painting import StyledText, styled
from explorer.tui.wrapping import wrap

SIGNS = {Verdict.HOLDS: "✓", Verdict.CONFLICT: "✗", Verdict.OPEN: "?"}


class ChecksPane(ListPane):
    """The checks of a readout."""

    EMPTY = "There was nothing to check in this text."

    def __init__(self, *, id: str) -> None:  # noqa: A002 - Textual's name for it
        super().__init__(id=id)
        self._checks: tuple[Check, ...] = ()

    def show_readout(self, readout: Readout) -> None:
        """Show the checks of another readout."""
        self._checks = readout.checks
        self.cursor = None
        if self.width:
            self.lay_out()

    def rows_for(self, width: int) -> Sequence[Row]:
        """Give a row for each check: a sign for its verdict, then its sentence."""
        return [_row(f"check-{at}", check, width) for at, check in enumerate(self._checks, start=1)]


def _row(key: str, check: Check, width: int) -> Row:
    message = check.message
    lines = [StyledText("  ") + styled(span.of(message)) for span in wrap(message, width - 2)]
    sign = styled(SIGNS[check.verdict], check.verdict.value)
    first = sign + StyledText(" ") + styled(lines[0].text[2:])
    return Row(key, (first, *lines[1:]))
