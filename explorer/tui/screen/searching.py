"""Searching all panes, and narrowing one, both as the person types."""

from collections.abc import Callable

from textual import events

from explorer.tui.arranging import COLUMNS, Order
from explorer.tui.screen.linking import LinkedScreen
from explorer.tui.session import Hit, Search

_SEARCHED = ("article", "organizations", "officials", "checks")


class SearchingScreen(LinkedScreen):
    """Linked panes that can be searched, narrowed and sorted."""

    def action_search(self) -> None:
        """Search article, organizations, officials and checks as one types."""
        typed = self.session.search.typed if self.session.search else ""
        self.ask("/", typed, self._searched, self._search)
        self._say_found()
        self.call_after_refresh(self.session.prepare_search)

    def action_filter(self) -> None:
        """Narrow the pane to what is typed."""
        name = self.pane.id or ""
        narrowing = self.session.narrowings.get(name)
        typed = narrowing.label if narrowing and narrowing.query else ""
        self.ask(f"only in {name}: ", typed, self._narrowed, self._narrow)

    def type_query(self, event: events.Key) -> None:
        """Edit the query; Tab takes the word that was offered."""
        if event.key == "tab" and self._offered:
            self.query_bar.field.set(self._offered)
            self._search(self._offered)
        else:
            super().type_query(event)

    def action_next_hit(self) -> None:
        """Go to the next hit, through all panes."""
        self._step_hit(1)

    def action_previous_hit(self) -> None:
        """Go to the hit before."""
        self._step_hit(-1)

    def action_related(self) -> None:
        """Show only the officials of the organization, or the bodies of the official."""
        key = self.session.current
        if key is None or key.startswith("check"):
            return
        pane = self.organizations if key.startswith("official") else self.officials
        if not self.session.narrow_to_related(pane.id or "", key):
            self.tell(f"The text names no {pane.id} of {self.session.nouns.name(key)}.")
            return
        self.show_narrowed()
        self.take_keys(pane)

    def action_sort(self) -> None:
        """Sort the list by the next column."""
        self._sort(lambda order, pane: order.next(pane))

    def action_sort_reverse(self) -> None:
        """Turn the order round."""
        self._sort(lambda order, _: order.reversed())

    def action_listing_order(self) -> None:
        """List the rows as the text does."""
        self._sort(lambda _, __: Order())

    def end_search(self) -> bool:
        """End the search; whether there was one."""
        searched = self.session.search is not None
        self._search("")
        return searched

    def widen(self) -> bool:
        """Show all rows and paragraphs again; whether some were not shown."""
        narrowed = bool(self.session.narrowings)
        self.session.narrowings.clear()
        self.show_narrowed()
        return narrowed

    _offered: str | None = None

    def _searched(self, typed: str | None) -> None:
        if typed is None:
            self.end_search()
        else:
            self.action_next_hit()

    def _narrowed(self, typed: str | None) -> None:
        if typed is None:
            self._narrow("")

    def _search(self, typed: str) -> None:
        search = self._look_for(typed)
        self.show_counts()
        self._say_found()
        if search and len(search):
            self._reveal_hit(search.hit(0))

    def _look_for(self, typed: str) -> Search | None:
        """Look for what was typed in all that is shown, and light what is found."""
        search = self.session.look_for(typed)
        self.article.light("hit", search.spans if search else ())
        self.article.light("current-hit", ())
        keys = search.keys() if search else frozenset()
        for pane in (self.organizations, self.officials, self.checks):
            pane.light(keys)
        return search

    def _narrow(self, typed: str) -> None:
        self.session.narrow(self.pane.id or "", typed)
        self.show_narrowed()

    def show_narrowed(self) -> None:
        """Show what the narrowings leave of each pane; a search goes on in that."""
        if self.session.search:
            self._look_for(self.session.search.typed)
        super().show_narrowed()

    def _sort(self, change: Callable[[Order, str], Order]) -> None:
        name = self.pane.id or ""
        if name not in COLUMNS:
            self.tell("Only organizations and officials are sorted.")
            return
        order = change(self.session.orders.pop(name, Order()), name)
        if order != Order():
            self.session.orders[name] = order
        self.fill_lists()

    def _step_hit(self, step: int) -> None:
        hit = self.session.step_hit(step)
        if hit is None:
            return
        self._reveal_hit(hit)
        if hit.span:
            self.session.jumps.leave(self.position())
            self.put_caret(hit.span.start)
            self.choose_at(hit.span.start)
        else:
            self.choose(hit.key)
        self.action_focus(hit.pane)

    def _reveal_hit(self, hit: Hit) -> None:
        self.article.light("current-hit", (hit.span,) if hit.span else ())
        if hit.span:
            self.article.reveal(hit.span)
        else:
            self.list_of(hit.key).point_to(hit.key)

    def _say_found(self) -> None:
        """Say how many hits each pane has; where none has any, offer a word that is near."""
        search = self.session.search
        self._offered = None
        if search is None:
            self.query_bar.say("")
        elif len(search):
            counts = (f"{name} {search.count(name)}" for name in _SEARCHED)
            self.query_bar.say(" · ".join(counts))
        elif self.session.narrowings:
            self.query_bar.say(f"no “{search.typed}” in what the filters show")
        else:
            self._offered = self.session.nearest_word(search.typed)
            offer = f"; did you mean {self._offered}? Tab takes it" if self._offered else ""
            self.query_bar.say(f"no “{search.typed}”{offer}")
