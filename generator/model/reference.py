"""What the reference of an API says beyond its model: facts that only readers need."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from generator.model.types import Type


@dataclass(frozen=True, slots=True, kw_only=True)
class ValueFacts:
    """What a document says about a value beside its type.

    Attributes:
        description: Markdown.
        default: The default as the document writes it, None for none.
        limits: The keywords that limit it, such as `maxLength`, with their values.
        is_read_only: Whether it is only received.
        is_deprecated: Whether the document says so.
    """

    description: str
    default: Any
    limits: Mapping[str, Any]
    is_read_only: bool
    is_deprecated: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Field:
    """A property of a type.

    Attributes:
        wire_name: Its name in the document.
        type: Its type.
        required: Whether the document says that it is always there.
        facts: What else the document says.
    """

    wire_name: str
    type: Type
    required: bool
    facts: ValueFacts


@dataclass(frozen=True, slots=True, kw_only=True)
class TypeReference:
    """A type that has a name.

    Attributes:
        name: Its name in Python.
        description: Markdown.
        fields: Those of an object; empty for any other type.
        alias: What the name stands for, None for an object.
    """

    name: str
    description: str
    fields: tuple[Field, ...]
    alias: Type | None


@dataclass(frozen=True, slots=True, kw_only=True)
class OperationReference:
    """What a document says about an operation beside its model.

    Attributes:
        parameters: The facts of its parameters by key.
        scopes: The OAuth scopes that it needs.
        errors: Statuses of responses that are errors, with their descriptions.
    """

    parameters: Mapping[str, ValueFacts]
    scopes: tuple[str, ...]
    errors: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ApiReference:
    """The reference of a whole document.

    Attributes:
        types: The types by name.
        operations: The operations by their pointers.
    """

    types: Mapping[str, TypeReference]
    operations: Mapping[str, OperationReference]
