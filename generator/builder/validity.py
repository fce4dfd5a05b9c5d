"""Check values against the schemas of a document."""

import json
from collections.abc import Iterable, Iterator
from fractions import Fraction
from typing import Any
from urllib.parse import unquote

from jsonschema import ValidationError, validators  # type: ignore[import-untyped]
from openapi_schema_validator import (
    OAS30Validator,
    OAS31Validator,
    oas30_format_checker,
    oas31_format_checker,
)

from generator.builder.patterns import matches
from generator.source.document import Document

_MOST_STEPS = 2_000  # references resolved to check one value
# Nested references, limited because of Python's stack.
_DEEPEST = 80


class SchemaChecker:
    """Checks values against the schemas of one document.

    Args:
        document: The document.
        checks_patterns: Whether a string must match the pattern of its schema.
    """

    def __init__(self, document: Document, *, checks_patterns: bool = True) -> None:
        base: Any = OAS31Validator if document.is_31 else OAS30Validator
        self._document = document
        self._left = 0
        self._depth = 0
        self._compare = base.VALIDATORS["enum"]
        self._formats = oas31_format_checker if document.is_31 else oas30_format_checker
        keywords = {
            "$ref": self._follow_reference,
            "$dynamicRef": _pass,
            "pattern": _check_pattern if checks_patterns else _pass,
            "enum": self._check_enum,
            "multipleOf": _check_multiple,
        }
        self._kind: Any = validators.create(
            meta_schema=base.META_SCHEMA,
            validators={**base.VALIDATORS, **keywords},
            type_checker=base.TYPE_CHECKER,
            id_of=base.ID_OF,
            applicable_validators=(
                dict.items if document.is_31 else _list_keywords_of_30
            ),
        )

    def is_valid(self, schema: Any, value: Any) -> bool:
        """Tell whether a value is valid and JSON; False if that cannot be checked."""
        try:
            json.dumps(value, allow_nan=False)
            return next(self.find_errors(schema, value), None) is None
        except (
            *(RecursionError, KeyError),  # endless or dangling references
            *(ValueError, TypeError, ArithmeticError),  # not a valid schema
        ):
            return False

    def find_errors(self, schema: Any, value: Any) -> Iterator[Any]:
        """Iterate over the reasons why a value is not valid.

        Raises:
            RecursionError: The chain of references is endless.
        """
        self._left, self._depth = _MOST_STEPS, 0
        yield from self._kind(schema, format_checker=self._formats).iter_errors(value)

    def _follow_reference(
        self, validator: Any, reference: Any, value: Any, _: Any
    ) -> Iterator[Any]:
        self._left -= 1
        if self._left < 0 or self._depth == _DEEPEST:
            raise RecursionError
        target = self._document.get(unquote(str(reference).partition("#")[2]))
        self._depth += 1
        try:
            yield from validator.descend(value, target)
        finally:  # a caller that needs only the first reason stops here
            self._depth -= 1

    def _check_enum(self, *arguments: Any) -> Any:
        """Check an enumeration; strings are looked up, because a string only equals strings."""
        _, values, value, _ = arguments
        is_listed = isinstance(value, str) and value in values
        return () if is_listed else self._compare(*arguments)


def _list_keywords_of_30(schema: dict[str, Any]) -> Iterable[tuple[str, Any]]:
    """List the keywords of an OpenAPI 3.0 schema, where `$ref` has no siblings."""
    if "$ref" in schema:
        return (("$ref", schema["$ref"]),)
    return schema.items()


def _pass(*_: Any) -> None:
    """Accept a value whatever the keyword says."""


def _check_multiple(
    validator: Any, step: Any, value: Any, _: Any
) -> Iterator[ValidationError]:
    """Check for a multiple in decimal arithmetic, such as 0.3 of 0.1."""
    if validator.is_type(value, "number") and read_exactly(value) % read_exactly(step):
        yield ValidationError(f"{value!r} is not a multiple of {step!r}")


def read_exactly(number: float) -> Fraction:
    """Return the decimal number as written in the document, which a float only approximates."""
    return Fraction(str(number))


def _check_pattern(_: Any, pattern: Any, value: Any, __: Any) -> Iterator[Any]:
    if isinstance(value, str) and not matches(str(pattern), value):
        yield ValidationError(f"{value!r} does not match {pattern!r}")
