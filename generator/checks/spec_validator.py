"""Validate a document against the OpenAPI schemas of openapi-spec-validator.

Nothing is downloaded. Patterns in a document are not matched, because that may take unlimited time. Recursive values
that grow without end are given up.
"""

import warnings
from collections.abc import Iterator, Mapping
from typing import Any

from jsonschema import validators  # type: ignore[import-untyped]
from openapi_schema_validator import OAS31Validator, OAS32Validator
from openapi_schema_validator._specifications import REGISTRY
from openapi_spec_validator.schemas import schema_v30, schema_v31, schema_v32
from openapi_spec_validator.schemas.backend.jsonschema import create_validator

from generator.builder.validity import SchemaChecker
from generator.source.document import Document

try:
    import jsonschema_rs  # much faster, but only tells whether a value is valid
except ImportError:  # no wheel for this platform
    jsonschema_rs = None  # type: ignore[assignment]

_SHAPES: Mapping[str, Any] = {"3.0": schema_v30, "3.1": schema_v31, "3.2": schema_v32}
_DIALECTS = {"3.1": OAS31Validator, "3.2": OAS32Validator}


def get_shape(document: Document) -> dict[str, Any]:
    """Return the JSON Schema of a document's version of OpenAPI."""
    return dict(_SHAPES[document.version])


def find_shape_errors(document: Document) -> Iterator[Any]:
    """Iterate over violations of the schema of the document's OpenAPI version."""
    shape = get_shape(document)
    if jsonschema_rs is not None and _judge(shape, document.data):
        return
    with warnings.catch_warnings():
        # Python's re warns about patterns of the document.
        warnings.simplefilter("ignore")
        yield from create_validator(shape).iter_errors(document.data)


def _judge(shape: Any, data: Any) -> bool:
    """Check quickly whether a document is valid; False means that it may not be."""
    try:
        return bool(jsonschema_rs.validator_for(shape).is_valid(data))
    except ValueError:  # it does not support very large numbers
        return False


def find_schema_errors(document: Document, schema: Any) -> Iterator[Any]:
    """Iterate over the errors in a Schema Object of OpenAPI 3.1 or later.

    Raises:
        ValueError: Its dialect is unknown.
    """
    default = document.data.get("jsonSchemaDialect", "")
    dialect = schema.get("$schema", default) if isinstance(schema, dict) else default
    kind: Any = validators.validator_for({"$schema": dialect}, default=None)
    if dialect and kind is None:
        raise ValueError(f"the JSON Schema dialect {dialect!r} is not supported")
    kind = kind or _DIALECTS[document.version]
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        checker: Any = validators.validator_for(kind.META_SCHEMA, default=kind)
        yield from checker(kind.META_SCHEMA, registry=REGISTRY).iter_errors(schema)


def find_default_errors(checker: SchemaChecker, schema: Any) -> Iterator[Any]:
    """Iterate over the reasons why the default of a schema is invalid.

    A default that contains an object is not checked, because that would match patterns with its member names.
    """
    value = schema["default"]
    if isinstance(value, dict) or (
        isinstance(value, list) and any(isinstance(i, (dict, list)) for i in value)
    ):
        return
    try:
        yield from checker.find_errors(schema, value)
    except RecursionError:
        return
