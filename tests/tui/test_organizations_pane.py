"""The rows of the organizations, measured in cells of the terminal."""

from dataclasses import replace

import pytest
from rich.cells import cell_len

from explorer.model import Role
from tests.tui.conftest import opened
from tests.tui.sample import bundled

WIDE_NAME = "中华人民共和国农业农村部国家乡村振兴局"


@pytest.mark.parametrize("name", [WIDE_NAME, WIDE_NAME * 3, "Ministry of Agriculture"])
async def test_a_row_is_no_wider_than_its_pane_and_shows_its_count(name: str) -> None:
    whole = bundled()
    parent = replace(whole.organizations[0], name=name, aliases=(name,))
    branch = replace(parent, id="organization-2", role=Role.BRANCH, parent=parent.id)
    async with opened(replace(whole, organizations=(parent, branch), officials=())) as explorer:
        pane = explorer.screen.organizations
        for listed in (True, False):
            pane.show_organizations((parent, branch), listed=listed)
            for width in range(16, 64):
                rows = [row for row in pane.rows_for(width) if row.key]
                assert [row.key for row in rows] == [parent.id, branch.id]
                for row in rows:
                    assert max(cell_len(line.text) for line in row.lines) <= width
                    assert row.lines[0].text.endswith(f" {len(parent.mentions)}")
