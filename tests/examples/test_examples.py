"""All Python code on the pages, in the READMEs and in the guide runs, and sends valid requests."""

import contextlib
import io
import os
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.documents import ROOT
from tests.examples.blocks import Block, find_blocks, list_pages

sys.path.insert(0, str(ROOT / "generated"))
import asana
from tests.examples.example_server import ExampleServer

PAGES = list_pages(ROOT)
IS_A_TEST = "a test, which pytest runs"
# The reasons for which code is not run, and how much of it there is.
COUNTED: Counter[str] = Counter()
RUN: set[Path] = set()


@pytest.fixture(scope="module")
def server() -> ExampleServer:
    return ExampleServer()


@pytest.fixture(autouse=True)
def defaults(
    server: ExampleServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[None]:
    """Let every client of an example call the server, in a folder with a file to upload."""
    configuration = asana.Configuration()
    configuration.local_server = server
    configuration.temp_folder_path = str(tmp_path)
    asana.Configuration.set_default(configuration)
    monkeypatch.setenv("ASANA_ACCESS_TOKEN", "token")
    monkeypatch.chdir(tmp_path)
    for name in ("file_example", "plan.pdf"):
        (tmp_path / name).write_bytes(b"content")
    yield
    asana.Configuration.set_default(None)


def run_block(block: Block, path: Path, names: dict[str, Any]) -> str:
    """Run a block as if it stood in its page, and return what it printed."""
    printed = io.StringIO()
    code = compile("\n" * (block.line - 1) + block.code, str(path), "exec")
    with contextlib.redirect_stdout(printed):
        exec(code, names)
    return printed.getvalue()


@pytest.mark.parametrize(
    "path", PAGES, ids=lambda path: path.relative_to(ROOT).as_posix()
)
def test_the_python_of_a_page_runs(path: Path, server: ExampleServer) -> None:
    """The blocks of a page go on from one another, but each program of a class is whole."""
    is_guide = path.parent.name != "docs" or path.is_relative_to(ROOT / "docs")
    names: dict[str, Any] = {"__name__": "__main__"}
    for block in find_blocks(path.read_text("utf-8")):
        COUNTED[block.reason] += 1
        if block.reason:
            continue
        server.faults.clear()
        printed = run_block(block, path, names if is_guide else {**names})
        assert "Exception when calling" not in printed, printed
        assert server.faults == []
    RUN.add(path)


def test_every_operation_is_called(server: ExampleServer) -> None:
    """Runs after the pages: each class's page calls its operations in three ways."""
    if len(RUN) < len(PAGES):
        pytest.skip("some of the pages were not run before")
    skipped = {reason: count for reason, count in COUNTED.items() if reason}
    print(f"\n{COUNTED['']} examples run, {sum(skipped.values())} not:", skipped)
    calls = Counter(server.called)
    assert {name for name in server.operations if calls[name] < 3} == set()
    assert sum(skipped.values()) <= 10


def test_a_request_that_is_not_in_the_document_is_a_fault(
    server: ExampleServer,
) -> None:
    server.faults.clear()
    with asana.Client("token") as client:
        client.tasks.create_task({"data": {"name": 7}})  # type: ignore[typeddict-item]
        client.tasks.get_task("1", {"nonsense": 1, "opt_fields": "name"})  # type: ignore[typeddict-unknown-key]
    first, second = server.faults
    assert "name" in first
    assert "nonsense" in second


@pytest.mark.parametrize(
    "path", [page for page in PAGES if IS_A_TEST in page.read_text("utf-8")], ids=str
)
def test_the_tests_of_a_page_pass(path: Path, tmp_path: Path) -> None:
    """Those that a page shows, after what it defines before them."""
    blocks = find_blocks(path.read_text("utf-8"))
    code = [block.code for block in blocks if block.reason in ("", IS_A_TEST)]
    (tmp_path / "test_page.py").write_text("\n".join(code), "utf-8")
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "asana.testing.plugin"],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(ROOT / "generated")},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout
    assert " passed" in done.stdout
