"""A stand-in for Asana on loopback: creates webhooks, shakes hands, delivers events."""

from __future__ import annotations

import hashlib
import hmac
import http.client
import json
import secrets
import threading
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import TracebackType
from typing import Any
from urllib.parse import urlsplit

BASE_PATH = "/api/1.0"


@dataclass(frozen=True)
class Webhook:
    """A webhook, with the secret of its handshake."""

    gid: str
    resource: str
    target: str
    secret: str


@dataclass(frozen=True)
class Reply:
    """The response of a target; the names of its headers are in lower case."""

    status: int
    headers: dict[str, str]
    body: bytes

    @property
    def secret(self) -> str | None:
        return self.headers.get("x-hook-secret")


def build_event(number: int, action: str = "changed") -> dict[str, Any]:
    """Make the event of a change to a task, as Asana sends it."""
    event: dict[str, Any] = {
        "user": {"gid": "1200", "resource_type": "user"},
        "created_at": "2026-01-15T10:00:00.000Z",
        "action": action,
        "resource": {
            "gid": str(number),
            "resource_type": "task",
            "resource_subtype": "default_task",
        },
        "parent": None,
    }
    if action == "changed":
        event["change"] = {"field": "name", "action": "changed"}
    return event


def encode_events(events: list[dict[str, Any]]) -> bytes:
    """Write the body of a delivery."""
    return json.dumps({"events": events}).encode()


def sign(body: bytes, secret: str) -> str:
    """Sign a body, independently of the SDK."""
    return hmac.new(secret.encode(), body, hashlib.sha256).hexdigest()


def post(target: str, body: bytes, headers: dict[str, str]) -> Reply:
    """Send a body to a target."""
    address = urlsplit(target)
    connection = http.client.HTTPConnection(address.netloc, timeout=10)
    try:
        path = (
            f"{address.path or '/'}?{address.query}" if address.query else address.path
        )
        connection.request("POST", path or "/", body, headers)
        response = connection.getresponse()
        fields = {name.lower(): value for name, value in response.getheaders()}
        return Reply(response.status, fields, response.read())
    finally:
        connection.close()


def shake_hands(target: str, secret: str) -> Reply:
    """Offer a secret to a target."""
    return post(target, b"{}", {"X-Hook-Secret": secret})


class AsanaStandIn:
    """Serves POST, GET and DELETE of /webhooks with a token."""

    def __init__(self, token: str) -> None:
        self.token = token
        self.webhooks: dict[str, Webhook] = {}
        self.deleted: list[str] = []
        self._numbers = iter(range(5001, 10_000))
        stand_in = self

        class Handler(_Handler):
            asana = stand_in

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.05,))

    @property
    def host(self) -> str:
        """The base address for a client's configuration."""
        return f"http://127.0.0.1:{self._server.server_port}{BASE_PATH}"

    def __enter__(self) -> AsanaStandIn:
        self._thread.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()

    def create(self, resource: str, target: str) -> Webhook | None:
        """Send a handshake to a target; create a webhook if it is answered rightly."""
        secret = secrets.token_hex(32)
        try:
            reply = shake_hands(target, secret)
        except OSError:
            return None
        if reply.status not in (200, 204) or reply.secret != secret:
            return None
        webhook = Webhook(str(next(self._numbers)), resource, target, secret)
        self.webhooks[webhook.gid] = webhook
        return webhook

    def deliver(self, webhook: Webhook, events: list[dict[str, Any]]) -> Reply:
        """Send signed events to the target of a webhook."""
        body = encode_events(events)
        return post(webhook.target, body, self.sign_headers(body, webhook))

    def sign_headers(self, body: bytes, webhook: Webhook) -> dict[str, str]:
        """Make the headers of a delivery."""
        return {
            "Content-Type": "application/json",
            "X-Hook-Signature": sign(body, webhook.secret),
        }


class _Handler(BaseHTTPRequestHandler):
    asana: AsanaStandIn

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        if not self._is_allowed():
            return
        wanted = json.loads(body)["data"]
        webhook = self.asana.create(wanted["resource"], wanted["target"])
        if webhook is None:
            self._refuse(403, "The target did not answer the handshake.")
            return
        self._send(201, {"data": _describe(webhook), "X-Hook-Secret": webhook.secret})

    def do_GET(self) -> None:
        if self._is_allowed():
            found = [_describe(webhook) for webhook in self.asana.webhooks.values()]
            self._send(200, {"data": found, "next_page": None})

    def do_DELETE(self) -> None:
        if not self._is_allowed():
            return
        gid = self.path.rpartition("/")[2]
        if self.asana.webhooks.pop(gid, None) is None:
            self._refuse(404, "webhook: Unknown object")
            return
        self.asana.deleted.append(gid)
        self._send(200, {"data": {}})

    def log_message(self, format: str, *args: object) -> None:
        pass

    def _is_allowed(self) -> bool:
        if self.headers.get("Authorization") != f"Bearer {self.asana.token}":
            self._refuse(401, "Not Authorized")
            return False
        if not self.path.startswith(f"{BASE_PATH}/webhooks"):
            self._refuse(404, "No matching route for request")
            return False
        return True

    def _refuse(self, status: int, message: str) -> None:
        self._send(status, {"errors": [{"message": message}]})

    def _send(self, status: int, document: dict[str, Any]) -> None:
        body = json.dumps(document).encode()
        self.send_response(status)
        self.send_header("Content-Type", "application/json; charset=UTF-8")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)


def _describe(webhook: Webhook) -> dict[str, Any]:
    return {
        "gid": webhook.gid,
        "resource_type": "webhook",
        "active": True,
        "resource": {"gid": webhook.resource, "resource_type": "project"},
        "target": webhook.target,
    }
