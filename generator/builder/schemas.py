"""Interpret Schema Objects, including references, `allOf`, `oneOf` and `anyOf`.

All questions about the values of a schema (a file, a list, an object, null) are decided
here and by `FlatSchema`.
"""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from functools import cached_property
from itertools import islice
from typing import Any

from generator.builder.discriminators import (
    DiscriminatorValues,
    find_discriminator_values,
)
from generator.builder.flat_schema import (
    Choice,
    FlatSchema,
    get_items,
    get_schema,
    merge_schemas,
    read_schema,
)
from generator.builder.validity import SchemaChecker
from generator.model.arguments import Schema
from generator.source.document import Document, join_pointer
from generator.source.members import get_list

_MOST_ALTERNATIVES = 64
_MOST_OPTIONS = 500  # examined to find them
_MOST_CHOICES = 2  # tried to see whether an option is possible
_DEEPEST = 60  # nested choices


class Schemas:
    """The schemas of a document; each is flattened once.

    Attributes:
        document: The document.
    """

    def __init__(self, document: Document) -> None:
        self.document = document
        self._flat: dict[tuple[int, str], tuple[Schema, FlatSchema]] = {}
        self._checker = SchemaChecker(document)
        self._lenient = SchemaChecker(document, allows_several=True)

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
        return merge_schemas(flat, read_schema(value, pointer))

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
        first, second = flat.kinds, self.flatten(option).kinds
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

    def list_types(self, schema: Schema) -> set[str]:
        """List the types of a value except null; "" for any."""
        return {flat.type for flat in self.list_values(schema)}

    def is_nullable(self, schema: Schema) -> bool:
        """Tell whether null is a valid value."""
        declared = any(flat.is_nullable for flat in self.list_alternatives(schema))
        return declared or self.is_valid(schema, None)

    def is_binary(self, schema: Schema) -> bool:
        """Tell whether a value is the binary content of a file."""
        found = self.list_values(schema)
        return bool(found) and all(flat.is_binary for flat in found)

    def is_file_list(self, schema: Schema) -> bool:
        """Tell whether a value is a list of files."""
        found = self.list_values(schema)
        return bool(found) and all(
            flat.type == "array" and self.is_binary(get_items(flat)) for flat in found
        )

    def is_valid(self, schema: Schema, value: Any) -> bool:
        """Tell whether a value is valid and JSON; False if that cannot be checked."""
        return self._checker.is_valid(schema.data, value)

    def is_fitting(self, schema: Schema, value: Any) -> bool:
        """Tell whether a value is valid, or only matches several options of a `oneOf`.

        Many documents tell the options apart by a discriminator alone.
        """
        return self._lenient.is_valid(schema.data, value)
