"""Speed beside a bare three-pane Textual app, in one run: ``python -m tests.benchmarks``.

Both programs open the same stores in the same pseudo-terminals and are measured by turns. Linux.
"""

import os
import re
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from statistics import median, quantiles

from explorer import store
from explorer.model import Mention, Organization, Readout, Role, Span
from explorer.reading import read_text
from explorer.resources import BUNDLED_READOUT
from tests.benchmarks.program import Program

ROUNDS = 9
KEYS = 60
WORDS = b"government"
Opener = Callable[[Path, tuple[int, int]], Program]
SIZES = ((120, 40), (200, 60))
OPEN = """
import sys
from pathlib import Path
from explorer.tui import run
sys.exit(run((Path(sys.argv[1]),)))
"""


def main() -> None:
    """Print the table."""
    with tempfile.TemporaryDirectory() as folder:
        for name in ("CONFIG", "DATA", "STATE"):
            os.environ[f"XDG_{name}_HOME"] = folder
        small, large = Path(folder, "small.json"), Path(folder, "large.json")
        text = BUNDLED_READOUT.read_text(encoding="utf-8")
        from explorer.extraction import extract

        store.save(extract(read_text(text, "bundled")), small)
        store.save(_large(text), large)
        print(f"{'':46}{'bare':>9}{'Explorer':>10}{'ratio':>8}")
        _start(small)
        _rest(small)
        for size in SIZES:
            _keys(f"{size[0]}x{size[1]}", small, size)
        _keys("200x60, 400 KB", large, (200, 60))
        _search(large)


def _large(text: str) -> Readout:
    """Give 400 KB with 5,000 mentions of 50 bodies."""
    body = (text + "\n\n") * (400_000 // len(text))
    found = [Span(*match.span()) for match in re.finditer(r"\b\w+ (?:the|of|and) \w+", body)]
    organizations = tuple(
        Organization(
            id_ := f"organization-{at}",
            f"body number {at}",
            (),
            Role.PARTICIPANT,
            None,
            tuple(Mention(span, id_, "head-first", 0.95) for span in found[at:5000:50]),
        )
        for at in range(50)
    )
    return Readout(read_text(body, "large"), organizations, (), None, ())


def _bare(path: Path, size: tuple[int, int]) -> Program:
    return Program([sys.executable, "-m", "tests.benchmarks.bare", str(path)], size)


def _explorer(path: Path, size: tuple[int, int]) -> Program:
    return Program([sys.executable, "-c", OPEN, str(path)], size)


def _by_turns(
    measure: Callable[[Callable[[Path, tuple[int, int]], Program]], float],
) -> Iterator[list[float]]:
    results: list[list[float]] = [[], []]
    for _ in range(ROUNDS):
        for at, program in enumerate((_bare, _explorer)):
            results[at].append(measure(program))
    yield from results


def _start(path: Path) -> None:
    def measure(program: Opener) -> float:
        with program(path, SIZES[0]) as running:
            return running.wait_for(WORDS)

    bare, ours = _by_turns(measure)
    _print("start to the first frame, ms", median(bare) * 1e3, median(ours) * 1e3)


def _rest(path: Path) -> None:
    memory, processor = [], []
    for program in (_bare, _explorer):
        with program(path, SIZES[0]) as running:
            running.wait_for(WORDS)
            running.settle(1)
            memory.append(running.memory() / 1e6)
            before = running.processor()
            time.sleep(3)
            processor.append((running.processor() - before) / 3 * 100)
    _print("memory, MB", memory[0], memory[1])
    _print("processor at rest, %", processor[0], processor[1])


def _keys(name: str, path: Path, size: tuple[int, int]) -> None:
    with _bare(path, size) as bare, ExitStack() as opened:
        bare.wait_for(WORDS)
        bare.settle(0.5)
        ours = opened.enter_context(_explorer(path, size))
        ours.wait_for(WORDS)
        ours.settle(0.5)
        times = [_latencies(running, "\x1b[B") for running in (bare, ours)]
        _print_keys(f"{name}: down in the article, ms", *times)
        for running in (bare, ours):
            running.press("\t")
            running.settle()
        times = [_latencies(running, "\x1b[B", "\x1b[A") for running in (bare, ours)]
        _print_keys(f"{name}: down and up in a list, ms", *times)
        times = [_latencies(running, "\t") for running in (bare, ours)]
        _print_keys(f"{name}: next pane, ms", *times)
        ours.type("/the\r1g")
        _print_keys(f"{name}: down with a search lit, ms", None, _latencies(ours, "\x1b[B"))


def _search(path: Path) -> None:
    with _explorer(path, (200, 60)) as ours:
        ours.wait_for(WORDS)
        ours.settle(0.5)
        ours.type("/")
        times = []
        for word in ("women's", "federation of", "rural", "zzz"):
            for key in word:
                times.append(ours.press(key))
                ours.settle(0.05)
            ours.press("\x15")
            ours.settle(0.05)
        _print_keys("400 KB: a key of a search, ms", None, times)


def _latencies(running: Program, *keys: str) -> list[float]:
    times = []
    for at in range(KEYS):
        times.append(running.press(keys[at % len(keys)]))
        running.settle(0.02)
    return times


def _print_keys(name: str, bare: list[float] | None, ours: list[float]) -> None:
    high = quantiles(ours, n=20)[-1] * 1e3
    base = median(bare) * 1e3 if bare else None
    _print(name, base, median(ours) * 1e3, f"   p95 {high:.1f}")


def _print(name: str, bare: float | None, ours: float, more: str = "") -> None:
    base = f"{bare:9.1f}" if bare is not None else f"{'':9}"
    ratio = f"{ours / bare:8.2f}" if bare else f"{'':8}"
    print(f"{name:46}{base}{ours:10.1f}{ratio}{more}")


if __name__ == "__main__":
    main()
