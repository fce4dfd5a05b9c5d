"""A receiver as an ASGI application (version 3)."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from typing import Any
from urllib.parse import unquote_to_bytes

from .response import Response, refuse_body, refuse_length
from .target import build_target

__all__ = ["AsgiApp"]

Handle = Callable[[str, dict[str, str], bytes, str], Awaitable[Response]]
Scope = Mapping[str, Any]
Receive = Callable[[], Awaitable[Mapping[str, Any]]]
Send = Callable[[dict[str, Any]], Awaitable[None]]


class AsgiApp:
    """Reads a request, passes it to a receiver and sends the response."""

    def __init__(self, handle: Handle, max_body: int) -> None:
        self._handle = handle
        self._max_body = max_body

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Respond to a request, or to the startup and shutdown of a server."""
        if scope["type"] == "lifespan":
            await _respond_to_lifespan(receive, send)
        elif scope["type"] == "websocket":
            await send({"type": "websocket.close"})
        else:
            response = await self._respond(scope, receive)
            if response:
                await _send_response(response, send)

    async def _respond(self, scope: Scope, receive: Receive) -> Response | None:
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
        return await self._handle(scope["method"], headers, body, _read_target(scope))


def _read_target(scope: Scope) -> str:
    # `path` is lossy: servers decode it, and replace what is not UTF-8.
    raw_path = scope.get("raw_path")
    path = scope["path"].encode() if raw_path is None else unquote_to_bytes(raw_path)
    # Starlette adds the path of each mount to `root_path`, and keeps that of the server
    # as `app_root_path`. Some servers and old frameworks leave it out of `path`.
    root: str = scope.get("app_root_path", scope.get("root_path", ""))
    prefix = root.rstrip("/").encode()
    if path != prefix and not path.startswith(prefix + b"/"):
        path = prefix + path
    return build_target(path, scope.get("query_string", b""))


async def _read_body(receive: Receive, limit: int) -> bytes | None:
    """Read the body completely, or stop above the limit; None if the client disconnects."""
    body = bytearray()
    while len(body) <= limit:
        message = await receive()
        if message["type"] == "http.disconnect":
            return None
        body += message.get("body") or b""
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


async def _respond_to_lifespan(receive: Receive, send: Send) -> None:
    while True:
        message = await receive()
        await send({"type": f"{message['type']}.complete"})
        if message["type"] == "lifespan.shutdown":
            return
