"""Requests over urllib3: where they go, timeouts, retries, faults."""

from __future__ import annotations

import logging
import threading
from typing import Any
from urllib.parse import urljoin

from urllib3 import BaseHTTPResponse, Retry, Timeout, exceptions

from .authorization import authorize
from .configuration import Configuration
from .pools import Route, open_route
from .redaction import redact_headers, redact_text, redact_url
from .request import Request
from .response import RESTResponse, is_success
from .rest import ApiConnectionError, ApiTimeoutError
from .retry import RetryPolicy
from .upload import FormBody

__all__ = ["Transport"]

logger = logging.getLogger(__name__)

_PRIVATE_HEADERS = frozenset({"authorization", "cookie", "proxy-authorization"})


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
        retries = self._begin_retries(request)
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
            raise _explain(error, request, retries) from error
        finally:
            if isinstance(body, FormBody):
                body.close()
        answer = RESTResponse(
            raw.status,
            raw.reason,
            raw.headers,
            data,
            request=str(request),
            tries=_count_tries(raw, retries),
            raw=raw,
        )
        if logger.isEnabledFor(logging.DEBUG):
            _log_exchange(answer, headers)
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
            public = {
                name: value
                for name, value in headers.items()
                if name.lower() not in _PRIVATE_HEADERS
            }
            target = urljoin(url, moved.url)
        return self._open(method, target, public, **settings)

    def _open_route(self, origin: str) -> Route:
        with self._lock:
            if origin not in self._routes:
                self._routes[origin] = open_route(self._configuration, origin)
            return self._routes[origin]

    def _begin_retries(self, request: Request) -> Retry:
        strategy = self._configuration.retry_strategy
        if isinstance(strategy, RetryPolicy):
            retries: Retry = strategy.begin()
        else:
            # Used-up retries are to bring the last answer, not an error without it.
            retries = Retry.from_int(strategy).new(raise_on_status=False)
        return retries if request.replayable else retries.new(total=0)

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


def _count_tries(raw: BaseHTTPResponse, retries: Retry) -> int:
    if isinstance(retries, RetryPolicy):
        return retries.progress.tries
    history = raw.retries.history if raw.retries else ()
    return 1 + sum(1 for entry in history if not entry.redirect_location)


def _explain(
    error: exceptions.HTTPError, request: Request, retries: Retry
) -> ApiConnectionError:
    """Make the exception for a request that brought no answer."""
    reason: Any = error.reason if isinstance(error, exceptions.MaxRetryError) else error
    late = isinstance(reason, exceptions.TimeoutError)
    if isinstance(reason, exceptions.NewConnectionError):  # a timeout only by class
        late = False
    kind = ApiTimeoutError if late else ApiConnectionError
    return kind(
        0,
        redact_url(f"{type(reason).__name__}: {reason}"),
        request=str(request),
        tries=retries.progress.tries if isinstance(retries, RetryPolicy) else None,
    )


def _log_exchange(answer: RESTResponse, headers: dict[str, str]) -> None:
    logger.debug(
        "%s -> %s (tries: %s), sent %s, received %s: %s",
        answer.request,
        answer.status,
        answer.tries,
        redact_headers(headers.items()),
        redact_headers(answer.headers.items()),
        redact_text((answer.data or b"").decode("utf-8", "replace")),
    )
