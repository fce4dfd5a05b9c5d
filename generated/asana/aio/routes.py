"""How to reach a host from an event loop: certificates and proxies."""

from __future__ import annotations

import ssl

import certifi
import httpx2

from ..configuration import Configuration
from ..pools import find_proxy

__all__ = ["open_route"]


def open_route(configuration: Configuration, origin: str) -> httpx2.AsyncBaseTransport:
    """Make what sends requests to a host; no connection is opened yet.

    Args:
        configuration: Says which certificates to trust and which proxy to use.
        origin: Scheme, host and port.
    """
    return httpx2.AsyncHTTPTransport(
        verify=_trust(configuration, origin),
        trust_env=False,
        proxy=configuration.proxy or find_proxy(origin),
        limits=httpx2.Limits(
            max_connections=None,
            max_keepalive_connections=None,
            keepalive_expiry=60,
        ),
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
