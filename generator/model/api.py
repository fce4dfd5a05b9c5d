"""The model of an API: operations and tags, resolved and named, in OpenAPI's terms.

It contains no Python source and no escaped text. Everything that has a name has two:
`wire_name`, which the document and the server use, and `name`, a Python identifier.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal

from generator.model.arguments import Argument, Parameter, RequestBody, RequestMedia
from generator.model.responses import Response
from generator.model.servers import Server
from generator.model.types import NO_TYPES, OperationTypes, TypeTable


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
        request_body: None where it has none or a form alone.
        form_content_type: Media type of its form, "" for none.
        more_parts: What parts of its form without a name are, "" for none.
        other_media: Media types that a call may name instead of the usual one.
        response: Its response.
        security: Alternatives; each is a set of schemes that are used together.
        server: Address where it differs from the document's, else "".
        free_prefix: Prefix of query parameters that the document cannot list, else "".
        free_parameters: Examples of them.
        scopes: The OAuth scopes that it needs.
        errors: Statuses of responses that are errors, with their descriptions.
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
    more_parts: Literal["", "form", "file"]
    other_media: tuple[RequestMedia, ...]
    response: Response
    security: tuple[tuple[str, ...], ...]
    server: Server
    free_prefix: str
    free_parameters: tuple[FreeParameter, ...]
    scopes: tuple[str, ...]
    errors: tuple[tuple[str, str], ...]
    pointer: str
    types: OperationTypes = NO_TYPES

    @property
    def content_type(self) -> str:
        """The media type of what is sent, "" where nothing is."""
        body = self.request_body
        return self.form_content_type or (body.content_type if body else "")

    @property
    def sent_path(self) -> str:
        """The path without a fragment, which only distinguishes operations."""
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
    def usual_options(self) -> tuple[Argument, ...]:
        """The options that go together: not a body that is sent instead of a form."""
        body = self.request_body if self.form_content_type else None
        return tuple(option for option in self.options if option is not body)

    @property
    def is_awaited(self) -> bool:
        """Whether the method for asyncio is a coroutine; an iterator that reads is none."""
        return not self.response.is_iterated or self.method != "GET"

    @property
    def has_options(self) -> bool:
        """Whether a call takes optional arguments."""
        return bool(
            self.options or self.free_prefix or self.more_parts or self.other_media
        )


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
        parent: The tag that it is below, as OpenAPI 3.2 has it; "" for none.
        operations: In the order of their names.
    """

    wire_name: str
    name: str
    async_name: str
    module: str
    attribute: str
    description: str
    parent: str
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
        server: The one that paths are relative to.
        client_header: Header that names the SDK to the server, "" for none.
        tags: In the order of their class names.
        security_schemes: In the order of the document.
        envelope: The member that holds the result of responses, "" for none.
        empty_body: What is sent where an operation has nothing to say, None for nothing.
        types: The types that have a name.
        document: The document itself, for what refers to its schemas.
    """

    title: str
    version: str
    description: str
    server: Server
    client_header: str
    tags: tuple[Tag, ...]
    security_schemes: tuple[SecurityScheme, ...]
    envelope: str
    empty_body: Any
    types: TypeTable
    document: Mapping[str, Any]

    @property
    def server_variables(self) -> dict[str, str]:
        """The variables of all servers; the first server that has one says its default."""
        own = (operation.server for tag in self.tags for operation in tag.operations)
        found: dict[str, str] = {}
        for server in (self.server, *own):
            found = {**server.variables, **found}
        return found
