"""Find references that cannot be followed."""

from collections.abc import Collection
from dataclasses import replace

from generator.diagnostics import Diagnostic, GenerationError
from generator.source.document import Document, iterate_references, rewrite

_KEY = "x-sdk-substitutes"
# What broken references lead to while the rest is checked, by the kind of component.
# Only what other checks look into has to be there.
_SUBSTITUTES = {
    "parameters": {"name": "", "in": "query", "schema": {}},
    "responses": {"description": ""},
    "requestBodies": {"content": {}},
    "others": {},
}


def find_broken_references(document: Document) -> dict[str, Diagnostic]:
    """Return an error for each place with a reference that cannot be followed, by pointer."""
    followed: set[str] = set()
    broken: dict[str, Diagnostic] = {}
    for value, pointer in iterate_references(document.data):
        if value["$ref"] not in followed:
            try:
                document.resolve(value, pointer)
                followed.add(value["$ref"])
            except GenerationError as error:
                (broken[pointer],) = error.diagnostics
    return broken


def substitute_references(document: Document, pointers: Collection[str]) -> Document:
    """Return a document in which some references lead to something valid."""
    changes = {
        id(value): {"$ref": f"#/{_KEY}/{_find_kind(pointer)}"}
        for value, pointer in iterate_references(document.data)
        if pointer in pointers
    }
    data = rewrite(document.data, changes)
    return replace(document, data={**data, _KEY: _SUBSTITUTES})


def is_substitute(pointer: str) -> bool:
    """Return whether what stands at a pointer is there for a broken reference."""
    return pointer.startswith(f"/{_KEY}/")


def _find_kind(pointer: str) -> str:
    """Return the kind of component that is expected at a pointer, such as `parameters`."""
    *_, kind, name = pointer.split("/")
    kind = "requestBodies" if name == "requestBody" else kind
    return kind if kind in _SUBSTITUTES else "others"
