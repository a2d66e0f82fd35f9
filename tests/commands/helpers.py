"""How the tests of commands run them."""

import subprocess
import sys

EXPLORER = [sys.executable, "-m", "explorer"]
PLAIN = "The Ministry of Trade held a seminar on 2 May 2024.\n"


def run(*arguments: str, given: bytes = b"") -> subprocess.CompletedProcess[str]:
    """Runs ``explorer`` as its own process, with no terminal."""
    outcome = subprocess.run(
        [*EXPLORER, *arguments], input=given, capture_output=True, check=False, timeout=120
    )
    return subprocess.CompletedProcess(
        outcome.args, outcome.returncode, outcome.stdout.decode(), outcome.stderr.decode()
    )
