"""Other programs, run with a time limit: nothing here waits for a tool that hangs."""

import contextlib
import os
import shutil
import signal
import subprocess
import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Finished:
    """How a tool ended: what it printed, and in one line why it failed (``None``: it did not)."""

    output: bytes
    failure: str | None


def available(tool: str, environment: Mapping[str, str]) -> bool:
    """Whether the tool is on the ``PATH`` of the environment."""
    return shutil.which(tool, path=environment.get("PATH", os.defpath)) is not None


def run(
    command: Sequence[str],
    environment: Mapping[str, str],
    seconds: float,
    given: bytes = b"",
) -> Finished:
    """Runs the command with ``given`` as its input, for at most ``seconds``.

    It gets a session of its own, so that a tool which stays behind to serve the clipboard outlives
    this terminal. Its output goes to files: such a tool would hold a pipe open for ever.
    """
    tool = shutil.which(command[0], path=environment.get("PATH", os.defpath))
    if tool is None:
        return Finished(b"", f"{command[0]} is not installed")
    with tempfile.TemporaryFile() as output, tempfile.TemporaryFile() as errors:
        try:
            process = subprocess.Popen(  # noqa: S603 - the tool was looked up, its arguments are ours
                command,
                executable=tool,
                stdin=subprocess.PIPE,
                stdout=output,
                stderr=errors,
                env=dict(environment),
                start_new_session=True,
            )
        except OSError as error:
            return Finished(b"", f"{command[0]} cannot be run: {error.strerror}")
        try:
            process.communicate(given, timeout=seconds)
        except subprocess.TimeoutExpired:
            _stop(process)
            return Finished(b"", f"{command[0]} gave no answer in {seconds:g} seconds")
        output.seek(0)
        errors.seek(0)
        said = errors.read(1000).decode(errors="replace").strip().split("\n")[0]
        reason = said or f"it ended with code {process.returncode}"
        failure = f"{command[0]} failed: {reason}" if process.returncode else None
        return Finished(output.read(), failure)


def _stop(process: subprocess.Popen[bytes]) -> None:
    with contextlib.suppress(ProcessLookupError):
        if os.name == "posix":
            os.killpg(process.pid, signal.SIGKILL)
        else:
            process.kill()
    if process.stdin:
        with contextlib.suppress(OSError):
            process.stdin.close()
    process.wait()
