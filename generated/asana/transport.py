"""Requests over urllib3: where they go, timeouts, retries, faults."""

from __future__ import annotations

import threading
from typing import Any
from urllib.parse import urljoin

from urllib3 import BaseHTTPResponse, Timeout, exceptions

from .authorization import authorize
from .configuration import Configuration
from .exchange import (
    begin_retries,
    count_tries,
    explain,
    log_exchange,
    remove_private,
)
from .pools import Route, open_route
from .request import Request
from .response import RESTResponse, is_success
from .upload import FormBody

__all__ = ["Transport"]


class Transport:
    """Sends requests and brings answers, whatever their status.

    Connections are opened when they are first needed, and threads may share them.

    Args:
        configuration: The settings; how to connect is read at the first request to a
            host, everything else each time.
    """

    def __init__(self, configuration: Configuration) -> None:
        self._configuration = configuration
        self._lock = threading.Lock()
        self._routes: dict[str, Route] = {}
        self._timeout: tuple[Any, Timeout] = (None, Timeout())

    def send(self, request: Request, token: str | None) -> RESTResponse:
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
        url, headers = authorize(request, self._configuration, token)
        body = request.body
        preload = request.preload
        retries = begin_retries(self._configuration, request)
        try:
            if isinstance(body, FormBody):
                body.seek(0)
            raw = self._open(
                request.operation.method,
                url,
                headers,
                body=body,
                retries=retries,
                timeout=self._timeout_for(request),
                preload_content=preload,
            )
            data = raw.data if preload or not is_success(raw.status) else None
        except exceptions.HTTPError as error:
            raise explain(error, request, retries) from error
        finally:
            if isinstance(body, FormBody):
                body.close()
        answer = RESTResponse(
            raw.status,
            raw.reason,
            raw.headers,
            data,
            request=str(request),
            tries=count_tries(raw.retries or retries),
            raw=raw,
        )
        log_exchange(answer, headers)
        return answer

    def close(self) -> None:
        """Close all connections; another request opens new ones."""
        with self._lock:
            routes, self._routes = self._routes, {}
        for route in routes.values():
            route.manager.clear()

    def _open(
        self,
        method: str,
        url: str,
        headers: dict[str, str],
        **settings: Any,
    ) -> BaseHTTPResponse:
        """Send a request and follow redirects, to another host without credentials."""
        end = url.find("/", url.find("//") + 2)
        origin = url[:end]
        route = self._routes.get(origin) or self._open_route(origin)
        if route.pool is None:
            return route.manager.urlopen(method, url, headers=headers, **settings)
        try:
            return route.pool.urlopen(method, url[end:], headers=headers, **settings)
        except exceptions.HostChangedError as moved:
            if method not in ("GET", "HEAD"):
                raise
            settings["retries"] = moved.retries
            target = urljoin(url, moved.url)
        return self._open(method, target, remove_private(headers), **settings)

    def _open_route(self, origin: str) -> Route:
        with self._lock:
            if origin not in self._routes:
                self._routes[origin] = open_route(self._configuration, origin)
            return self._routes[origin]

    def _timeout_for(self, request: Request) -> Timeout:
        value = request.timeout or self._configuration.timeout
        known, timeout = self._timeout
        if value is not known:
            timeout = _make_timeout(value)
            self._timeout = (value, timeout)
        return timeout


def _make_timeout(value: Any) -> Timeout:
    if isinstance(value, Timeout):
        return value
    if isinstance(value, (tuple, list)):
        connect, read = value
        return Timeout(connect=connect, read=read)
    return Timeout(total=value)
