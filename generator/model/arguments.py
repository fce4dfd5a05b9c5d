"""The arguments of operations: parameters, parts of forms and request bodies."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, ClassVar, Literal

ParameterLocation = Literal[
    "path", "query", "querystring", "header", "cookie", "form", "file"
]


@dataclass(frozen=True, slots=True, kw_only=True)
class Schema:
    """A Schema Object, by reference: it is read when a type or a value is asked for.

    Attributes:
        data: The Schema Object; `$ref`s inside it are not resolved.
        pointer: Where it stands.
    """

    data: dict[str, Any]
    pointer: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Parameter:
    """A parameter of an operation, or a part of its form.

    Attributes:
        wire_name: Its name in the document.
        name: Its name in Python.
        key: How a call knows it: its wire name, or another where that is taken.
        location: Where it is sent; `querystring` is the whole query, `form` and `file` are
            parts of a form body.
        required: Whether a call must give it.
        deprecated: Whether the document says so.
        description: Markdown.
        type: Python type that the pages name, such as `str`, `int` or `datetime`.
        style: OpenAPI's style, "" for the default; that of a part is by content type.
        explode: Whether a list or an object is sent as several parameters.
        reserved: Whether reserved characters are sent as they are.
        content_type: The media types that a part of a form may have, "" for the default.
        headers: Headers that a part of a form always has: names and values.
        example: An example value.
        schema: Its schema.
        keywords: Those of its schema, references followed.
        pointer: Where it stands in the document.
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
        """The default as the document writes it, None for none."""
        return self.keywords.get("default")


@dataclass(frozen=True, slots=True, kw_only=True)
class RequestMedia:
    """A media type that a request body may have.

    Attributes:
        content_type: The media type.
        schema: Its schema.
        parts: The parts of a form.
        more_parts: As of an operation.
    """

    content_type: str
    schema: Schema
    parts: tuple[Parameter, ...]
    more_parts: Literal["", "form", "file"]


@dataclass(frozen=True, slots=True, kw_only=True)
class RequestBody:
    """A request body that is not a form: an argument of the method as parameters are.

    Attributes:
        content_type: The media type that is sent unless a call names another.
        type: Python type that the pages name: `dict`, `str` or `bytes`.
        required: Whether a call must give it.
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
