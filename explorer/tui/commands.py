"""The one table of commands: what can be done, by which key, and how it is explained.

Key bindings, the footer, the palette, the help and the README's key table all come from here. The
default keys are printable characters and those that reach a program inside tmux, screen, an IDE's
terminal and over SSH: no ``Alt``, no function keys, no ``Ctrl+A`` or ``Ctrl+B``, which screen and
tmux keep for themselves, nothing that needs a newer keyboard protocol.
"""

from enum import StrEnum
from typing import NamedTuple


class Topic(StrEnum):
    """What a command is about, in the order of the help."""

    MOVE = "Moving"
    PANES = "Panes"
    FIND = "Finding"
    CHOOSE = "Choosing"
    TAKE = "Taking away"
    READOUTS = "Readouts"
    PROGRAM = "Program"


class Command(NamedTuple):
    """Something a person can do.

    Attributes:
        topic: What it is about.
        id: Its name in the settings file.
        keys: The keys that do it unless the person chose others, the one to show first.
        label: One or two words for the footer.
        help: One sentence for help, palette and README.
        action: The screen's action, as Textual writes actions.
    """

    topic: Topic
    id: str
    keys: tuple[str, ...]
    label: str
    help: str
    action: str


def _topic(topic: Topic, *rows: tuple[str, str, str, str]) -> tuple[Command, ...]:
    """Read rows of id, keys, label and help; ``move-down`` is the action ``move('down')``."""
    commands = []
    for identifier, keys, label, help_text in rows:
        verb, _, object_ = identifier.partition("-")
        takes_object = verb in {"move", "focus"}
        action = f"{verb}('{object_}')" if takes_object else identifier.replace("-", "_")
        commands.append(Command(topic, identifier, tuple(keys.split()), label, help_text, action))
    return tuple(commands)


COMMANDS = (
    *_topic(
        Topic.MOVE,
        ("go", "enter", "go", "Go to the words behind the row; in the article, to their row."),
        ("next-mention", "]", "next mention", "Go on to the next mention of the current row."),
        ("previous-mention", "[", "last mention", "Go back to the mention before."),
        ("move-down", "j down", "down", "Move down a line or a row."),
        ("move-up", "k up", "up", "Move up a line or a row."),
        ("move-left", "h left", "left", "Move left a character in the article."),
        ("move-right", "l right", "right", "Move right a character in the article."),
        ("move-page-down", "pagedown ctrl+d", "page down", "Move down a page."),
        ("move-page-up", "pageup ctrl+u", "page up", "Move up a page."),
        ("move-top", "g home", "top", "Move to the beginning."),
        ("move-bottom", "G end", "bottom", "Move to the end."),
        ("next-paragraph", "}", "next ¶", "Move to the next paragraph."),
        ("previous-paragraph", "{", "last ¶", "Move to the paragraph before."),
        ("back", "<", "back", "Go back to where you jumped from."),
        ("forward", ">", "forward", "Go forward again."),
    ),
    *_topic(
        Topic.PANES,
        ("next-pane", "tab", "next pane", "Go to the next pane."),
        ("previous-pane", "shift+tab", "last pane", "Go to the pane before."),
        ("focus-article", "1", "article", "Go to the article."),
        ("focus-organizations", "2", "organizations", "Go to the organizations."),
        ("focus-officials", "3", "officials", "Go to the officials."),
        ("focus-evidence", "4", "evidence", "Go to the evidence for the current row."),
        ("focus-checks", "5", "checks", "Go to what adds up and what does not."),
        ("grow", "+", "grow", "Give the pane more room; a border can be dragged, too."),
        ("shrink", "-", "shrink", "Give the pane less room."),
        ("zoom", "z", "zoom", "Give the pane the whole screen, or give it back."),
    ),
    *_topic(
        Topic.FIND,
        (
            "search",
            "/",
            "search",
            "Search article, organizations, officials and checks as you type.",
        ),
        ("next-hit", "n", "next hit", "Go to the next hit, through all panes."),
        ("previous-hit", "N", "last hit", "Go to the hit before."),
        ("filter", "f", "filter", "Show only the rows or paragraphs with what you type."),
        (
            "related",
            "r",
            "related",
            "Show only the officials of the body, or the bodies of the official.",
        ),
        (
            "peel",
            "escape",
            "back out",
            "Peel one layer off: selection, search, filter, zoom, marks.",
        ),
    ),
    *_topic(
        Topic.CHOOSE,
        ("mark", "space", "mark", "Mark the row, or take the mark off."),
        ("select", "v", "select", "Select text, or mark a range of rows, by moving."),
        ("select-all", "a", "all", "Select the whole article, or mark all rows of the list."),
        ("sort", "s", "sort", "Sort the list by the next column."),
        ("sort-reverse", "S", "turn round", "Turn the order of the list round."),
        ("listing-order", "0", "listing order", "List the rows in the order of the text."),
    ),
    *_topic(
        Topic.TAKE,
        ("copy", "y", "copy", "Copy the selected text, else the marked rows, else the row."),
        ("copy-as", "Y", "copy as", "Copy in a format that you choose."),
        ("copy-view", "V", "copy view", "Show what would be copied, to select with the mouse."),
        ("copy-to-file", "W", "copy to file", "Write what would be copied to a file."),
        ("export", "e", "export", "Write to a file in a format that you choose."),
    ),
    *_topic(
        Topic.READOUTS,
        ("open", "o", "open", "Open another readout, or a text by its path."),
        ("next-readout", ")", "next readout", "Go to the next readout that is open."),
        ("previous-readout", "(", "last readout", "Go to the readout before."),
        ("rebuild", "B", "rebuild", "Read the text again and find everything anew."),
    ),
    *_topic(
        Topic.PROGRAM,
        ("theme", "t", "theme", "Choose a theme; the choice is kept."),
        ("help", "?", "help", "Show every command by topic."),
        ("palette", ": ctrl+p", "commands", "Find a command by name."),
        ("suspend", "ctrl+z", "suspend", "Leave for the shell; fg comes back."),
        (
            "interrupt",
            "ctrl+c",
            "leave",
            "Copy what is selected or marked, or else leave.",
        ),
        ("quit", "q ctrl+q", "quit", "Leave Explorer."),
    ),
)

BY_ID = {command.id: command for command in COMMANDS}

# What the footer shows for each pane, the most useful first: about five fit in 80 columns.
_ANYWHERE = (
    "search",
    "copy",
    "help",
    "quit",
    "filter",
    "zoom",
    "copy-as",
    "export",
    "open",
    "palette",
)
FOOTER = {
    "article": ("next-mention", *_ANYWHERE, "select", "back"),
    "organizations": ("go", *_ANYWHERE, "mark", "sort", "related"),
    "officials": ("go", *_ANYWHERE, "mark", "sort", "related"),
    "evidence": ("go", *_ANYWHERE),
    "checks": ("go", *_ANYWHERE, "mark"),
}

NAMED_KEYS = {
    "enter": "Enter",
    "escape": "Esc",
    "tab": "Tab",
    "shift+tab": "Shift+Tab",
    "space": "Space",
    "down": "↓",
    "up": "↑",
    "left": "←",
    "right": "→",
    "pagedown": "PgDn",
    "pageup": "PgUp",
    "home": "Home",
    "end": "End",
}


def key_name(key: str) -> str:
    """Give a key as people write it: ``ctrl+p`` is ``Ctrl+P``."""
    if key.startswith("ctrl+"):
        return f"Ctrl+{key.removeprefix('ctrl+').upper()}"
    return NAMED_KEYS.get(key, key)
