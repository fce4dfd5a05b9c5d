"""Find the functions registered for an event, and call them."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from .events import WebhookEvent, read_resource_type

__all__ = ["Call", "Router", "run_calls", "run_calls_async"]

Handler = Callable[[Any], Any]


@dataclass(frozen=True, slots=True)
class Call:
    """A function and its argument."""

    handler: Handler
    value: object

    @property
    def is_async(self) -> bool:
        """Whether the function is a coroutine function."""
        return inspect.iscoroutinefunction(self.handler) or inspect.iscoroutinefunction(
            type(self.handler).__call__
        )


@dataclass(frozen=True, slots=True)
class _Route:
    handler: Handler
    resource_type: str | None
    action: str | None
    target: str | None

    def matches(self, event: WebhookEvent, target: str) -> bool:
        return (
            self.resource_type in (None, read_resource_type(event))
            and self.action in (None, event.get("action"))
            and self.target in (None, target)
        )


class Router:
    """The functions of a receiver, in the order of their registration."""

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
        """Call a function with each event that matches; None matches any."""
        self._routes.append(_Route(handler, resource_type, action, target))

    def add_heartbeat(self, handler: Handler) -> None:
        """Call a function with the target of each heartbeat."""
        self._heartbeats.append(handler)

    def find_calls(self, events: Sequence[WebhookEvent], target: str) -> list[Call]:
        """List the calls for a delivery, event by event."""
        if not events:
            return [Call(handler, target) for handler in self._heartbeats]
        return [
            Call(route.handler, event)
            for event in events
            for route in self._routes
            if route.matches(event, target)
        ]


def run_calls(calls: Iterable[Call]) -> None:
    """Make calls one after the other, until one raises.

    Raises:
        TypeError: A function is asynchronous.
    """
    for call in calls:
        result = call.handler(call.value)
        if inspect.isawaitable(result):
            if inspect.iscoroutine(result):
                result.close()
            raise TypeError(
                f"{call.handler!r} is asynchronous: serve it with receiver.asgi"
            )


async def run_calls_async(calls: Iterable[Call]) -> None:
    """Make calls one after the other, until one raises.

    Functions that are not asynchronous are called in a thread.
    """
    import asyncio  # Imported on demand: programs without asyncio do not need it.

    for call in calls:
        if call.is_async:
            await call.handler(call.value)
            continue
        result = await asyncio.to_thread(call.handler, call.value)
        if inspect.isawaitable(result):
            await result
