"""The interface of an SDK that callers see, in a comparable form: operations and types."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from generator.builder.api import build_api
from generator.builder.operations import list_security
from generator.builder.type_table import name_component
from generator.model.api import Api, Operation
from generator.model.arguments import Argument, Parameter, RequestBody
from generator.model.responses import Response
from generator.model.types import (
    NONE,
    STRING,
    MapOf,
    Reference,
    Type,
    TypedProperty,
)
from generator.source.document import Document
from generator.source.members import get_list

# The kind of return value in signatures, by the model's name for the result.
_RETURNED = {"items": "iterator", "pages": "iterator", "events": "events"}


@dataclass(frozen=True, slots=True, kw_only=True)
class ArgumentSurface:
    """A parameter or a request body.

    Attributes:
        type: Its type.
        required: Whether it is required.
        description: Markdown.
        deprecated: Whether it is deprecated.
        default: Its default; None if there is none.
        names: What it is called in `opts` and as a keyword; if it is required, only the
            latter counts.
        written: How it is written: its style, or its media type.
    """

    type: Type
    required: bool
    description: str
    deprecated: bool
    default: Any
    names: tuple[str, ...]
    written: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class TypeSurface:
    """A type of the package.

    Attributes:
        component: The name of its component; "" if it is inline.
        members: The properties of an object, by wire name.
        alias: The type that it is an alias of; None for an object.
        rest: The type of an object's other keys; None if there are none.
        text: Its description.
    """

    component: str
    members: Mapping[str, TypedProperty]
    alias: Type | None
    rest: Type | None
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class OperationSurface:
    """An operation.

    Attributes:
        name: Class and method.
        address: HTTP method and URL, with the server only if the operation has its own.
        form: The media type of its form; "" if there is none.
        arguments: The names of its positional arguments.
        parameters: The parameters and the body by location and wire name.
        returned: How its result is returned: `iterator`, `events`, `file` or `value`.
        result: The type of the result, or of its items.
        result_path: The path of the result in the response.
        security: The alternatives, with their scopes.
        deprecated: Whether it is deprecated.
        text: Its summary and description.
    """

    name: str
    address: str
    form: str
    arguments: tuple[str, ...]
    parameters: Mapping[tuple[str, str], ArgumentSurface]
    returned: str
    result: Type
    result_path: str
    security: tuple[str, ...]
    deprecated: bool
    text: str

    @property
    def shape(self) -> str:
        """The method and URL without the names of path parameters."""
        return re.sub(r"{[^{}]*}", "{}", self.address)


@dataclass(frozen=True, slots=True, kw_only=True)
class Surface:
    """The interface of a whole SDK.

    Attributes:
        server: The server URL of the API.
        server_variables: The variables of the address.
        tags: The description of each API class.
        operations: The operations by operationId.
        types: The named types by reference.
        components: The names of the components that the package has as types.
    """

    server: str
    server_variables: frozenset[str]
    tags: Mapping[str, str]
    operations: Mapping[str, OperationSurface]
    types: Mapping[Reference, TypeSurface]
    components: frozenset[str]


def build_surface(document: Document) -> Surface:
    """Build the surface of a valid document."""
    api = build_api(document)
    types = {reference: _build_type(api, reference) for reference in api.types.names}
    return Surface(
        server=api.server.address,
        server_variables=frozenset(api.server_variables),
        tags={tag.name: tag.description for tag in api.tags},
        operations={
            operation.wire_name: _build_operation(document, tag.name, operation)
            for tag in api.tags
            for operation in tag.operations
        },
        types=types,
        components=frozenset(item.component for item in types.values()) - {""},
    )


def _build_type(api: Api, reference: Reference) -> TypeSurface:
    definition = api.types.get(reference)
    return TypeSurface(
        component=name_component(reference),
        members={item.wire_name: item for item in definition.properties},
        alias=definition.alias,
        rest=definition.rest,
        text=definition.description,
    )


def _build_operation(
    document: Document, owner: str, operation: Operation
) -> OperationSurface:
    response = operation.response
    parameters: dict[tuple[str, str], ArgumentSurface] = {
        (_name_location(item), item.wire_name): _build_parameter(operation, item)
        for item in (*operation.arguments, *operation.options)
    }
    if operation.free_prefix:
        name = f"{operation.free_prefix}*"
        parameters["query", name] = _build_free_parameters(name)
    if operation.more_parts:
        parameters["form", "*"] = _build_free_parameters("*")
    return OperationSurface(
        name=f"{owner}.{operation.name}",
        address=f"{operation.method} {operation.server.address}{operation.path}",
        form=operation.form_content_type,
        arguments=tuple(argument.name for argument in operation.arguments),
        parameters=parameters,
        returned=_RETURNED.get(
            response.result, "file" if response.result == "file" else "value"
        ),
        result=NONE if response.result == "none" else operation.types.result,
        result_path=_find_result_path(response),
        security=tuple(sorted(_list_security(document, operation))),
        deprecated=operation.deprecated,
        text=f"{operation.summary}\n{operation.description}",
    )


def _name_location(argument: Argument) -> str:
    return "form" if argument.location == "file" else argument.location


def _build_parameter(operation: Operation, argument: Argument) -> ArgumentSurface:
    return ArgumentSurface(
        type=operation.types.arguments[argument.key],
        required=argument.required,
        description=argument.description,
        deprecated=argument.deprecated,
        default=argument.default,
        names=(argument.key, argument.name),
        written=_describe_written(argument),
    )


def _describe_written(argument: Argument) -> str:
    """Describe in OpenAPI's terms how an argument is serialized."""
    if isinstance(argument, RequestBody):
        return argument.content_type
    if argument.location in ("form", "file") and not argument.style:
        return argument.content_type or _find_default_media(argument)
    is_simple = argument.location in ("path", "header")
    style = argument.style or ("simple" if is_simple else "form")
    exploded = ", exploded" if argument.explode else ""
    reserved = ", with reserved characters" if argument.reserved else ""
    return f"{style}{exploded}{reserved}"


def _find_default_media(part: Parameter) -> str:
    """Return the default media type of a form part (Encoding Object)."""
    if part.location == "file":
        return "application/octet-stream"
    return "application/json" if "dict" in part.type else "text/plain"


def _build_free_parameters(name: str) -> ArgumentSurface:
    return ArgumentSurface(
        type=MapOf(STRING),
        required=False,
        description="",
        deprecated=False,
        default=None,
        names=(name,),
    )


def _find_result_path(response: Response) -> str:
    member = f".{response.envelope}" if response.envelope else ""
    return f" response{member}{'[]' if response.result in _RETURNED else ''}"


def _list_security(document: Document, operation: Operation) -> list[str]:
    """List the alternatives of an operation's security, such as `oauth2 (tasks:read)`."""
    return [
        " and ".join(_write_scheme(name, get_list(item, name)) for name in sorted(item))
        for item in list_security(document, document.get(operation.pointer))
    ]


def _write_scheme(name: str, scopes: list[Any]) -> str:
    return f"{name} ({', '.join(sorted(map(str, scopes)))})" if scopes else name
