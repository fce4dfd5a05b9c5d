"""Determine the kind of each object of a document, such as `parameters` or `schemas`, from its place."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from typing import Any
from urllib.parse import unquote

from generator.source.document import (
    FILES_KEY,
    Document,
    iterate_references,
    join_pointer,
    split_pointer,
)
from generator.source.operations import HTTP_METHODS

KIND_NAMES = {
    "schemas": "a schema",
    "responses": "a response",
    "parameters": "a parameter",
    "examples": "an example",
    "requestBodies": "a request body",
    "headers": "a header",
    "securitySchemes": "a security scheme",
    "links": "a link",
    "callbacks": "a callback",
    "pathItems": "a path item",
    "mediaTypes": "a media type",
}
_DOCUMENT = "document"
_PARAMETER = {"schema": "schemas", "content": "mediaTypes*", "examples": "examples*"}
# The kinds of the members of each kind. `headers*` is a mapping or a list of headers.
_MEMBERS: Mapping[str, Mapping[str, str]] = {
    _DOCUMENT: {
        "paths": "pathItems*",
        "webhooks": "pathItems*",
        "components": "components",
    },
    "components": {kind: f"{kind}*" for kind in KIND_NAMES},
    "pathItems": {
        **dict.fromkeys(HTTP_METHODS, "operations"),
        "additionalOperations": "operations*",
        "parameters": "parameters*",
    },
    "operations": {
        "parameters": "parameters*",
        "requestBody": "requestBodies",
        "responses": "responses*",
        "callbacks": "callbacks*",
    },
    "parameters": _PARAMETER,
    "headers": _PARAMETER,
    "requestBodies": {"content": "mediaTypes*"},
    "responses": {"headers": "headers*", "content": "mediaTypes*", "links": "links*"},
    "mediaTypes": {
        **dict.fromkeys(("schema", "itemSchema"), "schemas"),
        **dict.fromkeys(("encoding", "prefixEncoding"), "encodings*"),
        "itemEncoding": "encodings",
        "examples": "examples*",
    },
    "encodings": {
        **dict.fromkeys(("encoding", "prefixEncoding"), "encodings*"),
        "itemEncoding": "encodings",
        "headers": "headers*",
    },
    "schemas": {
        **dict.fromkeys(("items", "additionalProperties", "contains"), "schemas"),
        **dict.fromkeys(("not", "if", "then", "else", "propertyNames"), "schemas"),
        **dict.fromkeys(("unevaluatedItems", "unevaluatedProperties"), "schemas"),
        "contentSchema": "schemas",
        **dict.fromkeys(("allOf", "anyOf", "oneOf", "prefixItems"), "schemas*"),
        **dict.fromkeys(("properties", "patternProperties"), "schemas*"),
        **dict.fromkeys(("dependentSchemas", "$defs", "definitions"), "schemas*"),
    },
}


def _find_member_kind(kind: str, key: str | int) -> str:
    """Return the kind of a member of an object of a kind; "" if unknown."""
    if kind == "callbacks":  # its members are URLs
        return "pathItems"
    if kind.endswith("*"):
        return kind[:-1]
    return _MEMBERS.get(kind, {}).get(str(key), "")


def _follow(pointer: str, kind: str) -> str:
    """Return the kind of the object at a pointer in an object of a kind; "" if unknown."""
    for key in split_pointer(pointer):
        kind = _find_member_kind(kind, key)
    return kind


class Kinds:
    """The kinds of the objects of a document.

    The kinds of parts of other files follow from the references to them.

    Attributes:
        parts: The kinds as which the document uses each such part, by pointer.
    """

    def __init__(self, document: Document) -> None:
        self._origins = document.origins
        self.parts: dict[str, set[str]] = defaultdict(set)
        if FILES_KEY not in document.data:
            return
        references: dict[str, list[tuple[str, str]]] = defaultdict(list)
        for value, pointer in iterate_references(document.data):
            target = unquote(value["$ref"][1:])
            if target and self._find_part(target) == target:
                references[self._find_part(pointer)].append((target, pointer))
        queue = [("", _DOCUMENT)]
        while queue:
            owner, kind = queue.pop()
            for target, pointer in references[owner]:
                target_kind = _follow(pointer[len(owner) :], kind)
                if target_kind not in self.parts[target]:
                    self.parts[target].add(target_kind)
                    queue.append((target, target_kind))

    def find(self, pointer: str) -> str:
        """Return the kind of the object at a pointer; "" if it is unknown or not a component's."""
        owner = self._find_part(pointer)
        owner_kinds = self.parts.get(owner, set()) if owner else {_DOCUMENT}
        kinds = {_follow(pointer[len(owner) :], kind) for kind in owner_kinds}
        return kinds.pop() if len(kinds) == 1 and kinds <= KIND_NAMES.keys() else ""

    def _find_part(self, pointer: str) -> str:
        """Return the pointer of the part of another file that contains a node, "" for the document."""
        start = "/".join(pointer.split("/", 3)[:3])
        is_part = start.startswith(f"/{FILES_KEY}/") and start in self._origins
        return start if is_part else ""


def iterate_schemas(
    data: Any, *, with_nested: bool = True
) -> Iterator[tuple[dict[str, Any], str]]:
    """Iterate over the Schema Objects of a document at their definitions, and their pointers.

    A shared object is visited once.

    Args:
        data: The data of the document.
        with_nested: Whether schemas within others are included.
    """
    seen: set[tuple[int, str]] = set()
    stack: list[tuple[Any, str, str]] = [(data, "", _DOCUMENT)]
    while stack:
        value, pointer, kind = stack.pop()
        if not isinstance(value, (dict, list)) or (id(value), kind) in seen:
            continue
        seen.add((id(value), kind))
        if kind == "schemas" and isinstance(value, dict):
            yield value, pointer
            if not with_nested:
                continue
        for key, item in value.items() if isinstance(value, dict) else enumerate(value):
            inner = _find_member_kind(kind, key)
            if inner:
                stack.append((item, join_pointer(pointer, key), inner))
