"""Hypothesis strategies: any readout with any selection of it."""

from typing import TypeVar

from hypothesis import strategies as st

from explorer.export import Format, Selection, find
from explorer.model import Readout
from tests.strategies import readouts, spans

Item = TypeVar("Item")
Case = tuple[Readout, Selection]


@st.composite
def selected(draw: st.DrawFn) -> Case:
    """A readout, and rows chosen from it in any order."""
    readout = draw(readouts())
    selection = Selection(
        organizations=draw(_some([body.id for body in readout.organizations])),
        officials=draw(_some([official.id for official in readout.officials])),
        checks=draw(_some(list(range(len(readout.checks))))),
        passage=draw(st.none() | spans(readout.article.text)),
    )
    return readout, selection


def _some(items: list[Item]) -> st.SearchStrategy[tuple[Item, ...]]:
    return st.lists(st.sampled_from(items), unique=True).map(tuple) if items else st.just(())


def rendered(name: str, case: Case) -> str:
    """The case in the text format of that name."""
    form = find(name)
    assert isinstance(form, Format)
    return form.render(*case)
