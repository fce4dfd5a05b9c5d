"""Time and memory of the generator, compared with openapi-generator.

    python -m benchmarks.generate [--document PATH] [--overlay PATH] [--peer COMMAND]
        [--rounds N] [--growth 1,4,16,64] [--other PATH ...]

Each round runs all of the runs in turn, so that what else the machine does hurts all alike;
a ratio is that of two runs of one round. Memory is what all processes of a run hold together
(proportional set size, sampled), and what the largest of them holds.
"""

from __future__ import annotations

import argparse
import os
import re
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from benchmarks.multiply import write_multiple

ROOT = Path(__file__).parents[1]
BARS = {"cold": (0.45, 0.40), "warm": (0.03, None), "description": (0.15, None)}


@dataclass(frozen=True)
class Figure:
    """What one run took: seconds, those of processors, megabytes of the largest and of all."""

    seconds: float
    processor: float
    largest: float
    together: float


def measure(command: Sequence[str], cache: Path) -> Figure:
    environment = {
        **os.environ,
        "SDKGEN_CACHE_DIR": str(cache),
        "PYTHONPATH": str(ROOT),
    }
    # Modules are compiled once, as they usually are.
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    begin = time.perf_counter()
    process = subprocess.Popen(
        command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT
    )
    peaks = [0.0, 0.0]
    watcher = threading.Thread(target=watch_memory, args=(process.pid, peaks))
    watcher.start()
    output = process.communicate()[0]
    seconds = time.perf_counter() - begin
    watcher.join()
    now = resource.getrusage(resource.RUSAGE_CHILDREN)
    processor = now.ru_utime + now.ru_stime - used.ru_utime - used.ru_stime
    if process.returncode:
        raise SystemExit(f"{' '.join(command)}\n{output.decode()[-2000:]}")
    return Figure(seconds, processor, *peaks)


def watch_memory(process: int, peaks: list[float]) -> None:
    while sizes := list_sizes(process):
        peaks[0] = max(peaks[0], *sizes)
        peaks[1] = max(peaks[1], sum(sizes))
        time.sleep(0.05)


def list_sizes(process: int) -> list[float]:
    """List the megabytes of a process and of those it started."""
    sizes, waiting = [], [process]
    while waiting:
        number = waiting.pop()
        try:
            text = Path(f"/proc/{number}/smaps_rollup").read_text("ascii")
            children = Path(f"/proc/{number}/task/{number}/children").read_text("ascii")
        except OSError:
            continue
        held = re.search(r"^Pss: +(\d+)", text, re.M)
        if held:
            sizes.append(int(held[1]) / 1024)
        waiting += map(int, children.split())
    return sizes


def build_command(spec: Path, out: Path, *more: str) -> list[str]:
    command = [sys.executable, "-m", "generator", "generate"]
    return [*command, "--spec", str(spec), "--out", str(out), *more]


def build_peer_command(peer: str, spec: Path, out: Path) -> list[str]:
    command = [peer, "generate", "-g", "python", "--skip-validate-spec"]
    return [*command, "-i", str(spec), "-o", str(out)]


def list_runs(
    document: Path, overlays: Sequence[str], peer: str, work: Path
) -> dict[str, Callable[[int], list[str]]]:
    """Return what makes the command of each run, given the number of the round."""
    edited, templates, out = work / "edited.yaml", work / "templates", work / "out"
    page = "docs/{class}.md.jinja"
    text = document.read_text("utf-8")
    (templates / "docs").mkdir(parents=True)

    def run_cold(number: int) -> list[str]:
        shutil.rmtree(out, ignore_errors=True)
        return build_command(document, out, *overlays, "--no-cache")

    def edit_description(number: int) -> list[str]:
        operations = [found.start() for found in re.finditer(r"operationId:", text)]
        above = text[: operations[len(operations) // 2]]
        lines = re.finditer(r"^ +description: (?:[|>][-+]?\n)?[^\n'\"]+$", above, re.M)
        end = list(lines)[-1].end()
        edited.write_text(f"{text[:end]} Edited {number}.{text[end:]}", "utf-8")
        return build_command(edited, out, *overlays)

    def edit_template(number: int) -> list[str]:
        content = (ROOT / "templates" / page).read_text("utf-8")
        (templates / page).write_text(f"{content}\nEdited {number}.\n", "utf-8")
        return build_command(document, out, *overlays, "--templates", str(templates))

    runs: dict[str, Callable[[int], list[str]]] = {}
    if peer:
        runs["peer"] = lambda number: build_peer_command(peer, document, work / "peer")
    runs["cold"] = run_cold
    runs["warm"] = lambda number: build_command(document, out, *overlays)
    runs["description"] = edit_description
    runs["template"] = edit_template
    return runs


def compare(document: Path, overlays: list[str], peer: str, rounds: int) -> bool:
    """Print the runs side by side; return whether all bars are met."""
    with tempfile.TemporaryDirectory() as name:
        work = Path(name)
        runs = list_runs(document, overlays, peer, work)
        figures: dict[str, list[Figure]] = {run: [] for run in runs}
        measure(runs["warm"](0), work / "cache")
        measure(runs["description"](0), work / "cache")
        for number in range(1, rounds + 1):
            for run, make in runs.items():
                command = make(number)
                if run == "warm":  # nothing changed since
                    measure(command, work / "cache")
                figures[run].append(measure(command, work / "cache"))
    print(f"{document.name}, median of {rounds}, load {os.getloadavg()[0]:.1f}\n")
    print(
        f"{'run':12} {'s':>7} {'cpu s':>7} {'largest MB':>11} {'all MB':>7}  of the peer's time"
    )
    met = [print_run(run, figures, bool(peer)) for run in figures]
    return all(met)


def print_run(run: str, figures: dict[str, list[Figure]], compared: bool) -> bool:
    mine = figures[run]
    seconds, processor, largest, together = (
        statistics.median(getattr(figure, name) for figure in mine)
        for name in ("seconds", "processor", "largest", "together")
    )
    line = f"{run:12} {seconds:7.2f} {processor:7.2f} {largest:11.0f} {together:7.0f}"
    if not compared or run == "peer":
        print(line)
        return True
    pairs = list(zip(mine, figures["peer"], strict=True))
    ratios = sorted(one.seconds / other.seconds for one, other in pairs)
    memory = statistics.median(one.together / other.together for one, other in pairs)
    ratio = statistics.median(ratios)
    bar, memory_bar = BARS.get(run, (None, None))
    met = (bar is None or ratio <= bar) and (memory_bar is None or memory <= memory_bar)
    asked = f", asked {bar}" if bar else ""
    print(
        f"{line}  {ratio:.3f} ({ratios[0]:.3f} to {ratios[-1]:.3f}{asked}), "
        f"{memory:.2f} of its memory{'' if met else '  MISSED'}"
    )
    return met


def grow(document: Path, overlays: list[str], factors: list[int]) -> bool:
    """Print time and memory by the number of operations; both grow no faster than it."""
    print(
        "\noperations    s   cpu s   all MB  of the time and memory that the first takes"
    )
    first, met = None, True
    with tempfile.TemporaryDirectory() as name:
        for factor in factors:
            spec = Path(name, f"times-{factor}.yaml")
            write_multiple(document, factor, spec)
            command = build_command(spec, Path(name, "out"), *overlays, "--no-cache")
            figure = measure(command, Path(name))
            first = first or figure
            shares = [
                value / base / factor * factors[0]
                for value, base in (
                    (figure.seconds, first.seconds),
                    (figure.processor, first.processor),
                    (figure.together, first.together),
                )
            ]
            met = met and max(shares) <= 1.15
            print(
                f"x {factor:<6} {figure.seconds:7.1f} {figure.processor:7.1f} "
                f"{figure.together:8.0f}  {' '.join(f'{share:.2f}' for share in shares)}",
                flush=True,
            )
    return met


def generate_other(document: Path, peer: str) -> None:
    """Print what a document takes that is not ours, and where it is too much for a peer."""
    with tempfile.TemporaryDirectory() as name:
        runs = {"cold": build_command(document, Path(name, "out"), "--no-cache")}
        if peer:
            runs["peer"] = build_peer_command(peer, document, Path(name, "peer"))
        for run, command in runs.items():
            try:
                figure = measure(command, Path(name))
            except SystemExit:
                print(f"{document.name} {run}: fails")
                continue
            print(
                f"{document.name} {run}: {figure.seconds:.1f} s, largest "
                f"{figure.largest:.0f} MB, all {figure.together:.0f} MB",
                flush=True,
            )


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--document", type=Path, default=ROOT / "specs" / "asana.yaml")
    parser.add_argument("--overlay", action="append", default=[])
    parser.add_argument(
        "--peer", default="", help="openapi-generator-cli, if it is there"
    )
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--growth", default="1,4,16,64")
    parser.add_argument("--other", type=Path, action="append", default=[])
    given = parser.parse_args()
    peer = given.peer if Path(given.peer).is_file() else ""
    overlays = [part for path in given.overlay for part in ("--overlay", path)]
    met = compare(given.document, overlays, peer, given.rounds)
    factors = [int(factor) for factor in given.growth.split(",") if factor]
    met = (not factors or grow(given.document, overlays, factors)) and met
    for document in filter(Path.is_file, given.other):
        generate_other(document, peer)
    sys.exit(not met)


if __name__ == "__main__":
    main()
