"""Return whether a value is valid for a schema of a document."""

import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any

from jsonschema import ValidationError, validators  # type: ignore[import-untyped]
from openapi_schema_validator import (
    OAS30Validator,
    OAS31Validator,
    oas30_format_checker,
    oas31_format_checker,
)
from referencing import Registry
from referencing.exceptions import Unresolvable
from referencing.jsonschema import DRAFT4, DRAFT202012

from generator.builder.patterns import matches
from generator.source.document import Document

_URI = "urn:document"
_MOST_STEPS = 2_000  # references followed to check one value


class _TooManyStepsError(Exception):
    pass


class SchemaChecker:
    """Checks values against the schemas of one document."""

    def __init__(self, document: Document) -> None:
        base: Any = OAS31Validator if document.is_31 else OAS30Validator
        self._follow = base.VALIDATORS["$ref"]
        self._compare = base.VALIDATORS["enum"]
        self._left = 0
        keywords = {
            "$ref": self._follow_reference,
            "$dynamicRef": _pass,
            "pattern": _check_pattern,
            "enum": self._check_enum,
        }
        self._kind = create_validator_class(document, keywords)
        self._formats = oas31_format_checker if document.is_31 else oas30_format_checker
        kind: Any = DRAFT202012 if document.is_31 else DRAFT4
        resource = kind.create_resource(document.data)
        registry: Any = Registry().with_resource(_URI, resource)
        self._resolver = registry.resolver(_URI)

    def is_valid(self, schema: Any, value: Any) -> bool:
        """Return whether a value is valid, and JSON; what cannot be checked is not."""
        self._left = _MOST_STEPS
        try:
            json.dumps(value, allow_nan=False)
            checker = self._kind(
                schema, _resolver=self._resolver, format_checker=self._formats
            )
            return bool(next(checker.iter_errors(value), None) is None)
        except (
            *(_TooManyStepsError, RecursionError, Unresolvable),
            *(ValueError, TypeError, ArithmeticError),  # of a schema that is none
        ):
            return False

    def _follow_reference(self, *arguments: Any) -> Any:
        self._left -= 1
        if self._left < 0:
            raise _TooManyStepsError
        return self._follow(*arguments)

    def _check_enum(self, *arguments: Any) -> Any:
        """Check an enumeration; a text can be looked up, as it equals nothing but a text."""
        _, values, value, _ = arguments
        is_listed = isinstance(value, str) and value in values
        return () if is_listed else self._compare(*arguments)


def create_validator_class(
    document: Document, keywords: Mapping[str, Callable[..., Any]]
) -> Any:
    """Create the class that checks values against the schemas of a document.

    Args:
        document: Its version of OpenAPI says what the keywords mean.
        keywords: The keywords that are checked in another way.
    """
    base: Any = OAS31Validator if document.is_31 else OAS30Validator
    return validators.create(
        meta_schema=base.META_SCHEMA,
        validators={**base.VALIDATORS, **keywords},
        type_checker=base.TYPE_CHECKER,
        id_of=base.ID_OF,
        applicable_validators=dict.items if document.is_31 else _list_keywords_of_30,
    )


def _list_keywords_of_30(schema: dict[str, Any]) -> Iterable[tuple[str, Any]]:
    """List the keywords of a schema of OpenAPI 3.0, where `$ref` has no siblings."""
    if "$ref" in schema:
        return (("$ref", schema["$ref"]),)
    return schema.items()


def _pass(*_: Any) -> None:
    """Let a value pass whatever a keyword says."""


def _check_pattern(_: Any, pattern: Any, value: Any, __: Any) -> Iterator[Any]:
    if isinstance(value, str) and not matches(str(pattern), value):
        yield ValidationError(f"{value!r} does not match {pattern!r}")
