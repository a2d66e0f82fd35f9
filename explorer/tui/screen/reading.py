"""The screen: one of the open readouts, how to get to another, and what is kept between starts."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path
from time import monotonic

from textual import events

from explorer.errors import ExplorerError
from explorer.state import State
from explorer.tui.layout import Shares, fronts
from explorer.tui.panes.line import LinePane
from explorer.tui.screen.taking import Clipboard, TakingScreen
from explorer.tui.session import Session
from explorer.tui.shelf import Shelf

LOOK_EVERY = 2.0  # seconds, at most, between two looks at the text's file


class ReadoutScreen(TakingScreen):
    """The whole of Explorer's screen."""

    def __init__(
        self,
        shelf: Shelf,
        state: State,
        keys: Mapping[str, str],
        clipboard: Clipboard,
    ) -> None:
        """Show the shelf's readout where ``state`` says that one was in it."""
        super().__init__(shelf.readout, keys, clipboard)
        self._shelf = shelf
        self._looked_at = -LOOK_EVERY
        self.state = state
        self.shares = Shares.of(state.shares)
        self.fronts = fronts(state.fronts)
        self._told_encodings: set[str] = set()
        self._take_up(shelf.store)
        self._pane = self.first_pane()

    def fill(self) -> None:
        """Show the readout, where one was in it."""
        super().fill()
        self.header.show_number(self._shelf.at + 1, len(self._shelf))
        session = self.session
        self.article.show_only(session.paragraphs())
        self.show_marks()
        key, session.current = session.current, None
        if session.caret:
            self.put_caret(session.caret)
        if key:
            self.choose(key)
            self.list_of(key).point_to(key)
        self._tell_encoding()

    def _tell_encoding(self) -> None:
        """Tell the person, once for each text, that its encoding was found out and not given."""
        article = self.session.readout.article
        told = article.sha256 in self._told_encodings
        if not (told or article.encoding.startswith("utf-8")):
            self._told_encodings.add(article.sha256)
            self.tell(f"{Path(article.source).name} was read as {article.encoding}.")

    def first_pane(self) -> LinePane:
        """Give the pane that had the keys when one was last in the readout."""
        place = self.state.place(str(self._shelf.store))
        named = (pane for pane in self.panes if place and pane.id == place.pane)
        return next(named, self.article)

    def keep_place(self) -> None:
        """Keep where one is in the readout."""
        self.settle()
        self.session.caret = self.article.caret
        if self._shelf.store:
            from explorer.tui.places import place_of

            place = place_of(
                self.session, self._shelf.store, self.pane.id or "", zoomed=self.zoomed
            )
            self.state = self.state.with_place(place)

    def remember_readout(self) -> None:
        """Make the readout that is shown the one that the next start opens."""
        if self._shelf.store and self._shelf.was_switched:
            from explorer.library import remember

            remember(self._shelf.store)

    async def action_open(self) -> None:
        """Open another readout from a list, or a text by its path."""
        from explorer.tui.dialogs.picker import STORE, TEXT, PickerScreen

        def chosen(key: str | None) -> None:
            if key and key.startswith(STORE):
                self._change(lambda: self._shelf.open_store(Path(key.removeprefix(STORE))))
            elif key:
                self._change(lambda: self._shelf.open_text(key.removeprefix(TEXT)))

        here = str(self._shelf.store)
        # A text that was changed and built again has two stores: the last one is meant.
        last = {(place.title, place.source): place for place in reversed(self.state.places)}
        places = [p for p in self.state.places if p in last.values() and p.store != here]
        await self.app.push_screen(PickerScreen(places), chosen)

    def action_next_readout(self) -> None:
        """Go to the next of the readouts that are open."""
        self._step_readout(1)

    def action_previous_readout(self) -> None:
        """Go to the readout before."""
        self._step_readout(-1)

    def action_rebuild(self) -> None:
        """Read the text again and find everything in it anew."""
        self._change(self._shelf.rebuild)

    def action_theme(self) -> None:
        """Choose a theme."""
        self.app.search_themes()

    async def press(self, event: events.Key) -> None:
        """Do what a key does, and look after the text's file: few terminals tell of the focus."""
        await super().press(event)
        now = monotonic()
        if now - self._looked_at >= LOOK_EVERY:
            self._looked_at = now
            self.tell_if_changed()

    def keep_format(self, name: str) -> None:
        """Keep the format that was chosen last for a copy."""
        self.state = replace(self.state, copy_format=name)

    def last_format(self) -> str | None:
        """Give the name of the format that was chosen last for a copy."""
        return self.state.copy_format

    def tell_if_changed(self) -> None:
        """Tell the person if the text's file was changed since it was read."""
        if self._shelf.has_changed():
            keys = [key for key, command in self._keys.items() if command == "rebuild"]
            how = f"; {keys[0]} reads it again" if keys else ""
            self.tell(f"The file of this text was changed{how}.")

    def _step_readout(self, step: int) -> None:
        if len(self._shelf) == 1:
            self.tell("No other readout is open.")
            return
        to = (self._shelf.at + step) % len(self._shelf)

        def change() -> None:
            self._shelf.at = to

        self._change(change)

    def _change(self, change: Callable[[], object]) -> None:
        """Go to another readout; where that fails, say why and stay."""
        self.keep_place()
        before = self._shelf.at
        try:
            notices = change()
            readout = self._shelf.readout
        except ExplorerError as error:
            self._shelf.at = before
            self.tell(str(error), wrong=True)
            return
        for notice in notices if isinstance(notices, tuple) else ():
            self.tell(notice)
        self.end_search()
        self.session = Session(readout)
        for pane in (self.organizations, self.officials, self.checks):
            pane.begin_anew()
        self._take_up(self._shelf.store)
        self.fill()
        self.take_keys(self.first_pane())

    def _take_up(self, store: Path | None) -> None:
        place = self.state.place(str(store))
        if place:
            from explorer.tui.places import take_up

            take_up(self.session, place)
        self.zoomed = place.zoomed if place else False
