"""``explorer show``: what was found in a text, printed; touches no store."""

import sys
from argparse import ArgumentParser, ArgumentTypeError, Namespace
from dataclasses import replace
from io import TextIOWrapper

from explorer.commands.command import add_role_option, read
from explorer.model import Readout


def configure(parser: ArgumentParser) -> None:
    """Adds the arguments to ``parser`` and what runs with them."""
    parser.add_argument("source", metavar="FILE", help="a text, - for standard input")
    add_role_option(parser)
    parser.add_argument(
        "--official",
        metavar="NAME",
        help="only officials whose name has NAME in it and the bodies of their posts, with the "
        "sentences that speak of them",
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
    parser.epilog = "The checks are about the whole text: --role and --official leave them out."
    parser.set_defaults(run=_run)


def _width(value: str) -> int:
    if not value.isdecimal() or int(value) < 20:
        raise ArgumentTypeError("20 columns or more are needed")
    return int(value)


def _run(options: Namespace) -> int:
    from rich.console import Console

    from explorer.export.selection import Kind, chosen, select
    from explorer.extraction import extract
    from explorer.show import Noun, evidence_of, facts_of, print_readout, sections_of

    readout = extract(read(options.source))
    narrowed = options.roles or options.official is not None
    kinds = (Kind.ORGANIZATIONS, Kind.OFFICIALS) if narrowed else tuple(Kind)
    rows = chosen(readout, select(readout, kinds, options.roles))
    if options.official is not None:
        rows = _of_official(rows, options.official)
    sections = sections_of(readout, rows, kinds)
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


def _of_official(rows: Readout, name: str) -> Readout:
    """Gives the officials who are called ``name``, and the bodies of their posts."""
    from explorer.search import find

    officials = tuple(
        official
        for official in rows.officials
        if any(find(name, called) for called in (official.name, *official.aliases))
    )
    bodies = {post.organization for official in officials for post in official.posts}
    organizations = tuple(body for body in rows.organizations if body.id in bodies)
    return replace(rows, officials=officials, organizations=organizations)
