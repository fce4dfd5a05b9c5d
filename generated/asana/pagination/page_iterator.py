"""The pages of a list, asked for through `call_api`, as programs written for 5.x do it."""

from __future__ import annotations

import math
import threading
from collections.abc import Iterator, Mapping
from typing import Any

from .._core.processes import PerProcess
from ..rest import ApiException

__all__ = ["PageIterator"]


class PageIterator(Iterator[Any]):
    """The pages of a list, each asked for with `call_api` when it is needed.

    Lists that operations return are not of this class; see `ItemIterator`. Threads may
    share one: each page is handed out once.

        for task in PageIterator(api_client, request).items():
            ...

    Args:
        api_client: The client.
        api_request_data: The arguments of `call_api` by name. The dict and its
            `query_params` stay as they are.
        item_limit: The most items to read; None for all.

    Raises:
        ApiException: As `call_api`, or a page is none, or leads back to an earlier one.
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
        page = self._api_client.call_api(
            **{**self._request, "query_params": dict(self._query)}
        )
        if not isinstance(page, Mapping) or "data" not in page:
            raise ApiException(0, "The body of the response holds no list in `data`")
        self._move(page.get("next_page"))
        items = page["data"]
        if items is not None and len(items) > self._remaining:
            items = items[: int(self._remaining)]
        self._remaining -= len(items or ())
        return items

    def _move(self, following: Any) -> None:
        """Move on to the next page.

        Args:
            following: What a page says about the next one.

        Raises:
            ApiException: It says nothing that can be read, or leads back.
        """
        self._finished = not following
        if not following:
            return
        offset = following.get("offset") if isinstance(following, Mapping) else None
        if not isinstance(offset, (str, int)) or isinstance(offset, bool):
            raise ApiException(
                0, "`next_page.offset` of the response is not what it should be"
            )
        if offset in self._passed:
            raise ApiException(0, "The response leads back to an earlier page")
        self._passed.add(offset)
        self._query["offset"] = offset

    def next(self) -> Any:
        """Return the next page."""
        return next(self)

    def items(self) -> Iterator[Any]:
        """Iterate over the items of all pages that are left."""
        for page in self:
            yield from page

    def close(self) -> None:
        """End the iteration: nothing more is asked for."""
        self._finished = True
