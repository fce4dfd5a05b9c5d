"""Interpret Schema Objects, including references, `allOf`, `oneOf` and `anyOf`.

All questions about the values of a schema (a file, a list, an object, null) are decided
here.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property
from itertools import islice
from typing import Any

from generator.builder.discriminators import (
    DiscriminatorValues,
    find_discriminator_values,
)
from generator.builder.keywords import merge_keywords
from generator.builder.validity import SchemaChecker
from generator.model.arguments import Schema
from generator.model.media_types import is_text
from generator.model.types import Direction
from generator.source.document import Document, join_pointer
from generator.source.members import get_list, get_mapping

_CHOICES = ("oneOf", "anyOf")
_MAPS = frozenset({"additionalProperties", "patternProperties"})
_MOST_ALTERNATIVES = 64
_MOST_OPTIONS = 500  # examined to find them
_MOST_CHOICES = 2  # tried to see whether an option is possible
_DEEPEST = 60  # nested choices
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


def get_schema(data: Any, pointer: str) -> Schema:
    """Wrap the schema at a pointer; `true` and invalid values allow anything."""
    return Schema(data=data if isinstance(data, dict) else {}, pointer=pointer)


def get_items(flat: FlatSchema) -> Schema:
    """Return the schema of an array's items; one that allows anything if there is none."""
    return flat.items or ANY_SCHEMA


class Schemas:
    """The schemas of a document; each is flattened once.

    Attributes:
        document: The document.
    """

    def __init__(self, document: Document) -> None:
        self.document = document
        self._flat: dict[tuple[int, str], tuple[Schema, FlatSchema]] = {}
        self._checker = SchemaChecker(document)

    def flatten(self, schema: Schema) -> FlatSchema:
        """Resolve a schema's references and merge the parts of its `allOf`."""
        key = (id(schema.data), schema.pointer)
        if key not in self._flat:
            flat = self._merge_parts(schema, set())
            if flat.choices:
                flat = replace(flat, choices=tuple(self._iterate_open_choices(flat)))
            # The schema is kept alive, so that its id stays unique.
            self._flat[key] = (schema, flat)
        return self._flat[key][1]

    def list_discriminator_values(
        self, flat: FlatSchema
    ) -> Mapping[str, tuple[str, ...]]:
        """List the discriminator values of an object by property.

        If several of its parts have any, those of the part that contains the others.
        """
        known = self._discriminator_values
        parts = flat.pointers & known.keys()
        chosen = (place for place in parts if parts <= self._find_parts(place))
        return known.get(next(chosen, ""), {})

    @cached_property
    def _discriminator_values(self) -> DiscriminatorValues:
        return find_discriminator_values(self.document, self._find_parts)

    def _find_parts(self, pointer: str) -> frozenset[str]:
        data = self.document.get(pointer)
        return self.flatten(get_schema(data, pointer)).pointers

    def _merge_parts(self, schema: Schema, seen: set[str]) -> FlatSchema:
        document = self.document
        if "$ref" in schema.data and len(schema.data) > 1 and document.is_31:
            beside = {key: item for key, item in schema.data.items() if key != "$ref"}
            target = get_schema({"$ref": schema.data["$ref"]}, schema.pointer)
            found = self._merge_parts(target, seen)
            own = self._merge_parts(get_schema(beside, schema.pointer), seen)
            return merge_schemas(found, own)
        value, pointer = document.resolve(schema.data, schema.pointer)
        if pointer in seen or not isinstance(value, dict):
            return FlatSchema(data={})
        seen.add(pointer)
        flat = FlatSchema(data={}, pointers=frozenset({pointer}))
        for index, part in enumerate(get_list(value, "allOf")):
            place = join_pointer(pointer, "allOf", index)
            found = self._merge_parts(get_schema(part, place), seen)
            flat = merge_schemas(flat, found)
        return merge_schemas(flat, _read_own(value, pointer))

    def _iterate_open_choices(self, flat: FlatSchema) -> Iterator[Choice]:
        """Iterate over the choices of which the schema itself is not an option."""
        for options in flat.choices:
            found = (self.document.resolve(o.data, o.pointer)[1] for o in options)
            if flat.pointers.isdisjoint(found):
                yield options

    def choose_option(self, flat: FlatSchema, option: Schema) -> FlatSchema:
        """Merge an option of a schema's first choice into it; the other choices remain."""
        first, rest = flat.choices[0], flat.choices[1:]
        merged = merge_schemas(replace(flat, choices=rest), self.flatten(option))
        again = first[0].pointer  # an option may refer back to the choice
        left = tuple(o for o in merged.choices if o[0].pointer != again)
        return replace(merged, choices=left)

    def list_options(self, flat: FlatSchema) -> Choice:
        """List the options of a schema's first choice that are compatible with its other keywords."""
        options = flat.choices[0]
        if not flat.types and len(flat.choices) == 1:
            return options
        return tuple(o for o in options if self._can_hold(flat, o)) or options

    def _can_hold(self, flat: FlatSchema, option: Schema, depth: int = 0) -> bool:
        first, second = _list_kinds(flat), _list_kinds(self.flatten(option))
        if first and second and first.isdisjoint(second):
            return False
        merged = self.choose_option(flat, option)
        if not merged.choices or depth == _MOST_CHOICES:
            return True
        return any(self._can_hold(merged, o, depth + 1) for o in merged.choices[0])

    def list_alternatives(self, schema: Schema) -> tuple[FlatSchema, ...]:
        """List the alternative schemas of a value: without choices, each with one type or any."""
        found = self._expand(
            self.flatten(schema), frozenset(), iter(range(_MOST_OPTIONS))
        )
        return tuple(islice(found, _MOST_ALTERNATIVES))

    def _expand(
        self, flat: FlatSchema, above: frozenset[str], left: Iterator[int]
    ) -> Iterator[FlatSchema]:
        """Iterate over the alternatives, up to a limit of options."""
        if len(above) > _DEEPEST:
            yield FlatSchema(data={})
        elif not flat.choices:
            types = flat.types
            for kind in types:
                is_declared = flat.data.get("type") == kind
                data = {**flat.data, "type": kind}
                yield flat if is_declared else replace(flat, data=data)
            if not types:
                yield flat
        else:
            for option in self.list_options(flat):
                pointers = self.flatten(option).pointers
                if pointers.isdisjoint(above) and next(left, None) is not None:
                    merged = self.choose_option(flat, option)
                    yield from self._expand(merged, above | pointers, left)

    def list_values(self, schema: Schema) -> tuple[FlatSchema, ...]:
        """List the alternatives of a value except null."""
        found = self.list_alternatives(schema)
        return tuple(flat for flat in found if flat.type != "null")

    def is_nullable(self, schema: Schema) -> bool:
        """Tell whether null is a valid value."""
        declared = any(flat.is_nullable for flat in self.list_alternatives(schema))
        return declared or self.is_valid(schema, None)

    def is_binary(self, schema: Schema) -> bool:
        """Tell whether a value is the binary content of a file."""
        found = self.list_values(schema)
        return bool(found) and all(map(_is_binary, found))

    def is_file_list(self, schema: Schema) -> bool:
        """Tell whether a value is a list of files."""
        found = self.list_values(schema)
        return bool(found) and all(
            flat.type == "array" and self.is_binary(get_items(flat)) for flat in found
        )

    def is_valid(self, schema: Schema, value: Any) -> bool:
        """Tell whether a value is valid and JSON; False if that cannot be checked."""
        return self._checker.is_valid(schema.data, value)


def _list_kinds(flat: FlatSchema) -> set[str]:
    """List the types of a schema, to find out whether another schema shares any."""
    kinds = {"number" if name == "integer" else name for name in flat.types}
    return kinds | {"null"} if kinds and flat.is_nullable else kinds


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


def _read_own(value: dict[str, Any], pointer: str) -> FlatSchema:
    """Read the keywords of a schema itself."""
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


def _is_binary(flat: FlatSchema) -> bool:
    if flat.type not in ("string", "") or "contentEncoding" in flat.data:
        return False
    media_type = str(flat.data.get("contentMediaType", ""))
    is_media = bool(media_type) and not is_text(media_type)
    return flat.data.get("format") == "binary" or is_media
