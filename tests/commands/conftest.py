"""What the tests of commands read."""

from pathlib import Path

import pytest

from tests.commands.helpers import PLAIN


@pytest.fixture
def text() -> Path:
    """A text in the working folder."""
    path = Path("seminar.txt")
    path.write_text(PLAIN, encoding="utf-8")
    return path
