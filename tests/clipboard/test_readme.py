"""Each row of the README's table of where copies arrive is held by a test, or says it is not."""

from collections.abc import Callable
from pathlib import Path

from tests.clipboard import test_copying as copying
from tests.clipboard import test_multiplexers as multiplexers
from tests.clipboard import test_system as system

README = Path(__file__).parents[2] / "README.md"
HEADING = "### Where copies arrive\n"
MEASURED: dict[str, tuple[Callable[..., None], ...]] = {
    "X11, xsel or xclip": (system.test_x11_is_confirmed_and_holds_the_text,),
    "Wayland, wl-copy": (
        system.test_wayland_is_confirmed_and_holds_the_text,
        system.test_wayland_offers_html_as_rich_text_and_as_text,
    ),
    "a terminal alone": (multiplexers.test_a_bare_terminal_gets_the_text_whole,),
    "tmux 3.3a, `set-clipboard` on, external or off": (
        multiplexers.test_tmux_fills_its_buffer_and_sends_to_the_terminal_whatever_its_settings,
    ),
    "tmux on a terminal of the kind screen-256color or vt100": (
        multiplexers.test_tmux_on_a_terminal_whose_clipboard_it_does_not_know,
    ),
    "tmux in tmux, the outer `set-clipboard` on, or `allow-passthrough` on in both": (
        multiplexers.test_tmux_inside_tmux,
    ),
    "tmux in tmux otherwise": (multiplexers.test_tmux_inside_tmux,),
    "GNU screen": (multiplexers.test_screen_hands_the_text_on,),
    "SSH": (copying.test_over_ssh_the_clipboard_of_the_far_machine_is_not_touched,),
    "SSH that forwards X11": (
        system.test_an_x11_clipboard_forwarded_by_ssh_comes_after_the_terminal,
    ),
    "a tool that is missing, fails, lies or hangs": (
        system.test_a_missing_tool_is_named,
        system.test_a_display_that_is_not_there_is_a_failure_and_the_terminal_is_next,
        system.test_a_tool_that_says_it_copied_and_did_not_is_found_out,
        system.test_a_tool_that_hangs_is_stopped_with_all_it_started,
    ),
    "a text over the limit": (
        copying.test_a_text_over_the_limit_is_not_cut_and_the_outcome_says_so,
    ),
}


def rows() -> dict[str, str]:
    """The outcomes in the table by their environments."""
    _, section = README.read_text(encoding="utf-8").split(HEADING)
    table = [line for line in section.split("\n#")[0].splitlines() if line.startswith("| ")]
    cells = [[cell.strip() for cell in line.strip("|").split("|")] for line in table[2:]]
    return {environment: outcome for environment, _, outcome in cells}


def test_every_environment_of_the_readme_is_measured_or_says_that_it_is_not() -> None:
    unmeasured = {
        environment
        for environment, outcome in rows().items()
        if "(by hand)" in environment or "not measured" in outcome
    }
    assert set(rows()) - unmeasured == set(MEASURED)
