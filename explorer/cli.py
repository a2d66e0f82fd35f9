"""The command line: which command is meant, and how what goes wrong is told."""

import os
import sys
from argparse import ArgumentParser
from collections.abc import Sequence

from explorer import __version__
from explorer.commands import COMMANDS
from explorer.commands.command import add_store_option, report
from explorer.commands.open_ import open_last
from explorer.errors import ExplorerError

_INTERRUPTED = 130


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs one command and gives its exit code: 0, 1 where it failed, 2 for wrong usage."""
    try:
        words = sys.argv[1:] if arguments is None else arguments
        options = _parser(words).parse_args(words)
        if sys.stdout is None:
            raise ExplorerError("Standard output is closed; there is nowhere to print to.")
        code: int = options.run(options)
        sys.stdout.flush()
    except ExplorerError as error:
        report(str(error))
        return 1
    except KeyboardInterrupt:
        return _INTERRUPTED
    except BrokenPipeError:
        _drop_output()
        return 1
    except OSError as error:
        _drop_output()
        report(f"The output cannot be written: {error.strerror or error}.")
        return 1
    except Exception as error:
        if sys.flags.dev_mode:
            raise
        report(f"A defect of Explorer: {error!r}; python -X dev -m explorer … shows where.")
        return 1
    return code


def _drop_output() -> None:
    """Sends what is still buffered nowhere, for it would fail again when Python ends."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _parser(words: Sequence[str]) -> ArgumentParser:
    """The parser of a command line of these ``words``, which tell the commands it may mean."""
    parser = ArgumentParser(
        prog="explorer",
        usage="%(prog)s [-h] [--version] [--store FOLDER] [COMMAND ...]",
        description="Who took part in a readout, from which body, in which post, doing what, "
        "and which words say so. Without a command: the readout that was open last.",
    )
    parser.add_argument("--version", action="version", version=f"explorer {__version__}")
    add_store_option(parser)
    parser.set_defaults(run=open_last)
    commands = parser.add_subparsers(prog="explorer", title="commands", metavar="COMMAND")
    for command in COMMANDS:
        subparser = commands.add_parser(
            command.name, help=command.help, description=command.help, allow_abbrev=False
        )
        if command.name in words:
            command.configure(subparser)
    return parser
