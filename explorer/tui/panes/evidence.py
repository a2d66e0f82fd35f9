"""The evidence for the current row: each fact with the sentence that carries it."""

from collections.abc import Sequence

from rich.cells import cell_len

from explorer.model import Article, Check, Readout, Span
from explorer.passages import paragraph_number, sentence_around
from explorer.tui.arranging import Narrowing
from explorer.tui.evidence import Fact, facts, fields
from explorer.tui.messages import FactOpened
from explorer.tui.nouns import Noun
from explorer.tui.painting import StyledText, styled
from explorer.tui.panes.list import ListPane, Row
from explorer.tui.wrapping import wrap

_SHOWN = 200  # facts; a body may be named thousands of times


class EvidencePane(ListPane):
    """The facts of one noun; opening one goes to its words."""

    EMPTY = "Choose a row, or move onto a name in the article: its evidence shows here."

    def __init__(self, *, id: str) -> None:  # noqa: A002 - Textual's name for it
        super().__init__(id=id)
        self._article: Article | None = None
        self._facts: tuple[Fact, ...] = ()
        self._narrowing: Narrowing | None = None
        self._kept: list[str] = []
        self._lead = ""

    def show_noun(self, noun: Noun | None, readout: Readout) -> None:
        """Show the evidence for another noun."""
        self._article = readout.article
        self._facts = facts(noun, readout) if noun else ()
        self._lead = noun.message if isinstance(noun, Check) else ""
        self._keep()
        self.begin_anew()
        self.scroll_to(y=0, animate=False)
        self.lay_out()

    def narrow(self, narrowing: Narrowing | None) -> None:
        """Show only the facts that a narrowing keeps, or all."""
        self.narrowed = narrowing is not None
        if narrowing != self._narrowing:
            self._narrowing = narrowing
            self._keep()
            self.lay_out()

    @property
    def counts(self) -> tuple[int, int]:
        """How many facts are kept, of how many."""
        return len(self._kept), len(self._facts)

    def rows_for(self, width: int) -> Sequence[Row]:
        """Give a row for each fact."""
        if self.narrowed and not self._kept:
            return []
        lead = [Row("", tuple(styled(span.of(self._lead)) for span in wrap(self._lead, width)))]
        shown = self._kept[:_SHOWN]
        rows = [self._row(key, self._facts[int(key)], width) for key in shown]
        more = len(self._kept) - len(shown)
        rest = f"and {more:,} more: the keys for the next mention go through them in the article"
        return [*(lead if self._lead else []), *rows, *([_more(rest, width)] if more else [])]

    def spans(self) -> tuple[Span, ...]:
        """Give the words of the fact at the cursor."""
        return (self._facts[int(self.cursor)].span,) if self.cursor is not None else ()

    def open_row(self) -> None:
        """Go to the words of the fact at the cursor."""
        for span in self.spans():
            self.post_message(FactOpened(span))

    def _keep(self) -> None:
        """Work out which facts are kept; the key of a fact is its number."""
        article, narrowing = self._article, self._narrowing
        keys = (str(at) for at in range(len(self._facts)))
        self._kept = [
            key
            for key in keys
            if article is None
            or narrowing is None
            or narrowing.keeps(key, lambda key: fields(self._facts[int(key)], article))
        ]

    def _row(self, key: str, fact: Fact, width: int) -> Row:
        article = self._article
        if article is None:
            return Row(key, (StyledText(),))
        sentence = sentence_around(article, fact.span)
        number = paragraph_number(article, fact.span)
        place = f"¶{number} " if number else ""
        place += f"{fact.span.start}–{fact.span.end}"
        about = " · ".join(part for part in (fact.value, fact.why) if part)
        head = styled(fact.label, "heading") + styled(f"  {place}", "dim")
        lines = [head + StyledText("  ") + styled(about)]
        if cell_len(lines[0].text) > width:
            wrapped = wrap(about, width - 2)
            lines = [head, *(StyledText("  ") + styled(span.of(about)) for span in wrapped)]
        words = sentence.of(article.text)
        first, last = fact.span.start - sentence.start, fact.span.end - sentence.start
        for line in wrap(words, width - 2):
            start, end = (min(max(edge, line.start), line.end) for edge in (first, last))
            lines.append(
                StyledText("  ")
                + styled(words[line.start : start], "dim")
                + styled(words[start:end], "strong")
                + styled(words[end : line.end], "dim")
            )
        return Row(key, tuple(lines))


def _more(text: str, width: int) -> Row:
    return Row("", tuple(styled(span.of(text), "dim") for span in wrap(text, width)))
