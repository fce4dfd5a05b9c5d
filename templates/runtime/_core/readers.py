"""Buffers of received items that were not returned yet."""

from __future__ import annotations

from typing import Generic, TypeVar

from ..rest import RESTResponse
from .lists import EventCursor, PageCursor

__all__ = ["EventReader", "ListReader"]

T = TypeVar("T")


class ListReader(Generic[T]):
    """The received items of a list that were not returned yet.

    Args:
        cursor: The position to start from.

    Attributes:
        last_response: The response that brought the last page, or None.
    """

    def __init__(self, cursor: PageCursor) -> None:
        self._cursor = cursor
        self._page: list[T] = []
        self._position = 0
        self.last_response: RESTResponse | None = None

    @property
    def next_offset(self) -> str | None:
        """The offset of the next page; None at the beginning and the end."""
        return self._cursor.next_offset

    @property
    def _has_items(self) -> bool:
        return self._position < len(self._page)

    def _end(self) -> None:
        """Drop the remaining items and end the list."""
        self._page = []
        self._position = 0
        self._cursor.finished = True

    def _load(self, response: RESTResponse) -> None:
        """Load a page; drop what was left of the previous one."""
        self._page = self._cursor.accept(response)
        self._position = 0
        self.last_response = response
        if not self._page:
            self._cursor.settle()

    def _take_one(self) -> T:
        """Return the next item of the page."""
        item = self._page[self._position]
        self._position += 1
        if self._position == len(self._page):
            self._cursor.settle()
        return item

    def _take(self, count: int) -> list[T]:
        """Return up to `count` items of the page."""
        end = self._position + count
        items = self._page[self._position : end]
        self._position = min(end, len(self._page))
        if self._position == len(self._page):
            self._cursor.settle()
        return items

    def _take_page(self) -> list[T]:
        """Return the rest of the page."""
        return self._take(len(self._page))

    def __repr__(self) -> str:
        return f"<{type(self).__name__} next_offset={self.next_offset!r}>"


class EventReader(ListReader[T]):
    """The received events that were not returned yet."""

    _cursor: EventCursor

    @property
    def sync(self) -> str | None:
        """The token to continue from; reading from it skips no event that was not returned.

        It changes when the last event of a page was returned. None before the first
        response.
        """
        cursor = self._cursor
        if self._has_items:
            return cursor.previous_sync or cursor.sync
        return cursor.sync

    def _resume(self) -> bool:
        """Continue after the server had no more events; return False at the end."""
        self._cursor.resume()
        return not self._cursor.finished

    def __repr__(self) -> str:
        return f"<{type(self).__name__} sync={self.sync!r}>"
