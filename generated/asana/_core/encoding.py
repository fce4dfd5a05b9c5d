"""Values as they stand in a request: text, query pairs, path segments and JSON."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Mapping
from datetime import date, time
from enum import Enum
from typing import Any
from urllib.parse import quote, quote_plus

__all__ = [
    "escape",
    "escape_form",
    "escape_reserved",
    "to_header",
    "to_json",
    "to_pairs",
    "to_segment",
    "to_text",
]

Pairs = list[tuple[str, str]]
Escape = Callable[[str], str]

_LISTS = (list, tuple, set, frozenset)
_MEDIA = ("json", "text")  # the styles of parameters that have a media type
# Tabs are Swagger 2's alone; `call_api` takes them.
_SEPARATORS = {"spaceDelimited": " ", "pipeDelimited": "|", "tabDelimited": "\t"}
# Reserved characters (RFC 3986) that mean nothing in a query; those that do are escaped.
_RESERVED = ":/?@!$'()*,;="
_STRAY_PERCENT = re.compile("%(?![0-9A-Fa-f]{2})")


def escape(text: str) -> str:
    """Percent-encode a text for a query or a cookie."""
    return quote(text, safe="")


def escape_form(text: str) -> str:
    """Percent-encode a text for an urlencoded form, in which a space is a plus."""
    return quote_plus(text)


def escape_reserved(text: str) -> str:
    """Percent-encode a text whose reserved characters and percent-encoded triples are kept."""
    return quote(_STRAY_PERCENT.sub("%25", text), safe=f"{_RESERVED}%")


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
        return ",".join(map(to_text, list_parts(value)))
    if hasattr(value, "__next__") or _has_no_text(type(value)):
        raise TypeError(f"A parameter cannot be a {type(value).__name__}: {value!r}")
    return value.decode("utf-8") if isinstance(value, bytes) else str(value)


def _has_no_text(kind: Any) -> bool:
    """Tell whether objects of a class have no text but their address."""
    return kind.__str__ is object.__str__ and kind.__repr__ is object.__repr__


def list_parts(value: Any) -> Iterable[Any]:
    """List the items of a list, or the keys and values of an object in turn; None is left out."""
    if isinstance(value, Mapping):
        return [item for pair in value.items() if pair[1] is not None for item in pair]
    return [item for item in value if item is not None]


def _write_media(value: Any, style: str) -> Any:
    """Write a parameter that has a media type: of another than JSON a caller gives the text.

    Raises:
        TypeError: It is a list or an object of another media type than JSON.
    """
    if style == "json":
        return to_json(value).decode("ascii")
    if isinstance(value, (Mapping, *_LISTS)):
        raise TypeError(
            f"A parameter that is not JSON must be text, not a {type(value).__name__}"
        )
    return value


def to_pairs(
    name: str,
    value: Any,
    style: str = "",
    explode: bool = False,
    escape: Escape = escape,
) -> Pairs:
    """Write one parameter as the name and value pairs of a query, a form or a cookie.

    Delimiters stand between the values as RFC 6570 says; in the values they are escaped.

    Args:
        name: The wire name.
        value: The value; None and an empty list are left out.
        style: OpenAPI's style; empty means ``form``. ``json`` means JSON text, ``text``
            that of another media type, and ``urlencoded`` a whole query that is a form.
        explode: Whether each item or property makes a pair of its own.
        escape: Percent-encodes a text.

    Returns:
        The pairs, percent-encoded.
    """
    if value is None:
        return []
    if style in _MEDIA:
        value = _write_media(value, style)
    if not isinstance(value, (Mapping, *_LISTS)):
        return [(escape(name), escape(to_text(value)))]
    if style == "deepObject" and isinstance(value, Mapping):
        return _deep_pairs(name, value, escape)
    if isinstance(value, Mapping) and (explode or style == "urlencoded"):
        return [
            pair
            for key, item in value.items()
            for pair in _member_pairs(to_text(key), item, style, escape)
        ]
    if explode:
        return [pair for item in value for pair in to_pairs(name, item, escape=escape)]
    separator = escape(_SEPARATORS[style]) if style in _SEPARATORS else ","
    text = separator.join([escape(to_text(part)) for part in list_parts(value)])
    return [(escape(name), text)] if value else []


def _member_pairs(key: str, item: Any, style: str, escape: Escape) -> Pairs:
    """Write a member of an object; in a whole query, lists as several and objects as JSON."""
    if style != "urlencoded":
        return to_pairs(key, item, escape=escape)
    if isinstance(item, Mapping):
        return to_pairs(key, item, "json", escape=escape)
    return to_pairs(key, item, explode=True, escape=escape)


def _deep_pairs(name: str, value: Any, escape: Escape) -> Pairs:
    if isinstance(value, Mapping):
        return [
            pair
            for key, item in value.items()
            for pair in _deep_pairs(f"{name}[{to_text(key)}]", item, escape)
        ]
    return to_pairs(name, value, explode=True, escape=escape)


def to_header(value: Any, style: str, explode: bool) -> str:
    """Write a parameter that is a header."""
    if style in _MEDIA:
        value = _write_media(value, style)
    if explode and isinstance(value, Mapping):
        pairs = [(key, item) for key, item in value.items() if item is not None]
        return ",".join([f"{to_text(key)}={to_text(item)}" for key, item in pairs])
    return to_text(value)


def to_segment(name: str, value: Any, style: str, explode: bool, safe: str) -> str:
    """Write one path parameter, percent-encoded.

    Args:
        name: The wire name.
        value: The value.
        style: OpenAPI's style: ``label``, ``matrix``, or empty for ``simple``; or ``json`` or ``text``.
        explode: OpenAPI's explode.
        safe: Characters that are left as they are.

    Returns:
        The text for the place of the parameter in the path.

    Raises:
        ValueError: The value is empty or made of dots, so that the request would go to another resource.
    """

    def escape(part: Any) -> str:
        return quote(to_text(part), safe=safe)

    prefix = {"label": ".", "matrix": ";"}.get(style, "")
    if style in _MEDIA:
        value = _write_media(value, style)
    if explode and isinstance(value, Mapping):
        parts = [f"{escape(key)}={escape(item)}" for key, item in value.items()]
    else:
        is_list = isinstance(value, (Mapping, *_LISTS))
        parts = [escape(part) for part in (list_parts(value) if is_list else [value])]
        if not explode:
            parts = [",".join(parts)] if parts else []
        if style == "matrix" and any(parts):
            parts = [f"{escape(name)}={part}" for part in parts]
    segment = prefix + (prefix or ",").join(parts)
    for part in segment.removeprefix(prefix).split("/"):
        if part in ("", ".", ".."):
            raise ValueError(
                f"The path parameter `{name}` must not be empty or made of dots: {value!r}"
            )
    return segment


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
