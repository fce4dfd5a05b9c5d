"""The events of a delivery: typed plain dicts."""

from __future__ import annotations

import json
from typing import Literal, TypedDict, cast

__all__ = [
    "EventChange",
    "EventResource",
    "WebhookEvent",
    "parse_events",
    "read_resource_type",
]


class EventResource(TypedDict, total=False):
    """A resource in an event: the changed one, its parent, the user or a value."""

    gid: str
    resource_type: str
    resource_subtype: str
    name: str


class EventChange(TypedDict, total=False):
    """The change of a field, in events whose action is "changed".

    Values are present only if they are resources.
    """

    field: str
    action: Literal["changed", "added", "removed"] | str
    new_value: EventResource | None
    added_value: EventResource | None
    removed_value: EventResource | None


class WebhookEvent(TypedDict, total=False):
    """One change of one resource, as it was received.

    `user` is None for changes by the system; `parent` is None unless the action is
    "added" or "removed". Keys and values unknown to this version are kept.
    """

    user: EventResource | None
    resource: EventResource
    type: str
    action: Literal["changed", "added", "removed", "deleted", "undeleted"] | str
    parent: EventResource | None
    created_at: str
    change: EventChange


def parse_events(body: bytes) -> tuple[WebhookEvent, ...]:
    """Parse the events of a body; a heartbeat has none.

    Raises:
        ValueError: The body is not a JSON object with a list of objects in "events".
    """
    try:
        document = json.loads(body)
    except RecursionError as error:
        raise ValueError("nested too deeply") from error
    if not isinstance(document, dict):
        raise ValueError("not an object")
    events = document.get("events", [])
    if not isinstance(events, list) or not all(
        isinstance(event, dict) for event in events
    ):
        raise ValueError("events is not a list of objects")
    return tuple(cast("list[WebhookEvent]", events))


def read_resource_type(event: WebhookEvent) -> str | None:
    """Return the type of an event's resource; older events have it in "type" only."""
    resource = event.get("resource")
    found = resource.get("resource_type") if isinstance(resource, dict) else None
    return found or event.get("type")
