"""The calls that the generated tests make, read from their source, and made with either client."""

from __future__ import annotations

import ast
import asyncio
import inspect
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from checked_fake import DOCUMENT

import asana
from asana.testing import FakeAsana
from asana.testing.document import Operation

OPERATIONS = {
    name.replace("_", "").lower(): operation
    for name, operation in DOCUMENT.operations.items()
}


@dataclass(frozen=True)
class GeneratedCall:
    """A call of an operation.

    Attributes:
        attribute: The attribute of a client that has the operations of the tag.
        method: The method.
        arguments: The arguments; the options last.
    """

    attribute: str
    method: str
    arguments: tuple[Any, ...]

    def __str__(self) -> str:
        return f"{self.attribute}.{self.method}"


def list_calls(folder: Path) -> list[GeneratedCall]:
    """List the calls of the generated tests in a folder."""
    return [
        _read_call(path.stem.removeprefix("test_").removesuffix("_api"), node)
        for path in sorted(folder.glob("test_*_api.py"))
        for node in ast.parse(path.read_text("utf-8")).body
        if isinstance(node, ast.FunctionDef) and node.name.startswith("test_")
    ]


def _read_call(attribute: str, test: ast.FunctionDef) -> GeneratedCall:
    """Read the one call of `api` in a test; its body may be a variable."""
    body = None
    for node in ast.walk(test):
        if isinstance(node, ast.AnnAssign):
            assert node.value is not None
            body = ast.literal_eval(node.value)
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
            owner = node.func.value
            if isinstance(owner, ast.Name) and owner.id == "api":
                call = node
    values = [eval(ast.unparse(argument), {"body": body}) for argument in call.args]
    assert isinstance(call.func, ast.Attribute)
    return GeneratedCall(attribute, call.func.attr, tuple(values))


CALLS = list_calls(Path(asana.__file__).parents[1] / "test")


def find_operation(call: GeneratedCall) -> Operation:
    """Find the operation that a call is of."""
    return OPERATIONS[call.method.replace("_", "")]


def split(call: GeneratedCall) -> tuple[list[Any], dict[str, Any]]:
    """Return the arguments of a call without its options, and the options."""
    operation = find_operation(call)
    *given, last = call.arguments or ({},)
    is_body = not given and operation.body and operation.body["required"]
    if is_body or not isinstance(last, dict):
        return list(call.arguments), {}
    return given, dict(last)


def leave_out(call: GeneratedCall, *names: str) -> GeneratedCall:
    """Return a call without some of its options."""
    given, options = split(call)
    left = {name: value for name, value in options.items() if name not in names}
    return replace(call, arguments=(*given, left) if left else tuple(given))


def make_call(fake: FakeAsana, kind: str, call: GeneratedCall) -> Any:
    """Make a call with the client of a kind, `sync` or `async`; read a list to its end."""
    if kind == "sync":
        api = getattr(fake.client(), call.attribute)
        result = getattr(api, call.method)(*call.arguments)
        return result if isinstance(result, dict) else list(result)

    async def make() -> Any:
        async with fake.async_client() as client:
            method = getattr(getattr(client, call.attribute), call.method)
            result = method(*call.arguments)
            if inspect.isawaitable(result):
                result = await result
            if hasattr(result, "__aiter__"):
                result = [item async for item in result]
            return result

    return asyncio.run(make())
