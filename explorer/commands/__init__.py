"""The commands of the command line, in the order in which help lists them."""

from explorer.commands import extract, open_, show
from explorer.commands.command import Command

COMMANDS: tuple[Command, ...] = (open_.COMMAND, show.COMMAND, extract.COMMAND)
