"""``explorer settings``: where the settings are, what is in force, and why."""

from argparse import ArgumentParser, Namespace

from explorer.commands.command import report
from explorer.errors import ExplorerError
from explorer.settings import CLIPBOARD_LIMIT, COPY_FORMAT, Settings, load, settings_path

_HEAD = """\
# Explorer's settings. Take the # off a line to change what it says.

[look]
# The theme; without one, the theme chosen last in Explorer is kept.
# theme = "textual-dark"

[clipboard]
# The largest text sent to the terminal's clipboard, in bytes.
# limit = {limit}

[copy]
# The format of a copy: the name of one that explorer export lists.
# format = "{copy_format}"

[keys]
# A key or a list of keys for each command: a character, or a name such as
# "enter", "space", "pagedown", "ctrl+g". An empty list takes the keys away.
"""


def configure(parser: ArgumentParser) -> None:
    """Adds the arguments to ``parser`` and what runs with them."""
    parser.add_argument(
        "--write", action="store_true", help="make a settings file with every default as a comment"
    )
    parser.set_defaults(run=_run)


def _run(options: Namespace) -> int:
    settings = load(settings_path())
    if options.write:
        _write(settings)
        return 0
    _print(settings)
    return 0


def _write(settings: Settings) -> None:
    from explorer.files import write_whole
    from explorer.tui.commands import COMMANDS

    if settings.path.exists():
        raise ExplorerError(f"{settings.path} is there already and stays as it is.")
    lines = []
    for command in COMMANDS:
        keys = ", ".join(f'"{key}"' for key in command.keys)
        lines.append(f"\n# {command.help}\n# {command.id} = [{keys}]\n")
    try:
        settings.path.parent.mkdir(parents=True, exist_ok=True)
        content = _HEAD.format(limit=CLIPBOARD_LIMIT, copy_format=COPY_FORMAT) + "".join(lines)
        write_whole(settings.path, content.encode("utf-8"))
    except OSError as error:
        reason = error.strerror or error
        raise ExplorerError(f"{settings.path} cannot be written: {reason}.") from None
    print(f"Written: {settings.path}")  # noqa: T201


def _print(settings: Settings) -> None:
    from explorer.tui.commands import COMMANDS
    from explorer.tui.keymap import keymap
    from explorer.tui.themes import theme_problem

    mapped = keymap(settings.keys)
    unknown = theme_problem(settings.theme)
    theme = None if unknown else settings.theme
    there = "" if settings.path.exists() else " (no file; explorer settings --write makes one)"
    rows = [
        ("look.theme", theme or "the one chosen last", theme is not None),
        (
            "clipboard.limit",
            str(settings.clipboard_limit),
            settings.clipboard_limit != CLIPBOARD_LIMIT,
        ),
        ("copy.format", settings.copy_format, settings.copy_format != COPY_FORMAT),
    ]
    for command in COMMANDS:
        keys = " ".join(key for key, id_ in mapped.commands.items() if id_ == command.id)
        changed = tuple(keys.split()) != command.keys
        rows.append((f"keys.{command.id}", keys or "none", changed))
    width = max(len(name) for name, _, _ in rows)
    values = max(len(value) for _, value, _ in rows)
    print(f"{settings.path}{there}")  # noqa: T201
    for name, value, changed in rows:
        origin = "settings file" if changed else "default"
        print(f"{name:<{width}}  {value:<{values}}  {origin}")  # noqa: T201
    for problem in (*settings.problems, *unknown, *mapped.problems):
        report(problem)
