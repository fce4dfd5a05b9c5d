"""Both type checkers report the mistakes in programs.py, and nothing else."""

import ast
import json
import os
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.documents import ROOT

PROGRAMS = Path(__file__).with_name("programs.py")
SDK = ROOT / "generated"
BIN = Path(sys.executable).parent


def find_mistakes() -> set[int]:
    lines = PROGRAMS.read_text("utf-8").split("\n")
    return {n for n, line in enumerate(lines, 1) if line.endswith("# error")}


def run_mypy(_: Path) -> set[int]:
    done = subprocess.run(
        [BIN / "mypy", "--strict", "--config-file=", "--no-error-summary", PROGRAMS],
        env={**os.environ, "MYPYPATH": str(SDK)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode in (0, 1), done.stdout + done.stderr
    found = re.findall(r"programs\.py:(\d+): error", done.stdout)
    assert len(found) == done.stdout.count(": error:"), done.stdout
    return set(map(int, found))


def run_pyright(folder: Path) -> set[int]:
    settings = {
        "include": [str(PROGRAMS)],
        "extraPaths": [str(SDK)],
        "typeCheckingMode": "standard",
        "pythonVersion": "3.11",
        "venvPath": str(ROOT),
        "venv": ".venv",
    }
    project = folder / "pyrightconfig.json"
    project.write_text(json.dumps(settings), encoding="utf-8")
    done = subprocess.run(
        [BIN / "basedpyright", "--outputjson", "--project", project],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode in (0, 1), done.stdout + done.stderr
    found = json.loads(done.stdout)["generalDiagnostics"]
    assert all(item["file"].endswith("programs.py") for item in found)
    return {item["range"]["start"]["line"] + 1 for item in found}


def test_the_programs_are_numbered() -> None:
    tree = ast.parse(PROGRAMS.read_text("utf-8"))
    kinds = (ast.FunctionDef, ast.AsyncFunctionDef)
    numbers = [int(node.name[1:3]) for node in tree.body if isinstance(node, kinds)]
    assert numbers == list(range(1, 66))


@pytest.mark.parametrize("check", [run_mypy, run_pyright])
def test_only_the_mistakes_are_reported(
    check: Callable[[Path], set[int]], tmp_path: Path
) -> None:
    assert sorted(check(tmp_path)) == sorted(find_mistakes())
