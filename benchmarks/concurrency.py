"""A thousand calls at once on loopback: AsyncClient beside the published SDK's async_req.

    python benchmarks/concurrency.py generated .venv/published-5.2.2

Each works in a process of its own, which loads only what it needs (calls.py), against a
server in another process (answers.py). Every answer takes the server a while; where it takes
none, the processor alone decides, and bare httpx2 shows what it does without an SDK. Printed
are calls a second (the median of the rounds), the threads, and the most memory that was used.
"""

import json
import statistics
import subprocess
import sys
from pathlib import Path
from typing import Any

FOLDER = Path(__file__).parent
CALLS = 1000
ROUNDS = {0: 5, 10: 2, 50: 1}  # by the milliseconds that an answer takes


def compare(ours: str, published: str, delay: int) -> None:
    """Measure all with one server, and print what was found."""
    print(f"\n{CALLS} calls of get_task at once, each answered after {delay} ms")
    server = subprocess.Popen(
        [sys.executable, FOLDER / "answers.py", str(delay / 1000)],
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
