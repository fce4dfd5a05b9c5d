"""Which types belong together where two SDKs are compared."""

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
    """List what is accepted where a type is declared: JSON has no dates, texts hold lists."""
    is_string = isinstance(item, Scalar) and item.name in _JSON_STRINGS
    if not place.in_parameter:
        yield STRING if is_string else item
        return
    yield item
    if isinstance(item, ListOf) or item in (Scalar("date"), Scalar("datetime")):
        yield STRING


def unite_enumerations(items: list[Type]) -> list[Type]:
    """Make one enumeration of all, none where any value of their type is possible."""
    values = [v for item in items if isinstance(item, Enumeration) for v in item.values]
    kept = [v for v in values if _SCALARS[type(v)] not in items]
    rest: list[Type] = [item for item in items if not isinstance(item, Enumeration)]
    if kept:
        is_open = any(item.is_open for item in items if isinstance(item, Enumeration))
        rest.append(Enumeration(tuple({repr(v): v for v in kept}.values()), is_open))
    return rest


def pair_enumerations(
    olds: list[Type], news: list[Type], place: Place
) -> Iterator[Finding]:
    old = next((item for item in olds if isinstance(item, Enumeration)), None)
    new = next((item for item in news if isinstance(item, Enumeration)), None)
    takes_more = old and (old.is_open or place.direction == "request")
    if old and new:
        olds.remove(old)
        news.remove(new)
        gone, added = _subtract(old, new), _subtract(new, old)
        if gone:
            yield place.find("value-removed", join_words(gone))
        if added:
            rule = "value-added" if takes_more else "type-widened"
            yield place.find(rule, join_words(added))
    elif new and _get_scalar(new) in olds:
        olds.remove(_get_scalar(new))
        news.remove(new)
        yield place.find("enumeration-added", join_words(map(str, new.values)))
    elif old and _get_scalar(old) in news:
        olds.remove(old)
        news.remove(_get_scalar(old))
        if takes_more:
            yield place.find("enumeration-removed")
        else:
            yield place.find("type-widened", f"any other {_get_scalar(old).name}")


def _subtract(one: Enumeration, other: Enumeration) -> list[str]:
    """List the values that only the first has; 1, "1" and True differ."""
    known = set(map(repr, other.values))
    return [str(value) for value in one.values if repr(value) not in known]


def _get_scalar(item: Enumeration) -> Scalar:
    return _SCALARS[type(item.values[0])]


def pair_wider(olds: list[Type], news: list[Type], place: Place) -> Iterator[Finding]:
    """Pair types of which one accepts all that the other does."""
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
    """Return whether two types may be one: half the properties are the same, or neither has any."""
    common = old.members.keys() & new.members.keys()
    return 2 * len(common) >= len(old.members) and bool(old.members) == bool(
        new.members
    )
