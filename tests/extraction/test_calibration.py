"""A confidence of 0.9 or more means: right at least 95 times in 100.

Measured on readouts with hand-made gold, which are not ours to publish: point EXPLORER_GAUGE to a
folder of ``NNN.txt`` and ``NNN.json`` (``organizations`` and ``officials`` with ``name``,
``aliases`` or ``surface_forms``, ``ignore_organizations``, ``ignore_officials``).
"""

import json
import os
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from explorer.extraction import extract
from explorer.extraction.organizations.body_names import key_of
from explorer.extraction.persons.people import key_of as person_key
from explorer.extraction.rules import RULES
from explorer.model import Mention, Readout
from explorer.reading import read

GAUGE = os.environ.get("EXPLORER_GAUGE")
SURE = 0.9


def bodies(gold: dict[str, Any]) -> set[str]:
    named = [name for body in gold["organizations"] for name in (body["name"], *body["aliases"])]
    return {key_of(name) for name in (*named, *gold["ignore_organizations"])}


def persons(gold: dict[str, Any]) -> set[str]:
    named = [
        name for person in gold["officials"] for name in (person["name"], *person["surface_forms"])
    ]
    keys = [person_key(name) for name in (*named, *gold["ignore_officials"])]
    return {word for key in keys for word in key}


def judged(readout: Readout, gold: dict[str, Any]) -> Iterator[tuple[Mention, bool]]:
    """Each mention with whether the gold has the body or the person that it names."""
    right_bodies, right_names = bodies(gold), persons(gold)
    text = readout.article.text
    for body in readout.organizations:
        known = any(key_of(name) in right_bodies for name in (body.name, *body.aliases))
        yield from ((mention, known) for mention in body.mentions)
    for official in readout.officials:
        for mention in official.mentions:
            yield mention, set(person_key(mention.span.of(text))) <= right_names


@pytest.mark.skipif(GAUGE is None, reason="EXPLORER_GAUGE names no folder of texts with gold")
def test_what_is_sure_is_right() -> None:
    counts: dict[str, list[bool]] = defaultdict(list)
    for path in sorted(Path(GAUGE or "").glob("[0-9]*.txt")):
        gold = json.loads(path.with_suffix(".json").read_text(encoding="utf-8"))
        for mention, right in judged(extract(read(str(path))), gold):
            counts[mention.rule].append(right)
    for rule, rights in sorted(counts.items()):
        said = RULES[rule].confidence
        print(f"{rule:24} said {said:.2f}, right {sum(rights) / len(rights):.3f} of {len(rights)}")
    sure = [
        right
        for rule, rights in counts.items()
        if RULES[rule].confidence >= SURE
        for right in rights
    ]
    print(f"{'0.9 and above':24} right {sum(sure) / len(sure):.3f} of {len(sure)}")
    assert sum(sure) >= 0.95 * len(sure) > 0
