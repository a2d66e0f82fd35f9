"""The least Textual app that shows a store: text, list and table. What Explorer is measured by."""

import sys
from typing import Any

from textual.app import App, ComposeResult
from textual.containers import Horizontal, Vertical
from textual.widgets import DataTable, OptionList, TextArea
from tinydb import TinyDB


class Bare(App[None]):
    CSS = "#article { width: 2fr; } #right { width: 1fr; } #bodies, #officials { height: 1fr; }"

    def compose(self) -> ComposeResult:
        store = TinyDB(sys.argv[1], access_mode="r")
        names: dict[str, Any] = {row["id"]: row["name"] for row in store.table("organizations")}
        table: DataTable[str] = DataTable(id="officials", cursor_type="row")
        table.add_columns("name", "post", "body")
        for row in store.table("officials"):
            posts: list[dict[str, Any]] = row["posts"]
            titles = ", ".join(post["title"] for post in posts)
            bodies = ", ".join(names.get(post["organization"], "") for post in posts)
            table.add_row(row["name"], titles, bodies)
        with Horizontal():
            yield TextArea(store.table("article").all()[0]["text"], read_only=True, id="article")
            with Vertical(id="right"):
                yield OptionList(*names.values(), id="bodies")
                yield table


if __name__ == "__main__":
    Bare().run()
