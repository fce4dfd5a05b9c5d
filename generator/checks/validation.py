"""Check a document: openapi-spec-validator's errors, and what it does not look at.

Everything is collected; nothing stops at the first fault.
"""

import re
from collections.abc import Iterator
from typing import Any

from generator.cache import NO_CACHE, Cache
from generator.checks.fingerprint import digest_outline
from generator.checks.specification import iterate_faults
from generator.diagnostics import (
    Diagnostic,
    GenerationError,
    build_error,
    build_warning,
    sort_diagnostics,
)
from generator.source.document import (
    Document,
    RawOperation,
    collect_parameters,
    iterate_operations,
    iterate_references,
    join_pointer,
)

_KIND = "valid"  # of entries in the cache
_PATH_PARAMETER = re.compile(r"{([^{}]*)}")
_OWN_CHECKS = frozenset(  # these are made below, with their places
    {
        "DuplicateOperationIDError",
        "ParameterDuplicateError",
        "UnresolvableParameterError",
    }
)


def validate(document: Document, cache: Cache = NO_CACHE) -> list[Diagnostic]:
    """Return all that is wrong with a document, in the order of its lines.

    A document without a known `openapi` version gets that one error only.
    """
    problem = _check_version(document)
    if problem:
        return [problem]
    references = list(_check_references(document))
    diagnostics = references + _check_changed_schema(document, not references, cache)
    if not references:
        diagnostics += [
            *_check_operation_ids(document),
            *_check_security(document),
            *_check_parameters(document),
        ]
    return sort_diagnostics(diagnostics)


def _check_version(document: Document) -> Diagnostic | None:
    data = document.data
    if not isinstance(data, dict):
        message, pointer = "an OpenAPI document is a mapping", ""
    elif "swagger" in data:
        message = (
            "Swagger 2.0 is not supported; convert the document to OpenAPI 3 first"
        )
        pointer = "/swagger"
    elif not re.match(r"3\.[01]\.\d", str(data.get("openapi", ""))):
        message, pointer = "`openapi` must be a version 3.0.x or 3.1.x", "/openapi"
    else:
        return None
    return build_error("openapi-version", message, document.locate(pointer))


def _check_changed_schema(
    document: Document, follow: bool, cache: Cache
) -> list[Diagnostic]:
    """Run openapi-spec-validator, unless it found nothing in the same but for its prose."""
    if cache is NO_CACHE:
        return list(_check_schema(document, follow))
    key = (digest_outline(document.data), str(follow))
    if cache.read(_KIND, *key) is True:
        return []
    diagnostics = list(_check_schema(document, follow))
    if not diagnostics:
        cache.write(_KIND, *key, value=True)
    return diagnostics


def _check_schema(document: Document, follow: bool) -> Iterator[Diagnostic]:
    """Run openapi-spec-validator.

    Args:
        document: What to check.
        follow: Whether references can be followed; else only the shape is checked.
    """
    try:
        for error in iterate_faults(document, follow):
            if type(error).__name__ not in _OWN_CHECKS:
                cause = _find_cause(error)
                pointer = join_pointer("", *cause.absolute_path)
                message = _shorten(document.restore_references(cause.message))
                yield build_error("openapi-invalid", message, document.locate(pointer))
    except Exception as fault:  # a document that its authors did not think of
        reason = _shorten(f"{type(fault).__name__}: {fault}")
        message = f"openapi-spec-validator cannot check this document: {reason}"
        yield build_error("openapi-uncheckable", message, document.locate(""))


def _find_cause(error: Any) -> Any:
    """Descend into the alternatives of oneOf and anyOf to the one that nearly fits."""
    while error.context:
        # an alternative that is a reference was not meant where there is no $ref
        meant = [c for c in error.context if "'$ref'" not in c.message] or error.context
        error = max(meant, key=lambda cause: len(cause.absolute_path))
    return error


def _shorten(message: str) -> str:
    line = " ".join(message.split())
    return line if len(line) <= 200 else f"{line[:120]} ... {line[-70:]}"


def _check_references(document: Document) -> Iterator[Diagnostic]:
    checked: set[str] = set()
    for value, pointer in iterate_references(document.data):
        reference = value["$ref"]
        if reference not in checked:
            checked.add(reference)
            try:
                document.resolve(value, pointer)
            except GenerationError as error:
                yield from error.diagnostics


def _check_operation_ids(document: Document) -> Iterator[Diagnostic]:
    first: dict[str, RawOperation] = {}
    for operation in iterate_operations(document):
        operation_id = operation.data.get("operationId")
        if not isinstance(operation_id, str):
            continue
        if operation_id in first:
            other = document.locate(first[operation_id].pointer)
            place = document.locate(join_pointer(operation.pointer, "operationId"))
            line = f"line {other.line}"
            line += f" of {other.path}" if other.path != place.path else ""
            message = f"the operationId {operation_id!r} is taken by {line}"
            yield build_error("operation-id-duplicate", message, place)
        first.setdefault(operation_id, operation)


def _check_security(document: Document) -> Iterator[Diagnostic]:
    components = document.data.get("components")
    schemes = components.get("securitySchemes") if isinstance(components, dict) else {}
    lists = [("", document.data)]
    lists += [(op.pointer, op.data) for op in iterate_operations(document)]
    for pointer, owner in lists:
        requirements = owner.get("security")
        for index, requirement in enumerate(requirements or ()):
            for name in requirement if isinstance(requirement, dict) else ():
                if name not in (schemes or {}):
                    message = f"the security scheme {name!r} is not defined"
                    place = join_pointer(pointer, "security", index, name)
                    location = document.locate(place)
                    yield build_error("security-undefined", message, location)


def _check_parameters(document: Document) -> Iterator[Diagnostic]:
    for operation in iterate_operations(document):
        declared: dict[tuple[str, str], str] = {}
        for level in collect_parameters(document, operation):
            names = [name for name, _ in level]
            for name, pointer in level:
                if names.count(name) > 1 and names.index(name) < level.index(
                    (name, pointer)
                ):
                    message = f"the {name[0]} parameter {name[1]!r} is declared twice"
                    place = document.locate(pointer)
                    yield build_error("parameter-duplicate", message, place)
            declared.update(level)
        in_path = {
            wire_name: pointer
            for (location, wire_name), pointer in declared.items()
            if location == "path"
        }
        wanted = set(_PATH_PARAMETER.findall(operation.path))
        for wire_name in sorted(wanted - set(in_path)):
            message = f"the path parameter {wire_name!r} of {operation.path!r} is not declared"
            place = document.locate(operation.pointer)
            yield build_error("path-parameter-undeclared", message, place)
        for wire_name in sorted(set(in_path) - wanted):
            message = (
                f"{operation.path!r} has no place for the path parameter {wire_name!r}"
            )
            place = document.locate(in_path[wire_name])
            yield build_warning("path-parameter-unused", message, place)
