"""Read Schema Objects: references and `allOf` resolved, types named."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from generator.model.api import Schema
from generator.source.document import Document, join_pointer

_TYPES = {"integer": "int", "number": "float", "boolean": "bool", "object": "dict"}
_STRING_FORMATS = {"date": "date", "date-time": "datetime"}


@dataclass(frozen=True, slots=True, kw_only=True)
class FlatSchema:
    """A schema with its references followed and its `allOf` merged.

    Attributes:
        data: The keywords, those of a later part of `allOf` over those of an earlier.
        properties: Of all the parts.
        required: Of all the parts.
        places: Pointers of all the parts, to notice recursion.
    """

    data: Mapping[str, Any]
    properties: Mapping[str, Schema] = field(default_factory=dict)
    required: frozenset[str] = frozenset()
    places: frozenset[str] = frozenset()

    @property
    def type(self) -> str:
        """The type, also where only other keywords tell it; "" for any."""
        declared = self.data.get("type")
        if isinstance(declared, list):  # OpenAPI 3.1
            declared = next((name for name in declared if name != "null"), "null")
        if isinstance(declared, str):
            return declared
        if self.properties or "additionalProperties" in self.data:
            return "object"
        return "array" if "items" in self.data else ""

    @property
    def is_nullable(self) -> bool:
        """Whether null is a value too."""
        declared = self.data.get("type")
        listed = isinstance(declared, list) and "null" in declared  # OpenAPI 3.1
        return listed or self.data.get("nullable") is True


def get_schema(data: Any, pointer: str) -> Schema:
    """Wrap what stands where a schema is expected; `true` and nonsense mean any value."""
    return Schema(data=data if isinstance(data, dict) else {}, pointer=pointer)


class Schemas:
    """The schemas of a document. What is flattened once is kept.

    Attributes:
        document: The document.
    """

    def __init__(self, document: Document) -> None:
        self.document = document
        self._flat: dict[tuple[int, str], tuple[Schema, FlatSchema]] = {}

    def flatten(self, schema: Schema) -> FlatSchema:
        """Follow a schema's references and merge the parts of its `allOf`."""
        key = (id(schema.data), schema.pointer)
        if key not in self._flat:
            data: dict[str, Any] = {}
            properties: dict[str, Schema] = {}
            required: set[str] = set()
            places: set[str] = set()
            self._merge_parts(schema, (data, properties, required, places))
            flat = FlatSchema(
                data=data,
                properties=properties,
                required=frozenset(required),
                places=frozenset(places),
            )
            self._flat[key] = (schema, flat)  # keeps the object that has this id
        return self._flat[key][1]

    def _merge_parts(
        self,
        schema: Schema,
        into: tuple[dict[str, Any], dict[str, Schema], set[str], set[str]],
    ) -> None:
        data, properties, required, places = into
        document = self.document
        if "$ref" in schema.data and len(schema.data) > 1 and document.is_31:
            beside = {key: item for key, item in schema.data.items() if key != "$ref"}
            target = {"$ref": schema.data["$ref"]}
            self._merge_parts(Schema(data=target, pointer=schema.pointer), into)
            schema = Schema(data=beside, pointer=schema.pointer)
        value, pointer = document.resolve(schema.data, schema.pointer)
        if pointer in places or not isinstance(value, dict):
            return
        places.add(pointer)
        parts = value.get("allOf")
        for index, part in enumerate(parts if isinstance(parts, list) else ()):
            place = join_pointer(pointer, "allOf", index)
            self._merge_parts(get_schema(part, place), into)
        data.update(value)
        data.pop("allOf", None)
        listed = value.get("properties")
        for name, item in listed.items() if isinstance(listed, dict) else ():
            place = join_pointer(pointer, "properties", name)
            properties[name] = get_schema(item, place)
        names = value.get("required")
        required.update(map(str, names) if isinstance(names, list) else ())


def get_items(flat: FlatSchema, schema: Schema) -> Schema:
    """Return the schema of an array's items."""
    pointer = join_pointer(schema.pointer, "items")
    return get_schema(flat.data.get("items"), pointer)


def name_type(
    schemas: Schemas, schema: Schema, above: frozenset[str] = frozenset()
) -> str:
    """Name the Python type of a parameter as the pages do, such as `list[str]`."""
    flat = schemas.flatten(schema)
    kind = flat.type
    if kind == "array":
        if flat.places & above:  # a list of itself
            return "list"
        items = get_items(flat, schema)
        return f"list[{name_type(schemas, items, above | flat.places)}]"
    if kind == "string" or not kind:
        return _STRING_FORMATS.get(str(flat.data.get("format")), "str")
    return _TYPES.get(kind, "str")


def is_binary(flat: FlatSchema) -> bool:
    """Say whether a schema stands for the bytes of a file."""
    media = str(flat.data.get("contentMediaType", ""))
    return flat.data.get("format") == "binary" or bool(media and flat.type == "string")
