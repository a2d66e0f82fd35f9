"""What of a text may be sent to a terminal, or be pasted into one: nothing that it obeys."""

import re

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

_LINE_ENDS = re.compile("\r\n?")
_OBEYED = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff]")


def visible(text: str) -> str:
    r"""Show control characters as pictures, tabs and line ends as spaces; offsets stay as they are.

    >>> visible("a\x1b[31mb")
    'a␛[31mb'
    """
    return text.translate(_TABLE)


def without_controls(text: str) -> tuple[str, int]:
    r"""What may be pasted for the text, and how many characters were replaced for that.

    Tabs and line feeds stay, as do marks of direction; other line ends become line feeds, which is
    not counted.

    >>> without_controls("a\x1b[31m\r\n\tb")
    ('a␛[31m\n\tb', 1)
    """
    lines = _LINE_ENDS.sub("\n", text)
    return _OBEYED.subn(lambda control: visible(control.group()), lines)
