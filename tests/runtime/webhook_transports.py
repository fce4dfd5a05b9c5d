"""Ways to send a request to a receiver within the process."""

from __future__ import annotations

import asyncio
import io
from collections.abc import Callable, Iterator
from typing import Any
from urllib.parse import unquote, unquote_to_bytes

from asana_stand_in import Reply
from webhook_cases import Case

from asana.webhooks import Response, WebhookReceiver


def call_handle(receiver: WebhookReceiver, case: Case) -> Reply:
    return _read(
        receiver.handle(case.method, case.headers, case.body or None, case.target)
    )


def call_handle_async(receiver: WebhookReceiver, case: Case) -> Reply:
    pairs = [(name.upper(), value) for name, value in case.headers.items()]
    url = f"https://example.com{case.target}"
    call = receiver.handle_async(case.method, pairs, case.body or None, url)
    return _read(asyncio.run(call))


def _read(response: Response) -> Reply:
    headers = {name.lower(): value for name, value in response.headers}
    return Reply(response.status, headers, response.body)


def build_environ(case: Case) -> dict[str, Any]:
    """Make a WSGI environment, of a server that decodes chunks."""
    path, _, query = case.target.partition("?")
    environ: dict[str, Any] = {
        "REQUEST_METHOD": case.method,
        "SCRIPT_NAME": "",
        "PATH_INFO": unquote_to_bytes(path).decode("latin-1"),
        "QUERY_STRING": query,
        "wsgi.input": io.BytesIO(case.body),
        "wsgi.input_terminated": True,
    }
    if case.is_chunked:
        environ["HTTP_TRANSFER_ENCODING"] = "chunked"
    elif case.chunks:
        environ["CONTENT_LENGTH"] = str(len(case.body))
    for name, value in case.headers.items():
        environ["HTTP_" + name.upper().replace("-", "_")] = value
    return environ


def send_wsgi(receiver: WebhookReceiver, environ: dict[str, Any]) -> Reply:
    """Call the WSGI application."""
    started: list[tuple[str, list[tuple[str, str]]]] = []
    chunks = receiver.wsgi(
        environ, lambda status, headers: started.append((status, headers))  # type: ignore
    )
    [(status, headers)] = started
    fields = {name.lower(): value for name, value in headers}
    return Reply(int(status.split()[0]), fields, b"".join(chunks))


def call_wsgi(receiver: WebhookReceiver, case: Case) -> Reply:
    return send_wsgi(receiver, build_environ(case))


class AsgiRequest:
    """Sends a request to an ASGI application, and counts the messages it receives."""

    def __init__(self, case: Case, **changes: Any) -> None:
        path, _, query = case.target.partition("?")
        headers = [
            (name.lower().encode(), value.encode("latin-1"))
            for name, value in case.headers.items()
        ]
        if not case.is_chunked:
            headers.append((b"content-length", str(len(case.body)).encode()))
        self.scope: dict[str, Any] = {
            "type": "http",
            "asgi": {"version": "3.0"},
            "method": case.method,
            "path": unquote(path),
            "raw_path": path.encode(),
            "root_path": "",
            "query_string": query.encode(),
            "headers": headers,
        } | changes
        self.sent: list[dict[str, Any]] = []
        self.received = 0
        self._messages = self._list_messages(case.chunks or (None,))

    @staticmethod
    def _list_messages(chunks: tuple[bytes | None, ...]) -> Iterator[dict[str, Any]]:
        for number, chunk in enumerate(chunks, 1):
            more = number < len(chunks)
            yield {"type": "http.request", "body": chunk, "more_body": more}
        yield {"type": "http.disconnect"}

    async def receive(self) -> dict[str, Any]:
        self.received += 1
        return next(self._messages)

    async def send(self, message: dict[str, Any]) -> None:
        self.sent.append(message)

    async def call(self, app: Any) -> Reply:
        await app(self.scope, self.receive, self.send)
        start, body = self.sent
        assert start["type"] == "http.response.start"
        assert body["type"] == "http.response.body"
        headers = {
            name.decode(): value.decode("latin-1") for name, value in start["headers"]
        }
        assert headers["content-length"] == str(len(body["body"]))
        return Reply(start["status"], headers, body["body"])


def call_asgi(receiver: WebhookReceiver, case: Case, **changes: Any) -> Reply:
    return asyncio.run(AsgiRequest(case, **changes).call(receiver.asgi))


Transport = Callable[[WebhookReceiver, Case], Reply]
TRANSPORTS: tuple[Transport, ...] = (
    call_handle,
    call_handle_async,
    call_wsgi,
    call_asgi,
)
