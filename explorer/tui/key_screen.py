"""Screens that take every key themselves, at once and in the order in which they were typed."""

from abc import abstractmethod

from textual import events


class KeyScreen:
    """A screen to which the application gives keys directly, not through what has the focus."""

    @abstractmethod
    async def press(self, event: events.Key) -> None:
        """Do what a key does."""
