"""The terminal interface: the only part that knows Textual."""

from pathlib import Path


def run(paths: tuple[Path, ...]) -> int:
    """Open stores in the terminal interface and stay until the person leaves.

    Args:
        paths: Stores that exist; the first one is shown.

    Returns:
        The exit code.

    Raises:
        ExplorerError: A store cannot be read.
    """
    import gc

    # Nothing made while starting is garbage: collecting would only delay the first frame.
    gc.disable()
    from explorer.store import load
    from explorer.tui.app import ExplorerApp
    from explorer.tui.commands import COMMANDS
    from explorer.tui.panes_screen import keys_of

    app = ExplorerApp(load(paths[0]), keys_of(COMMANDS))
    app.run()
    return app.return_code or 0
