"""Inline the shared media types of OpenAPI 3.2."""

from dataclasses import replace
from typing import Any

from generator.source.document import Document, iterate_mappings, rewrite
from generator.source.members import get_mapping

_SHARED = "#/components/mediaTypes"


def inline_media_types(document: Document) -> Document:
    """Return a document whose `content` has no references to `components/mediaTypes`.

    Broken references are kept, to be reported by checks.
    """
    if _get(document, _SHARED) is None:
        return document
    changes: dict[int, dict[str, Any]] = {}
    for item, _ in iterate_mappings(document.data):
        content = get_mapping(item, "content")
        for name, media in content.items():
            reference = media.get("$ref") if isinstance(media, dict) else None
            if isinstance(reference, str) and reference.startswith(f"{_SHARED}/"):
                found = _get(document, reference)
                if found is not None:
                    changes.setdefault(id(content), {})[name] = found
    if not changes:
        return document
    return replace(document, data=rewrite(document.data, changes))


def _get(document: Document, reference: str) -> Any:
    try:
        return document.get(reference[1:])
    except KeyError:
        return None
