"""Find the Schema Objects of a document at their definitions, not through references."""

from collections.abc import Iterator
from typing import Any

from generator.source.document import join_pointer
from generator.source.members import get_list, get_mapping

# The keys of these mappings are names chosen by the author.
_NAMED = frozenset(
    {
        *("responses", "parameters", "requestBodies", "headers", "callbacks"),
        *("securitySchemes", "links", "pathItems", "encoding", "variables", "content"),
        *("webhooks", "paths", "mediaTypes", "additionalOperations"),
    }
)
# Keys without schemas, or only with those found already.
_NO_SCHEMAS = frozenset(
    {
        *("example", "examples", "discriminator", "security", "tags"),
        *("schema", "schemas", "itemSchema"),
    }
)
NAMED_SCHEMAS = (
    *("properties", "patternProperties", "dependentSchemas", "$defs", "definitions"),
)
LISTED_SCHEMAS = ("allOf", "anyOf", "oneOf", "prefixItems")
INNER_SCHEMAS = (
    *("items", "not", "additionalProperties", "if", "then", "else", "contains"),
    *("propertyNames", "unevaluatedItems", "unevaluatedProperties", "contentSchema"),
)

Place = tuple[Any, str]  # a value, and its JSON pointer


def iterate_schemas(data: Any) -> Iterator[Place]:
    """Iterate over the outermost schemas, each once."""
    seen: set[int] = set()
    stack: list[tuple[Any, str, bool]] = [(data, "", False)]
    while stack:
        value, pointer, is_named = stack.pop()
        if not isinstance(value, (dict, list)) or id(value) in seen:
            continue
        seen.add(id(value))
        if isinstance(value, list):
            stack += [(v, join_pointer(pointer, i), False) for i, v in enumerate(value)]
            continue
        for key, item in value.items():
            place = join_pointer(pointer, key)
            if is_named:
                stack.append((item, place, False))
                continue
            for schema, where in _list_schemas(key, item, place):
                if id(schema) not in seen:
                    seen.add(id(schema))
                    yield schema, where
            if key not in _NO_SCHEMAS and not key.startswith("x-"):
                stack.append((item, place, key in _NAMED))


def _list_schemas(key: str, item: Any, pointer: str) -> list[Place]:
    """List the schemas in a member of an object."""
    if key in ("schema", "itemSchema"):
        return [(item, pointer)]
    if key == "schemas" and isinstance(item, dict):
        return [(schema, join_pointer(pointer, name)) for name, schema in item.items()]
    return []


def iterate_subschemas(schema: Any, pointer: str) -> Iterator[Place]:
    """Iterate over a schema and all schemas in it, each once."""
    seen: set[int] = set()
    stack = [(schema, pointer)]
    while stack:
        value, place = stack.pop()
        if not isinstance(value, dict) or id(value) in seen:
            continue
        seen.add(id(value))
        yield value, place
        for key in INNER_SCHEMAS:
            if key in value:
                stack.append((value[key], join_pointer(place, key)))
        for key in LISTED_SCHEMAS:
            for index, item in enumerate(get_list(value, key)):
                stack.append((item, join_pointer(place, key, index)))
        for key in NAMED_SCHEMAS:
            for name, item in get_mapping(value, key).items():
                stack.append((item, join_pointer(place, key, name)))
