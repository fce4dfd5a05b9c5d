"""The SDK generated from a small document is the same as the accepted one.

`make golden` accepts the differences; review them before you commit.
"""

import difflib
import os
from collections.abc import Mapping
from pathlib import Path

import pytest

from generator.job import Job
from generator.pipeline import generate
from generator.settings import Settings

HERE = Path(__file__).parent
EXPECTED = HERE / "expected"
UPDATE = os.environ.get("UPDATE_GOLDEN") == "1"
# One file of each kind; the rest is the runtime, which has tests of its own.
KEPT = (
    "README.md",
    "docs/ShelfLabelsApi.md",
    "docs/WidgetsApi.md",
    "docs/WidgetsApi.yaml",
    "pyproject.toml",
    "test/conftest.py",
    "test/test_shelf_labels_api.py",
    "test/test_widgets_api.py",
    "widgets/__init__.py",
    "widgets/_constants.py",
    "widgets/aio/widgets_api.py",
    "widgets/api/__init__.py",
    "widgets/api/shelf_labels_api.py",
    "widgets/api/widgets_api.py",
    "widgets/types/widgets_api.py",
)


@pytest.fixture(scope="module")
def files() -> dict[str, str]:
    settings = Settings(
        package="widgets",
        distribution="widgets-sdk",
        version="1.2.3",
        reference="https://widgets.example/reference/",
        homepage="https://widgets.example",
    )
    sdk = generate(Job(spec=HERE / "widgets.yaml", settings=settings))
    assert sdk.warnings == ()
    return {file.path: file.text for file in sdk.files}


def compare(files: Mapping[str, str], folder: Path, path: str) -> str:
    """Return the difference between a golden file and what was generated."""
    golden = folder / path
    before = golden.read_text("utf-8") if golden.is_file() else ""
    lines = difflib.unified_diff(
        before.splitlines(),
        files[path].splitlines(),
        f"expected/{path}",
        f"generated {path}",
        lineterm="",
    )
    return "\n".join(lines)


@pytest.mark.parametrize("path", KEPT)
def test_a_file_is_as_it_was_accepted(path: str, files: dict[str, str]) -> None:
    if UPDATE:
        golden = EXPECTED / path
        golden.parent.mkdir(parents=True, exist_ok=True)
        golden.write_text(files[path], encoding="utf-8")
    difference = compare(files, EXPECTED, path)
    assert not difference, f"\n{difference}\n\n`make golden` accepts this"


def test_every_golden_file_is_generated() -> None:
    there = {
        path.relative_to(EXPECTED).as_posix()
        for path in EXPECTED.rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }
    assert there == set(KEPT)


def test_a_difference_is_found(files: dict[str, str], tmp_path: Path) -> None:
    path = "pyproject.toml"
    assert "+[build-system]" in compare(files, tmp_path, path)
    changed = files[path].replace("widgets-sdk", "gadgets-sdk", 1)
    (tmp_path / path).write_text(changed, encoding="utf-8")
    difference = compare(files, tmp_path, path).splitlines()
    assert '-name = "gadgets-sdk"' in difference
    assert '+name = "widgets-sdk"' in difference
