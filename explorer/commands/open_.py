"""``explorer`` and ``explorer open``: texts in the terminal's panes."""

import os
import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Sequence
from pathlib import Path

from explorer.commands.command import add_store_option, report
from explorer.errors import ExplorerError
from explorer.model import STANDARD_INPUT


def open_last(options: Namespace) -> int:
    """Opens the readout that was open last, else the bundled one."""
    _require_screen()
    if not sys.stdin.isatty():
        raise ExplorerError("To explore a text from a pipe, say so with: explorer open -")
    from explorer.library import last_store, store_of
    from explorer.resources import BUNDLED_READOUT

    folder = _folder(options)
    told: list[str] = []

    def tell(notice: str) -> None:
        told.append(notice)
        report(notice)

    try:
        path = last_store(folder, tell) or store_of(str(BUNDLED_READOUT), folder, tell)
    except ExplorerError as error:
        if str(error) in told:  # the readout that was open last is the bundled one
            return 1
        raise
    return _explore((path,))


def configure(parser: ArgumentParser) -> None:
    """Adds the arguments to ``parser`` and what runs with them."""
    parser.add_argument("sources", metavar="FILE", nargs="+", help="a text, - for standard input")
    add_store_option(parser)
    parser.set_defaults(run=_run)


def _run(options: Namespace) -> int:
    try:
        _require_screen()
    except ExplorerError:
        _require_texts(options.sources)  # what no terminal would mend is told first
        raise
    from explorer.library import store_of

    folder = _folder(options)
    paths = tuple(store_of(source, folder, report) for source in options.sources)
    if not sys.stdin.isatty():
        _take_keys_from_terminal()
    return _explore(paths)


def _explore(paths: tuple[Path, ...]) -> int:
    from explorer.library import remember
    from explorer.tui import run

    remember(paths[0])
    return run(paths)


def _folder(options: Namespace) -> Path:
    from explorer.store import store_folder

    chosen: Path = options.store if "store" in options else store_folder()
    return chosen


def _require_screen() -> None:
    if not sys.stdout.isatty() or os.environ.get("TERM") == "dumb":
        raise ExplorerError("The panes need a terminal; to print a readout: explorer show FILE")
    if not sys.stderr.isatty():
        raise ExplorerError(
            "The panes are drawn on standard error, which is no terminal here; leave out its 2>."
        )


def _require_texts(sources: Sequence[str]) -> None:
    from explorer import reading

    for source in sources:
        if source != STANDARD_INPUT:
            reading.content(source)


def _take_keys_from_terminal() -> None:
    """Puts the terminal in the place of a standard input that was a pipe."""
    try:
        terminal = os.open("/dev/tty", os.O_RDWR)
    except OSError:
        raise ExplorerError(
            "Keys cannot be read beside a pipe here; save the text and open the file."
        ) from None
    os.dup2(terminal, 0)
    os.close(terminal)
