"""The officials in listing order: each with all posts, the bodies, and what they did."""

from collections.abc import Iterable, Sequence

from rich.cells import cell_len

from explorer.model import Official, Post, Readout, Tenure
from explorer.tui.list_pane import ListPane, Row
from explorer.tui.painting import StyledText, styled
from explorer.tui.wrapping import wrap

_COLUMNS_FROM = 90  # cells; below, a card under each name reads better than narrow columns


class OfficialsPane(ListPane):
    """The officials of a readout: cards in a narrow pane, columns in a wide one."""

    EMPTY = "No official was found in this text."

    def __init__(self, *, id: str) -> None:  # noqa: A002 - Textual's name for it
        super().__init__(id=id)
        self._officials: tuple[Official, ...] = ()
        self._names: dict[str, str] = {}

    def show_readout(self, readout: Readout) -> None:
        """Show the officials of another readout."""
        self._officials = readout.officials
        self._names = {body.id: body.name for body in readout.organizations}
        self.cursor = None
        if self.width:
            self.lay_out()

    def rows_for(self, width: int) -> Sequence[Row]:
        """Give a row for each official."""
        if width >= _COLUMNS_FROM and self._officials:
            widths = _column_widths(width)
            titles = ("Official", "Post", "Body", "Did")
            cells = [(styled(title, "heading"),) for title in titles]
            heading = Row("", tuple(_beside(cells, widths)))
            return [heading, *(self._columns(official, widths) for official in self._officials)]
        return [self._card(official, width) for official in self._officials]

    def _card(self, official: Official, width: int) -> Row:
        deeds = ", ".join(action.deed.value for action in official.actions)
        name = styled(_name(official), "official")
        gap = width - cell_len(name.text) - cell_len(deeds)
        if gap >= 1:
            lines = [name + StyledText(" " * gap) + styled(deeds, "dim")]
        else:
            lines = [*_wrapped(_name(official), width, "official"), *_wrapped(deeds, width, "dim")]
        for post in official.posts:
            title, body = _title(post), self._body(post)
            joined = f"{title} · {body}" if body else title
            for at, span in enumerate(wrap(joined, width - 4)):
                text = span.of(joined)
                split = min(max(len(title) - span.start, 0), len(text))
                lead = StyledText("  " if at == 0 else "    ")
                lines.append(lead + styled(text[:split]) + styled(text[split:], "organization"))
        return Row(official.id, tuple(lines))

    def _columns(self, official: Official, widths: Sequence[int]) -> Row:
        name_width, post_width, body_width, deed_width = widths
        deeds = ", ".join(action.deed.value for action in official.actions)
        posts: list[StyledText] = []
        bodies: list[StyledText] = []
        for post in official.posts:
            posts += _wrapped(_title(post), post_width, "")
            bodies += _wrapped(self._body(post), body_width, "organization")
            height = max(len(posts), len(bodies))
            posts += [StyledText()] * (height - len(posts))
            bodies += [StyledText()] * (height - len(bodies))
        cells = [
            _wrapped(_name(official), name_width, "official"),
            posts,
            bodies,
            _wrapped(deeds, deed_width, "dim"),
        ]
        return Row(official.id, tuple(_beside(cells, widths)))

    def _body(self, post: Post) -> str:
        return self._names.get(post.organization or "", post.area or "")


def _name(official: Official) -> str:
    doubtful = max(mention.confidence for mention in official.mentions) < 0.6
    return f"? {official.name}" if doubtful else official.name


def _title(post: Post) -> str:
    return post.title if post.tenure is Tenure.CURRENT else f"{post.tenure} {post.title}"


def _column_widths(width: int) -> tuple[int, int, int, int]:
    name, deeds = 22, 18
    rest = width - name - deeds - 3
    return name, rest * 2 // 5, rest - rest * 2 // 5, deeds


def _wrapped(text: str, width: int, style: str) -> list[StyledText]:
    return [styled(span.of(text), style) for span in wrap(text, width)] if text else []


def _beside(cells: Sequence[Sequence[StyledText]], widths: Sequence[int]) -> Iterable[StyledText]:
    """Set columns side by side."""
    for at in range(max(len(cell) for cell in cells)):
        line = StyledText()
        for cell, width in zip(cells, widths, strict=True):
            part = cell[at] if at < len(cell) else StyledText()
            line += part + StyledText(" " * (width - cell_len(part.text) + 1))
        yield line
