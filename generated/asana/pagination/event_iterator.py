"""An iterator over events, which can go on for ever."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from typing import TypeVar

from ..request import Request
from ..response import RESTResponse
from .cursor import EventCursor
from .page_iterator import PageIterator

__all__ = ["EventIterator"]

T = TypeVar("T")


class EventIterator(PageIterator[T]):
    """The events since a sync token, oldest first; it ends when there are no more.

    Without a token the server is asked for one, and events count from then on. To go
    on later, save `sync`, and pass it as `sync`.

        events = client.events.get_events(project_gid)
        for event in events.follow(interval=10):
            ...

    Raises:
        SyncTokenExpired: The token is too old: events were missed. The exception has a
            new token in `sync`; so has the iterator, which goes on from there.
    """

    _cursor: EventCursor

    def __init__(
        self, send: Callable[[Request], RESTResponse], cursor: EventCursor
    ) -> None:
        super().__init__(send, cursor)
        self._stopped = threading.Event()

    @property
    def sync(self) -> str | None:
        """The token to go on from: no event that was not handed out lies before it.

        It moves on when the last event of a page has been taken; None before the first
        answer.
        """
        cursor = self._cursor
        if self._position < len(self._page):
            return cursor.previous_sync or cursor.sync
        return cursor.sync

    def follow(self, interval: float = 5.0) -> Iterator[T]:
        """Iterate over events, those to come too, until `stop` is called.

        Args:
            interval: Seconds to wait when there are no more events.

        Raises:
            SyncTokenExpired: Events were missed; calling `follow` again goes on.
        """
        self._stopped.clear()
        while not self._stopped.is_set():
            for event in self:
                yield event
                if self._stopped.is_set():
                    return
            self._stopped.wait(interval)
            self._cursor.resume()
            if self._cursor.finished:
                return

    def stop(self) -> None:
        """End `follow`, also while it waits; any thread may call this."""
        self._stopped.set()

    def __repr__(self) -> str:
        return f"<{type(self).__name__} sync={self.sync!r}>"
