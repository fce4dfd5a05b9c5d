"""A server on loopback that sends scripted bytes, valid responses or not."""

from __future__ import annotations

import contextlib
import json
import re
import select
import socket
import ssl
import threading
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from http import HTTPStatus
from typing import Any, Self
from urllib.parse import parse_qsl, urlsplit

BASE_PATH = "/api/1.0"
_FIRST_LINE = re.compile(r"[A-Z]+ \S+ HTTP/1\.1|CONNECT \S+ HTTP/1\.0")


@dataclass
class Received:
    """A request as it arrived.

    Attributes:
        proper: Whether its first line is that of a request.
        number: How many requests had arrived before.
    """

    line: str
    headers: dict[str, str]
    connection: int
    body: bytes = b""
    complete: bool = True
    number: int = 0

    @property
    def proper(self) -> bool:
        return _FIRST_LINE.fullmatch(self.line) is not None

    @property
    def method(self) -> str:
        return self.line.partition(" ")[0]

    @property
    def target(self) -> str:
        return [*self.line.split(" "), ""][1]

    @property
    def path(self) -> str:
        return urlsplit(self.target).path.removeprefix(BASE_PATH)

    @property
    def query(self) -> dict[str, str]:
        return dict(parse_qsl(urlsplit(self.target).query, keep_blank_values=True))


@dataclass(frozen=True)
class Step:
    """What is done for one request.

    Attributes:
        data: What is written.
        closes: Whether the connection is closed after it.
        pause: Seconds before each piece, unless the client closes the connection first.
        pieces: What is written after it, piece by piece.
    """

    data: bytes = b""
    closes: bool = False
    pause: float = 0
    pieces: tuple[bytes, ...] = ()


Script = Callable[[Received], Step]


def respond(
    body: Any = None,
    status: int = 200,
    headers: Iterable[tuple[str, str]] = (),
    *,
    length: int | str | None = "body",
) -> bytes:
    """Write a response; a body that is not bytes is written as JSON."""
    content = body if isinstance(body, bytes) else json.dumps(body).encode()
    lines = [f"HTTP/1.1 {status} {HTTPStatus(status).phrase}"]
    if length is not None:
        lines.append(f"Content-Length: {len(content) if length == 'body' else length}")
    lines += [f"{name}: {value}" for name, value in headers]
    return "\r\n".join([*lines, "", ""]).encode("latin-1") + content


def in_turn(*steps: Step | bytes) -> Script:
    """Do one step after the other, the last one again and again."""
    listed = [Step(step) if isinstance(step, bytes) else step for step in steps]
    return lambda received: listed[min(received.number, len(listed) - 1)]


@dataclass
class Scripted:
    """The server; usable in a `with` statement.

    Attributes:
        requests: What arrived, in order.
        connections: How many were made.
        open: The numbers of those that the client has not closed.
    """

    script: Script
    tls: ssl.SSLContext | None = None
    requests: list[Received] = field(default_factory=list)
    connections: int = 0
    open: set[int] = field(default_factory=set)

    def __post_init__(self) -> None:
        self._lock = threading.Lock()
        self._listener = socket.create_server(("127.0.0.1", 0), backlog=128)
        scheme = "https" if self.tls else "http"
        self.origin = f"{scheme}://127.0.0.1:{self._listener.getsockname()[1]}"
        threading.Thread(target=self._accept, daemon=True).start()

    @property
    def host(self) -> str:
        return self.origin + BASE_PATH

    def _accept(self) -> None:
        with contextlib.suppress(OSError):  # the end: the listener is closed
            while True:
                client, _ = self._listener.accept()
                with self._lock:
                    self.connections += 1
                    number = self.connections
                    self.open.add(number)
                arguments = (client, number)
                threading.Thread(
                    target=self._serve, args=arguments, daemon=True
                ).start()

    def _serve(self, client: socket.socket, number: int) -> None:
        try:
            client.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            if self.tls is not None:
                client = self.tls.wrap_socket(client, server_side=True)
            reader = client.makefile("rb")
            while (request := _read_request(reader, number)) is not None:
                with self._lock:
                    request.number = len(self.requests)
                    self.requests.append(request)
                if not (request.proper and request.complete):
                    return
                if not self._perform(client, self.script(request)):
                    return
        except OSError:
            pass  # the client has gone
        finally:
            self.open.discard(number)
            client.close()

    def _perform(self, client: socket.socket, step: Step) -> bool:
        """Do a step; tell whether the connection goes on."""
        for piece in (step.data, *step.pieces):
            # The client has sent all of its request: only its end makes it readable.
            if step.pause and select.select([client], [], [], step.pause)[0]:
                return False
            client.sendall(piece)
        return not step.closes

    def wait_until_closed(self, number: int, seconds: float = 30) -> bool:
        """Wait for the client to close a connection."""
        end = time.monotonic() + seconds
        while number in self.open and time.monotonic() < end:
            time.sleep(0.01)
        return number not in self.open

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._listener.close()


def _read_request(reader: Any, number: int) -> Received | None:
    first = reader.readline()
    if not first:
        return None
    request = Received(first.decode("latin-1").rstrip("\r\n"), {}, number)
    if not request.proper:
        return request
    while (line := reader.readline()) not in (b"\r\n", b""):
        name, _, value = line.decode("latin-1").partition(":")
        request.headers[name.strip().lower()] = value.strip()
    if "chunked" in request.headers.get("transfer-encoding", ""):
        request.body, request.complete = _read_chunks(reader)
    else:
        length = int(request.headers.get("content-length", 0))
        request.body = reader.read(length)
        request.complete = len(request.body) == length
    return request


def _read_chunks(reader: Any) -> tuple[bytes, bool]:
    body = b""
    while size := reader.readline().strip():
        body += reader.read(int(size, 16))
        reader.readline()
        if int(size, 16) == 0:
            return body, True
    return body, False
