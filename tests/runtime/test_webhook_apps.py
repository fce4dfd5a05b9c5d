"""The receiver as a WSGI and as an ASGI application, each with hand-made requests."""

from __future__ import annotations

import asyncio
import io
import socket
import threading
import time
from collections.abc import Iterator
from typing import Any
from wsgiref.validate import validator

import pytest
from asana_stand_in import build_event, encode_events, sign
from webhook_server import serve

from asana.webhooks import WebhookEvent, WebhookReceiver

SECRET = "b537207f20cbfa02357cf448134da559"
BODY = encode_events([build_event(1)])
SIGNATURE = sign(BODY, SECRET)


@pytest.fixture
def receiver() -> WebhookReceiver:
    receiver = WebhookReceiver(max_body=1000)
    receiver.add_secret("/hooks/%C3%A9?a=1", SECRET)
    return receiver


@pytest.fixture
def seen(receiver: WebhookReceiver) -> list[WebhookEvent]:
    seen: list[WebhookEvent] = []
    receiver.on()(seen.append)
    return seen


class CountingStream(io.BytesIO):
    """Knows how far it was read."""

    def __init__(self, content: bytes) -> None:
        super().__init__(content)
        self.asked: list[int | None] = []

    def read(self, size: int | None = -1) -> bytes:
        self.asked.append(size)
        return super().read(size)


def call_wsgi(
    receiver: WebhookReceiver, body: bytes = BODY, **changes: Any
) -> tuple[int, dict[str, str], bytes, CountingStream]:
    stream = CountingStream(body)
    environ: dict[str, Any] = {
        "REQUEST_METHOD": "POST",
        "SCRIPT_NAME": "/hooks",
        "PATH_INFO": "/\xc3\xa9",
        "QUERY_STRING": "a=1",
        "CONTENT_LENGTH": str(len(body)),
        "HTTP_X_HOOK_SIGNATURE": SIGNATURE,
        "wsgi.input": stream,
    }
    started: list[Any] = []
    environ |= {name.replace("__", "."): value for name, value in changes.items()}
    chunks = receiver.wsgi(environ, lambda *values: started.append(values))  # type: ignore
    [(status, headers)] = started
    return int(status.split()[0]), dict(headers), b"".join(chunks), stream


class TestWsgi:
    def test_a_delivery(
        self, receiver: WebhookReceiver, seen: list[WebhookEvent]
    ) -> None:
        status, headers, body, _ = call_wsgi(receiver)
        assert (status, body, seen) == (200, b"", [build_event(1)])
        assert headers["Content-Length"] == "0"

    def test_a_handshake(self, receiver: WebhookReceiver) -> None:
        assert call_wsgi(receiver, b"{}", HTTP_X_HOOK_SECRET="new")[0] == 403
        with receiver.expect_handshake("https://example.com/hooks/é?a=1"):
            status, headers, _, _ = call_wsgi(receiver, b"{}", HTTP_X_HOOK_SECRET="new")
        assert (status, headers["X-Hook-Secret"]) == (200, "new")

    @pytest.mark.parametrize(
        ("changes", "status"),
        [
            ({"HTTP_X_HOOK_SIGNATURE": "0" * 64}, 401),
            ({"QUERY_STRING": ""}, 401),
            ({"REQUEST_METHOD": "GET"}, 405),
            ({"CONTENT_LENGTH": "-1"}, 400),
            ({"CONTENT_LENGTH": "\u0663"}, 400),
            ({"CONTENT_LENGTH": ""}, 401),
            ({"CONTENT_LENGTH": "", "HTTP_TRANSFER_ENCODING": "chunked"}, 411),
        ],
    )
    def test_what_does_not_pass(
        self,
        receiver: WebhookReceiver,
        seen: list[WebhookEvent],
        changes: dict[str, Any],
        status: int,
    ) -> None:
        assert call_wsgi(receiver, **changes)[0] == status
        assert seen == []

    @pytest.mark.parametrize("length", ["1001", "9" * 5000])
    def test_a_body_said_to_be_too_long_is_not_read(
        self, receiver: WebhookReceiver, length: str
    ) -> None:
        status, _, _, stream = call_wsgi(receiver, CONTENT_LENGTH=length)
        assert (status, stream.asked) == (413, [])

    def test_a_body_without_a_length_is_read_up_to_the_limit(
        self, receiver: WebhookReceiver, seen: list[WebhookEvent]
    ) -> None:
        unknown: dict[str, Any] = {"CONTENT_LENGTH": "", "wsgi__input_terminated": True}
        assert call_wsgi(receiver, **unknown)[0] == 200
        status, _, _, stream = call_wsgi(receiver, BODY + b" " * 5000, **unknown)
        assert (status, stream.asked, len(seen)) == (413, [1001], 1)

    def test_keeps_to_the_letter_of_wsgi(self, receiver: WebhookReceiver) -> None:
        with serve(validator(receiver.wsgi)) as port:
            text = send(port, b"POST /hooks/x HTTP/1.1\r\nContent-Length: 2\r\n\r\n{}")
            assert text.startswith(b"HTTP/1.0 401 ")
            assert b"AssertionError" not in text

    def test_answers_before_a_long_body_has_come(
        self, receiver: WebhookReceiver
    ) -> None:
        with serve(receiver.wsgi) as port:
            text = send(
                port, b"POST / HTTP/1.1\r\nContent-Length: 1048577\r\n\r\nstart"
            )
            assert text.startswith(b"HTTP/1.0 413 ")


def send(port: int, request: bytes) -> bytes:
    with socket.create_connection(("127.0.0.1", port), timeout=5) as connection:
        connection.sendall(request)
        return b"".join(iter(lambda: connection.recv(4096), b""))


class Asgi:
    """Calls an application with one request, and counts what it takes of it."""

    def __init__(self, chunks: list[bytes], **changes: Any) -> None:
        self.scope: dict[str, Any] = {
            "type": "http",
            "asgi": {"version": "3.0"},
            "method": "POST",
            "path": "/hooks/é",
            "query_string": b"a=1",
            "headers": [(b"x-hook-signature", SIGNATURE.encode())],
        } | changes
        self.sent: list[dict[str, Any]] = []
        self.taken = 0
        self._messages = self._say(chunks)

    def _say(self, chunks: list[bytes]) -> Iterator[dict[str, Any]]:
        for number, chunk in enumerate(chunks, 1):
            more = number < len(chunks)
            yield {"type": "http.request", "body": chunk, "more_body": more}
        yield {"type": "http.disconnect"}

    async def receive(self) -> dict[str, Any]:
        self.taken += 1
        return next(self._messages)

    async def send(self, message: dict[str, Any]) -> None:
        self.sent.append(message)

    async def call(self, receiver: WebhookReceiver) -> int:
        await receiver.asgi(self.scope, self.receive, self.send)
        start, body = self.sent
        assert start["type"] == "http.response.start"
        assert body["type"] == "http.response.body"
        lengths = [
            value for name, value in start["headers"] if name == b"content-length"
        ]
        assert lengths == [str(len(body["body"])).encode()]
        status: int = start["status"]
        return status


def call_asgi(receiver: WebhookReceiver, *chunks: bytes, **changes: Any) -> int:
    return asyncio.run(Asgi(list(chunks), **changes).call(receiver))


class TestAsgi:
    def test_a_delivery_in_pieces(
        self, receiver: WebhookReceiver, seen: list[WebhookEvent]
    ) -> None:
        assert call_asgi(receiver, BODY[:5], BODY[5:50], BODY[50:]) == 200
        assert seen == [build_event(1)]

    def test_a_handshake(self, receiver: WebhookReceiver) -> None:
        headers = [(b"x-hook-secret", b"new")]
        assert call_asgi(receiver, b"{}", headers=headers) == 403
        request = Asgi([b"{}"], headers=headers)
        with receiver.expect_handshake("/hooks/é?a=1") as handshake:
            assert asyncio.run(request.call(receiver)) == 200
        assert (b"x-hook-secret", b"new") in request.sent[0]["headers"]
        assert handshake.secret == "new"

    @pytest.mark.parametrize(
        ("changes", "status"),
        [
            ({"headers": []}, 401),
            ({"headers": [(b"X-Hook-Signature", b"\xff")]}, 401),
            ({"query_string": b""}, 401),
            ({"method": "PUT"}, 405),
            ({"headers": [(b"content-length", b"1e3")]}, 400),
        ],
    )
    def test_what_does_not_pass(
        self,
        receiver: WebhookReceiver,
        seen: list[WebhookEvent],
        changes: dict[str, Any],
        status: int,
    ) -> None:
        assert call_asgi(receiver, BODY, **changes) == status
        assert seen == []

    def test_a_body_said_to_be_too_long_is_not_read(
        self, receiver: WebhookReceiver
    ) -> None:
        request = Asgi([BODY], headers=[(b"content-length", b"1001")])
        assert asyncio.run(request.call(receiver)) == 413
        assert request.taken == 0

    def test_a_body_that_turns_out_too_long_is_read_no_further(
        self, receiver: WebhookReceiver
    ) -> None:
        request = Asgi([b" " * 300] * 100)
        assert asyncio.run(request.call(receiver)) == 413
        assert request.taken == 4

    def test_nothing_is_sent_to_one_who_has_gone(
        self, receiver: WebhookReceiver, seen: list[WebhookEvent]
    ) -> None:
        request = Asgi([])
        asyncio.run(receiver.asgi(request.scope, request.receive, request.send))
        assert (request.sent, seen) == ([], [])

    def test_functions_of_both_kinds_in_order(self, receiver: WebhookReceiver) -> None:
        called: list[str] = []
        threads = set()

        class Later:
            async def __call__(self, event: WebhookEvent) -> None:
                await asyncio.sleep(0)
                called.append("later " + event["resource"]["gid"])

        @receiver.on()
        def now(event: WebhookEvent) -> None:
            threads.add(threading.get_ident())
            called.append("now " + event["resource"]["gid"])

        receiver.on()(Later())

        @receiver.on_heartbeat
        async def heartbeat(target: str) -> None:
            called.append(target)

        for events in ([build_event(1), build_event(2)], []):
            body = encode_events(events)
            headers = [(b"x-hook-signature", sign(body, SECRET).encode())]
            assert call_asgi(receiver, body, headers=headers) == 200
        assert called[:4] == ["now 1", "later 1", "now 2", "later 2"]
        assert called[4:] == ["/hooks/%C3%A9?a=1"]
        assert threading.get_ident() not in threads

    @pytest.mark.parametrize("is_async", [False, True])
    def test_a_function_that_raises_is_500(
        self, receiver: WebhookReceiver, is_async: bool
    ) -> None:
        def fail(event: WebhookEvent) -> None:
            raise LookupError

        async def fail_later(event: WebhookEvent) -> None:
            raise LookupError

        receiver.on()(fail_later if is_async else fail)
        assert call_asgi(receiver, BODY) == 500

    def test_a_slow_function_does_not_hold_up_the_loop(
        self, receiver: WebhookReceiver
    ) -> None:
        released = threading.Event()
        receiver.on()(lambda event: released.wait(5))

        async def deliver_and_release() -> tuple[int, float]:
            started = time.monotonic()
            delivery = asyncio.create_task(Asgi([BODY]).call(receiver))
            await asyncio.sleep(0.05)
            released.set()
            return await delivery, time.monotonic() - started

        status, seconds = asyncio.run(deliver_and_release())
        assert status == 200
        assert seconds < 2

    def test_the_start_and_the_end_of_the_server(
        self, receiver: WebhookReceiver
    ) -> None:
        messages = iter([{"type": "lifespan.startup"}, {"type": "lifespan.shutdown"}])
        sent: list[str] = []

        async def receive() -> dict[str, Any]:
            return next(messages)

        async def send(message: dict[str, Any]) -> None:
            sent.append(message["type"])

        asyncio.run(receiver.asgi({"type": "lifespan"}, receive, send))
        assert sent == ["lifespan.startup.complete", "lifespan.shutdown.complete"]

    def test_a_websocket_is_closed(self, receiver: WebhookReceiver) -> None:
        request = Asgi([], type="websocket")
        asyncio.run(receiver.asgi(request.scope, request.receive, request.send))
        assert request.sent == [{"type": "websocket.close"}]
