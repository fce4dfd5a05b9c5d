"""How a document becomes an SDK: the stages, one after the other.

What does not depend on each other is done side by side: while the document is checked, the
model is built and two processes make the parts of the SDK.
"""

from collections.abc import Callable, Sequence
from contextlib import closing
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from generator.builder.api import build_api
from generator.cache import NO_CACHE, Cache
from generator.checks.validation import validate
from generator.diagnostics import (
    Diagnostic,
    GenerationError,
    Severity,
    sort_diagnostics,
)
from generator.job import Job
from generator.model.api import Api
from generator.output.generated_file import GeneratedFile
from generator.processes import Errand, pause_collector, run_jobs
from generator.render.formatter import format_file
from generator.render.parts import Format, Made, Part, list_parts
from generator.source.document import Document

__all__ = ["Generated", "Job", "generate", "generate_files", "load_api"]

Load = Callable[[], tuple[Document, list[Diagnostic]]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Generated:
    """An SDK, in memory.

    Attributes:
        files: Its files, in the order of their paths.
        warnings: What is to be said about the document.
        sources: The other files that the document refers to.
        entries: Where the cache has its parts.
        added: How many of these were not there.
    """

    files: list[GeneratedFile]
    warnings: list[Diagnostic]
    sources: list[Path]
    entries: list[tuple[str, ...]]
    added: int


def generate_files(
    job: Job, format: Format = format_file
) -> tuple[list[GeneratedFile], list[Diagnostic]]:
    """Generate the files of an SDK, in memory and without a cache.

    Args:
        job: What to generate from.
        format: Lays out a file.

    Returns:
        The files, and the warnings.

    Raises:
        GenerationError: Something is at fault; all that was found is in it.
    """
    from generator.source.loading import (
        load_document,  # takes a while, which `generate` does without
    )

    load = partial(load_document, job)
    with pause_collector():
        made = generate(job, lambda stage: None, NO_CACHE, load, format)
    return made.files, made.warnings


def leave_as_rendered(file: GeneratedFile, cache: Cache) -> GeneratedFile:
    """Lay out nothing, which is quick."""
    return file


def generate(
    job: Job,
    report: Callable[[str], None],
    cache: Cache,
    load: Load,
    format: Format = format_file,
) -> Generated:
    """Generate the files of an SDK, in memory; parts may be in the cache.

    Args:
        job: What to generate from.
        report: Is told the name of each stage as it begins.
        cache: Where parts may be that were made before.
        load: Returns the document and warnings, as `load_document` does.
        format: Lays out a file.

    Raises:
        GenerationError: Something is at fault; all that was found is in it.
    """
    report("reading the document")
    document, warnings = load()
    report("building the model")
    with Errand(partial(validate, document, cache)) as checking:
        try:
            api, found = build_api(document, job.tags)
            report("validating, rendering and formatting")
            parts = list_parts(api, job.settings, job.template_folders, format, cache)
            made = _make_parts(parts, checking)
        except Exception:  # what is wrong with the document is said first
            refuse_errors(checking.wait())
            raise
        checked = refuse_errors(checking.wait())
    return Generated(
        files=sorted(file for part in made for file in part.files),
        warnings=sort_diagnostics([*warnings, *checked, *found]),
        sources=[Path(file.path) for file in document.files],
        entries=[part.entry for part in made],
        added=sum(part.is_new for part in made),
    )


def _make_parts(
    parts: Sequence[Part], checking: Errand[list[Diagnostic]]
) -> list[Made]:
    """Make the parts, unless the document is found to be wrong meanwhile.

    Raises:
        GenerationError: The document is at fault, or a template.
    """
    parts_made: list[Made] = []
    with closing(run_jobs(parts)) as done:
        for _, made in done:
            parts_made.append(made)
            if checking.is_done:
                refuse_errors(checking.wait())
    return parts_made


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
    from generator.source.loading import load_document

    with pause_collector():
        document, _ = load_document(job)
        refuse_errors(validate(document))
        return build_api(document, job.tags)[0]
