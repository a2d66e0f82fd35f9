"""The examples in the repository are what the program writes."""

import pytest

from tests.export.examples import EXAMPLES, examples


@pytest.mark.parametrize("name", examples())
def test_an_example_is_as_the_program_writes_it(name: str) -> None:
    kept = (EXAMPLES / name).read_bytes().decode()
    assert kept == examples()[name], "write it again: python -m tests.export.examples"


def test_there_is_no_other_example() -> None:
    assert {path.name for path in EXAMPLES.iterdir()} == set(examples())
