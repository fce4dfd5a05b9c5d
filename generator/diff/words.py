"""Describe types in words, similar to signatures."""

from collections.abc import Iterable, Sequence

from generator.model.types import (
    Enumeration,
    IteratorOf,
    ListOf,
    MapOf,
    OneOf,
    Reference,
    Scalar,
    Type,
    TypeTable,
    name_component,
)

_SEEN = 6  # keys of an object that are listed


def describe_type(item: Type, types: TypeTable) -> str:
    """Describe a type, such as `list of TaskResponse`."""
    match item:
        case Scalar(name):
            return {"any": "any value", "none": "null"}.get(name, name)
        case Enumeration(values):
            return join_words(map(repr, values))
        case ListOf(items):
            return f"list of {describe_type(items, types)}"
        case MapOf():
            return "a dict with any keys"
        case IteratorOf(items):
            return f"iterator of {describe_type(items, types)}"
        case OneOf(members):
            return describe_types(members, types)
        case Reference():
            return name_component(item) or _describe_inline(item, types)


def describe_types(items: Iterable[Type], types: TypeTable) -> str:
    """Describe alternatives, such as `int or str`."""
    words = dict.fromkeys(describe_type(item, types) for item in items)
    return " or ".join(words) or "nothing"


def _describe_inline(reference: Reference, types: TypeTable) -> str:
    keys = [item.wire_name for item in types.get(reference).properties]
    if not keys:
        return "a value of a recursive type"
    return f"a dict with {join_first(keys, _SEEN)}"


def join_words(words: Iterable[str]) -> str:
    """Join words by commas; `none` if there are none."""
    return ", ".join(words) or "none"


def join_first(words: Sequence[str], most: int) -> str:
    """Join the first words by commas, and count the others."""
    more = [f"{len(words) - most} more"] if len(words) > most else []
    return ", ".join([*words[:most], *more])
