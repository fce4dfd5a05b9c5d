"""How to reach a host from an event loop: certificates and proxies."""

from __future__ import annotations

import asyncio
import ssl
from collections.abc import Callable
from functools import partial
from typing import Any

from .._core.addresses import Origin
from .._core.proxies import find_proxy
from .._core.tls import find_context, make_context
from ..configuration import Configuration
from .library import httpx2
from .local import LocalTransport

__all__ = ["Route", "open_route"]

_KEPT = 60  # seconds that an idle connection is kept open


class Route:
    """How to reach one host: one transport per concurrent request.

    Idle transports are reused, the most recent first. Each holds a single connection: a
    pool of many connections would scan all of them for every request.

    Args:
        open_transport: Creates a transport.
    """

    def __init__(self, open_transport: Callable[[], httpx2.AsyncBaseTransport]) -> None:
        self._open = open_transport
        self._free: list[httpx2.AsyncBaseTransport] = []
        self._closed = False

    def take(self) -> httpx2.AsyncBaseTransport:
        """Return a transport that no other request uses."""
        return self._free.pop() if self._free else self._open()

    async def give_back(self, transport: httpx2.AsyncBaseTransport) -> None:
        """Keep a transport for reuse, if it can serve another request."""
        if self._closed or _has_unread_bytes(transport):
            await transport.aclose()
        else:
            self._free.append(transport)

    async def close(self) -> None:
        """Close idle connections; busy ones are closed after their request."""
        self._closed = True
        free, self._free = self._free, []
        for transport in free:
            await transport.aclose()


def _has_unread_bytes(transport: Any) -> bool:
    """Tell whether a server sent bytes after the response, which the next request would misread.

    httpx2 has no public interface for this; this reads its private attributes.
    """
    pool = getattr(transport, "_pool", None)
    for connection in pool.connections if pool else ():
        innermost = connection
        while (inner := getattr(innermost, "_connection", None)) is not None:
            innermost = inner
        protocol = getattr(innermost, "_h11_state", None)
        if protocol is not None and protocol.trailing_data[0]:
            return True
    return False


async def open_route(configuration: Configuration, origin: Origin) -> Route:
    """Prepare to send requests to a host; opens no connection yet.

    Raises:
        ValueError: The certificates or the proxy setting is invalid.
    """
    if configuration.local_server is not None:
        return Route(partial(LocalTransport, configuration.local_server))
    found = find_proxy(configuration, origin)
    if origin[0] == "https" or (found and found.url.startswith("https")):
        context = find_context(configuration)
        if context is None:
            context = await asyncio.to_thread(make_context, configuration)
    else:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    proxy = None
    if found is not None:
        proxy = httpx2.Proxy(
            found.url,
            headers=found.headers,
            ssl_context=context if found.url.startswith("https") else None,
        )
    return Route(
        partial(
            httpx2.AsyncHTTPTransport,
            verify=context,
            trust_env=False,
            proxy=proxy,
            limits=httpx2.Limits(keepalive_expiry=_KEPT),
        )
    )
