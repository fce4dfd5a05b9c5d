"""Compare types by structure, following references, whatever their names."""

from collections import deque
from collections.abc import Iterable, Iterator
from dataclasses import replace

from generator.diff.findings import Finding, Place
from generator.diff.surface import Surface
from generator.diff.texts import compare_texts
from generator.diff.type_pairs import (
    is_alike,
    list_accepted,
    list_members,
    pair_enumerations,
    pair_wider,
    unite_enumerations,
)
from generator.diff.type_words import describe_type, describe_types
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
)
from generator.source.document import split_pointer


class TypeComparison:
    """Compares types of two SDKs.

    A component that exists in both is compared once for each direction, by `finish`;
    all other types are compared where they are used.
    """

    def __init__(self, old: Surface, new: Surface) -> None:
        self._old = old
        self._new = new
        self._left: deque[tuple[Reference, Reference, Direction]] = deque()
        self._met: set[tuple[str, str, Direction]] = set()
        self._renamed: dict[str, str] = {}
        self._open: set[tuple[Type, Type]] = set()
        self._rates: dict[tuple[Reference, Reference, Direction], tuple[bool, float]]
        self._rates = {}
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
            there, here = self._old.types[old], self._new.types[new]
            place = Place(owner=here.component, direction=direction)
            if there.text != here.text:
                yield place.find_of_owner("described")
            if there.alias is None and here.alias is None:
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
        count = len(olds)
        for is_one in (self._has_one_name, self._is_renamed):
            for old in [item for item in olds if isinstance(item, Reference)]:
                for new in [item for item in news if isinstance(item, Reference)]:
                    if old in olds and is_one(old, new):
                        olds.remove(old)
                        news.remove(new)
                        self._meet(old, new, direction)
        return len(olds) < count

    def _meet(self, old: Reference, new: Reference, direction: Direction) -> None:
        """Schedule the comparison of two components."""
        key = (
            self._old.types[old].component,
            self._new.types[new].component,
            direction,
        )
        if key not in self._met and not self._is_trial:
            self._met.add(key)
            self._left.append((old, new, direction))

    def _has_one_name(self, old: Reference, new: Reference) -> bool:
        name = self._old.types[old].component
        return bool(name) and name == self._new.types[new].component

    def _is_renamed(self, old: Reference, new: Reference) -> bool:
        """Tell whether a removed component is now a new one with another name."""
        there, here = self._old.types[old], self._new.types[new]
        before, after = there.component, here.component
        if not before or not after:
            return False
        if before in self._renamed:
            return self._renamed[before] == after
        if before in self._new.components or after in self._old.components:
            return False
        if after in self._renamed.values() or not is_alike(there, here):
            return False
        if not self._is_trial:
            self._renamed[before] = after
        return True

    def _expand(
        self, items: Iterable[Type], surface: Surface, place: Place
    ) -> list[Type]:
        """Replace aliases by their types, and scalars by the types that are accepted."""
        found: dict[Type, None] = {}
        seen: set[Type] = set()
        left = deque(items)
        while left:
            item = left.popleft()
            alias = surface.types[item].alias if isinstance(item, Reference) else None
            if alias is None:
                found.update(dict.fromkeys(list_accepted(item, place)))
            elif item not in seen:
                seen.add(item)
                left.extendleft(reversed(list_members(alias)))
        return unite_enumerations(list(found))

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
        olds = self._expand(olds, self._old, place)
        news = self._expand(news, self._new, place)
        if ANY in olds or ANY in news:
            yield from self._compare_with_any(olds, news, place)
            return
        if (NONE in olds) != (NONE in news):
            yield place.find("nullable" if NONE in news else "not-null")
        olds, news = ([t for t in side if t != NONE] for side in (olds, news))
        before, after = list(olds), list(news)
        count, words = len(olds), describe_types(olds, self._old)
        self._take_components(olds, news, place.direction)
        for item in [item for item in olds if isinstance(item, Scalar)]:
            if item in news:
                olds.remove(item)
                news.remove(item)
        yield from pair_enumerations(olds, news, place)
        yield from self._pair_containers(olds, news, place)
        yield from self._pair_objects(olds, news, place)
        yield from pair_wider(olds, news, place)
        olds = [old for old in olds if not self._has_same([old], after, place)]
        news = [new for new in news if not self._has_same(before, [new], place)]
        added = describe_types(news, self._new)
        if olds and news and len(olds) == count and not is_paired:
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

    def _pair_containers(
        self, olds: list[Type], news: list[Type], place: Place
    ) -> Iterator[Finding]:
        for old in list(olds):
            for new in list(news):
                match old, new:
                    case ListOf(), ListOf():
                        found = self._compare_lists(old, new, place)
                    case MapOf(), MapOf():
                        found = self.compare(old.values, new.values, place.go(".*"))
                    case IteratorOf(), IteratorOf():
                        found = self.compare(old.items, new.items, place.go("[]"))
                    case _:
                        continue
                yield from found
                olds.remove(old)
                news.remove(new)
                break

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

    def _pair_options(
        self, olds: list[Reference], news: list[Reference], place: Place
    ) -> list[tuple[Reference, Reference]]:
        rated = [
            (self._rate_likeness(old, new, place), -i, -j)
            for i, old in enumerate(olds)
            for j, new in enumerate(news)
        ]
        pairs: dict[int, int] = {}
        for rate, i, j in sorted(rated, reverse=True):
            if rate > (False, 0) and -i not in pairs and -j not in pairs.values():
                pairs[-i] = -j
        return [(olds[i], news[j]) for i, j in pairs.items()]

    def _rate_likeness(
        self, old: Reference, new: Reference, place: Place
    ) -> tuple[bool, float]:
        """Return whether two objects are equal, and the fraction of common keys."""
        key = (old, new, place.direction)
        if key not in self._rates:
            there, here = self._old.types[old].members, self._new.types[new].members
            common, every = there.keys() & here.keys(), there.keys() | here.keys()
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
        there, here = self._old.types[old], self._new.types[new]
        inner = replace(place, in_parameter=False)
        for name in dict.fromkeys((*there.members, *here.members)):
            yield from self._compare_property(
                there.members.get(name), here.members.get(name), inner.go(f".{name}")
            )
        if there.rest and here.rest:
            yield from self.compare(there.rest, here.rest, inner.go(".*"))

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
