"""An iterator over the items of a list, whatever number of pages they come in."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from typing import Generic, TypeVar

from ..request import Request
from ..response import RESTResponse
from ..rest import ApiException
from .cursor import PageCursor

__all__ = ["PageIterator"]

T = TypeVar("T")


class PageIterator(Generic[T], Iterator[T]):
    """The items of a list; each page is asked for when it is needed.

        tasks = client.tasks.get_tasks(project="1")
        for task in tasks:
            ...

    To go on later, save `next_offset` between two pages, and pass it as `offset`. An
    error leaves the iterator where it is: asking for the next item tries again.

    Args:
        send: Sends a request.
        cursor: Where to begin.

    Attributes:
        last_response: The answer that brought the last page, or None.
    """

    def __init__(
        self, send: Callable[[Request], RESTResponse], cursor: PageCursor
    ) -> None:
        self._send = send
        self._cursor = cursor
        self._page: list[T] = []
        self._position = 0
        self.last_response: RESTResponse | None = None

    @property
    def next_offset(self) -> str | None:
        """The offset of the page that is asked for next; None at the beginning and the end."""
        return self._cursor.next_offset

    def __iter__(self) -> Iterator[T]:
        return self

    def __next__(self) -> T:
        while self._position >= len(self._page):
            if not self.fetch():
                raise StopIteration
        item = self._page[self._position]
        self._position += 1
        return item

    def pages(self) -> Iterator[list[T]]:
        """Iterate over the pages, each a list of items.

        A page of which items have been taken already comes first, with the rest.
        """
        while self._position < len(self._page) or self.fetch():
            page, self._page = self._page[self._position :], []
            self._position = 0
            yield page

    def first(self, count: int) -> list[T]:
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
            if self._position >= len(self._page) and not self.fetch(wanted):
                break
            end = self._position + wanted
            items += self._page[self._position : end]
            self._position = min(end, len(self._page))
        return items

    def fetch(self, most: float = math.inf) -> bool:
        """Ask for the next page; return False at the end.

        Items of the present page that have not been taken yet are dropped.

        Args:
            most: Items that are wanted at the most.
        """
        while (request := self._cursor.next_request(most)) is not None:
            try:
                answer = self._send(request)
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
