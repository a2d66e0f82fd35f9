"""What a command of the command line is, and what commands share."""

import sys
from argparse import SUPPRESS, ArgumentParser, ArgumentTypeError
from importlib import import_module
from pathlib import Path
from typing import NamedTuple

from explorer.model import Article, Role
from explorer.visible import visible


class Command(NamedTuple):
    """One command.

    Attributes:
        name: As typed after ``explorer``.
        help: What it does, in one line.
        module: Its module, imported only when the command is meant. Its ``configure`` adds the
            arguments to a parser, and ``run`` to the defaults, which gives the exit code.
    """

    name: str
    help: str
    module: str

    def configure(self, parser: ArgumentParser) -> None:
        """Adds to ``parser`` what the command takes and how it is run."""
        import_module(self.module).configure(parser)


def add_store_option(parser: ArgumentParser) -> None:
    """Adds ``--store FOLDER`` to ``parser``."""
    parser.add_argument(
        "--store",
        default=SUPPRESS,  # so that a command's own option does not undo one before the command
        metavar="FOLDER",
        type=Path,
        help="where stores are kept (default: $EXPLORER_STORE, else your data folder)",
    )


def add_role_option(parser: ArgumentParser) -> None:
    """Adds ``--role ROLE``, which may be given several times, to ``parser``."""
    parser.add_argument(
        "--role",
        dest="roles",
        metavar="ROLE",
        type=_role,
        action="append",
        default=[],
        help="only organizations in this role and officials who hold posts there: "
        f"{', '.join(Role)}; repeatable",
    )


def _role(name: str) -> Role:
    try:
        return Role(name)
    except ValueError:
        raise ArgumentTypeError(f"{name!r} is none of {', '.join(Role)}") from None


def report(message: str) -> None:
    """Tells the person something in one line on standard error."""
    if sys.stderr is not None:
        print(f"explorer: {visible(message)}", file=sys.stderr)  # noqa: T201


def report_long(size: int, source: str) -> None:
    """Tells the person that a text of ``size`` bytes takes a while, before it does."""
    from explorer.reading import told_before_long

    if told := told_before_long(size, source):
        report(told)


def read(source: str) -> Article:
    """The article in ``source``; how long it takes and its encoding are told where they matter.

    Raises:
        ExplorerError: If it cannot be read.
    """
    from explorer import reading

    data = reading.content(source)
    report_long(len(data), source)
    article = reading.read_bytes(data, source)
    report_encoding(article.source, article.encoding)
    return article


def report_encoding(source: str, encoding: str) -> None:
    """Tells the person in which encoding a text was read, where that had to be found out."""
    if not encoding.startswith("utf-8"):
        report(f"{source} was read as {encoding}.")
