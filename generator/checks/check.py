"""Run all checks of a document."""

import re
from collections.abc import Iterator, Sequence

from generator.cache import NO_CACHE, Cache
from generator.checks.extensions import check_extensions
from generator.checks.fingerprint import fingerprint
from generator.checks.kinds import Kinds
from generator.checks.not_rendered import find_not_rendered
from generator.checks.operations import check_operations
from generator.checks.references import (
    find_misleading_references,
    substitute_references,
)
from generator.diagnostics import Diagnostic, Severity, sort_diagnostics
from generator.source.document import Document
from generator.source.operations import find_tag, iterate_operations

_KIND = "valid"  # of entries in the cache


def check(
    document: Document, tags: Sequence[str] = (), cache: Cache = NO_CACHE
) -> list[Diagnostic]:
    """Return all diagnostics of a document, sorted by file, line and column.

    If the version of OpenAPI is not supported, that is the only error. If the document
    is valid, there is a warning for each part that is not rendered.

    Args:
        document: The document.
        tags: The names of the tags to generate; all if empty.
        cache: Remembers documents that were found valid.
    """
    unsupported = list(_check_version(document))
    if unsupported:
        return [*document.warnings, *unsupported]
    diagnostics = list(document.warnings)
    for faults in document.faults.values():
        diagnostics += faults
    kinds = Kinds(document)
    misleading = find_misleading_references(document, kinds)
    diagnostics += [d for d in misleading.values() if d.location not in document.faults]
    broken = {p for p, d in misleading.items() if d.severity is Severity.ERROR}
    if broken:  # the rest is checked with valid substitutes
        document = substitute_references(document, kinds, broken)
    diagnostics += [
        *_check_specification(document, kinds, cache),
        *check_operations(document),
        *check_extensions(document),
        *_check_tags(document, tags),
    ]
    if all(diagnostic.severity is Severity.WARNING for diagnostic in diagnostics):
        diagnostics += find_not_rendered(document)
    return sort_diagnostics(dict.fromkeys(diagnostics))


def _check_specification(
    document: Document, kinds: Kinds, cache: Cache
) -> list[Diagnostic]:
    """Check a document against the specification, unless the cache says that it is valid."""
    key = fingerprint(document.data)
    if cache.read(_KIND, key) is True:
        return []
    # Imported late, because it loads openapi-spec-validator.
    from generator.checks.specification import check_specification

    diagnostics = list(check_specification(document, kinds))
    if not diagnostics:
        cache.write(_KIND, key, value=True)
    return diagnostics


def _check_version(document: Document) -> Iterator[Diagnostic]:
    data = document.data
    if not isinstance(data, dict):
        message, pointer = "an OpenAPI document must be a mapping", ""
    elif "swagger" in data:
        message = (
            "Swagger 2.0 is not supported; convert the document to OpenAPI 3 first"
        )
        pointer = "/swagger"
    elif not re.match(r"3\.[012]\.\d", str(data.get("openapi", ""))):
        message = "`openapi` must be a version 3.0.x, 3.1.x or 3.2.x"
        pointer = "/openapi"
    else:
        return
    yield document.build_error("openapi-version", message, pointer)


def _check_tags(document: Document, wanted: Sequence[str]) -> Iterator[Diagnostic]:
    """Check that every tag that will be generated has an operation."""
    known = sorted({find_tag(raw) for raw in iterate_operations(document)})
    for tag in sorted(set(wanted) - set(known)):
        found = f"there are {', '.join(known)}" if known else "there is none"
        message = f"no operation has the tag {tag!r}; {found}"
        yield document.build_error("tag-unknown", message, "/tags")
