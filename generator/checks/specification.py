"""Check a document with openapi-spec-validator."""

from collections.abc import Iterator
from typing import Any

from generator.cache import Cache
from generator.checks.fingerprint import fingerprint
from generator.checks.spec_validator import iterate_faults
from generator.diagnostics import Diagnostic, build_error
from generator.source.document import Document, join_pointer

_KIND = "valid"  # of entries in the cache
_OWN_CHECKS = frozenset(  # our own find these too, with better source locations
    {
        "DuplicateOperationIDError",
        "ParameterDuplicateError",
        "UnresolvableParameterError",
    }
)


def check_specification(document: Document, cache: Cache) -> list[Diagnostic]:
    """Return openapi-spec-validator's errors.

    Args:
        document: A document whose references can all be followed.
        cache: Knows the fingerprints of valid documents.
    """
    key = fingerprint(document.data)
    if cache.read(_KIND, key) is True:
        return []
    diagnostics = list(_find_errors(document))
    if not diagnostics:
        cache.write(_KIND, key, value=True)
    return diagnostics


def _find_errors(document: Document) -> Iterator[Diagnostic]:
    try:
        for error in iterate_faults(document):
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
