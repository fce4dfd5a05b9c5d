"""An iterator over the items of a list, whatever number of pages they come in."""

from __future__ import annotations

import math
import threading
from collections.abc import Callable, Iterator
from typing import TypeVar

from .._core.lists import PageCursor
from .._core.processes import PerProcess
from .._core.readers import ListReader, check_count
from ..rest import ApiException, RESTResponse

__all__ = ["ItemIterator"]

T = TypeVar("T")


class ItemIterator(ListReader[T], Iterator[T]):
    """The items of a list; each page is asked for when it is needed.

        tasks = client.tasks.get_tasks(project="1")
        for task in tasks:
            ...

    Threads may share one: each item is handed out once. To go on later, save
    `next_offset` between two pages, and pass it as `offset`. An error leaves the
    iterator where it is: asking for the next item tries again.

    Args:
        send: Sends a request.
        cursor: Where to begin.

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
        """Iterate over the pages, each a list of items.

        A page of which items have been taken already comes first, with the rest.
        """
        while True:
            with self._lock.get():
                if not self._has_items and not self.fetch():
                    return
                page = self._take_page()
            yield page

    def first(self, count: int) -> list[T]:
        """Return the next items, up to so many, without asking the server for more.

        Args:
            count: The most items to return.

        Raises:
            ValueError: The count is negative.
        """
        check_count(count)
        items: list[T] = []
        with self._lock.get():
            while len(items) < count:
                wanted = count - len(items)
                if not self._has_items and not self.fetch(wanted):
                    break
                items += self._take(wanted)
        return items

    def close(self) -> None:
        """End the iteration: nothing more is handed out or asked for."""
        with self._lock.get():
            self._end()

    def fetch(self, most: float = math.inf) -> bool:
        """Ask for the next page; return False at the end.

        Items of the present page that have not been taken yet are dropped.

        Args:
            most: Items that are wanted at the most.
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
