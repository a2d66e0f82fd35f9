"""Where one was in a readout, as it is kept and as it is taken up again."""

from pathlib import Path

from explorer.state import Place
from explorer.tui.arranging import COLUMNS, Order
from explorer.tui.session import Session


def place_of(session: Session, store: Path, pane: str, *, zoomed: bool) -> Place:
    """Give what to keep of a session."""
    article = session.readout.article
    title = " ".join(article.title.of(article.text).split()) if article.title else ""
    return Place(
        store=str(store),
        title=title[:200],
        source=article.origin,
        caret=session.caret,
        current=session.current,
        pane=pane,
        zoomed=zoomed,
        marks=tuple(sorted(session.marks)),
        filters={
            pane: narrowing.label
            for pane, narrowing in session.narrowings.items()
            if narrowing.query is not None
        },
        related={
            pane: narrowing.of for pane, narrowing in session.narrowings.items() if narrowing.of
        },
        orders={pane: (order.column, order.reverse) for pane, order in session.orders.items()},
    )


def take_up(session: Session, place: Place) -> None:
    """Bring a session to where one was; what is no longer there is left out."""
    session.caret = min(place.caret, max(len(session.readout.article.text) - 1, 0))
    if place.current in session.nouns.by_key:
        session.choose(place.current)
    session.marks = frozenset(place.marks) & frozenset(session.nouns.by_key)
    for pane, typed in place.filters.items():
        session.narrow(pane, typed)
    for pane, key in place.related.items():
        if key in session.nouns.by_key:
            session.narrow_to_related(pane, key)
    for pane, (column, reverse) in place.orders.items():
        if column in COLUMNS.get(pane, ()):
            session.orders[pane] = Order(column, reverse)
