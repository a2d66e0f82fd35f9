"""The person's settings: a TOML file in their configuration folder, and what is in force.

The file has the tables ``look`` (``theme``), ``clipboard`` (``limit``, in bytes), ``copy``
(``format``) and ``keys`` (the id of a command, and a key or a list of keys). What is wrong in it is
reported in words and left out; a file that cannot be read at all leaves every default in force.
"""

import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

PATH_VARIABLE = "EXPLORER_SETTINGS"
CLIPBOARD_LIMIT = 300_000  # bytes; xterm drops a longer OSC 52
COPY_FORMAT = "text"
_TABLES = {"look": ("theme",), "clipboard": ("limit",), "copy": ("format",), "keys": ()}


@dataclass(frozen=True, slots=True)
class Settings:
    """What is in force.

    Attributes:
        path: Where the file is, or would be.
        theme: The theme asked for; none to keep the one chosen last.
        clipboard_limit: The largest text sent to the terminal's clipboard, in bytes of UTF-8.
        keys: The keys asked for, by the id of the command; no keys take the defaults away.
        problems: What is wrong in the file, a sentence each.
        copy_format: The name of the format of a copy that no format is asked for.
    """

    path: Path
    theme: str | None = None
    clipboard_limit: int = CLIPBOARD_LIMIT
    keys: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    problems: tuple[str, ...] = ()
    copy_format: str = COPY_FORMAT


def settings_path() -> Path:
    """Give the path of the file: ``$EXPLORER_SETTINGS``, else in the configuration folder."""
    chosen = os.environ.get(PATH_VARIABLE)
    if chosen:
        return Path(chosen)
    from platformdirs import user_config_path

    return user_config_path("explorer", appauthor=False) / "settings.toml"


def load(path: Path) -> Settings:
    """Read the file; no file is no settings, and nothing raises."""
    try:
        data = path.read_bytes()
    except FileNotFoundError:
        return Settings(path)
    except OSError as error:
        return Settings(path, problems=(f"{path} cannot be read: {error.strerror}.",))
    import tomllib  # most people have no file

    try:
        tables = tomllib.loads(data.decode("utf-8"))
    except ValueError as error:
        return Settings(path, problems=(f"{path} is not TOML: {error}.",))
    return _read(path, tables)


def _read(path: Path, tables: Mapping[str, Any]) -> Settings:
    problems = list(_unknown(tables))
    tables = {name: table for name, table in tables.items() if isinstance(table, dict)}
    theme = tables.get("look", {}).get("theme")
    if theme is not None and not isinstance(theme, str):
        problems.append("look.theme is the name of a theme, in quotation marks.")
        theme = None
    limit = tables.get("clipboard", {}).get("limit", CLIPBOARD_LIMIT)
    if not isinstance(limit, int) or isinstance(limit, bool) or limit < 0:
        problems.append("clipboard.limit is a number of bytes.")
        limit = CLIPBOARD_LIMIT
    copy_format = tables.get("copy", {}).get("format", COPY_FORMAT)
    if not isinstance(copy_format, str):
        problems.append("copy.format is the name of a format, in quotation marks.")
        copy_format = COPY_FORMAT
    keys: dict[str, tuple[str, ...]] = {}
    for command, given in tables.get("keys", {}).items():
        names = [given] if isinstance(given, str) else given
        if isinstance(names, list) and all(isinstance(name, str) for name in names):
            keys[command] = tuple(name for name in names if name)
        else:
            problems.append(f"keys.{command} is a key or a list of keys, in quotation marks.")
    return Settings(path, theme, limit, keys, tuple(problems), copy_format)


def _unknown(tables: Mapping[str, Any]) -> list[str]:
    problems = []
    for name, table in tables.items():
        if name not in _TABLES or not isinstance(table, dict):
            problems.append(f"{name} is no table of the settings; there are {', '.join(_TABLES)}.")
        elif known := _TABLES[name]:
            unknown = [key for key in table if key not in known]
            problems += [f"{name}.{key} is no setting; there is {known[0]}." for key in unknown]
    return problems
