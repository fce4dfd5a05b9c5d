"""A parameter of an operation, as plain data."""

from __future__ import annotations

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from typing import Literal

    Location = Literal[
        "path", "query", "querystring", "header", "cookie", "form", "file", "body"
    ]

__all__ = ["Parameter"]


class Parameter:
    """One parameter of an operation.

    Args:
        wire_name: The name in the request.
        location: The part of the request it goes to. ``querystring`` is the whole query, ``form`` and ``file`` are parts
            of a form body.
        name: The Python keyword, where it differs from the wire name.
        required: Whether it is a positional argument of the method, as every parameter of the path is.
        style: OpenAPI's style, where a list is not simply joined by commas; or ``json``, for JSON text,
            or ``text``, for that of another media type, or ``urlencoded``, for a whole query that is a form.
        explode: Whether each item of a list, or property of an object, is a parameter of its own.
        key: The name by which a call knows it, where another parameter has its wire name.
        reserved: Whether reserved characters are sent as they are.
        content_type: The media types that a part of a form may have; empty for the default.
        headers: Headers that a part of a form always has.
    """

    __slots__ = (
        "content_type",
        "explode",
        "headers",
        "key",
        "location",
        "name",
        "required",
        "reserved",
        "style",
        "wire_name",
    )

    def __init__(
        self,
        wire_name: str,
        location: Location = "query",
        *,
        name: str = "",
        required: bool = False,
        style: str = "",
        explode: bool = False,
        key: str = "",
        reserved: bool = False,
        content_type: str = "",
        headers: tuple[tuple[str, str], ...] = (),
    ) -> None:
        self.wire_name = wire_name
        self.key = key or wire_name
        self.location = location
        self.name = name or wire_name
        self.required = required or location == "path"
        self.style = style
        self.explode = explode
        self.reserved = reserved
        self.content_type = content_type
        self.headers = headers
