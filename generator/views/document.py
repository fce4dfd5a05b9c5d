"""Write the operations of an API and their schemas as one JSON document.

It contains what a program needs to validate requests and to build responses:
parameters, bodies, schemas, scopes and examples, without descriptions. Its schemas are
JSON Schema 2020-12.
"""

from collections.abc import Mapping
from typing import Any

from generator.builder.annotations import says_nullable
from generator.escaping.text import Json, write_json
from generator.model.api import Api, Operation
from generator.source.document import get_value, join_pointer, split_pointer

_TEXTS = frozenset(
    {"description", "summary", "title", "externalDocs", "xml", "example", "examples"}
)
_TABLES = frozenset({"properties", "patternProperties", "$defs", "definitions"})
_VALUES = frozenset({"enum", "const", "default", "required"})
_ACCESS = ("readOnly", "writeOnly")
_BOUNDS = (("minimum", "exclusiveMinimum"), ("maximum", "exclusiveMaximum"))


class DocumentView:
    """The operations of an API and their schemas, converted when a template prints them.

    Args:
        api: The model.
    """

    def __init__(self, api: Api) -> None:
        self._api = api

    @property
    def json(self) -> Json:
        """A JSON object, with one line per operation and schema."""
        converter = _SchemaConverter(self._api.document)
        operations = {
            operation.wire_name: _describe_operation(operation, converter)
            for tag in self._api.tags
            for operation in tag.operations
        }
        schemas = converter.convert_referenced()
        return write_json({"operations": operations, "schemas": schemas})


class _SchemaConverter:
    """Converts schemas of OpenAPI 3.0 or 3.1 to JSON Schema 2020-12.

    Args:
        document: The document, to resolve references.
    """

    def __init__(self, document: Mapping[str, Any]) -> None:
        self._document = document
        self._references: dict[str, None] = {}

    def convert(self, data: Any) -> Any:
        """Convert a schema."""
        if not isinstance(data, dict):
            return data
        reference = data.get("$ref")
        if isinstance(reference, str) and reference.startswith("#/"):
            pointer = join_pointer("", *split_pointer(reference[1:]))
            self._references[pointer] = None
            return {"$ref": f"#{join_pointer('/schemas', _name_schema(pointer))}"}
        converted = {
            keyword: self._convert_keyword(keyword, value)
            for keyword, value in data.items()
            if keyword not in _TEXTS and keyword != "nullable"
        }
        for bound, exclusive in _BOUNDS:
            if isinstance(converted.get(exclusive), bool):
                is_exclusive = converted.pop(exclusive)
                if is_exclusive and bound in converted:
                    converted[exclusive] = converted.pop(bound)
        if not says_nullable(data):
            return converted
        kept = {name: converted.pop(name) for name in _ACCESS if name in converted}
        return {**kept, "anyOf": [{"type": "null"}, converted]}

    def _convert_keyword(self, keyword: str, value: Any) -> Any:
        if keyword in _VALUES:
            return value
        if keyword in _TABLES and isinstance(value, dict):
            return {name: self.convert(item) for name, item in value.items()}
        if isinstance(value, list):
            return [self.convert(item) for item in value]
        return self.convert(value)

    def convert_referenced(self) -> dict[str, Any]:
        """Convert the schemas that converted schemas refer to, directly or indirectly."""
        schemas: dict[str, Any] = {}
        while len(schemas) < len(self._references):
            for pointer in list(self._references):
                name = _name_schema(pointer)
                if name not in schemas:
                    schemas[name] = self.convert(get_value(self._document, pointer))
        return dict(sorted(schemas.items()))


def _name_schema(pointer: str) -> str:
    """Name a schema after its component, or else after its location."""
    parts = split_pointer(pointer)
    is_component = parts[:2] == ["components", "schemas"] and len(parts) == 3
    return parts[2] if is_component else pointer


def _describe_operation(
    operation: Operation, converter: _SchemaConverter
) -> dict[str, Any]:
    response, body = operation.response, operation.request_body
    described: dict[str, Any] = {
        "method": operation.method,
        "path": operation.sent_path,
        "parameters": [
            {
                "name": parameter.wire_name,
                "in": parameter.location,
                "required": parameter.required,
                "explode": parameter.explode,
                "schema": converter.convert(parameter.schema.data),
            }
            for parameter in operation.parameters
        ],
        "scopes": list(operation.scopes),
        "freePrefix": operation.free_prefix,
        "contentType": operation.content_type,
    }
    if body is not None:
        described["body"] = {
            "required": body.required,
            "schema": converter.convert(body.schema.data),
            "example": body.example,
        }
    described["response"] = {
        "status": response.status,
        "contentType": response.content_type,
        "schema": converter.convert(response.schema.data) if response.schema else True,
        "example": response.example,
    }
    return described
