"""Find invalid references."""

from collections.abc import Collection
from dataclasses import replace

from generator.checks.kinds import KIND_NAMES, Kinds
from generator.diagnostics import Diagnostic, GenerationError
from generator.source.document import Document, iterate_references, rewrite

_KEY = "x-sdk-substitutes"
# Substitutes for the targets of broken references while the rest is checked, by kind.
# They contain only what other checks need.
_SUBSTITUTES = {
    "parameters": {"name": "", "in": "query", "schema": {}},
    "responses": {"description": ""},
    "requestBodies": {"content": {}},
    "others": {},
}


def find_misleading_references(
    document: Document, kinds: Kinds
) -> dict[str, Diagnostic]:
    """Return a diagnostic for each reference with a missing or wrong target, by pointer.

    A response in place of a schema is only a warning: as a schema it allows any value.
    """
    followed: dict[str, str] = {}
    found: dict[str, Diagnostic] = {}
    for value, pointer in iterate_references(document.data):
        reference = value["$ref"]
        try:
            if reference not in followed:
                _, followed[reference] = document.resolve(value, pointer)
        except GenerationError as error:
            (found[pointer],) = error.diagnostics
            continue
        target = followed[reference]
        wanted, kind = kinds.find(pointer), kinds.find(target)
        if wanted and (not target or (kind and wanted != kind)):
            name = KIND_NAMES[kind] if kind else "the whole document"
            written = document.quote_reference(reference, pointer)
            message = (
                f"the reference {written} points to {name},"
                f" where {KIND_NAMES[wanted]} is expected"
            )
            is_open = (wanted, kind) == ("schemas", "responses")
            build = document.build_warning if is_open else document.build_error
            found[pointer] = build("ref-kind", message, pointer)
    return found


def substitute_references(
    document: Document, kinds: Kinds, pointers: Collection[str]
) -> Document:
    """Return a document in which broken references point to valid substitutes."""
    changes = {
        id(value): {"$ref": f"#/{_KEY}/{_name_substitute(kinds.find(pointer))}"}
        for value, pointer in iterate_references(document.data)
        if pointer in pointers
    }
    data = rewrite(document.data, changes)
    return replace(document, data={**data, _KEY: _SUBSTITUTES})


def _name_substitute(kind: str) -> str:
    return kind if kind in _SUBSTITUTES else "others"


def is_substitute(pointer: str) -> bool:
    """Tell whether the node at a pointer is such a substitute."""
    return pointer.startswith(f"/{_KEY}/")
