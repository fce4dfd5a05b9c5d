"""A receiver as an ASGI application (version 3)."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from typing import Any

from .response import Response, refuse_body, refuse_length
from .target import build_target

__all__ = ["AsgiApp"]

Handle = Callable[[str, dict[str, str], bytes, str], Awaitable[Response]]
Scope = Mapping[str, Any]
Receive = Callable[[], Awaitable[Mapping[str, Any]]]
Send = Callable[[dict[str, Any]], Awaitable[None]]


class AsgiApp:
    """Read a request, have it handled, send the answer."""

    def __init__(self, handle: Handle, max_body: int) -> None:
        self._handle = handle
        self._max_body = max_body

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request, or a server that tells of its start and its end."""
        if scope["type"] == "lifespan":
            await _answer_lifespan(receive, send)
        elif scope["type"] == "websocket":
            await send({"type": "websocket.close"})
        else:
            response = await self._answer(scope, receive)
            if response:
                await _send_response(response, send)

    async def _answer(self, scope: Scope, receive: Receive) -> Response | None:
        headers = {
            name.decode("latin-1").lower(): value.decode("latin-1")
            for name, value in scope["headers"]
        }
        refusal = refuse_length(headers.get("content-length", "0"), self._max_body)
        if refusal:
            return refusal
        body = await _read_body(receive, self._max_body)
        if body is None:
            return None
        if len(body) > self._max_body:
            return refuse_body(self._max_body)
        target = build_target(
            scope["path"].encode(), scope["query_string"].decode("latin-1")
        )
        return await self._handle(scope["method"], headers, body, target)


async def _read_body(receive: Receive, limit: int) -> bytes | None:
    """Read the body to its end or to above the limit; None if the sender has gone."""
    body = bytearray()
    while len(body) <= limit:
        message = await receive()
        if message["type"] == "http.disconnect":
            return None
        body += message.get("body", b"")
        if not message.get("more_body", False):
            break
    return bytes(body)


async def _send_response(response: Response, send: Send) -> None:
    headers = [
        (name.lower().encode("latin-1"), value.encode("latin-1"))
        for name, value in response.headers
    ]
    await send(
        {"type": "http.response.start", "status": response.status, "headers": headers}
    )
    await send({"type": "http.response.body", "body": response.body})


async def _answer_lifespan(receive: Receive, send: Send) -> None:
    while True:
        message = await receive()
        await send({"type": f"{message['type']}.complete"})
        if message["type"] == "lifespan.shutdown":
            return
