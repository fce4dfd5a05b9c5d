"""How a document becomes an SDK: the stages, one after the other."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from .builder import build_api
from .bundle import bundle_files
from .diagnostics import Diagnostic, GenerationError, Severity
from .document import Document, read_document
from .files import GeneratedFile
from .formatter import format_files
from .model import Api
from .overlay import apply_overlays
from .renderer import copy_files, find_builtin_templates, render_files
from .settings import Settings
from .validation import validate
from .views import build_views


@dataclass(frozen=True, slots=True, kw_only=True)
class Job:
    """What to generate from.

    Attributes:
        spec: The document.
        overlays: Overlays, applied in this order.
        allowed: Folders, beside the document's own, whose files may be referred to.
        tags: Names of the tags to take, all where empty.
        templates: A folder of templates that adds to and replaces the built-in ones.
        settings: What the document does not say.
    """

    spec: Path
    overlays: tuple[Path, ...] = ()
    allowed: tuple[Path, ...] = ()
    tags: tuple[str, ...] = ()
    templates: Path | None = None
    settings: Settings = field(default_factory=Settings)


def generate_files(
    job: Job,
    report: Callable[[str], None] = lambda stage: None,
    layout: Callable[[Sequence[GeneratedFile]], list[GeneratedFile]] = format_files,
) -> tuple[list[GeneratedFile], list[Diagnostic]]:
    """Generate the files of an SDK, in memory.

    Args:
        job: What to generate from.
        report: Is told the name of each stage as it begins.
        layout: Lays out the Python files; `list` leaves them as rendered, which is quick.

    Returns:
        The files, and the warnings.

    Raises:
        GenerationError: Something is at fault; all that was found is in it.
    """
    report("reading the document")
    document, warnings = load_document(job)
    report("validating")
    warnings += check_document(document)
    report("building the model")
    api, found = build_api(document, job.tags)
    report("rendering")
    folders = [find_builtin_templates(), *([job.templates] if job.templates else [])]
    views = build_views(api, job.settings)
    rendered = render_files(views, folders)
    report("formatting")
    files = sorted([*copy_files(views, folders), *layout(rendered)])
    return files, sort_diagnostics([*warnings, *found])


def load_document(job: Job) -> tuple[Document, list[Diagnostic]]:
    """Read the document and its files, and apply the overlays; return warnings too.

    Raises:
        GenerationError: A file cannot be read or an overlay cannot be applied.
    """
    overlays = [read_document(path) for path in job.overlays]
    document = bundle_files(read_document(job.spec), job.allowed)
    return apply_overlays(document, overlays)


def check_document(document: Document) -> list[Diagnostic]:
    """Validate a document and return the warnings.

    Raises:
        GenerationError: It has errors; they and the warnings are in it.
    """
    diagnostics = validate(document)
    if any(diagnostic.severity is Severity.ERROR for diagnostic in diagnostics):
        raise GenerationError(diagnostics)
    return diagnostics


def load_api(job: Job) -> Api:
    """Read, validate and build a document.

    Raises:
        GenerationError: Something is at fault.
    """
    document, _ = load_document(job)
    check_document(document)
    return build_api(document, job.tags)[0]


def sort_diagnostics(diagnostics: Sequence[Diagnostic]) -> list[Diagnostic]:
    """Order diagnostics by their places."""
    return sorted(diagnostics, key=lambda diagnostic: diagnostic.location)
