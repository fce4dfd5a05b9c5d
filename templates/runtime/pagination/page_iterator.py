"""An iterator over the pages of a list through `call_api`, for programs written for 5.x."""

from __future__ import annotations

import threading
from collections.abc import Iterator, Mapping
from typing import Any

from .._core.ad_hoc import CallApiArguments
from .._core.lists import PageCursor
from .._core.operation import Operation
from .._core.processes import PerProcess
from .._core.replaced import ReplacedRequest
from .._core.response import HandedResponse

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
        given = CallApiArguments(**api_request_data)
        operation = Operation(name="call_api", path=given.resource_path, result="pages")
        self._api_client = api_client
        self._cursor = PageCursor(
            ReplacedRequest(operation, given), item_limit=item_limit
        )
        self._lock = PerProcess(threading.Lock)

    def __iter__(self) -> Iterator[Any]:
        return self

    def __next__(self) -> Any:
        with self._lock.get():
            request = self._cursor.next_request()
            if request is None:
                raise StopIteration
            assert isinstance(request, ReplacedRequest)
            page = request.send_page(self._api_client)
            return self._cursor.accept(HandedResponse(page, request))

    def next(self) -> Any:
        """Return the next page."""
        return next(self)

    def items(self) -> Iterator[Any]:
        """Iterate over the items of all remaining pages."""
        for page in self:
            yield from page

    def close(self) -> None:
        """End the iteration: no more pages are requested."""
        self._cursor.finished = True
