"""Send requests to a server in the same process, behind the interface of httpx2."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from http.client import responses

from .._core.local import LocalServer
from .library import httpx2

__all__ = ["LocalTransport"]


class LocalTransport(httpx2.AsyncBaseTransport):
    """A stand-in for httpx2's transport that calls a local server.

    Args:
        server: The server that handles the requests.
    """

    def __init__(self, server: LocalServer) -> None:
        self._server = server

    async def handle_async_request(self, request: httpx2.Request) -> httpx2.Response:
        """Send a request; see `httpx2.AsyncBaseTransport`."""
        content = await request.aread()
        headers = dict(request.headers.items())
        response = self._server.respond(
            request.method, str(request.url), headers, content
        )
        if response.delay:
            longest = request.extensions["timeout"]["read"]
            if longest is not None and longest < response.delay:
                await asyncio.sleep(longest)
                raise httpx2.ReadTimeout("Read timed out", request=request)
            await asyncio.sleep(response.delay)
        if response.cut:
            message = "Server disconnected without sending a response."
            raise httpx2.RemoteProtocolError(message, request=request)
        reason = responses.get(response.status, "")
        return httpx2.Response(
            response.status,
            headers=list(response.headers.items()),
            stream=_Stream(response.content),
            extensions={"reason_phrase": reason.encode("ascii")},
        )


class _Stream(httpx2.AsyncByteStream):
    def __init__(self, content: bytes) -> None:
        self._content = content

    async def __aiter__(self) -> AsyncIterator[bytes]:
        yield self._content
