"""Name the Python types of parameters as pages show them."""

from collections.abc import Iterable, Iterator

from generator.builder.schemas import FlatSchema, Schemas, get_items
from generator.model.arguments import Schema

_TYPES = {"integer": "int", "number": "float", "boolean": "bool", "object": "dict"}
_STRING_FORMATS = {"date": "date", "date-time": "datetime"}


def name_type(
    schemas: Schemas, schema: Schema, above: frozenset[str] = frozenset()
) -> str:
    """Return the Python type of a parameter as pages show it, such as `list[str]`."""
    found = schemas.list_values(schema)
    names = list(dict.fromkeys(_name_types(schemas, found, above)))
    return names[0] if len(names) == 1 else "str"


def _name_types(
    schemas: Schemas, found: Iterable[FlatSchema], above: frozenset[str]
) -> Iterator[str]:
    for flat in found:
        kind = flat.type
        if kind == "array" and flat.pointers & above:  # a list of itself
            yield "list"
        elif kind == "array":
            items = name_type(schemas, get_items(flat), above | flat.pointers)
            yield f"list[{items}]"
        elif kind in ("string", ""):
            yield _STRING_FORMATS.get(str(flat.data.get("format")), "str")
        else:
            yield _TYPES.get(kind, "str")
