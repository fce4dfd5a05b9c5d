"""Load what goes into an SDK: the document, the files it refers to, the overlays."""

from pathlib import Path

from generator.cache import NO_CACHE, Cache
from generator.diagnostics import Diagnostic
from generator.job import Job
from generator.source.bundle import bundle_files
from generator.source.document import Document
from generator.source.files import load_file
from generator.source.overlays import apply_overlays


def load_document(
    job: Job, cache: Cache = NO_CACHE
) -> tuple[Document, list[Diagnostic]]:
    """Read the document and its files, and apply the overlays; return warnings too.

    Args:
        job: What to generate from.
        cache: Where an earlier reading of the document may be.

    Raises:
        GenerationError: A file cannot be read or an overlay cannot be applied.
    """
    overlays = [read_document(path) for path in job.overlays]
    document = bundle_files(read_document(job.spec, cache), job.allowed)
    return apply_overlays(document, overlays)


def read_document(path: Path, cache: Cache = NO_CACHE) -> Document:
    """Read a YAML or JSON file, of which an earlier reading may be in the cache.

    Raises:
        GenerationError: It cannot be read, is no YAML, or is more than can be held.
    """
    data, places = load_file(path, cache)
    return Document(path=str(path), data=data, places=places)
