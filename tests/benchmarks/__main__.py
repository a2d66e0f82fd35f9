"""Speed beside a bare three-pane Textual app, in one run: ``python -m tests.benchmarks``.

The command ``explorer open`` and the bare app open the same readout in the same pseudo-terminals
and are measured by turns, so that other work on the machine slows both. Linux.
"""

import os
import sys
import sysconfig
import tempfile
import time
from contextlib import ExitStack
from pathlib import Path
from statistics import median, quantiles
from typing import NamedTuple

from tests.benchmarks import readouts
from tests.benchmarks.program import Program

ROUNDS = 15
REST = 4  # seconds
KEYS = 40
UNTIMED = 4  # keys of each cycle before the timed ones, so that neither program is cold
SIZES = ((120, 40), (200, 60))
ARTICLE = b"government"  # a word of the first paragraphs
DOWN, UP, TAB, ERASE_LINE = "\x1b[B", "\x1b[A", "\t", "\x15"
# Typed letter by letter: frequent and rare words, in one case and with a capital (which folds the
# text again), a phrase, and words that are in no text, near to one that is and far from all.
SEARCHED = ("women's federation", "Rural", '"the government of"', "federetion", "zzzzz")

# How much of the bare app's, and milliseconds.
START, KEY, MEMORY = 1.25, 1.5, 1.4
SLOWEST_KEY, SLOWEST_SEARCH = 40, 50


class Pane(NamedTuple):
    """A pane of Explorer with its keys, and how often Tab leads to its like in the bare app."""

    name: str
    open: str
    tabs: int
    keys: tuple[str, ...]


BOTH_WAYS = (DOWN, UP)
PANES = (
    Pane("article", "1", 0, (DOWN,) * 22 + (UP,) * 22),
    Pane("organizations", "2", 1, BOTH_WAYS),
    Pane("officials", "3", 2, BOTH_WAYS),
    Pane("evidence", "24", 1, BOTH_WAYS),
    Pane("checks", "5", 1, BOTH_WAYS),
    Pane("next pane", "1", 0, (TAB,)),
)


class Opened(NamedTuple):
    """What starts each of the two programs with the same readout."""

    bare: tuple[str, ...]
    explorer: tuple[str, ...]


def main() -> None:
    """Print the table."""
    # As installed, modules are compiled once, not at each start.
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
    with tempfile.TemporaryDirectory() as folder:
        for name in ("CONFIG", "DATA", "STATE"):
            os.environ[f"XDG_{name}_HOME"] = folder
        small = _opened(*readouts.bundled())
        large = _opened(*readouts.large(Path(folder)))
        _print("", "bare", "Explorer", "ratio", "at most", "p95", "at most")
        _start(small)
        _rest(small)
        for size in SIZES:
            _keys(f"{size[0]}x{size[1]}", small, size)
        _keys("400 KB", large, SIZES[-1])
        _search(large)


def _opened(text: Path, store: Path) -> Opened:
    command = Path(sysconfig.get_path("scripts"), "explorer")
    bare = (sys.executable, "-m", "tests.benchmarks.bare", str(store))
    return Opened(bare, (str(command), "open", str(text)))


def _start(opened: Opened) -> None:
    times: tuple[list[float], list[float]] = ([], [])
    for at in range(ROUNDS + 1):
        for command, taken in zip(opened, times, strict=True):
            with Program(command, SIZES[0]) as program:
                first = program.wait_for(ARTICLE)
            if at:  # the first one compiles
                taken.append(first)
    _compare("start to the first frame, ms", *times, START)


def _rest(opened: Opened) -> None:
    measured = []
    for command in opened:
        with Program(command, SIZES[0]) as program:
            program.wait_for(ARTICLE)
            program.settle(2)
            used, waited = program.processor(), program.waits()
            time.sleep(REST)
            used, waited = program.processor() - used, program.waits() - waited
            measured.append((program.memory() / 1e6, used / REST * 100, waited / REST))
    memory, processor, wakes = zip(*measured, strict=True)
    ratio = memory[1] / memory[0]
    _print("memory, MB", *_tenths(*memory), f"{ratio:.2f}", _target(ratio, MEMORY))
    # Textual's thread that reads the terminal looks ten times a second, in any program.
    _print("at rest: processor, %", *_tenths(*processor))
    _print("at rest: wakes a second to draw", *_tenths(*wakes), "", _target(wakes[1], 0))


def _keys(name: str, opened: Opened, size: tuple[int, int]) -> None:
    with ExitStack() as stack:
        bare, explorer = (_ready(stack, command, size) for command in opened)
        at = 0  # the pane of the bare app
        for lit in ("", ", search lit"):
            if lit:
                explorer.type("/the\r")
            for pane in PANES:
                explorer.type(pane.open)
                bare.type(TAB * ((pane.tabs - at) % 3))
                times = _by_turns(bare, explorer, pane.keys)
                at = (pane.tabs + pane.keys.count(TAB) * (KEYS + UNTIMED)) % 3
                _compare(f"{name}, {pane.name}{lit}: key, ms", *times, KEY, SLOWEST_KEY)


def _ready(stack: ExitStack, command: tuple[str, ...], size: tuple[int, int]) -> Program:
    program = stack.enter_context(Program(command, size))
    program.wait_for(ARTICLE)
    program.settle()
    return program


def _by_turns(
    bare: Program, explorer: Program, keys: tuple[str, ...]
) -> tuple[list[float], list[float]]:
    times: tuple[list[float], list[float]] = ([], [])
    for at in range(-UNTIMED, KEYS):
        for program, taken in zip((bare, explorer), times, strict=True):
            program.settle(0)  # what it drew while the other one was timed
            taken.append(program.press(keys[at % len(keys)]))
            program.settle(0.03)
    return times[0][UNTIMED:], times[1][UNTIMED:]


def _search(opened: Opened) -> None:
    with ExitStack() as stack:
        explorer = _ready(stack, opened.explorer, SIZES[-1])
        explorer.type("/")
        times = []
        for words in SEARCHED:
            for key in words:
                times.append(explorer.press(key))
                explorer.settle(0.05)
            explorer.press(ERASE_LINE)
            explorer.settle(0.05)
        _compare("400 KB: key of a search, ms", None, times, None, SLOWEST_SEARCH)


def _compare(
    name: str,
    bare: list[float] | None,
    ours: list[float],
    most: float | None,
    slowest: float | None = None,
) -> None:
    """Print medians and their ratio, and where there is a target for it the 95th percentile."""
    base, typical = median(bare) * 1e3 if bare else None, median(ours) * 1e3
    high = quantiles(ours, n=20)[-1] * 1e3
    _print(
        name,
        f"{base:.1f}" if base else "",
        f"{typical:.1f}",
        f"{typical / base:.2f}" if base else "",
        _target(typical / base, most) if base and most else "",
        f"{high:.1f}" if slowest else "",
        _target(high, slowest) if slowest else "",
    )


def _target(reached: float, most: float) -> str:
    return f"{most:g}{' ' if reached <= most else '!'}"


def _tenths(*values: float) -> list[str]:
    return [f"{value:.1f}" for value in values]


def _print(name: str, *cells: str) -> None:
    print(f"{name:46}" + "".join(f"{cell:>9}" for cell in cells), flush=True)


if __name__ == "__main__":
    main()
