"""Connections of urllib3 that keep to a deadline, and know a whole response from a cut one."""

from __future__ import annotations

import http.client
import io
import math
import socket
import threading
import time
from typing import Any

from urllib3 import HTTPConnectionPool, HTTPSConnectionPool, PoolManager, ProxyManager
from urllib3.connection import HTTPConnection, HTTPSConnection

from .._core.addresses import Origin
from .._core.proxies import find_proxy
from .._core.tls import make_context
from ..configuration import Configuration
from .local import LocalPool

__all__ = ["Route", "current_try", "open_route"]

_CONNECTIONS = 4  # kept open where the configuration does not say
_MOST_INTERIM = 100  # responses before the response


class _Try(threading.local):
    """The try that a thread is making.

    Attributes:
        deadline: When, by the monotonic clock, its time is up.
    """

    deadline = math.inf


current_try = _Try()


class _DeadlineReader(io.RawIOBase):
    """Reads a socket until a deadline, however often a byte comes."""

    def __init__(self, sock: Any, deadline: float) -> None:
        self._socket = sock
        self._raw = sock.makefile("rb", buffering=0)
        self._deadline = deadline

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int | None:
        left = self._deadline - time.monotonic()
        if left <= 0:
            raise TimeoutError("The time for the whole response is up")
        self._socket.settimeout(left)
        count: int | None = self._raw.readinto(buffer)
        return count

    def close(self) -> None:
        self._raw.close()
        super().close()


class _HeadReader:
    """Reads the lines of a head, and keeps the last of them."""

    def __init__(self, file: Any) -> None:
        self._file = file
        self.last = b""

    def readline(self, limit: int = -1) -> bytes:
        self.last = self._file.readline(limit)
        return self.last

    def close(self) -> None:
        self._file.close()


class _Response(http.client.HTTPResponse):
    """A response whose head is whole; interim responses before it are passed over."""

    fp: Any
    headers: Any

    def __init__(self, sock: socket.socket, *args: Any, **keywords: Any) -> None:
        super().__init__(sock, *args, **keywords)
        if current_try.deadline != math.inf:
            self.fp.close()
            reader = _DeadlineReader(sock, current_try.deadline)
            self.fp = io.BufferedReader(reader, 64 * 1024)

    def begin(self) -> None:
        """Read the head.

        Raises:
            http.client.HTTPException: It is cut off, or there is no end of interim ones.
        """
        if self.headers is not None:
            return
        for _ in range(_MOST_INTERIM):
            self._read_head()
            if not 100 <= self.status < 200 or self.status == 101:
                return
            self.headers = None
        raise http.client.HTTPException("Interim responses without end")

    def _read_head(self) -> None:
        file = self.fp
        head = self.fp = _HeadReader(file)
        try:
            super().begin()
        finally:
            self.fp = file
        if head.last not in (b"\r\n", b"\n"):
            raise http.client.RemoteDisconnected("The head of the response is cut off")


class _Whole:
    """Makes a connection unfit for use until its response was read to its end."""

    response_class: Any = _Response
    _response: Any = None

    def getresponse(self) -> Any:
        response = super().getresponse()  # type: ignore[misc]
        self._response = response
        return response

    @property
    def is_connected(self) -> bool:
        """Whether another request can be sent."""
        if self._response is not None and not self._response.isclosed():
            return False
        return bool(super().is_connected)  # type: ignore[misc]


class Connection(_Whole, HTTPConnection):
    pass


class SecureConnection(_Whole, HTTPSConnection):
    pass


class Pool(HTTPConnectionPool):
    ConnectionCls: Any = Connection


class SecurePool(HTTPSConnectionPool):
    ConnectionCls: Any = SecureConnection


class Route:
    """The way to one host.

    Attributes:
        pool: Sends requests: a pool of connections to the host, or a proxy's.
        is_direct: Whether it takes paths rather than addresses.
    """

    __slots__ = ("is_direct", "pool")

    def __init__(self, pool: Any, is_direct: bool) -> None:
        self.pool = pool
        self.is_direct = is_direct

    def close(self) -> None:
        """Close the connections that no request uses; others are closed after it."""
        if self.is_direct:
            self.pool.close()
        else:
            self.pool.clear()

    def abandon(self) -> None:
        """Close idle connections of the process that this one was forked from.

        No lock is asked for, as a thread that is not here may hold it.
        """
        if self.is_direct and self.pool.pool is not None:
            for connection in list(self.pool.pool.queue):
                if connection is not None:
                    connection.close()


def open_route(configuration: Configuration, origin: Origin) -> Route:
    """Make what is needed to send requests to a host; no connection is opened yet.

    Args:
        configuration: Says which certificates to trust and which proxy to use.
        origin: The host.

    Raises:
        ValueError: Certificates or the proxy cannot be used.
    """
    if configuration.local_server is not None:
        return Route(LocalPool(configuration.local_server), True)
    scheme, host, port = origin
    proxy = find_proxy(configuration, origin)
    settings: dict[str, Any] = {
        "maxsize": configuration.connection_pool_maxsize or _CONNECTIONS
    }
    if scheme == "https" or (proxy and proxy.url.startswith("https")):
        settings["ssl_context"] = make_context(configuration)
        if isinstance(configuration.assert_hostname, str):
            settings["server_hostname"] = configuration.assert_hostname
        elif configuration.assert_hostname is False or not configuration.verify_ssl:
            settings["assert_hostname"] = False
    if proxy is None:
        pool = SecurePool if scheme == "https" else Pool
        return Route(pool(host, port, **settings), True)
    manager: PoolManager = ProxyManager(
        proxy.url,
        proxy_headers=proxy.headers,
        proxy_ssl_context=settings.get("ssl_context"),
        **settings,
    )
    manager.pool_classes_by_scheme = {"http": Pool, "https": SecurePool}
    return Route(manager, False)
