"""Convert schemas to types. Object types get a name, which is chosen later."""

from collections import deque
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from generator.builder.annotations import ANNOTATIONS, find_only_part, says_nullable
from generator.builder.flat_schema import FlatSchema, get_items, get_schema
from generator.builder.schemas import Schemas
from generator.model.arguments import Schema
from generator.model.types import (
    ANY,
    FLOAT,
    NONE,
    Direction,
    Enumeration,
    ListOf,
    MapOf,
    OneOf,
    Reference,
    Scalar,
    ScalarName,
    Type,
    TypedProperty,
    name_component,
    unite,
)
from generator.source.members import get_list, get_mapping

_SCALARS: Mapping[str, ScalarName] = {
    "boolean": "bool",
    "integer": "int",
    "number": "float",
    "null": "none",
    "string": "str",
}
_CLASSES: Mapping[str, tuple[type, ...]] = {
    "array": (list,),
    "boolean": (bool,),
    "integer": (int,),
    "number": (int, float),
    "object": (dict,),
    "string": (str,),
}
_MOST_OPTIONS = 50  # of a choice that are read together with the other keywords
_DEEPEST = 50  # nested schemas without a name; deeper ones become Any
_FORMATS: Mapping[str, ScalarName] = {"date": "date", "date-time": "datetime"}
_HIDDEN: Mapping[Direction, str] = {"request": "readOnly", "response": "writeOnly"}


@dataclass(frozen=True, slots=True)
class Draft:
    """A type before its name is chosen; equal ones may have different descriptions.

    Attributes:
        description: Markdown.
        properties: The properties of an object.
        alias: The type that it is an alias of; None for an object.
        rest: The type of an object's other keys; None if there are none.
    """

    description: str = field(compare=False)
    properties: tuple[TypedProperty, ...] = ()
    alias: Type | None = None
    rest: Type | None = field(default=None, compare=False)


class TypeReader:
    """Converts schemas to types and collects those that need a name.

    Attributes:
        drafts: The types by reference, complete after `finish`.
    """

    def __init__(self, schemas: Schemas) -> None:
        self.drafts: dict[Reference, Draft] = {}
        self._schemas = schemas
        self._document = schemas.document
        self._left: deque[tuple[Reference, FlatSchema]] = deque()
        self._seen: set[Reference] = set()
        self._open: set[Reference] = set()
        self._types: dict[Reference, Type] = {}
        self._recursive: set[Reference] = set()

    def read(self, schema: Schema, direction: Direction) -> Type:
        """Read a schema."""
        target, nullable = self._follow(schema)
        flat = self._schemas.flatten(target)
        reference = Reference(target.pointer, direction)
        if reference in self._open:
            self._recursive.add(reference)
        elif reference not in self._types:
            self._types[reference] = self._read_once(flat, reference)
        found = self._types.get(reference, reference)
        return unite(found, NONE) if nullable or flat.is_nullable else found

    def _read_once(self, flat: FlatSchema, reference: Reference) -> Type:
        if len(self._open) > _DEEPEST:
            return ANY
        self._open.add(reference)
        found = self._read_flat(flat, reference)
        self._open.remove(reference)
        is_choice = isinstance(found, (Enumeration, OneOf))
        is_recursive = reference in self._recursive and found != reference
        if is_recursive or (is_choice and name_component(reference)):
            return self._name_alias(flat, reference, found)
        return found

    def _name_alias(
        self, flat: FlatSchema, reference: Reference, found: Type
    ) -> Reference:
        self.drafts[reference] = Draft(_describe(flat), alias=found)
        return reference

    def read_object(self, flat: FlatSchema, reference: Reference) -> Reference:
        """Read an object that has properties, which `finish` reads later."""
        if reference not in self._seen:
            self._seen.add(reference)
            self._left.append((reference, flat))
        return reference

    def finish(self) -> None:
        """Read the properties and the other keys of all objects found."""
        while self._left:
            reference, flat = self._left.popleft()
            self.drafts[reference] = Draft(
                _describe(flat),
                tuple(self._read_properties(flat, reference.direction)),
                rest=self._read_rest(flat, reference),
            )

    def _follow(self, schema: Schema) -> tuple[Schema, bool]:
        """Resolve references, including those to which an `allOf` only adds annotations.

        Returns:
            The schema, and whether the annotations make it nullable.
        """
        nullable = False
        for _ in range(100):  # an `allOf` that contains itself is only detected here
            adds = schema.data.keys() - ANNOTATIONS - {"$ref"}
            if "$ref" in schema.data and not (adds and self._document.is_31):
                found, pointer = self._document.resolve(schema.data, schema.pointer)
                schema = get_schema(found, pointer)
            part = find_only_part(schema)
            if part is None:
                break
            nullable = nullable or says_nullable(schema.data)
            schema = part
        return schema, nullable

    def _read_flat(self, flat: FlatSchema, reference: Reference) -> Type:
        values = _list_values(flat)
        if values:
            return _read_values(values)
        if "const" in flat.data:
            return _read_values([flat.data["const"]], is_open=False)
        if flat.choices:
            return self._read_choice(flat, reference)
        kinds = flat.types or ("",)
        return unite(*(self._read_kind(kind, flat, reference) for kind in kinds))

    def _read_choice(self, flat: FlatSchema, reference: Reference) -> Type:
        """Read the options of the first choice, each together with the other keywords."""
        options = self._schemas.list_options(flat)
        if not flat.properties and len(flat.choices) == 1:
            return unite(*(self.read(o, reference.direction) for o in options))
        found: list[Type] = []
        for index, option in enumerate(options):
            merged = self._schemas.choose_option(flat, option)
            if merged.properties == flat.properties and not merged.choices:
                # It only describes which properties go together.
                found.append(self.read_object(flat, reference))
            elif len(found) < _MOST_OPTIONS:
                place = reference.enter("oneOf", index)
                found.append(self._read_flat(merged, place))
        return unite(*found)

    def _read_kind(self, kind: str, flat: FlatSchema, reference: Reference) -> Type:
        if kind == "string":
            return Scalar(_FORMATS.get(str(flat.data.get("format")), "str"))
        if kind in _SCALARS:
            return Scalar(_SCALARS[kind])
        if kind == "array":
            return self._read_array(flat, reference)
        if kind != "object":
            return ANY
        if not flat.properties:
            return MapOf(self._read_rest(flat, reference) or ANY)
        is_open = any(_iterate_rest(flat, reference))
        if reference.direction == "response" or not is_open:
            return self.read_object(
                flat, reference
            )  # any key of a response can be read
        # Not all type checkers support a TypedDict with extra keys.
        named = self.read_object(flat, reference.enter("properties", "named keys"))
        return self._name_alias(flat, reference, unite(named, MapOf(ANY)))

    def _read_array(self, flat: FlatSchema, reference: Reference) -> ListOf:
        items = enumerate(get_list(flat.data, "prefixItems"))
        schemas = [
            get_schema(item, reference.enter("prefixItems", index).pointer)
            for index, item in items
        ]
        first = tuple(self.read(schema, reference.direction) for schema in schemas)
        if first and not flat.items:
            return ListOf(unite(*first), first)
        more = self.read(get_items(flat), reference.direction)
        return ListOf(unite(*first, more), first)

    def _read_rest(self, flat: FlatSchema, reference: Reference) -> Type | None:
        """Read the type of keys that are not properties; None if there are no such keys."""
        schemas = _iterate_rest(flat, reference)
        found = [self.read(schema, reference.direction) for schema in schemas]
        return unite(*found) if found else None

    def _read_properties(
        self, flat: FlatSchema, direction: Direction
    ) -> Iterator[TypedProperty]:
        discriminators = self._schemas.list_discriminator_values(flat)
        for name, schema in flat.properties.items():
            own = self._schemas.flatten(schema)
            if not own.is_hidden(direction):
                values = _choose_values(own, discriminators.get(name, ()))
                found = values or self.read(schema, direction)
                yield TypedProperty(name, found, name in flat.required, own.data)


def _iterate_rest(flat: FlatSchema, reference: Reference) -> Iterator[Schema]:
    """Iterate over the schemas of keys that are not properties."""
    for pattern, item in get_mapping(flat.data, "patternProperties").items():
        yield get_schema(item, reference.enter("patternProperties", pattern).pointer)
    rest = flat.data.get("additionalProperties")
    if rest not in (None, False):
        yield get_schema(rest, reference.enter("additionalProperties").pointer)


def _choose_values(flat: FlatSchema, values: tuple[str, ...]) -> Enumeration | None:
    """Return the discriminator values that a property allows; None if there are none."""
    if flat.types and "string" not in flat.types:
        return None
    listed = flat.data.get("enum", [flat.data["const"]] if "const" in flat.data else ())
    if isinstance(listed, list):
        values = tuple(value for value in values if value in listed)
    return Enumeration(values, is_open=False) if values else None


def _describe(flat: FlatSchema) -> str:
    return str(flat.data.get("description") or flat.data.get("title") or "")


def _list_values(flat: FlatSchema) -> list[Any]:
    """List the values of an enumeration that its type allows."""
    types = flat.types if "type" in flat.data else ()
    allowed = [kind for name in types for kind in _CLASSES.get(name, ())]
    values = get_list(flat.data, "enum")
    return [v for v in values if not allowed or v is None or type(v) in allowed]


def _read_values(values: list[Any], *, is_open: bool = True) -> Type:
    """Read the values of an enumeration; values that `Literal` does not support become Any."""
    null = [NONE] if None in values else []
    listed = tuple(value for value in values if value is not None)
    if not listed:
        return NONE
    if all(isinstance(value, (str, int)) for value in listed):
        return unite(Enumeration(listed, is_open), *null)
    numbers = all(isinstance(value, (int, float)) for value in listed)
    return unite(FLOAT if numbers else ANY, *null)
