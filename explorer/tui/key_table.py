"""The README's table of keys: ``python -m explorer.tui.key_table``."""

from explorer.tui.commands import COMMANDS, Topic, key_name


def key_table() -> str:
    """Give every command with its keys as Markdown, by topic."""
    lines = ["| key | does |", "| --- | --- |"]
    for topic in Topic:
        lines.append(f"| **{topic.value}** | |")
        for command in COMMANDS:
            if command.topic is topic:
                keys = " ".join(f"`{key_name(key)}`" for key in command.keys)
                lines.append(f"| {keys} | {command.help} |")
    return "\n".join(lines)


if __name__ == "__main__":
    print(key_table())  # noqa: T201
