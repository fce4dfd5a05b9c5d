"""Webhooks: the handshake, and deliveries that are signed."""

from __future__ import annotations

import json
import secrets
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
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
_SOON = timedelta(seconds=1)  # the first heartbeat, once the secret is known
_HEARTBEAT = timedelta(hours=8)
_PATIENCE = timedelta(hours=24)
_FIRST_WAIT = timedelta(seconds=10)
_LONGEST_WAIT = timedelta(hours=1)


@dataclass(slots=True)
class _Line:
    """What a webhook sends to its target, and when.

    Attributes:
        webhook: The webhook, which may be deleted before it told of that.
        secret: What deliveries are signed with.
        next_heartbeat: When a delivery without events is due.
        next_attempt: When a delivery that failed may be tried again.
        failing_since: When deliveries began to fail; None where the last one was accepted.
        waiting: The events that are to be sent.
        is_sending: Whether a delivery is under way.
    """

    webhook: Record
    secret: str
    next_heartbeat: datetime
    next_attempt: datetime
    failing_since: datetime | None = None
    waiting: list[Mapping[str, Any]] = field(default_factory=list)
    is_sending: bool = False

    def is_due(self, now: datetime, *, impatient: bool) -> bool:
        """Say whether there is something to be sent now."""
        if self.is_sending or (now < self.next_attempt and not impatient):
            return False
        return bool(self.waiting) or now >= self.next_heartbeat


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
        self._lines: dict[str, _Line] = {}
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
        now = self._backend.clock.now
        self._lines[webhook["gid"]] = _Line(webhook, secret, now + _SOON, now)
        if self._take not in self._backend.events.listeners:
            self._backend.events.listeners.append(self._take)
        return secret

    def deliver(self, *, impatient: bool = False) -> int:
        """Send what is due by the clock: events, and heartbeats, which have none.

        Args:
            impatient: Whether to try failed deliveries again before their time.

        Returns:
            How many deliveries were accepted.
        """
        accepted = 0
        now = self._backend.clock.now
        for gid, line in list(self._lines.items()):
            if line.is_due(now, impatient=impatient):
                accepted += self._deliver(gid, line)
            if self._backend.store.find(gid) is None and not line.is_sending:
                self._lines.pop(gid, None)  # with its resource, of which it told
        return accepted

    def _deliver(self, gid: str, line: _Line) -> bool:
        """Send what waits; a receiver may make requests meanwhile, and events."""
        events, line.waiting = line.waiting, []
        body = json.dumps({"events": events}).encode("utf-8")
        headers = {"X-Hook-Signature": sign_body(body, line.secret)}
        line.is_sending, status = True, 0
        try:
            status, _ = self._send(line.webhook["target"], headers, body)
        finally:
            line.is_sending = False
            is_accepted = 200 <= status <= 299
            if not is_accepted:
                line.waiting[:0] = events
        if self._backend.store.find(gid) is not None:
            self._note(line, status)
        return is_accepted

    def _note(self, line: _Line, status: int) -> None:
        """Note how a delivery went; a webhook that fails for a day is deleted."""
        webhook, now = line.webhook, self._backend.clock.now
        if 200 <= status <= 299:
            line.failing_since, line.next_heartbeat = None, now + _HEARTBEAT
            webhook |= {"last_success_at": format_time(now), "delivery_retry_count": 0}
            for name in ("next_attempt_after", "failure_deletion_timestamp"):
                webhook.pop(name, None)
            return
        line.failing_since = line.failing_since or now
        end = line.failing_since + _PATIENCE
        if now >= end:
            self._backend.delete(webhook, None)
            self._backend.keep()
            return
        count = webhook["delivery_retry_count"]
        line.next_attempt = now + min(_FIRST_WAIT * 2**count, _LONGEST_WAIT)
        webhook |= {
            "delivery_retry_count": count + 1,
            "failure_deletion_timestamp": format_time(end),
            "last_failure_at": format_time(now),
            "last_failure_content": f"status {status}" if status else "no response",
            "next_attempt_after": format_time(line.next_attempt),
        }

    def _take(self, event: Event) -> None:
        """Keep an event for each webhook that wants it."""
        for line in self._lines.values():
            if line.webhook["resource"] not in event.watchers:
                continue
            filters = line.webhook["filters"]
            if not filters or any(_passes(event.content, item) for item in filters):
                line.waiting.append(_shorten(event.content))

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
