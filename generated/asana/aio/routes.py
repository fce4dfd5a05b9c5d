"""How to reach a host from an event loop: certificates and proxies."""

from __future__ import annotations

import asyncio
import ssl

from .._core.addresses import Origin
from .._core.proxies import find_proxy
from .._core.tls import find_context, make_context
from ..configuration import Configuration
from .library import httpx2

__all__ = ["Route", "open_route"]

_KEPT = 60  # seconds that a connection without work is kept open


class Route:
    """The way to one host: a transport for each request that is on its way.

    A transport that is free is used again, the last one first. Each holds a single
    connection; a pool of many would look at all of them for every request.

    Args:
        context: The certificates to trust and to show.
        proxy: The proxy, or None.
    """

    def __init__(self, context: ssl.SSLContext, proxy: httpx2.Proxy | None) -> None:
        self._context = context
        self._proxy = proxy
        self._free: list[httpx2.AsyncBaseTransport] = []

    def take(self) -> httpx2.AsyncBaseTransport:
        """Return a transport that no other request uses."""
        return self._free.pop() if self._free else self._open()

    def give_back(self, transport: httpx2.AsyncBaseTransport) -> None:
        """Keep a transport for another request."""
        self._free.append(transport)

    async def close(self) -> None:
        """Close the connections that are free."""
        free, self._free = self._free, []
        for transport in free:
            await transport.aclose()

    def _open(self) -> httpx2.AsyncBaseTransport:
        return httpx2.AsyncHTTPTransport(
            verify=self._context,
            trust_env=False,
            proxy=self._proxy,
            limits=httpx2.Limits(keepalive_expiry=_KEPT),
        )


async def open_route(configuration: Configuration, origin: Origin) -> Route:
    """Make what is needed to send requests to a host; no connection is opened yet.

    Raises:
        ValueError: Certificates or the proxy cannot be used.
    """
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
    return Route(context, proxy)
