"""A stand-in for Asana that delivers events and other requests to a target."""

from __future__ import annotations

import hashlib
import hmac
import http.client
import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

import asana
from asana._core.local import LocalResponse
from asana.testing import FakeAsana

PROJECT = "12345"  # what webhooks are about


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
    connection = http.client.HTTPConnection(address.netloc, timeout=60)
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


class AsanaStandIn(FakeAsana):
    """A fake Asana that tells the secrets of webhooks, for deliveries of the tests' own.

    Attributes:
        webhooks: The webhooks that were created, by gid.
    """

    def __init__(self, token: str) -> None:
        super().__init__({"projects": [{"gid": PROJECT, "name": "Fair"}]})
        self.add_token(token, self.user)
        self.webhooks: dict[str, Webhook] = {}

    @property
    def host(self) -> str:
        """The base address for a client's configuration."""
        return self.serve()

    @property
    def deleted(self) -> list[str]:
        """The gids of the webhooks that were deleted."""
        return [
            call.path_parameters["webhook_gid"]
            for call in self.calls
            if call.operation == "deleteWebhook" and call.status == 200
        ]

    def respond(
        self, method: str, url: str, headers: Mapping[str, str], body: bytes
    ) -> LocalResponse:
        response = super().respond(method, url, headers, body)
        if method == "POST" and response.status == 201:
            content = json.loads(response.content)
            data, secret = content["data"], content["X-Hook-Secret"]
            gid, resource = data["gid"], data["resource"]["gid"]
            self.webhooks[gid] = Webhook(gid, resource, data["target"], secret)
        return response

    def create(self, target: str) -> Webhook | None:
        """Create a webhook; None if the target does not return the secret."""
        body: Any = {"data": {"resource": PROJECT, "target": target}}
        try:
            created: Any = self.client().webhooks.create_webhook(body)
        except asana.BadRequestError:
            return None
        return self.webhooks[created["gid"]]

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
