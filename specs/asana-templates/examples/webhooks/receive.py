"""Create a webhook, print the events that it delivers, delete it on Ctrl-C.

See README.md in this folder. The token is read only from ASANA_ACCESS_TOKEN, because
all users of the machine can see command-line arguments.
"""

from __future__ import annotations

import argparse
import os
import signal
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from socketserver import ThreadingMixIn
from typing import Any
from wsgiref.simple_server import WSGIRequestHandler, WSGIServer, make_server

import asana
from asana.webhooks import (
    MemorySecretStore,
    SqliteSecretStore,
    WebhookEvent,
    WebhookReceiver,
)


class ThreadingServer(ThreadingMixIn, WSGIServer):
    """Responds to a handshake while it handles other requests."""

    daemon_threads = True


class QuietHandler(WSGIRequestHandler):
    """Logs no requests."""

    def log_message(self, format: str, *args: object) -> None:
        """Log nothing."""


def main() -> int:
    """Run until Ctrl-C; return the exit status."""
    options = read_options()
    stop = threading.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: stop.set())
    receiver = build_receiver(options.secrets)
    token = os.environ["ASANA_ACCESS_TOKEN"]
    with (
        asana.Client(token, host=options.host or None) as client,
        serve(receiver, options.listen),
        webhook(client, receiver, options),
    ):
        stop.wait()
    return 0


def read_options() -> argparse.Namespace:
    """Read the command line; environment variables are the defaults."""
    parser = argparse.ArgumentParser(
        description="Print the events of an Asana resource."
    )
    add_option(
        parser,
        "--resource",
        "ASANA_RESOURCE",
        help="the gid of the resource, such as a project",
    )
    add_option(
        parser,
        "--target",
        "ASANA_WEBHOOK_TARGET",
        help="the public https URL of this server, with a path that nobody can guess",
    )
    add_option(
        parser,
        "--listen",
        "ASANA_WEBHOOK_LISTEN",
        default="127.0.0.1:8080",
        help="address and port to listen on (default: %(default)s)",
    )
    add_option(parser, "--host", "ASANA_HOST", default="", help="base URL of the API")
    parser.add_argument(
        "--secrets", metavar="FILE", help="the SQLite file that stores the secrets"
    )
    parser.add_argument(
        "--filter",
        metavar="TYPE:ACTION",
        action="append",
        default=[],
        help="deliver only events of this kind, such as task:changed; workspaces, teams and"
        " portfolios need at least one",
    )
    options = parser.parse_args()
    if not os.environ.get("ASANA_ACCESS_TOKEN"):
        parser.error("set ASANA_ACCESS_TOKEN to a personal access token")
    return options


def add_option(
    parser: argparse.ArgumentParser,
    option: str,
    variable: str,
    *,
    help: str,
    default: str | None = None,
) -> None:
    """Add an option with an environment variable as its default."""
    value = os.environ.get(variable, default)
    parser.add_argument(
        option,
        default=value,
        required=value is None,
        help=f"{help} [{variable}]",
    )


def build_receiver(path: str | None) -> WebhookReceiver:
    """Create a receiver that prints events."""
    receiver = WebhookReceiver(SqliteSecretStore(path) if path else MemorySecretStore())

    @receiver.on()
    def print_event(event: WebhookEvent) -> None:
        resource = event.get("resource") or {}
        print(
            event.get("created_at"),
            event.get("action"),
            resource.get("resource_type"),
            resource.get("gid"),
            event.get("change", {}).get("field", ""),
            flush=True,
        )

    @receiver.on_heartbeat
    def print_heartbeat(target: str) -> None:
        print("heartbeat", flush=True)

    return receiver


@contextmanager
def serve(receiver: WebhookReceiver, listen: str) -> Iterator[None]:
    """Serve in a separate thread while the block runs."""
    address, _, port = listen.rpartition(":")
    with make_server(
        address, int(port), receiver.wsgi, ThreadingServer, QuietHandler
    ) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        try:
            yield
        finally:
            server.shutdown()
            thread.join()


@contextmanager
def webhook(
    client: asana.Client, receiver: WebhookReceiver, options: argparse.Namespace
) -> Iterator[None]:
    """Create a webhook, and delete it after the block."""
    wanted: dict[str, Any] = {"resource": options.resource, "target": options.target}
    if options.filter:
        wanted["filters"] = [build_filter(text) for text in options.filter]
    body: Any = {"data": wanted}
    with receiver.expect_handshake(options.target) as handshake:
        # Asana sends the handshake to the target before this call returns.
        created = client.webhooks.create_webhook(body)
        gid, secret = created.get("gid", ""), created.get("X-Hook-Secret", "")
        handshake.confirm(secret)
    print("webhook", gid, "- Ctrl-C deletes it", flush=True)
    try:
        yield
    finally:
        client.webhooks.delete_webhook(gid)
        receiver.forget(options.target, secret)
        print("deleted", gid, flush=True)


def build_filter(text: str) -> dict[str, str]:
    """Read a filter such as "task:changed"; either part may be empty."""
    resource_type, _, action = text.partition(":")
    wanted = {"resource_type": resource_type, "action": action}
    return {name: value for name, value in wanted.items() if value}


if __name__ == "__main__":
    try:
        sys.exit(main())
    except asana.ApiException as error:
        sys.exit(f"Asana rejected the request: {error}")
