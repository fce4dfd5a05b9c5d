"""Track the position in a list: build the next request, interpret its response."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any

from .._constants import ENVELOPE, PAGE_LIMIT
from ..rest import ApiException, RESTResponse, SyncTokenExpired
from .numbers import check_number
from .pages import Pages
from .positions import find_next_link, read_position
from .request import Call, Request
from .response import find_member, read_items

__all__ = ["EventCursor", "PageCursor", "open_cursor"]

_ONE_PAGE = Pages("offset", items=(ENVELOPE,))


class PageCursor:
    """A position in a list. Performs no I/O itself.

    Args:
        request: The request for the first page.
        page_limit: The number of items to request per page unless the caller sets it,
            or None.
        item_limit: The maximum number of items to read, or None.

    Attributes:
        next_offset: The position or URL of the next page; None at the beginning and at
            the end.
        finished: Whether there are no more pages.

    Raises:
        TypeError: A limit is not a number.
        ValueError: A limit is too small.
    """

    def __init__(
        self,
        request: Request,
        *,
        page_limit: int | None = None,
        item_limit: float | None = None,
    ) -> None:
        self._request = request
        self._pages = pages = request.operation.pages or _ONE_PAGE
        self.next_offset = request.read_query(pages.position)
        self._limit: int | None = None
        if pages.limit:
            own = request.read_query(pages.limit)
            self._limit = _find_limit(own, page_limit, pages)
        if item_limit is not None:
            check_number("item_limit", item_limit, 0)
        self._remaining = math.inf if item_limit is None else item_limit
        self._asked: int | None = None
        self._passed = {self.next_offset}
        self.finished = 0 in (self._remaining, self._limit)

    def next_request(self, most: float = math.inf) -> Request | None:
        """Build the request for the next page; None at the end.

        Args:
            most: The maximum number of items to request.
        """
        if self.finished:
            return None
        if self._pages.style == "link" and self.next_offset is not None:
            return self._request.at(self.next_offset)
        changes: dict[str, Any] = {}
        if self._limit is not None:
            self._asked = int(min(self._limit, self._remaining, most))
            changes[self._pages.limit] = self._asked
        if self.next_offset is not None:
            changes[self._pages.position] = self.next_offset
        return self._request.with_query(**changes)

    def accept(self, response: RESTResponse) -> list[Any]:
        """Interpret a response, advance, and return its items.

        Raises:
            ApiException: It is not a page of a list, or refers back to an earlier one.
        """
        nullable = self._pages.nullable or self._request.operation.may_be_empty
        items, body = read_items(response, self._pages.items, nullable)
        self._move(response, body, items)
        if len(items) >= self._remaining:
            items = items[: int(self._remaining)]
            self.finished = True
        self._remaining -= len(items)
        return items

    def _move(self, response: RESTResponse, body: Any, items: list[Any]) -> None:
        following = self._find_following(response, body, items)
        if following is not None and following in self._passed:
            raise ApiException(
                reason="The response refers back to an earlier page", http_resp=response
            )
        self._passed.add(following)
        self.next_offset = following
        self.finished = following is None

    def _find_following(
        self, response: RESTResponse, body: Any, items: list[Any]
    ) -> str | None:
        """Find the position after a page; None at the end."""
        pages = self._pages
        if pages is _ONE_PAGE or (pages.more and not find_member(body, pages.more)):
            return None
        if pages.style == "link":
            base = self.next_offset or self._request.url
            return find_next_link(response, base, body, pages.following)
        if pages.following is not None:
            return read_position(response, body, pages.following)
        is_short = self._asked is not None and len(items) < self._asked
        if not items or (is_short and not pages.more):
            return None
        steps = 1 if pages.style == "page" else len(items)
        return str(int(self.next_offset or pages.first) + steps)

    def settle(self) -> None:
        """Note that all items of the present page were handed out."""

    def recover(self, error: ApiException) -> bool:
        """Tell whether an error only requires to repeat the request in another form."""
        return False


class EventCursor(PageCursor):
    """A position in a stream of events, which is paged with a sync token.

    Args:
        request: The request for the first page.
        item_limit: The maximum number of events to read, or None.
        remembered: The token to start with if the request has none.
        remember: Called with the token to continue from, whenever it changes.

    Attributes:
        sync: The token for the next request, or None.
        previous_sync: The token of the request for the current page.
    """

    def __init__(
        self,
        request: Request,
        *,
        item_limit: float | None = None,
        remembered: str | None = None,
        remember: Callable[[str], None] = lambda _: None,
    ) -> None:
        super().__init__(request, item_limit=item_limit)
        self.sync, self.next_offset = self.next_offset or remembered, None
        self.previous_sync = self.sync
        self._remember = remember

    def next_request(self, most: float = math.inf) -> Request | None:
        """Build the request for the next page; None at the end."""
        if self.finished:
            return None
        return self._request.with_query(**{self._pages.position: self.sync})

    def _move(self, response: RESTResponse, body: Any, items: list[Any]) -> None:
        self.previous_sync = self.sync
        if len(items) <= self._remaining:  # otherwise some would be lost
            found = read_position(response, body, self._pages.following or ())
            self.sync = found or self.sync
        if items:
            self._passed.clear()
        # If the server promises more but returns nothing, there is nothing for now.
        stands_still = self.sync in self._passed
        self._passed.add(self.sync)
        more = find_member(body, self._pages.more) if self._pages.more else items
        self.finished = stands_still or not more

    def settle(self) -> None:
        """Remember the token to go on from."""
        if self.sync is not None:
            self._remember(self.sync)

    def recover(self, error: ApiException) -> bool:
        """Take the token of the first response; a token that replaces another is an error."""
        if not isinstance(error, SyncTokenExpired) or error.sync is None:
            return False
        begins = self.sync is None
        self.sync = self.previous_sync = error.sync
        self.settle()
        return begins

    def resume(self) -> None:
        """Continue after the server had no more events."""
        self._passed.clear()
        self.finished = self._remaining == 0


def open_cursor(
    call: Call, page_limit: int | None, tokens: dict[tuple[Any, ...], str]
) -> PageCursor:
    """Create the cursor of a call that returns a list.

    Args:
        call: The call.
        page_limit: The number of items to request per page; None for the server's
            default.
        tokens: The sync tokens that the client remembers, by resource; an event cursor
            continues from its token and updates it.
    """
    if call.shape != "events":
        return PageCursor(
            call.request, page_limit=page_limit, item_limit=call.item_limit
        )
    names = [(name, str(value)) for name, value in call.arguments.items()]
    key = (call.request.address, *sorted(names))
    return EventCursor(
        call.request,
        item_limit=call.item_limit,
        remembered=tokens.get(key),
        remember=lambda token: tokens.__setitem__(key, token),
    )


def _find_limit(own: str | None, page_limit: int | None, pages: Pages) -> int | None:
    """Find the number of items to request per page; None sends what the call has, if anything."""
    if page_limit is not None:
        check_number("page_limit", page_limit, 1)
    if own is not None:
        return int(own) if own.isdecimal() else None
    wanted = pages.size if page_limit == PAGE_LIMIT else page_limit
    if wanted is None or pages.most is None:
        return wanted
    return min(wanted, pages.most)
