"""Merge the keywords of schemas that all apply to a value."""

from collections.abc import Callable, Mapping
from typing import Any

_NUMBERS = (int, float)


def merge_keywords(
    first: Mapping[str, Any], second: Mapping[str, Any]
) -> Mapping[str, Any]:
    """Merge two sets of keywords: the stricter limits, and otherwise the second's."""
    common = first.keys() & second.keys()
    merged = {key: _merge(key, first[key], second[key]) for key in common}
    return {**first, **second, **merged}


def _merge(key: str, first: Any, second: Any) -> Any:
    if key in _LIMITS and isinstance(first, _NUMBERS) and isinstance(second, _NUMBERS):
        return _LIMITS[key](first, second)
    return _MERGERS[key](first, second) if key in _MERGERS else second


def _intersect_values(first: Any, second: Any) -> Any:
    if not isinstance(first, list) or not isinstance(second, list):
        return second
    return [value for value in second if value in first] or second


def _intersect_types(first: Any, second: Any) -> Any:
    """Return the types that both allow; the second's if there are none."""
    firsts = first if isinstance(first, list) else [first]
    seconds = second if isinstance(second, list) else [second]
    common = [name for name in seconds if name in firsts]
    if "number" in firsts and "integer" in seconds and "integer" not in common:
        common.append("integer")
    if "integer" in firsts and "number" in seconds and "integer" not in common:
        common.append("integer")
    if not common:
        return second
    return common if len(common) > 1 else common[0]


def _merge_values(first: Any, second: Any) -> Any:
    """Merge the schemas of values without names, such as items."""
    if first is False or second is False:
        return False
    if not isinstance(first, dict) or not first or first == second:
        return second
    if not isinstance(second, dict) or not second:
        return first
    return {"allOf": [first, second]}


def _take_either(first: Any, second: Any) -> Any:
    return first or second


_LIMITS: Mapping[str, Callable[[Any, Any], Any]] = {
    "exclusiveMaximum": min,
    "exclusiveMinimum": max,
    "maxItems": min,
    "maxLength": min,
    "maxProperties": min,
    "maximum": min,
    "minItems": max,
    "minLength": max,
    "minProperties": max,
    "minimum": max,
}
_MERGERS: Mapping[str, Callable[[Any, Any], Any]] = {
    "additionalProperties": _merge_values,
    "enum": _intersect_values,
    "nullable": _take_either,
    "type": _intersect_types,
    "uniqueItems": _take_either,
}
