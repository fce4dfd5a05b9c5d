"""Find the types of all operations."""

from collections.abc import Sequence
from dataclasses import replace

from generator.builder.names import choose_names, to_pascal_case
from generator.builder.schemas import Schemas, get_items
from generator.builder.type_names import TypeNames
from generator.builder.type_reader import Draft, TypeReader
from generator.builder.type_table import make_table
from generator.model.api import Operation, Parameter, Response, Schema, Tag
from generator.model.types import (
    ANY,
    NONE,
    STRING,
    Direction,
    Enumeration,
    ListOf,
    OperationTypes,
    Reference,
    Scalar,
    Type,
    TypeTable,
)
from generator.source.document import join_pointer, split_component

_LISTS = frozenset({"items", "pages", "events"})


def add_types(
    schemas: Schemas, tags: Sequence[Tag]
) -> tuple[tuple[Tag, ...], TypeTable]:
    """Give every operation its types.

    Returns:
        The tags with them, and the table of the types that have a name.
    """
    finder = _TypeFinder(schemas)
    typed = tuple(finder.type_tag(tag) for tag in tags)
    finder.reader.finish()
    return typed, make_table(finder.reader.drafts, finder.names)


class _TypeFinder:
    """Reads what operations take and return.

    Attributes:
        reader: Keeps the types.
        names: Says what types are called.
    """

    def __init__(self, schemas: Schemas) -> None:
        self.reader = TypeReader(schemas)
        self.names = TypeNames(schemas.document)
        self._schemas = schemas

    def type_tag(self, tag: Tag) -> Tag:
        """Give the operations of a tag their types."""
        names = choose_names([item.name for item in tag.operations], to_pascal_case)
        operations = [
            replace(operation, types=self._find_types(operation, names[operation.name]))
            for operation in tag.operations
        ]
        return replace(tag, operations=tuple(operations))

    def _find_types(self, operation: Operation, name: str) -> OperationTypes:
        body = operation.request_body
        result = self._find_result(operation.response, name)
        arguments: dict[str, Type] = {}
        if body:
            arguments[body.key] = self._read(body.schema, "request", f"{name} body")
        for parameter in operation.parameters:
            found = self._find_parameter(operation, parameter, name)
            arguments[parameter.key] = found
        return OperationTypes(name=name, arguments=arguments, result=result)

    def _read(self, schema: Schema, direction: Direction, name: str) -> Type:
        self.names.roots.setdefault(schema.pointer, name)
        return self.reader.read(schema, direction)

    def _find_parameter(
        self, operation: Operation, parameter: Parameter, name: str
    ) -> Type:
        root = f"{name} {parameter.name}"
        found = self._read(parameter.schema, "request", root)
        if parameter.location == "file":
            is_list = isinstance(found, ListOf)
            return ListOf(Scalar("file")) if is_list else Scalar("file")
        if isinstance(found, ListOf) and isinstance(found.items, Enumeration):
            choice = replace(found.items, is_open=False)
            return ListOf(self._name_choice(choice, operation, parameter, root))
        return found

    def _name_choice(
        self, choice: Enumeration, operation: Operation, parameter: Parameter, root: str
    ) -> Reference:
        """Name the values of a parameter after its component, or after its operation.

        So the name does not depend on what else is in the document.
        """
        pointer = parameter.pointer
        component, below = split_component(pointer)
        if not component or below:
            pointer = join_pointer(operation.pointer, "choice", parameter.key)
            self.names.roots[pointer] = root
        reference = Reference(pointer, "request")
        self.reader.drafts[reference] = Draft("", alias=choice)
        return reference

    def _find_result(self, response: Response, name: str) -> Type:
        if response.result in ("text", "file"):
            return STRING
        if response.result == "none":
            return NONE
        if response.schema is None:
            return ANY
        if response.result == "body":
            return self._read(response.schema, "response", f"{name} result")
        flat = self._schemas.flatten(response.schema)
        data = flat.properties["data"]
        inner = self._schemas.flatten(data)
        if response.result in _LISTS:
            items = get_items(inner, data)
            return self._read(items, "response", f"{name} item")
        if not response.kept or not inner.properties:
            return self._read(data, "response", f"{name} result")
        kept = {key: flat.properties[key] for key in response.kept}
        merged = replace(inner, properties={**inner.properties, **kept})
        pointer = join_pointer(response.schema.pointer, "result")
        self.names.roots[pointer] = f"{name} result"
        return self.reader.read_object(merged, pointer, "response")
