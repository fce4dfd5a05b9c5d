"""Make many concurrent calls in a few rounds, and print the measurements as JSON.

    python benchmarks/calls.py KIND SDK HOST CALLS ROUNDS

KIND is `ours`, `published` or `bare`. Only what this kind needs is loaded, and results
of a round are dropped, so that the measured memory is that of the SDK.
"""

import json
import resource
import sys
import threading
import time
from collections.abc import Awaitable, Callable
from typing import Any

KIND, SDK, HOST = sys.argv[1:4]
CALLS, ROUNDS = map(int, sys.argv[4:])


def measure(call_once: Callable[[], Any], call_all: Callable[[], int]) -> None:
    """Print what calls take; the first one loads what is loaded late."""
    call_once()
    before, seconds = read_memory(), []
    for _ in range(ROUNDS):
        start = time.perf_counter()
        assert call_all() == CALLS
        seconds.append(time.perf_counter() - start)
    found = {
        "seconds": seconds,
        "threads": threading.active_count(),
        "memory": read_memory(),
        "before": before,
    }
    print(json.dumps(found))


def read_memory() -> float:
    """Return the most memory that was used so far, in MB."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def configure() -> Any:
    sys.path.insert(0, SDK)
    import asana

    configuration = asana.Configuration()
    configuration.host = HOST
    configuration.access_token = "token"
    return configuration


def call_in_threads() -> None:
    configuration = configure()
    import asana

    tasks = asana.TasksApi(asana.ApiClient(configuration))

    def call_all() -> int:
        calls = [tasks.get_task(str(n), {}, async_req=True) for n in range(CALLS)]
        return len([call.get() for call in calls])

    measure(lambda: tasks.get_task("1", {}), call_all)


def call_in_tasks(get_task: Callable[[str], Awaitable[Any]]) -> None:
    import asyncio

    async def call_all() -> int:
        return len(await asyncio.gather(*[get_task(str(n)) for n in range(CALLS)]))

    async def call_once() -> None:
        await get_task("1")

    with asyncio.Runner() as runner:
        measure(lambda: runner.run(call_once()), lambda: runner.run(call_all()))


def call_ours() -> None:
    configuration = configure()
    import asana

    client = asana.AsyncClient(configuration=configuration)
    call_in_tasks(client.tasks.get_task)


def call_bare() -> None:
    import httpx2

    client = httpx2.AsyncClient(headers={"Authorization": "Bearer token"}, timeout=60)

    async def get_task(gid: str) -> Any:
        response = await client.get(f"{HOST}/tasks/{gid}")
        return response.json()["data"]

    call_in_tasks(get_task)


if __name__ == "__main__":
    {"ours": call_ours, "published": call_in_threads, "bare": call_bare}[KIND]()
