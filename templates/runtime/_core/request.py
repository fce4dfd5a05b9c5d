"""A request as a value, and what the caller wants of its response."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Any
from urllib.parse import unquote_plus

from ..configuration import Configuration
from .encoding import Pairs, to_pairs
from .operation import Operation
from .timeouts import Times

__all__ = ["PUBLIC_HEADERS", "Call", "Headers", "Request"]

# All that another origin is told.
PUBLIC_HEADERS = frozenset({"accept", "accept-encoding", "range", "user-agent"})

Headers = dict[str, tuple[str, str]]  # lower-case name: (name, value)


class Request:
    """A request, complete but for its credentials.

    Attributes:
        operation: What is asked for.
        address: The address without its query; `url` is the whole.
        query: The parameters of the query, percent-encoded; one without a name is the
            whole query.
        headers: The headers: lower-case name to name and value.
        own_headers: The lower-case names of those that the call itself brought.
        body: The body, or None.
        times: The time that a try may take.
        preload: Whether the body of the response is read before it is handed over.
    """

    __slots__ = (
        "address",
        "body",
        "headers",
        "operation",
        "own_headers",
        "preload",
        "query",
        "times",
        "url",
    )

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
        """Whether it can be sent once more after it was sent."""
        return self.body is None or getattr(self.body, "replayable", True)

    def __str__(self) -> str:
        """Return method and address."""
        return f"{self.operation.method} {self.url}"

    def read_query(self, name: str) -> str | None:
        """Return a parameter of the query as text, None where there is none."""
        found = [value for key, value in self.query if unquote_plus(key) == name]
        return unquote_plus(found[-1]) if found else None

    def with_query(self, **changes: Any) -> Request:
        """Copy the request with parameters of the query set, or left out where None."""
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
        """Copy the request for another address of the same server."""
        address, _, query = url.partition("#")[0].partition("?")
        moved = self.with_query()
        moved.address = address
        moved.query = read_pairs(query)
        moved.url = url
        return moved


def read_pairs(query: str) -> Pairs:
    """Split a query into its pairs, which stay percent-encoded."""
    pairs = (part.partition("=") for part in query.split("&") if part)
    return [(name, value) for name, _, value in pairs]


class Call:
    """A call of an operation: what to send, and in which form to hand the result over.

    Attributes:
        request: The request.
        arguments: The required parameters by wire name.
        shape: `raw` (the response of the library that carried it), `body` (the whole
            JSON value) or the operation's own: `data`, `items`, `pages`, `events`,
            `text`, `file`, `stream`, `none`.
        with_http_info: Whether the result is (body, status, headers).
        in_background: Whether it is carried out by a thread of the pool.
        item_limit: The most items a list may give, or None.
    """

    __slots__ = (
        "arguments",
        "in_background",
        "item_limit",
        "request",
        "shape",
        "with_http_info",
    )

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
