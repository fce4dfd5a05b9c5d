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
from typing import Any

KIND, SDK, HOST = sys.argv[1:4]
CALLS, ROUNDS = map(int, sys.argv[4:])
NAMES = {
    "ours": "AsyncClient",
    "published": "5.2.2, async_req",
    "bare": "bare httpx2",
}


def main() -> None:
    if KIND == "published":
        call_in_threads()
    else:
        import asyncio

        asyncio.run(call_ours() if KIND == "ours" else call_bare())


def configure() -> Any:
    sys.path.insert(0, SDK)
    import asana

    configuration = asana.Configuration()
    configuration.host = HOST
    configuration.access_token = "token"
    return configuration


async def call_ours() -> None:
    configuration = configure()
    import asana

    async with asana.AsyncClient(configuration=configuration) as client:
        await repeat(client.tasks.get_task)


async def call_bare() -> None:
    import httpx2

    headers = {"Authorization": "Bearer token"}
    async with httpx2.AsyncClient(headers=headers, timeout=60) as client:

        async def get_task(gid: str) -> Any:
            response = await client.get(f"{HOST}/tasks/{gid}")
            return response.json()["data"]

        await repeat(get_task)


async def repeat(get_task: Any) -> None:
    from asyncio import gather

    async def go() -> None:
        results = await gather(*[get_task(str(number)) for number in range(CALLS)])
        assert len(results) == CALLS

    await get_task("1")
    before, seconds = read_memory(), []
    for _ in range(ROUNDS):
        start = time.perf_counter()
        await go()
        seconds.append(time.perf_counter() - start)
    describe(before, seconds)


def call_in_threads() -> None:
    configuration = configure()
    import asana

    tasks = asana.TasksApi(asana.ApiClient(configuration))

    def go() -> None:
        calls = [tasks.get_task(str(n), {}, async_req=True) for n in range(CALLS)]
        results = [call.get() for call in calls]
        assert len(results) == CALLS

    tasks.get_task("1", {})
    before, seconds = read_memory(), []
    for _ in range(ROUNDS):
        start = time.perf_counter()
        go()
        seconds.append(time.perf_counter() - start)
    describe(before, seconds)


def read_memory() -> float:
    """Return the most memory that was used so far, in MB."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def describe(before: float, seconds: list[float]) -> None:
    found = {
        "name": NAMES[KIND],
        "seconds": seconds,
        "threads": threading.active_count(),
        "memory": read_memory(),
        "before": before,
    }
    print(json.dumps(found))


main()
