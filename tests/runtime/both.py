"""A test case, and how to run it with the synchronous client and with AsyncClient."""

from __future__ import annotations

import asyncio
import inspect
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import Any

from scripted import Script, Scripted

import asana

Call = Callable[[Any], Any]


@dataclass(frozen=True)
class Outcome:
    """What a call brought: a value or an error."""

    value: Any = None
    error: Exception | None = None

    def unwrap(self) -> Any:
        if self.error is not None:
            raise self.error
        return self.value


@dataclass(frozen=True)
class Case:
    """A script of a server, calls of a client, and what must hold after them.

    Attributes:
        name: What the case shows.
        script: What the server does.
        calls: The calls, made one after the other.
        holds: Checks the outcomes of the calls, the server and the waits.
        settings: Attributes of the configuration.
    """

    name: str
    script: Script
    calls: tuple[Call, ...]
    holds: Callable[[list[Outcome], Scripted, list[float]], object]
    settings: dict[str, Any] = field(default_factory=dict)


def get_task(client: Any) -> Any:
    """Make the plainest call."""
    return client.tasks.get_task("1")


def create_task(client: Any) -> Any:
    """Make a call that must not be carried out twice."""
    return client.tasks.create_task({"data": {"name": "private"}})


def collect(iterator: Any) -> Any:
    """Read a list to its end, in either way."""
    if not hasattr(iterator, "__aiter__"):
        return list(iterator)

    async def read() -> list[Any]:
        return [item async for item in iterator]

    return read()


def run_sync(calls: tuple[Call, ...], configuration: asana.Configuration) -> Any:
    """Make calls with the synchronous client."""
    outcomes = []
    with asana.Client(configuration=configuration) as client:
        for call in calls:
            try:
                outcomes.append(Outcome(call(client)))
            except Exception as error:
                outcomes.append(Outcome(error=error))
    return outcomes


def run_async(calls: tuple[Call, ...], configuration: asana.Configuration) -> Any:
    """Make calls with AsyncClient."""

    async def make(call: Call, client: Any) -> Outcome:
        try:
            found = call(client)
            return Outcome(await found if inspect.isawaitable(found) else found)
        except Exception as error:
            return Outcome(error=error)

    async def run() -> list[Outcome]:
        async with asana.AsyncClient(configuration=configuration) as client:
            return [await make(call, client) for call in calls]

    return asyncio.run(run())


RUNNERS: dict[str, Callable[[tuple[Call, ...], asana.Configuration], Any]] = {
    "sync": run_sync,
    "async": run_async,
}
Sleep = Callable[[float], Awaitable[None]]


def configure(host: str, **settings: Any) -> asana.Configuration:
    """Make the configuration of a case."""
    configuration = asana.Configuration()
    configuration.host = host
    configuration.access_token = "token-1"
    configuration.timeout = (30, 30)
    for name, value in settings.items():
        assert hasattr(configuration, name)
        setattr(configuration, name, value)
    return configuration
