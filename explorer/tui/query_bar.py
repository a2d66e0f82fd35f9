"""The bar in which a query is typed: what is typed on the left, what was found on the right."""

from rich.cells import cell_len

from explorer.tui.bars import Bar
from explorer.tui.field import Field
from explorer.tui.painting import StyledText, styled
from explorer.tui.wrapping import fit


class QueryBar(Bar):
    """One line to type a query in. The screen gives it the keys while it is open."""

    def __init__(self) -> None:
        super().__init__(id="query")
        self.field = Field()
        self.prompt = ""
        self._found = ""
        self.display = False

    @property
    def is_open(self) -> bool:
        """Whether a query is being typed."""
        return self.display

    def open(self, prompt: str, typed: str) -> None:
        """Begin to type, after a prompt, at the end of what was typed before."""
        self.prompt, self._found = prompt, ""
        self.field.set(typed)
        self.display = True

    def close(self) -> None:
        """Leave the bar."""
        self.display = False

    def say(self, found: str) -> None:
        """Say what was found."""
        self._found = found
        self.refresh()

    def line_for(self, width: int) -> StyledText:
        """Give the prompt, the field with its caret, and what was found as far as it fits."""
        text, at = f"{self.field.text} ", self.field.at
        found = fit(self._found, max(0, width - cell_len(self.prompt + text) - 3))
        line = styled(self.prompt, "key") + styled(text[:at])
        line += styled(text[at], "caret") + styled(text[at + 1 :])
        gap = width - cell_len(line.text) - cell_len(found) - 1
        return line + StyledText(" " * gap) + styled(found, "dim")
