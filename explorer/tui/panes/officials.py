"""The officials in listing order: each with all posts, the bodies, and what they did."""

from collections.abc import Iterable, Mapping, Sequence

from rich.cells import cell_len

from explorer.certainty import marked_name
from explorer.model import Official, Post
from explorer.tui.nouns import titled
from explorer.tui.painting import StyledText, styled
from explorer.tui.panes.list import ListPane, Row
from explorer.tui.wrapping import wrap

_BETWEEN = " · "
_COLUMNS_FROM = 90  # cells; below, a card under each name reads better than narrow columns


class OfficialsPane(ListPane):
    """The officials of a readout: cards in a narrow pane, columns in a wide one."""

    EMPTY = "No official was found in this text."

    def __init__(self, *, id: str) -> None:  # noqa: A002 - Textual's name for it
        super().__init__(id=id)
        self._officials: tuple[Official, ...] = ()
        self._names: Mapping[str, str] = {}

    def show_officials(self, officials: Sequence[Official], names: Mapping[str, str]) -> None:
        """Show these officials; ``names`` gives the name of each body by its id."""
        self._officials, self._names = tuple(officials), names
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
        deeds = ", ".join(official.deeds)
        name = styled(marked_name(official), "official")
        gap = width - cell_len(name.text) - cell_len(deeds)
        if gap >= 1:
            lines = [name + StyledText(" " * gap) + styled(deeds, "dim")]
        else:
            lines = [
                *_wrapped(marked_name(official), width, "official"),
                *_wrapped(deeds, width, "dim"),
            ]
        for post in official.posts:
            title, body = titled(post), self._body(post)
            joined = f"{title}{_BETWEEN}{body}" if body else title
            for at, span in enumerate(wrap(joined, width - 4)):
                text = span.of(joined)
                ends = (len(title), len(title) + len(_BETWEEN))
                ended, begun = (min(max(end - span.start, 0), len(text)) for end in ends)
                lead = StyledText("  " if at == 0 else "    ") + styled(text[:ended])
                body_text = styled(text[begun:], "organization")
                lines.append(lead + styled(text[ended:begun], "dim") + body_text)
        return Row(official.id, tuple(lines))

    def _columns(self, official: Official, widths: Sequence[int]) -> Row:
        name_width, post_width, body_width, deed_width = widths
        deeds = ", ".join(official.deeds)
        posts: list[StyledText] = []
        bodies: list[StyledText] = []
        for post in official.posts:
            posts += _wrapped(titled(post), post_width, "")
            bodies += _wrapped(self._body(post), body_width, "organization")
            height = max(len(posts), len(bodies))
            posts += [StyledText()] * (height - len(posts))
            bodies += [StyledText()] * (height - len(bodies))
        cells = [
            _wrapped(marked_name(official), name_width, "official"),
            posts,
            bodies,
            _wrapped(deeds, deed_width, "dim"),
        ]
        return Row(official.id, tuple(_beside(cells, widths)))

    def _body(self, post: Post) -> str:
        return self._names.get(post.organization or "", post.area or "")


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
