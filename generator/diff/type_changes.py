"""Compare types by structure, following references, whatever their names."""

from collections import deque
from collections.abc import Iterable, Iterator
from dataclasses import replace
from operator import eq, itemgetter
from typing import Any

from generator.diff.alternatives import (
    list_accepted,
    list_members,
    pair_enumerations,
    pair_wider,
    take_pairs,
)
from generator.diff.findings import Finding, Place
from generator.diff.words import describe_type, describe_types
from generator.model.arguments import Argument
from generator.model.types import (
    ANY,
    NONE,
    Direction,
    IteratorOf,
    ListOf,
    MapOf,
    Reference,
    Scalar,
    Type,
    TypedProperty,
    TypeTable,
    name_component,
)
from generator.source.document import split_pointer

_Pair = tuple[Reference, Reference, Direction]


class TypeComparison:
    """Compares types of two SDKs.

    A component that exists in both is compared once for each direction, by `finish`;
    all other types are compared where they are used.
    """

    def __init__(self, old: TypeTable, new: TypeTable) -> None:
        self._old = old
        self._new = new
        self._old_components = set(map(name_component, old.names))
        self._new_components = set(map(name_component, new.names))
        self._left: deque[_Pair] = deque()
        self._met: set[tuple[str, str, Direction]] = set()
        self._renamed: dict[str, str] = {}
        self._open: set[tuple[Type, Type]] = set()
        self._rates: dict[_Pair, tuple[bool, float]] = {}
        self._is_trial = False  # differences found in a trial are dropped

    def compare(self, old: Type, new: Type, place: Place) -> Iterator[Finding]:
        """Compare the types of a value."""
        if (old, new) in self._open:  # a recursive type
            return
        self._open.add((old, new))
        olds, news = list_members(old), list_members(new)
        is_paired = self._take_components(olds, news, place.direction)
        yield from self._compare_alternatives(olds, news, place, is_paired)
        self._open.remove((old, new))

    def finish(self) -> Iterator[Finding]:
        """Compare the components found so far, and those found meanwhile."""
        while self._left:
            old, new, direction = self._left.popleft()
            old_type, new_type = self._old.get(old), self._new.get(new)
            place = Place(owner=name_component(new), direction=direction)
            if old_type.description != new_type.description:
                yield place.find_of_owner("described")
            if old_type.alias is None and new_type.alias is None:
                yield from self._compare_objects(old, new, place)
            else:
                yield from self._compare_alternatives([old], [new], place, False)
        for before, after in self._renamed.items():
            yield Place(owner=before).find("type-renamed", after)

    def _take_components(
        self, olds: list[Type], news: list[Type], direction: Direction
    ) -> bool:
        """Remove the components that both lists contain, to compare them later.

        Returns:
            Whether there were any.
        """
        pairs = take_pairs(olds, news, Reference, _has_one_name)
        pairs += take_pairs(olds, news, Reference, self._is_renamed)
        for old, new in pairs:
            key = (name_component(old), name_component(new), direction)
            if key not in self._met and not self._is_trial:
                self._met.add(key)
                self._left.append((old, new, direction))
        return bool(pairs)

    def _is_renamed(self, old: Reference, new: Reference) -> bool:
        """Tell whether a removed component is now a new one with another name.

        At least half of the properties are the same, or neither has any.
        """
        before, after = name_component(old), name_component(new)
        if not before or not after:
            return False
        if before in self._renamed:
            return self._renamed[before] == after
        if before in self._new_components or after in self._old_components:
            return False
        olds, news = _list_properties(self._old, old), _list_properties(self._new, new)
        is_alike = 2 * len(olds.keys() & news.keys()) >= len(olds)
        if after in self._renamed.values() or not is_alike or bool(olds) != bool(news):
            return False
        if not self._is_trial:
            self._renamed[before] = after
        return True

    def _compare_alternatives(
        self, olds: list[Type], news: list[Type], place: Place, is_paired: bool
    ) -> Iterator[Finding]:
        """Pair matching alternatives and compare them; report the others.

        Args:
            olds: Alternatives of the old SDK.
            news: Alternatives of the new SDK.
            place: Their location.
            is_paired: Whether both SDKs have further alternatives in common.
        """
        olds = list_accepted(olds, self._old, place)
        news = list_accepted(news, self._new, place)
        if ANY in olds or ANY in news:
            yield from self._compare_with_any(olds, news, place)
            return
        if (NONE in olds) != (NONE in news):
            yield place.find("nullable" if NONE in news else "not-null")
        olds, news = ([t for t in side if t != NONE] for side in (olds, news))
        before, after = list(olds), list(news)
        words = describe_types(olds, self._old)
        self._take_components(olds, news, place.direction)
        take_pairs(olds, news, Scalar, eq)
        yield from pair_enumerations(olds, news, place)
        for old, new in take_pairs(olds, news, ListOf):
            yield from self._compare_lists(old, new, place)
        for one, other in take_pairs(olds, news, MapOf):
            yield from self.compare(one.values, other.values, place.go(".*"))
        for first, second in take_pairs(olds, news, IteratorOf):
            yield from self.compare(first.items, second.items, place.go("[]"))
        yield from self._pair_objects(olds, news, place)
        yield from pair_wider(olds, news, place)
        olds = [old for old in olds if not self._has_same([old], after, place)]
        news = [new for new in news if not self._has_same(before, [new], place)]
        added = describe_types(news, self._new)
        if olds and news and len(olds) == len(before) and not is_paired:
            yield place.find("type-changed", f"{added} now, {words} before")
            return
        if news:
            yield place.find("type-widened", added)
        if olds:
            yield place.find("type-narrowed", describe_types(olds, self._old))

    def _compare_with_any(
        self, olds: list[Type], news: list[Type], place: Place
    ) -> Iterator[Finding]:
        if ANY not in olds:
            yield place.find("type-widened", "any value")
        elif ANY not in news:
            words = f"anything but {describe_types(news, self._new)}"
            yield place.find("type-narrowed", words)

    def _compare_lists(
        self, old: ListOf, new: ListOf, place: Place
    ) -> Iterator[Finding]:
        """Compare the first items one by one, and all items if these are equal."""
        found = [
            finding
            for i, (before, after) in enumerate(zip(old.first, new.first, strict=False))
            for finding in self.compare(before, after, place.go(f"[{i}]"))
        ]
        step = "" if place.in_parameter else "[]"
        yield from found or self.compare(old.items, new.items, place.go(step))

    def _pair_objects(
        self, olds: list[Type], news: list[Type], place: Place
    ) -> Iterator[Finding]:
        """Pair equal objects first, then those with the most keys in common."""
        before = [item for item in olds if isinstance(item, Reference)]
        after = [item for item in news if isinstance(item, Reference)]
        if len(before) == len(after) == 1:
            pairs = [(before[0], after[0])]
        else:
            pairs = self._pair_options(before, after, place)
        for old, new in pairs:
            olds.remove(old)
            news.remove(new)
            is_choice = len(before) > 1 or len(after) > 1
            step = f" ({self._describe_option(new)})" if is_choice else ""
            yield from self._compare_objects(old, new, place.go(step))

    def _pair_options(
        self, olds: list[Reference], news: list[Reference], place: Place
    ) -> list[tuple[Reference, Reference]]:
        rated = [
            (self._rate_likeness(old, new, place), old, new)
            for old in olds
            for new in news
        ]
        pairs: dict[Reference, Reference] = {}
        for rate, old, new in sorted(rated, key=itemgetter(0), reverse=True):
            if rate > (False, 0) and old not in pairs and new not in pairs.values():
                pairs[old] = new
        return list(pairs.items())

    def _has_same(
        self, olds: Iterable[Type], news: Iterable[Type], place: Place
    ) -> bool:
        """Tell whether both sides have an equal object."""
        return any(
            self._rate_likeness(old, new, place)[0]
            for old in olds
            for new in news
            if isinstance(old, Reference) and isinstance(new, Reference)
        )

    def _rate_likeness(
        self, old: Reference, new: Reference, place: Place
    ) -> tuple[bool, float]:
        """Return whether two objects are equal, and the fraction of common keys."""
        key = (old, new, place.direction)
        if key not in self._rates:
            olds = _list_properties(self._old, old)
            news = _list_properties(self._new, new)
            common, every = olds.keys() & news.keys(), olds.keys() | news.keys()
            outer, self._is_trial = self._is_trial, True
            is_same = not list(self._compare_objects(old, new, place))
            self._is_trial = outer
            self._rates[key] = (is_same, len(common) / max(len(every), 1))
        return self._rates[key]

    def _describe_option(self, reference: Reference) -> str:
        """Name an option of a union by its component or its number."""
        *_, keyword, last = ["", *split_pointer(reference.pointer)]
        if keyword in ("oneOf", "anyOf"):
            return f"option {int(last) + 1}"
        return describe_type(reference, self._new)

    def _compare_objects(
        self, old: Reference, new: Reference, place: Place
    ) -> Iterator[Finding]:
        """Compare objects, property by property."""
        olds, news = _list_properties(self._old, old), _list_properties(self._new, new)
        inner = replace(place, in_parameter=False)
        for name in dict.fromkeys((*olds, *news)):
            yield from self._compare_property(
                olds.get(name), news.get(name), inner.go(f".{name}")
            )
        old_rest, new_rest = self._old.get(old).rest, self._new.get(new).rest
        if old_rest and new_rest:
            yield from self.compare(old_rest, new_rest, inner.go(".*"))

    def _compare_property(
        self, old: TypedProperty | None, new: TypedProperty | None, place: Place
    ) -> Iterator[Finding]:
        is_sent = place.direction == "request"
        if old is None and new is not None:
            is_needed = new.required and is_sent
            yield place.find("required-added" if is_needed else "property-added")
        elif new is None:
            yield place.find("property-removed")
        elif old is not None:
            if old.required != new.required:
                yield place.find("required" if new.required else "optional")
            yield from self.compare(old.type, new.type, place)
            yield from compare_texts(old, new, place)


def _has_one_name(old: Reference, new: Reference) -> bool:
    return name_component(old) == name_component(new) != ""


def _list_properties(
    types: TypeTable, reference: Reference
) -> dict[str, TypedProperty]:
    """List the properties of an object by wire name."""
    return {item.wire_name: item for item in types.get(reference).properties}


def compare_texts(
    old: Argument | TypedProperty, new: Argument | TypedProperty, place: Place
) -> Iterator[Finding]:
    """Compare what no type says: deprecation, default and description."""
    if old.deprecated != new.deprecated:
        yield place.find("deprecated" if new.deprecated else "undeprecated")
    before, after = _write_default(old.default), _write_default(new.default)
    if place.direction == "request" and before != after:
        words = f"{after or 'none'} now, {before or 'none'} before"
        yield place.find("default-changed", words)
    if old.description != new.description:
        yield place.find_of_owner("described")


def _write_default(value: Any) -> str:
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    return "" if value is None else str(value)
