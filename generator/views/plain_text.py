"""Write the reference as plain text for language models: llms-full.txt."""

from collections.abc import Iterator

from generator.escaping.text import Text, write_text_line
from generator.model.api import Operation, Tag
from generator.model.arguments import Parameter
from generator.model.types import (
    Reference,
    Type,
    TypedProperty,
    TypeTable,
    iterate_parts,
)
from generator.views.limits import describe_limits, describe_value
from generator.views.paging_words import describe_paging
from generator.views.type_writer import TypeWriter

_DEPTH = 3  # levels of fields of a request body that are listed
_ERRORS = {
    "400": "BadRequestError",
    "401": "UnauthorizedError",
    "402": "PaymentRequiredError",
    "403": "ForbiddenError",
    "404": "NotFoundError",
    "412": "SyncTokenExpired",
    "429": "RateLimitError",
}


class PlainTextWriter:
    """Writes the reference of operations as plain text.

    Args:
        types: The types that have a name.
    """

    def __init__(self, types: TypeTable) -> None:
        self._types = types
        self._writer = TypeWriter(types.names)

    def list_lines(self, tag: Tag) -> Iterator[Text]:
        """List the lines about a tag."""
        yield write_text_line(f"## {tag.name}")
        yield write_text_line(tag.description)
        for operation in tag.operations:
            yield Text("")
            yield write_text_line(f"### client.{tag.attribute}.{operation.name}")
            for line in self._list_facts(operation):
                yield write_text_line(line)

    def _list_facts(self, operation: Operation) -> Iterator[str]:
        yield f"{operation.summary}: {operation.method} {operation.path}"
        if operation.description:
            yield operation.description
        yield f"Returns: {self._writer.write(operation.types.result).code}"
        if paging := describe_paging(operation):
            yield paging
        fields = [
            field.wire_name for field in self._list_fields(operation.types.result)
        ]
        if fields:
            yield f"Fields: {', '.join(fields)}"
        yield from self._list_arguments(operation)
        if operation.scopes:
            yield f"Scopes: {', '.join(operation.scopes)}"
        errors = [f"{status} {name_error(status)}" for status, _ in operation.errors]
        if errors:
            yield f"Raises: {', '.join(errors)}"

    def _list_arguments(self, operation: Operation) -> Iterator[str]:
        for argument in [*operation.arguments, *operation.options]:
            kind = self._writer.write(operation.types.arguments[argument.key]).code
            words = f"{kind}, required" if argument.required else kind
            if not isinstance(argument, Parameter):
                yield f"- body ({words}): {argument.description}"
                yield from self._list_body(operation.types.arguments[argument.key])
                continue
            words = ", ".join([words, *describe_limits(argument.keywords)])
            yield f"- {argument.name} ({words}): {describe_value(argument)}"

    def _list_body(
        self, item: Type, path: str = "body", depth: int = _DEPTH
    ) -> Iterator[str]:
        for field in self._list_fields(item) if depth else ():
            name = f"{path}.{field.wire_name}"
            kind = self._writer.write(field.type).code
            words = f"{kind}, required" if field.required else kind
            words = ", ".join([words, *describe_limits(field.keywords)])
            yield f"- {name} ({words}): {field.description}"
            yield from self._list_body(field.type, name, depth - 1)

    def _list_fields(self, item: Type) -> Iterator[TypedProperty]:
        for part in iterate_parts(item):
            if isinstance(part, Reference):
                yield from self._types.get(part).properties


def name_error(status: str) -> str:
    """Return the name of the exception for a status."""
    rest = "ServerError" if status.startswith("5") else "ApiException"
    return _ERRORS.get(status, rest)
