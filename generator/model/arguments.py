"""The arguments of operations: parameters, parts of forms and request bodies."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, ClassVar, Literal

ParameterLocation = Literal[
    "path", "query", "querystring", "header", "cookie", "form", "file"
]
MoreParts = Literal["", "form", "file"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Schema:
    """A Schema Object, by reference; it is read when a type or a value is needed.

    Attributes:
        data: The Schema Object; `$ref`s in it are not resolved.
        pointer: Its JSON pointer.
    """

    data: dict[str, Any]
    pointer: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Parameter:
    """A parameter of an operation, or a part of its form.

    Attributes:
        wire_name: Its name in the document.
        name: Its name in Python.
        key: The name by which calls refer to it: its wire name, or another if that is
            not unique.
        location: Where it is sent; `querystring` is the whole query, `form` and `file`
            are parts of a form.
        required: Whether it is required.
        deprecated: Whether it is deprecated.
        description: Markdown.
        type: The Python type on pages, such as `str`, `int` or `datetime`.
        style: The OpenAPI style; "" for the default; for a part it depends on the
            content type.
        explode: Whether a list or an object is sent as several parameters.
        reserved: Whether reserved characters are sent unescaped.
        content_type: The media types that a form part may have; "" for the default.
        headers: The names and values of the fixed headers of a form part.
        example: An example value.
        schema: Its schema.
        keywords: Those of its schema, references followed.
        pointer: Its JSON pointer in the document.
    """

    wire_name: str
    name: str
    key: str
    location: ParameterLocation
    required: bool
    deprecated: bool
    description: str
    type: str
    style: str
    explode: bool
    reserved: bool
    content_type: str
    headers: tuple[tuple[str, str], ...]
    example: Any
    schema: Schema
    keywords: Mapping[str, Any]
    pointer: str

    @property
    def default(self) -> Any:
        """The default as in the document; None if there is none."""
        return self.keywords.get("default")


@dataclass(frozen=True, slots=True, kw_only=True)
class RequestMedia:
    """A media type of a request body.

    Attributes:
        content_type: The media type.
        schema: Its schema.
        parts: The parts of a form.
        more_parts: The kind of parts that the document does not list, as for an
            operation.
    """

    content_type: str
    schema: Schema
    parts: tuple[Parameter, ...]
    more_parts: MoreParts


@dataclass(frozen=True, slots=True, kw_only=True)
class RequestBody:
    """A request body that is not a form; it is an argument of the method.

    Attributes:
        content_type: The media type that is sent unless a call chooses another.
        type: The Python type on pages: `dict`, `str` or `bytes`.
        required: Whether it is required.
        description: Markdown.
        schema: Its schema.
        example: A value that is valid for it.
        nullable: Whether it may be null.
    """

    name: ClassVar = "body"
    wire_name: ClassVar = "body"
    key: ClassVar = "body"
    location: ClassVar = "body"
    deprecated: ClassVar = False
    default: ClassVar = None

    content_type: str
    type: str
    required: bool
    description: str
    schema: Schema
    example: Any
    nullable: bool


Argument = Parameter | RequestBody
