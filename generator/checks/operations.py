"""Check operations for errors that schemas cannot detect."""

import re
from collections.abc import Iterator
from typing import Any

from generator.checks.references import is_substitute
from generator.diagnostics import Diagnostic, build_error, build_warning
from generator.source.document import Document, join_pointer
from generator.source.members import get_list, get_mapping
from generator.source.operations import (
    RawOperation,
    collect_parameters,
    identify_parameter,
    iterate_operations,
)

_PATH_PARAMETER = re.compile(r"{([^{}]*)}")


def check_operations(document: Document) -> Iterator[Diagnostic]:
    """Check operationIds, security requirements and parameters."""
    yield from _check_paths(document)
    yield from _check_tags(document)
    yield from _check_operation_ids(document)
    yield from _check_security(document)
    for operation in iterate_operations(document):
        yield from _check_parameters(document, operation)


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
            place = document.locate(join_pointer("/paths", path))
            yield build_warning("path-duplicate", message, place)
        known.setdefault(shape, path)


def _check_tags(document: Document) -> Iterator[Diagnostic]:
    """Check that no tag is declared twice, and that parents are tags and not cyclic."""
    tags = [tag for tag in get_list(document.data, "tags") if isinstance(tag, dict)]
    parents = {str(tag.get("name")): _get_parent(tag) for tag in tags}
    known: set[str] = set()
    for index, tag in enumerate(tags):
        name, parent = str(tag.get("name")), _get_parent(tag)
        messages: list[str] = []
        if name in known:
            messages.append(f"the tag {name!r} is declared twice")
        known.add(name)
        if parent is not None and parent not in parents:
            messages.append(f"the parent {parent!r} of the tag {name!r} is not a tag")
        above: list[str] = []
        while parent is not None and parent in parents and parent not in above:
            above.append(parent)
            parent = parents[parent]
        if name in above:
            messages.append(f"the tag {name!r} is an ancestor of itself")
        for message in messages:
            place = document.locate(join_pointer("/tags", index))
            yield build_error("tag-invalid", message, place)


def _get_parent(tag: dict[str, Any]) -> str | None:
    """Return the parent of a tag; None if it has none."""
    parent = tag.get("parent")
    return parent if isinstance(parent, str) else None


def _check_operation_ids(document: Document) -> Iterator[Diagnostic]:
    first: dict[str, str] = {}
    for operation in iterate_operations(document):
        operation_id = operation.data.get("operationId")
        if not isinstance(operation_id, str):
            continue
        pointer = join_pointer(operation.pointer, "operationId")
        if operation_id in first:
            other = document.locate(first[operation_id])
            place = document.locate(pointer)
            line = f"line {other.line}"
            line += f" of {other.path}" if other.path != place.path else ""
            message = f"the operationId {operation_id!r} is also on {line}"
            yield build_error("operation-id-duplicate", message, place)
        first.setdefault(operation_id, pointer)


def _check_security(document: Document) -> Iterator[Diagnostic]:
    schemes = get_mapping(document.data, "components", "securitySchemes")
    lists = [("", document.data)]
    lists += [(op.pointer, op.data) for op in iterate_operations(document)]
    for pointer, owner in lists:
        for index, requirement in enumerate(get_list(owner, "security")):
            for name in requirement if isinstance(requirement, dict) else ():
                if name not in schemes:
                    message = f"the security scheme {name!r} is not defined"
                    place = join_pointer(pointer, "security", index, name)
                    location = document.locate(place)
                    yield build_error("security-undefined", message, location)


def _check_query(
    document: Document, levels: list[list[tuple[tuple[str, str], str]]]
) -> Iterator[Diagnostic]:
    """Check that a path item and an operation share no query that is one parameter (OpenAPI 3.2).

    Within one list of parameters the specification's schema checks that.
    """
    queries = [
        {key: pointer for key, pointer in level if "query" in key[0]}
        for level in levels
    ]
    told = [q for q in queries if len(q) > 1 and any(key[0] != "query" for key in q)]
    shared = {} if told else {**queries[0], **queries[1]}
    for (location, wire_name), pointer in shared.items() if len(shared) > 1 else ():
        if location == "querystring":
            message = f"{wire_name!r} is the whole query, but there are other parameters in it"
            yield build_error("querystring-shared", message, document.locate(pointer))


def _check_parameters(
    document: Document, operation: RawOperation
) -> Iterator[Diagnostic]:
    declared: dict[tuple[str, str], str] = {}
    levels = collect_parameters(document, operation)
    yield from _check_query(document, levels)
    for level in levels:
        known: set[tuple[str, str]] = set()
        for key, pointer in level:
            identity = identify_parameter(*key)
            if identity in known and not is_substitute(pointer):
                message = f"the {key[0]} parameter {key[1]!r} is declared twice"
                place = document.locate(pointer)
                yield build_error("parameter-duplicate", message, place)
            known.add(identity)
        declared.update(level)
    in_path = {
        wire_name: pointer
        for (location, wire_name), pointer in declared.items()
        if location == "path"
    }
    wanted = set(_PATH_PARAMETER.findall(operation.path))
    if not any(map(is_substitute, declared.values())):
        for wire_name in sorted(wanted - set(in_path)):
            message = f"the path parameter {wire_name!r} of {operation.path!r} is not declared"
            place = document.locate(operation.pointer)
            yield build_error("path-parameter-undeclared", message, place)
    for wire_name in sorted(set(in_path) - wanted):
        message = f"{operation.path!r} has no placeholder for the path parameter {wire_name!r}"
        place = document.locate(in_path[wire_name])
        yield build_warning("path-parameter-unused", message, place)
