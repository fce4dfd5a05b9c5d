"""A strict type checker accepts the programs that the pages and the guide show."""

import subprocess
import sys
from pathlib import Path

from tests.documents import ROOT
from tests.examples.blocks import find_blocks, list_pages

# What changes the result of a call, which no type says.
UNTYPED = ("full_payload=", "return_page_iterator")
TESTS = "testing.md"  # shows tests, which as a rule have no types either


def write_programs(folder: Path) -> int:
    """Write each program to a file of its own; the blocks of a guide page are one."""
    count = 0
    for path in list_pages(ROOT):
        if path.name == TESTS:
            continue
        blocks = list(find_blocks(path.read_text("utf-8")))
        codes = [block.code for block in blocks if not block.reason]
        codes = [code for code in codes if not any(text in code for text in UNTYPED)]
        is_guide = path.is_relative_to(ROOT / "docs")
        for code in ["\n".join(codes)] if is_guide else codes:
            (folder / f"program_{count}.py").write_text(f"# {path.name}\n{code}")
            count += 1
    return count


def test_the_programs_of_the_pages_have_types(tmp_path: Path) -> None:
    assert write_programs(tmp_path) > 500
    checked = subprocess.run(
        [
            *(sys.executable, "-m", "mypy", "--strict"),
            *("--python-executable", sys.executable, tmp_path),
        ],
        cwd=ROOT / "generated",
        capture_output=True,
        text=True,
        check=False,
    )
    assert checked.returncode == 0, checked.stdout
