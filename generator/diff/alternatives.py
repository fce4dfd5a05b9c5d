"""List the alternatives of types, and pair those of two SDKs that belong together."""

from collections import deque
from collections.abc import Callable, Iterable, Iterator
from typing import TypeVar

from generator.diff.findings import Finding, Place
from generator.diff.words import join_words
from generator.model.types import (
    FLOAT,
    INTEGER,
    STRING,
    Enumeration,
    IteratorOf,
    ListOf,
    MapOf,
    OneOf,
    Reference,
    Scalar,
    Type,
    TypeTable,
)

T = TypeVar("T", Scalar, ListOf, MapOf, IteratorOf, Reference)

_SCALARS: dict[type, Scalar] = {str: STRING, int: INTEGER, bool: Scalar("bool")}
_JSON_STRINGS = frozenset({"date", "datetime", "file"})


def list_members(item: Type) -> list[Type]:
    """List the members of a union; of any other type, this type."""
    return list(item.members) if isinstance(item, OneOf) else [item]


def list_alternatives(items: Iterable[Type], types: TypeTable) -> list[Type]:
    """Replace unions by their members, and aliases by what they stand for."""
    found: dict[Type, None] = {}
    seen: set[Type] = set()
    left = deque(items)
    while left:
        item = left.popleft()
        alias = types.get(item).alias if isinstance(item, Reference) else None
        if isinstance(item, OneOf):
            left.extendleft(reversed(item.members))
        elif alias is None:
            found[item] = None
        elif item not in seen:
            seen.add(item)
            left.appendleft(alias)
    return list(found)


def list_accepted(items: Iterable[Type], types: TypeTable, place: Place) -> list[Type]:
    """List the types that are accepted: JSON has no dates, and text may be a list.

    All enumerations become one; none if any value of their type is possible.
    """
    found: dict[Type, None] = {}
    for item in list_alternatives(items, types):
        found.update(dict.fromkeys(_iterate_accepted(item, place)))
    listed = [item for item in found if isinstance(item, Enumeration)]
    is_open = any(item.is_open for item in listed)
    values = {repr(value): value for item in listed for value in item.values}
    rest: list[Type] = [item for item in found if not isinstance(item, Enumeration)]
    for kind, scalar in _SCALARS.items():
        kept = tuple(value for value in values.values() if type(value) is kind)
        if kept and scalar not in found:
            rest.append(Enumeration(kept, is_open))
    return rest


def _iterate_accepted(item: Type, place: Place) -> Iterator[Type]:
    is_string = isinstance(item, Scalar) and item.name in _JSON_STRINGS
    if not place.in_parameter:
        yield STRING if is_string else item
        return
    yield item
    if isinstance(item, ListOf) or item in (Scalar("date"), Scalar("datetime")):
        yield STRING


def take_pairs(
    olds: list[Type],
    news: list[Type],
    kind: type[T],
    belong: Callable[[T, T], bool] = lambda old, new: True,
) -> list[tuple[T, T]]:
    """Remove the types of a kind that belong together from both lists, and return them."""
    pairs = []
    for old in [item for item in olds if isinstance(item, kind)]:
        for new in [item for item in news if isinstance(item, kind)]:
            if belong(old, new):
                olds.remove(old)
                news.remove(new)
                pairs.append((old, new))
                break
    return pairs


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
    return (wide, narrow) == (FLOAT, INTEGER)


def _describe_wide(item: Type) -> str:
    return "float" if isinstance(item, Scalar) else "a dict with other keys"
