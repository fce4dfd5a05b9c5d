"""The operations of the API and their schemas, read from document.json."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

__all__ = ["Document", "Operation", "Parameter", "load_document"]


@dataclass(frozen=True, slots=True)
class Parameter:
    """A parameter of an operation, or a part of its form.

    Attributes:
        name: Its name.
        location: `path`, `query`, `header`, `form` or `file`.
        required: Whether a request must have it.
        schema: Its JSON Schema.
    """

    name: str
    location: str
    required: bool
    schema: Any


@dataclass(frozen=True, slots=True)
class Operation:
    """An operation.

    Attributes:
        name: Its operationId.
        method: The HTTP method.
        path: The path template.
        parameters: Its parameters by name.
        scopes: The OAuth scopes of which a token needs one; empty if it needs none.
        free_prefix: The prefix of query parameters that the document cannot list, or
            "".
        content_type: The media type of the request body, or "".
        body: `required`, `schema` and `example` of the JSON body, or None.
        status: The status of the successful response.
        response: The JSON Schema of that response.
        example: An example of that response; of a list, the last page.
    """

    name: str
    method: str
    path: str
    parameters: Mapping[str, Parameter]
    scopes: tuple[str, ...]
    free_prefix: str
    content_type: str
    body: Mapping[str, Any] | None
    status: int
    response: Any
    example: Any

    @property
    def is_list(self) -> bool:
        """Whether `data` in the response is a list."""
        return isinstance(self.example.get("data"), list)


class Document:
    """All operations and schemas.

    Attributes:
        operations: The operations by operationId.
        schemas: The JSON Schemas by name.
    """

    def __init__(self, data: Mapping[str, Any]) -> None:
        self.schemas: dict[str, Any] = data["schemas"]
        self.operations = {
            name: _read_operation(name, item)
            for name, item in data["operations"].items()
        }
        self._tree: dict[str, Any] = {}
        for operation in self.operations.values():
            node = self._tree
            for step in operation.path.strip("/").split("/"):
                node = node.setdefault("{}" if step.startswith("{") else step, {})
            node[f" {operation.method}"] = operation

    def find(self, method: str, path: str) -> tuple[Operation, dict[str, str]] | None:
        """Find the operation of a request, and its path parameters.

        Args:
            method: The HTTP method.
            path: The decoded path, relative to the base URL.
        """
        steps = path.strip("/").split("/")
        found = next(_walk(self._tree, steps, f" {method}"), None)
        if found is None:
            return None
        names = found.path.strip("/").split("/")
        values = {
            name[1:-1]: step
            for name, step in zip(names, steps, strict=True)
            if name.startswith("{")
        }
        return found, values

    def resolve(self, schema: Any) -> Any:
        """Follow the reference if a schema is one."""
        while isinstance(schema, dict) and "$ref" in schema:
            schema = self.schemas[read_reference(schema)]
        return schema


def read_reference(schema: Mapping[str, Any]) -> str:
    """Return the name of the schema that a reference points to."""
    name: str = schema["$ref"].removeprefix("#/schemas/")
    return name.replace("~1", "/").replace("~0", "~")


def _walk(node: dict[str, Any], steps: list[str], method: str) -> Iterator[Operation]:
    """Iterate over the operations whose path matches, those with fewer parameters first."""
    if not steps:
        if method in node:
            yield node[method]
        return
    for step in (steps[0], "{}"):
        if step in node and steps[0]:
            yield from _walk(node[step], steps[1:], method)


def _read_operation(name: str, item: Mapping[str, Any]) -> Operation:
    response = item["response"]
    example = response["example"]
    if "next_page" in example:
        example["next_page"] = None
    return Operation(
        name=name,
        method=item["method"],
        path=item["path"],
        parameters={
            part["name"]: Parameter(
                part["name"], part["in"], part["required"], part["schema"]
            )
            for part in item["parameters"]
        },
        scopes=tuple(item["scopes"]),
        free_prefix=item["freePrefix"],
        content_type=item["contentType"],
        body=item.get("body"),
        status=response["status"],
        response=response["schema"],
        example=example,
    )


@lru_cache(1)
def load_document() -> Document:
    """Load document.json, once per process."""
    text = Path(__file__).with_name("document.json").read_text("utf-8")
    return Document(json.loads(text))
