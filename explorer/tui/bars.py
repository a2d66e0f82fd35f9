"""The header and the footer: one line each."""

from collections.abc import Iterable, Sequence
from pathlib import PurePath

from rich.cells import cell_len
from rich.segment import Segment
from textual import events
from textual.strip import Strip
from textual.widget import Widget

from explorer.model import Readout, Verdict
from explorer.tui.commands import Command, key_name
from explorer.tui.guarding import UNDRAWN, Guarded, Reporting
from explorer.tui.key_screen import WordScreen
from explorer.tui.painting import StyledText, paint, styled
from explorer.tui.panes.checks import SIGNS
from explorer.tui.wrapping import fit

_GAP = " │ "
_LEAST_SOURCE = 12  # cells
_LEAST_TITLE = 8  # cells


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
        """Give the dates, the event and the checks as they fit, the title and the source cut.

        The title gives room first: the article begins with it.
        """
        if self._readout is None:
            return StyledText()
        readout, room = self._readout, width - len(self._number) - 1
        parts = _fitting(_parts(readout), room - _LEAST_SOURCE)
        left = room - _cells(parts)
        source = PurePath(readout.article.origin).name
        named = min(cell_len(source), max(_LEAST_SOURCE, left // 3))
        title = _title(readout, left - named - len(_GAP))
        if not title.text:
            named = left
        else:
            parts.insert(0, title)
        parts.append(styled(fit(source, named), "dim"))
        line = styled(self._number, "strong") + StyledText(" ") + parts[0]
        for part in parts[1:]:
            line += styled(_GAP, "dim") + part
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
    """Give the title, cut; nothing where so little would be left of it that it says nothing."""
    article = readout.article
    derived = "derived title " if article.title_derived else ""
    if article.title is None:
        return styled(fit("No title", room), "dim")
    if room < len(derived) + _LEAST_TITLE:
        return StyledText()
    title = " ".join(article.title.of(article.text).split())
    return styled(derived, "dim") + styled(fit(title, room - len(derived)), "heading")


def _parts(readout: Readout) -> list[tuple[StyledText, ...]]:
    """Give what is said beside title and source, the most important first, each long and short."""
    article, event = readout.article, readout.event
    parts: list[tuple[StyledText, ...]] = []
    if article.published:
        published = styled("published ", "dim") + styled(str(article.published.value), "date")
        parts.append((published + styled(f" ({article.published.basis})", "dim"), published))
    if event and event.date:
        held = styled(f"{event.form} ", "dim") + styled(str(event.date.value), "date")
        parts.append((held + styled(f" “{event.date.span.of(article.text)}”", "dim"), held))
    elif event:
        parts.append((styled(event.form, "dim"),))
    return [*parts, (_verdicts(readout),)] if readout.checks else parts


def _fitting(parts: Iterable[tuple[StyledText, ...]], room: int) -> list[StyledText]:
    """Give each part that there is room for, in the longest form that there is room for."""
    chosen: list[StyledText] = []
    for forms in parts:
        form = next((form for form in forms if _cells([*chosen, form]) <= room), None)
        if form:
            chosen.append(form)
    return chosen


def _cells(parts: Iterable[StyledText]) -> int:
    """Say how wide parts are, each with the gap before or after it."""
    return sum(cell_len(part.text) + len(_GAP) for part in parts)


def _verdicts(readout: Readout) -> StyledText:
    """Count the checks by what they came to: ``✓1 ✗1 ?2``."""
    line = StyledText()
    for verdict in Verdict:
        count = sum(check.verdict is verdict for check in readout.checks)
        if count:
            space = StyledText(" " if line.text else "")
            line += space + styled(f"{SIGNS[verdict]}{count}", verdict.value)
    return line
