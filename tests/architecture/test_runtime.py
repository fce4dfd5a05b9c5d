"""The SDK's two clients share what to send and what a response means."""

import ast
from collections.abc import Iterator
from pathlib import Path

from tests.documents import ROOT

RUNTIME = ROOT / "templates" / "runtime"
CORE = RUNTIME / "_core"
# The modules that a user sees after `asana.`; what else there is begins with `_`.
PUBLIC = {"api_client", "client", "configuration", "rest"}
# What opens connections or waits; the core only decides.
SENDING = {"asyncio", "httpx2", "http.client", "select", "selectors", "socket"}
# What decides what a request looks like; nothing else makes one.
BUILDERS = {"_core/preparation.py", "_core/replaced.py", "_core/request.py"}


def count_code(path: Path) -> int:
    """Count the lines that are neither empty nor part of a docstring or a comment."""
    source = path.read_text("utf-8")
    kinds = (ast.Module, ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef)
    left = set(range(1, source.count("\n") + 1))
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, kinds) and ast.get_docstring(node):
            first = node.body[0]
            left -= set(range(first.lineno, (first.end_lineno or 0) + 1))
    lines = [source.split("\n")[number - 1].strip() for number in left]
    return sum(1 for line in lines if line and not line.startswith("#"))


def list_nodes(folder: Path) -> Iterator[tuple[str, ast.AST]]:
    for path in sorted(folder.rglob("*.py")):
        if "webhooks" not in path.parts:
            name = path.relative_to(RUNTIME).as_posix()
            for node in ast.walk(ast.parse(path.read_text("utf-8"))):
                yield name, node


def find_calls(name: str) -> set[str]:
    """Name the modules that call something by its own name."""
    return {
        module
        for module, node in list_nodes(RUNTIME)
        if isinstance(node, ast.Call) and ast.unparse(node.func) == name
    }


def find_imports(name: str) -> set[str]:
    """Name the modules that import something by its own name."""
    return {
        module
        for module, node in list_nodes(RUNTIME)
        if isinstance(node, ast.ImportFrom)
        and name in [alias.name for alias in node.names]
    }


def test_requests_are_made_in_one_place() -> None:
    assert find_calls("Request") <= BUILDERS
    assert find_calls("Call") <= BUILDERS
    assert find_imports("prepare") == {"_core/calls.py", "_sync/rest_client.py"}
    assert find_calls("read_result") == {"_core/calls.py", "_core/replaced.py"}
    assert find_calls("exception_for") == {"_core/attempts.py"}


def test_the_core_opens_no_connection() -> None:
    found = set()
    for _, node in list_nodes(CORE):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            found.add(node.module or "")
    assert not found & SENDING
    assert not any(name.startswith(("_sync", "aio")) for name in found)
    sleeping = find_calls("time.sleep") | find_calls("asyncio.sleep")
    assert not [name for name in sleeping if name.startswith("_core")]


def test_only_what_is_public_is_seen() -> None:
    modules = {path.stem for path in RUNTIME.glob("*.py")}
    assert {name for name in modules if not name.startswith("_")} == PUBLIC


def test_each_client_adds_little() -> None:
    shared = sum(map(count_code, CORE.glob("*.py")))
    waiting = sum(map(count_code, (RUNTIME / "_sync").glob("*.py")))
    awaiting = sum(map(count_code, (RUNTIME / "aio").glob("*.py")))
    print(f"\nshared {shared}, synchronous {waiting}, asyncio {awaiting} lines of code")
    assert awaiting < shared / 2
    assert waiting < shared / 2
