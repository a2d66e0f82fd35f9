"""Copies a file and writes down what became of it: run inside the terminals of the tests.

``python -m tests.clipboard.copier TEXT REPORT``
"""

import json
import sys
from dataclasses import asdict
from pathlib import Path

from explorer.clipboard import copy
from explorer.clipboard.terminal import write_to_tty


def main(text: str, report: str) -> None:
    outcome = copy(Path(text).read_bytes().decode(), write=write_to_tty)
    told = {**asdict(outcome), "known": outcome.known, "message": outcome.message}
    aside = Path(report).with_suffix(".part")
    aside.write_text(json.dumps(told), encoding="utf-8")
    aside.rename(report)


if __name__ == "__main__":
    main(*sys.argv[1:])
