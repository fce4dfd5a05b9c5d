"""An iterator over the pages of a list through `call_api`, for programs written for 5.x."""

from __future__ import annotations

import math
import threading
from collections.abc import Iterator, Mapping
from typing import Any

from .._core.processes import PerProcess
from ..rest import ApiException

__all__ = ["PageIterator"]


class PageIterator(Iterator[Any]):
    """Iterates over the pages of a list; requests each with `call_api` when it is needed.

    Operations return an `ItemIterator` instead. Threads may share an iterator: each
    page is returned once.

        for task in PageIterator(api_client, request).items():
            ...

    Args:
        api_client: The client.
        api_request_data: The arguments of `call_api` by name. They are not modified.
        item_limit: The maximum number of items to read; None for all.

    Raises:
        ApiException: `call_api` raised it, a response is not a page of a list, or a
            page refers back to an earlier one.
    """

    def __init__(
        self,
        api_client: Any,
        api_request_data: Mapping[str, Any],
        item_limit: float | None = None,
    ) -> None:
        self._api_client = api_client
        self._request = dict(api_request_data)
        self._query = dict(self._request.get("query_params") or {})
        self._remaining = math.inf if item_limit is None else item_limit
        self._passed = {self._query.get("offset")}
        self._finished = self._query.get("limit") == 0
        self._lock = PerProcess(threading.Lock)

    def __iter__(self) -> Iterator[Any]:
        return self

    def __next__(self) -> Any:
        with self._lock.get():
            if self._finished or self._remaining <= 0:
                raise StopIteration
            return self._fetch()

    def _fetch(self) -> Any:
        if limit := self._query.get("limit"):
            self._query["limit"] = min(limit, self._remaining)
        from .._core.ad_hoc import CallApiArguments

        given = {**self._request, "query_params": dict(self._query)}
        page = self._api_client.call_api(*CallApiArguments(**given).by_name.values())
        if not isinstance(page, Mapping) or "data" not in page:
            raise ApiException(0, "The response body has no list in `data`")
        self._move(page.get("next_page"))
        items = page["data"]
        if items is not None and len(items) > self._remaining:
            items = items[: int(self._remaining)]
        self._remaining -= len(items or ())
        return items

    def _move(self, following: Any) -> None:
        """Move to the next page.

        Args:
            following: The `next_page` of a page.

        Raises:
            ApiException: It is malformed, or refers back to an earlier page.
        """
        self._finished = not following
        if not following:
            return
        offset = following.get("offset") if isinstance(following, Mapping) else None
        if not isinstance(offset, (str, int)) or isinstance(offset, bool):
            raise ApiException(
                0, "`next_page.offset` of the response is not a position"
            )
        if offset in self._passed:
            raise ApiException(0, "The response refers back to an earlier page")
        self._passed.add(offset)
        self._query["offset"] = offset

    def next(self) -> Any:
        """Return the next page."""
        return next(self)

    def items(self) -> Iterator[Any]:
        """Iterate over the items of all remaining pages."""
        for page in self:
            yield from page

    def close(self) -> None:
        """End the iteration: no more pages are requested."""
        self._finished = True
