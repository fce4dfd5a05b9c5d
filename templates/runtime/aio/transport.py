"""Send single requests with httpx2, without its redirects."""

from __future__ import annotations

import asyncio
import os
import ssl
from collections.abc import AsyncIterator
from typing import Any

from urllib3 import HTTPHeaderDict

from .._core.addresses import find_origin
from .._core.attempts import ERROR_BODY_LIMIT, Attempts
from .._core.authorization import Target
from .._core.faults import Fault
from .._core.unpacking import Unpacker, unpack, unpack_some
from .._core.upload import StreamedBody
from .._core.wholeness import check_head
from ..configuration import Configuration
from ..rest import RESTResponse
from .library import httpx2
from .routes import Route, open_route

__all__ = ["AsyncTransport", "find_fault"]

# Concurrent requests, unless the configuration allows more connections.
_MOST_AT_ONCE = 50


class _Connections:
    """The connections of one event loop.

    Attributes:
        slots: Limits concurrent requests; one that waits for a retry holds no slot.
        routes: The route to each host.
    """

    def __init__(self, slots: int) -> None:
        self.slots = asyncio.Semaphore(slots)
        self.routes: dict[str, Route] = {}


class AsyncTransport:
    """Sends each request once and returns the response, whatever its status.

    Connections are opened on demand; each event loop has its own.

    Args:
        configuration: The settings. Connection settings are read at the first request
            to a host.
    """

    def __init__(self, configuration: Configuration) -> None:
        self._configuration = configuration
        self._closed = False
        self._loops: dict[tuple[int, asyncio.AbstractEventLoop], _Connections] = {}

    async def find_route(self, target: Target) -> Route:
        """Return the route to the host of a request.

        Raises:
            ValueError: The client is closed, or one of its settings is invalid.
        """
        if self._closed:
            raise ValueError("The client is closed")
        routes = self._find_connections().routes
        route = routes.get(target.base)
        if route is None:
            created = await open_route(self._configuration, find_origin(target.url))
            route = routes.setdefault(target.base, created)
        return route

    async def exchange(self, route: Route, attempts: Attempts) -> RESTResponse:
        """Send a request once and read its response.

        Args:
            route: How to reach the host.
            attempts: Determines what to send, and how much of the response to read.

        Raises:
            Exception: The attempt failed; `find_fault` classifies the exception.
        """
        async with self._find_connections().slots:
            transport = route.take()
            try:
                async with asyncio.timeout(attempts.request.times.total):
                    return await self._exchange(transport, attempts)
            finally:
                await route.give_back(transport)

    async def close(self) -> None:
        """Close the connections of this event loop, and refuse further requests."""
        self._closed = True
        found = self._loops.get((os.getpid(), asyncio.get_running_loop()))
        self._loops.clear()
        for route in found.routes.values() if found else ():
            await route.close()

    def _find_connections(self) -> _Connections:
        key = (os.getpid(), asyncio.get_running_loop())
        found = self._loops.get(key)
        if found is None:
            for process, loop in list(self._loops):
                if loop.is_closed():
                    self._loops.pop((process, loop), None)
            room = self._configuration.connection_pool_maxsize or 0
            found = self._loops[key] = _Connections(max(int(room), _MOST_AT_ONCE))
        return found

    async def _exchange(
        self, transport: httpx2.AsyncBaseTransport, attempts: Attempts
    ) -> RESTResponse:
        attempts.begin_try()
        request = self._build_request(attempts)
        raw = await transport.handle_async_request(request)
        try:
            headers = HTTPHeaderDict(
                (name.decode("latin-1"), value.decode("latin-1"))
                for name, value in raw.headers.raw
            )
            check_head(raw.status_code, headers)
            response = attempts.make_response(
                raw.status_code, raw.reason_phrase, headers, None, raw
            )
            await self._read(raw, response, attempts)
        except BaseException:
            await raw.aclose()
            raise
        return response

    def _build_request(self, attempts: Attempts) -> httpx2.Request:
        times = attempts.request.times
        extensions: dict[str, Any] = {
            "timeout": {
                "connect": times.connect,
                "read": times.read,
                "write": times.read,
                "pool": None,
            }
        }
        if isinstance(self._configuration.assert_hostname, str):
            extensions["sni_hostname"] = self._configuration.assert_hostname
        body = attempts.body
        return httpx2.Request(
            attempts.method,
            attempts.target.url,
            headers=[
                (name.encode("ascii"), value.encode("latin-1"))
                for name, value in attempts.headers.items()
            ],
            content=_stream(body) if isinstance(body, StreamedBody) else body,
            extensions=extensions,
        )

    async def _read(
        self, raw: httpx2.Response, response: RESTResponse, attempts: Attempts
    ) -> None:
        reading = attempts.choose_reading(raw.status_code)
        if reading == "nothing":
            return
        if reading == "save":
            await _save(raw, response, attempts)
            return
        if reading == "all":
            packed = b"".join([chunk async for chunk in raw.aiter_raw()])
            data = unpack(response.headers, packed)
        else:
            some = await _read_some(raw)
            data = unpack_some(response.headers, some, ERROR_BODY_LIMIT)
        attempts.check_body(raw.status_code, response.headers, len(data))
        response.data = data


async def _read_some(raw: httpx2.Response) -> bytes:
    """Read the body of an error response up to the limit."""
    data = bytearray()
    async for chunk in raw.aiter_raw():
        data += chunk
        if len(data) >= ERROR_BODY_LIMIT:
            break
    await raw.aclose()
    return bytes(data[:ERROR_BODY_LIMIT])


async def _save(
    raw: httpx2.Response, response: RESTResponse, attempts: Attempts
) -> None:
    """Save the body of a response; the sink keeps it only if it is complete."""
    sink = attempts.sink
    assert sink is not None
    size = 0
    unpacker = Unpacker(response.headers)
    await asyncio.to_thread(sink.begin, response)
    async for chunk in raw.aiter_raw():
        await asyncio.to_thread(sink.write, unpacker.feed(chunk))
        size += len(chunk)
    unpacker.finish()
    attempts.check_body(raw.status_code, response.headers, size)
    await asyncio.to_thread(sink.finish)


async def _stream(body: StreamedBody) -> AsyncIterator[bytes]:
    """Read an upload in a thread."""
    while chunk := await asyncio.to_thread(body.read):
        yield chunk


def find_fault(error: Exception) -> Fault:
    """Classify an exception of httpx2 as a fault."""
    if isinstance(error, Fault):
        return error
    name = type(error).__name__
    if isinstance(error, (TimeoutError, httpx2.TimeoutException)):
        return Fault("timeout", f"{name}: no response in time", error)
    cause = _find_cause(error)
    text = f"{name}: {str(error) or repr(cause)}"
    if isinstance(cause, (ssl.SSLCertVerificationError, ssl.CertificateError)):
        return Fault("final", text, error)
    if isinstance(error, httpx2.ProxyError) and str(error).startswith("4"):
        return Fault("final", text, error)  # its text begins with the proxy's status
    if isinstance(error, httpx2.ConnectError):
        return Fault("connect", text, error)
    if isinstance(error, (httpx2.HTTPError, OSError)):
        return Fault("broken", text, error)
    return Fault("final", text, error)


def _find_cause(error: BaseException) -> BaseException:
    """Return the TLS error in a chain of exceptions, or else its first error."""
    while (before := error.__cause__ or error.__context__) is not None:
        is_wait = isinstance(before, ssl.SSLWantReadError)  # not an error in itself
        if is_wait or isinstance(error, ssl.SSLError):
            break
        error = before
    return error
