"""Send single requests with urllib3, without its retries and redirects."""

from __future__ import annotations

import ssl
from collections.abc import Mapping
from functools import lru_cache
from typing import Any

from urllib3 import BaseHTTPResponse, HTTPResponse, Retry, Timeout, exceptions

from .._core.addresses import find_origin
from .._core.attempts import ERROR_BODY_LIMIT, Attempts
from .._core.authorization import Target
from .._core.faults import Fault
from .._core.processes import PerProcess
from .._core.timeouts import Times
from .._core.unpacking import Unpacker, unpack, unpack_some
from .._core.wholeness import check_head
from ..configuration import Configuration
from ..rest import RESTResponse
from .connections import Route, open_route
from .mocked import complete_response, is_manager_replaced
from .responses import current_try

__all__ = ["Transport", "find_fault"]

_CHUNK = 64 * 1024
_REFUSED = "Tunnel connection failed: 4"  # http.client's text, with the proxy's status
_NO_RETRIES = Retry(total=False, redirect=False)


class Transport:
    """Sends each request once and returns the response, whatever its status.

    Connections are opened on demand. Threads share them; forked processes open their
    own.

    Args:
        configuration: The settings. Connection settings are read at the first request
            to a host.
    """

    def __init__(self, configuration: Configuration) -> None:
        self._configuration = configuration
        self._closed = False
        self._routes: PerProcess[dict[str, Route]] = PerProcess(dict)

    def exchange(self, route: Route, attempts: Attempts) -> RESTResponse:
        """Send a request once and read its response.

        Args:
            route: How to reach the host.
            attempts: Determines what to send, and how much of the response to read.

        Raises:
            Exception: The attempt failed; `find_fault` classifies the exception.
        """
        current_try.deadline = attempts.begin_try()
        raw = self._send(route, attempts)
        try:
            check_head(raw.status, raw.headers)
            data = self._read(raw, attempts)
        except BaseException:
            raw.close()
            raise
        return attempts.make_response(raw.status, raw.reason, raw.headers, data, raw)

    def close(self) -> None:
        """Close all connections, and refuse further requests."""
        self._closed = True
        for route in self._routes.get().values():
            route.close()

    def find_route(self, target: Target) -> Route:
        """Return the route to the host of a request.

        Raises:
            ValueError: The client is closed, or one of its settings is invalid.
        """
        if self._closed:
            raise ValueError("The client is closed")
        if is_manager_replaced():
            return open_route(self._configuration, find_origin(target.url))
        routes = self._routes.get()
        route = routes.get(target.base)
        if route is None:
            self._abandon_inherited()
            created = open_route(self._configuration, find_origin(target.url))
            route = routes.setdefault(target.base, created)
        return route

    def _abandon_inherited(self) -> None:
        """Close the connections inherited from a parent process."""
        for routes in self._routes.list_inherited():
            for route in list(routes.values()):
                route.abandon()

    def _send(self, route: Route, attempts: Attempts) -> Any:
        target = attempts.target
        send = route.pool.urlopen if route.is_direct else route.pool.request
        response = send(
            attempts.method,
            target.path if route.is_direct else target.url,
            body=attempts.body,
            headers=attempts.headers,
            retries=_NO_RETRIES,
            redirect=False,
            timeout=_make_timeout(attempts.request.times),
            preload_content=False,
            decode_content=not attempts.request.preload,  # otherwise it is decoded here
        )
        return complete_response(response)

    def _read(self, raw: BaseHTTPResponse, attempts: Attempts) -> bytes | None:
        reading = attempts.choose_reading(raw.status)
        if reading == "nothing":
            return None
        if reading == "save":
            _save(raw, attempts)
            return None
        if reading == "all":
            data = unpack(_find_packing(raw), raw.read(decode_content=False))
        else:
            data = unpack_some(_find_packing(raw), _read_some(raw), ERROR_BODY_LIMIT)
        attempts.check_body(raw.status, raw.headers, len(data))
        return data


@lru_cache(maxsize=8)
def _make_timeout(times: Times) -> Timeout:
    return Timeout(times.total, times.connect, times.read)


def _find_packing(raw: BaseHTTPResponse) -> Mapping[str, str]:
    """Return the headers that name the body's content encoding.

    The stub responses of test libraries such as vcrpy are already decoded.
    """
    return raw.headers if isinstance(raw, HTTPResponse) else {}


def _read_some(raw: BaseHTTPResponse) -> bytes:
    """Read the body of an error response up to the limit."""
    data = raw.read(ERROR_BODY_LIMIT, decode_content=False)
    if raw.read(1, decode_content=False):
        raw.close()
    return data


def _save(raw: BaseHTTPResponse, attempts: Attempts) -> None:
    """Save the body of a response; the sink keeps it only if it is complete."""
    sink = attempts.sink
    assert sink is not None
    size = 0
    unpacker = Unpacker(_find_packing(raw))
    sink.begin(attempts.make_response(raw.status, raw.reason, raw.headers, None, raw))
    # Whatever has arrived is kept, so that a fault loses nothing.
    while chunk := raw.read1(_CHUNK):
        sink.write(unpacker.feed(chunk))
        size += len(chunk)
    unpacker.finish()
    attempts.check_body(raw.status, raw.headers, size)
    sink.finish()


def find_fault(error: Exception) -> Fault:
    """Classify an exception of urllib3 as a fault."""
    if isinstance(error, Fault):
        return error
    reason: Any = error
    if isinstance(reason, exceptions.ProxyError):
        reason = reason.original_error
    text = f"{type(reason).__name__}: {reason}"
    cause = reason.args[-1] if reason.args else None
    if isinstance(reason, exceptions.NewConnectionError):
        return Fault("connect", text, error)
    if isinstance(reason, (exceptions.TimeoutError, TimeoutError)):
        return Fault("timeout", text, error)
    if isinstance(cause, TimeoutError):
        return Fault("timeout", text, error)
    if isinstance(cause, (ssl.SSLCertVerificationError, ssl.CertificateError)):
        return Fault("final", text, error)
    if isinstance(reason, exceptions.LocationValueError) or _REFUSED in text:
        return Fault("final", text, error)
    if isinstance(reason, (exceptions.HTTPError, OSError)):
        return Fault("broken", text, error)
    return Fault("final", text, error)
