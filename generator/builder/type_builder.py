"""Determine the types of all operations."""

from collections.abc import Sequence
from dataclasses import replace

from generator.builder.names import choose_names, to_pascal_case
from generator.builder.pagination import find_member
from generator.builder.schemas import Schemas, get_items
from generator.builder.type_names import TypeNames
from generator.builder.type_reader import Draft, TypeReader
from generator.builder.type_table import make_table
from generator.model.api import Operation, Tag
from generator.model.arguments import Parameter, Schema
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
        if operation.request_body:
            arguments[operation.request_body.key] = self._find_body(operation, name)
        for parameter in operation.parameters:
            found = self._find_parameter(operation, parameter, name)
            arguments[parameter.key] = found
        result = self._find_result(operation.response, name)
        return OperationTypes(name=name, arguments=arguments, result=result)

    def _find_body(self, operation: Operation, name: str) -> Type:
        """Determine the type of the body, from all media types that a call can choose."""
        body, found = operation.request_body, []
        if body and not operation.form_content_type:
            found = [self._find_content(body.content_type, body.schema, name)]
        found += [
            (
                MapOf(ANY)
                if is_form(media.content_type)
                else self._find_content(media.content_type, media.schema, name)
            )
            for media in operation.other_media
        ]
        return unite(*found)

    def _find_content(self, content_type: str, schema: Schema, name: str) -> Type:
        """Determine the type of a body that is not a form; a body that is not JSON is sent unchanged."""
        if is_json(content_type):
            return self._read(schema, "request", f"{name} body")
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
                found.append(IteratorOf(self._find_item(content, name)))
            elif is_json(content.content_type):
                found.append(self._find_json(response, content, name))
            elif is_text(content.content_type) or response.result == "file":
                found.append(STRING)
            else:
                found.append(BYTES)
        return unite(*found)

    def _find_item(self, content: ResponseContent, name: str) -> Type:
        if content.content_type.lower().startswith("text/event-stream"):
            return Scalar("event")
        return self._read(content.schema, "response", f"{name} item")

    def _find_json(
        self, response: Response, content: ResponseContent, name: str
    ) -> Type:
        schema = content.schema
        if response.envelope and schema == response.schema:
            return self._find_enveloped(response, name)
        if response.envelope:
            properties = self._schemas.flatten(schema).properties
            schema = properties.get(response.envelope, schema)
        return self._read(schema, "response", f"{name} result")

    def _find_items(self, response: Response, name: str) -> Type:
        """Determine the type of the items of a list."""
        if response.schema is None:
            return ANY
        found = find_member(self._schemas, response.schema, response.items)
        lists = self._schemas.list_values(found) if found else ()
        items = (self._read(get_items(i), "response", f"{name} item") for i in lists)
        return unite(*items)

    def _find_enveloped(self, response: Response, name: str) -> Type:
        """Determine the type of the result in an envelope, with the members that are added to it."""
        if response.schema is None:
            return ANY
        flat = self._schemas.flatten(response.schema)
        data = flat.properties[response.envelope]
        inner = self._schemas.flatten(data)
        if not response.kept or not inner.properties:
            return self._read(data, "response", f"{name} result")
        kept = {key: flat.properties[key] for key in response.kept}
        merged = replace(inner, properties={**inner.properties, **kept})
        pointer = join_pointer(response.schema.pointer, "result")
        self.names.roots[pointer] = f"{name} result"
        return self.reader.read_object(merged, pointer, "response")
