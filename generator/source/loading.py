"""Load a document with the files it refers to, and apply its overlays."""

from pathlib import Path

from generator.job import Job
from generator.source.anchors import resolve_anchors
from generator.source.bundle import bundle_files
from generator.source.document import Document
from generator.source.files import load_file
from generator.source.overlays import apply_overlays
from generator.source.security_names import name_security_schemes
from generator.source.shared_content import inline_media_types


def load_document(job: Job) -> Document:
    """Read the document and the files that it refers to, and apply the overlays.

    Raises:
        GenerationError: A file cannot be read or an overlay cannot be applied.
    """
    overlays = [read_document(path) for path in job.overlays]
    document = name_security_schemes(read_document(job.spec, job.spec_name))
    document = bundle_files(document, job.allowed)
    return inline_media_types(apply_overlays(document, overlays))


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
