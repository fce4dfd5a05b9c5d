"""A request, and the requested form of its result, as values."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Any
from urllib.parse import unquote_plus

from ..configuration import Configuration
from .encoding import Pairs, to_pairs
from .operation import Operation
from .timeouts import Times

__all__ = ["PUBLIC_HEADERS", "Call", "Headers", "Request"]

# The only headers that another origin receives.
PUBLIC_HEADERS = frozenset({"accept", "accept-encoding", "range", "user-agent"})

Headers = dict[str, tuple[str, str]]  # lower-case name: (name, value)


class Request:
    """A request, complete except for its credentials.

    Attributes:
        operation: The operation.
        address: The URL without its query; `url` is the whole.
        query: The query parameters, percent-encoded; one without a name is the whole
            query.
        headers: The name and value of each header by lower-case name.
        own_headers: The lower-case names of the headers that the call set.
        body: The body, or None.
        times: The timeouts of an attempt.
        preload: Whether to read the response body before returning.
    """

    def __init__(
        self,
        operation: Operation,
        address: str,
        *,
        query: Pairs,
        headers: Headers,
        own_headers: Collection[str],
        body: Any,
        times: Times,
        preload: bool,
    ) -> None:
        self.operation = operation
        self.address = address
        self.query = query
        self.headers = headers
        self.own_headers = own_headers
        self.body = body
        self.times = times
        self.preload = preload
        separator = "&" if "?" in address else "?"
        text = "&".join([f"{name}={value}" if name else value for name, value in query])
        self.url = f"{address}{separator}{text}" if query else address

    @property
    def replayable(self) -> bool:
        """Whether it can be sent again after it was sent."""
        return self.body is None or getattr(self.body, "replayable", True)

    def __str__(self) -> str:
        """Return the method and the URL without its query."""
        return f"{self.operation.method} {self.url}"

    def read_query(self, name: str) -> str | None:
        """Return a query parameter as text; None if it is missing."""
        found = [value for key, value in self.query if unquote_plus(key) == name]
        return unquote_plus(found[-1]) if found else None

    def with_query(self, **changes: Any) -> Request:
        """Copy the request with query parameters set, or removed if None."""
        query = [pair for pair in self.query if unquote_plus(pair[0]) not in changes]
        for name, value in changes.items():
            query += to_pairs(name, value)
        return Request(
            self.operation,
            self.address,
            query=query,
            headers=self.headers,
            own_headers=self.own_headers,
            body=self.body,
            times=self.times,
            preload=self.preload,
        )

    def at(self, url: str) -> Request:
        """Copy the request for another URL of the same server."""
        address, _, query = url.partition("#")[0].partition("?")
        moved = self.with_query()
        moved.address = address
        moved.query = read_pairs(query)
        moved.url = url
        return moved


def read_pairs(query: str) -> Pairs:
    """Split a query into pairs, which stay percent-encoded."""
    pairs = (part.partition("=") for part in query.split("&") if part)
    return [(name, value) for name, _, value in pairs]


class Call:
    """A call of an operation: what to send, and in which form to return the result.

    Attributes:
        request: The request.
        arguments: The required parameters by wire name.
        shape: `raw` (the response of the HTTP library), `body` (the whole JSON value)
            or that of the operation: `data`, `items`, `pages`, `events`, `text`,
            `file`, `stream`, `none`.
        with_http_info: Whether the result is (body, status, headers).
        in_background: Whether a thread of the pool makes the call.
        item_limit: The maximum number of items of a list, or None.
    """

    def __init__(
        self,
        request: Request,
        arguments: Mapping[str, Any],
        settings: Mapping[str, Any],
        configuration: Configuration,
    ) -> None:
        self.request = request
        self.arguments = arguments
        self.shape: str = request.operation.result
        self.with_http_info = False
        self.in_background = False
        self.item_limit = None
        if settings:
            self.with_http_info = not settings.get("_return_http_data_only", True)
            self.in_background = bool(settings.get("async_req"))
            self.item_limit = settings.get("item_limit")
        if not request.preload:
            self.shape = "raw"
        elif self.shape == "stream":
            request.preload = False
        elif self.shape not in ("none", "text", "file") and (
            self.with_http_info
            or self.in_background
            or not configuration.return_page_iterator
            or settings.get("full_payload") is True
        ):
            self.shape = "body"

    @property
    def is_list(self) -> bool:
        """Whether the result is an iterator."""
        return self.shape in ("items", "pages", "events")
