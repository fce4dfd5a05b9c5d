"""The SDK's two clients share what to send and what an answer means."""

import ast
from pathlib import Path

from tests.documents import ROOT

RUNTIME = ROOT / "templates" / "runtime"
SHARED = (
    *("api_base", "authorization", "client_base", "client_settings", "configuration"),
    *("download", "encoding", "exchange", "headers", "operation", "preparation"),
    *("pagination/cursor", "redaction", "request", "response", "rest", "retry"),
    *("security", "upload"),
)
WAITING = (
    *("api_client", "client", "pools", "session", "transport"),
    *("pagination/event_iterator", "pagination/page_iterator"),
)
# What decides what a request looks like; nothing else makes one.
BUILDERS = {"preparation.py", "request.py"}


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


def find_calls(name: str) -> set[str]:
    """Name the modules that call something by its own name."""
    found: set[str] = set()
    for path in [*RUNTIME.glob("*.py"), *(RUNTIME / "aio").glob("*.py")]:
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call) and ast.unparse(node.func) == name:
                found.add(path.relative_to(RUNTIME).as_posix())
    return found


def test_requests_are_made_in_one_place() -> None:
    assert find_calls("Request") <= BUILDERS
    assert find_calls("Call") == {"preparation.py"}
    assert find_calls("prepare") == {"session.py", "aio/api_client.py"}
    assert find_calls("read_result") == {"session.py", "aio/session.py"}


def test_each_client_adds_little() -> None:
    shared = sum(count_code(RUNTIME / f"{name}.py") for name in SHARED)
    waiting = sum(count_code(RUNTIME / f"{name}.py") for name in WAITING)
    awaiting = sum(map(count_code, (RUNTIME / "aio").glob("*.py")))
    print(f"\nshared {shared}, synchronous {waiting}, asyncio {awaiting} lines of code")
    assert awaiting < shared / 2
    assert waiting < shared / 2
