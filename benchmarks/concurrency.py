"""A thousand concurrent calls on loopback: AsyncClient compared with async_req of the published SDK.

    python benchmarks/concurrency.py generated .venv/published-5.2.2

Each runs in its own process, which loads only what it needs (calls.py), against a
server in another process (delayed_server.py). The server delays each response; without a delay,
only the processor limits the rate, and bare httpx2 is measured for comparison. Prints the calls
per second (median of the rounds), the number of threads, and the peak memory.
"""

import json
import statistics
import subprocess
import sys
from pathlib import Path
from typing import Any

FOLDER = Path(__file__).parent
CALLS = 1000
ROUNDS = {0: 5, 10: 2, 50: 1}  # by the delay of responses in milliseconds


def compare(ours: str, published: str, delay: int) -> None:
    """Measure all with one server, and print what was found."""
    print(f"\n{CALLS} calls of get_task at once, responses after {delay} ms")
    server = subprocess.Popen(
        [sys.executable, FOLDER / "delayed_server.py", str(delay / 1000)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert server.stdin and server.stdout
    host = f"http://127.0.0.1:{server.stdout.readline().strip()}"
    work = [("published", published), ("ours", ours), ("bare", "")]
    rates: list[float] = []
    for kind, sdk in work if delay == 0 else work[:2]:
        found = measure(kind, sdk, host, ROUNDS[delay])
        rates.append(CALLS / statistics.median(found["seconds"]))
        print(
            f"  {found['name']:22}{rates[-1]:8,.0f} calls a second"
            f"{rates[-1] / rates[0]:7.1f} times"
            f"{found['memory']:8.1f} MB, {found['before']:.1f} before the calls"
            f"{found['threads']:4} threads"
        )
    server.stdin.close()
    server.wait()


def measure(kind: str, sdk: str, host: str, rounds: int) -> Any:
    """Let another process make the calls."""
    program = [sys.executable, FOLDER / "calls.py", kind, sdk, host, CALLS, rounds]
    done = subprocess.run([*map(str, program)], stdout=subprocess.PIPE, check=True)
    return json.loads(done.stdout)


if __name__ == "__main__":
    for milliseconds in ROUNDS:
        compare(*sys.argv[1:3], milliseconds)
