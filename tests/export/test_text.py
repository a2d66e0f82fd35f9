"""Plain text: the lines that a person would type."""

from dataclasses import replace

import pytest

from explorer.export import Selection, everything
from explorer.model import Tenure
from tests.export.sample import sample
from tests.export.selections import rendered


def test_one_line_a_row_and_kinds_set_apart() -> None:
    chosen = Selection(("organization-1", "organization-6"), ("official-1",), (1,))
    assert rendered("text", (sample(), chosen)) == (
        "Ministry of Agriculture and Rural Affairs (participant)\n"
        "Department of Veterans Affairs, Xinjiang Production and Construction Corps (branch)\n"
        "\n"
        "Liu Huanxin, Vice Minister, Ministry of Agriculture and Rural Affairs; "
        "Director, National Rural Revitalization Bureau\n"
        "\n"
        "conflict: The focus is for 2022 beside the year 2023.\n"
    )


def test_nothing_chosen_is_nothing() -> None:
    assert rendered("text", (sample(), Selection())) == ""


@pytest.mark.parametrize(
    ("change", "line"),
    [
        ({"tenure": Tenure.FORMER}, "Hu Sheng, former Secretary"),
        ({"tenure": Tenure.ACTING, "title": "Acting Chair"}, "Hu Sheng, Acting Chair"),
        ({"organization": None, "area": "Kenya"}, "Hu Sheng, Secretary of the Secretariat, Kenya"),
        ({"organization": None}, "Hu Sheng, Secretary of the Secretariat\n"),
    ],
)
def test_a_post_is_said_as_the_text_says_it(change: dict[str, str | None], line: str) -> None:
    first, second = sample().officials
    post = replace(second.posts[0], **change)  # type: ignore[arg-type]
    readout = replace(sample(), officials=(first, replace(second, posts=(post,))))
    assert line in rendered("text", (readout, everything(readout)))
