"""Iterators over lists for asyncio: `async for` over items, whatever pages they come in."""

from __future__ import annotations

import asyncio
import math
from collections.abc import AsyncIterator, Awaitable, Callable
from typing import Generic, TypeVar

from ..pagination.cursor import EventCursor, PageCursor
from ..request import Request
from ..response import RESTResponse
from ..rest import ApiException

__all__ = ["AsyncEventIterator", "AsyncPageIterator"]

T = TypeVar("T")
Send = Callable[[Request], Awaitable[RESTResponse]]


class AsyncPageIterator(Generic[T], AsyncIterator[T]):
    """The items of a list; each page is asked for when it is needed.

        async for task in client.tasks.get_tasks(project="1"):
            ...

    It is for one task at a time. To go on later, save `next_offset` between two pages,
    and pass it as `offset`. An error leaves the iterator where it is: asking for the
    next item tries again.

    Args:
        send: Sends a request.
        cursor: Where to begin.

    Attributes:
        last_response: The answer that brought the last page, or None.
    """

    def __init__(self, send: Send, cursor: PageCursor) -> None:
        self._send = send
        self._cursor = cursor
        self._page: list[T] = []
        self._position = 0
        self.last_response: RESTResponse | None = None

    @property
    def next_offset(self) -> str | None:
        """The offset of the page that is asked for next; None at the beginning and the end."""
        return self._cursor.next_offset

    async def __anext__(self) -> T:
        while self._position >= len(self._page):
            if not await self.fetch():
                raise StopAsyncIteration
        item = self._page[self._position]
        self._position += 1
        return item

    async def pages(self) -> AsyncIterator[list[T]]:
        """Iterate over the pages, each a list of items.

        A page of which items have been taken already comes first, with the rest.
        """
        while self._position < len(self._page) or await self.fetch():
            page, self._page = self._page[self._position :], []
            self._position = 0
            yield page

    async def first(self, count: int) -> list[T]:
        """Return the next items, up to so many, without asking the server for more.

        Args:
            count: The most items to return.

        Raises:
            ValueError: The count is negative.
        """
        if count < 0:
            raise ValueError(f"count must not be negative: {count}")
        items: list[T] = []
        while len(items) < count:
            wanted = count - len(items)
            if self._position >= len(self._page) and not await self.fetch(wanted):
                break
            end = self._position + wanted
            items += self._page[self._position : end]
            self._position = min(end, len(self._page))
        return items

    async def fetch(self, most: float = math.inf) -> bool:
        """Ask for the next page; return False at the end.

        Items of the present page that have not been taken yet are dropped.

        Args:
            most: Items that are wanted at the most.
        """
        while (request := self._cursor.next_request(most)) is not None:
            try:
                answer = await self._send(request)
            except ApiException as error:
                if not self._cursor.recover(error):
                    raise
                continue
            self._page = self._cursor.accept(answer)
            self._position = 0
            self.last_response = answer
            return True
        return False

    def __repr__(self) -> str:
        return f"<{type(self).__name__} next_offset={self.next_offset!r}>"


class AsyncEventIterator(AsyncPageIterator[T]):
    """The events since a sync token, oldest first; see `EventIterator`.

        async for event in client.events.get_events(project_gid).follow(interval=10):
            ...

    Raises:
        SyncTokenExpired: The token is too old: events were missed. The exception has a
            new token in `sync`; so has the iterator, which goes on from there.
    """

    _cursor: EventCursor

    def __init__(self, send: Send, cursor: EventCursor) -> None:
        super().__init__(send, cursor)
        self._stopped = asyncio.Event()

    @property
    def sync(self) -> str | None:
        """The token to go on from: no event that was not handed out lies before it."""
        cursor = self._cursor
        if self._position < len(self._page):
            return cursor.previous_sync or cursor.sync
        return cursor.sync

    async def follow(self, interval: float = 5.0) -> AsyncIterator[T]:
        """Iterate over events, those to come too, until `stop` is called.

        Args:
            interval: Seconds to wait when there are no more events.

        Raises:
            SyncTokenExpired: Events were missed; calling `follow` again goes on.
        """
        self._stopped.clear()
        while not self._stopped.is_set():
            async for event in self:
                yield event
                if self._stopped.is_set():
                    return
            try:
                await asyncio.wait_for(self._stopped.wait(), interval)
            except TimeoutError:
                self._cursor.resume()
            if self._cursor.finished:
                return

    def stop(self) -> None:
        """End `follow`, also while it waits; call it from the same event loop."""
        self._stopped.set()

    def __repr__(self) -> str:
        return f"<{type(self).__name__} sync={self.sync!r}>"
