"""A program in a real pseudo-terminal, its screen read through pyte, its bytes kept."""

import codecs
import fcntl
import os
import pty
import select
import signal
import struct
import termios
import time
from collections.abc import Callable, Mapping, Sequence

import pyte


class TerminalProgram:
    """A program that believes it is in a person's terminal."""

    def __init__(
        self,
        command: Sequence[str],
        size: tuple[int, int] = (100, 30),
        environment: Mapping[str, str] = {},
    ) -> None:
        self.screen = pyte.Screen(*size)
        self._stream = pyte.Stream(self.screen)
        self._decoder = codecs.getincrementaldecoder("utf-8")(errors="replace")
        self.wire = b""
        self.exit_code: int | None = None
        # A size that the variables give would be taken for the terminal's.
        variables = {k: v for k, v in os.environ.items() if k not in {"COLUMNS", "LINES"}}
        variables |= environment
        self.pid, self.descriptor = pty.fork()
        if self.pid == 0:
            os.execvpe(command[0], list(command), variables)
        self.resize(*size)

    def resize(self, columns: int, rows: int) -> None:
        """Give the terminal another size."""
        packed = struct.pack("HHHH", rows, columns, 0, 0)
        fcntl.ioctl(self.descriptor, termios.TIOCSWINSZ, packed)
        self.screen.resize(rows, columns)

    def send(self, keys: str) -> None:
        """Type."""
        os.write(self.descriptor, keys.encode())

    def shown(self) -> str:
        """Give the screen as text."""
        return "\n".join(line.rstrip() for line in self.screen.display)

    def wait(self, condition: Callable[[], bool], seconds: float = 20) -> bool:
        """Read until something holds, or the time is over, or the program has ended."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            if condition():
                return True
            if not self._read(0.05) and self.ended():
                break
        return condition()

    def wait_for(self, words: str, seconds: float = 20) -> None:
        """Read until words are on the screen."""
        assert self.wait(lambda: words in self.shown(), seconds), f"{words!r}\n{self.shown()}"

    def ended(self) -> bool:
        """Say whether the program has ended."""
        if self.exit_code is None:
            pid, status = os.waitpid(self.pid, os.WNOHANG)
            if pid:
                self.exit_code = os.waitstatus_to_exitcode(status)
        return self.exit_code is not None

    def close(self) -> None:
        """End the program, whatever it does."""
        if not self.ended():
            os.kill(self.pid, signal.SIGKILL)
            os.waitpid(self.pid, 0)
        os.close(self.descriptor)

    def _read(self, seconds: float) -> bool:
        ready, _, _ = select.select([self.descriptor], [], [], seconds)
        if not ready:
            return False
        try:
            data = os.read(self.descriptor, 65536)
        except OSError:  # the other end is closed
            return False
        self.wire += data
        text = self._decoder.decode(data)
        if "\x1b[?2026$p" in text:
            os.write(self.descriptor, b"\x1b[?2026;2$y")
        self._stream.feed(text.replace("\x1b[>29u", "").replace("\x1b[<u", ""))
        return bool(data)
