"""Where the program's own data lies: in the package in a wheel, beside it in a checkout."""

from pathlib import Path

PACKAGE = Path(__file__).parent
_INSTALLED = PACKAGE / "data"
DATA = _INSTALLED if _INSTALLED.is_dir() else PACKAGE.parent / "data"
LEXICON = DATA / "lexicon"
READOUTS = DATA / "readouts"
BUNDLED_READOUT = READOUTS / "2023-07-15-rural-revitalization.txt"
