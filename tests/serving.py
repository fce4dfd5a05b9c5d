"""Serve HTTP on loopback for the tests."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import HTTPServer


@contextmanager
def serve(server: HTTPServer) -> Iterator[None]:
    """Serve in a thread, and end at once: the server looks often whether it is to stop."""
    thread = threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True)
    with server:
        thread.start()
        yield
        server.shutdown()
