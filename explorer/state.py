"""What Explorer keeps between starts: theme, layout, and where one was in each readout.

One small JSON file in the person's state folder. It is a convenience: a file that is missing or
damaged is no state, and one that cannot be written is left unwritten.
"""

import os
from dataclasses import dataclass, field, replace
from pathlib import Path

PATH_VARIABLE = "EXPLORER_STATE"
_RECENT = 100  # readouts whose place is kept


@dataclass(frozen=True, slots=True)
class Place:
    """Where a person was in a readout.

    Attributes:
        store: The path of its store.
        title: Its title, to choose it by.
        source: Where its text came from.
        caret: The offset of the caret in the article.
        current: The key of the current row.
        pane: The name of the pane that had the keys.
        zoomed: Whether that pane had the whole screen.
        marks: The keys of the marked rows.
        filters: What each pane was narrowed to, as typed.
        related: The key of the row to whose relations each list was narrowed.
        orders: How each list was sorted: the column, and whether the other way round.
    """

    store: str
    title: str = ""
    source: str = ""
    caret: int = 0
    current: str | None = None
    pane: str = "article"
    zoomed: bool = False
    marks: tuple[str, ...] = ()
    filters: dict[str, str] = field(default_factory=dict)
    orders: dict[str, tuple[str, bool]] = field(default_factory=dict)
    related: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class State:
    """What is kept.

    Attributes:
        theme: The theme chosen last.
        shares: How much room the panes have.
        places: Where the person was in each readout, the most recent one first.
        copy_format: The name of the format chosen last for a copy.
        fronts: The panes in front of those that they share a place with.
    """

    theme: str | None = None
    shares: dict[str, int] = field(default_factory=dict)
    places: tuple[Place, ...] = ()
    copy_format: str | None = None
    fronts: tuple[str, ...] = ()

    def place(self, store: str) -> Place | None:
        """Give where the person was in a readout."""
        return next((place for place in self.places if place.store == store), None)

    def with_place(self, place: Place) -> "State":
        """Give the state with a place as the most recent one."""
        others = tuple(other for other in self.places if other.store != place.store)
        return replace(self, places=(place, *others)[:_RECENT])


def state_path() -> Path:
    """Give the path of the file: ``$EXPLORER_STATE``, else in the person's state folder."""
    chosen = os.environ.get(PATH_VARIABLE)
    if chosen:
        return Path(chosen)
    from platformdirs import user_state_path

    return user_state_path("explorer", appauthor=False) / "state.json"


def load(path: Path) -> State:
    """Read the state; none where there is no good file."""
    if not path.exists():
        return State()
    import msgspec  # not in every start

    try:
        return msgspec.json.decode(path.read_bytes(), type=State)
    except (OSError, ValueError):
        return State()


def save(path: Path, mine: State) -> None:
    """Write the state, keeping the places that another Explorer wrote meanwhile."""
    import msgspec

    from explorer.files import only_writer, write_whole

    try:
        with only_writer(path.parent):
            merged = load(path)
            for place in reversed(mine.places):
                merged = merged.with_place(place)
            merged = replace(mine, places=merged.places)
            write_whole(path, msgspec.json.encode(merged))
    except (OSError, UnicodeError):  # a folder's name may be no text
        return
