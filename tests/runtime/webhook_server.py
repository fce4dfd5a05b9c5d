"""A server for tests; as a program, a receiver in a process of its own.

The program prints its port, then the gid of each event.

Arguments: the SQLite file, the port (0 for any).
"""

from __future__ import annotations

import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from socketserver import ThreadingMixIn
from wsgiref.simple_server import WSGIRequestHandler, WSGIServer, make_server
from wsgiref.types import WSGIApplication

from asana.webhooks import SqliteSecretStore, WebhookEvent, WebhookReceiver


class ThreadingServer(ThreadingMixIn, WSGIServer):
    """Answers several requests at a time."""

    daemon_threads = True
    # More may knock at a time than the five that are the default.
    request_queue_size = 64


class QuietHandler(WSGIRequestHandler):
    """Prints no line for each request."""

    def log_message(self, format: str, *args: object) -> None:
        """Print nothing."""


@contextmanager
def serve(app: WSGIApplication) -> Iterator[int]:
    """Serve an application in threads of this process; gives its port."""
    with make_server("127.0.0.1", 0, app, ThreadingServer, QuietHandler) as server:
        thread = threading.Thread(target=server.serve_forever, args=(0.05,))
        thread.start()
        try:
            yield server.server_port
        finally:
            server.shutdown()
            thread.join()


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
