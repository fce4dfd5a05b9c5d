"""Find schemas that only annotate another schema."""

from typing import Any

from generator.builder.flat_schema import get_schema
from generator.model.arguments import Schema
from generator.source.document import join_pointer
from generator.source.members import get_list, get_mapping

# Keywords that do not restrict values.
ANNOTATIONS = frozenset(
    {
        *("title", "description", "default", "example", "examples", "deprecated"),
        *("externalDocs", "xml", "readOnly", "writeOnly", "nullable", "$comment"),
    }
)


def says_nullable(data: dict[str, Any]) -> bool:
    """Tell whether a schema of OpenAPI 3.0, or a part of its `allOf`, is marked as nullable."""
    return any(
        get_mapping(item).get("nullable") is True
        for item in (data, *get_list(data, "allOf"))
    )


def find_only_part(schema: Schema) -> Schema | None:
    """Return the part of an `allOf` to which only annotations are added."""
    beside = {key: value for key, value in schema.data.items() if key != "allOf"}
    if _adds_something(beside):
        return None
    found = [
        get_schema(part, join_pointer(schema.pointer, "allOf", index))
        for index, part in enumerate(get_list(schema.data, "allOf"))
        if _adds_something(part)
    ]
    return found[0] if len(found) == 1 else None


def _adds_something(data: Any) -> bool:
    """Tell whether a schema restricts values, other than to objects."""
    return any(
        key not in ANNOTATIONS
        and not key.startswith("x-")
        and (key, value) != ("type", "object")
        for key, value in get_mapping(data).items()
    )
