"""Determine the types of all operations."""

from collections.abc import Sequence
from dataclasses import replace

from generator.builder.flat_schema import get_items
from generator.builder.names import choose_names, to_pascal_case
from generator.builder.pagination import find_member
from generator.builder.schemas import Schemas
from generator.builder.type_reader import Draft, TypeReader
from generator.builder.type_table import TypeNames, make_table
from generator.model.api import Operation, Tag
from generator.model.arguments import Parameter, RequestBody, RequestMedia, Schema
from generator.model.media_types import is_form, is_json, is_text
from generator.model.responses import Response, ResponseContent
from generator.model.types import (
    ANY,
    BYTES,
    NONE,
    STRING,
    Direction,
    Enumeration,
    IteratorOf,
    ListOf,
    MapOf,
    OperationTypes,
    Reference,
    Scalar,
    Type,
    TypeTable,
    unite,
)
from generator.source.document import join_pointer, split_component


def add_types(
    schemas: Schemas, tags: Sequence[Tag]
) -> tuple[tuple[Tag, ...], TypeTable]:
    """Determine the types of every operation.

    Returns:
        The tags with their types, and the table of named types.
    """
    finder = _TypeFinder(schemas)
    typed = tuple(finder.type_tag(tag) for tag in tags)
    finder.reader.finish()
    return typed, make_table(finder.reader.drafts, finder.names)


class _TypeFinder:
    """Determines the argument and result types of operations.

    Attributes:
        reader: Collects the types.
        names: Chooses the names of types.
    """

    def __init__(self, schemas: Schemas) -> None:
        self.reader = TypeReader(schemas)
        self.names = TypeNames(schemas.document)
        self._schemas = schemas

    def type_tag(self, tag: Tag) -> Tag:
        """Determine the types of a tag's operations."""
        names = choose_names([item.name for item in tag.operations], to_pascal_case)
        operations = [
            replace(operation, types=self._find_types(operation, names[operation.name]))
            for operation in tag.operations
        ]
        return replace(tag, operations=tuple(operations))

    def _find_types(self, operation: Operation, name: str) -> OperationTypes:
        arguments: dict[str, Type] = {}
        if body := operation.request_body:
            arguments[body.key] = self._find_body(operation, body, name)
        for parameter in operation.parameters:
            found = self._find_parameter(operation, parameter, name)
            arguments[parameter.key] = found
        result = self._find_result(operation.response, name)
        return OperationTypes(name=name, arguments=arguments, result=result)

    def _find_body(self, operation: Operation, body: RequestBody, name: str) -> Type:
        """Determine the type of the body, from all media types that a call can choose."""
        media: list[RequestBody | RequestMedia] = [*operation.other_media]
        if not operation.form_content_type:
            media.insert(0, body)
        return unite(
            *(self._find_content(m.content_type, m.schema, name) for m in media)
        )

    def _find_content(self, content_type: str, schema: Schema, name: str) -> Type:
        """Determine the type of a body; if it is neither JSON nor a form, it is sent unchanged."""
        if is_json(content_type):
            return self._read(schema, "request", f"{name} body")
        if is_form(content_type):
            return MapOf(ANY)
        if is_text(content_type) and not self._schemas.is_binary(schema):
            return unite(STRING, BYTES)
        return unite(BYTES, Scalar("stream"))

    def _read(self, schema: Schema, direction: Direction, name: str) -> Type:
        self.names.roots.setdefault(schema.pointer, name)
        return self.reader.read(schema, direction)

    def _find_parameter(
        self, operation: Operation, parameter: Parameter, name: str
    ) -> Type:
        root = f"{name} {parameter.name}"
        if parameter.location == "file":
            is_list = self._schemas.is_file_list(parameter.schema)
            return ListOf(Scalar("file")) if is_list else Scalar("file")
        found = self._read(parameter.schema, "request", root)
        if isinstance(found, ListOf) and isinstance(found.items, Enumeration):
            choice = replace(found.items, is_open=False)
            return ListOf(self._name_choice(choice, operation, parameter, root))
        return found

    def _name_choice(
        self, choice: Enumeration, operation: Operation, parameter: Parameter, root: str
    ) -> Reference:
        """Name the enumeration of a parameter after its component, or after its operation.

        So the name does not depend on the rest of the document.
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
        """Determine the type of the result, from all successful responses."""
        if response.is_iterated:
            return self._find_items(response, name)
        found: list[Type] = []
        for content in response.contents:
            if not content.content_type:
                found.append(NONE)
            elif content.is_sequential:
                found.append(IteratorOf(self._find_value(content, name)))
            elif is_json(content.content_type):
                found.append(self._find_json(response, content.schema, name))
            elif is_text(content.content_type) or response.result == "file":
                found.append(STRING)
            else:
                found.append(BYTES)
        return unite(*found)

    def _find_items(self, response: Response, name: str) -> Type:
        """Determine the type of the items of a list."""
        if response.schema is None:
            return ANY
        found = find_member(self._schemas, response.schema, response.items)
        lists = self._schemas.list_values(found) if found else ()
        items = (self._read(get_items(i), "response", f"{name} item") for i in lists)
        return unite(*items)

    def _find_value(self, content: ResponseContent, name: str) -> Type:
        """Determine the type of one value of a sequence."""
        if content.content_type.lower().startswith("text/event-stream"):
            return Scalar("event")
        return self._read(content.schema, "response", f"{name} item")

    def _find_json(self, response: Response, schema: Schema, name: str) -> Type:
        """Determine the type of a result, with the members that are added to it from its envelope."""
        members = self._schemas.flatten(schema).properties
        root = f"{name} result"
        data = members.get(response.envelope, schema) if response.envelope else schema
        flat = self._schemas.flatten(data)
        if not (response.kept and flat.properties and schema == response.schema):
            return self._read(data, "response", root)
        kept = {key: members[key] for key in response.kept}
        merged = replace(flat, properties={**flat.properties, **kept})
        reference = Reference(join_pointer(schema.pointer, "result"), "response")
        self.names.roots[reference.pointer] = root
        return self.reader.read_object(merged, reference)
