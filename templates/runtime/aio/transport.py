"""Requests over httpx2: how they are sent, and again where the retry policy says so."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from typing import Any
from urllib.parse import urljoin

from urllib3 import HTTPResponse, Timeout, exceptions

from ..authorization import authorize
from ..configuration import Configuration
from ..exchange import (
    begin_retries,
    count_tries,
    explain,
    log_exchange,
    remove_private,
)
from ..request import Request
from ..response import RESTResponse, is_success
from ..upload import FormBody
from .faults import translate_fault
from .library import httpx2
from .routes import Route

__all__ = ["AsyncTransport", "iterate_chunks"]

_MOST_AT_ONCE = 50  # requests, unless the configuration has room for more connections


class AsyncTransport:
    """Sends requests and brings answers, whatever their status.

    Args:
        configuration: The settings; how to connect is read at the first request to a
            host, everything else each time.
    """

    def __init__(self, configuration: Configuration) -> None:
        self._configuration = configuration
        self._routes: dict[str, Route] = {}
        room = configuration.connection_pool_maxsize or 0
        self._turn = asyncio.Semaphore(max(room, _MOST_AT_ONCE))

    async def send(self, request: Request, token: str | None) -> RESTResponse:
        """Send a request, again where the retry policy says so.

        Args:
            request: What to send.
            token: The access token.

        Returns:
            The last answer.

        Raises:
            ApiTimeoutError: No answer in time.
            ApiConnectionError: No connection, or it broke.
        """
        async with self._turn:
            return await self._send(request, token)

    async def _send(self, request: Request, token: str | None) -> RESTResponse:
        url, headers = authorize(request, self._configuration, token)
        tries = _Tries(self._configuration, request, url, headers)
        try:
            raw = await self._try(tries)
            while tries.goes_on(raw):
                await raw.aclose()
                await asyncio.sleep(tries.wait)
                raw = await self._try(tries)
        except exceptions.HTTPError as error:
            raise explain(error, request, tries.retries) from error
        finally:
            if isinstance(request.body, FormBody):
                request.body.close()
        is_read = request.preload or not is_success(raw.status_code)
        answer = RESTResponse(
            raw.status_code,
            raw.reason_phrase,
            raw.headers,
            raw.content if is_read else None,
            request=str(request),
            tries=count_tries(tries.retries),
            raw=raw,
        )
        log_exchange(answer, headers)
        return answer

    async def close(self) -> None:
        """Close all connections; another request opens new ones."""
        routes, self._routes = self._routes, {}
        for route in routes.values():
            await route.close()

    async def _try(self, tries: _Tries) -> httpx2.Response:
        """Send a request until an answer comes, or no other try is allowed."""
        while True:
            try:
                return await self._exchange(tries)
            except exceptions.HTTPError as error:
                tries.count_fault(error)
            await asyncio.sleep(tries.wait)

    async def _exchange(self, tries: _Tries) -> httpx2.Response:
        """Send a request once; read the answer, unless the caller is to read it."""
        timeout = _make_timeout(tries.request.timeout or self._configuration.timeout)
        route = self._find_route(tries.url)
        transport = route.take()
        try:
            async with asyncio.timeout(_read_seconds(timeout.total)):
                raw = await transport.handle_async_request(
                    tries.build_request(timeout, self._configuration)
                )
                try:
                    if tries.request.preload or not is_success(raw.status_code):
                        await raw.aread()
                except BaseException:
                    await raw.aclose()
                    raise
                return raw
        except (httpx2.HTTPError, TimeoutError) as fault:
            raise translate_fault(fault, tries.url) from fault
        finally:
            route.give_back(transport)

    def _find_route(self, url: str) -> Route:
        origin = _find_origin(url)
        route = self._routes.get(origin)
        if route is None:
            route = self._routes[origin] = Route(self._configuration, origin)
        return route


class _Tries:
    """Where the sending of one request stands.

    Attributes:
        request: What is sent.
        retries: Decides on further tries.
        url: Where the next try goes.
        wait: Seconds to wait before it.
    """

    def __init__(
        self,
        configuration: Configuration,
        request: Request,
        url: str,
        headers: dict[str, str],
    ) -> None:
        self.request = request
        self.retries = begin_retries(configuration, request)
        self.url = url
        self.wait = 0.0
        self._method = request.operation.method
        self._headers = headers
        self._body = request.body

    def build_request(
        self, timeout: Timeout, configuration: Configuration
    ) -> httpx2.Request:
        """Write the next try for httpx2."""
        timeout = timeout.clone()
        timeout.start_connect()  # without which it knows no time to read
        connect = _read_seconds(timeout.connect_timeout)
        read = _read_seconds(timeout.read_timeout)
        times = {"connect": connect, "read": read, "write": read, "pool": None}
        extensions: dict[str, Any] = {"timeout": times}
        if isinstance(configuration.assert_hostname, str):
            extensions["sni_hostname"] = configuration.assert_hostname
        body = self._body
        return httpx2.Request(
            self._method,
            self.url,
            headers=self._headers,
            content=_stream(body) if isinstance(body, FormBody) else body,
            extensions=extensions,
        )

    def count_fault(self, error: exceptions.HTTPError) -> None:
        """Count a try that brought no answer; raise where there shall be no other."""
        self.retries = self.retries.increment(self._method, self.url, error=error)
        self.wait = self.retries.get_backoff_time()

    def goes_on(self, raw: httpx2.Response) -> bool:
        """Count an answer; tell whether it calls for another try, or leads elsewhere."""
        if is_success(raw.status_code):
            return False
        answer = HTTPResponse(status=raw.status_code, headers=dict(raw.headers))
        location = answer.get_redirect_location()
        has_retry_after = bool(answer.headers.get("Retry-After"))
        if not location and not self.retries.is_retry(
            self._method, answer.status, has_retry_after
        ):
            return False
        if location:
            self._follow(location, answer.status)
        try:
            self.retries = self.retries.increment(self._method, self.url, answer)
        except exceptions.MaxRetryError:
            if location and self.retries.raise_on_redirect:
                raise
            return False
        self.wait = self.retries.get_retry_after(answer) or 0.0
        if not location and not self.wait:
            self.wait = self.retries.get_backoff_time()
        return True

    def _follow(self, location: str, status: int) -> None:
        """Go where an answer leads; to another host without credentials."""
        target = urljoin(self.url, location)
        if status == 303:
            self._method, self._body = "GET", None
            self._headers = {
                name: value
                for name, value in self._headers.items()
                if not name.lower().startswith("content-")
            }
        if _find_origin(target) != _find_origin(self.url):
            if self._method not in ("GET", "HEAD"):
                raise exceptions.ProtocolError(f"The answer leads to {target}")
            self._headers = remove_private(self._headers)
        self.url = target


def _find_origin(url: str) -> str:
    return url[: url.find("/", url.find("//") + 2)]


def _make_timeout(value: Any) -> Timeout:
    if isinstance(value, Timeout):
        return value
    if isinstance(value, (tuple, list)):
        connect, read = value
        return Timeout(connect=connect, read=read)
    return Timeout(total=value)


def _read_seconds(value: Any) -> float | None:
    """Return a time; anything else that stands for one means for ever."""
    return value if isinstance(value, (int, float)) else None


async def _stream(body: FormBody) -> AsyncIterator[bytes]:
    """Read an upload in a thread, from its beginning."""
    body.seek(0)
    while chunk := await asyncio.to_thread(body.read):
        yield chunk


async def iterate_chunks(raw: httpx2.Response) -> AsyncIterator[bytes]:
    """Read the body of an answer bit by bit."""
    try:
        async for chunk in raw.aiter_bytes():
            yield chunk
    except httpx2.HTTPError as fault:
        raise translate_fault(fault, "") from fault
