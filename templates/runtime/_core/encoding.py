"""Encode values as text, query pairs, path segments and JSON."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Collection, Iterable, Mapping
from datetime import date, time
from enum import Enum
from typing import Any
from urllib.parse import quote

__all__ = [
    "choose_escape",
    "escape",
    "escape_cookie",
    "escape_reserved",
    "has_parts",
    "to_header",
    "to_json",
    "to_pairs",
    "to_segment",
    "to_text",
]

Pairs = list[tuple[str, str]]
Escape = Callable[[str], str]

_BYTES = (bytes, bytearray, memoryview)
_MEDIA = ("json", "text")  # the styles of parameters with a media type
# Tabs exist in Swagger 2 only; `call_api` accepts them.
_SEPARATORS = {"spaceDelimited": " ", "pipeDelimited": "|", "tabDelimited": "\t"}
_PREFIXES = {"label": ".", "matrix": ";"}  # of path parameters, by style
# Reserved characters (RFC 3986) without a meaning in a query; the others are escaped.
_RESERVED = ":/?@!$'()*,;="
_COOKIE_OCTETS = "!#$%&'()*+-./:<=>?@[]^_`{|}~"  # beside letters and digits
_STRAY_PERCENT = re.compile("%(?![0-9A-Fa-f]{2})")


def escape(text: str) -> str:
    """Percent-encode text for a query or a cookie."""
    return quote(text, safe="")


def escape_cookie(text: str) -> str:
    """Percent-encode only what no cookie may hold (RFC 6265, 4.1.1): the style ``cookie``."""
    return quote(text, safe=_COOKIE_OCTETS)


def escape_reserved(text: str) -> str:
    """Percent-encode text, except reserved characters and percent-encoded triplets."""
    return quote(_STRAY_PERCENT.sub("%25", text), safe=f"{_RESERVED}%")


def choose_escape(style: str, reserved: bool) -> Escape:
    """Choose how a parameter of a query or a cookie is percent-encoded."""
    if style == "cookie":
        return escape_cookie
    return escape_reserved if reserved else escape


def to_text(value: Any) -> str:
    """Write a value as text for a query, a header or a form.

    Booleans become ``true`` and ``false``, dates and times ISO 8601; lists are joined
    by commas.
    """
    if type(value) is str:
        return value
    if isinstance(value, Enum):
        return to_text(value.value)
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, (date, time)):
        return value.isoformat()
    if has_parts(value):
        return ",".join(map(to_text, list_parts(value)))
    if hasattr(value, "__next__") or _has_no_text(type(value)):
        raise TypeError(
            f"A parameter cannot be of type {type(value).__name__}: {value!r}"
        )
    return bytes(value).decode("utf-8") if isinstance(value, _BYTES) else str(value)


def has_parts(value: Any) -> bool:
    """Tell whether a value is a list, a view of a dict, an object or another collection."""
    if type(value) is str:
        return False
    return isinstance(value, Collection) and not isinstance(value, (str, Enum, *_BYTES))


def _has_no_text(kind: Any) -> bool:
    """Tell whether the text of a class's objects would be only their memory address."""
    return kind.__str__ is object.__str__ and kind.__repr__ is object.__repr__


def list_parts(value: Any) -> Iterable[Any]:
    """List the items of a list, or the keys and values of an object alternately, without None."""
    if isinstance(value, Mapping):
        return [item for pair in value.items() if pair[1] is not None for item in pair]
    return [item for item in value if item is not None]


def _write_media(value: Any, style: str) -> Any:
    """Write a parameter that has a media type; unless that is JSON, it must be text.

    Raises:
        TypeError: It is a list or an object, and the media type is not JSON.
    """
    if style == "json":
        return to_json(value).decode("ascii")
    if has_parts(value):
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
    """Encode one parameter as name and value pairs of a query, a form or a cookie.

    Values are separated by delimiters as RFC 6570 defines; delimiters within values are
    escaped.

    Args:
        name: The wire name.
        value: The value; None and an empty list are omitted.
        style: The OpenAPI style; empty means ``form``. ``json`` means JSON text,
            ``text`` the text of another media type, and ``urlencoded`` a whole query
            that is a form.
        explode: Whether each item or property becomes its own pair.
        escape: Percent-encodes text.

    Returns:
        The pairs, percent-encoded.
    """
    if value is None:
        return []
    if style in _MEDIA:
        value = _write_media(value, style)
    if not has_parts(value):
        return [(escape(name), escape(to_text(value)))]
    if style == "deepObject" and (isinstance(value, Mapping) or _is_nested(value)):
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
    return [(escape(name), text)] if len(value) else []


def _member_pairs(key: str, item: Any, style: str, escape: Escape) -> Pairs:
    """Encode a member of an object; in a whole query, lists as pairs and objects as JSON."""
    if style != "urlencoded":
        return to_pairs(key, item, escape=escape)
    if isinstance(item, Mapping):
        return to_pairs(key, item, "json", escape=escape)
    return to_pairs(key, item, explode=True, escape=escape)


def _is_nested(value: Any) -> bool:
    """Tell whether a value is a list of lists or objects."""
    return has_parts(value) and any(map(has_parts, value))


def _deep_pairs(name: str, value: Any, escape: Escape) -> Pairs:
    """Encode an object as pairs `name[key]`; items that are lists or objects are numbered."""
    if not isinstance(value, Mapping) and _is_nested(value):
        value = dict(enumerate(value))
    if isinstance(value, Mapping):
        return [
            pair
            for key, item in value.items()
            for pair in _deep_pairs(f"{name}[{to_text(key)}]", item, escape)
        ]
    return to_pairs(name, value, explode=True, escape=escape)


def to_header(value: Any, style: str, explode: bool) -> str:
    """Encode a header parameter."""
    if style in _MEDIA:
        value = _write_media(value, style)
    if explode and isinstance(value, Mapping):
        pairs = [(key, item) for key, item in value.items() if item is not None]
        return ",".join([f"{to_text(key)}={to_text(item)}" for key, item in pairs])
    return to_text(value)


def to_segment(name: str, value: Any, style: str, explode: bool, safe: str) -> str:
    """Encode a path parameter, percent-encoded.

    Args:
        name: The wire name.
        value: The value.
        style: The OpenAPI style: ``label``, ``matrix``, or empty for ``simple``; or ``json`` or ``text``.
        explode: The OpenAPI `explode`.
        safe: The characters that are not escaped.

    Returns:
        The text to insert into the path.

    Raises:
        ValueError: The value is empty or consists of dots, so that the request would reach another resource.
    """
    is_plain = type(value) is str and not style
    segment = (
        quote(value, safe=safe)
        if is_plain
        else _expand(name, value, style, explode, safe)
    )
    for part in segment.removeprefix(_PREFIXES.get(style, "")).split("/"):
        if part in ("", ".", ".."):
            raise ValueError(
                f"The path parameter `{name}` must not be empty or consist of dots: {value!r}"
            )
    return segment


def _expand(name: str, value: Any, style: str, explode: bool, safe: str) -> str:
    """Write a path parameter in its style; see `to_segment`."""

    def escape(part: Any) -> str:
        return quote(to_text(part), safe=safe)

    prefix = _PREFIXES.get(style, "")
    if style in _MEDIA:
        value = _write_media(value, style)
    if explode and isinstance(value, Mapping):
        pairs = [(key, item) for key, item in value.items() if item is not None]
        parts = [f"{escape(key)}={escape(item)}" for key, item in pairs]
    else:
        listed = list_parts(value) if has_parts(value) else [value]
        parts = [escape(part) for part in listed]
        if not explode:
            parts = [",".join(parts)] if parts else []
        if style == "matrix" and any(parts):
            parts = [f"{escape(name)}={part}" for part in parts]
    return prefix + (prefix or ",").join(parts)


def to_json(value: Any) -> bytes:
    """Encode a request body as JSON.

    Args:
        value: Anything that JSON can represent; dates and times become ISO 8601, enumeration members their values.

    Returns:
        The JSON text, in ASCII.

    Raises:
        TypeError: It contains a value that JSON cannot represent.
        ValueError: It contains a number that is not finite, or contains itself.
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
    raise TypeError(
        f"A request body cannot hold a value of type {type(value).__name__}: {value!r}"
    )


_JSON = json.JSONEncoder(default=_json_default, allow_nan=False)
