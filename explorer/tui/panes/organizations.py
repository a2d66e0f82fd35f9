"""The organizations: grouped by role in listing order, branches under their parent."""

from collections.abc import Iterator, Sequence

from rich.cells import cell_len

from explorer.certainty import marked_name
from explorer.model import Organization, Role
from explorer.tui.painting import StyledText, styled
from explorer.tui.panes.list import ListPane, Row
from explorer.tui.wrapping import fit, wrap

_RANK = {role: rank for rank, role in enumerate(Role)}
_HEADINGS = {
    Role.HOST: "Hosts",
    Role.PARTICIPANT: "Participants",
    Role.BRANCH: "Branches",
    Role.REPRESENTED: "Represented",
    Role.MENTIONED: "Mentioned",
}


class OrganizationsPane(ListPane):
    """The organizations of a readout."""

    EMPTY = "No organization was found in this text."

    def __init__(self, *, id: str) -> None:  # noqa: A002 - Textual's name for it
        super().__init__(id=id)
        self._organizations: tuple[Organization, ...] = ()
        self._listed = True

    def show_organizations(self, organizations: Sequence[Organization], *, listed: bool) -> None:
        """Show these organizations: grouped where they stand as listed, else in this order."""
        self._organizations, self._listed = tuple(organizations), listed
        self.lay_out()

    def rows_for(self, width: int) -> Sequence[Row]:
        """Give the rows: a heading with its count for each role, then the bodies in it."""
        if not self._listed:
            return [_row(body, 0, None, width) for body in self._organizations]
        rows: list[Row] = []
        for role, group in grouped(self._organizations):
            heading = styled(_HEADINGS[role], "heading") + styled(f" {len(group)}", "dim")
            space = (StyledText(),) if rows else ()
            rows.append(Row("", (*space, heading)))
            rows.extend(_row(body, depth, role, width) for body, depth in group)
        return rows


def grouped(
    organizations: Sequence[Organization],
) -> list[tuple[Role, list[tuple[Organization, int]]]]:
    """Group bodies by role, each with its depth under its parent.

    A body goes with its parent, and a parent with the foremost role among those under it, so that
    a body that is only named as the parent of branches stands over them.
    """
    known = {body.id for body in organizations}
    children: dict[str | None, list[Organization]] = {}
    for body in organizations:
        parent = body.parent if body.parent in known and body.parent != body.id else None
        children.setdefault(parent, []).append(body)

    def family(body: Organization, depth: int) -> Iterator[tuple[Organization, int]]:
        yield body, depth
        for child in children.get(body.id, ()):
            yield from family(child, depth + 1)

    groups: dict[Role, list[tuple[Organization, int]]] = {role: [] for role in Role}
    for root in children.get(None, ()):
        members = list(family(root, 0))
        foremost = min((body.role for body, _ in members), key=_RANK.__getitem__)
        groups[foremost].extend(members)
    return [(role, group) for role, group in groups.items() if group]


def _row(body: Organization, depth: int, role: Role | None, width: int) -> Row:
    lead = "  " * (depth - 1) + "└ " if depth else ""
    count = str(len(body.mentions))
    tag = f"  {body.role}" if body.role != role else ""
    indent = " " * cell_len(lead)
    room = max(8, width - len(indent) - len(count) - 1)
    name = marked_name(body)
    lines = wrap(name, room)
    texts = [span.of(name) for span in lines[:2]]
    if len(lines) > 2:
        texts[1] = fit(name[lines[1].start :], room)
    tag = tag if cell_len(texts[-1]) + cell_len(tag) <= room else ""
    first = StyledText(lead) + styled(texts[0], "organization")
    if len(texts) == 1:
        first += styled(tag, "dim")
    first += StyledText(" " * max(1, width - cell_len(first.text) - len(count))) + styled(
        count, "dim"
    )
    rest = tuple(
        StyledText(indent) + styled(text, "organization") + styled(tag, "dim") for text in texts[1:]
    )
    aliases = (
        (styled(fit(indent + "also " + ", ".join(body.aliases), width), "dim"),)
        if body.aliases
        else ()
    )
    return Row(body.id, (first, *rest, *aliases))
