"""No test sees the developer's own settings, stores, clipboard or terminal."""

import os
from pathlib import Path

import pytest
from hypothesis import settings

# No test is timed, and a run is the same as the one before; to look further, before a release:
# python -m pytest --hypothesis-profile thorough
settings.register_profile("explorer", deadline=None, derandomize=True, max_examples=25)
settings.register_profile("thorough", deadline=None, max_examples=1000)
settings.load_profile("explorer")

_FOLDERS = {
    "HOME": "home",
    "USERPROFILE": "home",
    "XDG_CONFIG_HOME": "config",
    "XDG_DATA_HOME": "data",
    "XDG_STATE_HOME": "state",
    "XDG_CACHE_HOME": "cache",
    "XDG_RUNTIME_DIR": "runtime",
    "APPDATA": "data",
    "LOCALAPPDATA": "data",
}
# What tells a program which clipboard, terminal, pager or colours the developer has.
_OWN = (
    "COLORTERM",
    "COLUMNS",
    "DISPLAY",
    "FORCE_COLOR",
    "LC_TERMINAL",
    "LINES",
    "NO_COLOR",
    "SSH_CLIENT",
    "SSH_CONNECTION",
    "SSH_TTY",
    "STY",
    "TERM_PROGRAM",
    "TMUX",
    "TMUX_PANE",
    "WAYLAND_DISPLAY",
    "WSL_DISTRO_NAME",
)


@pytest.fixture(autouse=True)
def own_place(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of the test's own in place of every folder of the person's."""
    place = tmp_path_factory.mktemp("person")
    for variable, folder in _FOLDERS.items():
        (place / folder).mkdir(exist_ok=True)
        monkeypatch.setenv(variable, str(place / folder))
    own = [name for name in os.environ if name.startswith(("EXPLORER_", "TEXTUAL"))]
    for variable in (*_OWN, *own):
        monkeypatch.delenv(variable, raising=False)
    monkeypatch.setenv("TERM", "xterm-256color")
    return place


@pytest.fixture(autouse=True)
def own_folder(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    """An empty working folder, so that no test leaves a file in the checkout."""
    monkeypatch.chdir(tmp_path_factory.mktemp("work"))
