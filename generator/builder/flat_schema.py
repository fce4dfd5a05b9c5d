"""A schema with its references resolved and the parts of its `allOf` merged."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from generator.builder.keywords import merge_keywords
from generator.model.arguments import Schema
from generator.model.media_types import is_text
from generator.model.types import Direction
from generator.source.document import join_pointer
from generator.source.members import get_list, get_mapping

_CHOICES = ("oneOf", "anyOf")
_MAPS = frozenset({"additionalProperties", "patternProperties"})
_MERGED = "/allOf/~1"  # in the pointer of a merged schema
_MOST_MERGED = 4  # nested merges of the schemas of one property
_HIDDEN: Mapping[Direction, str] = {"request": "readOnly", "response": "writeOnly"}

ANY_SCHEMA = Schema(data={}, pointer="")
Choice = tuple[Schema, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class FlatSchema:
    """A schema with references resolved and `allOf` merged.

    Attributes:
        data: The keywords of all parts, except those in the attributes below.
        properties: The properties of all parts; a property of several parts gets an
            `allOf` as its schema.
        required: The required properties of all parts.
        items: The schema of an array's items; None if they are not described, or not
            allowed.
        choices: Each `oneOf` and `anyOf`; a value must match an option of each.
        pointers: The pointers of all parts, to detect recursion.
    """

    data: Mapping[str, Any]
    properties: Mapping[str, Schema] = field(default_factory=dict)
    required: frozenset[str] = frozenset()
    items: Schema | None = None
    choices: tuple[Choice, ...] = ()
    pointers: frozenset[str] = frozenset()

    @property
    def types(self) -> tuple[str, ...]:
        """The types, also if only other keywords imply them; empty for any."""
        declared = self.data.get("type")
        if isinstance(declared, list):  # OpenAPI 3.1
            return tuple(name for name in declared if isinstance(name, str))
        if isinstance(declared, str):
            return (declared,)
        if self.properties or not _MAPS.isdisjoint(self.data):
            return ("object",)
        if self.data.get("const", "") is None or self.data.get("enum") == [None]:
            return ("null",)
        return ("array",) if self.items or "prefixItems" in self.data else ()

    @property
    def type(self) -> str:
        """The first type that is not null; "" for any."""
        types = self.types
        return next((name for name in types if name != "null"), "".join(types[:1]))

    def is_hidden(self, direction: Direction) -> bool:
        """Tell whether the property with this schema is not part of requests, or of responses."""
        return self.data.get(_HIDDEN[direction]) is True

    @property
    def is_nullable(self) -> bool:
        """Whether null is a valid value, ignoring the choices."""
        values = self.data.get("enum", [self.data.get("const", "")])
        listed = isinstance(values, list) and None in values
        return "null" in self.types or self.data.get("nullable") is True or listed

    @property
    def kinds(self) -> frozenset[str]:
        """The types that a value can share with another schema; empty for any."""
        kinds = {"number" if name == "integer" else name for name in self.types}
        return frozenset(kinds | {"null"} if kinds and self.is_nullable else kinds)

    @property
    def is_binary(self) -> bool:
        """Whether a value is the binary content of a file."""
        if self.type not in ("string", "") or "contentEncoding" in self.data:
            return False
        media_type = str(self.data.get("contentMediaType", ""))
        is_media = bool(media_type) and not is_text(media_type)
        return self.data.get("format") == "binary" or is_media


def get_schema(data: Any, pointer: str) -> Schema:
    """Wrap the schema at a pointer; `true` and invalid values allow anything."""
    return Schema(data=data if isinstance(data, dict) else {}, pointer=pointer)


def get_items(flat: FlatSchema) -> Schema:
    """Return the schema of an array's items; one that allows anything if there is none."""
    return flat.items or ANY_SCHEMA


def merge_schemas(first: FlatSchema, second: FlatSchema) -> FlatSchema:
    """Merge two schemas that both apply."""
    properties = dict(first.properties)
    for name, schema in second.properties.items():
        there = properties.get(name)
        properties[name] = _intersect(there, schema) if there else schema
    items = second.items or first.items
    if first.items and second.items:
        items = _intersect(first.items, second.items)
    known = {options[0].pointer for options in first.choices}
    added = [o for o in second.choices if o[0].pointer not in known]
    return FlatSchema(
        data=merge_keywords(first.data, second.data),
        properties=properties,
        required=first.required | second.required,
        items=items,
        choices=(*first.choices, *added),
        pointers=first.pointers | second.pointers,
    )


def _intersect(first: Schema, second: Schema) -> Schema:
    """Return a schema that combines two schemas; its pointer names both."""
    deep = first.pointer.count(_MERGED) >= _MOST_MERGED
    if deep or first.pointer == second.pointer or first.data == second.data:
        return second
    pointer = join_pointer(first.pointer, "allOf", second.pointer)
    return Schema(data={"allOf": [first.data, second.data]}, pointer=pointer)


def read_schema(value: dict[str, Any], pointer: str) -> FlatSchema:
    """Read the keywords of a schema itself, without its references and `allOf`."""
    merged = {"allOf", "items", "properties", "required", *_CHOICES}
    return FlatSchema(
        data={key: item for key, item in value.items() if key not in merged},
        properties={
            name: get_schema(item, join_pointer(pointer, "properties", name))
            for name, item in get_mapping(value, "properties").items()
            if item is not False
        },
        required=frozenset(map(str, get_list(value, "required"))),
        items=(
            get_schema(value["items"], join_pointer(pointer, "items"))
            if value.get("items", False) is not False
            else None
        ),
        choices=tuple(
            tuple(
                get_schema(option, join_pointer(pointer, keyword, index))
                for index, option in enumerate(get_list(value, keyword))
            )
            for keyword in _CHOICES
            if get_list(value, keyword)
        ),
    )
