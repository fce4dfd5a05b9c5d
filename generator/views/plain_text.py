"""Write the reference as plain text for language models: llms-full.txt."""

from collections.abc import Iterator

from generator.escaping.text import Text, write_text_line
from generator.model.api import Operation, Tag
from generator.model.arguments import Argument, RequestBody
from generator.model.types import (
    Reference,
    Type,
    TypedProperty,
    TypeTable,
    iterate_parts,
)
from generator.views.type_writer import TypeWriter
from generator.views.words import describe_limits, describe_paging, describe_value

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
        self._writer = TypeWriter(types)

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
        fields = self._list_fields(operation.types.result)
        if names := ", ".join(field.wire_name for field in fields):
            yield f"Fields: {names}"
        yield from self._list_arguments(operation)
        if operation.scopes:
            yield f"Scopes: {', '.join(operation.scopes)}"
        errors = [f"{status} {name_error(status)}" for status, _ in operation.errors]
        if errors:
            yield f"Raises: {', '.join(errors)}"

    def _list_arguments(self, operation: Operation) -> Iterator[str]:
        for argument in (*operation.arguments, *operation.options):
            kind = operation.types.arguments[argument.key]
            yield self._write_entry(argument.name, argument, kind)
            if isinstance(argument, RequestBody):
                yield from self._list_nested(kind, "body", _DEPTH)

    def _list_nested(self, item: Type, path: str, depth: int) -> Iterator[str]:
        for field in self._list_fields(item) if depth else ():
            name = f"{path}.{field.wire_name}"
            yield self._write_entry(name, field, field.type)
            yield from self._list_nested(field.type, name, depth - 1)

    def _write_entry(
        self, name: str, item: Argument | TypedProperty, kind: Type
    ) -> str:
        words = [
            self._writer.write(kind).code,
            *(["required"] if item.required else []),
        ]
        if isinstance(item, RequestBody):
            return f"- {name} ({', '.join(words)}): {item.description}"
        words += describe_limits(item.keywords)
        return f"- {name} ({', '.join(words)}): {describe_value(item)}"

    def _list_fields(self, item: Type) -> Iterator[TypedProperty]:
        for part in iterate_parts(item):
            if isinstance(part, Reference):
                yield from self._types.get(part).properties


def name_error(status: str) -> str:
    """Return the name of the exception for a status."""
    rest = "ServerError" if status.startswith("5") else "ApiException"
    return _ERRORS.get(status, rest)
