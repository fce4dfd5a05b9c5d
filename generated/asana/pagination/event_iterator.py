"""An iterator over events, which can run indefinitely."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from typing import TypeVar

from .._core.lists import EventCursor
from .._core.numbers import check_number
from .._core.readers import EventReader
from ..rest import RESTResponse
from .item_iterator import ItemIterator

__all__ = ["EventIterator"]

T = TypeVar("T")


class _Stopped(Exception):  # noqa: N818 - it never leaves this module
    """`stop` was called during the wait before a retry."""


class EventIterator(EventReader[T], ItemIterator[T]):
    """Iterates over the events since a sync token, oldest first, until there are no more.

    Without a token, it continues where this client stopped reading events of the
    resource. If it has not read any, it gets a new token, and only later events are
    returned. To continue in another program, save the attribute `sync` and pass it as
    the parameter `sync`.

        events = client.events.get_events(project_gid)
        for event in events.follow(interval=10):
            ...

    Raises:
        SyncTokenExpired: The token is too old: events were missed. The exception has a
            new token in `sync`, and the iterator continues from it.
    """

    def __init__(self, send: Callable[..., RESTResponse], cursor: EventCursor) -> None:
        super().__init__(send, cursor)
        self._stopped = threading.Event()

    def items(self) -> Iterator[T]:
        """Iterate over the remaining events, as in 5.x."""
        yield from self

    def follow(self, interval: float = 5.0) -> Iterator[T]:
        """Iterate over current and future events until `stop` is called.

        Args:
            interval: The seconds to wait before asking again when there are no events.

        Raises:
            SyncTokenExpired: Events were missed; call `follow` again to continue.
            TypeError: The interval is not a number.
            ValueError: The interval is negative.
        """
        check_number("interval", interval, 0)
        self._stopped.clear()
        return self._follow(interval)

    def _follow(self, interval: float) -> Iterator[T]:
        while not self._stopped.is_set():
            with self._lock.get():
                taken = self._take(1)
            if taken:
                yield taken[0]
            elif not self._fetch_unless_stopped():
                self._stopped.wait(interval)
                if not self._resume():
                    return

    def _fetch_unless_stopped(self) -> bool:
        """Request the next page; return whether it has events. `stop` interrupts retries."""
        self._wait = self._pause
        try:
            return self.fetch() and self._has_items
        except _Stopped:
            return False
        finally:
            self._wait = None

    def _pause(self, seconds: float) -> None:
        if self._stopped.wait(seconds):
            raise _Stopped

    def stop(self) -> None:
        """End `follow`, even while it waits; may be called from any thread."""
        self._stopped.set()
