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
        location: Where it is sent in the request. ``querystring`` is the whole query; ``form`` and ``file`` are parts
            of a form.
        name: The Python keyword, if it differs from the wire name.
        required: Whether it is a positional argument of the method; path parameters always are.
        style: The OpenAPI style, if a list is not simply joined by commas; or ``json`` for JSON text, ``text`` for the
            text of another media type, or ``urlencoded`` for a whole query that is a form.
        explode: Whether each item of a list, or property of an object, becomes its own parameter.
        key: The name by which calls refer to it, if another parameter has the same wire name.
        reserved: Whether reserved characters are sent unescaped.
        content_type: The media types that a form part may have; empty for the default.
        headers: The fixed headers of a form part.
    """

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
