"""How to reach a host: connection pools, certificates, proxies."""

from __future__ import annotations

import os
import ssl
from typing import Any
from urllib.parse import unquote, urlsplit

import certifi
from urllib3 import HTTPConnectionPool, PoolManager, ProxyManager
from urllib3.util import make_headers

from .configuration import Configuration

__all__ = ["Route", "find_proxy", "open_route"]

_CONNECTIONS = 4  # kept open where the configuration does not say


class Route:
    """The way to one host.

    Attributes:
        pool: The connections to it; None where requests go through a proxy.
        manager: Opened the pool, or passes requests on to the proxy.
    """

    __slots__ = ("manager", "pool")

    def __init__(self, manager: PoolManager, pool: HTTPConnectionPool | None) -> None:
        self.manager = manager
        self.pool = pool


def open_route(configuration: Configuration, origin: str) -> Route:
    """Make what is needed to send requests to a host; no connection is opened yet.

    Args:
        configuration: Says which certificates to trust and which proxy to use.
        origin: Scheme, host and port.

    Returns:
        The way there.
    """
    settings: dict[str, Any] = {
        "maxsize": configuration.connection_pool_maxsize or _CONNECTIONS,
        "cert_reqs": ssl.CERT_REQUIRED if configuration.verify_ssl else ssl.CERT_NONE,
        "ca_certs": configuration.ssl_ca_cert or certifi.where(),
        "cert_file": configuration.cert_file,
        "key_file": configuration.key_file,
    }
    if configuration.assert_hostname is not None:
        settings["assert_hostname"] = configuration.assert_hostname
    proxy = configuration.proxy or find_proxy(origin)
    if proxy:
        return Route(_open_proxy(proxy, settings), None)
    manager = PoolManager(**settings)
    return Route(manager, manager.connection_from_url(origin))


def _open_proxy(proxy: str, settings: dict[str, Any]) -> PoolManager:
    if proxy.startswith("socks"):
        from urllib3.contrib.socks import SOCKSProxyManager

        return SOCKSProxyManager(proxy, **settings)
    parts = urlsplit(proxy)
    if parts.username is not None:
        credentials = unquote(f"{parts.username}:{parts.password or ''}")
        settings["proxy_headers"] = make_headers(proxy_basic_auth=credentials)
    return ProxyManager(proxy, **settings)


def find_proxy(origin: str) -> str | None:
    """Find the proxy that the environment names for a host.

    Args:
        origin: Scheme, host and port.

    Returns:
        The address of the proxy, or None.
    """
    if not any(name.lower().endswith("_proxy") for name in os.environ):
        return None
    from urllib import request

    parts = urlsplit(origin)
    proxies = request.getproxies_environment()
    proxy = proxies.get(parts.scheme) or proxies.get("all")
    if not proxy or request.proxy_bypass(parts.netloc):
        return None
    return proxy if "://" in proxy else f"http://{proxy}"
