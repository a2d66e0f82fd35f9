"""LibreOffice opens the CSV: every cell is text or a number, and no formula is run."""

import shutil
import subprocess
from dataclasses import replace
from pathlib import Path
from xml.etree import ElementTree

import pytest

from explorer.export import everything
from explorer.export.rows import rows_of
from tests.export.sample import sample
from tests.export.selections import rendered

OFFICE = shutil.which("soffice")
TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
# Separator, quote, UTF-8, from the first line: what the import dialogue proposes.
IMPORT = "CSV:44,34,76,1"
FORMULAS = (
    '=HYPERLINK("http://127.0.0.1/","x")',
    "+1+1",
    "-1-1",
    "@SUM(1+1)",
    "=1+1\tcmd",
    "\t=1+1",
    "＝1+1",
)


@pytest.mark.skipif(OFFICE is None, reason="soffice is not installed (libreoffice-calc-nogui)")
def test_a_spreadsheet_shows_every_cell_and_calculates_none(tmp_path: Path) -> None:
    readout = sample()
    named = [
        replace(body, name=name) for body, name in zip(readout.organizations, FORMULAS, strict=True)
    ]
    case = replace(readout, organizations=tuple(named)), everything(readout)
    source = tmp_path / "readout.csv"
    source.write_bytes(rendered("csv", case).encode())
    profile = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
    command = [str(OFFICE), profile, "--headless", f"--infilter={IMPORT}"]
    command += ["--convert-to", "fods", "--outdir", str(tmp_path), str(source)]
    subprocess.run(command, check=True, capture_output=True, timeout=300)

    tree = ElementTree.parse(tmp_path / "readout.fods").getroot()
    cells = list(tree.iter(f"{TABLE}table-cell"))
    assert not [cell for cell in cells if cell.get(f"{TABLE}formula")]
    shown = {"\n".join("".join(line.itertext()) for line in cell) for cell in cells}
    assert {f"'{name}" for name in FORMULAS if "\t" not in name} <= shown
    for row in rows_of(*case):
        assert str(row["start"]) in shown
        assert row["kind"] in shown
