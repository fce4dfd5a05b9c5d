"""Check the `x-sdk-` extensions of a document."""

from collections.abc import Iterator, Mapping
from typing import Any, get_args

from generator.builder.declared import is_header_name
from generator.builder.pagination import KEY
from generator.diagnostics import Diagnostic
from generator.model.pagination import Style
from generator.source.document import Document, join_pointer
from generator.source.operations import iterate_operations

_STYLES: tuple[str, ...] = get_args(Style)
_NEEDS_NEXT = ("cursor", "sync-token")
# The fields of a pagination: a description and a Python type or values.
_FIELDS: Mapping[str, tuple[str, type[Any]]] = {
    "style": (f"one of {', '.join(_STYLES)}", str),
    "position": ("the name of a query parameter", str),
    "items": ("a JSON pointer", str),
    "next": ("a JSON pointer", str),
    "more": ("a JSON pointer", str),
    "limit": ("the name of a query parameter", str),
    "size": ("a number of items", int),
    "first": ("a whole number", int),
    "undeclared": ("true or false", bool),
}


def check_extensions(document: Document) -> Iterator[Diagnostic]:
    """Iterate over the errors in the extensions of a document."""
    header = document.data.get("x-sdk-client-header", "X")
    if not isinstance(header, str) or not is_header_name(header):
        message = f"{header!r} is not a valid header name"
        yield document.build_error("extension-invalid", message, "/x-sdk-client-header")
    owners = [("", document.data)]
    owners += [(raw.pointer, raw.data) for raw in iterate_operations(document)]
    for pointer, owner in owners:
        if KEY in owner and owner[KEY] is not False:
            for key, message in _check_pagination(owner[KEY]):
                at = join_pointer(pointer, KEY, *([key] if key else []))
                yield document.build_error("extension-invalid", message, at)


def _check_pagination(value: Any) -> Iterator[tuple[str, str]]:
    """Iterate over the errors in a pagination: the field, "" for the whole, and the message."""
    if not isinstance(value, dict):
        yield "", f"`{KEY}` must be a mapping with a `style`, or false"
        return
    for key, item in value.items():
        message = _check_field(key, item)
        if message:
            yield key, message
    style = value.get("style")
    if style is None:
        yield "", "`style` is missing"
    elif style != "link" and not value.get("position"):
        yield "", f"the style {style!r} needs `position`, a query parameter"
    if style in _NEEDS_NEXT and not value.get("next"):
        yield "", f"the style {style!r} needs `next`, a JSON pointer to the next position"


def _check_field(key: str, item: Any) -> str:
    """Return the error in a field of a pagination; "" if it is valid."""
    if key not in _FIELDS:
        return f"unknown field `{key}`; known fields: {', '.join(_FIELDS)}"
    words, kind = _FIELDS[key]
    if type(item) is not kind:  # a bool would be an instance of int
        return f"`{key}` must be {words}"
    is_pointer = words == "a JSON pointer"
    is_wrong_pointer = is_pointer and item and not item.startswith("/")
    if is_wrong_pointer or (key == "style" and item not in _STYLES):
        return f"`{key}` must be {words}, not {item!r}"
    return "`size` must be at least 1" if key == "size" and item < 1 else ""
