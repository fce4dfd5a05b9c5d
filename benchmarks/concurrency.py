"""A thousand calls at once on loopback: AsyncClient beside the published SDK's async_req.

    python benchmarks/concurrency.py generated .venv/published-5.2.2

Each SDK works in a process of its own, against a server in another process; every answer
takes the server DELAY, for a server on loopback that answers at once is none that a program
would want to talk to in parallel. Printed are calls a second, the threads and the memory
that the calls took.
"""

import argparse
import asyncio
import json
import resource
import subprocess
import sys
import threading
import time
from typing import Any

CALLS = 1000
ROUNDS = 2
BODY = json.dumps({"data": {"gid": "1", "name": "a task", "completed": False}}).encode()
ANSWER = (
    b"HTTP/1.1 200 OK\r\nContent-Type: application/json; charset=UTF-8\r\n"
    b"Content-Length: %d\r\n\r\n" % len(BODY)
) + BODY


class Connection(asyncio.Protocol):
    """Answers each request after a time."""

    delay = 0.0

    def connection_made(self, transport: Any) -> None:
        self.transport = transport
        self.left = b""

    def data_received(self, data: bytes) -> None:
        *requests, self.left = (self.left + data).split(b"\r\n\r\n")
        for _ in requests:
            if self.delay:
                asyncio.get_running_loop().call_later(self.delay, self.answer)
            else:
                self.answer()

    def answer(self) -> None:
        if not self.transport.is_closing():
            self.transport.write(ANSWER)


async def serve(delay: float) -> None:
    Connection.delay = delay
    loop = asyncio.get_running_loop()
    server = await loop.create_server(Connection, "127.0.0.1", 0, backlog=1024)
    print(server.sockets[0].getsockname()[1], flush=True)
    await asyncio.to_thread(sys.stdin.read)  # until who started this ends


def measure(sdk: str, port: int, kind: str) -> None:
    sys.path.insert(0, sdk)
    import asana

    configuration = asana.Configuration()
    configuration.host = f"http://127.0.0.1:{port}"
    configuration.access_token = "token"
    call = {"async": call_async, "async_req": call_threads}[kind]
    print(json.dumps(call(asana, configuration)))


def call_async(asana: Any, configuration: Any) -> dict[str, float]:
    async def run() -> dict[str, float]:
        async with asana.AsyncClient(configuration=configuration) as client:
            await client.tasks.get_task("1")
            before, threads, seconds = read_memory(), threading.active_count(), []
            for _ in range(ROUNDS):
                start = time.perf_counter()
                calls = [client.tasks.get_task(str(n)) for n in range(CALLS)]
                results = await asyncio.gather(*calls)
                seconds.append(time.perf_counter() - start)
                assert len(results) == CALLS
            threads = max(threads, threading.active_count())
        return describe(seconds, threads, before)

    return asyncio.run(run())


def call_threads(asana: Any, configuration: Any) -> dict[str, float]:
    tasks = asana.TasksApi(asana.ApiClient(configuration))
    tasks.get_task("1", {})
    before, seconds = read_memory(), []
    for _ in range(ROUNDS):
        start = time.perf_counter()
        calls = [tasks.get_task(str(n), {}, async_req=True) for n in range(CALLS)]
        results = [call.get() for call in calls]
        seconds.append(time.perf_counter() - start)
        assert len(results) == CALLS
    return describe(seconds, threading.active_count(), before)


def read_memory() -> float:
    """Return the most memory that was used so far, in MB."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def describe(seconds: list[float], threads: int, before: float) -> dict[str, float]:
    return {
        "calls a second": round(CALLS / min(seconds)),
        "threads": threads,
        "memory, MB": round(read_memory(), 1),
        "of that for the calls": round(read_memory() - before, 1),
    }


def compare(ours: str, published: str, delay: float) -> None:
    program = [sys.executable, __file__]
    server = subprocess.Popen(
        [*program, "--serve", str(delay)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert server.stdin and server.stdout
    port = server.stdout.readline().strip()
    rates = []
    print(
        f"\n{CALLS} calls of get_task at once, each answered after {delay * 1000:.0f} ms"
    )
    for name, sdk, kind in (
        ("AsyncClient", ours, "async"),
        ("5.2.2, async_req", published, "async_req"),
    ):
        work = [*program, "--measure", sdk, port, kind]
        done = subprocess.run(work, stdout=subprocess.PIPE, text=True, check=True)
        found = json.loads(done.stdout)
        rates.append(found["calls a second"])
        print(f"  {name:18}", ", ".join(f"{k}: {v}" for k, v in found.items()))
    print(f"  {rates[0] / rates[1]:.1f} times as many calls a second")
    server.stdin.close()
    server.wait()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument(
        "sdk", nargs="*", default=["generated", ".venv/published-5.2.2"]
    )
    parser.add_argument("--serve", type=float, help=argparse.SUPPRESS)
    parser.add_argument("--measure", nargs=3, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.serve is not None:
        asyncio.run(serve(options.serve))
    elif options.measure:
        sdk, port, kind = options.measure
        measure(sdk, int(port), kind)
    else:
        for delay in (0.0, 0.01, 0.05):
            compare(*options.sdk, delay)


main()
