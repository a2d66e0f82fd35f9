"""Speed, start-up, memory and growth of extraction: ``python -m tests.benchmarks.extraction``.

Times are of one core, in seconds of the processor. Other work on the machine makes all of them
longer, so a bare ``re.findall`` over the same text is measured by turns with each. POSIX.
"""

import gc
import os
import re
import subprocess
import sys
import tracemalloc
from collections.abc import Callable
from resource import RUSAGE_CHILDREN, getrusage
from time import process_time

from explorer.extraction import extract
from explorer.reading import read_text
from explorer.resources import BUNDLED_READOUT
from tests.extraction.hostile_texts import SHAPES, names

ROUNDS = 7
TURNS = 3  # of what takes seconds
SMALL = 500  # code points
READS = 100  # of a small text, so that both its time and that of a large one are of a second
TIMES = 1_000
MEGABYTE = 1_000_000
READOUT = """Harbours of {place} to share their tides

{place}, 14 July 2023 – The Ministry of Fisheries and Coastal Waters of {place} hosted the second \
dialogue on harbours on Friday, in which seven departments and several companies took part.

Opening the dialogue, the Minister of Fisheries, Hon. Nadia {one}, said that the tides had moved \
faster than the rules, and that small harbours were the first to feel it. She thanked the Harbour \
Board for its report and asked the departments to answer it before the end of the year.

“We have measured the water for a hundred years and have told nobody,” said Tomas {two}, Deputy \
Secretary of the Department of Rivers. “From today on whoever owns a boat can read what we read.” \
He added that the stations along the coast would be repaired first, and that the work would cost \
no more than the old paper tables had cost to print.

Dr. Ilse {three}, Director of the Institute of Tides, and Mr. {one} of the {place} Development \
Bank (TDB) spoke about loans. The TDB would lend to towns that open their records; in 2024 it \
expects twelve of them. Questions from the floor were about insurance, the price of ice, and who \
would look after the gauges in winter.

The dialogue was chaired by Prof. Omar {two}, former Governor of {place}. Representatives of the \
Ministry of Finance, the Coast Guard and the Union of Boat Owners also attended. The third \
dialogue will be held in March.
"""
START = """
import re
from time import process_time
patterns = 0.0
def compile_timed(pattern, flags=0, compile=re.compile):
    global patterns
    begun = process_time()
    compiled = compile(pattern, flags)
    patterns += process_time() - begun
    return compiled
re.compile = compile_timed
start = process_time()
import explorer.reading, explorer.extraction.pipeline, explorer.extraction.segment
imported = process_time() - patterns
from explorer.extraction.words.lookup import lookup
read = process_time()
lookup()
read = process_time() - read
begun, at_import = process_time(), patterns
article = explorer.reading.read_text({text!r}, "first")
explorer.extraction.extract(article)
first = process_time() - begun - (patterns - at_import)
words = "one two three four five " * 20_000
bare = 1.0
for _ in range(5):
    start_of_bare = process_time()
    re.findall(r"\\w+", words)
    bare = min(bare, process_time() - start_of_bare)
print(imported - start, patterns, read, first, bare / 100_000)
"""


def main() -> None:
    """Print the tables."""
    bundled = BUNDLED_READOUT.read_text(encoding="utf-8")
    extract(read_text(bundled, "first"))
    _print("", "words", "words/s", "bare findall", "ratio")
    _speed("the bundled readout", [bundled])
    _speed("300 readouts of our own words", [_readout(number) for number in range(300)])
    _speed("one text of all of them", ["\n\n".join(map(_readout, range(300)))])
    _start_up(bundled)
    _memory()
    _print("\nGrowth", f"{SMALL} code points", "times the text", "time", f"for {TIMES:,} times")
    for shape, text_of in SHAPES.items():
        _growth(shape, text_of)


def _print(*cells: str) -> None:
    first, *others = cells
    print(f"{first:34}" + "".join(f"{cell:>17}" for cell in others), flush=True)


def _readout(number: int) -> str:
    """A readout of our own words, as long as most are, with names that no other one has."""
    one, two, three, place = names(160 + 160 * number)[-4:]
    return READOUT.format(one=one, two=two, three=three, place=place)


def _seconds(work: Callable[[], object]) -> float:
    gc.collect()
    start = process_time()
    work()
    return process_time() - start


def _read(*texts: str) -> None:
    for text in texts:
        extract(read_text(text, "benchmark"))


def _speed(name: str, texts: list[str]) -> None:
    words = sum(len(re.findall(r"\w+", text)) for text in texts)
    bare = taken = float("inf")
    for _ in range(ROUNDS):
        bare = min(bare, _seconds(lambda: [re.findall(r"\w+", text) for text in texts]))
        taken = min(taken, _seconds(lambda: _read(*texts)))
    findall = f"{bare / words * 1e6:.2f} µs/word"
    _print(name, f"{words:,}", f"{words / taken:,.0f}", findall, f"{taken / bare:.0f}")


def _start_up(text: str) -> None:
    """Print what a fresh process needs before it can extract, its modules compiled."""
    environment = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
    command = [sys.executable, "-c", START.format(text=text)]
    rounds = [
        [float(cell) for cell in subprocess.check_output(command, env=environment).split()]
        for _ in range(ROUNDS + 1)
    ]
    *parts, bare = (min(times) for times in zip(*rounds[1:], strict=True))
    _print("\nStart-up", "modules", "their patterns", "lexicon", "first readout", "bare findall")
    milliseconds = [f"{seconds * 1000:.1f} ms" for seconds in parts]
    _print("", *milliseconds, f"{bare * 1e6:.2f} µs/word")


def _memory() -> None:
    """Print what the lexicon and a text of a megabyte take."""
    text = ("\n\n".join(map(_readout, range(300))) * 2)[:MEGABYTE]
    tracemalloc.start()
    readout = extract(read_text(text, "benchmark"))
    kept, peak = (size / MEGABYTE for size in tracemalloc.get_traced_memory())
    tracemalloc.stop()
    del readout
    resident = getrusage(RUSAGE_CHILDREN).ru_maxrss * 1024 / MEGABYTE
    _print("\nMemory", "first readout", "MB of text, peak", "kept", "")
    _print("", f"{resident:.0f} MB in all", f"{peak:.0f} MB", f"{kept:.0f} MB", "")


def _growth(shape: str, text_of: Callable[[int], str]) -> None:
    small, large = text_of(SMALL), text_of(SMALL * TIMES)
    once = often = float("inf")
    for _ in range(TURNS):
        once = min(once, _seconds(lambda: _read(*[small] * READS)) / READS)
        often = min(often, _seconds(lambda: _read(large)))
    larger = len(large) / len(small)  # nearly so many times: shapes are repeated whole
    _print(
        shape,
        f"{once * 1000:.2f} ms",
        f"{larger:,.0f}",
        f"{often * 1000:,.0f} ms",
        f"{often / once / larger * TIMES:,.0f}",
    )


if __name__ == "__main__":
    main()
