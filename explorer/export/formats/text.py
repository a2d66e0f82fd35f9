"""Plain text: the lines that a person would type."""

from explorer.export.format import Format
from explorer.export.phrases import post_phrase
from explorer.export.records import organization_names
from explorer.export.selection import Selection, chosen
from explorer.model import Check, Official, Organization, Readout


def render(readout: Readout, selection: Selection) -> str:
    """The chosen words as they stand, or one line a row; kinds of rows are set apart."""
    if selection.passage:
        return selection.passage.of(readout.article.text) + "\n"
    rows, names = chosen(readout, selection), organization_names(readout)
    groups = [
        [_organization(row, names) for row in rows.organizations],
        [_official(row, names) for row in rows.officials],
        [_check(row) for row in rows.checks],
    ]
    return "\n".join("".join(f"{line}\n" for line in group) for group in groups if group)


def _organization(body: Organization, names: dict[str, str]) -> str:
    parent = f", {names[body.parent]}" if body.parent else ""
    return f"{body.name}{parent} ({body.role.value})"


def _official(official: Official, names: dict[str, str]) -> str:
    posts = [post_phrase(post, names) for post in official.posts]
    return ", ".join([official.name, "; ".join(posts)]) if posts else official.name


def _check(check: Check) -> str:
    return f"{check.verdict.value}: {check.message}"


FORMAT = Format(
    name="text",
    key="t",
    label="Plain text",
    media_type="text/plain; charset=utf-8",
    suffix=".txt",
    render=render,
)
