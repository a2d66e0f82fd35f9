"""A program in a pseudo-terminal, timed to the end of the frame in which something is shown."""

import fcntl
import os
import pty
import re
import select
import signal
import struct
import termios
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Self

_SYNC_ASKED = b"\x1b[?2026$p"
_SYNC_KNOWN = b"\x1b[?2026;2$y"
_FRAME_END = b"\x1b[?2026l"
_ESCAPE = re.compile(rb"\x1b(?:\[[0-9;?<>=]*[ -/]*[@-~]|\][^\x07]*\x07|[@-_])")


class Program:
    """A program that is timed."""

    def __init__(self, command: Sequence[str], size: tuple[int, int]) -> None:
        self.started = time.perf_counter()
        self.pid, self._terminal = pty.fork()
        if self.pid == 0:
            os.execvp(command[0], list(command))
        packed = struct.pack("HHHH", size[1], size[0], 0, 0)
        fcntl.ioctl(self._terminal, termios.TIOCSWINSZ, packed)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        os.kill(self.pid, signal.SIGKILL)
        os.waitpid(self.pid, 0)
        os.close(self._terminal)

    def wait_for(self, words: bytes, seconds: float = 30) -> float:
        """Give the seconds from the start to the end of the frame in which words are shown."""
        shown = b""
        end = time.perf_counter() + seconds
        while time.perf_counter() < end:
            shown += self._read(0.5)
            frames = shown[: shown.rfind(_FRAME_END) + 1]
            if words in _ESCAPE.sub(b"", frames):
                return time.perf_counter() - self.started
        raise TimeoutError(f"{words!r} was not shown: {_ESCAPE.sub(b'', shown)[-2000:]!r}")

    def settle(self, silence: float = 0.3, seconds: float = 3) -> None:
        """Read until nothing more is written; a cursor that blinks never lets that be."""
        end = time.perf_counter() + seconds
        while self._read(silence) and time.perf_counter() < end:
            pass

    def press(self, key: str, seconds: float = 2) -> float:
        """Give the seconds from a key to the end of the first frame after it."""
        begun = time.perf_counter()
        os.write(self._terminal, key.encode())
        shown = b""
        while time.perf_counter() < begun + seconds:
            shown += self._read(0.05)
            if _FRAME_END in shown:
                return time.perf_counter() - begun
        raise TimeoutError(f"no frame after {key!r}")

    def type(self, keys: str) -> None:
        """Press keys and wait until all is done."""
        for key in keys:
            os.write(self._terminal, key.encode())
            self.settle(0.1)

    def memory(self) -> int:
        """Give the resident memory, in bytes."""
        pages = Path(f"/proc/{self.pid}/statm").read_text().split()[1]
        return int(pages) * os.sysconf("SC_PAGE_SIZE")

    def processor(self) -> float:
        """Give the seconds of processor time that all threads have used."""
        tasks = Path(f"/proc/{self.pid}/task").glob("*/schedstat")
        return sum(int(task.read_text().split()[0]) for task in tasks) / 1e9

    def waits(self) -> int:
        """Give how often the main thread, which draws, went to sleep: each time it was woken."""
        status = Path(f"/proc/{self.pid}/status").read_text()
        return int(status.partition("\nvoluntary_ctxt_switches:")[2].split()[0])

    def _read(self, seconds: float) -> bytes:
        if not select.select([self._terminal], [], [], seconds)[0]:
            return b""
        data = os.read(self._terminal, 1 << 20)
        if _SYNC_ASKED in data:
            os.write(self._terminal, _SYNC_KNOWN)
        return data
