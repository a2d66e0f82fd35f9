"""One line of text as a person edits it."""

from dataclasses import dataclass


@dataclass
class Field:
    """What was typed, and where the next character goes.

    Editing is done at once, key by key, so that keys typed faster than the screen is drawn are
    never taken for commands.
    """

    text: str = ""
    at: int = 0

    def set(self, text: str) -> None:
        """Replace the text and go to its end."""
        self.text, self.at = text, len(text)

    def insert(self, text: str) -> None:
        """Put text in, as one line."""
        line = " ".join(text.splitlines())
        self.text = self.text[: self.at] + line + self.text[self.at :]
        self.at += len(line)

    def press(self, key: str, character: str | None) -> bool:
        """Do what a key does in a line of text; whether it does anything."""
        cut = _CUTS.get(key)
        move = _MOVES.get(key)
        if cut:
            self._cut(cut)
        elif move:
            self.at = {
                "left": max(self.at - 1, 0),
                "right": min(self.at + 1, len(self.text)),
                "start": 0,
                "end": len(self.text),
            }[move]
        elif character and character.isprintable():
            self.insert(character)
        else:
            return False
        return True

    def _cut(self, what: str) -> None:
        word = self.text[: self.at].rstrip(" ").rfind(" ") + 1
        start, end = {
            "character before": (max(self.at - 1, 0), self.at),
            "character after": (self.at, self.at + 1),
            "word before": (word, self.at),
            "all before": (0, self.at),
            "all after": (self.at, len(self.text)),
        }[what]
        self.text = self.text[:start] + self.text[end:]
        self.at = start


_CUTS = {
    "backspace": "character before",
    "ctrl+h": "character before",
    "delete": "character after",
    "ctrl+d": "character after",
    "ctrl+w": "word before",
    "ctrl+u": "all before",
    "ctrl+k": "all after",
}
_MOVES = {
    "left": "left",
    "ctrl+b": "left",
    "right": "right",
    "ctrl+f": "right",
    "home": "start",
    "ctrl+a": "start",
    "end": "end",
    "ctrl+e": "end",
}
