"""Hold a document against the schemas of OpenAPI that come with openapi-spec-validator.

Nothing is fetched, the patterns of a document are not matched (one can take years), and what
refers to itself or grows without end is given up.
"""

import warnings
from collections.abc import Callable, Iterator, Mapping
from typing import Any
from urllib.parse import unquote

from jsonschema import validators  # type: ignore[import-untyped]
from openapi_schema_validator import (
    OAS30Validator,
    OAS31Validator,
    OAS32Validator,
    oas30_format_checker,
    oas31_format_checker,
    oas32_format_checker,
)
from openapi_schema_validator._specifications import REGISTRY
from openapi_spec_validator.schemas import schema_v30, schema_v31, schema_v32
from openapi_spec_validator.schemas.backend.jsonschema import create_validator

from generator.builder.validity import create_validator_class
from generator.source.document import Document

try:
    import jsonschema_rs  # much faster; it says whether, and the others say why not
except ImportError:  # no wheel for this machine
    jsonschema_rs = None  # type: ignore[assignment]

_SHAPES: Mapping[str, Any] = {"3.0": schema_v30, "3.1": schema_v31, "3.2": schema_v32}
_DIALECTS = {
    "3.0": (OAS30Validator, oas30_format_checker),
    "3.1": (OAS31Validator, oas31_format_checker),
    "3.2": (OAS32Validator, oas32_format_checker),
}
_MOST_STEPS = 2_000  # references followed to check one default


class _TooManyStepsError(Exception):
    pass


def get_shape(document: Document) -> dict[str, Any]:
    """Return the JSON Schema of a document's version of OpenAPI."""
    return dict(_SHAPES[document.version])


def find_shape_errors(document: Document) -> Iterator[Any]:
    """Iterate over what in a document is not as its version of OpenAPI says."""
    shape = get_shape(document)
    if jsonschema_rs is not None and _judge(shape, document.data):
        return
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # Python's, about the patterns of the document
        yield from create_validator(shape).iter_errors(document.data)


def _judge(shape: Any, data: Any) -> bool:
    """Say quickly whether a document has the shape; no means perhaps not."""
    try:
        return bool(jsonschema_rs.validator_for(shape).is_valid(data))
    except ValueError:  # a number that is too large for it
        return False


def find_schema_errors(document: Document, schema: Any) -> Iterator[Any]:
    """Iterate over what is wrong with a Schema Object of OpenAPI 3.1 or later.

    Raises:
        ValueError: Its dialect is not known.
    """
    default = document.data.get("jsonSchemaDialect", "")
    dialect = schema.get("$schema", default) if isinstance(schema, dict) else default
    own, _ = _DIALECTS[document.version]
    kind: Any = validators.validator_for({"$schema": dialect}, default=None)
    if dialect and kind is None:
        raise ValueError(f"the JSON Schema dialect {dialect!r} is not known")
    kind = kind or own
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        checker: Any = validators.validator_for(kind.META_SCHEMA, default=kind)
        yield from checker(kind.META_SCHEMA, registry=REGISTRY).iter_errors(schema)


def find_default_errors(document: Document, schema: Any) -> Iterator[Any]:
    """Iterate over the reasons why the default of a schema does not fit it.

    A default that holds an object is not looked at: the names of its members would be matched.
    """
    value = schema["default"]
    if isinstance(value, dict) or (
        isinstance(value, list) and any(isinstance(i, (dict, list)) for i in value)
    ):
        return
    _, formats = _DIALECTS[document.version]
    keywords: Mapping[str, Callable[..., Any]] = {
        "pattern": _pass,
        "$dynamicRef": _pass,
        "$ref": _follow_in(document),
    }
    kind = create_validator_class(document, keywords)
    try:
        yield from kind(schema, format_checker=formats).iter_errors(value)
    except (_TooManyStepsError, RecursionError):
        return


def _pass(*_: Any) -> None:
    """Let a value pass whatever a keyword says."""


def _follow_in(document: Document) -> Callable[..., Iterator[Any]]:
    """Return the keyword `$ref` that follows references in a document."""
    left = _MOST_STEPS

    def follow(
        validator: Any, reference: Any, value: Any, schema: Any
    ) -> Iterator[Any]:
        nonlocal left
        left -= 1
        if left < 0:
            raise _TooManyStepsError
        target = document.get(unquote(str(reference).partition("#")[2]))
        yield from validator.descend(value, target)

    return follow
