"""Where the tests of stores keep one."""

from pathlib import Path

import pytest


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A store that does not exist yet, in a folder that does not."""
    return tmp_path / "stores" / "readout.json"
