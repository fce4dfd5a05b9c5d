"""Serve the fake over HTTP on loopback."""

from __future__ import annotations

import threading
import time
from collections.abc import Mapping
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, Protocol

from .._core.local import LocalResponse
from .backend import BASE_PATH

__all__ = ["LoopbackServer"]


class _Responder(Protocol):
    def respond(
        self, method: str, url: str, headers: Mapping[str, str], body: bytes
    ) -> LocalResponse: ...


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    wbufsize = -1  # headers and body are sent together

    def _handle(self) -> None:
        headers = dict(self.headers)
        server = self.server
        assert isinstance(server, _HttpServer)
        response = server.responder.respond(
            self.command, self.path, headers, self._read_body()
        )
        if response.delay:
            time.sleep(response.delay)
        if response.cut:
            self.close_connection = True
            return
        self.send_response(response.status)
        for name, value in response.headers.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(response.content)

    def _read_body(self) -> bytes:
        if self.headers.get("Transfer-Encoding") != "chunked":
            return self.rfile.read(int(self.headers.get("Content-Length") or 0))
        body = b""
        while size := int(self.rfile.readline(), 16):
            body += self.rfile.read(size)
            self.rfile.readline()
        self.rfile.readline()
        return body

    do_GET = do_POST = do_PUT = do_DELETE = _handle  # noqa: N815 - as the base wants it

    def log_message(self, format: str, *args: Any) -> None:
        """Log nothing."""


class _HttpServer(ThreadingHTTPServer):
    daemon_threads = True
    responder: _Responder


class LoopbackServer:
    """Passes requests that arrive over HTTP to the fake.

    Args:
        responder: The fake.
        port: The port; 0 for a free one.

    Attributes:
        host: The URL for `Configuration.host`.
    """

    def __init__(self, responder: _Responder, port: int) -> None:
        self._http = _HttpServer(("127.0.0.1", port), _Handler)
        self._http.responder = responder
        self.host = f"http://127.0.0.1:{self._http.server_port}{BASE_PATH}"
        self._thread = threading.Thread(
            target=self._http.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True
        )
        self._thread.start()

    def close(self) -> None:
        """Stop accepting requests."""
        self._http.shutdown()
        self._http.server_close()
        self._thread.join()
