"""Convert schemas to types. Object types get a name, which is chosen later."""

from collections import deque
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

from generator.builder.annotations import ANNOTATIONS, find_only_part, says_nullable
from generator.builder.schemas import FlatSchema, Schemas, get_items, get_schema
from generator.model.arguments import Schema
from generator.model.types import (
    ANY,
    NONE,
    Direction,
    Enumeration,
    ListOf,
    MapOf,
    Reference,
    Scalar,
    ScalarName,
    Type,
    TypedProperty,
    unite,
)
from generator.source.document import join_pointer, split_component
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
    """A type before its name is chosen.

    Attributes:
        description: Markdown.
        properties: The properties of an object.
        alias: The type that it is an alias of; None for an object.
        rest: The type of an object's other keys; None if there are none.
    """

    description: str
    properties: tuple[TypedProperty, ...] = ()
    alias: Type | None = None
    rest: Type | None = None


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
            self._types[reference] = self._read_once(reference, flat, target)
        found = self._types.get(reference, reference)
        return unite(found, NONE) if nullable or flat.is_nullable else found

    def _read_once(
        self, reference: Reference, flat: FlatSchema, target: Schema
    ) -> Type:
        if len(self._open) > _DEEPEST:
            return ANY
        self._open.add(reference)
        found = self._read_flat(flat, target.pointer, reference.direction)
        self._open.remove(reference)
        is_recursive = reference in self._recursive and found != reference
        if is_recursive or _is_worth_a_name(target, found):
            self.drafts[reference] = Draft(_describe(flat), alias=found)
            return reference
        return found

    def read_object(
        self, flat: FlatSchema, pointer: str, direction: Direction
    ) -> Reference:
        """Read an object that has properties, which `finish` reads later."""
        reference = Reference(pointer, direction)
        if reference not in self._seen:
            self._seen.add(reference)
            self._left.append((reference, flat))
        return reference

    def finish(self) -> None:
        """Read the properties of all objects found."""
        while self._left:
            reference, flat = self._left.popleft()
            self.drafts[reference] = Draft(
                _describe(flat),
                tuple(self._read_properties(flat, reference)),
                rest=self._read_rest(flat, reference.pointer, reference.direction),
            )

    def _follow(self, schema: Schema) -> tuple[Schema, bool]:
        """Resolve references, including those to which an `allOf` only adds annotations."""
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

    def _read_flat(self, flat: FlatSchema, pointer: str, direction: Direction) -> Type:
        values = _list_values(flat)
        if values:
            return _read_enumeration(values)
        if "const" in flat.data:
            return _read_constant(flat.data["const"])
        if flat.choices:
            return self._read_choice(flat, pointer, direction)
        return unite(
            *(
                self._read_kind(kind, flat, pointer, direction)
                for kind in flat.types or ("",)
            )
        )

    def _read_choice(
        self, flat: FlatSchema, pointer: str, direction: Direction
    ) -> Type:
        """Read the options of the first choice, each together with the other keywords."""
        options = self._schemas.list_options(flat)
        if not flat.properties and len(flat.choices) == 1:
            return unite(*(self.read(option, direction) for option in options))
        found: list[Type] = []
        for index, option in enumerate(options):
            merged = self._schemas.choose_option(flat, option)
            says_more = merged.properties != flat.properties or merged.choices
            if says_more and len(found) < _MOST_OPTIONS:
                place = join_pointer(pointer, "oneOf", index)
                found.append(self._read_flat(merged, place, direction))
            elif not says_more:  # only describes which properties go together
                found.append(self._read_object(flat, pointer, direction))
        return unite(*found)

    def _read_kind(
        self, kind: str, flat: FlatSchema, pointer: str, direction: Direction
    ) -> Type:
        if kind == "string":
            return Scalar(_FORMATS.get(str(flat.data.get("format")), "str"))
        if kind in _SCALARS:
            return Scalar(_SCALARS[kind])
        if kind == "array":
            return self._read_array(flat, pointer, direction)
        if kind != "object":
            return ANY
        rest = self._read_rest(flat, pointer, direction)
        if not flat.properties:
            return MapOf(rest or ANY)
        if rest is None or direction == "response":  # any key of a response can be read
            return self._read_object(flat, pointer, direction)
        # Not all type checkers support a TypedDict with extra keys.
        place = join_pointer(pointer, "properties", "named keys")
        found = self._read_object(flat, place, direction)
        reference = Reference(pointer, direction)
        alias = unite(found, MapOf(ANY))
        self.drafts[reference] = Draft(_describe(flat), alias=alias)
        return reference

    def _read_array(
        self, flat: FlatSchema, pointer: str, direction: Direction
    ) -> ListOf:
        first = [
            self.read(
                get_schema(item, join_pointer(pointer, "prefixItems", i)), direction
            )
            for i, item in enumerate(get_list(flat.data, "prefixItems"))
        ]
        has_more = flat.items or not first
        more = [self.read(get_items(flat), direction)] if has_more else []
        return ListOf(unite(*first, *more), tuple(first))

    def _read_rest(
        self, flat: FlatSchema, pointer: str, direction: Direction
    ) -> Type | None:
        """Read the type of keys that are not properties; None if there are no such keys."""
        rest = flat.data.get("additionalProperties")
        schemas = [
            get_schema(item, join_pointer(pointer, "patternProperties", pattern))
            for pattern, item in get_mapping(flat.data, "patternProperties").items()
        ]
        if rest not in (None, False):
            place = join_pointer(pointer, "additionalProperties")
            schemas.append(get_schema(rest, place))
        found = [self.read(schema, direction) for schema in schemas]
        return unite(*found) if found else None

    def _read_object(
        self, flat: FlatSchema, pointer: str, direction: Direction
    ) -> Reference:
        plain = replace(flat, choices=())
        return self.read_object(plain, pointer, direction)

    def _read_properties(
        self, flat: FlatSchema, reference: Reference
    ) -> Iterator[TypedProperty]:
        direction = reference.direction
        tags = self._schemas.list_tags(flat)
        for name, schema in flat.properties.items():
            own = self._schemas.flatten(schema)
            if own.data.get(_HIDDEN[direction]) is not True:
                tag = _choose_tag(own, tags.get(name, ()))
                found = tag or self.read(schema, direction)
                yield TypedProperty(name, found, name in flat.required, own.data)


def _choose_tag(flat: FlatSchema, values: tuple[str, ...]) -> Enumeration | None:
    """Return the discriminator values that the property allows; None if there are none."""
    listed = flat.data.get("enum", [flat.data["const"]] if "const" in flat.data else ())
    if isinstance(listed, list):
        values = tuple(value for value in values if value in listed)
    return Enumeration(values, is_open=False) if values else None


def _describe(flat: FlatSchema) -> str:
    return str(flat.data.get("description") or flat.data.get("title") or "")


def _list_values(flat: FlatSchema) -> list[Any]:
    """List the values of an enumeration that its type allows."""
    values = flat.data.get("enum")
    if not isinstance(values, list):
        return []
    types = flat.types if "type" in flat.data else ()
    allowed = [kind for name in types for kind in _CLASSES.get(name, ())]
    return [v for v in values if not allowed or v is None or type(v) in allowed]


def _read_enumeration(values: list[Any]) -> Type:
    """Read the values of an enumeration; values that `Literal` does not support become Any."""
    found: list[Type] = [NONE] if None in values else []
    listed = [value for value in values if value is not None]
    if all(isinstance(value, (str, int)) for value in listed):
        return unite(*([Enumeration(tuple(listed))] if listed else []), *found)
    numbers = all(isinstance(value, (int, float)) for value in listed)
    return unite(Scalar("float") if numbers else ANY, *found)


def _read_constant(value: Any) -> Type:
    if value is None:
        return NONE
    is_listed = isinstance(value, (str, int))
    return (
        Enumeration((value,), is_open=False)
        if is_listed
        else _read_enumeration([value])
    )


def _is_worth_a_name(schema: Schema, found: Type) -> bool:
    """Tell whether a component is an enumeration or a choice."""
    if isinstance(found, (Scalar, Reference, ListOf, MapOf)):
        return False
    name, below = split_component(schema.pointer)
    return bool(name) and not below
