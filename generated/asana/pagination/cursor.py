"""Where the reading of a list stands: what to ask next, and what an answer means."""

from __future__ import annotations

import math
from typing import Any

from ..request import Call, Request
from ..response import RESTResponse, read_items
from ..rest import ApiException, SyncTokenExpired

__all__ = ["EventCursor", "PageCursor", "open_cursor"]


class PageCursor:
    """A place in a list that is paged by limit and offset. It sends nothing itself.

    Args:
        request: The request for the first page.
        page_limit: Items to ask for at a time where the caller did not say; None for an
            operation that takes no `limit`.
        item_limit: The most items to read, or None.

    Attributes:
        next_offset: The offset of the page that is asked for next; None at the
            beginning and at the end.
        finished: Whether there is nothing more to ask for.
    """

    def __init__(
        self,
        request: Request,
        *,
        page_limit: int | None = None,
        item_limit: float | None = None,
    ) -> None:
        if item_limit is not None and item_limit < 0:
            raise ValueError(f"item_limit must not be negative: {item_limit}")
        self._request = request
        given = dict(request.query)
        self.next_offset: str | None = given.get("offset")
        self._limit: int | None = page_limit
        if page_limit is not None and given.get("limit", "").isdecimal():
            self._limit = int(given["limit"])
        self._remaining = math.inf if item_limit is None else item_limit
        self.finished = self._remaining == 0

    def next_request(self, most: float = math.inf) -> Request | None:
        """Return the request for the next page, or None at the end.

        Args:
            most: Items that are wanted at the most.
        """
        if self.finished:
            return None
        changes: dict[str, Any] = {}
        if self._limit is not None:
            changes["limit"] = int(min(self._limit, self._remaining, most))
        if self.next_offset is not None:
            changes["offset"] = self.next_offset
        return self._request.with_query(**changes)

    def accept(self, answer: RESTResponse) -> list[Any]:
        """Take an answer, move on, and return its items."""
        items, body = read_items(answer)
        self._move(body)
        if len(items) >= self._remaining:
            items = items[: int(self._remaining)]
            self.finished = True
        self._remaining -= len(items)
        return items

    def _move(self, body: dict[str, Any]) -> None:
        next_page = body.get("next_page") if self._limit is not None else None
        self.next_offset = next_page.get("offset") if next_page else None
        self.finished = self.next_offset is None

    def recover(self, error: ApiException) -> bool:
        """Tell whether an error only means to ask once more, in another way."""
        return False


class EventCursor(PageCursor):
    """A place in a stream of events, which is paged by a sync token.

    Attributes:
        sync: The token to ask with next, or None.
        previous_sync: The token with which the last page was asked for.
    """

    def __init__(self, request: Request, *, item_limit: float | None = None) -> None:
        super().__init__(request, item_limit=item_limit)
        self.sync: str | None = dict(request.query).get("sync")
        self.previous_sync = self.sync

    def next_request(self, most: float = math.inf) -> Request | None:
        """Return the request for the next page, or None at the end."""
        return None if self.finished else self._request.with_query(sync=self.sync)

    def _move(self, body: dict[str, Any]) -> None:
        self.previous_sync = self.sync
        self.sync = body.get("sync") or self.sync
        self.finished = not body.get("has_more")

    def recover(self, error: ApiException) -> bool:
        """Take the token that the first answer brings; one that replaces another is an error."""
        if not isinstance(error, SyncTokenExpired) or error.sync is None:
            return False
        begins = self.sync is None
        self.sync = self.previous_sync = error.sync
        return begins

    def resume(self) -> None:
        """Ask again, after the server had no more for a time."""
        self.finished = self._remaining == 0


def open_cursor(call: Call, page_limit: int) -> PageCursor:
    """Make the cursor of a call that returns a list."""
    if call.shape == "events":
        return EventCursor(call.request, item_limit=call.item_limit)
    return PageCursor(
        call.request,
        page_limit=page_limit if call.shape == "pages" else None,
        item_limit=call.item_limit,
    )
