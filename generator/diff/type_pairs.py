"""Decide which types belong together when two SDKs are compared."""

from collections.abc import Iterator

from generator.diff.findings import Finding, Place
from generator.diff.surface import TypeSurface
from generator.diff.type_words import join_words
from generator.model.types import (
    STRING,
    Enumeration,
    ListOf,
    MapOf,
    OneOf,
    Reference,
    Scalar,
    Type,
)

_SCALARS: dict[type, Scalar] = {str: STRING, int: Scalar("int"), bool: Scalar("bool")}
_JSON_STRINGS = frozenset({"date", "datetime", "file"})


def list_members(item: Type) -> list[Type]:
    return list(item.members) if isinstance(item, OneOf) else [item]


def list_accepted(item: Type, place: Place) -> Iterator[Type]:
    """List the types that a declared type accepts: JSON has no dates, and text may be a list."""
    is_string = isinstance(item, Scalar) and item.name in _JSON_STRINGS
    if not place.in_parameter:
        yield STRING if is_string else item
        return
    yield item
    if isinstance(item, ListOf) or item in (Scalar("date"), Scalar("datetime")):
        yield STRING


def unite_enumerations(items: list[Type]) -> list[Type]:
    """Merge all enumerations into one; None if any value of their type is possible."""
    listed = [item for item in items if isinstance(item, Enumeration)]
    is_open = any(item.is_open for item in listed)
    values = {repr(value): value for item in listed for value in item.values}
    rest: list[Type] = [item for item in items if not isinstance(item, Enumeration)]
    for kind, scalar in _SCALARS.items():
        kept = tuple(value for value in values.values() if type(value) is kind)
        if kept and scalar not in items:
            rest.append(Enumeration(kept, is_open))
    return rest


def pair_enumerations(
    olds: list[Type], news: list[Type], place: Place
) -> Iterator[Finding]:
    """Pair enumerations with those, or with any value, of the same type."""
    before, after = _list_enumerations(olds), _list_enumerations(news)
    for scalar, old in before.items():
        takes_more = old.is_open or place.direction == "request"
        new = after.get(scalar)
        if new:
            olds.remove(old)
            news.remove(new)
            gone, added = _subtract(old, new), _subtract(new, old)
            if gone:
                yield place.find("value-removed", join_words(gone))
            if added:
                rule = "value-added" if takes_more else "type-widened"
                yield place.find(rule, join_words(added))
        elif scalar in news:
            olds.remove(old)
            news.remove(scalar)
            if takes_more:
                yield place.find("enumeration-removed")
            else:
                yield place.find("type-widened", f"any other {scalar.name}")
    for scalar, new in after.items():
        if scalar in olds:
            olds.remove(scalar)
            news.remove(new)
            yield place.find("enumeration-added", join_words(map(str, new.values)))


def _list_enumerations(items: list[Type]) -> dict[Scalar, Enumeration]:
    """List enumerations by the type of their values."""
    listed = (item for item in items if isinstance(item, Enumeration))
    return {_SCALARS[type(item.values[0])]: item for item in listed}


def _subtract(one: Enumeration, other: Enumeration) -> list[str]:
    """List the values that only the first has; 1, "1" and True are different."""
    known = set(map(repr, other.values))
    return [str(value) for value in one.values if repr(value) not in known]


def pair_wider(olds: list[Type], news: list[Type], place: Place) -> Iterator[Finding]:
    """Pair types of which one accepts all values of the other."""
    for old in list(olds):
        for new in list(news):
            if _is_wider(new, old):
                yield place.find("type-widened", _describe_wide(new))
            elif _is_wider(old, new):
                yield place.find("type-narrowed", _describe_wide(old))
            else:
                continue
            olds.remove(old)
            news.remove(new)
            break


def _is_wider(wide: Type, narrow: Type) -> bool:
    if isinstance(narrow, Reference):
        return isinstance(wide, MapOf)
    return (wide, narrow) == (Scalar("float"), Scalar("int"))


def _describe_wide(item: Type) -> str:
    return "float" if isinstance(item, Scalar) else "a dict with other keys"


def is_alike(old: TypeSurface, new: TypeSurface) -> bool:
    """Tell whether two types may be the same: half of the properties are equal, or neither has any."""
    common = old.members.keys() & new.members.keys()
    return 2 * len(common) >= len(old.members) and bool(old.members) == bool(
        new.members
    )
