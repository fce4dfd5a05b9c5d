"""What was received of a list, and how it is handed out."""

from __future__ import annotations

from typing import Generic, TypeVar

from ..rest import RESTResponse
from .lists import EventCursor, PageCursor

__all__ = ["EventReader", "ListReader", "check_count"]

T = TypeVar("T")


class ListReader(Generic[T]):
    """The items of a list that were received and not handed out yet.

    Args:
        cursor: Where to begin.

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
        """The offset of the page that is asked for next; None at the beginning and the end."""
        return self._cursor.next_offset

    @property
    def _has_items(self) -> bool:
        return self._position < len(self._page)

    def _end(self) -> None:
        """Drop what was not handed out, and ask for nothing more."""
        self._page = []
        self._position = 0
        self._cursor.finished = True

    def _load(self, response: RESTResponse) -> None:
        """Take a page; what was left of the one before is dropped."""
        self._page = self._cursor.accept(response)
        self._position = 0
        self.last_response = response
        if not self._page:
            self._cursor.settle()

    def _take_one(self) -> T:
        """Hand out one item, of those that are there."""
        item = self._page[self._position]
        self._position += 1
        if self._position == len(self._page):
            self._cursor.settle()
        return item

    def _take(self, count: int) -> list[T]:
        """Hand out up to so many items."""
        end = self._position + count
        items = self._page[self._position : end]
        self._position = min(end, len(self._page))
        if self._position == len(self._page):
            self._cursor.settle()
        return items

    def _take_page(self) -> list[T]:
        """Hand out what is left of the page."""
        return self._take(len(self._page))

    def __repr__(self) -> str:
        return f"<{type(self).__name__} next_offset={self.next_offset!r}>"


class EventReader(ListReader[T]):
    """The events that were received and not handed out yet."""

    _cursor: EventCursor

    @property
    def sync(self) -> str | None:
        """The token to go on from: no event that was not handed out lies before it.

        It moves on when the last event of a page has been taken; None before the first
        response.
        """
        cursor = self._cursor
        if self._has_items:
            return cursor.previous_sync or cursor.sync
        return cursor.sync

    def _resume(self) -> bool:
        """Go on after the server had no more for a time; return False at the end."""
        self._cursor.resume()
        return not self._cursor.finished

    def __repr__(self) -> str:
        return f"<{type(self).__name__} sync={self.sync!r}>"


def check_count(count: int) -> None:
    """Refuse a negative number of items."""
    if count < 0:
        raise ValueError(f"count must not be negative: {count}")
