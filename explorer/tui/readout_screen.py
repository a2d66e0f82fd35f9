"""The screen of one readout: it owns the state, shows it to the panes, and answers them."""

from collections.abc import Iterable, Mapping

from textual import on

from explorer.model import Readout, Span
from explorer.tui.copying import copy_of
from explorer.tui.list_pane import ListPane
from explorer.tui.messages import (
    CaretMoved,
    FactOpened,
    RowMoved,
    RowOpened,
    TextSelected,
)
from explorer.tui.panes_screen import PanesScreen
from explorer.tui.session import Hit, Session
from explorer.tui.words import counted


class ReadoutScreen(PanesScreen):
    """One readout in linked panes."""

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
        self.organizations.show_readout(readout)
        self.officials.show_readout(readout)
        self.checks.show_readout(readout)
        self.evidence.show_noun(None, readout)
        self._show_counts()

    @on(RowMoved)
    def _row_moved(self, message: RowMoved) -> None:
        if self.pane is not self.evidence:
            self.choose(message.key)
            self._reveal_mention()

    @on(RowOpened)
    def _row_opened(self, message: RowOpened) -> None:
        self.choose(message.key)
        self._visit(self.session.spans())

    @on(FactOpened)
    def _fact_opened(self, message: FactOpened) -> None:
        self._visit((message.span,))

    @on(CaretMoved)
    def _caret_moved(self, message: CaretMoved) -> None:
        key = self.session.nouns.at(message.offset)
        if key and key != self.session.current:
            self.choose(key)
            self._point_lists()

    @on(TextSelected)
    def _text_selected(self, message: TextSelected) -> None:
        self.session.selection = message.span

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
        self.evidence.show_noun(noun, self.session.readout)

    def action_move(self, where: str) -> None:
        """Move in the pane that has the keys."""
        if isinstance(self.pane, ListPane):
            self.pane.move(where)
        else:
            self.article.move(where)

    def action_next_paragraph(self) -> None:
        """Move to the next paragraph."""
        self.article.move("next-paragraph")

    def action_previous_paragraph(self) -> None:
        """Move to the paragraph before."""
        self.article.move("previous-paragraph")

    def action_go(self) -> None:
        """Go to the words behind the row; in the article, to the row of the words."""
        if self.pane is self.evidence:
            self._visit(self.evidence.spans())
        elif self.pane is not self.article:
            self._visit(self.session.spans())
        elif key := self.session.nouns.at(self.article.caret):
            self.choose(key)
            self._point_lists()
            self.take_keys(self._list_of(key))

    def action_next_mention(self) -> None:
        """Go on to the next mention of the current row."""
        self._step_mention(1)

    def action_previous_mention(self) -> None:
        """Go back to the mention before."""
        self._step_mention(-1)

    def action_back(self) -> None:
        """Go back to where the last jump began."""
        self._jump_to(self.session.jumps.back(self.article.caret))

    def action_forward(self) -> None:
        """Go forward again."""
        self._jump_to(self.session.jumps.forward(self.article.caret))

    def action_search(self) -> None:
        """Open the search bar."""
        self.query_bar.open("/", self.session.search.typed if self.session.search else "")
        self._show_search()

    def query_typed(self) -> None:
        """Search for what is typed, and show the first hit."""
        self.session.look_for(self.query_bar.field.text)
        self._show_search()
        if self.session.search and self.session.search.hits:
            self._reveal_hit(self.session.search.hits[0])

    def query_ended(self, *, accepted: bool) -> None:
        """Go to the first hit, or give the search up."""
        if accepted:
            self.action_next_hit()
        else:
            self.session.look_for("")
            self._show_search()

    def action_next_hit(self) -> None:
        """Go to the next hit, through all panes."""
        self._step_hit(1)

    def action_previous_hit(self) -> None:
        """Go to the hit before."""
        self._step_hit(-1)

    def action_peel(self) -> None:
        """Peel one layer off: the selection, the search, the zoom."""
        if self.session.selection or self.article.selecting:
            self.article.select(None)
        elif self.session.search:
            self.session.look_for("")
            self._show_search()
        else:
            self.unzoom()

    def action_select(self) -> None:
        """Begin to select in the article by moving, or let go."""
        if self.pane is self.article:
            if self.article.selecting:
                self.article.select(None)
            else:
                self.article.begin_selecting()

    def action_select_all(self) -> None:
        """Select the whole article."""
        if self.pane is self.article:
            self.article.select(Span(0, len(self.session.readout.article.text)))

    def action_copy(self) -> None:
        """Send the selected text, else the current row, to the clipboard."""
        copy = copy_of(self.session)
        if copy is None:
            self.notify("Choose a row or select text first.", markup=False)
            return
        self.app.copy_to_clipboard(copy.text)
        self.notify(f"Sent to the clipboard: {copy.what}", markup=False)

    def _visit(self, spans: tuple[Span, ...]) -> None:
        """Go to the first of the spans in the article."""
        if spans:
            self.session.jumps.leave(self.article.caret)
            self.article.put_caret(spans[0].start)
            self.article.reveal(spans[0])
            self.take_keys(self.article)

    def _jump_to(self, offset: int | None) -> None:
        if offset is None:
            self.notify("There is nowhere to jump to.", markup=False)
            return
        self.article.put_caret(offset)
        self.take_keys(self.article)
        self._caret_moved(CaretMoved(offset))

    def _reveal_mention(self) -> None:
        spans = self.session.spans()
        if spans:
            self.article.reveal(spans[self.session.mention])

    def _step_mention(self, step: int) -> None:
        span = self.session.step_mention(step, self.article.caret)
        if span:
            self.article.put_caret(span.start)
            self.article.reveal(span)
            if self.session.current is None:
                self._caret_moved(CaretMoved(span.start))

    def _step_hit(self, step: int) -> None:
        hit = self.session.step_hit(step)
        if hit is None:
            return
        self._reveal_hit(hit)
        if hit.span:
            self.session.jumps.leave(self.article.caret)
            self.article.put_caret(hit.span.start)
            self._caret_moved(CaretMoved(hit.span.start))
        else:
            self.choose(hit.key)
        self.action_focus(hit.pane)
        self._show_counts()

    def _reveal_hit(self, hit: Hit) -> None:
        self.article.light("current-hit", (hit.span,) if hit.span else ())
        if hit.span:
            self.article.reveal(hit.span)
        else:
            self._list_of(hit.key).point_to(hit.key)

    def _show_search(self) -> None:
        search = self.session.search
        self.article.light("hit", search.spans() if search else ())
        self.article.light("current-hit", ())
        keys = search.keys() if search else frozenset()
        self.organizations.light(keys)
        self.officials.light(keys)
        self._show_counts()

    def _show_counts(self) -> None:
        """Say in the titles how much there is in each pane, and how much of it was found."""
        readout, search = self.session.readout, self.session.search
        found = {name: search.count(name) for name in _SEARCHED} if search else {}
        for pane, total in (
            (self.article, None),
            (self.organizations, len(readout.organizations)),
            (self.officials, len(readout.officials)),
            (self.checks, len(readout.checks)),
        ):
            hits = found.get(pane.id or "")
            parts = [str(total) if total is not None else "", counted(hits, "hit") if hits else ""]
            self.title_pane(pane, " · ".join(part for part in parts if part))
        self.query_bar.say(" · ".join(f"{name} {count}" for name, count in found.items()))

    def _point_lists(self) -> None:
        key = self.session.current
        if key:
            self._list_of(key).point_to(key)

    def _list_of(self, key: str) -> ListPane:
        kind = key.partition("-")[0]
        by_kind = {"organization": self.organizations, "official": self.officials}
        return by_kind.get(kind, self.checks)


_SEARCHED = ("article", "organizations", "officials")


def _in_order(spans: Iterable[Span]) -> tuple[Span, ...]:
    return tuple(sorted(spans))
