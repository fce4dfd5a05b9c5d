"""Serve HTTP on loopback for the tests."""

import ssl
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import HTTPServer

import pytest

from tests.runtime.loopback import CERTIFICATE


@contextmanager
def serve(server: HTTPServer) -> Iterator[None]:
    """Serve in a thread, and end at once: the server looks often whether it is to stop."""
    thread = threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True)
    with server:
        thread.start()
        yield
        server.shutdown()


def use_tls(server: HTTPServer, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let a server speak https as `localhost`, which clients trust during the test."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(CERTIFICATE)
    server.socket = context.wrap_socket(server.socket, server_side=True)
    monkeypatch.setenv("SSL_CERT_FILE", str(CERTIFICATE))
