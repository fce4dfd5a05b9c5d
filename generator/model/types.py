"""The types of a document: the types of values, and the named types."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

from generator.source.document import join_pointer, split_component

Direction = Literal["request", "response"]
ScalarName = Literal[
    "any",
    "bool",
    "bytes",
    "date",
    "datetime",
    "event",
    "file",
    "float",
    "int",
    "none",
    "str",
    "stream",
]


@dataclass(frozen=True, slots=True)
class Scalar:
    """A value without parts.

    `file` is anything that can be uploaded, `stream` a file opened in binary mode, and
    `event` an event of a server-sent event stream.
    """

    name: ScalarName


@dataclass(frozen=True, slots=True)
class Enumeration:
    """One of several values; if it is open, the server may add values later."""

    values: tuple[str | int | bool, ...]
    is_open: bool = True


@dataclass(frozen=True, slots=True)
class ListOf:
    """An array.

    Attributes:
        items: The type of all items.
        first: The types of the first items, if these have their own schemas.
    """

    items: "Type"
    first: tuple["Type", ...] = ()


@dataclass(frozen=True, slots=True)
class MapOf:
    """An object with arbitrary keys."""

    values: "Type"


@dataclass(frozen=True, slots=True)
class IteratorOf:
    """A sequence of values that arrive one by one."""

    items: "Type"


@dataclass(frozen=True, slots=True)
class OneOf:
    """A value of one of several types, none of which is a `OneOf`."""

    members: tuple["Type", ...]


@dataclass(frozen=True, slots=True)
class Reference:
    """A reference to a named type.

    Attributes:
        pointer: The JSON pointer of its schema, which may have two types.
        direction: Whether it is sent or received.
    """

    pointer: str
    direction: Direction

    def enter(self, *parts: str | int) -> "Reference":
        """Return a reference to a part of its schema."""
        return Reference(join_pointer(self.pointer, *parts), self.direction)


Type = Scalar | Enumeration | ListOf | MapOf | IteratorOf | OneOf | Reference

ANY = Scalar("any")
BYTES = Scalar("bytes")
FLOAT = Scalar("float")
INTEGER = Scalar("int")
NONE = Scalar("none")
STRING = Scalar("str")


@dataclass(frozen=True, slots=True)
class TypedProperty:
    """A property of an object.

    Attributes:
        wire_name: Its name in the document.
        type: Its type.
        required: Whether it is always present.
        keywords: Those of its schema, such as `description` and `maxLength`.
    """

    wire_name: str
    type: Type
    required: bool
    keywords: Mapping[str, Any] = field(compare=False)

    @property
    def description(self) -> str:
        """Markdown."""
        return str(self.keywords.get("description") or "")

    @property
    def deprecated(self) -> bool:
        """Whether it is deprecated."""
        return self.keywords.get("deprecated") is True

    @property
    def default(self) -> Any:
        """The default as in the document; None if there is none."""
        return self.keywords.get("default")


@dataclass(frozen=True, slots=True, kw_only=True)
class TypeDefinition:
    """A named type.

    Attributes:
        name: Its name in Python.
        description: Markdown.
        properties: The properties of an object; empty for any other type.
        alias: The type that it is an alias of; None for an object.
        rest: The type of an object's other keys; None if there are none.
        is_sent: Whether it is part of a request; otherwise it is only received.
    """

    name: str
    description: str
    properties: tuple[TypedProperty, ...]
    alias: Type | None
    rest: Type | None
    is_sent: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class OperationTypes:
    """The types of the arguments and the result of an operation.

    Attributes:
        name: The prefix of the names of its optional parameters' types.
        arguments: The types of its request body and parameters by key.
        result: The type of the result, or of the items of a list.
    """

    name: str
    arguments: dict[str, Type]
    result: Type


NO_TYPES = OperationTypes(name="", arguments={}, result=ANY)


@dataclass(frozen=True, slots=True)
class TypeTable:
    """All named types.

    Attributes:
        definitions: By name, in the order of the names.
        names: The name for each reference.
    """

    definitions: Mapping[str, TypeDefinition]
    names: Mapping[Reference, str]

    def get(self, reference: Reference) -> TypeDefinition:
        """Return what a reference leads to."""
        return self.definitions[self.names[reference]]

    def add_dicts(self, item: Type) -> Type:
        """Return a type that also accepts plain dicts wherever it accepts named objects."""
        return unite(item, *self._list_dicts(item, frozenset()))

    def _list_dicts(self, item: Type, above: frozenset[Reference]) -> Iterator[Type]:
        match item:
            case Reference() if item not in above:
                alias = self.get(item).alias
                if alias is None:
                    yield MapOf(ANY)
                else:
                    yield from self._list_dicts(alias, above | {item})
            case ListOf(items):
                yield from map(ListOf, self._list_dicts(items, above))
            case OneOf(members):
                for member in members:
                    yield from self._list_dicts(member, above)


def name_component(item: Type) -> str:
    """Return the name of the component that a type is; "" for any other type."""
    pointer = item.pointer if isinstance(item, Reference) else ""
    name, below = split_component(pointer)
    return "" if below else name


def iterate_parts(item: Type) -> Iterator[Scalar | Enumeration | Reference]:
    """Iterate over the types that a type consists of, without following references."""
    match item:
        case ListOf(inner) | MapOf(inner) | IteratorOf(inner):
            yield from iterate_parts(inner)
        case OneOf(members):
            for member in members:
                yield from iterate_parts(member)
        case _:
            yield item


def unite(*types: Type) -> Type:
    """Build the union of types without redundant members."""
    listed: list[Type] = []
    for item in types:
        listed += item.members if isinstance(item, OneOf) else [item]
    if ANY in listed or not listed:
        return ANY
    members = list({repr(item): item for item in listed}.values())  # 1 is not True
    if FLOAT in members and INTEGER in members:  # a float may be written as an int
        members.remove(INTEGER)
    if NONE in members:  # last, by convention
        members.remove(NONE)
        members.append(NONE)
    return OneOf(tuple(members)) if len(members) > 1 else members[0]
