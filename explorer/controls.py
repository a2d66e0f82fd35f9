"""Control characters made visible, so that no text can steer a terminal."""

import re

_LINE_ENDS = re.compile("\r\n?")
_CONTROLS = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff]")
_DELETE = "\x7f"
_PICTURES = 0x2400
_DELETE_PICTURE = "\u2421"
_REPLACEMENT = "\ufffd"


def without_controls(text: str) -> tuple[str, int]:
    """The text with nothing in it that a terminal obeys, and how many characters were replaced.

    Line feeds and tabs stay; other line ends become line feeds, which is not counted. ASCII
    controls become their Unicode pictures (escape becomes ``␛``); the second set of controls and
    lone surrogates become ``�``.
    """
    return _CONTROLS.subn(_picture, _LINE_ENDS.sub("\n", text))


def _picture(control: re.Match[str]) -> str:
    character = control.group()
    if character == _DELETE:
        return _DELETE_PICTURE
    return chr(_PICTURES + ord(character)) if character < _DELETE else _REPLACEMENT
