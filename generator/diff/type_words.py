"""Describe types in words, similar to signatures."""

from collections.abc import Iterable

from generator.diff.surface import Surface
from generator.model.types import (
    Enumeration,
    IteratorOf,
    ListOf,
    MapOf,
    OneOf,
    Reference,
    Scalar,
    Type,
)

_SEEN = 6  # keys of an object that are listed


def describe_type(item: Type, surface: Surface) -> str:
    """Describe a type, such as `list of TaskResponse`."""
    match item:
        case Scalar(name):
            return {"any": "any value", "none": "null"}.get(name, name)
        case Enumeration(values):
            return join_words(map(repr, values))
        case ListOf(items):
            return f"list of {describe_type(items, surface)}"
        case MapOf():
            return "a dict with any keys"
        case IteratorOf(items):
            return f"iterator of {describe_type(items, surface)}"
        case OneOf(members):
            return describe_types(members, surface)
        case Reference():
            return _describe_reference(item, surface)


def describe_types(items: Iterable[Type], surface: Surface) -> str:
    """Describe alternatives, such as `int or str`."""
    words = dict.fromkeys(describe_type(item, surface) for item in items)
    return " or ".join(words) or "nothing"


def _describe_reference(reference: Reference, surface: Surface) -> str:
    found = surface.types[reference]
    if found.component:
        return found.component
    if found.members:
        keys = list(found.members)
        more = [f"{len(keys) - _SEEN} more"] if len(keys) > _SEEN else []
        return f"a dict with {join_words([*keys[:_SEEN], *more])}"
    return "a value of a recursive type"


def join_words(words: Iterable[str]) -> str:
    """Join words by commas; `none` if there are none."""
    return ", ".join(words) or "none"
