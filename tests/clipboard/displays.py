"""Real display servers for the tests, without a screen: Xvfb, and sway without a head."""

import contextlib
import os
import shutil
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

PATIENCE = 15.0


@contextlib.contextmanager
def xvfb() -> Iterator[str]:
    """The name of a display of its own."""
    near, far = os.pipe()
    command = ["Xvfb", "-displayfd", str(far), "-nolisten", "tcp", "-noreset"]
    server = subprocess.Popen(
        command, pass_fds=[far], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    os.close(far)
    try:
        with os.fdopen(near) as answer:
            yield f":{answer.readline().strip()}"
    finally:
        _end(server)


@contextlib.contextmanager
def sway() -> Iterator[dict[str, str]]:
    """The variables that lead to a Wayland compositor of its own."""
    runtime = Path(tempfile.mkdtemp(prefix="wl-"))
    runtime.chmod(0o700)
    command = ["sway", "-c", "/dev/null"]
    if os.geteuid() == 0:
        # sway refuses to run as root, who can still use the clipboard of the one who may.
        shutil.chown(runtime, "nobody")
        command = ["runuser", "-u", "nobody", "--", *command]
    variables = {
        "PATH": os.environ["PATH"],
        "XDG_RUNTIME_DIR": str(runtime),
        "WLR_BACKENDS": "headless",
        "WLR_RENDERER": "pixman",
        "WLR_LIBINPUT_NO_DEVICES": "1",
    }
    server = subprocess.Popen(
        command, env=variables, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    try:
        _wait(lambda: any(runtime.glob("wayland-*.lock")), server)
        display = next(runtime.glob("wayland-*.lock")).stem
        yield {"XDG_RUNTIME_DIR": str(runtime), "WAYLAND_DISPLAY": display}
    finally:
        _end(server)
        shutil.rmtree(runtime, ignore_errors=True)


def _wait(ready: Callable[[], bool], server: subprocess.Popen[bytes]) -> None:
    end = time.monotonic() + PATIENCE
    while not ready():
        if server.poll() is not None or time.monotonic() > end:
            raise RuntimeError("the display server did not start")
        time.sleep(0.05)


def _end(server: subprocess.Popen[bytes]) -> None:
    server.terminate()
    try:
        server.wait(timeout=PATIENCE)
    except subprocess.TimeoutExpired:
        server.kill()
        server.wait()
