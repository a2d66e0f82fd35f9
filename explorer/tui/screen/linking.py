"""Linking: a row lights its words in the article, words under the caret choose their row."""

from collections.abc import Iterable, Mapping

from textual import on

from explorer.model import Check, Official, Organization, Readout, Span, Verdict
from explorer.tui.jumps import Position
from explorer.tui.messages import CaretMoved, FactOpened, RowMoved, RowOpened, TextSelected
from explorer.tui.panes.list import ListPane
from explorer.tui.screen.resizing import ResizableScreen
from explorer.tui.session import Session


class LinkedScreen(ResizableScreen):
    """The panes of one readout, linked by what is current."""

    def __init__(self, readout: Readout, keys: Mapping[str, str]) -> None:
        super().__init__(keys)
        self.session = Session(readout)

    def fill(self) -> None:
        """Show the readout."""
        readout = self.session.readout
        self.header.show_readout(readout)
        self.article.show_article(readout.article)
        self.article.light(
            "organization", _in_order(m.span for o in readout.organizations for m in o.mentions)
        )
        self.article.light(
            "official", _in_order(m.span for o in readout.officials for m in o.mentions)
        )
        dates = [readout.article.published, readout.event.date if readout.event else None]
        self.article.light("date", _in_order(date.span for date in dates if date))
        wanting = (check for check in readout.checks if check.verdict is not Verdict.HOLDS)
        self.article.light("check", _in_order(span for check in wanting for span in check.spans))
        self.evidence.show_noun(None, readout)
        self.fill_lists()

    def show_narrowed(self) -> None:
        """Show what the narrowings leave of each pane."""
        self.article.show_only(self.session.paragraphs())
        self.fill_lists()
        self.settle()

    def fill_lists(self) -> None:
        """Show the rows of each list as they are narrowed and sorted, and say so."""
        nouns, session = self.session.nouns, self.session
        for pane in self.panes:
            narrowing, order = (
                session.narrowings.get(pane.id or ""),
                session.orders.get(pane.id or ""),
            )
            parts = [narrowing.chip if narrowing else "", order.label if order else ""]
            pane.narrowed = narrowing is not None
            pane.chip = " · ".join(part for part in parts if part)
        organizations = [nouns.by_key[key] for key in session.rows("organizations")]
        officials = [nouns.by_key[key] for key in session.rows("officials")]
        checks = {key: nouns.by_key[key] for key in session.rows("checks")}
        self.organizations.show_organizations(
            [noun for noun in organizations if isinstance(noun, Organization)],
            listed="organizations" not in session.orders,
        )
        self.officials.show_officials(
            [noun for noun in officials if isinstance(noun, Official)],
            {body.id: body.name for body in session.readout.organizations},
        )
        self.checks.show_checks(
            {key: check for key, check in checks.items() if isinstance(check, Check)}
        )
        self.evidence.narrow(session.narrowings.get("evidence"))
        self.show_counts()

    def show_counts(self) -> None:
        """Say in the titles how much there is in each pane, and how much of it was found."""
        readout, search = self.session.readout, self.session.search
        for pane, total in (
            (self.article, 0),
            (self.organizations, len(readout.organizations)),
            (self.officials, len(readout.officials)),
            (self.checks, len(readout.checks)),
        ):
            name = pane.id or ""
            shown = total and len(self.session.rows(name))
            count = f"{shown} of {total}" if shown != total else str(total)
            hits = search.count(name) if search else 0
            found = f"{hits} hit{'s' * (hits != 1)}" if hits else ""
            marked = sum(self.list_of(key) is pane for key in self.session.marks)
            pane.said = (count if total else "", found, f"{marked} marked" if marked else "")
        self._say_whose_evidence()

    def _say_whose_evidence(self) -> None:
        """Say in the titles whose evidence it is, and how much of it a filter shows."""
        key, (shown, total) = self.session.current, self.evidence.counts
        whose = f"for {self.session.nouns.name(key)}" if key else ""
        self.evidence.said = (f"{shown} of {total}", whose) if shown != total else (whose,)
        self.show_titles()

    def settle(self) -> None:
        """Take in where the panes are: what they tell of it may still be on its way."""
        self.session.selection = self.article.selection
        if isinstance(self.pane, ListPane) and self.pane is not self.evidence:
            self.choose(self.pane.cursor)

    def choose(self, key: str | None) -> None:
        """Make a noun the current one: its words are lit and its evidence is shown."""
        if key == self.session.current:
            return
        self.session.choose(key)
        noun = self.session.nouns.by_key.get(key or "")
        self.article.light("current", self.session.spans())
        self.evidence.narrow(self.session.narrowings.get("evidence"))
        self.evidence.show_noun(noun, self.session.readout)
        self._say_whose_evidence()

    def choose_at(self, offset: int) -> None:
        """Make the noun that is named at an offset the current one, and show its row."""
        key = self.session.nouns.at(offset)
        if key and key != self.session.current:
            self.choose(key)
            self.list_of(key).point_to(key)

    def visit(self, spans: tuple[Span, ...]) -> None:
        """Go to the first of the spans in the article."""
        if spans:
            self.session.jumps.leave(self.position())
            self.put_caret(spans[0].start)
            self.article.reveal(spans[0])
            self.take_keys(self.article)

    def put_caret(self, offset: int) -> None:
        """Put the caret at an offset; a paragraph that a filter hides is shown then."""
        if not self.article.shows(offset):
            self.session.uncover_words(offset)
            self.show_narrowed()
        self.article.put_caret(offset)

    def point_to(self, pane: ListPane, key: str) -> None:
        """Put the cursor of a list on a row; one that a filter hides is shown then."""
        if not pane.shows(key):
            self.session.uncover(pane.id or "", key)
            self.show_narrowed()
        pane.point_to(key)

    def position(self) -> Position:
        """Give where the person is, to come back to."""
        row = self.pane.cursor if isinstance(self.pane, ListPane) else None
        return Position(self.article.caret, self.pane.id or "", self.session.current, row)

    def list_of(self, key: str) -> ListPane:
        """Give the list in which a noun has its row."""
        kind = key.partition("-")[0]
        by_kind = {"organization": self.organizations, "official": self.officials}
        return by_kind.get(kind, self.checks)

    def action_move(self, where: str) -> None:
        """Move in the pane that has the keys."""
        if isinstance(self.pane, ListPane):
            self.pane.move(where)
            self.extend_range()
        else:
            self.article.move(where)

    def extend_range(self) -> None:
        """Answer a move of a list's cursor while a range is being marked."""

    def action_next_paragraph(self) -> None:
        """Move to the next paragraph."""
        self.article.move("next-paragraph")

    def action_previous_paragraph(self) -> None:
        """Move to the paragraph before."""
        self.article.move("previous-paragraph")

    def action_go(self) -> None:
        """Go to the words behind the row; in the article, to the row of the words."""
        if self.pane is self.evidence:
            self.visit(self.evidence.spans())
        elif self.pane is not self.article:
            self.visit(self.session.spans())
        elif key := self.session.nouns.at(self.article.caret):
            self.choose(key)
            self.point_to(self.list_of(key), key)
            self.take_keys(self.list_of(key))

    def action_next_mention(self) -> None:
        """Go on to the next mention of the current row."""
        self._step_mention(1)

    def action_previous_mention(self) -> None:
        """Go back to the mention before."""
        self._step_mention(-1)

    def action_back(self) -> None:
        """Go back to where the last jump began."""
        self._jump_to(self.session.jumps.back(self.position()))

    def action_forward(self) -> None:
        """Go forward again."""
        self._jump_to(self.session.jumps.forward(self.position()))

    @on(RowMoved)
    def _row_moved(self, message: RowMoved) -> None:
        if self.pane is self.evidence:
            return
        self.choose(message.key)
        spans, at = self.session.spans(), self.session.mention
        for span in (*spans[at:], *spans[:at]):
            if self.article.shows(span.start):
                self.article.reveal(span)
                return

    @on(RowOpened)
    def _row_opened(self, message: RowOpened) -> None:
        self.choose(message.key)
        self.visit(self.session.spans())

    @on(FactOpened)
    def _fact_opened(self, message: FactOpened) -> None:
        self.visit((message.span,))

    @on(CaretMoved)
    def _caret_moved(self, message: CaretMoved) -> None:
        self.choose_at(message.offset)

    @on(TextSelected)
    def _text_selected(self, message: TextSelected) -> None:
        self.session.selection = message.span

    def _step_mention(self, step: int) -> None:
        span = self.session.step_mention(step, self.article.caret)
        if span:
            self.put_caret(span.start)
            self.article.reveal(span)
            if self.session.current is None:
                self.choose_at(span.start)

    def _jump_to(self, position: Position | None) -> None:
        if position is None:
            self.tell("There is nowhere to jump to.")
            return
        self.put_caret(position.caret)
        if position.current:
            self.choose(position.current)
            self.list_of(position.current).point_to(position.current)
        pane = next(pane for pane in self.panes if pane.id == position.pane)
        if isinstance(pane, ListPane) and position.row:
            self.point_to(pane, position.row)
        self.take_keys(pane)


def _in_order(spans: Iterable[Span]) -> tuple[Span, ...]:
    return tuple(sorted(spans))
