"""An iterator over events, which can go on for ever."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from typing import TypeVar

from .._core.lists import EventCursor
from .._core.readers import EventReader
from ..rest import RESTResponse
from .item_iterator import ItemIterator

__all__ = ["EventIterator"]

T = TypeVar("T")


class _Stopped(Exception):  # noqa: N818 - it never leaves this module
    """`stop` was called while a retry was waited for."""


class EventIterator(EventReader[T], ItemIterator[T]):
    """The events since a sync token, oldest first; it ends when there are no more.

    Without a token it goes on where the client was with this resource, or else asks the
    server for a token, and events count from then on. To go on in another program, save
    `sync`, and pass it as `sync`.

        events = client.events.get_events(project_gid)
        for event in events.follow(interval=10):
            ...

    Raises:
        SyncTokenExpired: The token is too old: events were missed. The exception has a
            new token in `sync`; so has the iterator, which goes on from there.
    """

    def __init__(self, send: Callable[..., RESTResponse], cursor: EventCursor) -> None:
        super().__init__(send, cursor)
        self._stopped = threading.Event()

    def follow(self, interval: float = 5.0) -> Iterator[T]:
        """Iterate over events, those to come too, until `stop` is called.

        Args:
            interval: Seconds to wait when there are no more events.

        Raises:
            SyncTokenExpired: Events were missed; calling `follow` again goes on.
        """
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
        """Ask for the next page; waits between tries end when `stop` is called."""
        self._wait = self._pause
        try:
            return self.fetch()
        except _Stopped:
            return False
        finally:
            self._wait = None

    def _pause(self, seconds: float) -> None:
        if self._stopped.wait(seconds):
            raise _Stopped

    def stop(self) -> None:
        """End `follow`, also while it waits; any thread may call this."""
        self._stopped.set()
