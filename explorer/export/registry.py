"""The formats there are: every module of ``explorer.export.formats`` is one.

A format is added by adding one file there that names its ``FORMAT``; the menu, the command line,
help and README take it from here.
"""

import pkgutil
from functools import cache
from importlib import import_module

from explorer.errors import ExplorerError
from explorer.export import formats as package
from explorer.export.format import BinaryFormat, Format


@cache
def all_formats() -> tuple[Format | BinaryFormat, ...]:
    """All formats, in the order of their names."""
    modules = (module.name for module in pkgutil.iter_modules(package.__path__))
    found = [import_module(f"{package.__name__}.{name}").FORMAT for name in modules]
    return tuple(sorted(found, key=lambda each: each.name))


def text_formats() -> tuple[Format, ...]:
    """The formats that can be copied, in the order of their names."""
    return tuple(each for each in all_formats() if isinstance(each, Format))


def find(name: str) -> Format | BinaryFormat:
    """The format of that name.

    Raises:
        ExplorerError: There is none; the message lists the names there are.
    """
    for each in all_formats():
        if each.name == name:
            return each
    names = ", ".join(each.name for each in all_formats())
    raise ExplorerError(f"no format is called {name!r}: choose one of {names}")
