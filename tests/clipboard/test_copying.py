"""The order of routes, limits, and what can never be in a copy."""

import base64

import pytest
from hypothesis import given
from hypothesis import strategies as st

from explorer.clipboard import OSC52_LIMIT, Known, copy, system
from explorer.clipboard.osc52 import for_screen, for_terminal, for_tmux
from explorer.clipboard.outcome import Attempt, Outcome
from explorer.visible import without_controls

NOTHING = {"PATH": "/nonexistent"}


def payload(escape: bytes) -> str:
    return base64.b64decode(escape.removeprefix(b"\x1b]52;c;").removesuffix(b"\x07")).decode()


@pytest.mark.parametrize(
    ("environment", "platform", "names"),
    [
        ({}, "linux", []),
        ({"DISPLAY": ":0"}, "linux", ["X11 clipboard (xsel)"]),
        (
            {"WAYLAND_DISPLAY": "wayland-0", "DISPLAY": ":0"},
            "linux",
            ["Wayland clipboard (wl-copy)", "X11 clipboard (xsel)"],
        ),
        (
            {"WSL_DISTRO_NAME": "Debian", "DISPLAY": ":0"},
            "linux",
            ["Windows clipboard (clip.exe)", "X11 clipboard (xsel)"],
        ),
        ({}, "darwin", ["macOS clipboard (pbcopy)"]),
        ({}, "win32", ["Windows clipboard (clip.exe)"]),
    ],
)
def test_the_clipboards_of_this_machine(
    environment: dict[str, str], platform: str, names: list[str]
) -> None:
    found = system.local({**NOTHING, **environment}, platform)
    assert [clipboard.name for clipboard in found] == names


@pytest.mark.parametrize(
    ("display", "names"),
    [(":0", []), ("unix:0", []), ("", []), ("localhost:10.0", ["X11 clipboard (xsel)"])],
)
def test_over_ssh_only_a_forwarded_display_is_the_persons_own(
    display: str, names: list[str]
) -> None:
    found = system.forwarded({**NOTHING, "DISPLAY": display})
    assert [clipboard.name for clipboard in found] == names


def test_over_ssh_the_clipboard_of_the_far_machine_is_not_touched() -> None:
    far = {**NOTHING, "SSH_TTY": "/dev/pts/1", "WAYLAND_DISPLAY": "wayland-0", "DISPLAY": ":0"}
    sent: list[bytes] = []
    outcome = copy("words", write=sent.append, environment=far)
    assert [attempt.route for attempt in outcome.attempts] == ["terminal"]
    assert [payload(escape) for escape in sent] == ["words"]


def test_a_text_over_the_limit_is_not_cut_and_the_outcome_says_so() -> None:
    sent: list[bytes] = []
    outcome = copy("多" * 100_001, write=sent.append, environment=NOTHING)
    assert sent == []
    assert outcome.attempts[0].why == (
        "300,003 bytes are over the limit of 300,000 for a terminal; nothing was sent"
    )


def test_a_text_at_the_limit_goes_whole_and_the_limit_can_be_set() -> None:
    sent: list[bytes] = []
    copy("a" * OSC52_LIMIT, write=sent.append, environment=NOTHING)
    copy("a" * (OSC52_LIMIT + 1), write=sent.append, limit=OSC52_LIMIT + 1, environment=NOTHING)
    assert [len(payload(escape)) for escape in sent] == [OSC52_LIMIT, OSC52_LIMIT + 1]


@pytest.mark.parametrize(
    ("variables", "why"),
    [
        ({"TERM": "linux"}, "a terminal of the kind linux has no clipboard"),
        ({"TERM": "dumb"}, "a terminal of the kind dumb has no clipboard"),
    ],
)
def test_a_terminal_that_is_known_to_have_no_clipboard_is_not_written_to(
    variables: dict[str, str], why: str
) -> None:
    sent: list[bytes] = []
    outcome = copy("words", write=sent.append, environment={**NOTHING, **variables})
    assert sent == []
    assert outcome.attempts[0].why.startswith(why)


def test_a_terminal_that_cannot_be_written_to_is_a_failure() -> None:
    def broken(_: bytes) -> None:
        raise OSError(5, "Input/output error")

    outcome = copy("words", write=broken, environment=NOTHING)
    assert outcome.attempts == (
        Attempt("terminal", Known.FAILED, "it cannot be written to: Input/output error"),
    )


@pytest.mark.parametrize(
    ("given_text", "copied", "replaced"),
    [
        ("a\x1b[2Jb", "a␛[2Jb", 1),
        ("a\x00b", "a␀b", 1),
        ("\x9b2J", "\u24262J", 1),
        ("\x7f", "␡", 1),
        ("one\r\ntwo\rthree\n\tfour", "one\ntwo\nthree\n\tfour", 0),
        ("\ud83d", "\ufffd", 1),
        ("😀 汉 عربي", "😀 汉 عربي", 0),
    ],
)
def test_control_characters_are_made_visible_and_counted(
    given_text: str, copied: str, replaced: int
) -> None:
    sent: list[bytes] = []
    outcome = copy(given_text, write=sent.append, environment=NOTHING)
    assert [payload(escape) for escape in sent] == [copied]
    assert (outcome.replaced, outcome.characters) == (replaced, len(copied))
    assert ("made visible" in outcome.message) == bool(replaced)


@given(st.text(st.characters()))
def test_no_text_can_leave_a_control_in_a_copy(text: str) -> None:
    clean, _ = without_controls(text)
    forbidden = {chr(code) for code in (*range(32), *range(0x7F, 0xA0))} - {"\n", "\t"}
    assert not forbidden & set(clean)
    clean.encode()


@given(st.text())
def test_no_text_can_end_the_escape_that_carries_it(text: str) -> None:
    clean, _ = without_controls(text)
    escape = for_terminal(clean, {"TERM": "xterm"})
    assert escape.count(b"\x1b") == 1
    assert escape.count(b"\x07") == 1
    assert payload(escape) == clean


@pytest.mark.parametrize(
    ("variables", "attached", "written"),
    [
        ({"TERM": "xterm"}, "", lambda escape: escape),
        ({"TERM": "tmux-256color"}, "", lambda escape: escape + for_tmux(escape)),
        ({"TERM": "screen"}, "", lambda escape: escape + for_screen(escape)),
        ({"STY": "1.pts", "TERM": "screen"}, "", for_screen),
        ({"TMUX": "/s,1,0", "TERM": "screen"}, "xterm", for_tmux),
        (
            {"TMUX": "/s,1,0", "TERM": "screen"},
            "tmux-256color",
            lambda escape: for_tmux(escape) + for_tmux(for_tmux(escape)),
        ),
    ],
)
def test_the_escape_is_wrapped_for_what_stands_between(
    variables: dict[str, str], attached: str, written: object
) -> None:
    assert callable(written)
    assert for_terminal("words", variables, attached) == written(b"\x1b]52;c;d29yZHM=\x07")


def test_the_wrappings() -> None:
    assert for_tmux(b"\x1b]52;c;\x07") == b"\x1bPtmux;\x1b\x1b]52;c;\x07\x1b\\"
    assert for_screen(b"a" * 241) == b"\x1bP" + b"a" * 240 + b"\x1b\\\x1bPa\x1b\\"


def test_the_message_tells_a_confirmed_copy_from_one_that_was_only_sent() -> None:
    attempts = (
        Attempt("tmux buffer", Known.CONFIRMED, ""),
        Attempt("terminal, by tmux", Known.SENT, ""),
        Attempt("terminal", Known.FAILED, ""),
    )
    assert Outcome(attempts, 1204, 0).message == (
        "Copied 1,204 characters: tmux buffer; also sent to: terminal, by tmux"
    )
    assert Outcome(attempts[1:], 1, 2).message == (
        "Sent 1 character to: terminal, by tmux (it does not say whether it arrived); "
        "2 control characters made visible"
    )


def test_the_message_names_the_terminal_that_did_not_get_what_a_buffer_holds() -> None:
    attempts = (
        Attempt("tmux buffer", Known.CONFIRMED, ""),
        Attempt("terminal, by tmux", Known.FAILED, "tmux knows no clipboard of vt100"),
        Attempt("terminal", Known.FAILED, "tmux hands nothing on"),
    )
    assert Outcome(attempts, 5, 0).message == (
        "Copied 5 characters: tmux buffer; not to: terminal, by tmux (tmux knows no clipboard of "
        "vt100); terminal (tmux hands nothing on)"
    )
    assert Outcome(attempts[:1], 5, 0).message == "Copied 5 characters: tmux buffer"
