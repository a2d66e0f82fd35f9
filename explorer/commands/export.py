"""``explorer export``: what was found in a text, in the format of another program."""

import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Iterator
from pathlib import Path

from explorer.commands.command import add_role_option, read
from explorer.errors import ExplorerError
from explorer.visible import without_controls


class _FormatNames:
    """The names of the formats, looked up only when a person asks for one or for help."""

    def __iter__(self) -> Iterator[str]:
        from explorer.export import all_formats

        return iter(form.name for form in all_formats())


def configure(parser: ArgumentParser) -> None:
    """Adds the arguments to ``parser`` and what runs with them."""
    parser.add_argument("source", metavar="FILE", help="a text, - for standard input")
    parser.add_argument(
        "--format",
        dest="form",
        metavar="FORMAT",
        choices=_FormatNames(),
        default="text",
        help="one of %(choices)s (default: text)",
    )
    for kind in ("organizations", "officials", "checks"):
        parser.add_argument(
            f"--{kind}",
            dest="kinds",
            action="append_const",
            const=kind,
            help=f"{kind}; without any of these three, everything",
        )
    parser.add_argument("--all", action="store_true", help="everything, as without it")
    add_role_option(parser)
    parser.add_argument(
        "-o", "--output", metavar="PATH", type=_file, help="a file in place of standard output"
    )
    parser.add_argument("--force", action="store_true", help="write over an existing file")
    parser.add_argument(
        "--bom", action="store_true", help="begin with a byte-order mark, for some spreadsheets"
    )
    parser.set_defaults(run=_run, usage_error=parser.error)


def _file(path: str) -> Path | None:
    return None if path == "-" else Path(path)


def _run(options: Namespace) -> int:
    from explorer.export import BinaryFormat, find, select
    from explorer.export.saving import content, save, with_mark
    from explorer.export.selection import Kind
    from explorer.extraction import extract

    form = find(options.form)
    if options.all and options.kinds:
        options.usage_error("--all goes with no other kind")
    if options.bom and not form.media_type.startswith("text/"):
        options.usage_error(f"--bom is for texts such as csv, not for {form.name}")
    to_terminal = options.output is None and sys.stdout.isatty()
    if to_terminal and isinstance(form, BinaryFormat):
        raise ExplorerError(f"{form.name} is not for a terminal; give a file with -o.")

    readout = extract(read(options.source))
    kinds = [Kind(kind) for kind in options.kinds or Kind]
    data = content(readout, select(readout, kinds, options.roles), form)
    data = with_mark(data) if options.bom else data
    if options.output is not None:
        save(data, options.output, force=options.force)
    else:
        sys.stdout.buffer.write(_harmless(data) if to_terminal else data)
    return 0


def _harmless(data: bytes) -> bytes:
    """The text with nothing in it that a terminal would obey."""
    text, _ = without_controls(data.decode())
    return text.encode()
