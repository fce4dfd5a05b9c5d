"""What the package shows to programs that inspect it, and which modules that loads."""

from __future__ import annotations

import inspect
import subprocess
import sys
from pathlib import Path

import pytest

import asana

PUBLIC_MODULES = {
    "aio",
    "api",
    "api_client",
    "client",
    "configuration",
    "pagination",
    "rest",
    "testing",
    "types",
    "webhooks",
}
TAGS = {"TasksApi", "WebhooksApi", "BatchAPIApi"}


def run(sdk_path: Path, program: str) -> str:
    done = subprocess.run(
        [sys.executable, "-c", program],
        env={"PYTHONPATH": str(sdk_path)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


@pytest.mark.parametrize(
    "look", ["vars(asana)", "dict(inspect.getmembers(asana, inspect.isclass))"]
)
def test_classes_are_found(sdk_path: Path, look: str) -> None:
    """A fresh process, without the library for asyncio, finds the classes themselves."""
    shown = run(
        sdk_path,
        "import inspect, sys\n"
        "sys.modules['httpx2'] = None\n"
        "import asana\n"
        f"found = {look}\n"
        "print(*(n for n, v in found.items() if n.endswith('Api') and inspect.isclass(v)))",
    ).split()
    assert set(shown) > TAGS
    assert not [name for name in shown if name.startswith("Async")]
    assert len(shown) == len([n for n in vars(asana.api) if n.endswith("Api")])


def test_import_loads_no_operations(sdk_path: Path) -> None:
    shown = run(
        sdk_path,
        "import sys, asana\n"
        "from asana import TasksApi\n"
        "print(*(name for name in sys.modules if name.startswith('asana.api.')))",
    )
    assert shown == "asana.api.tasks_api"


def test_what_is_not_listed_is_there() -> None:
    from asana import AsyncTasksApi

    assert "AsyncTasksApi" not in dir(asana)
    assert asana.AsyncTasksApi is AsyncTasksApi is asana.aio.AsyncTasksApi
    assert "AsyncTasksApi" in dir(asana.aio)
    assert inspect.ismodule(asana.api)


def test_what_is_shown_has_no_helpers() -> None:
    shown = {name for name in dir(asana) if not name.startswith("_")}
    modules = {name for name in shown if inspect.ismodule(getattr(asana, name))}
    assert shown - modules <= set(asana.__all__)
    assert modules <= PUBLIC_MODULES
    assert asana.AsyncTasksApi
    assert {name for name in vars(asana) if not name.startswith("_")} == shown
