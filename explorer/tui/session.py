"""What a person is looking at in one readout: the state that the screen owns, free of Textual."""

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass, field, replace
from typing import NamedTuple

from explorer.model import Readout, Span
from explorer.search import FoldedText, Spans, parse, suggest
from explorer.tui.arranging import Narrowing, Order, arranged
from explorer.tui.jumps import Jumps
from explorer.tui.nouns import Noun, Nouns, keys_of
from explorer.tui.wrapping import blocks

_WORD = re.compile(r"\w[\w’'-]+")


class Hit(NamedTuple):
    """Something that a search found: words of the article, or the row of a noun."""

    pane: str
    span: Span | None = None
    key: str = ""


@dataclass(frozen=True, slots=True)
class Search:
    """A query and everything that it found.

    Attributes:
        typed: What was typed.
        spans: The words found in the article, in reading order.
        rows: The rows found, in the order of the panes.
    """

    typed: str
    spans: Spans
    rows: tuple[Hit, ...]

    def __len__(self) -> int:
        return len(self.spans) + len(self.rows)

    def hit(self, at: int) -> Hit:
        """Give a hit, those of the article first."""
        if at < len(self.spans):
            return Hit("article", self.spans[at])
        return self.rows[at - len(self.spans)]

    def count(self, pane: str) -> int:
        """Say how many hits a pane has."""
        if pane == "article":
            return len(self.spans)
        return sum(hit.pane == pane for hit in self.rows)

    def keys(self) -> frozenset[str]:
        """Give the keys of the rows found."""
        return frozenset(hit.key for hit in self.rows)


@dataclass
class Session:
    """One readout and what the person does with it.

    Attributes:
        readout: What is looked at.
        current: The key of the current noun.
        mention: Which of its mentions is shown, from 0.
        search: The search that is lit.
        hit: Which of its hits is the current one, from 0, or -1 before the first.
        selection: The text selected in the article.
        marks: The keys of the rows that are marked.
        narrowings: What a pane is narrowed to, by the name of the pane.
        orders: How a list is sorted, by the name of its pane.
        jumps: Where the person jumped from.
        caret: Where the caret was when the person left this readout for another.
    """

    readout: Readout
    current: str | None = None
    mention: int = 0
    search: Search | None = None
    hit: int = -1
    selection: Span | None = None
    marks: frozenset[str] = frozenset()
    narrowings: dict[str, Narrowing] = field(default_factory=dict)
    orders: dict[str, Order] = field(default_factory=dict)
    jumps: Jumps = field(default_factory=Jumps)
    caret: int = 0
    nouns: Nouns = field(init=False)
    _words: list[str] | None = field(default=None, init=False)
    _blocks: tuple[Span, ...] | None = field(default=None, init=False)
    _folded: dict[bool, FoldedText] = field(default_factory=dict, init=False)

    def __post_init__(self) -> None:
        self.nouns = Nouns(self.readout)

    def rows(self, pane: str) -> tuple[str, ...]:
        """Give the keys of the rows that a list shows, in their order."""
        lists: dict[str, tuple[Noun, ...]] = {
            "organizations": self.readout.organizations,
            "officials": self.readout.officials,
            "checks": self.readout.checks,
        }
        narrowing, order = self.narrowings.get(pane), self.orders.get(pane, Order())
        return arranged(keys_of(lists[pane]), self.nouns, narrowing, order)

    def paragraphs(self) -> tuple[Span, ...] | None:
        """Give the paragraphs that a narrowed article shows; none where it shows all."""
        narrowing = self.narrowings.get("article")
        if narrowing is None or narrowing.query is None:
            return None
        found = narrowing.query.find(self._folded_text(keep_case=narrowing.query.keep_case))
        starts = found.starts
        return tuple(
            paragraph
            for paragraph in self._paragraphs
            if paragraph in narrowing.beside
            or bisect_left(starts, paragraph.start) < bisect_left(starts, paragraph.end)
        )

    def uncover(self, pane: str, key: str) -> None:
        """Let a list show a row that its narrowing hides beside those that it keeps."""
        if pane in self.narrowings:
            self.narrowings[pane] = self.narrowings[pane].with_beside(key)

    def uncover_words(self, offset: int) -> None:
        """Let the article show the paragraph of an offset beside those that a filter keeps."""
        at = bisect_right(self._paragraphs, offset, key=lambda paragraph: paragraph.start) - 1
        if "article" in self.narrowings and at >= 0:
            goal = self._paragraphs[at]
            self.narrowings["article"] = self.narrowings["article"].with_beside(goal)

    def narrow(self, pane: str, typed: str) -> None:
        """Narrow a pane to what was typed; nothing typed shows all again."""
        query = parse(typed)
        if query.terms:
            self.narrowings[pane] = Narrowing(typed.strip(), query)
        else:
            self.narrowings.pop(pane, None)

    def narrow_to_related(self, pane: str, key: str) -> bool:
        """Narrow a list to the rows tied to a row of the other; whether there are any."""
        keys = frozenset(self.nouns.related(key))
        if keys:
            label = f"of {self.nouns.name(key)}"
            self.narrowings[pane] = Narrowing(label, keys=keys, of=key)
        return bool(keys)

    def choose(self, key: str | None) -> None:
        """Make a noun the current one, at its first mention."""
        if key != self.current:
            self.current, self.mention = key, 0
            if "evidence" in self.narrowings:  # other facts come
                self.narrowings["evidence"] = replace(
                    self.narrowings["evidence"], beside=frozenset()
                )

    def spans(self) -> tuple[Span, ...]:
        """Give the words behind the current noun."""
        return self.nouns.spans(self.current)

    def step_mention(self, step: int, offset: int) -> Span | None:
        """Go on to the next mention of the current noun, round the end; without one, to any."""
        spans = self.spans()
        if not spans:
            return self.nouns.nearest(offset, step)
        self.mention = (self.mention + step) % len(spans)
        return spans[self.mention]

    def toggle_marks(self, *keys: str) -> None:
        """Mark rows; where all of them are marked already, take the marks off."""
        given = frozenset(keys)
        self.marks = self.marks - given if given <= self.marks else self.marks | given

    def prepare_search(self) -> None:
        """Do what the first key of a search would wait for."""
        for keep_case in (False, True):
            self._folded_text(keep_case=keep_case)

    def look_for(self, typed: str) -> Search | None:
        """Search all that the panes show for what was typed; nothing typed ends the search."""
        query = parse(typed)
        self.hit, self.search = -1, None
        if query.terms:
            spans = self._shown(query.find(self._folded_text(keep_case=query.keep_case)))
            rows = tuple(
                Hit(pane, key=key)
                for pane in ("organizations", "officials", "checks")
                for key in self.rows(pane)
                if query.matches(self.nouns.fields(key))
            )
            self.search = Search(typed, spans, rows)
        return self.search

    def nearest_word(self, typed: str) -> str | None:
        """Give the word of the article that comes nearest to what was typed."""
        if self._words is None:
            self._words = sorted(set(_WORD.findall(self.readout.article.text)))
        near = (word for word in self._words if abs(len(word) - len(typed)) <= 2)
        return suggest(typed, near)

    def step_hit(self, step: int) -> Hit | None:
        """Go on to the next hit through all panes, round the end."""
        if not self.search or not len(self.search):
            return None
        if self.hit < 0 and step < 0:
            self.hit = 0
        self.hit = (self.hit + step) % len(self.search)
        return self.search.hit(self.hit)

    def _shown(self, spans: Spans) -> Spans:
        """Give those of the spans that begin in a paragraph that the article shows."""
        paragraphs = self.paragraphs()
        if paragraphs is None:
            return spans
        starts = [paragraph.start for paragraph in paragraphs]
        opened = ((span, bisect_right(starts, span.start) - 1) for span in spans)
        return Spans.of(span for span, at in opened if at >= 0 and span.start < paragraphs[at].end)

    @property
    def _paragraphs(self) -> tuple[Span, ...]:
        """All that an article shows in blocks, what stands between its paragraphs among it."""
        if self._blocks is None:
            article = self.readout.article
            self._blocks = tuple(block.span for block in blocks(article.text, article.paragraphs))
        return self._blocks

    def _folded_text(self, *, keep_case: bool) -> FoldedText:
        if keep_case not in self._folded:
            self._folded[keep_case] = FoldedText(self.readout.article.text, keep_case=keep_case)
        return self._folded[keep_case]
