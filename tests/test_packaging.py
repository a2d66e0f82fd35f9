"""What is shipped: the bundled readout as given, a wheel that works alone, a core without TUI."""

import json
import os
import subprocess
import sys
import venv
from hashlib import sha256
from pathlib import Path

import pytest

import explorer
from explorer import __version__
from explorer.resources import BUNDLED_READOUT

CHECKOUT = Path(explorer.__file__).parent.parent
BUNDLED_SHA256 = "fbcb110d6fc320c0ae3527af19f755b81d526e3ff2c9f17e00e929c49b347b67"


def output_of(*command: str | Path) -> str:
    return subprocess.check_output(list(map(str, command)), encoding="utf-8")


def test_the_bundled_readout_is_byte_for_byte_as_given() -> None:
    assert sha256(BUNDLED_READOUT.read_bytes()).hexdigest() == BUNDLED_SHA256


def test_the_module_is_the_command() -> None:
    assert output_of(sys.executable, "-m", "explorer", "--version") == f"explorer {__version__}\n"


def test_all_but_the_terminal_interface_imports_without_textual() -> None:
    program = (
        "import importlib, pkgutil, sys\n"
        "sys.modules['textual'] = None\n"
        "import explorer\n"
        "for module in pkgutil.walk_packages(explorer.__path__, 'explorer.'):\n"
        "    if 'tui' not in module.name.split('.'):\n"
        "        importlib.import_module(module.name)\n"
        "        print(module.name)\n"
    )
    imported = output_of(sys.executable, "-c", program).split()
    assert {"explorer.cli", "explorer.store", "explorer.reading", "explorer.model"} <= set(imported)


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of programs of a fresh environment with the wheel built from the checkout."""
    folder = tmp_path_factory.mktemp("installed")
    output_of(sys.executable, "-m", "build", "--no-isolation", "--outdir", folder, CHECKOUT)
    (wheel,) = folder.glob("*.whl")
    environment = folder / "environment"
    venv.create(environment)
    output_of(sys.executable, "-m", "pip", "--python", environment, "install", "-q", wheel)
    return environment / ("Scripts" if os.name == "nt" else "bin")


def test_the_wheel_runs_outside_the_checkout(installed: Path) -> None:
    where = output_of(installed / "python", "-c", "import explorer; print(explorer.__file__)")
    assert installed.parent in Path(where).parents
    assert output_of(installed / "explorer", "--version") == f"explorer {__version__}\n"


def test_the_wheel_reads_a_text_of_the_persons(installed: Path) -> None:
    Path("seminar.txt").write_text("The Ministry of Trade held a seminar.", encoding="utf-8")
    found = json.loads(output_of(installed / "explorer", "extract", "seminar.txt"))
    assert found["article"]["source"] == "seminar.txt"


def test_the_wheel_holds_the_bundled_readout_and_reads_it(installed: Path) -> None:
    program = "from explorer.resources import BUNDLED_READOUT; print(BUNDLED_READOUT)"
    bundled = Path(output_of(installed / "python", "-c", program).rstrip("\n"))
    assert installed.parent in bundled.parents
    found = json.loads(output_of(installed / "explorer", "extract", bundled))
    assert found["article"]["sha256"] == BUNDLED_SHA256
    checkout = json.loads(output_of(sys.executable, "-m", "explorer", "extract", BUNDLED_READOUT))
    for part in ("event", "organizations", "officials", "checks"):
        assert found[part] == checkout[part]
