"""``explorer clipboard``: copies standard input, or shows which ways to copy work here."""

import argparse
import os
import sys

from explorer.clipboard import Known, Outcome, copy
from explorer.clipboard.terminal import write_to_tty
from explorer.errors import ExplorerError

TEST_TEXT = "Explorer’s clipboard test: 剪贴板, حافظة, 👩🏽‍🚀"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The options of the command."""
    parser.description = "Copy standard input, or show which ways to copy work here."
    parser.add_argument(
        "--test",
        action="store_true",
        help="copy a test text by every route, and say what works and what would mend the rest",
    )


def run(arguments: argparse.Namespace) -> None:
    """Carries the command out.

    Raises:
        ExplorerError: Nothing is given to copy, or no route took it.
    """
    if arguments.test:
        _print_table(copy(TEST_TEXT, write=write_to_tty, every=True))
        return
    if sys.stdin.isatty():
        raise ExplorerError("nothing to copy: pipe a text in, or use --test to see what works here")
    # Offsets and line ends matter to no one here: what is not UTF-8 is shown as replaced.
    text = sys.stdin.buffer.read().decode(errors="replace")
    outcome = copy(text, write=write_to_tty)
    if outcome.known is Known.FAILED:
        raise ExplorerError(outcome.message)
    print(outcome.message, file=sys.stderr)  # noqa: T201


def _print_table(outcome: Outcome) -> None:
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    table = Table("Route", "Outcome", "What is known, and what would mend it")
    for attempt in outcome.attempts:
        table.add_row(Text(attempt.route), Text(attempt.known.value), Text(attempt.why))
    console = Console()
    console.print(table)
    if not os.environ.get("TMUX"):
        console.print("Inside tmux there are two routes more: run this test there too.")
    console.print(Text(f"Now paste. Where it works you see: {TEST_TEXT}"))
