"""What is imported before the first frame: nothing that a start does not need."""

import sys
from pathlib import Path

from explorer.resources import BUNDLED_READOUT
from tests.tui.terminals import TerminalProgram

# The command as a person gives it, with the screen's driver left out; leaves at the first frame.
STARTED = """
import asyncio
import sys
from pathlib import Path
from explorer.cli import main
from explorer.tui.app import ExplorerApp

async def start(app):
    async with app.run_test(size=(120, 40)):
        Path(sys.argv[1]).write_text("\\n".join(sys.modules))

ExplorerApp.run = lambda app: asyncio.run(start(app))
sys.exit(main(sys.argv[2:]))
"""
NEEDED = """
certainty cli commands commands.command commands.open_ errors files library model passages reading
resources search settings state store store.rows store.storage store.version tui tui.app
tui.arranging tui.bars tui.commands tui.evidence tui.field tui.guarding tui.jumps tui.key_screen
tui.keymap tui.layout tui.messages tui.nouns tui.painting tui.panes tui.panes.article
tui.panes.checks tui.panes.evidence tui.panes.line tui.panes.list tui.panes.officials
tui.panes.organizations tui.places tui.query_bar tui.screen tui.screen.linking tui.screen.panes
tui.screen.reading tui.screen.resizing tui.screen.searching tui.screen.taking tui.session
tui.shelf tui.themes tui.words tui.wrapping visible
"""
NEVER = "charset_normalizer filelock hypothesis secrets textual.widgets._text_area tomllib"


def test_a_start_imports_only_what_it_needs(tmp_path: Path) -> None:
    listed = tmp_path / "modules"
    command = [sys.executable, "-c", STARTED, str(listed), "open", str(BUNDLED_READOUT)]
    for _ in ("the store is built", "the store is there"):
        program = TerminalProgram(command)
        assert program.wait(program.ended)
        program.close()
        assert program.exit_code == 0
    modules = set(listed.read_text().split())
    ours = {name.removeprefix("explorer.") for name in modules if name.startswith("explorer.")}
    assert ours == set(NEEDED.split())
    assert modules & set(NEVER.split()) == set()
