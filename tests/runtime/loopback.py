"""An HTTP server on loopback that records requests and sends prepared responses."""

from __future__ import annotations

import json
import ssl
import threading
import time
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from email.message import Message
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from types import TracebackType
from typing import Any, Self
from urllib.parse import parse_qsl, urlsplit

BASE_PATH = "/api/1.0"
CERTIFICATE = Path(__file__).with_name("loopback.pem")


@dataclass(frozen=True)
class Received:
    """A request as it arrived."""

    method: str
    target: str
    headers: Message
    body: bytes

    @property
    def path(self) -> str:
        return urlsplit(self.target).path.removeprefix(BASE_PATH)

    @property
    def query(self) -> dict[str, str]:
        return dict(parse_qsl(urlsplit(self.target).query, keep_blank_values=True))


@dataclass(frozen=True)
class Response:
    """A response to send; `delay` in seconds, `drop` to close the connection instead."""

    body: Any = None
    status: int = 200
    headers: dict[str, str] = field(default_factory=dict)
    delay: float = 0
    drop: bool = False

    def encode(self) -> bytes:
        body = self.body
        if not isinstance(body, bytes):
            body = json.dumps(body, ensure_ascii=False).encode()
        headers = {
            "Content-Type": "application/json; charset=UTF-8",
            "Content-Length": str(len(body)),
            **self.headers,
        }
        lines = [f"HTTP/1.1 {self.status} {_REASONS.get(self.status, 'Whatever')}"]
        lines += [f"{name}: {value}" for name, value in headers.items()]
        return "\r\n".join([*lines, "", ""]).encode() + body


_REASONS = {200: "OK", 201: "Created", 404: "Not Found", 429: "Too Many Requests"}


class _Server(ThreadingHTTPServer):
    request_queue_size = 128  # so that no client has to retry connecting


class Loopback:
    """The server; usable in a `with` statement.

    Args:
        tls: Whether it speaks TLS, with the certificate in CERTIFICATE.

    Attributes:
        requests: What arrived, in order.
        respond: Called for each request without a queued response.
    """

    def __init__(self, *, tls: bool = False) -> None:
        self.requests: list[Received] = []
        self.respond: Callable[[Received], Response] = lambda _: Response(
            {"data": {"gid": "1"}}
        )
        self._responses: deque[Response] = deque()
        self._lock = threading.Lock()
        self._server = _Server(("127.0.0.1", 0), self._make_handler())
        self._scheme = "https" if tls else "http"
        if tls:
            context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
            context.load_cert_chain(CERTIFICATE)
            self._server.socket = context.wrap_socket(
                self._server.socket, server_side=True, do_handshake_on_connect=False
            )
            self._server.handle_error = lambda *_: None  # type: ignore[method-assign]
        self._thread = threading.Thread(
            target=self._server.serve_forever, kwargs={"poll_interval": 0.005}
        )

    @property
    def origin(self) -> str:
        return f"{self._scheme}://127.0.0.1:{self._server.server_port}"

    @property
    def host(self) -> str:
        return self.origin + BASE_PATH

    @property
    def last(self) -> Received:
        return self.requests[-1]

    def reply(self, body: Any = None, status: int = 200, **settings: Any) -> None:
        """Queue a response for one request."""
        self._responses.append(Response(body, status, **settings))

    @contextmanager
    def silent(self) -> Iterator[None]:
        """Delay all responses until the end of a `with` statement."""
        ended = threading.Event()
        respond = self.respond

        def respond_late(received: Received) -> Response:
            ended.wait(30)  # so that an SDK without a timeout does not wait for ever
            return respond(received)

        self.respond = respond_late
        try:
            yield
        finally:
            self.respond = respond
            ended.set()

    def handle(self, received: Received) -> Response:
        with self._lock:
            self.requests.append(received)
            response = self._responses.popleft() if self._responses else None
        return response or self.respond(received)

    def _make_handler(self) -> type[BaseHTTPRequestHandler]:
        loopback = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"
            disable_nagle_algorithm = True

            def handle_any(self) -> None:
                received = Received(
                    self.command, self.path, self.headers, self.read_body()
                )
                response = loopback.handle(received)
                time.sleep(response.delay)
                if response.drop:
                    self.close_connection = True
                    return
                self.wfile.write(response.encode())

            do_GET = do_POST = do_PUT = do_DELETE = handle_any

            def read_body(self) -> bytes:
                if self.headers.get("Transfer-Encoding") != "chunked":
                    return self.rfile.read(int(self.headers.get("Content-Length", 0)))
                body = b""
                while size := int(self.rfile.readline(), 16):
                    body += self.rfile.read(size)
                    self.rfile.readline()
                self.rfile.readline()
                return body

            def log_message(self, *_: Any) -> None:
                """Stay silent."""

        return Handler

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()
