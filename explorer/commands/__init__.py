"""The commands of the command line, in the order in which help lists them."""

from explorer.commands import clipboard, export, extract, open_, settings, show
from explorer.commands.command import Command

COMMANDS: tuple[Command, ...] = (
    open_.COMMAND,
    show.COMMAND,
    extract.COMMAND,
    export.COMMAND,
    clipboard.COMMAND,
    settings.COMMAND,
)
