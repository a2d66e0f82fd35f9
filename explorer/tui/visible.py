"""What of a text may be sent to a terminal: the same length, nothing that a terminal obeys."""

_CONTROL_PICTURES = {code: 0x2400 + code for code in range(0x20)} | {0x7F: 0x2421}
_C1_CONTROLS = dict.fromkeys(range(0x80, 0xA0), 0x2426)
_DIRECTION_OVERRIDES = dict.fromkeys(
    (0x061C, 0x200E, 0x200F, *range(0x202A, 0x202F), *range(0x2066, 0x206A)), 0x2426
)
_LINE_SEPARATORS = {0x2028: 0x2424, 0x2029: 0x2424}
_SURROGATES = dict.fromkeys(range(0xD800, 0xE000), 0xFFFD)
_TABLE = (
    _CONTROL_PICTURES | _C1_CONTROLS | _DIRECTION_OVERRIDES | _LINE_SEPARATORS | _SURROGATES
) | {ord("\t"): " ", ord("\n"): " ", ord("\r"): " "}


def visible(text: str) -> str:
    """Show control characters as pictures, tabs and line ends as spaces; offsets stay."""
    return text.translate(_TABLE)
