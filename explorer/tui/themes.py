"""A theme of our own beside Textual's: nothing between black and white but what must be told."""

from textual.theme import BUILTIN_THEMES, Theme

HIGH_CONTRAST = Theme(
    name="high-contrast",
    primary="#66ccff",
    secondary="#ffffff",
    accent="#ffff00",
    success="#66ff66",
    warning="#ffcc00",
    error="#ff8080",
    foreground="#ffffff",
    background="#000000",
    surface="#000000",
    panel="#1a1a1a",
    dark=True,
    variables={"primary-muted": "#003a66"},
)


def theme_problem(name: str | None) -> tuple[str, ...]:
    """Say in words that there is no theme of a name, where there is none."""
    known = name is None or name == HIGH_CONTRAST.name or name in BUILTIN_THEMES
    return () if known else (f"look.theme: there is no theme {name}.",)
