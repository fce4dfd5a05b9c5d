"""Check programs from PyPI against the types of the SDK with mypy --strict.

    python -m tests.programs.check_types PYTHON

PYTHON is the interpreter of the environment that contains the programs. Only the errors that
the types cause are printed: those that mypy does not find if everything in `asana` is Any. Exit
code 1: an error has no reason in this file, or a reason has no error.
"""

from __future__ import annotations

import argparse
import re
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).parents[2]
SDK = ROOT / "generated"
CACHE = ROOT / "build" / "programs" / "mypy"
PACKAGES = (
    "ado_asana_sync",
    "airflow/providers/asana",
    "asana_api_cli",
    "gittask",
    "tap_asana",
)
ERROR = re.compile(
    r"(?P<path>.+?):(?P<line>\d+): error: (?P<text>.+)  \[(?P<code>.+)\]"
)

# What the expected errors say, and their reasons.
REASONS = {
    r'"str \| None"; expected "str"': (
        "a fault of the program: the gid may be None, which raises ValueError"
    ),
    r'Res(ponse|ource)\b.*expected ".*dict\[Any, Any\]': (
        "a TypedDict is no `dict` for type checkers, but a `Mapping`"
    ),
    r'"ApiClient", variable has type "None"': (
        "the program creates the attribute as None, without an annotation"
    ),
    r'"list\[str\]", target has type "str"': (
        "the program adds a list to a dict created with text, without an annotation"
    ),
}


class Error(NamedTuple):
    """An error of mypy."""

    path: str
    line: int
    code: str
    text: str

    @property
    def place(self) -> tuple[str, int, str]:
        """What identifies the error; mypy may write the text in several ways."""
        return self.path, self.line, self.code


def run_mypy(python: Path, package: str, types: Path | None) -> list[Error]:
    """Return the errors in a package, relative to the folder that contains it.

    Args:
        python: The interpreter of the environment.
        package: The folder of the package.
        types: The folder that contains `asana`; None: everything in `asana` is Any.
    """
    (folder,) = python.parents[1].glob("lib/python3*/site-packages")
    command = [sys.executable, "-m", "mypy", "--strict", "--ignore-missing-imports"]
    command += ["--follow-imports=silent", "--explicit-package-bases"]
    command += ["--no-error-summary", "--python-executable", str(python)]
    command += ["--cache-dir", str(CACHE / ("typed" if types else "untyped"))]
    done = subprocess.run(
        [*command, "--config-file=", package],
        cwd=folder,
        env={"MYPYPATH": str(types or "")},
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode not in (0, 1):
        raise RuntimeError(f"mypy failed for {package}:\n{done.stdout}{done.stderr}")
    found = ERROR.finditer(done.stdout)
    return [Error(m["path"], int(m["line"]), m["code"], m["text"]) for m in found]


def find_reason(error: Error) -> str | None:
    """Return the pattern that an expected error matches, None for any other error."""
    return next((each for each in REASONS if re.search(each, error.text)), None)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("python", type=Path)
    python = parser.parse_args().python.absolute()
    used = set()
    faults = 0
    for package in PACKAGES:
        own = {error.place for error in run_mypy(python, package, None)}
        found = [e for e in run_mypy(python, package, SDK) if e.place not in own]
        print(f"{package}: {len(own)} errors of its own, {len(found)} by our types")
        for error in sorted(found):
            reason = find_reason(error)
            used.add(reason)
            faults += reason is None
            print(f"    {error.path}:{error.line}: {error.text}")
            print(f"        {REASONS.get(reason or '', 'NO REASON')}")
    unused = REASONS.keys() - used
    for pattern in unused:
        print(f"NO ERROR {pattern}")
    return 1 if faults or unused else 0


if __name__ == "__main__":
    sys.exit(main())
