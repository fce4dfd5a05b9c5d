"""Merge path items that have fields of their own beside a reference."""

from dataclasses import replace
from pathlib import Path
from typing import Any

from generator.diagnostics import GenerationError
from generator.source.document import Document, SourceFile, join_pointer
from generator.source.members import get_mapping


def merge_path_items(document: Document) -> Document:
    """Return a document whose paths have either a reference or fields.

    Of a field that both have, the path's own counts. Broken references are kept, to be
    reported by checks.
    """
    merged: dict[str, Any] = {}
    main = SourceFile(
        path=Path(document.path), data=document.data, locations=document.locations
    )
    origins = dict(document.origins)
    for path, item in get_mapping(document.data, "paths").items():
        place = join_pointer("/paths", path)
        target, pointer = _resolve(document, item, place)
        if target and len(item) > 1:
            own = {key: value for key, value in item.items() if key != "$ref"}
            merged[path] = {**target, **own}
            for key in target.keys() - own.keys():
                file, written = document.find_origin(join_pointer(pointer, key))
                origins[join_pointer(place, key)] = (file or main, written)
    if not merged:
        return document
    data = {**document.data, "paths": {**document.data["paths"], **merged}}
    return replace(document, data=data, origins=origins)


def _resolve(document: Document, item: Any, place: str) -> tuple[dict[str, Any], str]:
    """Return the path item that another one refers to, and its pointer; empty if there is none."""
    reference = item.get("$ref") if isinstance(item, dict) else None
    if not isinstance(reference, str):
        return {}, ""
    try:
        found, pointer = document.resolve({"$ref": reference}, place)
    except GenerationError:
        return {}, ""
    return (found, pointer) if isinstance(found, dict) else ({}, "")
