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
    from explorer import settings, state
    from explorer.tui.app import ExplorerApp, Preferences
    from explorer.tui.keymap import keymap
    from explorer.tui.shelf import Shelf

    chosen = settings.load(settings.settings_path())
    state_path = state.state_path()
    preferences = Preferences(
        keymap=keymap(chosen.keys),
        theme=chosen.theme,
        clipboard_limit=chosen.clipboard_limit,
        copy_format=chosen.copy_format,
        problems=chosen.problems,
        state=state.load(state_path),
        state_path=state_path,
    )
    app = ExplorerApp(Shelf(paths), preferences)
    app.run()
    return app.return_code or 0
