"""Marking rows, selecting text, and taking them away."""

from abc import abstractmethod
from collections.abc import Callable, Mapping
from errno import EEXIST
from pathlib import Path
from typing import TYPE_CHECKING

from textual import work

from explorer.model import Readout, Span
from explorer.settings import COPY_FORMAT
from explorer.tui.panes.list import ListPane
from explorer.tui.screen.searching import SearchingScreen

if TYPE_CHECKING:
    from explorer.clipboard import Outcome
    from explorer.export import BinaryFormat, Format
    from explorer.tui.copying import Taking

# Copies a text, and also the HTML given with it as rich text where that can be.
Clipboard = Callable[[str, str | None], "Outcome"]


class TakingScreen(SearchingScreen):
    """A readout whose rows can be marked, and which can be copied and exported."""

    def __init__(self, readout: Readout, keys: Mapping[str, str], clipboard: "Clipboard") -> None:
        """Show a readout; ``clipboard`` is where copies go."""
        super().__init__(readout, keys)
        self._clipboard = clipboard
        self.copy_format = COPY_FORMAT
        self._copied_in: str | None = None
        self._range_from: str | None = None
        self._marks_before_range: frozenset[str] = frozenset()

    def action_peel(self) -> None:
        """Peel one layer off: selection, range, search, filter, zoom, marks."""
        if self.session.selection or self.article.selecting:
            self.article.select(None)
        elif self._range_from:
            self._range_from = None
            self._mark(self._marks_before_range)
        elif not (self.end_search() or self.widen() or self.unzoom()):
            self._mark(frozenset())

    def action_mark(self) -> None:
        """Mark the row, or take the mark off, and go on to the next."""
        if isinstance(self.pane, ListPane) and self.pane.cursor and self.pane is not self.evidence:
            self.session.toggle_marks(self.pane.cursor)
            self._mark(self.session.marks)
            self.pane.move("down")

    def action_select(self) -> None:
        """Select text or mark a range of rows by moving; again to stop."""
        if self.pane is self.article:
            if self.article.selecting:
                self.article.select(None)
            else:
                self.article.begin_selecting()
        elif isinstance(self.pane, ListPane) and self.pane is not self.evidence:
            self._range_from = None if self._in_range(self.pane) else self.pane.cursor
            self._marks_before_range = self.session.marks
            self.extend_range()

    def extend_range(self) -> None:
        """Mark from where the range began to the cursor; it ends where that is not shown."""
        pane = self.pane
        if not isinstance(pane, ListPane) or not self._in_range(pane):
            self._range_from = None
        elif self._range_from and pane.cursor:
            self._mark(self._marks_before_range | pane.between(self._range_from, pane.cursor))

    def _in_range(self, pane: ListPane) -> bool:
        return self._range_from is not None and pane.shows(self._range_from)

    def action_select_all(self) -> None:
        """Select the whole article, or mark all rows of the list."""
        if self.pane is self.article:
            self.article.select(Span(0, len(self.session.readout.article.text)))
        elif self.pane is not self.evidence:
            self.session.toggle_marks(*self.session.rows(self.pane.id or ""))
            self._mark(self.session.marks)

    def action_copy(self) -> None:
        """Send the selected text, else the marked rows, else the row, to the clipboard."""
        form = self._format_of(self.copy_format)
        if form:
            self.copy_as(form)

    def action_copy_view(self) -> None:
        """Show what would be copied, in the format copied in last."""
        taken = self._taken_again()
        if taken:
            self._view(*taken)

    def action_copy_to_file(self) -> None:
        """Write what would be copied to a file, in the format copied in last."""
        taken = self._taken_again()
        if taken:
            self._ask_for_file(*taken)

    def action_interrupt(self) -> None:
        """Copy what is selected or marked; where nothing is, leave."""
        if self.session.selection or self.session.marks:
            self.action_copy()
        else:
            self.action_quit()

    async def action_copy_as(self) -> None:
        """Copy in a format that the person chooses, the one chosen last first."""
        from explorer.tui.copying import described, formats_from
        from explorer.tui.dialogs.choice import ChoiceScreen

        forms = formats_from(self.last_format())

        def chosen(key: str | None) -> None:
            for form in forms:
                if form.key == key:
                    self.keep_format(form.name)
                    self.copy_as(form)

        labels = {form.key: form.label for form in forms}
        await self.app.push_screen(
            ChoiceScreen(f"Copy {described(self.session)} as", labels), chosen
        )

    async def action_export(self) -> None:
        """Write the selected text, the marked rows, or else everything, to a file."""
        from explorer.export import all_formats
        from explorer.tui.copying import exported_of
        from explorer.tui.dialogs.choice import ChoiceScreen

        def chosen(key: str | None) -> None:
            for form in all_formats():
                if form.key == key:
                    self._ask_for_file(exported_of(self.session), form)

        what = exported_of(self.session).described
        labels = {form.key: f"{form.label} ({form.suffix})" for form in all_formats()}
        await self.app.push_screen(ChoiceScreen(f"Export {what} as", labels), chosen)

    @abstractmethod
    def keep_format(self, name: str) -> None:
        """Keep the format that was chosen last for a copy."""

    @abstractmethod
    def last_format(self) -> str | None:
        """Give the name of the format that was chosen last for a copy."""

    def copy_as(self, form: "Format") -> None:
        """Send what is selected to the clipboard in a format."""
        taking = self._taking()
        if taking:
            self._copied_in = form.name
            self._send(taking, form)

    def _taking(self) -> "Taking | None":
        from explorer.tui.copying import taking_of

        taking = taking_of(self.session)
        if taking is None:
            self.tell("Choose a row or select text first.")
        return taking

    def _taken_again(self) -> "tuple[Taking, Format] | None":
        """Give what would be copied, in the format of the last copy or of the settings."""
        taking = self._taking()
        form = self._format_of(self._copied_in or self.copy_format)
        return (taking, form) if taking and form else None

    def _format_of(self, name: str) -> "Format | None":
        from explorer.errors import ExplorerError
        from explorer.tui.copying import copied_format

        try:
            return copied_format(name)
        except ExplorerError as error:
            self.tell(f"copy.format in the settings: {error}", wrong=True)
            return None

    @work(thread=True, description="show a copy")  # not the repr of all that is taken
    def _view(self, taking: "Taking", form: "Format") -> None:
        """Render beside the thread that draws, then show."""
        from explorer.tui.dialogs.copying import CopyPane, CopyScreen, broken

        def closed(write: bool | None) -> None:
            if write:
                self._ask_for_file(taking, form)

        def show() -> None:
            self.app.clear_notifications()  # they would lie over the text
            self.app.push_screen(CopyScreen(CopyPane(text, lines, width), self._keys), closed)

        with self.reporting():
            width = self.app.size.width
            text = taking.text(form)
            lines = broken(text, width)
            self.app.call_from_thread(show)

    @work(thread=True, description="copy")  # not the repr of all that is taken
    def _send(self, taking: "Taking", form: "Format") -> None:
        """Render and copy outside the thread that draws: either may be slow."""
        from explorer.tui.copying import plain_format

        with self.reporting():
            text = taking.text(form)
            rich = form.media_type.startswith("text/html")
            outcome = self._clipboard(text, text if rich else None)
            what = taking.described
            what = what if form == plain_format() else f"{what} as {form.label}"
            failed = outcome.known == "failed"
            way_out = self._way_out() if failed else ""
            self.tell(f"{what}\n{outcome.message}{way_out}", wrong=failed)

    def _way_out(self) -> str:
        """Say what can be done where no clipboard takes a copy."""
        offers = {"copy-view": "shows it to select with the mouse", "copy-to-file": "writes a file"}
        first = {command: key for key, command in reversed(list(self._keys.items()))}
        said = [f"{first[each]} {offer}" for each, offer in offers.items() if each in first]
        return f"\n{'; '.join(said)}" if said else ""

    def _ask_for_file(self, taking: "Taking", form: "Format | BinaryFormat") -> None:
        name = Path(self.session.readout.article.origin).stem or "readout"

        def typed(path: str | None) -> None:
            if path and path.strip():
                self._write(taking, form, Path(path.strip()).expanduser())

        self.ask("write to: ", f"{name}{form.suffix}", typed)

    @work(thread=True, description="write a file")  # not the repr of all that is taken
    def _write(self, taking: "Taking", form: "Format | BinaryFormat", path: Path) -> None:
        """Write what is taken to a new file: one that is there is never written over."""
        from explorer.files import write_whole

        with self.reporting():
            try:
                if path.exists():
                    raise FileExistsError(EEXIST, "a file of that name is there already")
                content = form.render(taking.readout, taking.selection())
                write_whole(path, content.encode() if isinstance(content, str) else content)
            except OSError as error:
                self.tell(f"{path} was not written: {error.strerror or error}", wrong=True)
            else:
                self.tell(f"Written: {path.absolute()} ({form.label})")

    def _mark(self, keys: frozenset[str]) -> None:
        self.session.marks = keys
        self.show_marks()

    def show_marks(self) -> None:
        """Show which rows are marked, and how many."""
        keys = self.session.marks
        for pane in (self.organizations, self.officials, self.checks):
            pane.mark(keys)
        self.show_counts()
