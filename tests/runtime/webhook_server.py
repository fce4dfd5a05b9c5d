"""Servers and locks for tests; run as a program, a receiver in its own process.

The program prints its port, then the gid of each event.

Arguments: the SQLite file, the port (0 for any).
"""

from __future__ import annotations

import socket
import sqlite3
import sys
import threading
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from socketserver import ThreadingMixIn
from wsgiref.simple_server import WSGIRequestHandler, WSGIServer, make_server
from wsgiref.types import WSGIApplication

from asana.webhooks import SqliteSecretStore, WebhookEvent, WebhookReceiver


def find_port() -> int:
    """Find a port of loopback that nothing listens on."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port: int = listener.getsockname()[1]
        return port


class ThreadingServer(ThreadingMixIn, WSGIServer):
    """Handles several requests at a time."""

    daemon_threads = True
    # More connections may wait than the default of five.
    request_queue_size = 64


class QuietHandler(WSGIRequestHandler):
    """Logs no requests."""

    def log_message(self, format: str, *args: object) -> None:
        """Log nothing."""


@contextmanager
def serve(app: WSGIApplication) -> Iterator[int]:
    """Serve an application in threads of this process; yields its port."""
    with make_server("127.0.0.1", 0, app, ThreadingServer, QuietHandler) as server:
        thread = threading.Thread(target=server.serve_forever, args=(0.05,))
        thread.start()
        try:
            yield server.server_port
        finally:
            server.shutdown()
            thread.join()


@contextmanager
def lock_database(path: Path) -> Iterator[None]:
    """Lock a database for reading and writing."""
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("BEGIN EXCLUSIVE")
        yield
        connection.execute("ROLLBACK")


def main(path: str, port: str) -> None:
    """Serve until killed."""
    receiver = WebhookReceiver(SqliteSecretStore(path))

    @receiver.on(resource_type="task")
    def print_gid(event: WebhookEvent) -> None:
        print(event["resource"]["gid"], flush=True)

    server = make_server(
        "127.0.0.1", int(port), receiver.wsgi, ThreadingServer, QuietHandler
    )
    print(server.server_port, flush=True)
    server.serve_forever()


if __name__ == "__main__":
    main(*sys.argv[1:])
