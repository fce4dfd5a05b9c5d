"""urllib3 connections that keep to a deadline, and are reused only after a response was read completely."""

from __future__ import annotations

import contextlib
import math
import socket
import time
from typing import Any

import urllib3
from urllib3 import HTTPConnectionPool, HTTPSConnectionPool, PoolManager, ProxyManager
from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.exceptions import HTTPError
from urllib3.util.connection import allowed_gai_family
from urllib3.util.ssl_ import is_ipaddress

from .._core.addresses import Origin
from .._core.proxies import find_proxy
from .._core.tls import make_context
from ..configuration import Configuration
from .local import LocalPool
from .mocked import is_manager_replaced
from .responses import Response, current_try

__all__ = ["Route", "open_route"]

_CONNECTIONS = 4  # kept open unless the configuration sets a number
_SHORTEST_TIMEOUT = 0.001  # seconds; a timeout of 0 would mean not to wait at all


class _Whole:
    """Prevents reuse of a connection until its response was read completely."""

    _response: Response | None = None

    def response_class(self, *args: Any, **keywords: Any) -> Response:
        """Create a response, as `http.client` does; it does not refer to the pool."""
        self._response = Response(*args, **keywords)
        return self._response

    @property
    def is_connected(self) -> bool:
        """Whether the connection can send another request."""
        if self._response is not None and not self._response.isclosed():
            return False
        return bool(super().is_connected)  # type: ignore[misc]


class _Bounded:
    """Connects within the time of an attempt, however many addresses a host has."""

    _dns_host: str
    port: int
    timeout: float | None

    def _new_conn(self) -> Any:
        sock = self._connect()
        sock.settimeout(_share(_find_end(self.timeout), 1))  # for TLS and CONNECT
        return sock

    def _connect(self) -> Any:
        """Connect to the first address that accepts; each has an equal share of the time."""
        host, seconds = self._dns_host, self.timeout
        end = _find_end(seconds)
        addresses = _list_addresses(host, self.port)
        connect = super()._new_conn  # type: ignore[misc]
        try:
            for left in range(len(addresses), 0, -1):
                self._dns_host = addresses[-left]
                self.timeout = _share(end, left)
                if left > 1:
                    with contextlib.suppress(HTTPError):
                        return connect()
            return connect()
        finally:
            self._dns_host, self.timeout = host, seconds


def _find_end(seconds: float | None) -> float:
    """Return when so many seconds have passed, but at most the deadline of the attempt."""
    end = math.inf if seconds is None else time.monotonic() + seconds
    return min(end, current_try.deadline)


def _share(end: float, count: int) -> float | None:
    """Divide the seconds that are left into equal shares; None for no limit."""
    if end == math.inf:
        return None
    return max((end - time.monotonic()) / count, _SHORTEST_TIMEOUT)


def _list_addresses(host: str, port: int) -> list[str]:
    """List the addresses of a host; none if the name cannot be resolved, which urllib3 reports."""
    if is_ipaddress(host):
        return [host]
    try:
        found = socket.getaddrinfo(
            host.strip("[]"), port, allowed_gai_family(), socket.SOCK_STREAM
        )
    except (OSError, UnicodeError):
        return []
    return list(dict.fromkeys(str(address[0]) for *_, address in found))


def _is_real(kind: Any) -> bool:
    """Tell a class of urllib3 from the stub that a test library, such as vcrpy, puts in its place."""
    return bool(kind.__module__ == "urllib3.connection")


_Plain: Any = next(filter(_is_real, HTTPConnection.__mro__))
_Secure: Any = next(filter(_is_real, HTTPSConnection.__mro__))


class Connection(_Whole, _Bounded, _Plain):  # type: ignore[misc]
    pass


class SecureConnection(_Whole, _Bounded, _Secure):  # type: ignore[misc]
    pass


class Pool(HTTPConnectionPool):
    @property
    def ConnectionCls(self) -> Any:  # type: ignore[override] # noqa: N802
        replaced = HTTPConnectionPool.ConnectionCls
        return Connection if _is_real(replaced) else replaced


class SecurePool(HTTPSConnectionPool):
    @property
    def ConnectionCls(self) -> Any:  # type: ignore[override] # noqa: N802
        replaced = HTTPSConnectionPool.ConnectionCls
        return SecureConnection if _is_real(replaced) else replaced


class Route:
    """How to reach one host.

    Attributes:
        pool: The connection pool of the host, or of the proxy.
        is_direct: Whether requests name only a path, not a full URL (as for a proxy).
    """

    def __init__(self, pool: Any, is_direct: bool) -> None:
        self.pool = pool
        self.is_direct = is_direct

    def close(self) -> None:
        """Close idle connections; busy ones are closed after their request."""
        if self.is_direct:
            self.pool.close()
        else:
            self.pool.clear()

    def abandon(self) -> None:
        """Close idle connections inherited from the parent process after a fork.

        Takes no lock: a thread that exists only in the parent may hold it.
        """
        if self.is_direct and self.pool.pool is not None:
            for connection in list(self.pool.pool.queue):
                if connection is not None:
                    connection.close()


def open_route(configuration: Configuration, origin: Origin) -> Route:
    """Prepare to send requests to a host; opens no connection yet.

    Args:
        configuration: The trusted certificates and the proxy.
        origin: The scheme, host and port.

    Raises:
        ValueError: The certificates or the proxy setting is invalid.
    """
    if configuration.local_server is not None:
        return Route(LocalPool(configuration.local_server), True)
    scheme, host, port = origin
    proxy = find_proxy(configuration, origin)
    room = configuration.connection_pool_maxsize or _CONNECTIONS
    settings: dict[str, Any] = {"maxsize": int(room)}
    if scheme == "https" or (proxy and proxy.url.startswith("https")):
        settings["ssl_context"] = make_context(configuration)
        if isinstance(configuration.assert_hostname, str):
            settings["server_hostname"] = configuration.assert_hostname
        elif configuration.assert_hostname is False or not configuration.verify_ssl:
            settings["assert_hostname"] = False
    if proxy is None and not is_manager_replaced():
        pool = SecurePool if scheme == "https" else Pool
        return Route(pool(host, port, **settings), True)
    manager: PoolManager
    if proxy is None:
        manager = urllib3.PoolManager(**settings)
    else:
        manager = ProxyManager(
            proxy.url,
            proxy_headers=proxy.headers,
            proxy_ssl_context=settings.get("ssl_context"),
            **settings,
        )
    manager.pool_classes_by_scheme = {"http": Pool, "https": SecurePool}
    return Route(manager, False)
