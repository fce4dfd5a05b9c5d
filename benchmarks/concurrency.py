"""A thousand concurrent calls on loopback: AsyncClient compared with async_req of the published SDK.

    python -m benchmarks.concurrency generated .venv/published-5.2.2

Each runs in its own process, which loads only what it needs (calls.py), against a
server in another process (server.py). The server delays each response; without a delay,
only the processor limits the rate, and bare httpx2 is measured for comparison. Prints the calls
per second (median of the rounds), the number of threads, and the peak memory.
"""

import json
import statistics
import subprocess
import sys
from pathlib import Path
from typing import Any

from benchmarks.server import run_server

CALLS = 1000
ROUNDS = {0: 5, 10: 2, 50: 1}  # by the delay of responses in milliseconds
NAMES = {
    "published": "5.2.2, async_req",
    "ours": "AsyncClient",
    "bare": "bare httpx2",
}


def compare(folders: dict[str, str], delay: int) -> None:
    """Measure all with one server, and print what was found."""
    print(f"\n{CALLS} calls of get_task at once, responses after {delay} ms")
    rates: list[float] = []
    with run_server(delay / 1000) as host:
        for kind, name in NAMES.items():
            if kind == "bare" and delay:
                continue
            found = measure(kind, folders.get(kind, ""), host, ROUNDS[delay])
            rates.append(CALLS / statistics.median(found["seconds"]))
            print(
                f"  {name:22}{rates[-1]:8,.0f} calls a second"
                f"{rates[-1] / rates[0]:7.1f} times"
                f"{found['memory']:8.1f} MB, {found['before']:.1f} before the calls"
                f"{found['threads']:4} threads"
            )


def measure(kind: str, sdk: str, host: str, rounds: int) -> Any:
    """Let another process make the calls."""
    calls = Path(__file__).with_name("calls.py")
    program = [sys.executable, calls, kind, sdk, host, CALLS, rounds]
    done = subprocess.run([*map(str, program)], stdout=subprocess.PIPE, check=True)
    return json.loads(done.stdout)


if __name__ == "__main__":
    ours, published = sys.argv[1:3]
    for milliseconds in ROUNDS:
        compare({"ours": ours, "published": published}, milliseconds)
