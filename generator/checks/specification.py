"""Check a document against the specification of its version of OpenAPI."""

from collections.abc import Iterator
from itertools import islice
from typing import Any

from generator.builder.validity import SchemaChecker
from generator.checks.causes import Cause, explain_errors
from generator.checks.schema_places import iterate_schemas, iterate_subschemas
from generator.checks.spec_validator import (
    find_default_errors,
    find_schema_errors,
    find_shape_errors,
    get_shape,
)
from generator.diagnostics import Diagnostic, build_error, build_warning
from generator.source.document import Document, join_pointer


def check_specification(document: Document) -> Iterator[Diagnostic]:
    """Find all violations of the specification, with their locations.

    Args:
        document: A document without broken references.
    """
    try:
        is_valid = True
        for error in _find_errors(document):
            is_valid = False
            yield error
        if is_valid:
            yield from _find_misfits(document)
    except Exception as fault:  # a document that crashes the validator
        reason = _shorten(f"{type(fault).__name__}: {fault}")
        message = f"this document cannot be validated: {reason}"
        yield build_error("openapi-uncheckable", message, document.locate(""))


def _find_errors(document: Document) -> Iterator[Diagnostic]:
    errors = list(find_shape_errors(document))
    for cause in explain_errors(errors, get_shape(document)):
        yield _build_error(document, "", cause)
    for schema, pointer in iterate_schemas(document.data):
        if document.is_31 and isinstance(schema, dict):
            yield from _check_schema(document, schema, pointer)


def _find_misfits(document: Document) -> Iterator[Diagnostic]:
    """Find the defaults that do not fit their schemas, which are valid themselves."""
    checker = SchemaChecker(document, checks_patterns=False)
    for schema, pointer in iterate_schemas(document.data):
        for inner, place in iterate_subschemas(schema, pointer):
            if "default" in inner and (document.is_31 or "$ref" not in inner):
                yield from _check_default(document, checker, inner, place)


def _check_schema(
    document: Document, schema: dict[str, Any], pointer: str
) -> Iterator[Diagnostic]:
    try:
        for cause in explain_errors(list(find_schema_errors(document, schema))):
            yield _build_error(document, pointer, cause)
    except ValueError as error:
        yield build_error("openapi-invalid", str(error), document.locate(pointer))


def _check_default(
    document: Document, checker: SchemaChecker, schema: dict[str, Any], pointer: str
) -> Iterator[Diagnostic]:
    """Warn about an invalid default, which an SDK never sends."""
    if schema["default"] is None and schema.get("nullable") is True:
        return
    for error in islice(find_default_errors(checker, schema), 1):
        _, reason = next(explain_errors([error]))
        message = f"the default is invalid: {reason}"
        place = document.locate(join_pointer(pointer, "default"))
        yield build_warning("default-misfit", _shorten(message), place)


def _build_error(document: Document, pointer: str, cause: Cause) -> Diagnostic:
    path, message = cause
    written = _shorten(document.restore_references(message))
    place = document.locate(join_pointer(pointer, *path))
    return build_error("openapi-invalid", written, place)


def _shorten(message: str) -> str:
    line = " ".join(message.split())
    return line if len(line) <= 200 else f"{line[:120]} ... {line[-70:]}"
