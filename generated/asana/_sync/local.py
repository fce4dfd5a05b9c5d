"""Requests to a server in the same process, made as urllib3 makes them over the network."""

from __future__ import annotations

import io
import time
from collections.abc import Mapping
from http.client import RemoteDisconnected, responses
from typing import Any

from urllib3 import BaseHTTPResponse, HTTPResponse, Timeout
from urllib3.exceptions import ProtocolError, ReadTimeoutError

from .._core.local import LocalServer

__all__ = ["LocalPool"]


class LocalPool:
    """What a pool of connections does for the network.

    Args:
        server: Responds to the requests.
    """

    pool = None  # of connections, of which there are none

    def __init__(self, server: LocalServer) -> None:
        self._server = server

    def urlopen(
        self,
        method: str,
        url: str,
        *,
        body: Any,
        headers: Mapping[str, str],
        timeout: Timeout,
        **_: Any,
    ) -> BaseHTTPResponse:
        """Make a request; see `urllib3.HTTPConnectionPool.urlopen`."""
        content = _read(body)
        response = self._server.respond(method, url, headers, content)
        if response.delay:
            self._wait(response.delay, url, timeout)
        if response.cut:
            message = "Remote end closed connection without response"
            raise ProtocolError("Connection aborted.", RemoteDisconnected(message))
        return HTTPResponse(
            io.BytesIO(response.content),
            headers=response.headers,
            status=response.status,
            reason=responses.get(response.status),
            preload_content=False,
            request_method=method,
        )

    def close(self) -> None:
        """Do nothing: there is no connection."""

    def _wait(self, delay: float, url: str, timeout: Timeout) -> None:
        """Wait for a response as long as a request may take.

        Raises:
            ReadTimeoutError: That is not long enough.
        """
        times = timeout.clone()
        times.start_connect()
        longest = times.read_timeout
        if isinstance(longest, (int, float)) and longest < delay:
            time.sleep(longest)
            pool: Any = self
            raise ReadTimeoutError(
                pool, url, f"Read timed out. (read timeout={longest})"
            )
        time.sleep(delay)


def _read(body: Any) -> bytes:
    """Read the body of a request, an upload to its end."""
    if hasattr(body, "read"):
        return b"".join(iter(body.read, b""))
    return body.encode("utf-8") if isinstance(body, str) else body or b""
