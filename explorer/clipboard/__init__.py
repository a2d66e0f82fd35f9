"""Text to the clipboard that the person pastes from, by every route that may work."""

from explorer.clipboard.copying import copy
from explorer.clipboard.osc52 import OSC52_LIMIT
from explorer.clipboard.outcome import Attempt, Known, Outcome

__all__ = ["OSC52_LIMIT", "Attempt", "Known", "Outcome", "copy"]
