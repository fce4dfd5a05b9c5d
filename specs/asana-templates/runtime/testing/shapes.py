"""The types of record fields, read from the schemas of the document."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from .document import Document, load_document
from .resources import RESOURCES

__all__ = ["Shape", "get_shape", "list_references"]


@dataclass(frozen=True, slots=True)
class Shape:
    """The type of a value.

    Attributes:
        is_record: Whether it is a record, which is stored as its gid.
        is_list: Whether it is a list; the other attributes then describe its items.
        members: The fields of an object by name; empty for other values.
    """

    is_record: bool
    is_list: bool
    members: Mapping[str, Any]


_VALUE = Shape(False, False, {})
# A record in a record has the shape of its own kind; only other objects are nested. They
# do not contain themselves without a record in between, and none is deeper than this.
_DEEPEST = 6


@lru_cache
def get_shape(kind: str) -> Shape:
    """Return the shape of the full record of a kind of resource."""
    document = load_document()
    members: dict[str, Shape] = {}
    for name in (*RESOURCES[kind].more, RESOURCES[kind].schema):
        # It is missing in an SDK with only some of the tags.
        members |= _read_members(document, document.schemas.get(name, {}), _DEEPEST)
    return Shape(True, False, members)


@lru_cache
def list_references(kind: str) -> frozenset[str]:
    """Return the fields of a kind that are records or lists of records."""
    members = get_shape(kind).members
    return frozenset(name for name, shape in members.items() if shape.is_record)


def _read(document: Document, schema: Any, depth: int) -> Shape:
    schema = document.resolve(schema)
    if not isinstance(schema, dict) or depth == 0:
        return _VALUE
    if schema.get("type") == "array":
        item = _read(document, schema.get("items"), depth)
        return Shape(item.is_record, True, item.members)
    members = _read_members(document, schema, depth)
    return Shape("gid" in members, False, members)


def _read_members(document: Document, schema: Any, depth: int) -> dict[str, Shape]:
    """Read the fields of an object from all schemas that apply to it."""
    schema = document.resolve(schema)
    members: dict[str, Shape] = {}
    if not isinstance(schema, dict):
        return members
    for part in (*schema.get("allOf", ()), *schema.get("anyOf", ())[-1:]):
        members |= _read_members(document, part, depth)
    for name, item in schema.get("properties", {}).items():
        members[name] = _read(document, item, depth - 1)
    return members
