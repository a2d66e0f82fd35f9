"""``explorer extract``: everything that was found in texts, as JSON; touches no store."""

import os
import signal
import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from explorer.commands.command import report, report_encoding, report_long
from explorer.errors import ExplorerError
from explorer.model import STANDARD_INPUT


@dataclass(frozen=True, slots=True)
class _Task:
    """A text to extract from: its source, the bytes of standard input, the JSON's indentation."""

    source: str
    data: bytes | None
    indent: int | None


@dataclass(frozen=True, slots=True)
class _Outcome:
    """What became of a text: its encoding and JSON, or why there is none."""

    source: str
    encoding: str = ""
    json: str = ""
    failure: str = ""


def configure(parser: ArgumentParser) -> None:
    """Adds the arguments to ``parser`` and what runs with them."""
    parser.add_argument("sources", metavar="FILE", nargs="+", help="a text, - for standard input")
    parser.add_argument(
        "--format",
        choices=("json", "jsonl"),
        default="json",
        help="json: one text as one object (default); jsonl: any number, one object a line",
    )
    parser.set_defaults(run=_run, usage_error=parser.error)


def _run(options: Namespace) -> int:
    if options.format == "json" and len(options.sources) > 1:
        options.usage_error("json is one object; for several texts: --format jsonl")
    indent = 2 if options.format == "json" else None
    tasks = [_task(source, indent) for source in options.sources]
    for task in tasks:
        report_long(_size(task), task.source)
    failures = 0
    with _outcomes(tasks) as outcomes, _progress(len(tasks)) as advance:
        for outcome in outcomes:
            if outcome.failure:
                report(outcome.failure)
                failures += 1
            else:
                report_encoding(outcome.source, outcome.encoding)
                sys.stdout.buffer.write(f"{outcome.json}\n".encode())
            advance()
    return 1 if failures else 0


def _task(source: str, indent: int | None) -> _Task:
    from explorer import reading

    # Only this process has the standard input.
    data = reading.content(source) if source == STANDARD_INPUT else None
    return _Task(source, data, indent)


def _size(task: _Task) -> int:
    """The bytes that there are to read; 0 where that is not known, as of a pipe."""
    if task.data is not None:
        return len(task.data)
    try:
        return Path(task.source).stat().st_size
    except (OSError, ValueError):
        return 0  # why it cannot be read is told when it is read


def _outcome(task: _Task) -> _Outcome:
    import json

    from explorer import reading
    from explorer.export.records import document
    from explorer.export.selection import everything
    from explorer.extraction import extract

    source = task.source
    try:
        data = reading.content(source) if task.data is None else task.data
        readout = extract(reading.read_bytes(data, source))
        record = document(readout, everything(readout))
        encoded = json.dumps(record, ensure_ascii=False, indent=task.indent)
    except ExplorerError as error:
        return _Outcome(source, failure=str(error))
    except Exception as error:  # a defect found by one text must not cost the others
        return _Outcome(source, failure=f"{source} met a defect of Explorer: {error!r}")
    return _Outcome(source, readout.article.encoding, encoded)


@contextmanager
def _outcomes(tasks: list[_Task]) -> Iterator[Iterable[_Outcome]]:
    """The outcomes in the order of ``tasks``, worked out on all cores."""
    workers = min(len(tasks), _cores())
    if workers == 1:
        yield map(_outcome, tasks)
        return
    from concurrent.futures import ProcessPoolExecutor
    from concurrent.futures.process import BrokenProcessPool

    executor = ProcessPoolExecutor(workers, initializer=_end_quietly)
    try:
        yield executor.map(_outcome, tasks)
    except BrokenProcessPool:
        raise ExplorerError(
            "A process was ended by the system, perhaps for want of memory; give fewer texts."
        ) from None
    finally:
        executor.shutdown(cancel_futures=True)


def _cores() -> int:
    if sys.platform == "linux":
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def _end_quietly() -> None:
    """Lets Ctrl+C end a worker without a traceback."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)


@contextmanager
def _progress(total: int) -> Iterator[Callable[[], None]]:
    """A bar on standard error, where that is a terminal that the output does not go to."""
    if total == 1 or sys.stdout.isatty() or not sys.stderr.isatty():
        yield lambda: None
        return
    from rich.console import Console
    from rich.progress import Progress

    with Progress(console=Console(stderr=True), redirect_stdout=False, transient=True) as bar:
        task = bar.add_task("Extracting", total=total)
        yield lambda: bar.advance(task)
