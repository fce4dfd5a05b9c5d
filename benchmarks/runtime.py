"""Time and memory of the runtime, compared with a published SDK.

    python -m benchmarks.runtime FOLDER [--rounds N]

FOLDER holds the published package and what it depends on (`pip install asana==5.2.2 --target
FOLDER`). Ours is in the folder that SDK_PATH names, or else in generated/; it uses the same
urllib3. Each figure is taken in a process of its own, ours and theirs in turn, against a
server on loopback. Exit code 1: a bar is missed.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from benchmarks.server import ROOT, run_server

UPLOAD_SIZE = 100_000_000

# What is measured; each runs in a new process and returns figures.


def read_memory(name: str) -> float:
    """Read a figure of this process in MB: VmRSS (now) or VmHWM (the most so far)."""
    for line in Path("/proc/self/status").read_text().splitlines():
        if line.startswith(f"{name}:"):
            return int(line.split()[1]) / 1024
    raise LookupError(name)


def make_api(host: str, name: str) -> Any:
    import asana

    configuration = asana.Configuration()
    configuration.host = host
    configuration.access_token = "token"
    return getattr(asana, name)(asana.ApiClient(configuration))


# Nothing else is loaded in this process, so that what the package needs is all counted.
IMPORT_PROGRAM = """
import time
begin = time.perf_counter()
import asana
imported = time.perf_counter()
with open("/proc/self/status") as status:
    memory = [line.split()[1] for line in status if line.startswith("VmHWM")]
ready = time.perf_counter()
client = asana.ApiClient()
first = time.perf_counter()
asana.WebhooksApi(client)
usable = time.perf_counter()
print(imported - begin, int(memory[0]), first - ready, usable - ready)
"""


def measure_import(_: str) -> dict[str, float]:
    done = subprocess.run(
        [sys.executable, "-c", IMPORT_PROGRAM], check=True, capture_output=True
    )
    imported, memory, first, usable = map(float, done.stdout.split())
    return {
        "import": imported * 1e3,
        "memory": memory / 1024,
        "first client": first * 1e3,
        "usable": (imported + usable) * 1e3,
    }


def measure_client(_: str) -> dict[str, float]:
    import asana

    asana.ApiClient()
    times = []
    for _number in range(50):
        begin = time.perf_counter()
        client = asana.ApiClient()
        times.append(time.perf_counter() - begin)
        del client
    return {"client": statistics.median(times) * 1e3}


def measure_call(host: str) -> dict[str, float]:
    import urllib3

    manager = urllib3.PoolManager(maxsize=10)
    url = f"{host}/webhooks/12345"
    headers = {
        "Accept": "application/json; charset=utf-8",
        "Authorization": "Bearer token",
        "User-Agent": "benchmark",
        "X-Asana-Client-Lib": "x" * 90,
    }
    api = make_api(host, "WebhooksApi")

    def call_bare() -> None:
        manager.request("GET", url, headers=headers)

    def call_sdk() -> None:
        api.get_webhook("12345", {})

    for call in (call_bare, call_sdk):
        time_calls(call)
    # In turn, so that both meet the same disturbances.
    pairs = [(time_calls(call_bare), time_calls(call_sdk)) for _ in range(200)]
    return {
        "call": statistics.median(sdk - bare for bare, sdk in pairs),
        "bare": statistics.median(bare for bare, _ in pairs),
    }


def time_calls(call: Callable[[], Any], count: int = 20) -> float:
    """Return microseconds of CPU time a call, which other processes do not change."""
    begin = time.thread_time()
    for _ in range(count):
        call()
    return (time.thread_time() - begin) / count * 1e6


def measure_upload(host: str) -> dict[str, float]:
    with tempfile.NamedTemporaryFile(suffix=".bin") as file:
        file.truncate(UPLOAD_SIZE)
        api = make_api(host, "AttachmentsApi")
        api.get_attachment("1", {})  # everything is loaded now
        idle = read_memory("VmRSS")
        begin = time.perf_counter()
        api.create_attachment_for_object({"parent": "1", "file": file.name})
        seconds = time.perf_counter() - begin
        return {"upload": read_memory("VmHWM") - idle, "seconds": seconds}


MEASURES = {
    "import": measure_import,
    "client": measure_client,
    "call": measure_call,
    "upload": measure_upload,
}


# The comparison.


@dataclass(frozen=True)
class Row:
    """A line of the table; `most` is the bar: as a share of theirs, or in `unit`."""

    measure: str
    figure: str
    label: str
    unit: str
    share: float | None = None
    most: float | None = None


ROWS = [
    Row("import", "import", "import asana", "ms", share=1 / 10),
    Row("import", "usable", "import, a client, an API", "ms"),
    Row("import", "first client", "first ApiClient()", "ms", share=1 / 4),
    Row("client", "client", "another ApiClient()", "ms", share=1 / 4),
    Row("call", "call", "get_webhook above bare urllib3", "us", share=1 / 4),
    Row("call", "bare", "bare urllib3 (for comparison)", "us"),
    Row("import", "memory", "peak memory after import", "MB", share=0.45),
    Row("upload", "upload", "memory for an upload of 100 MB", "MB", most=20),
    Row("upload", "seconds", "time for it", "s"),
]


def run_measure(
    measure: str, folders: list[str], host: str, caches: str
) -> dict[str, float]:
    """Take the figures of one measure in a process of its own."""
    command = [sys.executable, "-m", "benchmarks.runtime", "--measure", measure]
    environment = {
        name: value
        for name, value in os.environ.items()
        if not name.lower().endswith("_proxy")
    }
    environment.pop("PYTHONDONTWRITEBYTECODE", None)  # installed packages are compiled
    environment["PYTHONPYCACHEPREFIX"] = caches
    environment["PYTHONPATH"] = os.pathsep.join(folders)
    done = subprocess.run(
        [*command, "--host", host],
        cwd=ROOT,
        env=environment,
        check=True,
        capture_output=True,
        text=True,
    )
    figures: dict[str, float] = json.loads(done.stdout)
    return figures


def spread(values: list[float]) -> str:
    return f"{statistics.median(values):8.2f} ({min(values):.2f} to {max(values):.2f})"


def judge(row: Row, theirs: list[float], ours: list[float]) -> str:
    """Tell whether the median keeps to the bar; nothing where there is none."""
    middle = statistics.median(ours)
    if row.share is not None:
        holds = middle <= row.share * statistics.median(theirs)
        return f"at most {row.share:.2f} of theirs: {'yes' if holds else 'NO'}"
    if row.most is not None:
        return f"at most {row.most:g}: {'yes' if middle <= row.most else 'NO'}"
    return ""


Figures = dict[tuple[str, str], list[dict[str, float]]]


def measure_both(folders: dict[str, list[str]], rounds: int) -> Figures:
    """Take all figures of ours and theirs, in turn."""
    found: Figures = defaultdict(list)
    with run_server() as host, tempfile.TemporaryDirectory() as caches:
        for measure in MEASURES:
            for number in range(rounds + 1):
                for side, path in folders.items():
                    figures = run_measure(measure, path, host, caches)
                    if number:  # the first round fills the caches
                        found[measure, side].append(figures)
    return found


def compare(published: str, rounds: int) -> int:
    """Measure both, print the table, and return the exit code."""
    ours_folder = os.environ.get("SDK_PATH") or str(ROOT / "generated")
    folders = {"theirs": [published], "ours": [ours_folder, published]}
    found = measure_both(folders, rounds)
    missed = False
    print(f"Median (least to most) of {rounds} rounds; ratio: ours to theirs\n")
    for row in ROWS:
        theirs = [figures[row.figure] for figures in found[row.measure, "theirs"]]
        ours = [figures[row.figure] for figures in found[row.measure, "ours"]]
        ratios = [mine / other for mine, other in zip(ours, theirs, strict=True)]
        verdict = judge(row, theirs, ours)
        missed |= verdict.endswith("NO")
        print(f"{row.label}, {row.unit}  {verdict}")
        print(f"    theirs {spread(theirs)}")
        print(f"    ours   {spread(ours)}")
        print(f"    ratio  {spread(ratios)}")
    return 1 if missed else 0


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("folder", nargs="?", help="where the published SDK is")
    parser.add_argument("--rounds", type=int, default=9)
    parser.add_argument("--measure", choices=MEASURES, help=argparse.SUPPRESS)
    parser.add_argument("--host", default="", help=argparse.SUPPRESS)
    arguments = parser.parse_args()
    if arguments.measure:
        print(json.dumps(MEASURES[arguments.measure](arguments.host)))
        return 0
    if not arguments.folder:
        parser.error("the folder of the published SDK is missing")
    return compare(arguments.folder, arguments.rounds)


if __name__ == "__main__":
    sys.exit(main())
