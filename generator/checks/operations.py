"""Check operations for errors that schemas cannot detect."""

import re
from collections.abc import Iterator, Sequence
from typing import Any

from generator.checks.references import is_substitute
from generator.diagnostics import Diagnostic
from generator.source.document import Document, join_pointer
from generator.source.members import get_list, get_mapping
from generator.source.operations import (
    RawOperation,
    RawParameter,
    drop_overridden,
    iterate_operations,
    list_parameters,
)

_PATH_PARAMETER = re.compile(r"{([^{}]*)}")


def check_operations(document: Document) -> Iterator[Diagnostic]:
    """Check paths, tags, operationIds, security requirements and parameters."""
    operations = list(iterate_operations(document))
    yield from _check_paths(document)
    yield from _check_tags(document)
    yield from _check_operation_ids(document, operations)
    yield from _check_security(document, operations)
    for operation in operations:
        parameters = list_parameters(document, operation)
        yield from _check_query(document, parameters)
        yield from _check_duplicates(document, parameters)
        yield from _check_path_parameters(document, operation, parameters)


def _check_paths(document: Document) -> Iterator[Diagnostic]:
    """Warn about paths that differ only in the names of their parameters."""
    known: dict[str, str] = {}
    for path in get_mapping(document.data, "paths"):
        shape = _PATH_PARAMETER.sub("{}", path)
        if shape in known and not path.startswith("x-"):
            line = document.locate(join_pointer("/paths", known[shape])).line
            message = (
                f"the path {path!r} differs from {known[shape]!r} on line {line}"
                " only in the names of its parameters"
            )
            place = join_pointer("/paths", path)
            yield document.build_warning("path-duplicate", message, place)
        known.setdefault(shape, path)


def _check_tags(document: Document) -> Iterator[Diagnostic]:
    """Check that no tag is declared twice, and that parents are tags and not cyclic."""
    tags = [tag for tag in get_list(document.data, "tags") if isinstance(tag, dict)]
    names = [str(tag.get("name")) for tag in tags]
    parents = dict(zip(names, map(_get_parent, tags), strict=True))
    for index, (name, tag) in enumerate(zip(names, tags, strict=True)):
        messages: list[str] = []
        parent = _get_parent(tag)
        if name in names[:index]:
            messages.append(f"the tag {name!r} is declared twice")
        if parent is not None and parent not in parents:
            messages.append(f"the parent {parent!r} of the tag {name!r} is not a tag")
        above: list[str] = []
        while parent is not None and parent in parents and parent not in above:
            above.append(parent)
            parent = parents[parent]
        if name in above:
            messages.append(f"the tag {name!r} is an ancestor of itself")
        for message in messages:
            place = join_pointer("/tags", index)
            yield document.build_error("tag-invalid", message, place)


def _get_parent(tag: dict[str, Any]) -> str | None:
    """Return the parent of a tag; None if it has none."""
    parent = tag.get("parent")
    return parent if isinstance(parent, str) else None


def _check_operation_ids(
    document: Document, operations: Sequence[RawOperation]
) -> Iterator[Diagnostic]:
    first: dict[str, str] = {}
    for operation in operations:
        operation_id = operation.data.get("operationId")
        if not isinstance(operation_id, str):
            continue
        pointer = join_pointer(operation.pointer, "operationId")
        if operation_id in first:
            other, place = (document.locate(p) for p in (first[operation_id], pointer))
            file = f" of {other.path}" if other.path != place.path else ""
            message = (
                f"the operationId {operation_id!r} is also on line {other.line}{file}"
            )
            yield document.build_error("operation-id-duplicate", message, pointer)
        first.setdefault(operation_id, pointer)


def _check_security(
    document: Document, operations: Sequence[RawOperation]
) -> Iterator[Diagnostic]:
    schemes = get_mapping(document.data, "components", "securitySchemes")
    owners = [("", document.data), *((raw.pointer, raw.data) for raw in operations)]
    for pointer, owner in owners:
        for index, requirement in enumerate(get_list(owner, "security")):
            for name in requirement if isinstance(requirement, dict) else ():
                if name not in schemes:
                    message = f"the security scheme {name!r} is not defined"
                    place = join_pointer(pointer, "security", index, name)
                    yield document.build_error("security-undefined", message, place)


def _check_query(
    document: Document, parameters: Sequence[RawParameter]
) -> Iterator[Diagnostic]:
    """Check that a parameter that is the whole query (OpenAPI 3.2) is the only one in it.

    The specification's schema finds those that are in the same list.
    """
    in_query = [
        item
        for item in drop_overridden(parameters)
        if item.location in ("query", "querystring")
    ]
    for item in in_query:
        others = [other for other in in_query if other.identity != item.identity]
        is_divided = all(other.is_shared != item.is_shared for other in others)
        if item.location == "querystring" and others and is_divided:
            message = (
                f"{item.wire_name!r} is the whole query,"
                " but there are other parameters in it"
            )
            yield document.build_error("querystring-shared", message, item.pointer)


def _check_duplicates(
    document: Document, parameters: Sequence[RawParameter]
) -> Iterator[Diagnostic]:
    known: set[tuple[bool, tuple[str, str]]] = set()
    for item in parameters:
        key = item.is_shared, item.identity
        if key in known and not is_substitute(item.pointer):
            message = (
                f"the {item.location} parameter {item.wire_name!r} is declared twice"
            )
            yield document.build_error("parameter-duplicate", message, item.pointer)
        known.add(key)


def _check_path_parameters(
    document: Document, operation: RawOperation, parameters: Sequence[RawParameter]
) -> Iterator[Diagnostic]:
    """Check that each placeholder of the path has a parameter, and the reverse."""
    declared = {
        item.wire_name: item.pointer for item in parameters if item.location == "path"
    }
    wanted = set(_PATH_PARAMETER.findall(operation.path))
    if not any(is_substitute(item.pointer) for item in parameters):
        for name in sorted(wanted - set(declared)):
            message = (
                f"the path parameter {name!r} of {operation.path!r} is not declared"
            )
            place = operation.pointer
            yield document.build_error("path-parameter-undeclared", message, place)
    for name in sorted(set(declared) - wanted):
        message = (
            f"{operation.path!r} has no placeholder for the path parameter {name!r}"
        )
        yield document.build_warning("path-parameter-unused", message, declared[name])
