"""Send requests to a server in the same process, behind the interface of urllib3."""

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
    """A stand-in for urllib3's connection pool that calls a local server.

    Args:
        server: The server that handles the requests.
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
        """Send a request; see `urllib3.HTTPConnectionPool.urlopen`."""
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
        """Do nothing: there are no connections."""

    def _wait(self, delay: float, url: str, timeout: Timeout) -> None:
        """Wait for a response, up to the timeout of the request.

        Raises:
            ReadTimeoutError: The response takes longer than the timeout.
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
    """Read the request body; an upload is read completely."""
    if hasattr(body, "read"):
        return b"".join(iter(body.read, b""))
    return body.encode("utf-8") if isinstance(body, str) else body or b""
