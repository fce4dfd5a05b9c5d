"""The model: what a document says, in OpenAPI's words, resolved and named.

No Python source and no escaping is in it. What has a name has two: `wire_name`, as the
document and the server know it, and `name`, an identifier chosen by the builder.
"""

from dataclasses import dataclass
from typing import Any, ClassVar, Literal

from generator.model.types import NO_TYPES, OperationTypes, TypeTable

WITHOUT_BODY = (
    204,
    205,
)  # answers of these statuses have none, whatever a document says
ParameterLocation = Literal["path", "query", "header", "cookie", "form", "file"]
Result = Literal["data", "body", "items", "pages", "events", "text", "file", "none"]


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
        location: Where it is sent; `form` and `file` are parts of a form body.
        required: Whether a call must give it.
        deprecated: Whether the document says so.
        description: Markdown.
        type: Python type that the pages name, such as `str`, `int` or `datetime`.
        style: OpenAPI's style where lists are not joined by commas, else "".
        explode: Whether a list or an object is sent as several parameters.
        example: An example value.
        default: The default as the document writes it, None for none.
        schema: Its schema.
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
    example: Any
    default: Any
    schema: Schema
    pointer: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RequestBody:
    """A request body that is not a form: an argument of the method as parameters are.

    Attributes:
        content_type: The media type that is sent.
        required: Whether a call must give it.
        description: Markdown.
        schema: Its schema.
        example: A value that is valid for it.
    """

    name: ClassVar = "body"
    wire_name: ClassVar = "body"
    key: ClassVar = "body"
    location: ClassVar = "body"
    type: ClassVar = "dict"
    deprecated: ClassVar = False
    default: ClassVar = None

    content_type: str
    required: bool
    description: str
    schema: Schema
    example: Any


Argument = Parameter | RequestBody


@dataclass(frozen=True, slots=True, kw_only=True)
class Response:
    """The answer of an operation that went well.

    Attributes:
        status: HTTP status code.
        content_type: Media type, "" where there is no content.
        accept: Media types of all the answers, also of those that went wrong.
        result: What a call returns of it (see `Operation` in the runtime).
        kept: Members beside `data` that belong to the result.
        schema: The schema of the content, if it has one.
        example: A value that is valid for it.
    """

    status: int
    content_type: str
    accept: tuple[str, ...]
    result: Result
    kept: tuple[str, ...]
    schema: Schema | None
    example: Any

    @property
    def is_iterated(self) -> bool:
        """Whether a call returns an iterator over items or events."""
        return self.result in ("items", "pages", "events")

    @property
    def accept_header(self) -> str:
        """The media types of all the answers, as `Accept` names them."""
        return ", ".join(self.accept)


@dataclass(frozen=True, slots=True, kw_only=True)
class FreeParameter:
    """A query parameter that the document names by an example only.

    Attributes:
        wire_name: Such as `custom_fields.123.value`.
        type: Its type, in words.
        description: Markdown.
        example: An example value.
    """

    wire_name: str
    type: str
    description: str
    example: Any


@dataclass(frozen=True, slots=True, kw_only=True)
class Operation:
    """An operation.

    Attributes:
        wire_name: Its operationId, or what stands for it.
        name: The name of its method in Python.
        method: HTTP method in upper case.
        path: Path template.
        summary: One line.
        description: Markdown.
        deprecated: Whether the document says so.
        parameters: The parts of its form, then those of the document in its order.
        request_body: None where it has none or a form.
        form_content_type: Media type of its form, "" for none.
        response: What it answers.
        security: Alternatives; each is a set of schemes that are used together.
        server: Address where it differs from the document's, else "".
        free_prefix: Prefix of query parameters that the document cannot list, else "".
        free_parameters: Examples of them.
        pointer: Where it stands in the document.
        types: The types of what it takes and returns.
    """

    wire_name: str
    name: str
    method: str
    path: str
    summary: str
    description: str
    deprecated: bool
    parameters: tuple[Parameter, ...]
    request_body: RequestBody | None
    form_content_type: str
    response: Response
    security: tuple[tuple[str, ...], ...]
    server: str
    free_prefix: str
    free_parameters: tuple[FreeParameter, ...]
    pointer: str
    types: OperationTypes = NO_TYPES

    @property
    def content_type(self) -> str:
        """The media type of what is sent, "" where nothing is."""
        body = self.request_body
        return body.content_type if body else self.form_content_type

    @property
    def sent_path(self) -> str:
        """The path without what follows `#`, which only tells operations apart."""
        return self.path.partition("#")[0]

    @property
    def arguments(self) -> tuple[Argument, ...]:
        """The positional arguments: the body, the path's parameters, the other required ones."""
        body = self.request_body
        required = [parameter for parameter in self.parameters if parameter.required]
        return (
            *([body] if body and body.required else []),
            *sorted(required, key=lambda parameter: parameter.location != "path"),
        )

    @property
    def options(self) -> tuple[Argument, ...]:
        """The optional arguments: the body, then parameters in the order of the document."""
        body = self.request_body
        return (
            *([body] if body and not body.required else []),
            *(parameter for parameter in self.parameters if not parameter.required),
        )

    @property
    def has_options(self) -> bool:
        """Whether a call can leave something out."""
        return bool(self.options or self.free_prefix)


@dataclass(frozen=True, slots=True, kw_only=True)
class Tag:
    """A tag: an API class, its module and its page.

    Attributes:
        wire_name: Its name in the document.
        name: The class, such as `WebhooksApi`.
        async_name: The class for asyncio, such as `AsyncWebhooksApi`.
        module: The module, such as `webhooks_api`.
        attribute: The attribute of the client, such as `webhooks`.
        description: Markdown.
        operations: In the order of their names.
    """

    wire_name: str
    name: str
    async_name: str
    module: str
    attribute: str
    description: str
    operations: tuple[Operation, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class SecurityScheme:
    """A Security Scheme Object.

    Attributes:
        wire_name: Its name in the document.
        type: `http`, `apiKey`, `oauth2` or `openIdConnect`.
        scheme: `bearer` or `basic` for `http`, else "".
        parameter: Name of the parameter of an API key, else "".
        location: `header`, `query` or `cookie` for an API key, else "".
    """

    wire_name: str
    type: str
    scheme: str
    parameter: str
    location: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Api:
    """A whole document.

    Attributes:
        title: Its title.
        version: Version of the API.
        description: Markdown.
        server: Address that paths are relative to.
        client_header: Header that names the SDK to the server, "" for none.
        tags: In the order of their class names.
        security_schemes: In the order of the document.
        types: The types that have a name.
    """

    title: str
    version: str
    description: str
    server: str
    client_header: str
    tags: tuple[Tag, ...]
    security_schemes: tuple[SecurityScheme, ...]
    types: TypeTable
