"""Webhooks: the handshake, and deliveries that are signed."""

from __future__ import annotations

import json
import secrets
from collections.abc import Callable, Mapping
from typing import Any
from urllib.parse import urlsplit

from urllib3 import HTTPConnectionPool, Timeout
from urllib3.exceptions import HTTPError

from ..webhooks.signature import sign_body
from .backend import Backend
from .clock import format_time
from .events import Event
from .refusals import Refusal
from .store import Record

__all__ = ["Receiver", "Webhooks"]

Receiver = Callable[[Mapping[str, str], bytes], tuple[int, Mapping[str, str]]]
_LOOPBACK = frozenset({"127.0.0.1", "localhost", "::1"})
_SECONDS = 5.0


class Webhooks:
    """Sends events to those who asked for them.

    Args:
        backend: The state.

    Attributes:
        receivers: Functions that take the deliveries to an address: headers and body,
            to which they return a status and headers. What is sent to any other address
            goes over HTTP, on loopback only.
    """

    def __init__(self, backend: Backend) -> None:
        self._backend = backend
        self._secrets: dict[str, str] = {}
        self._waiting: dict[str, list[Mapping[str, Any]]] = {}
        self.receivers: dict[str, Receiver] = {}

    def register(self, webhook: Record) -> str:
        """Shake hands with the target of a webhook; return its secret.

        Raises:
            Refusal: The target does not send the secret back.
        """
        secret = secrets.token_hex(32)
        status, headers = self._send(webhook["target"], {"X-Hook-Secret": secret}, b"")
        lower = {name.lower(): value for name, value in headers.items()}
        if not 200 <= status <= 299 or lower.get("x-hook-secret") != secret:
            raise Refusal(
                400,
                "The remote server which is intended to receive the webhook did not"
                " respond with the handshake secret.",
            )
        self._secrets[webhook["gid"]] = secret
        self._waiting[webhook["gid"]] = []
        if self._take not in self._backend.events.listeners:
            self._backend.events.listeners.append(self._take)
        return secret

    def deliver(self) -> int:
        """Send what waits to be sent, what failed before among it.

        Returns:
            How many deliveries were accepted.
        """
        accepted = 0
        for gid in list(self._waiting):
            webhook = self._backend.store.find(gid)
            if webhook is None:
                del self._waiting[gid], self._secrets[gid]
            elif self._waiting[gid]:
                accepted += self._deliver(webhook)
        return accepted

    def _deliver(self, webhook: Record) -> bool:
        gid = webhook["gid"]
        events = self._waiting[gid]
        body = json.dumps({"events": events}).encode("utf-8")
        signature = sign_body(body, self._secrets[gid])
        status, _ = self._send(webhook["target"], {"X-Hook-Signature": signature}, body)
        now = format_time(self._backend.clock.now)
        if 200 <= status <= 299:
            del events[:]
            webhook |= {"last_success_at": now, "delivery_retry_count": 0}
            return True
        count = webhook["delivery_retry_count"] + 1
        failure = f"status {status}" if status else "no response"
        webhook |= {"last_failure_at": now, "last_failure_content": failure}
        webhook["delivery_retry_count"] = count
        return False

    def _take(self, event: Event) -> None:
        """Keep an event for each webhook that wants it."""
        for gid, waiting in self._waiting.items():
            webhook = self._backend.store.find(gid)
            if webhook is None or webhook["resource"] not in event.watchers:
                continue
            filters = webhook["filters"]
            if not filters or any(_passes(event.content, item) for item in filters):
                waiting.append(_shorten(event.content))

    def _send(
        self, target: str, headers: Mapping[str, str], body: bytes
    ) -> tuple[int, Mapping[str, str]]:
        """Send a request to a target; the status is 0 where there is no response."""
        headers = {**headers, "Content-Type": "application/json"}
        receiver = self.receivers.get(target)
        if receiver is not None:
            return receiver(headers, body)
        parts = urlsplit(target)
        if parts.scheme != "http" or parts.hostname not in _LOOPBACK:
            raise Refusal(
                400, f"target: {target} has no receiver and is not on loopback"
            )
        path = parts.path or "/"
        url = f"{path}?{parts.query}" if parts.query else path
        try:
            with HTTPConnectionPool(parts.hostname, parts.port) as pool:
                response = pool.urlopen(
                    "POST",
                    url,
                    body=body,
                    headers=headers,
                    retries=False,
                    redirect=False,
                    timeout=Timeout(_SECONDS),
                )
        except HTTPError:
            return 0, {}
        return response.status, response.headers


def _passes(event: Mapping[str, Any], wanted: Mapping[str, Any]) -> bool:
    """Say whether an event is what a filter wants."""
    resource = event["resource"]
    return (
        wanted.get("resource_type") in (None, event["type"])
        and wanted.get("resource_subtype") in (None, resource.get("resource_subtype"))
        and wanted.get("action") in (None, event["action"])
        and (
            not wanted.get("fields")
            or event.get("change", {}).get("field") in wanted["fields"]
        )
    )


def _shorten(event: Mapping[str, Any]) -> Mapping[str, Any]:
    """Leave of the records in an event what deliveries have of them."""
    shown = dict(event)
    for name in ("resource", "parent", "user"):
        if shown.get(name):
            kept = ("gid", "resource_type", "resource_subtype")
            shown[name] = {key: shown[name][key] for key in kept if key in shown[name]}
    shown.pop("type", None)
    return shown
