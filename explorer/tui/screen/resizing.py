"""Who gets how much room: by key, and by dragging a border with the mouse."""

from textual import events

from explorer.tui.layout import ARTICLE, EVIDENCE, ORGANIZATIONS
from explorer.tui.screen.panes import PanesScreen


class ResizableScreen(PanesScreen):
    """Panes whose borders can be moved, and whose titles can be clicked."""

    _dragged = ""  # the name of the pane whose border is dragged

    def on_mouse_down(self, event: events.MouseDown) -> None:
        """Begin to drag a border."""
        self._dragged = self._border_at(event.screen_x, event.screen_y)
        if self._dragged:
            self.capture_mouse()

    def on_mouse_move(self, event: events.MouseMove) -> None:
        """Move the border that is dragged to the pointer."""
        upper, lists = self._upper.region, self._lists.region
        across, down = event.screen_x, event.screen_y
        narrow = self.has_class("-narrow")
        if self._dragged == ARTICLE and narrow:
            self.shares = self.shares.with_article((down - upper.y) / max(upper.height, 1))
        elif self._dragged == ARTICLE:
            self.shares = self.shares.with_article((across + 1 - upper.x) / max(upper.width, 1))
        elif self._dragged == ORGANIZATIONS:
            part = (down - lists.y) / max(lists.height, 1)
            self.shares = self.shares.with_organizations(part)
        elif self._dragged == EVIDENCE:
            rows = self.footer.region.y - down + (3 if narrow else 0)
            self.shares = self.shares.with_lower(rows)
        if self._dragged:
            self._lay_out()

    def on_click(self, event: events.Click) -> None:
        """Bring a pane to the front whose name in the title of another is clicked."""
        for pane in self.panes:
            behind = self._behind(pane)
            if behind and pane.names_behind_at(event.screen_x, event.screen_y):
                self.take_keys(behind)
                return

    def on_mouse_up(self, _: events.MouseUp) -> None:
        """Let go of the border."""
        if self._dragged:
            self._dragged = ""
            self.release_mouse()

    def _border_at(self, across: int, down: int) -> str:
        """Give the pane whose border is at a cell, the one that is resized; none elsewhere."""
        lower, lists, article = self._lower.region, self._lists.region, self.article.region
        narrow = self.has_class("-narrow")  # panes have an upper border alone
        edge = (lower.y,) if narrow else (lower.y - 1, lower.y)
        if lower.height and down in edge and not self.has_class("-single"):
            return EVIDENCE
        if narrow:
            return ARTICLE if lists.height and down == lists.y else ""
        if article.width and lists.width and across in (lists.x - 1, lists.x):
            return ARTICLE
        officials = self.officials.region
        inside = lists.x <= across < lists.right and self.organizations.region.height
        return ORGANIZATIONS if inside and down in (officials.y - 1, officials.y) else ""

    def action_grow(self) -> None:
        """Give the pane more room."""
        self.shares = self.shares.grown(self.pane.id or "", 1)
        self._lay_out()

    def action_shrink(self) -> None:
        """Give the pane less room."""
        self.shares = self.shares.grown(self.pane.id or "", -1)
        self._lay_out()
