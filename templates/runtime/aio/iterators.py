"""Iterators over lists for asyncio: `async for` over the items of all pages."""

from __future__ import annotations

import asyncio
import contextlib
import math
from collections.abc import AsyncIterator, Awaitable, Callable
from typing import TypeVar

from .._core.lists import EventCursor, PageCursor
from .._core.numbers import check_number
from .._core.readers import EventReader, ListReader
from ..rest import ApiException, RESTResponse

__all__ = ["AsyncEventIterator", "AsyncItemIterator"]

T = TypeVar("T")
Send = Callable[..., Awaitable[RESTResponse]]


class AsyncItemIterator(ListReader[T], AsyncIterator[T]):
    """Iterates over the items of a list; requests each page when it is needed.

        async for task in client.tasks.get_tasks(project="1"):
            ...

    Tasks may share an iterator: each item is returned once. To continue later, save
    `next_offset` between two pages and pass it as `offset`. After an error the iterator
    keeps its position: asking for the next item tries again.

    Args:
        send: Sends a request.
        cursor: The position to start from.

    Attributes:
        last_response: The response that brought the last page, or None.
    """

    def __init__(self, send: Send, cursor: PageCursor) -> None:
        super().__init__(cursor)
        self._send = send
        self._wait: Callable[[float], Awaitable[object]] | None = None
        self._lock = asyncio.Lock()
        self._lock_loop: asyncio.AbstractEventLoop | None = None

    def _take_turn(self) -> asyncio.Lock:
        """Return the lock that belongs to the running event loop.

        Raises:
            ValueError: A task of another event loop is waiting for a page.
        """
        loop = asyncio.get_running_loop()
        if self._lock_loop is not loop:
            before = self._lock_loop
            if self._lock.locked() and before is not None and not before.is_closed():
                raise ValueError("This list is being read in another event loop")
            self._lock, self._lock_loop = asyncio.Lock(), loop
        return self._lock

    async def __anext__(self) -> T:
        async with self._take_turn():
            while not self._has_items:
                if not await self._fetch():
                    raise StopAsyncIteration
            return self._take_one()

    async def pages(self) -> AsyncIterator[list[T]]:
        """Iterate over the pages; each is a list of items.

        If some items of the current page were already taken, the rest of it comes
        first.
        """
        while True:
            async with self._take_turn():
                if not self._has_items and not await self._fetch():
                    return
                page = self._take_page()
            yield page

    async def first(self, count: int) -> list[T]:
        """Return the next items, at most `count`, without requesting more of them.

        Args:
            count: The maximum number of items.

        Raises:
            ValueError: The count is negative.
        """
        check_number("count", count, 0)
        items: list[T] = []
        async with self._take_turn():
            while len(items) < count:
                wanted = count - len(items)
                if not self._has_items and not await self._fetch(wanted):
                    break
                items += self._take(wanted)
        return items

    async def aclose(self) -> None:
        """End the iteration: no more items are returned or requested."""
        async with self._take_turn():
            self._end()

    async def fetch(self, most: float = math.inf) -> bool:
        """Request the next page; return False at the end.

        Drops items of the current page that were not taken.

        Args:
            most: The maximum number of items to request.
        """
        async with self._take_turn():
            return await self._fetch(most)

    async def _fetch(self, most: float = math.inf) -> bool:
        while (request := self._cursor.next_request(most)) is not None:
            try:
                response = await self._send(request, wait=self._wait)
            except ApiException as error:
                if not self._cursor.recover(error):
                    raise
                continue
            self._load(response)
            return True
        return False


class AsyncEventIterator(EventReader[T], AsyncItemIterator[T]):
    """Iterates over the events since a sync token, oldest first; see `EventIterator`.

        async for event in client.events.get_events(project_gid).follow(interval=10):
            ...

    Raises:
        SyncTokenExpired: The token is too old: events were missed. The exception has a
            new token in `sync`, and the iterator continues from it.
    """

    def __init__(self, send: Send, cursor: EventCursor) -> None:
        super().__init__(send, cursor)
        self._stopped = False
        self._wake = asyncio.Event()
        self._loop: asyncio.AbstractEventLoop | None = None

    def follow(self, interval: float = 5.0) -> AsyncIterator[T]:
        """Iterate over current and future events until `stop` is called.

        Args:
            interval: The seconds to wait before asking again when there are no events.

        Raises:
            SyncTokenExpired: Events were missed; call `follow` again to continue.
            TypeError: The interval is not a number.
            ValueError: The interval is negative.
        """
        check_number("interval", interval, 0)
        self._stopped = False
        self._wake = asyncio.Event()
        return self._follow(interval)

    async def _follow(self, interval: float) -> AsyncIterator[T]:
        self._loop = asyncio.get_running_loop()
        while not self._stopped:
            async with self._take_turn():
                taken = self._take(1)
            if taken:
                yield taken[0]
            elif not await self._fetch_unless_stopped():
                await self._is_stopped_within(interval)
                if not self._resume():
                    return

    async def _fetch_unless_stopped(self) -> bool:
        """Request the next page; return whether it has events. `stop` interrupts retries."""
        self._wait = self._pause
        try:
            return await self.fetch() and self._has_items
        except _Stopped:
            return False
        finally:
            self._wait = None

    async def _pause(self, seconds: float) -> None:
        if await self._is_stopped_within(seconds):
            raise _Stopped

    async def _is_stopped_within(self, seconds: float) -> bool:
        if not self._stopped:
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(self._wake.wait(), seconds)
        return self._stopped

    def stop(self) -> None:
        """End `follow`, even while it waits; may be called from any thread."""
        self._stopped = True
        if self._loop is not None and not self._loop.is_closed():
            self._loop.call_soon_threadsafe(self._wake.set)


class _Stopped(Exception):  # noqa: N818 - it never leaves this module
    """`stop` was called during the wait before a retry."""
