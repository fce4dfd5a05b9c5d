"""Record events, for event streams and webhooks."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from .clock import Clock, format_time
from .refusals import Refusal
from .rendering import Renderer
from .store import Record

__all__ = ["Event", "EventLog"]

_KEPT = timedelta(hours=24)
_MOST = 100  # events in a response


@dataclass(frozen=True, slots=True)
class Event:
    """An event: a change of a resource.

    Attributes:
        content: The event as in responses and deliveries.
        watchers: The gids of the changed resource and of all resources that contain it.
    """

    content: Mapping[str, Any]
    watchers: frozenset[str]


@dataclass(frozen=True, slots=True)
class _Mark:
    gid: str
    position: int
    expires: datetime


class EventLog:
    """The events of resources that have a sync token or a webhook.

    Args:
        clock: Decides when a token expires.
        renderer: Renders the records in events.

    Attributes:
        listeners: Called with each event.
    """

    def __init__(self, clock: Clock, renderer: Renderer) -> None:
        self._clock = clock
        self._renderer = renderer
        self._marks: dict[str, _Mark] = {}
        self._logs: dict[str, list[Event]] = {}
        self._unsaid: list[Event] = []
        self.listeners: list[Callable[[Event], None]] = []

    @property
    def is_watched(self) -> bool:
        """Whether any sync token or listener exists."""
        return bool(self._logs or self.listeners)

    def add(
        self,
        record: Record,
        action: str,
        *,
        user: Record | None,
        watchers: set[str],
        parent: Record | None,
        change: Mapping[str, Any] | None,
    ) -> None:
        """Record an event; it is sent later by `tell`.

        Args:
            record: The changed record.
            action: `added`, `changed`, `removed` or `deleted`.
            user: The user who made the change.
            watchers: The gids of the resources whose events include this one.
            parent: The record to which it was added, or from which it was removed.
            change: The field that changed, and how.
        """
        content: dict[str, Any] = {
            "action": action,
            "created_at": format_time(self._clock.now),
            "parent": None if parent is None else self._renderer.compact(parent),
            "resource": self._renderer.compact(record),
            "type": record["resource_type"],
            "user": None if user is None else self._renderer.compact(user),
        }
        if change is not None:
            content["change"] = {
                name: self._expand(value) for name, value in change.items()
            }
        content = {name: value for name, value in content.items() if value is not None}
        self._unsaid.append(Event(content, frozenset(watchers)))

    def tell(self) -> None:
        """Send the recorded events to their listeners."""
        for event in self._unsaid:
            for gid in event.watchers & self._logs.keys():
                self._logs[gid].append(event)
            for listener in self.listeners:
                listener(event)
        self._unsaid.clear()

    def forget(self) -> None:
        """Drop the events that were not sent."""
        self._unsaid.clear()

    def read(self, gid: str, token: str | None) -> tuple[list[Event], str, bool]:
        """Read the events of a resource since a token was issued.

        Returns:
            The events, the next token, and whether there are more.

        Raises:
            Refusal: The token is unknown or too old; the refusal contains a new one.
        """
        mark = self._marks.get(token or "")
        if mark is None or mark.gid != gid or mark.expires < self._clock.now:
            log = self._logs.setdefault(gid, [])
            raise Refusal(
                412,
                "Sync token invalid or too old. If you are attempting to keep resources"
                " in sync, you must fetch the full dataset for this query now and use"
                " the new sync token for the next sync.",
                members={"sync": self._mark(gid, len(log))},
            )
        log = self._logs[gid]
        end = min(len(log), mark.position + _MOST)
        return log[mark.position : end], self._mark(gid, end), end < len(log)

    def _mark(self, gid: str, position: int) -> str:
        token = secrets.token_hex(16)
        self._marks[token] = _Mark(gid, position, self._clock.now + _KEPT)
        return f"{token}"

    def _expand(self, value: Any) -> Any:
        """Render the record that a gid refers to; return any other value unchanged."""
        record = self._renderer.find(value)
        if record is None:
            return value
        return {"gid": record["gid"], "resource_type": record["resource_type"]}
