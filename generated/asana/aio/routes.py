"""How to reach a host from an event loop: certificates and proxies."""

from __future__ import annotations

import ssl

import certifi

from ..configuration import Configuration
from ..pools import find_proxy
from .library import httpx2

__all__ = ["Route"]

_KEPT = 60  # seconds that a connection without work is kept open


class Route:
    """The way to one host: a transport for each request that is on its way.

    A transport that is free is used again, the last one first. Each holds a single
    connection; a pool of many would look at all of them for every request.

    Args:
        configuration: Says which certificates to trust and which proxy to use.
        origin: Scheme, host and port.
    """

    def __init__(self, configuration: Configuration, origin: str) -> None:
        self._trusted = _trust(configuration, origin)
        self._proxy = configuration.proxy or find_proxy(origin)
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
            verify=self._trusted,
            trust_env=False,
            proxy=self._proxy,
            limits=httpx2.Limits(keepalive_expiry=_KEPT),
        )


def _trust(configuration: Configuration, origin: str) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    if configuration.verify_ssl:
        if origin.startswith("https") or configuration.proxy:
            context.load_verify_locations(configuration.ssl_ca_cert or certifi.where())
        context.check_hostname = configuration.assert_hostname is not False
    else:
        context.check_hostname = False
        context.verify_mode = ssl.CERT_NONE
    if configuration.cert_file:
        context.load_cert_chain(configuration.cert_file, configuration.key_file)
    return context
