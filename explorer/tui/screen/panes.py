"""The panes on the screen: how they are laid out, which has the keys, and who gets a key."""

from collections.abc import Callable, Mapping

from textual import events
from textual.app import ComposeResult
from textual.containers import Container
from textual.reactive import Reactive
from textual.widget import Widget

from explorer.tui.bars import FooterBar, HeaderBar
from explorer.tui.commands import BY_ID, FOOTER
from explorer.tui.key_screen import KeyScreen
from explorer.tui.layout import LISTS, LOWER, WHOLE, Layout, Shares, layout
from explorer.tui.panes.article import ArticlePane
from explorer.tui.panes.checks import ChecksPane
from explorer.tui.panes.evidence import EvidencePane
from explorer.tui.panes.line import LinePane
from explorer.tui.panes.officials import OfficialsPane
from explorer.tui.panes.organizations import OrganizationsPane
from explorer.tui.query_bar import QueryBar
from explorer.tui.wrapping import fit


class PanesScreen(KeyScreen[None], inherit_bindings=False):
    """Five panes, a header and a footer."""

    # Textual would draw the whole screen again; the two panes that take and lose the keys do so.
    focused: Reactive[Widget | None] = Reactive(None, repaint=False)
    # The panes follow the terminal in their own way; declared as Textual declares it.
    VERTICAL_BREAKPOINTS: list[tuple[int, str]] | None = []  # noqa: RUF012

    def __init__(self, keys: Mapping[str, str]) -> None:
        """Lay out the panes; ``keys`` gives the id of the command that each key does."""
        super().__init__()
        self._keys = keys
        self.header = HeaderBar()
        self.article = ArticlePane(id="article")
        self.organizations = OrganizationsPane(id="organizations")
        self.officials = OfficialsPane(id="officials")
        self.evidence = EvidencePane(id="evidence")
        self.checks = ChecksPane(id="checks")
        for number, pane in enumerate(self.panes, start=1):
            pane.name_and_number = f"{number} {(pane.id or '').capitalize()}"
        self.footer = FooterBar()
        self.query_bar = QueryBar()
        self.shares = Shares()
        self.zoomed = False
        self._typed: Callable[[str | None], None] = lambda _: None
        self._typing: Callable[[str], None] = lambda _: None
        self._pane: LinePane = self.article
        self.fronts: dict[tuple[str, ...], str] = {}
        self._laid_out: tuple[Layout, Shares] | None = None
        self._upper = Container(id="upper")
        self._lists = Container(id="lists")
        self._lower = Container(id="lower")

    def compose(self) -> ComposeResult:
        """Lay out the panes."""
        self._lay_out()
        yield self.header
        with Container(id="panes"):
            with self._upper:
                yield self.article
                with self._lists:
                    yield self.organizations
                    yield self.officials
            with self._lower:
                yield self.evidence
                yield self.checks
        yield self.footer
        yield self.query_bar

    @property
    def panes(self) -> tuple[LinePane, ...]:
        """The panes in the order of their numbers."""
        return (self.article, self.organizations, self.officials, self.evidence, self.checks)

    @property
    def pane(self) -> LinePane:
        """The pane that has the keys, or had them last."""
        return self._pane

    def on_mount(self) -> None:
        """Fill the panes, and give the keys to the first."""
        self.fill()
        self.take_keys(self.first_pane())
        # A pane that has the whole screen is not there before the first layout.
        self.call_after_refresh(lambda: self.take_keys(self.pane))

    def first_pane(self) -> LinePane:
        """Give the pane that gets the keys first."""
        return self.article

    def fill(self) -> None:
        """Show in the panes what there is to show."""

    def show_titles(self) -> None:
        """Title the panes that are shown, each with the one that is behind it."""
        for pane in self.panes:
            behind = self._behind(pane)
            pane.behind = fit(behind.title, self.app.size.width // 2) if behind else ""
            pane.frame_below = not self.has_class("-narrow")
            pane.show_titles()

    def _behind(self, pane: LinePane) -> LinePane | None:
        """Give the pane that shares the place of a pane and is behind it."""
        if not pane.display or self.has_class("-single"):
            return None
        group = next((group for group in (LISTS, LOWER) if pane.id in group), ())
        others = (each for each in self.panes if each.id in group and not each.display)
        return next(others, None)

    def on_resize(self, _: events.Resize) -> None:
        """Follow the terminal."""
        self._lay_out()

    def on_descendant_focus(self, event: events.DescendantFocus) -> None:
        """Keep which pane has the keys, bring it to the front, and show what it can do."""
        if isinstance(event.widget, LinePane):
            self._turn_to(event.widget)

    async def press(self, event: events.Key) -> None:
        """Do what a key does: edit the query that is being typed, else a command."""
        if self.query_bar.is_open:
            self.type_query(event)
            return
        command = self._keys.get(event.key) or self._keys.get(event.character or "")
        if command:
            self.settle()
            await self.run_action(BY_ID[command].action)

    def on_paste(self, event: events.Paste) -> None:
        """Paste into the query that is being typed."""
        if self.query_bar.is_open:
            self.query_bar.field.insert(event.text)
            self._typing(self.query_bar.field.text)

    def type_query(self, event: events.Key) -> None:
        """Edit what is being typed, keep it with Enter, give it up with Esc."""
        if event.key in {"enter", "escape", "ctrl+c"}:
            self.query_bar.close()
            self._typed(self.query_bar.field.text if event.key == "enter" else None)
        elif self.query_bar.field.press(event.key, event.character):
            self._typing(self.query_bar.field.text)

    def ask(
        self,
        prompt: str,
        text: str,
        typed: Callable[[str | None], None],
        typing: Callable[[str], None] = lambda _: None,
    ) -> None:
        """Let the person type a line: ``typing`` hears each change, ``typed`` the end, or none."""
        self._typed, self._typing = typed, typing
        self.query_bar.open(prompt, text)

    def tell(self, message: str, *, wrong: bool = False) -> None:
        """Tell the person something."""
        self.notify(message, severity="error" if wrong else "information", markup=False)

    def settle(self) -> None:
        """Take in what panes have told but has not been answered yet."""

    def action_focus(self, pane: str) -> None:  # type: ignore[override]
        """Give the keys to a pane."""
        self.take_keys(self.query_one(f"#{pane}", LinePane))

    def take_keys(self, pane: LinePane) -> None:
        """Give the keys to a pane, at once."""
        self._turn_to(pane)
        self.set_focus(pane, scroll_visible=False)

    def action_next_pane(self) -> None:
        """Give the keys to the next pane."""
        self._step_pane(1)

    def action_previous_pane(self) -> None:
        """Give the keys to the pane before."""
        self._step_pane(-1)

    def action_zoom(self) -> None:
        """Give the pane the whole screen, or give it back."""
        self.zoomed = not self.zoomed
        self._lay_out()

    async def action_help(self) -> None:
        """Show every command by topic; the one chosen there is done."""
        from explorer.tui.dialogs.help import HelpScreen

        async def done(action: str | None) -> None:
            if action:
                await self.run_action(action)

        await self.app.push_screen(HelpScreen(self._keys), done)

    def action_palette(self) -> None:
        """Find a command by name."""
        self.app.action_command_palette()

    def action_suspend(self) -> None:
        """Leave for the shell; ``fg`` comes back."""
        self.app.action_suspend_process()

    def action_quit(self) -> None:
        """Leave Explorer."""
        self.app.exit()

    def unzoom(self) -> bool:
        """Give the screen back; whether a pane had it."""
        zoomed = self.zoomed
        if zoomed:
            self.action_zoom()
        return zoomed

    def _step_pane(self, step: int) -> None:
        order = self.panes
        self.take_keys(order[(order.index(self.pane) + step) % len(order)])

    def _turn_to(self, pane: LinePane) -> None:
        self._pane = pane
        self._lay_out()
        self._show_footer()

    def _lay_out(self) -> None:
        """Show what there is room for, the pane that has the keys among it."""
        name = self.pane.id or ""
        for panes in (LISTS, LOWER):
            if name in panes:
                self.fronts[panes] = name
        shown = layout(self.app.size, name, self.fronts, zoomed=self.zoomed)
        if (shown, self.shares) == self._laid_out:
            return
        self._laid_out = (shown, self.shares)
        self.set_class(shown.narrow, "-narrow")
        self.set_class(shown.single, "-single")
        self.header.display = shown.header
        for pane in self.panes:
            pane.display = pane.id in shown.panes
        self._lists.display = self.organizations.display or self.officials.display
        self._upper.display = self._lists.display or self.article.display
        self._lower.display = self.evidence.display or self.checks.display
        self._share(shown)
        self.show_titles()

    def _share(self, shown: Layout) -> None:
        """Give each pane its part of the room."""
        article, lists = self.shares.article, WHOLE - self.shares.article
        organizations, officials = self.shares.organizations, WHOLE - self.shares.organizations
        across, down = ("height", "width") if shown.narrow else ("width", "height")
        for beside, part in ((self.article, article), (self._lists, lists)):
            setattr(beside.styles, across, "1fr" if shown.single else f"{part}fr")
            setattr(beside.styles, down, "1fr")
        for below, part in ((self.organizations, organizations), (self.officials, officials)):
            below.styles.height = "1fr" if shown.narrow else f"{part}fr"
            below.styles.width = "1fr"
        lower = self.shares.lower - 3 if shown.narrow else self.shares.lower
        self._lower.styles.height = "1fr" if shown.single else min(lower, self.app.size.height // 3)

    def _show_footer(self) -> None:
        keys: dict[str, str] = {}
        for key, command in self._keys.items():
            keys.setdefault(command, key)
        shown = [(keys[id_], BY_ID[id_]) for id_ in FOOTER[self.pane.id or ""] if id_ in keys]
        self.footer.show_commands(shown)
