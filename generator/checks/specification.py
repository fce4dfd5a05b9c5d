"""Check a document against the specification of its version of OpenAPI.

The schemas of the specifications are those of openapi-spec-validator; nothing is downloaded. Patterns in a document
are not matched, because that may take unlimited time.
"""

import warnings
from collections.abc import Iterator, Mapping
from dataclasses import replace
from functools import cache
from typing import Any

from jsonschema import validators  # type: ignore[import-untyped]
from openapi_schema_validator import OAS31Validator, OAS32Validator
from openapi_schema_validator._specifications import REGISTRY
from openapi_spec_validator.schemas import schema_v30, schema_v31, schema_v32

from generator.builder.validity import SchemaChecker
from generator.checks.causes import Cause, explain_errors
from generator.checks.kinds import KIND_NAMES, Kinds, iterate_schemas
from generator.diagnostics import Diagnostic
from generator.source.document import FILES_KEY, Document, join_pointer

try:
    import jsonschema_rs  # much faster, but its errors say less
except ImportError:  # no wheel for this platform
    jsonschema_rs = None  # type: ignore[assignment]

_SPECIFICATIONS: Mapping[str, Any] = {
    "3.0": schema_v30,
    "3.1": schema_v31,
    "3.2": schema_v32,
}
_DIALECTS = {"3.1": OAS31Validator, "3.2": OAS32Validator}


# Kinds of components that only later versions of OpenAPI support.
_LATER_KINDS = {"3.0": ("pathItems", "mediaTypes"), "3.1": ("mediaTypes",)}


def check_specification(document: Document, kinds: Kinds) -> Iterator[Diagnostic]:
    """Find all violations of the specification, with their locations.

    Args:
        document: A document without broken references.
        kinds: The kinds of its objects.
    """
    document = _place_parts(document, kinds)
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
        yield document.build_error("openapi-uncheckable", message, "")


def _place_parts(document: Document, kinds: Kinds) -> Document:
    """Return a document in which parts of other files are also components, to check them as such."""
    supported = KIND_NAMES.keys() - _LATER_KINDS.get(document.version, ())
    parts = [
        (pointer, kind)
        for pointer in sorted(kinds.parts)
        for kind in sorted(kinds.parts[pointer] & supported)
    ]
    listed = document.data.get("components", {})
    if not parts or not isinstance(listed, dict):
        return document
    components, origins = dict(listed), dict(document.origins)
    for number, (pointer, kind) in enumerate(parts):
        name, named = f"{FILES_KEY}.{number}", components.get(kind, {})
        if isinstance(named, dict):
            components[kind] = {**named, name: document.get(pointer)}
            origins[join_pointer("/components", kind, name)] = origins[pointer]
    data = {**document.data, "components": components}
    return replace(document, data=data, origins=origins)


def _find_errors(document: Document) -> Iterator[Diagnostic]:
    specification = _Validator(dict(_SPECIFICATIONS[document.version]))
    for cause in specification.find_causes(document.data):
        yield _build_error(document, "", cause)
    if document.is_31:
        for schema, pointer in iterate_schemas(document.data, with_nested=False):
            yield from _check_schema(document, schema, pointer)


def _check_schema(
    document: Document, schema: dict[str, Any], pointer: str
) -> Iterator[Diagnostic]:
    """Check a Schema Object of OpenAPI 3.1 or later against its dialect of JSON Schema."""
    dialect = schema.get("$schema", document.data.get("jsonSchemaDialect", ""))
    validator = _find_dialect(str(dialect or ""), document.version)
    if validator is None:
        message = f"the JSON Schema dialect {dialect!r} is not supported"
        yield document.build_error("openapi-invalid", message, pointer)
    else:
        for cause in validator.find_causes(schema):
            yield _build_error(document, pointer, cause)


@cache
def _find_dialect(address: str, version: str) -> "_Validator | None":
    """Find the validator for a dialect, by default that of OpenAPI; None if it is unknown."""
    default = None if address else _DIALECTS[version]
    kind: Any = validators.validator_for({"$schema": address}, default=default)
    return _Validator(kind.META_SCHEMA) if kind else None


class _Validator:
    """Validates values against a JSON Schema."""

    def __init__(self, schema: Any) -> None:
        self._schema = schema
        self._explaining = validators.validator_for(schema)(schema, registry=REGISTRY)
        self._fast = _compile(schema)

    def find_causes(self, value: Any) -> Iterator[Cause]:
        """Iterate over the causes of the errors in a value."""
        if self._is_surely_valid(value):
            return
        with warnings.catch_warnings():
            # Python's re warns about patterns of the document.
            warnings.simplefilter("ignore")
            errors = list(self._explaining.iter_errors(value))
        yield from explain_errors(errors, self._schema)

    def _is_surely_valid(self, value: Any) -> bool:
        try:
            return self._fast is not None and bool(self._fast.is_valid(value))
        except ValueError:  # it does not support very large numbers
            return False


def _compile(schema: Any) -> Any:
    """Compile a JSON Schema with jsonschema-rs; None if it does not support that."""
    if jsonschema_rs is None:
        return None
    resources = [(address, REGISTRY.contents(address)) for address in REGISTRY]
    try:
        registry = jsonschema_rs.Registry(resources)
        return jsonschema_rs.validator_for(schema, registry=registry, offline=True)
    except jsonschema_rs.ValidationError:  # draft 3
        return None


def _find_misfits(document: Document) -> Iterator[Diagnostic]:
    """Find the defaults that do not fit their schemas, which are valid themselves."""
    checker = SchemaChecker(document, checks_patterns=False)
    for schema, pointer in iterate_schemas(document.data):
        if "default" in schema and (document.is_31 or "$ref" not in schema):
            yield from _check_default(document, checker, schema, pointer)


def _check_default(
    document: Document, checker: SchemaChecker, schema: dict[str, Any], pointer: str
) -> Iterator[Diagnostic]:
    """Warn about an invalid default, which an SDK never sends.

    A default that contains an object is not checked, because that would match patterns with its member names.
    """
    value = schema["default"]
    items = value if isinstance(value, list) else [value]
    has_object = any(isinstance(item, (dict, list)) for item in items)
    if has_object or (value is None and schema.get("nullable") is True):
        return
    try:
        error = next(checker.find_errors(schema, value), None)
    except RecursionError:  # the schema refers to itself without end
        return
    if error:
        _, reason = next(explain_errors([error]))
        message = _shorten(f"the default is invalid: {reason}")
        place = join_pointer(pointer, "default")
        yield document.build_warning("default-misfit", message, place)


def _build_error(document: Document, pointer: str, cause: Cause) -> Diagnostic:
    path, message = cause
    written = _shorten(document.restore_references(message))
    return document.build_error(
        "openapi-invalid", written, join_pointer(pointer, *path)
    )


def _shorten(message: str) -> str:
    line = " ".join(message.split())
    return line if len(line) <= 200 else f"{line[:120]} ... {line[-70:]}"
