"""Treat parts of other files as components of the kinds that references expect, to check them."""

from collections.abc import Iterator
from dataclasses import replace

from generator.checks.kinds import find_expected_kind
from generator.source.document import (
    FILES_KEY,
    Document,
    iterate_references,
    join_pointer,
)

# Kinds of components that only later versions of OpenAPI support.
_LATER_KINDS = {"3.0": ("pathItems", "mediaTypes"), "3.1": ("mediaTypes",)}


def place_parts(document: Document) -> Document:
    """Return a document in which parts of other files are also components of their kinds."""
    parts, listed = sorted(_find_kinds(document)), document.data.get("components", {})
    if not parts or not isinstance(listed, dict):
        return document
    components = dict(listed)
    origins = dict(document.origins)
    for number, (pointer, kind) in enumerate(parts):
        name, named = f"{FILES_KEY}.{number}", components.get(kind, {})
        if not isinstance(named, dict):  # which is already reported
            continue
        components[kind] = {**named, name: document.get(pointer)}
        origins[join_pointer("/components", kind, name)] = origins[pointer]
    data = {**document.data, "components": components}
    return replace(document, data=data, origins=origins)


def _find_kinds(document: Document) -> set[tuple[str, str]]:
    """Find the expected kinds of parts: pointers with one kind, and those with several."""
    start = f"#/{FILES_KEY}/"
    references = [
        (value["$ref"][1:], pointer)
        for value, pointer in iterate_references(document.data)
        if value["$ref"].startswith(start) and value["$ref"][1:] in document.origins
    ]
    found: set[tuple[str, str]] = set()
    while added := set(_iterate_kinds(document, references, found)) - found:
        found |= added
    return found


def _iterate_kinds(
    document: Document, references: list[tuple[str, str]], found: set[tuple[str, str]]
) -> Iterator[tuple[str, str]]:
    """Iterate over the parts whose kind follows from known ones."""
    later = _LATER_KINDS.get(document.version, ())
    for target, pointer in references:
        kinds = {kind for part, kind in found if part == pointer}
        if pointer not in document.origins:  # it is inside another part
            kinds = {find_expected_kind(pointer)}
        yield from ((target, kind) for kind in kinds if kind and kind not in later)
