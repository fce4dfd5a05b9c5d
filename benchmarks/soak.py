"""Call a misbehaving server for minutes, with forks, new event loops and cancellations.

    python benchmarks/soak.py [SECONDS] [--sdk FOLDER]

First the synchronous client with threads and forks, then AsyncClient with tasks,
cancellations and new event loops, SECONDS each (60). Every response names the request it
belongs to, and the server counts how often it carried out each POST. Printed are calls
that got another's response, calls without an end, POSTs that were carried out twice or
reported as failed without a fault; and memory, file descriptors and threads after a third
of the time and at the end. Exit code 1: one of these is not as it should be.
"""

from __future__ import annotations

import argparse
import asyncio
import gc
import json
import os
import random
import socket
import sys
import threading
import time
from collections import Counter
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[1]
THREADS = 8
TASKS = 40
LONGEST_CALL = 20.0  # seconds


# The server.


class Server:
    """Misbehaves at random; notes which POSTs it carried out."""

    def __init__(self) -> None:
        self.carried_out: Counter[str] = Counter()
        self.spoiled: set[str] = set()  # carried out, but the response was cut
        self._random = random.Random(7)
        self._listener = socket.create_server(("127.0.0.1", 0), backlog=256)
        self.host = f"http://127.0.0.1:{self._listener.getsockname()[1]}/api/1.0"
        threading.Thread(target=self._accept, daemon=True).start()

    def _accept(self) -> None:
        while True:
            client, _ = self._listener.accept()
            client.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            threading.Thread(target=self._serve, args=(client,), daemon=True).start()

    def _serve(self, client: socket.socket) -> None:
        try:
            with client, client.makefile("rb") as reader:
                while line := reader.readline():
                    length = 0
                    while (header := reader.readline()) not in (b"\r\n", b""):
                        name, _, value = header.partition(b":")
                        length = (
                            int(value) if name.lower() == b"content-length" else length
                        )
                    method, target, _ = line.decode().split(" ")
                    body = reader.read(length)
                    if not self._respond(client, method, target, body):
                        return
        except (OSError, ValueError):
            pass  # the client has gone

    def _respond(
        self, client: socket.socket, method: str, target: str, body: bytes
    ) -> bool:
        name = target.rpartition("/")[2].partition("?")[0]
        luck = self._random.random()
        if luck < 0.03:  # nothing was done
            client.sendall(write({}, 429, "Retry-After: 1"))
            return True
        if luck < 0.05 and method != "POST":
            client.sendall(write({}, 503))
            return True
        if method == "POST":
            name = json.loads(body)["data"]["name"]
            self.carried_out[name] += 1
        response = write({"data": {"gid": name}}, 200)
        if luck < 0.09:
            self.spoiled.add(name)
            client.sendall(response[: self._random.randrange(len(response))])
            return False
        if luck < 0.11:
            self.spoiled.add(name)
            client.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\1\0\0\0\0\0\0\0")
            return False  # which resets the connection
        if luck < 0.16:
            client.sendall(b"HTTP/1.1 103 Early Hints\r\nLink: </x>\r\n\r\n")
        if luck < 0.25:
            time.sleep(self._random.random() / 50)
        client.sendall(response)
        return luck < 0.98


def write(value: Any, status: int, *headers: str) -> bytes:
    body = json.dumps(value).encode()
    lines = [f"HTTP/1.1 {status} Status", f"Content-Length: {len(body)}", *headers]
    return "\r\n".join([*lines, "", ""]).encode() + body


# The calls.


class Findings:
    """What was found, by how often."""

    def __init__(self) -> None:
        self.counts: Counter[str] = Counter()
        self.reported_failed: set[str] = set()
        self._number = iter(range(10**9))

    def next_name(self) -> str:
        return f"{os.getpid()}-{next(self._number)}"

    def note(self, name: str, found: Any, seconds: float) -> None:
        self.counts["calls"] += 1
        if found is not None and found != {"gid": name}:
            self.counts["mixed"] += 1
        if seconds > LONGEST_CALL:
            self.counts["hung"] += 1


def measure() -> dict[str, float]:
    """Read memory, file descriptors and threads of this process."""
    gc.collect()
    status = Path("/proc/self/status").read_text()
    memory = next(line for line in status.splitlines() if line.startswith("VmRSS"))
    return {
        "MB": int(memory.split()[1]) / 1024,
        "descriptors": len(os.listdir("/proc/self/fd")),
        "threads": threading.active_count(),
    }


def call_in_threads(client: Any, findings: Findings, end: float) -> None:
    import asana

    def work() -> None:
        while time.monotonic() < end:
            name = findings.next_name()
            begin = time.monotonic()
            found = None
            try:
                if random.random() < 0.3:
                    found = client.tasks.create_task({"data": {"name": name}})
                else:
                    found = client.tasks.get_task(name)
            except asana.ApiException:
                findings.reported_failed.add(name)
            findings.note(name, found, time.monotonic() - begin)

    threads = [threading.Thread(target=work) for _ in range(THREADS)]
    for thread in threads:
        thread.start()
    while time.monotonic() < end:
        time.sleep(0.5)
        fork(client, findings)
    for thread in threads:
        thread.join(LONGEST_CALL * 2)
        findings.counts["hung"] += thread.is_alive()


def fork(client: Any, findings: Findings) -> None:
    """Let a forked process make calls with the same client."""
    child = os.fork()
    if child:
        end = time.monotonic() + LONGEST_CALL
        while os.waitpid(child, os.WNOHANG) == (0, 0):
            if time.monotonic() > end:
                findings.counts["hung"] += 1
                os.kill(child, 9)
            time.sleep(0.02)
        findings.counts["forks"] += 1
        return
    own = Findings()
    for _ in range(10):
        name = own.next_name()
        try:
            own.note(name, client.tasks.get_task(name), 0)
        except Exception:
            own.counts["failed"] += 1
    os._exit(1 if own.counts["mixed"] else 0)


async def call_in_tasks(client: Any, findings: Findings, end: float) -> None:
    import asana

    async def work() -> None:
        while time.monotonic() < end:
            name = findings.next_name()
            begin = time.monotonic()
            found = None
            try:
                if random.random() < 0.3:
                    found = await client.tasks.create_task({"data": {"name": name}})
                else:
                    patience = random.choice((0.005, 5, 5, 5))
                    async with asyncio.timeout(patience):
                        found = await client.tasks.get_task(name)
            except TimeoutError:
                findings.counts["cancelled"] += 1
            except asana.ApiException:
                findings.reported_failed.add(name)
            findings.note(name, found, time.monotonic() - begin)

    await asyncio.gather(*[work() for _ in range(TASKS)])


def soak(way: str, sdk: str, seconds: float) -> bool:
    """Soak one client; print what was found, and tell whether it is as it should be."""
    sys.path.insert(0, sdk)
    import asana

    server, findings = Server(), Findings()
    configuration = asana.Configuration()
    configuration.host, configuration.access_token = server.host, "token"
    configuration.timeout = (3, 3)
    end = time.monotonic() + seconds
    early: dict[str, float] = {}
    if way == "sync":
        with asana.Client(configuration=configuration) as client:
            call_in_threads(client, findings, end - seconds * 2 / 3)
            early = measure()
            call_in_threads(client, findings, end)
            late = measure()
    else:
        client = asana.AsyncClient(configuration=configuration)
        while (now := time.monotonic()) < end:
            asyncio.run(call_in_tasks(client, findings, min(now + 3, end)))
            findings.counts["event loops"] += 1
            if not early and now > end - seconds * 2 / 3:
                early = measure()
        late = measure()
    doubled = sum(count > 1 for count in server.carried_out.values())
    done = {name for name in server.carried_out if name not in server.spoiled}
    lost = len(done & findings.reported_failed)
    grown = {name: round(late[name] - early[name], 1) for name in late}
    print(f"{way}: {dict(findings.counts)}")
    print(
        f"    lost {lost}, mixed {findings.counts['mixed']}, doubled {doubled}, hung {findings.counts['hung']}"
    )
    print(f"    at the end {late}, grown by {grown}")
    is_flat = grown["MB"] < 10 and grown["descriptors"] < 60 and grown["threads"] < 60
    return is_flat and not (
        lost or doubled or findings.counts["mixed"] or findings.counts["hung"]
    )


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("seconds", nargs="?", type=float, default=60)
    parser.add_argument("--sdk", default=str(ROOT / "generated"))
    arguments = parser.parse_args()
    fine = [soak(way, arguments.sdk, arguments.seconds) for way in ("sync", "async")]
    return 0 if all(fine) else 1


if __name__ == "__main__":
    sys.exit(main())
