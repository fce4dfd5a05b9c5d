"""Find schemas that only annotate another schema."""

from collections.abc import Mapping
from typing import Any

from generator.builder.flat_schema import get_schema
from generator.model.arguments import Schema
from generator.source.document import join_pointer
from generator.source.members import get_list

# Keywords that do not restrict values.
ANNOTATIONS = frozenset(
    {
        *("title", "description", "default", "example", "examples", "deprecated"),
        *("externalDocs", "xml", "readOnly", "writeOnly", "nullable", "$comment"),
    }
)


def says_nullable(data: Mapping[str, Any]) -> bool:
    """Tell whether a schema of OpenAPI 3.0, or a part of its `allOf`, is marked as nullable."""
    return any(
        isinstance(item, Mapping) and item.get("nullable") is True
        for item in (data, *get_list(data, "allOf"))
    )


def find_only_part(schema: Schema) -> Schema | None:
    """Return the part of an `allOf` to which only annotations are added."""
    parts = schema.data.get("allOf")
    if not isinstance(parts, list) or not all(isinstance(p, dict) for p in parts):
        return None
    if any(_adds_something(k, v) for k, v in schema.data.items() if k != "allOf"):
        return None
    found = [
        get_schema(part, join_pointer(schema.pointer, "allOf", index))
        for index, part in enumerate(parts)
        if any(_adds_something(key, value) for key, value in part.items())
    ]
    return found[0] if len(found) == 1 else None


def _adds_something(key: str, value: Any) -> bool:
    is_annotation = key in ANNOTATIONS or key.startswith("x-")
    return not is_annotation and (key, value) != ("type", "object")
