"""What is imported before the first frame: nothing that a start does not need."""

import subprocess
import sys
from pathlib import Path

from explorer import store
from tests.tui.sample import bundled

# Starts Explorer as ``run`` does, without a terminal, and leaves at the first frame.
STARTED = """
import asyncio
import sys
from pathlib import Path
from explorer.tui.app import ExplorerApp, Preferences
from explorer.tui.shelf import Shelf

app = ExplorerApp(Shelf((Path(sys.argv[1]),)), Preferences())

async def start():
    async with app.run_test(size=(120, 40)):
        pass

before = set(sys.modules)
asyncio.run(start())
print("\\n".join(sorted(sys.modules)))
"""
NEEDED = """
app arranging article_pane bars checks_pane commands evidence evidence_pane field guarding jumps
key_screen keymap layout line_pane linked_screen list_pane messages nouns officials_pane
organizations_pane painting panes_screen query_bar readout_screen searching_screen session shelf
taking_screen themes words wrapping
"""
NEVER = """
charset_normalizer filelock hypothesis tomllib
explorer.clipboard explorer.commands explorer.export explorer.extraction.pipeline explorer.library
explorer.reading explorer.show
"""


def test_a_start_imports_only_what_it_needs(tmp_path: Path) -> None:
    path = tmp_path / "readout.json"
    store.save(bundled(), path)
    done = subprocess.run(
        [sys.executable, "-c", STARTED, str(path)], capture_output=True, text=True, check=True
    )
    modules = set(done.stdout.split())
    ours = {name.removeprefix("explorer.tui.") for name in modules if "explorer.tui." in name}
    assert ours == set(NEEDED.split())
    assert modules & set(NEVER.split()) == set()
