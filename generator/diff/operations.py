"""The operations of an SDK as callers see them."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from generator.builder.operations import list_security
from generator.diff.alternatives import list_alternatives
from generator.diff.words import describe_type
from generator.model.api import Api, Operation
from generator.model.arguments import Argument, Parameter, RequestBody
from generator.model.types import NONE, ListOf, MapOf, Reference, Type, TypeTable
from generator.source.document import Document
from generator.source.members import get_list

ParameterKey = tuple[str, str]  # location and wire name

# How a result is returned, in words.
_RETURNED = {
    "items": "an iterator of {}",
    "pages": "an iterator of {}",
    "events": "an iterator of events",
    "file": "the path of a file",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class ComparedOperation:
    """An operation, with what its callers see.

    Attributes:
        name: Class and method.
        model: The operation.
        parameters: The parameters and the body by location and wire name.
        security: The alternatives, with their scopes.
        types: The named types of the SDK.
    """

    name: str
    model: Operation
    parameters: Mapping[ParameterKey, Argument]
    security: tuple[str, ...]
    types: TypeTable

    @property
    def address(self) -> str:
        """HTTP method and URL, with the server only if the operation has its own."""
        return f"{self.model.method} {self.model.server.address}{self.model.path}"

    @property
    def shape(self) -> str:
        """The method and URL without the names of path parameters."""
        return re.sub(r"{[^{}]*}", "{}", self.address)

    @property
    def returned(self) -> str:
        """How the result is returned, in words; `{}` stands for its type."""
        return _RETURNED.get(self.model.response.result, "{}")

    @property
    def result(self) -> Type:
        """The type of the result, or of its items."""
        is_empty = self.model.response.result == "none"
        return NONE if is_empty else self.model.types.result

    @property
    def result_path(self) -> str:
        """The path of the result in the response."""
        response = self.model.response
        member = f".{response.envelope}" if response.envelope else ""
        return f" response{member}{'[]' if response.is_iterated else ''}"

    @property
    def unlisted(self) -> set[str]:
        """Patterns of the names of parameters that the document does not list."""
        names = {f"{self.model.free_prefix}*"} if self.model.free_prefix else set()
        return names | ({"*"} if self.model.more_parts else set())

    def describe_result(self) -> str:
        """Describe what a call returns."""
        is_empty = self.result == NONE
        words = "nothing" if is_empty else describe_type(self.result, self.types)
        return self.returned.format(words)

    def get_type(self, argument: Argument) -> Type:
        """Return the type of a parameter or of the body."""
        return self.model.types.arguments[argument.key]

    def describe_format(self, argument: Argument) -> str:
        """Describe in OpenAPI's terms how an argument is serialized."""
        if isinstance(argument, RequestBody):
            return argument.content_type
        if argument.location in ("form", "file") and not argument.style:
            return argument.content_type or self._find_default_media(argument)
        is_simple = argument.location in ("path", "header")
        style = argument.style or ("simple" if is_simple else "form")
        exploded = ", exploded" if argument.explode else ""
        reserved = ", with reserved characters" if argument.reserved else ""
        return f"{style}{exploded}{reserved}"

    def _find_default_media(self, part: Parameter) -> str:
        """Return the default media type of a form part (Encoding Object)."""
        if part.location == "file":
            return "application/octet-stream"
        values = list_alternatives([self.get_type(part)], self.types)
        items = [item.items if isinstance(item, ListOf) else item for item in values]
        kinds = {
            type(item) for item in list_alternatives(items, self.types) if item != NONE
        }
        return "application/json" if kinds <= {MapOf, Reference} else "text/plain"


def list_operations(document: Document, api: Api) -> dict[str, ComparedOperation]:
    """List the operations of a document by operationId."""
    return {
        operation.wire_name: ComparedOperation(
            name=f"{tag.name}.{operation.name}",
            model=operation,
            parameters={
                (_name_location(item), item.wire_name): item
                for item in (*operation.arguments, *operation.options)
            },
            security=tuple(sorted(_list_security(document, operation))),
            types=api.types,
        )
        for tag in api.tags
        for operation in tag.operations
    }


def _name_location(argument: Argument) -> str:
    return "form" if argument.location == "file" else argument.location


def _list_security(document: Document, operation: Operation) -> Iterator[str]:
    """List the alternatives of an operation's security, such as `oauth2 (tasks:read)`."""
    for item in list_security(document, document.get(operation.pointer)):
        schemes = {name: sorted(map(str, get_list(item, name))) for name in item}
        yield " and ".join(
            f"{name} ({', '.join(scopes)})" if scopes else name
            for name, scopes in sorted(schemes.items())
        )
