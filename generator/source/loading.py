"""Load a document with the files it refers to, and apply its overlays."""

from dataclasses import replace
from pathlib import Path
from typing import Any

from generator.job import Job
from generator.source.anchors import resolve_anchors
from generator.source.bundle import bundle_files
from generator.source.document import Document, iterate_mappings, rewrite
from generator.source.files import load_file
from generator.source.members import get_mapping
from generator.source.overlays import apply_overlays
from generator.source.path_items import merge_path_items
from generator.source.security_names import name_security_schemes

_SHARED = "#/components/mediaTypes/"


def load_document(job: Job) -> Document:
    """Read the document and the files that it refers to, and apply the overlays.

    Raises:
        GenerationError: A file cannot be read or an overlay cannot be applied.
    """
    overlays = [read_document(path) for path in job.overlays]
    document = name_security_schemes(read_document(job.spec, job.spec_name))
    document = bundle_files(document, job.allowed)
    document = apply_overlays(document, overlays)
    return _inline_media_types(merge_path_items(document))


def read_document(path: Path, name: str = "") -> Document:
    """Read a YAML or JSON file.

    Args:
        path: The file.
        name: Its name in diagnostics; its path by default.

    Raises:
        GenerationError: It is not readable, invalid, or too large.
    """
    name = name or str(path)
    data, locations = load_file(path, name)
    return Document(path=name, data=resolve_anchors(data), locations=locations)


def _inline_media_types(document: Document) -> Document:
    """Return a document whose `content` has no references to `components/mediaTypes` (OpenAPI 3.2).

    Broken references are kept, to be reported by checks.
    """
    if not get_mapping(document.data, "components", "mediaTypes"):
        return document
    changes: dict[int, dict[str, Any]] = {}
    for item, _ in iterate_mappings(document.data):
        content = get_mapping(item, "content")
        for name, media in content.items():
            reference = media.get("$ref") if isinstance(media, dict) else None
            if isinstance(reference, str) and reference.startswith(_SHARED):
                try:
                    shared = document.get(reference[1:])
                except KeyError:
                    continue
                changes.setdefault(id(content), {})[name] = shared
    return replace(document, data=rewrite(document.data, changes))
