"""``explorer clipboard``: copies standard input, or shows which ways to copy work here."""

import sys
from argparse import ArgumentParser, Namespace
from typing import TYPE_CHECKING

from explorer.commands.command import report
from explorer.errors import ExplorerError
from explorer.settings import load, settings_path

if TYPE_CHECKING:
    from explorer.clipboard import Attempt

# tmux's manual sends people to this setting first.
_SET_CLIPBOARD = (
    "tmux: set-clipboard makes no difference here, as tmux's own load-buffer does the sending; "
    "only a tmux around this one needs it on, or allow-passthrough on in both."
)
TEST_TEXT = "Explorer’s clipboard test: 剪贴板, حافظة, 👩🏽‍🚀"


def configure(parser: ArgumentParser) -> None:
    """Adds the arguments to ``parser`` and what runs with them."""
    parser.add_argument(
        "--test",
        action="store_true",
        help="copy a short text by every route, and say what works and what would mend the rest",
    )
    parser.add_argument(
        "--limit",
        metavar="BYTES",
        type=int,
        help="the largest text for the terminal (default: the settings', and 300000 without any)",
    )
    parser.set_defaults(run=_run)


def _run(options: Namespace) -> int:
    from explorer.clipboard import Known, copy
    from explorer.clipboard.terminal import write_to_tty

    limit = options.limit
    if limit is None:
        limit = load(settings_path()).clipboard_limit
    if options.test:
        _print_table(copy(TEST_TEXT, write=write_to_tty, limit=limit, every=True).attempts)
        return 0
    if sys.stdin.isatty():
        raise ExplorerError("Nothing to copy: pipe a text in, or see what works here with --test.")
    outcome = copy(
        sys.stdin.buffer.read().decode(errors="replace"), write=write_to_tty, limit=limit
    )
    if outcome.known is Known.FAILED:
        raise ExplorerError(outcome.message)
    report(outcome.message)
    return 0


def _print_table(attempts: "tuple[Attempt, ...]") -> None:
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    from explorer.clipboard.tmux import BUFFER

    table = Table("Route", "Outcome", "What is known, and what would mend it")
    for attempt in attempts:
        table.add_row(*map(Text, (attempt.route, attempt.known.value, attempt.why)))
    console = Console()
    console.print(table)
    if any(attempt.route == BUFFER for attempt in attempts):
        console.print(Text(_SET_CLIPBOARD))
    console.print(Text(f"Now paste. Where it works you see: {TEST_TEXT}"))
