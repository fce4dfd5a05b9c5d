"""Behaviour specific to the receiver as a WSGI and as an ASGI application."""

from __future__ import annotations

import asyncio
import functools
import io
import pkgutil
import socket
import threading
from typing import Any
from wsgiref.validate import validator

import pytest
from asana_stand_in import build_event, encode_events
from starlette.applications import Starlette
from starlette.routing import Mount, Route
from webhook_cases import BODY, KNOWN, MAX_BODY, SECRET, Case, record_calls, signed
from webhook_server import serve
from webhook_transports import (
    AsgiRequest,
    build_environ,
    call_asgi,
    send_wsgi,
)

from asana.webhooks import WebhookEvent, WebhookReceiver

STARLETTE = "starlette.applications:Starlette"
FASTAPI = "fastapi:FastAPI"  # takes long to load: only where it is used
DELIVERY = signed("a delivery", BODY, status=200, calls=("1", "2"))


@pytest.fixture
def receiver() -> WebhookReceiver:
    receiver = WebhookReceiver(max_body=MAX_BODY)
    receiver.add_secret(KNOWN, SECRET)
    return receiver


@pytest.fixture
def calls(receiver: WebhookReceiver) -> list[str]:
    return record_calls(receiver)


class CountingStream(io.BytesIO):
    """Records the sizes that are read."""

    def __init__(self, content: bytes) -> None:
        super().__init__(content)
        self.sizes: list[int | None] = []

    def read(self, size: int | None = -1) -> bytes:
        self.sizes.append(size)
        return super().read(size)


class BrokenStream(io.BytesIO):
    """The stream of a connection that ended."""

    def read(self, size: int | None = -1) -> bytes:
        raise ConnectionResetError


class TestWsgi:
    @pytest.mark.parametrize(
        ("changes", "status"),
        [
            ({"CONTENT_LENGTH": "-1"}, 400),
            ({"CONTENT_LENGTH": "1e3"}, 400),
            ({"CONTENT_LENGTH": "\u0663"}, 400),
            ({"CONTENT_LENGTH": str(len(BODY) - 1)}, 401),
            ({"CONTENT_LENGTH": str(len(BODY) + 1)}, 400),
            ({"wsgi.input": BrokenStream()}, 400),
        ],
    )
    def test_a_wrong_length(
        self,
        receiver: WebhookReceiver,
        calls: list[str],
        changes: dict[str, Any],
        status: int,
    ) -> None:
        environ = build_environ(DELIVERY) | changes
        assert send_wsgi(receiver, environ).status == status
        assert calls == []

    @pytest.mark.parametrize(("encoding", "status"), [("chunked", 411), (None, 401)])
    def test_a_server_that_does_not_decode_chunks(
        self, receiver: WebhookReceiver, encoding: str | None, status: int
    ) -> None:
        environ = build_environ(DELIVERY)
        del environ["CONTENT_LENGTH"], environ["wsgi.input_terminated"]
        if encoding:
            environ["HTTP_TRANSFER_ENCODING"] = encoding
        assert send_wsgi(receiver, environ).status == status

    @pytest.mark.parametrize("length", [str(MAX_BODY + 1), "9" * 5000])
    def test_a_body_with_a_length_above_the_limit_is_not_read(
        self, receiver: WebhookReceiver, length: str
    ) -> None:
        stream = CountingStream(BODY)
        changes = {"CONTENT_LENGTH": length, "wsgi.input": stream}
        assert send_wsgi(receiver, build_environ(DELIVERY) | changes).status == 413
        assert stream.sizes == []

    def test_a_body_without_a_length_is_read_up_to_the_limit(
        self, receiver: WebhookReceiver, calls: list[str]
    ) -> None:
        environ = build_environ(DELIVERY)
        del environ["CONTENT_LENGTH"]
        assert send_wsgi(receiver, environ).status == 200
        stream = CountingStream(BODY + b" " * 5000)
        assert send_wsgi(receiver, environ | {"wsgi.input": stream}).status == 413
        assert (stream.sizes, calls) == ([MAX_BODY + 1], ["1", "2"])

    @pytest.mark.parametrize(
        ("script", "path"),
        [
            ("", "/hooks/\xc3\xa9"),
            ("/hooks", "/\xc3\xa9"),
            ("/hooks/\xc3\xa9", ""),
            ("/hooks/\xc3\xa9", "/"),
        ],
    )
    def test_a_mounted_application(
        self, receiver: WebhookReceiver, script: str, path: str
    ) -> None:
        changes = {"SCRIPT_NAME": script, "PATH_INFO": path}
        assert send_wsgi(receiver, build_environ(DELIVERY) | changes).status == 200

    def test_conforms_to_wsgi(self, receiver: WebhookReceiver) -> None:
        with serve(validator(receiver.wsgi)) as port:
            text = exchange(
                port, b"POST /hooks/x HTTP/1.1\r\nContent-Length: 2\r\n\r\n{}"
            )
        assert text.startswith(b"HTTP/1.0 401 ")
        assert b"AssertionError" not in text

    def test_responds_before_a_long_body_was_sent(
        self, receiver: WebhookReceiver
    ) -> None:
        with serve(receiver.wsgi) as port:
            text = exchange(port, b"POST / HTTP/1.1\r\nContent-Length: 1001\r\n\r\n{")
        assert text.startswith(b"HTTP/1.0 413 ")


def exchange(port: int, request: bytes) -> bytes:
    with socket.create_connection(("127.0.0.1", port), timeout=30) as connection:
        connection.sendall(request)
        return b"".join(iter(lambda: connection.recv(4096), b""))


class TestAsgiBody:
    @pytest.mark.parametrize("length", [b"1e3", b"-1", b"", b"\xb3"])
    def test_a_wrong_length(
        self, receiver: WebhookReceiver, calls: list[str], length: bytes
    ) -> None:
        headers = [(b"content-length", length)]
        assert call_asgi(receiver, DELIVERY, headers=headers).status == 400
        assert calls == []

    def test_a_body_with_a_length_above_the_limit_is_not_read(
        self, receiver: WebhookReceiver
    ) -> None:
        request = AsgiRequest(DELIVERY, headers=[(b"content-length", b"1001")])
        assert asyncio.run(request.call(receiver.asgi)).status == 413
        assert request.received == 0

    def test_a_body_above_the_limit_is_read_no_further(
        self, receiver: WebhookReceiver
    ) -> None:
        request = AsgiRequest(Case(name="", chunks=(b" " * 300,) * 100, status=413))
        assert asyncio.run(request.call(receiver.asgi)).status == 413
        assert request.received == 4

    def test_nothing_is_sent_to_a_disconnected_client(
        self, receiver: WebhookReceiver, calls: list[str]
    ) -> None:
        request = AsgiRequest(DELIVERY)

        async def receive() -> dict[str, Any]:
            return {"type": "http.disconnect"}

        asyncio.run(receiver.asgi(request.scope, receive, request.send))
        assert (request.sent, calls) == ([], [])


def deliver_to(app: Any, url: str, **changes: Any) -> int:
    """Send a signed heartbeat to an application."""
    case = signed("", b'{"events": []}', target=url, status=200)
    return asyncio.run(AsgiRequest(case, **changes).call(app)).status


class TestAsgiPath:
    @pytest.mark.parametrize(
        "changes",
        [
            {"raw_path": None},
            {"raw_path": b"/hooks/%c3%A9/"},
            {"path": "/lossy/\ufffd"},
            {"path": "/\xe9", "raw_path": b"/%C3%A9", "root_path": "/hooks"},
            {"path": "/\xe9", "raw_path": None, "root_path": "/hooks/"},
            {"root_path": "/hooks"},
            {"root_path": "/hooks/\xe9", "raw_path": None},
            {"root_path": "/hooks/\xe9", "raw_path": None, "path": "/"},
            {"root_path": "/hooks/x", "app_root_path": "/hooks"},
        ],
    )
    def test_is_the_public_one(
        self, receiver: WebhookReceiver, changes: dict[str, Any]
    ) -> None:
        assert call_asgi(receiver, DELIVERY, **changes).status == 200

    @pytest.mark.parametrize(
        "changes",
        [
            {"raw_path": b"/hooks/e"},
            {"root_path": "/hook"},
            {"root_path": "/a"},
        ],
    )
    def test_of_another_target(
        self, receiver: WebhookReceiver, changes: dict[str, Any]
    ) -> None:
        assert call_asgi(receiver, DELIVERY, **changes).status == 401

    def test_that_is_not_utf_8(self) -> None:
        receiver = WebhookReceiver()
        receiver.add_secret("https://example.com/%FF", SECRET)
        assert deliver_to(receiver.asgi, "/%FF") == 200
        assert deliver_to(receiver.asgi, "/%EF%BF%BD") == 401

    @pytest.mark.parametrize("framework", [STARLETTE, FASTAPI])
    @pytest.mark.parametrize(
        "target",
        ["/hooks/1", "/hooks/a%20b/?c=d", "/hooks/", "/hook", "/x/hook"],
    )
    @pytest.mark.parametrize("prefix", ["", "/proxy"])
    def test_in_a_framework(self, framework: str, target: str, prefix: str) -> None:
        receiver = WebhookReceiver()
        receiver.add_secret(f"https://example.com{prefix}{target}", SECRET)
        app = pkgutil.resolve_name(framework)()
        app.mount("/hooks", receiver.asgi)
        app.routes.append(Route("/hook", receiver.asgi))
        app.routes.append(Route("/{name}/hook", receiver.asgi))
        path, _, _ = target.partition("?")
        public = path.replace("%20", " ")
        stripped = {"root_path": prefix}  # as behind a proxy that removes the prefix
        kept = stripped | {
            "path": prefix + public,
            "raw_path": (prefix + path).encode(),
        }
        assert deliver_to(app, target, **stripped) == 200
        assert deliver_to(app, target, **kept) == 200

    def test_in_nested_mounts(self) -> None:
        receiver = WebhookReceiver()
        receiver.add_secret("https://example.com/outer/inner/1", SECRET)
        inner = Mount("/inner", receiver.asgi)
        app = Starlette(routes=[Mount("/outer", routes=[inner])])
        assert deliver_to(app, "/outer/inner/1") == 200
        assert deliver_to(app, "/outer/inner/inner/1") == 401

    @pytest.mark.filterwarnings("ignore:The `root_path` parameter")
    def test_in_fastapi_with_a_root_path(self) -> None:
        receiver = WebhookReceiver()
        receiver.add_secret("https://example.com/api/v1/hooks/1", SECRET)
        app = pkgutil.resolve_name(FASTAPI)(root_path="/api/v1")
        app.mount("/hooks", receiver.asgi)
        assert deliver_to(app, "/hooks/1") == 200
        assert deliver_to(app, "/hooks/2") == 401


class TestAsgiFunctions:
    def test_functions_of_both_kinds_in_order(self, receiver: WebhookReceiver) -> None:
        called: list[str] = []
        threads = set()

        class Later:
            async def __call__(self, event: WebhookEvent, name: str = "later") -> None:
                await asyncio.sleep(0)
                called.append(f"{name} {event['resource']['gid']}")

        @receiver.on()
        def now(event: WebhookEvent) -> None:
            threads.add(threading.get_ident())
            called.append("now " + event["resource"]["gid"])

        receiver.on()(Later())
        receiver.on()(functools.partial(Later().__call__, name="partial"))
        receiver.on()(lambda event: Later()(event, "lambda"))

        @receiver.on_heartbeat
        async def heartbeat(target: str) -> None:
            called.append(target)

        for events in ([build_event(1), build_event(2)], []):
            case = signed("", encode_events(events), status=200)
            assert call_asgi(receiver, case).status == 200
        order = ["now", "later", "partial", "lambda"]
        assert called[:4] == [f"{name} 1" for name in order]
        assert called[4:8] == [f"{name} 2" for name in order]
        assert called[8:] == ["/hooks/%C3%A9?a=1"]
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
        assert call_asgi(receiver, DELIVERY).status == 500

    def test_a_slow_function_does_not_block_the_loop(
        self, receiver: WebhookReceiver
    ) -> None:
        released = threading.Event()
        waited: list[bool] = []
        receiver.on()(lambda event: waited.append(released.wait(30)))

        async def deliver_and_release() -> int:
            request = AsgiRequest(DELIVERY).call(receiver.asgi)
            delivery = asyncio.create_task(request)
            await asyncio.sleep(0.05)
            released.set()
            return (await delivery).status

        assert asyncio.run(deliver_and_release()) == 200
        assert waited == [True, True]


class TestAsgiProtocol:
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
        request = AsgiRequest(DELIVERY, type="websocket")
        asyncio.run(receiver.asgi(request.scope, request.receive, request.send))
        assert request.sent == [{"type": "websocket.close"}]
