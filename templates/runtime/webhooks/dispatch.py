"""Find the functions that want an event, and call them."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Any

from .events import WebhookEvent, read_resource_type

__all__ = ["Call", "Router", "run_calls", "run_calls_async"]

Handler = Callable[[Any], Any]


@dataclass(frozen=True, slots=True)
class Call:
    """A function and what it is to be called with."""

    handler: Handler
    value: object

    @property
    def is_async(self) -> bool:
        """Whether calling gives a coroutine."""
        return inspect.iscoroutinefunction(self.handler) or inspect.iscoroutinefunction(
            type(self.handler).__call__
        )


@dataclass(frozen=True, slots=True)
class _Route:
    handler: Handler
    resource_type: str | None
    action: str | None
    target: str | None

    def wants(self, event: WebhookEvent, target: str) -> bool:
        return (
            self.resource_type in (None, read_resource_type(event))
            and self.action in (None, event.get("action"))
            and self.target in (None, target)
        )


class Router:
    """The functions of a receiver, in the order in which they were registered."""

    def __init__(self) -> None:
        self._routes: list[_Route] = []
        self._heartbeats: list[Handler] = []

    def add_route(
        self,
        handler: Handler,
        *,
        resource_type: str | None,
        action: str | None,
        target: str | None,
    ) -> None:
        """Call a function with each event that is like this; None is any."""
        self._routes.append(_Route(handler, resource_type, action, target))

    def add_heartbeat(self, handler: Handler) -> None:
        """Call a function with the target of each heartbeat."""
        self._heartbeats.append(handler)

    def find_calls(self, events: Sequence[WebhookEvent], target: str) -> list[Call]:
        """List what a delivery has to call, event by event."""
        if not events:
            return [Call(handler, target) for handler in self._heartbeats]
        return [
            Call(route.handler, event)
            for event in events
            for route in self._routes
            if route.wants(event, target)
        ]


def run_calls(calls: Iterable[Call]) -> None:
    """Make calls one after the other; the first that raises is the last.

    Raises:
        TypeError: A function is asynchronous, which nothing here could wait for.
    """
    for call in calls:
        result = call.handler(call.value)
        if inspect.iscoroutine(result):
            result.close()
            raise TypeError(
                f"{call.handler!r} is asynchronous: serve it with receiver.asgi"
            )


async def run_calls_async(calls: Iterable[Call]) -> None:
    """Make calls one after the other, those that are not asynchronous in a thread."""
    # Loaded here: it takes longer than the whole package, and WSGI has no use for it.
    import asyncio

    for is_async, group in groupby(calls, key=lambda call: call.is_async):
        if not is_async:
            await asyncio.to_thread(run_calls, list(group))
            continue
        for call in group:
            await call.handler(call.value)
