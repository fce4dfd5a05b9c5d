"""Run the tests of the published SDK's defects on that SDK and on ours; print a table.

    python tests/runtime/defects.py FOLDER

FOLDER holds the published package (`pip install asana==5.2.2 --target FOLDER`). Ours is in
the folder that SDK_PATH names, or else in generated/. Exit code 1: a row does not hold, that
is, ours fails a test of it, or the published SDK fails none.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from collections import defaultdict
from pathlib import Path
from xml.etree import ElementTree

HERE = Path(__file__).parent
Outcome = tuple[int, int]  # tests passed, tests run


def run_tests(sdk_path: str | None) -> dict[str, Outcome]:
    """Run the tests on one SDK; return what came out for each row."""
    environment = dict(os.environ)
    if sdk_path:
        environment["SDK_PATH"] = sdk_path
    with tempfile.TemporaryDirectory() as folder:
        report = Path(folder, "report.xml")
        files = sorted(str(path) for path in HERE.glob("test_defects_*.py"))
        command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider"]
        subprocess.run(
            [*command, f"--junitxml={report}", *files],
            env=environment,
            check=False,
            stdout=subprocess.DEVNULL,
        )
        return read_report(report)


def read_report(report: Path) -> dict[str, Outcome]:
    """Count the tests of each row in a JUnit report."""
    rows: dict[str, list[bool]] = defaultdict(list)
    for case in ElementTree.parse(report).iter("testcase"):
        row = case.find("./properties/property[@name='row']")
        if row is not None:
            failed = case.find("failure") is not None or case.find("error") is not None
            rows[row.attrib["value"]].append(not failed)
    return {row: (sum(passed), len(passed)) for row, passed in rows.items()}


def describe(outcome: Outcome) -> str:
    """Say in a word how a row came out."""
    passed, run = outcome
    return "right" if passed == run else f"wrong {run - passed}/{run}"


def main(arguments: list[str]) -> int:
    """Print the table.

    Args:
        arguments: The folder of the published SDK.
    """
    if len(arguments) != 1:
        print(__doc__)
        return 2
    published = run_tests(arguments[0])
    ours = run_tests(None)
    print(f"{'published':14}{'ours':14}")
    holds = bool(ours)
    for row, outcome in ours.items():
        theirs = published.get(row, (0, 0))
        print(f"{describe(theirs):14}{describe(outcome):14}{row}")
        holds &= outcome[0] == outcome[1] and theirs[0] < theirs[1]
    return 0 if holds else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
