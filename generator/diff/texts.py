"""Compare what no type says: deprecation, default and description."""

from collections.abc import Iterator
from typing import Any

from generator.diff.findings import Finding, Place
from generator.diff.surface import ArgumentSurface
from generator.model.types import TypedProperty

Value = ArgumentSurface | TypedProperty


def compare_texts(old: Value, new: Value, place: Place) -> Iterator[Finding]:
    """Compare what an argument or a property has beside its type."""
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
