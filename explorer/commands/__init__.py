"""The commands of the command line, in the order in which help lists them."""

from explorer.commands.command import Command

COMMANDS = (
    Command("open", "explore texts in the terminal", "explorer.commands.open_"),
    Command("show", "print what was found in a text", "explorer.commands.show"),
    Command("extract", "print everything found in texts as JSON", "explorer.commands.extract"),
    Command(
        "export", "print what was found in a text in another format", "explorer.commands.export"
    ),
    Command(
        "clipboard", "copy standard input, or test the ways to copy", "explorer.commands.clipboard"
    ),
    Command(
        "settings",
        "show the settings in force and where each is from",
        "explorer.commands.settings",
    ),
)
