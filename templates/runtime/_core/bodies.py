"""Encode request bodies: JSON, forms and raw content."""

from __future__ import annotations

import io
import os
from collections.abc import Iterable, Mapping
from datetime import date, time
from enum import Enum
from typing import Any
from urllib.parse import quote_plus

from .._constants import EMPTY_BODY
from .encoding import escape_reserved, has_parts, to_json, to_pairs, to_text
from .files import FormFile
from .media import Media
from .media_types import find_charset, is_json, split_media_types, take_name
from .operation import Operation, Parameter
from .request import Headers
from .upload import FormBody, FormPart, StreamedBody

__all__ = ["FormValues", "choose_media", "write_body"]

FormValues = list[tuple[Parameter, Any]]

_JSON = Media("application/json")
_BYTES = (bytes, bytearray, memoryview)
_SCALARS = (str, bool, int, float, date, time, Enum)
_FEWEST, _MOST = 2, 4  # length of a tuple that describes a file


def choose_media(operation: Operation, named: Any, body: Any) -> Media:
    """Choose the media type to send: the requested one, or else one that suits the body.

    Raises:
        TypeError: The operation does not accept the requested media type.
    """
    usual = operation.usual_media
    if named is not None:
        if named not in operation.media:
            raise TypeError(
                f"content_type of {operation.name} must be one of"
                f" {', '.join(map(repr, operation.media))}, not {named!r}"
            )
        return operation.media[named]
    if usual.kind == "json" and _is_raw(body):
        raw = (item for item in operation.media.values() if item.kind == "raw")
        return next(raw, usual)
    return usual


def write_body(
    operation: Operation, media: Media, body: Any, form: FormValues, *, is_null: bool
) -> tuple[Any, Headers]:
    """Encode the body of a request.

    Args:
        operation: The operation.
        media: The media type.
        body: The body, or None.
        form: The parts of a form that were passed as parameters.
        is_null: Whether the call passes None as the body explicitly.

    Returns:
        The body, or None, and the headers that describe it.

    Raises:
        TypeError: The media type cannot represent such a body.
        ValueError: The body is required but missing, or a value in it cannot be sent.
    """
    if media.is_form:
        values = _list_form_values(operation, media, form, body)
        is_sent = bool(values) or operation.body_required
        return _encode_form(media, values) if is_sent else (None, {})
    if form:
        names = ", ".join([parameter.wire_name for parameter, _ in form])
        raise TypeError(f"A body of {media.content_type} has no parts: {names}")
    if body is not None:
        if media.kind == "json":
            return to_json(body), media.headers
        content = _encode_raw(operation, media.content_type, body)
        described = content.headers if isinstance(content, StreamedBody) else {}
        return content, {**media.headers, **described}
    if operation.body_nullable and (operation.body_required or is_null):
        return b"null", media.headers
    if operation.body_required:
        raise operation.missing("body")
    if not operation.has_empty_body:
        return None, {}
    sent = media if media.content_type else _JSON
    return to_json(EMPTY_BODY), sent.headers


def _list_form_values(
    operation: Operation, media: Media, form: FormValues, body: Any
) -> FormValues:
    """List the parts of a form, from keywords and from a mapping as the body.

    Raises:
        TypeError: A part is unknown, or the form is not a mapping.
    """
    values = [(_find_part(media, p.wire_name) or p, value) for p, value in form]
    if body is None:
        return values
    if not isinstance(body, Mapping):
        raise TypeError(
            f"The body of {operation.name} is a form: pass a mapping of its parts,"
            f" not a {type(body).__name__}"
        )
    for name, value in body.items():
        part = _find_part(media, name)
        if part is None:
            raise TypeError(
                f"The form of {operation.name} has no part {name!r};"
                f" it takes {', '.join(media.parts)}"
            )
        values.append((part, value))
    return [(part, value) for part, value in values if value is not None]


def _find_part(media: Media, name: str) -> Parameter | None:
    part = media.parts.get(name)
    if part is None and media.more_parts:
        return Parameter(name, media.more_parts)
    return part


def _encode_form(media: Media, values: FormValues) -> tuple[Any, Headers]:
    if media.kind == "multipart":
        # Servers that read a form as a stream need the other parts before the files.
        values = sorted(values, key=lambda pair: pair[0].location == "file")
        parts = [part for p, value in values for part in _list_parts(p, value)]
        stream = FormBody(parts, media.content_type)
        return stream, stream.headers
    pairs = [pair for p, value in values for pair in _list_pairs(p, value)]
    return (
        "&".join([f"{name}={value}" for name, value in pairs]).encode(),
        media.headers,
    )


def _encode_raw(operation: Operation, content_type: str, body: Any) -> Any:
    """Encode a body that is not JSON: text and bytes as they are, files as streams."""
    if isinstance(body, _BYTES):
        return bytes(body)
    if _is_raw(body):
        return StreamedBody([FormFile(body)])
    if not isinstance(body, _SCALARS):
        raise TypeError(
            f"The body of {operation.name} is sent as {content_type}: give it as text,"
            f" bytes or a file opened in binary mode, not as a {type(body).__name__}"
        )
    return _encode_text(body, content_type)


def _encode_text(value: Any, media_type: str) -> bytes:
    """Write a value as text in the character set that a media type names."""
    charset = find_charset(media_type)
    try:
        return to_text(value).encode(charset)
    except LookupError:
        raise ValueError(f"Unknown character set {charset!r}") from None


def _list_parts(parameter: Parameter, value: Any) -> Iterable[FormPart]:
    """Encode a parameter as parts of a multipart form, one for each item of a list."""
    name = parameter.wire_name
    if parameter.style:
        pairs = to_pairs(name, value, parameter.style, parameter.explode, str)
        return [FormPart(key, text, headers=parameter.headers) for key, text in pairs]
    if parameter.location == "file":
        items = value if isinstance(value, list) else [value]
        # An empty path means no file.
        items = [item for item in items if not isinstance(item, str) or item]
    else:
        items = value if _is_list(value) else [value]
    return [_write_part(parameter, item) for item in items if item is not None]


def _is_list(value: Any) -> bool:
    is_list = has_parts(value) and not isinstance(value, Mapping)
    return is_list and not _is_file(value)


def _is_file(value: Any) -> bool:
    """Tell whether a value can only be a file."""
    if isinstance(value, tuple) and _FEWEST <= len(value) <= _MOST:
        return isinstance(value[0], str) and _is_file(value[1])
    return _is_raw(value)


def _is_raw(value: Any) -> bool:
    """Tell whether a value is content that is sent unchanged: bytes, a path or an open file."""
    return isinstance(value, (*_BYTES, os.PathLike)) or _is_open_file(value)


def _is_open_file(value: Any) -> bool:
    return isinstance(value, io.IOBase) or hasattr(value, "read")


def _write_part(parameter: Parameter, value: Any) -> FormPart:
    name, declared = parameter.wire_name, parameter.content_type
    if parameter.location == "file" or _is_file(value):
        file = FormFile(value, declared)
        return FormPart(name, file, file.media_type, parameter.headers)
    media_type = _take_first(declared)
    if not media_type and isinstance(value, (Mapping, list, tuple)):
        media_type = "application/json"
    if is_json(media_type):
        content = to_json(value)
    elif isinstance(value, _SCALARS):
        content = _encode_text(value, media_type)
    else:
        raise TypeError(
            f"The part {name!r} of a form is {media_type or 'text'}:"
            f" it cannot be a {type(value).__name__}"
        )
    is_plain = take_name(media_type) == "text/plain" and ";" not in media_type
    return FormPart(name, content, "" if is_plain else media_type, parameter.headers)


def _take_first(media_types: str) -> str:
    """Return the first of the media types that a part may have, the one that is sent."""
    return next(iter(split_media_types(media_types)), "")


def _list_pairs(parameter: Parameter, value: Any) -> Iterable[tuple[str, str]]:
    """Encode a parameter as pairs of an urlencoded form."""
    name = parameter.wire_name
    escape = escape_reserved if parameter.reserved else quote_plus
    if parameter.style:
        return to_pairs(name, value, parameter.style, parameter.explode, escape)
    declared = _take_first(parameter.content_type)
    style = "text" if declared and not is_json(declared) else "json"
    pairs: list[tuple[str, str]] = []
    for item in value if _is_list(value) else [value]:
        if _is_open_file(item):
            raise TypeError(f"The part {name!r} of an urlencoded form cannot be a file")
        is_text = isinstance(item, (*_SCALARS, bytes)) and not declared
        pairs += to_pairs(name, item, "" if is_text else style, escape=escape)
    return pairs
