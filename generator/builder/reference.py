"""Build the reference of an API: what a document says beside what an SDK needs."""

from collections.abc import Iterator
from typing import Any

from generator.builder.schemas import Schemas
from generator.model.api import Api, Operation
from generator.model.arguments import Schema
from generator.model.reference import (
    ApiReference,
    Field,
    OperationReference,
    TypeReference,
    ValueFacts,
)
from generator.model.types import TypeDefinition
from generator.source.document import Document, join_pointer
from generator.source.members import get_mapping

_LIMITS = (
    *("format", "minimum", "exclusiveMinimum", "maximum", "exclusiveMaximum"),
    *("multipleOf", "minLength", "maxLength", "pattern", "minItems", "maxItems"),
    *("uniqueItems", "minProperties", "maxProperties"),
)


def build_reference(document: Document, api: Api) -> ApiReference:
    """Build the reference of a document whose model is built.

    Raises:
        GenerationError: A reference leads nowhere.
    """
    schemas = Schemas(document)
    return ApiReference(
        types={
            definition.name: _build_type(schemas, definition)
            for definition in api.types.definitions
        },
        operations={
            operation.pointer: _build_operation(schemas, operation)
            for tag in api.tags
            for operation in tag.operations
        },
    )


def _build_type(schemas: Schemas, definition: TypeDefinition) -> TypeReference:
    fields = tuple(
        Field(
            wire_name=item.wire_name,
            type=item.type,
            required=item.required,
            facts=_read_facts(schemas, schemas.get(item.pointer)),
        )
        for item in definition.properties
    )
    return TypeReference(
        name=definition.name,
        description=definition.description,
        fields=fields,
        alias=definition.alias,
    )


def _read_facts(schemas: Schemas, schema: Schema, description: str = "") -> ValueFacts:
    """Read what a schema says about its values beside their type.

    Args:
        schemas: The schemas of the document.
        schema: The schema.
        description: A description that is there beside the schema's own.
    """
    data = schemas.flatten(schema).data
    return ValueFacts(
        description=description or str(data.get("description") or ""),
        default=data.get("default"),
        limits={name: data[name] for name in _LIMITS if name in data},
        is_read_only=data.get("readOnly") is True,
        is_deprecated=data.get("deprecated") is True,
    )


def _build_operation(schemas: Schemas, operation: Operation) -> OperationReference:
    document = schemas.document
    data = document.get(operation.pointer)
    return OperationReference(
        parameters={
            parameter.key: _read_facts(schemas, parameter.schema, parameter.description)
            for parameter in operation.parameters
        },
        scopes=operation.scopes,
        errors=tuple(sorted(_iterate_errors(document, data, operation.pointer))),
    )


def _iterate_errors(
    document: Document, data: Any, pointer: str
) -> Iterator[tuple[str, str]]:
    for status, item in get_mapping(data, "responses").items():
        if not status.startswith(("4", "5")):
            continue
        place = join_pointer(pointer, "responses", status)
        response, _ = document.resolve(item, place)
        description = response.get("description") if isinstance(response, dict) else ""
        yield status, str(description or "")
