"""What goes wrong in a pane is said and logged, and Explorer goes on."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from traceback import extract_tb, format_exception
from typing import Protocol, runtime_checkable

from textual.message import Message
from textual.message_pump import MessagePump

LOG_VARIABLE = "EXPLORER_LOG"
UNDRAWN = "this line cannot be shown"
_FULL = "full"
_LARGEST_LOG = 1_000_000  # bytes; a larger one is begun anew


@runtime_checkable
class Reporting(Protocol):
    """What is told of a defect: the application."""

    def report_defect(self, error: Exception) -> None:
        """Tell the person that something went wrong, and where it is written down."""


class Guarded(MessagePump):
    """A widget or screen that survives an error while it answers a message."""

    async def _dispatch_message(self, message: Message) -> None:
        with self.surviving():
            await super()._dispatch_message(message)

    @contextmanager
    def surviving(self) -> Iterator[None]:
        """Survive an error."""
        try:
            yield
        except Exception as error:
            if not isinstance(self.app, Reporting):
                raise
            self.app.report_defect(error)

    @contextmanager
    def reporting(self) -> Iterator[None]:
        """Survive an error in a thread beside the one that draws."""
        try:
            yield
        except Exception as error:
            if not isinstance(self.app, Reporting):
                raise
            self.app.call_from_thread(self.app.report_defect, error)


def write_down(error: Exception) -> Path:
    """Write an error into the log, without the text it happened on unless that is asked for.

    The message of an error may quote what was read; only ``EXPLORER_LOG=full`` writes it.
    """
    from platformdirs import user_log_path

    path = user_log_path("explorer", appauthor=False) / "explorer.log"
    if os.environ.get(LOG_VARIABLE) == _FULL:
        lines = format_exception(error)
    else:
        frames = extract_tb(error.__traceback__)
        lines = [f"  {frame.filename}:{frame.lineno} {frame.name}\n" for frame in frames]
        lines.append(f"{type(error).__name__}\n")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        large = path.exists() and path.stat().st_size > _LARGEST_LOG
        with path.open("w" if large else "a", encoding="utf-8") as log:
            log.write(f"{datetime.now(UTC).isoformat()}\n{''.join(lines)}\n")
    except OSError:
        pass  # the person is told of the defect all the same
    return path
