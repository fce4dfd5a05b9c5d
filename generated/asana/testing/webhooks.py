"""Webhooks: the handshake, and signed deliveries."""

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
_SOON = timedelta(seconds=1)  # the first heartbeat, after the handshake
_HEARTBEAT = timedelta(hours=8)
_PATIENCE = timedelta(hours=24)
_FIRST_WAIT = timedelta(seconds=10)
_LONGEST_WAIT = timedelta(hours=1)


@dataclass(slots=True)
class _Line:
    """The pending deliveries of a webhook.

    Attributes:
        webhook: The webhook; it may be deleted before its last events are sent.
        secret: The secret that deliveries are signed with.
        next_heartbeat: When the next delivery without events is due.
        next_attempt: When a failed delivery may be repeated.
        failing_since: When deliveries began to fail; None if the last one was accepted.
        waiting: The events to send.
        is_sending: Whether a delivery is in progress.
    """

    webhook: Record
    secret: str
    next_heartbeat: datetime
    next_attempt: datetime
    failing_since: datetime | None = None
    waiting: list[Mapping[str, Any]] = field(default_factory=list)
    is_sending: bool = False

    def is_due(self, now: datetime, *, impatient: bool) -> bool:
        """Tell whether something must be sent now."""
        if self.is_sending or (now < self.next_attempt and not impatient):
            return False
        return bool(self.waiting) or now >= self.next_heartbeat


class Webhooks:
    """Delivers events to webhooks.

    Args:
        backend: The state.

    Attributes:
        receivers: The functions that handle deliveries, by target: called with headers
            and body, they return a status and headers. Deliveries to other targets are
            sent over HTTP, on loopback only.
    """

    def __init__(self, backend: Backend) -> None:
        self._backend = backend
        self._lines: dict[str, _Line] = {}
        self.receivers: dict[str, Receiver] = {}

    def register(self, webhook: Record) -> str:
        """Perform the handshake with the target of a webhook; return its secret.

        Raises:
            Refusal: The target does not return the secret.
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
        """Send the events and heartbeats (empty deliveries) that are due by the clock.

        Args:
            impatient: Whether to repeat failed deliveries before they are due.

        Returns:
            The number of accepted deliveries.
        """
        accepted = 0
        now = self._backend.clock.now
        for gid, line in list(self._lines.items()):
            if line.is_due(now, impatient=impatient):
                accepted += self._deliver(gid, line)
            if self._backend.store.find(gid) is None and not line.is_sending:
                # It was deleted with its resource, after sending that event.
                self._lines.pop(gid, None)
        return accepted

    def _deliver(self, gid: str, line: _Line) -> bool:
        """Send the waiting events; meanwhile the receiver may make requests and cause new events."""
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
        """Record the result of a delivery; a webhook that fails for a day is deleted."""
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
        """Queue an event for each webhook that wants it."""
        for line in self._lines.values():
            if line.webhook["resource"] not in event.watchers:
                continue
            filters = line.webhook["filters"]
            if not filters or any(_passes(event.content, item) for item in filters):
                line.waiting.append(_shorten(event.content))

    def _send(
        self, target: str, headers: Mapping[str, str], body: bytes
    ) -> tuple[int, Mapping[str, str]]:
        """Send a request to a target; the status is 0 if there is no response."""
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
    """Tell whether an event matches a filter."""
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
    """Reduce the records in an event to the fields that deliveries contain."""
    shown = dict(event)
    for name in ("resource", "parent", "user"):
        if shown.get(name):
            kept = ("gid", "resource_type", "resource_subtype")
            shown[name] = {key: shown[name][key] for key in kept if key in shown[name]}
    shown.pop("type", None)
    return shown
