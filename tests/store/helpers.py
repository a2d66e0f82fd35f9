"""What the tests of stores share."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

from tests.samples import readout

OLD = readout(source="old.txt")
NEW = readout(source="new.txt")


def contents(folder: Path) -> set[str]:
    return {entry.name for entry in folder.iterdir()}


def edit(path: Path, change: Callable[[dict[str, Any]], None]) -> None:
    """Changes a store behind Explorer's back."""
    tables = json.loads(path.read_text(encoding="utf-8"))
    change(tables)
    path.write_text(json.dumps(tables), encoding="utf-8")
