"""Measure the fake Asana with many records, and with many small tests.

python benchmarks/fake.py [TASKS]
"""

import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT / "generated"))

from asana.testing import FakeAsana  # noqa: E402 - it is found by then

TESTS = 200
TEST = """
def test_{number}(fake_asana):
    client = fake_asana.client()
    body = {{"data": {{"name": "Fair", "workspace": fake_asana.workspace}}}}
    project = client.projects.create_project(body)["gid"]
    task = client.tasks.create_task({{"data": {{"name": "{number}", "projects": [project]}}}})
    client.tasks.update_task({{"data": {{"completed": True}}}}, task["gid"])
    assert [t["name"] for t in client.tasks.get_tasks(project=project)] == ["{number}"]
"""


def main() -> None:
    """Print a line for each measurement."""
    measure_much(int(sys.argv[1]) if len(sys.argv) > 1 else 100_000)
    measure_tests()


def measure_much(count: int) -> None:
    """Create many tasks, list them and search them."""
    before = measure_memory()
    with FakeAsana() as fake:
        client = fake.client()
        body: Any = {"data": {"name": "Much", "workspace": fake.workspace}}
        project = client.projects.create_project(body)["gid"]

        def create() -> None:
            for number in range(count):
                data: Any = {"name": f"Task {number}", "projects": [project]}
                client.tasks.create_task({"data": data})
            fake.calls.clear()

        def list_all() -> None:
            listed = client.tasks.get_tasks(project=project)
            assert sum(1 for _ in listed) == count

        def search() -> None:
            found = client.tasks.search_tasks_for_workspace(
                fake.workspace, text=f"task {count - 1}"
            )
            assert len(list(found)) == 1

        report(f"create {count} tasks, each by a request", create)
        used = measure_memory() - before
        print(f"{'memory for them':40} {used / 1e6:8.1f} MB")
        report(f"list {count} tasks in pages of 100", list_all)
        report(f"search {count} tasks", search)


def measure_tests() -> None:
    """Run a suite of small tests, each with a fake of its own."""
    with tempfile.TemporaryDirectory() as folder:
        tests = "".join(TEST.format(number=number) for number in range(TESTS))
        Path(folder, "test_small.py").write_text(tests, "utf-8")
        command = [sys.executable, "-m", "pytest", "-q", "-p", "asana.testing.plugin"]

        def run() -> None:
            subprocess.run(
                [*command, folder],
                check=True,
                stdout=subprocess.DEVNULL,
                cwd=ROOT / "generated",
            )

        report(f"a suite of {TESTS} small tests", run)


def report(title: str, work: Callable[[], None]) -> None:
    """Do something and print how long it took."""
    begin = time.perf_counter()
    work()
    print(f"{title:40} {time.perf_counter() - begin:8.2f} s", flush=True)


def measure_memory() -> int:
    """Return the most memory that this process has used so far, in bytes."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024


if __name__ == "__main__":
    main()
