"""Values as they stand in a request: text, query pairs, path segments and JSON."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from datetime import date, time
from enum import Enum
from typing import Any
from urllib.parse import quote

__all__ = ["to_header", "to_json", "to_pairs", "to_segment", "to_text"]

_LISTS = (list, tuple, set, frozenset)
_SEPARATORS = {"spaceDelimited": " ", "pipeDelimited": "|"}


def to_text(value: Any) -> str:
    """Write a value in the form in which a query, a header or a form has it.

    Booleans are ``true`` and ``false``, dates and times ISO 8601, lists joined by commas.
    """
    if type(value) is str:
        return value
    if isinstance(value, Enum):
        return to_text(value.value)
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, (date, time)):
        return value.isoformat()
    if isinstance(value, (Mapping, *_LISTS)):
        return join(flatten(value) if isinstance(value, Mapping) else value)
    return value.decode("utf-8") if isinstance(value, bytes) else str(value)


def join(values: Iterable[Any], separator: str = ",") -> str:
    """Join the text of the values that are not None."""
    return separator.join([to_text(value) for value in values if value is not None])


def flatten(value: Mapping[Any, Any]) -> list[Any]:
    """List the keys and values of an object in turn, without those that are None."""
    return [item for pair in value.items() if pair[1] is not None for item in pair]


def to_pairs(
    name: str, value: Any, style: str = "", explode: bool = False
) -> list[tuple[str, str]]:
    """Write one parameter as the name and value pairs of a query or a form.

    Args:
        name: The wire name.
        value: The value; None and an empty list are left out.
        style: OpenAPI's style; empty means ``form``, and ``json`` JSON text.
        explode: Whether each item or property makes a pair of its own.

    Returns:
        The pairs, not percent-encoded.
    """
    if type(value) is str:
        return [(name, value)]
    if style == "json":
        return [] if value is None else [(name, to_json(value).decode("ascii"))]
    if isinstance(value, Mapping):
        return _object_pairs(name, value, style, explode)
    if isinstance(value, _LISTS):
        if explode:
            return [pair for item in value for pair in to_pairs(name, item)]
        return [(name, join(value, _SEPARATORS.get(style, ",")))] if value else []
    return [] if value is None else [(name, to_text(value))]


def _object_pairs(
    name: str, value: Mapping[Any, Any], style: str, explode: bool
) -> list[tuple[str, str]]:
    if style == "deepObject":
        return _deep_pairs(name, value)
    if explode:
        return [pair for key in value for pair in to_pairs(to_text(key), value[key])]
    return [(name, join(flatten(value)))] if value else []


def _deep_pairs(name: str, value: Any) -> list[tuple[str, str]]:
    if isinstance(value, Mapping):
        return [
            pair
            for key, item in value.items()
            for pair in _deep_pairs(f"{name}[{to_text(key)}]", item)
        ]
    return to_pairs(name, value, explode=True)


def to_header(value: Any, style: str, explode: bool) -> Any:
    """Write an object that is a header, or anything as JSON; the rest is passed on."""
    if style == "json" and not isinstance(value, str):
        return to_json(value).decode("ascii")
    if explode and isinstance(value, Mapping):
        return join(f"{to_text(key)}={to_text(value[key])}" for key in value)
    return value


def to_segment(name: str, value: Any, style: str, explode: bool, safe: str) -> str:
    """Write one path parameter, percent-encoded.

    Args:
        name: The wire name.
        value: The value.
        style: OpenAPI's style: ``label``, ``matrix``, or empty for ``simple``; or ``json``.
        explode: OpenAPI's explode.
        safe: Characters that are left as they are.

    Returns:
        The text for the place of the parameter in the path.

    Raises:
        ValueError: The value is empty or made of dots, so that the request would go to another resource.
    """
    if style in ("label", "matrix"):
        segment = _prefixed_segment(name, value, style, explode, safe)
    elif style == "json":
        segment = quote(to_header(value, style, explode), safe=safe)
    elif explode and isinstance(value, Mapping):
        segment = ",".join(_assignments(value, safe))
    else:
        segment = quote(to_text(value), safe=safe)
    for part in segment.split("/"):
        if part in ("", ".", ".."):
            raise ValueError(
                f"The path parameter `{name}` must not be empty or made of dots: {value!r}"
            )
    return segment


def _prefixed_segment(
    name: str, value: Any, style: str, explode: bool, safe: str
) -> str:
    prefix = "." if style == "label" else ";"
    if isinstance(value, Mapping) and explode:
        parts = _assignments(value, safe)
    else:
        parts = [quote(to_text(value), safe=safe)]
        if isinstance(value, _LISTS) and explode:
            parts = [quote(to_text(item), safe=safe) for item in value]
        if style == "matrix":
            parts = [f"{quote(name, safe=safe)}={part}" for part in parts]
    if not any(parts):
        raise ValueError(f"The path parameter `{name}` must not be empty")
    return "".join([prefix + part for part in parts])


def _assignments(value: Mapping[Any, Any], safe: str) -> list[str]:
    return [
        f"{quote(to_text(key), safe=safe)}={quote(to_text(item), safe=safe)}"
        for key, item in value.items()
    ]


def to_json(value: Any) -> bytes:
    """Write a request body as JSON.

    Args:
        value: Anything JSON can hold; dates and times are written in ISO 8601, an enumeration as its value.

    Returns:
        The JSON text, in ASCII.

    Raises:
        TypeError: It holds something that JSON cannot.
        ValueError: It holds a number that is not finite, or contains itself.
    """
    try:
        return _JSON.encode(value).encode("ascii")
    except RecursionError:
        raise ValueError("A request body is nested too deeply") from None


def _json_default(value: Any) -> Any:
    if isinstance(value, (date, time)):
        return value.isoformat()
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, Mapping):
        return dict(value)
    raise TypeError(f"A request body cannot hold a {type(value).__name__}: {value!r}")


_JSON = json.JSONEncoder(default=_json_default, allow_nan=False)
