"""An iterator over the items of a list, across its pages."""

from __future__ import annotations

import math
import threading
from collections.abc import Callable, Iterator
from typing import TypeVar

from .._core.lists import PageCursor
from .._core.numbers import check_number
from .._core.processes import PerProcess
from .._core.readers import ListReader
from ..rest import ApiException, RESTResponse

__all__ = ["ItemIterator"]

T = TypeVar("T")


class ItemIterator(ListReader[T], Iterator[T]):
    """Iterates over the items of a list; requests each page when it is needed.

        tasks = client.tasks.get_tasks(project="1")
        for task in tasks:
            ...

    Threads may share an iterator: each item is returned once. To continue later, save
    `next_offset` between two pages and pass it as `offset`. After an error the iterator
    keeps its position: asking for the next item tries again.

    Args:
        send: Sends a request.
        cursor: The position to start from.

    Attributes:
        last_response: The response that brought the last page, or None.
    """

    def __init__(self, send: Callable[..., RESTResponse], cursor: PageCursor) -> None:
        super().__init__(cursor)
        self._send = send
        self._wait: Callable[[float], object] | None = None
        self._lock = PerProcess(threading.RLock)

    def __iter__(self) -> Iterator[T]:
        return self

    def __next__(self) -> T:
        with self._lock.get():
            while not self._has_items:
                if not self.fetch():
                    raise StopIteration
            return self._take_one()

    def pages(self) -> Iterator[list[T]]:
        """Iterate over the pages; each is a list of items.

        If some items of the current page were already taken, the rest of it comes
        first.
        """
        while True:
            with self._lock.get():
                if not self._has_items and not self.fetch():
                    return
                page = self._take_page()
            yield page

    def first(self, count: int) -> list[T]:
        """Return the next items, at most `count`, without requesting more of them.

        Args:
            count: The maximum number of items.

        Raises:
            ValueError: The count is negative.
        """
        check_number("count", count, 0)
        items: list[T] = []
        with self._lock.get():
            while len(items) < count:
                wanted = count - len(items)
                if not self._has_items and not self.fetch(wanted):
                    break
                items += self._take(wanted)
        return items

    def close(self) -> None:
        """End the iteration: no more items are returned or requested."""
        with self._lock.get():
            self._end()

    def fetch(self, most: float = math.inf) -> bool:
        """Request the next page; return False at the end.

        Drops items of the current page that were not taken.

        Args:
            most: The maximum number of items to request.
        """
        with self._lock.get():
            while (request := self._cursor.next_request(most)) is not None:
                try:
                    response = self._send(request, wait=self._wait)
                except ApiException as error:
                    if not self._cursor.recover(error):
                        raise
                    continue
                self._load(response)
                return True
        return False
