"""``explorer show``: what was found in a text, printed; touches no store."""

import sys
from argparse import ArgumentParser, ArgumentTypeError, Namespace
from dataclasses import replace
from io import TextIOWrapper

from explorer.commands.command import add_role_option, read


def configure(parser: ArgumentParser) -> None:
    """Adds the arguments to ``parser`` and what runs with them."""
    parser.add_argument("source", metavar="FILE", help="a text, - for standard input")
    add_role_option(parser)
    parser.add_argument(
        "--official",
        metavar="NAME",
        help="only officials whose name has NAME in it, with the sentences that say so",
    )
    parser.add_argument(
        "--evidence",
        action="store_true",
        help="with the sentences that bodies, officials and checks rest on, and how they were read",
    )
    parser.add_argument(
        "--width", metavar="COLUMNS", type=_width, help="of the tables (default: the terminal's)"
    )
    parser.add_argument("--plain", action="store_true", help="lines in place of tables, unwrapped")
    parser.set_defaults(run=_run)


def _width(value: str) -> int:
    if not value.isdecimal() or int(value) < 20:
        raise ArgumentTypeError("20 columns or more are needed")
    return int(value)


def _run(options: Namespace) -> int:
    from rich.console import Console

    from explorer.export.selection import chosen, select
    from explorer.extraction import extract
    from explorer.search import find
    from explorer.show import Noun, evidence_of, facts_of, print_readout, sections_of

    readout = extract(read(options.source))
    rows = chosen(readout, select(readout, roles=options.roles))
    if options.official is not None:
        named = tuple(
            official
            for official in rows.officials
            if any(find(options.official, name) for name in (official.name, *official.aliases))
        )
        rows = replace(rows, officials=named)
    sections = sections_of(readout, rows)
    if options.evidence:
        nouns: tuple[Noun, ...] = (*rows.organizations, *rows.officials, *rows.checks)
        sections += tuple(evidence_of(noun, readout) for noun in nouns)
    elif options.official is not None:
        sections += tuple(evidence_of(official, readout) for official in rows.officials)
    if isinstance(sys.stdout, TextIOWrapper):
        sys.stdout.reconfigure(errors="replace")  # a terminal may lack a character of the text
    console = Console(width=options.width)
    print_readout(console, facts_of(readout), sections, plain=options.plain)
    return 0
