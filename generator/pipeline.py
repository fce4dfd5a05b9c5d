"""How a document becomes an SDK: the stages, one after the other.

Pages are made in a second process, which loads Jinja and black while this one reads the
document, and goes on while this one validates.
"""

from collections.abc import Callable, Sequence
from pathlib import Path

from .builder import build_api
from .bundle import bundle_files
from .cache import NO_CACHE, Cache
from .diagnostics import Diagnostic, GenerationError, Severity
from .document import Document, read_document
from .files import GeneratedFile
from .formatter import format_files
from .job import Job
from .model import Api
from .overlay import apply_overlays
from .processes import Worker, open_worker, pause_collector
from .settings import Settings
from .validation import validate

__all__ = ["Job", "generate", "generate_files", "load_api", "load_document"]

Report = Callable[[str], None]
_LOADED_BESIDE = ("generator.pages", "black")


def generate_files(
    job: Job,
    report: Report = lambda stage: None,
    layout: Callable[[Sequence[GeneratedFile]], list[GeneratedFile]] | None = None,
) -> tuple[list[GeneratedFile], list[Diagnostic]]:
    """Generate the files of an SDK, in memory and without a cache.

    Args:
        job: What to generate from.
        report: Is told the name of each stage as it begins.
        layout: Lays out the Python files, black where it is None; `list` leaves them as
            rendered, which is quick.

    Returns:
        The files, and the warnings.

    Raises:
        GenerationError: Something is at fault; all that was found is in it.
    """
    with pause_collector(), open_worker(_LOADED_BESIDE) as worker:
        copied, rendered, warnings, _ = _render(job, worker, NO_CACHE, report)
        formatted = layout(rendered) if layout else format_files(rendered, worker)
        return sorted([*copied, *formatted]), warnings


def generate(
    job: Job, report: Report, cache: Cache
) -> tuple[list[GeneratedFile], list[Diagnostic], list[Path]]:
    """Generate the files of an SDK, in memory; parts may be in the cache.

    Returns:
        The files, the warnings, and the other files that the document refers to.

    Raises:
        GenerationError: Something is at fault; all that was found is in it.
    """
    with pause_collector(), open_worker(_LOADED_BESIDE) as worker:
        copied, rendered, warnings, sources = _render(job, worker, cache, report)
        report("formatting")
        formatted = format_files(rendered, worker, cache)
        return sorted([*copied, *formatted]), warnings, sources


def _render(
    job: Job, worker: Worker, cache: Cache, report: Report
) -> tuple[list[GeneratedFile], list[GeneratedFile], list[Diagnostic], list[Path]]:
    """Return copied and rendered files, warnings, and what files the document refers to.

    The document is not held any longer: it is large.
    """
    report("reading the document")
    document, warnings = load_document(job)
    report("building the model")
    try:
        api, found = build_api(document, job.tags)
    except Exception:  # what is wrong with the document is said first
        refuse_errors(validate(document, cache))
        raise
    worker.send(make_pages, api, job.settings, job.template_folders)
    report("validating")
    warnings += refuse_errors(validate(document, cache))
    report("rendering")
    copied, rendered = worker.receive()
    sources = [Path(file.path) for file in document.files]
    return copied, rendered, sort_diagnostics([*warnings, *found]), sources


def make_pages(
    api: Api, settings: Settings, folders: Sequence[Path]
) -> tuple[list[GeneratedFile], list[GeneratedFile]]:
    """Return the files that are copied, and those that are rendered.

    Raises:
        GenerationError: A template is at fault.
    """
    from . import pages  # loads Jinja, in the other process

    return pages.make_pages(api, settings, folders)


def load_document(job: Job) -> tuple[Document, list[Diagnostic]]:
    """Read the document and its files, and apply the overlays; return warnings too.

    Raises:
        GenerationError: A file cannot be read or an overlay cannot be applied.
    """
    overlays = [read_document(path) for path in job.overlays]
    document = bundle_files(read_document(job.spec), job.allowed)
    return apply_overlays(document, overlays)


def refuse_errors(diagnostics: list[Diagnostic]) -> list[Diagnostic]:
    """Return diagnostics that are warnings.

    Raises:
        GenerationError: There are errors; they and the warnings are in it.
    """
    if any(diagnostic.severity is Severity.ERROR for diagnostic in diagnostics):
        raise GenerationError(diagnostics)
    return diagnostics


def load_api(job: Job) -> Api:
    """Read, validate and build a document.

    Raises:
        GenerationError: Something is at fault.
    """
    with pause_collector():
        document, _ = load_document(job)
        refuse_errors(validate(document))
        return build_api(document, job.tags)[0]


def sort_diagnostics(diagnostics: Sequence[Diagnostic]) -> list[Diagnostic]:
    """Order diagnostics by their places."""
    return sorted(diagnostics, key=lambda diagnostic: diagnostic.location)
