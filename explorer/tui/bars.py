"""The header and the footer: one line each."""

from collections.abc import Sequence
from pathlib import PurePath

from rich.cells import cell_len
from rich.segment import Segment
from textual import events
from textual.strip import Strip
from textual.widget import Widget

from explorer.model import Readout, Verdict
from explorer.tui.checks_pane import SIGNS
from explorer.tui.commands import Command, key_name
from explorer.tui.guarding import UNDRAWN, Guarded, Reporting
from explorer.tui.key_screen import WordScreen
from explorer.tui.painting import StyledText, paint, styled
from explorer.tui.wrapping import fit


class Bar(Guarded, Widget):
    """One line that a subclass gives for a width."""

    ALLOW_SELECT = False

    def line_for(self, width: int) -> StyledText:
        """Give the line."""
        raise NotImplementedError

    def render_line(self, y: int) -> Strip:
        """Give the line to Textual."""
        width, base = self.size.width, self.rich_style
        if y:
            return Strip.blank(width, base)
        screen = self.screen
        styles = screen.word_styles if isinstance(screen, WordScreen) else {}
        try:
            line = self.line_for(width)
            strip = Strip(paint(line.text, line.strokes, styles, base))
        except Exception as error:
            if not isinstance(self.app, Reporting):
                raise
            self.app.report_defect(error)
            strip = Strip([Segment(UNDRAWN, base)])
        return strip.adjust_cell_length(width, base)


class HeaderBar(Bar):
    """What is being read: title, dates with their basis, checks, source."""

    def __init__(self) -> None:
        super().__init__(id="header")
        self._readout: Readout | None = None
        self._number = ""

    def show_readout(self, readout: Readout) -> None:
        """Head another readout."""
        self._readout = readout
        self.refresh()

    def show_number(self, number: int, total: int) -> None:
        """Say which of the open readouts this is, where there are several."""
        self._number = f" {number}/{total}" if total > 1 else ""
        self.refresh()

    def line_for(self, width: int) -> StyledText:
        """Give the parts that fit, the title cut first."""
        if self._readout is None:
            return StyledText()
        parts = [part for part in _parts(self._readout) if part.text]
        while parts and sum(cell_len(part.text) + 3 for part in parts) > width // 2:
            parts.pop()
        room = width - sum(cell_len(part.text) + 3 for part in parts) - 2 - len(self._number)
        line = styled(self._number, "strong") + StyledText(" ") + _title(self._readout, room)
        for part in parts:
            line += styled(" │ ", "dim") + part
        return line


class FooterBar(Bar):
    """The commands that matter where the person is, as many as fit; a click does them."""

    def __init__(self) -> None:
        super().__init__(id="footer")
        self._commands: Sequence[tuple[str, Command]] = ()
        self._ends: list[tuple[int, Command]] = []

    def show_commands(self, commands: Sequence[tuple[str, Command]]) -> None:
        """Show other commands, each with the key that does it."""
        if commands != self._commands:
            self._commands = commands
            self.refresh()

    def line_for(self, width: int) -> StyledText:
        """Give keys and labels."""
        line = StyledText()
        self._ends = []
        for key, command in self._commands:
            part = styled(f" {key_name(key)}", "key") + styled(f" {command.label} ", "dim")
            if cell_len(line.text) + cell_len(part.text) > width:
                break
            line += part
            self._ends.append((cell_len(line.text), command))
        return line

    async def on_click(self, event: events.Click) -> None:
        """Do the command that was clicked."""
        for end, command in self._ends:
            if event.x < end:
                await self.screen.run_action(command.action)
                return


def _title(readout: Readout, room: int) -> StyledText:
    article = readout.article
    if article.title is None:
        return styled("No title", "dim")
    title = " ".join(article.title.of(article.text).split())
    if not article.title_derived:
        return styled(fit(title, room), "heading")
    derived = "derived title "
    return styled(derived, "dim") + styled(fit(title, room - len(derived)), "heading")


def _parts(readout: Readout) -> list[StyledText]:
    article, event = readout.article, readout.event
    published = StyledText()
    if article.published:
        published = styled("published ", "dim") + styled(str(article.published.value), "date")
    held = StyledText()
    if event:
        held = styled(event.form, "dim")
        if event.date:
            held += styled(" ") + styled(str(event.date.value), "date")
            held += styled(f" “{event.date.span.of(article.text)}”", "dim")
    source = styled(PurePath(article.source).name, "dim")
    return [published, _verdicts(readout), held, source]


def _verdicts(readout: Readout) -> StyledText:
    """Count the checks by what they came to: ``✓1 ✗1 ?2``."""
    line = StyledText()
    for verdict in Verdict:
        count = sum(check.verdict is verdict for check in readout.checks)
        if count:
            space = StyledText(" " if line.text else "")
            line += space + styled(f"{SIGNS[verdict]}{count}", verdict.value)
    return line
