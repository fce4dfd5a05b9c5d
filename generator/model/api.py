"""The model of an API: operations and tags, resolved and named, in OpenAPI's terms.

It contains no Python source and no escaped text. Everything that has a name has two:
`wire_name`, which the document and the server use, and `name`, a Python identifier.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from generator.model.arguments import (
    Argument,
    MoreParts,
    Parameter,
    RequestBody,
    RequestMedia,
)
from generator.model.responses import Response
from generator.model.types import NO_TYPES, OperationTypes, TypeTable


@dataclass(frozen=True, slots=True, kw_only=True)
class Server:
    """A server.

    Attributes:
        template: The URL with its variables in braces; "" if there is none.
        variables: The defaults of its variables.
    """

    template: str
    variables: Mapping[str, str]

    @property
    def address(self) -> str:
        """The address with the defaults of its variables."""
        address = self.template
        for name, default in self.variables.items():
            address = address.replace(f"{{{name}}}", default)
        return address.rstrip("/") or address[:1]  # a slash alone is an address


@dataclass(frozen=True, slots=True, kw_only=True)
class FreeParameter:
    """A query parameter that the document only describes by an example.

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
        wire_name: Its operationId, or a substitute.
        name: The name of its method in Python.
        method: The HTTP method in upper case.
        path: The path template.
        summary: One line.
        description: Markdown.
        deprecated: Whether it is deprecated.
        parameters: The parts of its form, then the parameters in the order of the
            document.
        request_body: Its request body; None if it has none or only a form.
        form_content_type: The media type of its form; "" if there is none.
        more_parts: The kind of form parts that the document does not list; "" if there
            are none.
        other_media: The media types that a call may choose instead of the default.
        response: Its response.
        security: The alternatives; each is a set of schemes that are used together.
        server: Address where it differs from the document's, else "".
        free_prefix: The prefix of query parameters that the document cannot list, else
            "".
        free_parameters: Examples of such parameters.
        scopes: The OAuth scopes that it needs.
        errors: Statuses of responses that are errors, with their descriptions.
        pointer: Its JSON pointer in the document.
        types: The types of its arguments and result.
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
    more_parts: MoreParts
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
        """The media type of the request body; "" if there is none."""
        body = self.request_body
        return self.form_content_type or (body.content_type if body else "")

    @property
    def sent_path(self) -> str:
        """The path without a fragment, which only distinguishes operations."""
        return self.path.partition("#")[0]

    @property
    def arguments(self) -> tuple[Argument, ...]:
        """The positional arguments: the body, path parameters, other required parameters."""
        body = self.request_body
        required = [parameter for parameter in self.parameters if parameter.required]
        return (
            *([body] if body and body.required else []),
            *sorted(required, key=lambda parameter: parameter.location != "path"),
        )

    @property
    def options(self) -> tuple[Argument, ...]:
        """The optional parameters: the body, then parameters in the order of the document."""
        body = self.request_body
        return (
            *([body] if body and not body.required else []),
            *(parameter for parameter in self.parameters if not parameter.required),
        )

    @property
    def usual_options(self) -> tuple[Argument, ...]:
        """The optional parameters that can be combined: not a body that replaces the form."""
        body = self.request_body if self.form_content_type else None
        return tuple(option for option in self.options if option is not body)

    @property
    def is_awaited(self) -> bool:
        """Whether the method for asyncio is a coroutine; an iterator that reads is none."""
        return not self.response.is_iterated or self.method != "GET"

    @property
    def has_options(self) -> bool:
        """Whether a call accepts optional parameters."""
        return bool(
            self.options or self.free_prefix or self.more_parts or self.other_media
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Tag:
    """A tag, with its API class, module and page.

    Attributes:
        wire_name: Its name in the document.
        name: The class, such as `WebhooksApi`.
        async_name: The class for asyncio, such as `AsyncWebhooksApi`.
        module: The module, such as `webhooks_api`.
        attribute: The attribute of the client, such as `webhooks`.
        description: Markdown.
        parent: Its parent tag (OpenAPI 3.2); "" if there is none.
        operations: The operations, sorted by name.
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
        parameter: The name of the parameter of an API key, else "".
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
        version: The version of the API.
        description: Markdown.
        server: The one that paths are relative to.
        client_header: The header that describes the SDK to the server; "" if there is
            none.
        tags: The tags, sorted by module.
        security_schemes: The security schemes, in the order of the document.
        envelope: The member of responses that contains the result; "" if there is none.
        empty_body: The body that is sent if a call has none; None for no body.
        types: The named types.
        document: The document, to resolve references to its schemas.
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
