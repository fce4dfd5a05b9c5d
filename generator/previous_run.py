"""Generate, unless all that goes in is what went in at an earlier time."""

import importlib
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from generator.cache import Cache, hash_file
from generator.diagnostics import Diagnostic, Severity, SourceLocation
from generator.job import Job, hash_templates
from generator.output.generated_file import GeneratedFile
from generator.processes import Errand, pause_collector

if TYPE_CHECKING:
    from generator.pipeline import Generated
    from generator.source.document import Document

_KIND = "runs"
_LOADED_MEANWHILE = ("generator.output.writer", "generator.render.pages", "black")
_LOADED_TO_CHECK = (
    *("jsonschema", "jsonschema_path", "openapi_schema_validator"),
    "generator.checks.specification",
)
_FEW = 2  # parts that an edit of the document changes
_PLACE = ("path", "line", "column", "pointer")


def regenerate_files(
    job: Job, report: Callable[[str], None], cache: Cache
) -> tuple[list[GeneratedFile], list[Diagnostic]]:
    """Return the files of an SDK and the warnings, from the cache where that has them.

    Raises:
        GenerationError: Something is at fault; what is at fault is never cached.
    """
    report("looking for changes")
    readable_twice = all(path.is_file() for path in (job.spec, *job.overlays))
    inputs = tuple(_describe_inputs(job)) if readable_twice else ()
    found = _read_run(cache, inputs) if inputs else None
    if found:
        return found
    with pause_collector(), Errand(partial(_load, job, cache)) as loading:
        from generator.pipeline import (
            generate,  # takes a while to load, as what follows does
        )

        modules = [*_LOADED_MEANWHILE]
        if not cache.is_kept:  # which mostly knows what a check would find
            modules += _LOADED_TO_CHECK
        for module in modules:
            if not loading.is_done:
                importlib.import_module(module)
        made = generate(job, report, cache, loading.wait)
    if inputs and tuple(_describe_inputs(job)) == inputs:  # nobody wrote while we read
        cache.write(_KIND, *inputs, value=_write_run(made))
        cache.prune(at_once=made.added > _FEW)
    return made.files, made.warnings


def _load(job: Job, cache: Cache) -> tuple["Document", list[Diagnostic]]:
    from generator.source.loading import (
        load_document,  # loads YAML, in the other process
    )

    return load_document(job, cache)


def _describe_inputs(job: Job) -> Iterator[str]:
    """Name everything that a run depends on but the files that the document refers to."""
    yield repr((job.tags, job.settings, job.allowed, job.template_folders))
    for path in (job.spec, *job.overlays):
        yield f"{path} {hash_file(path)}"
    yield from hash_templates(job.template_folders)


def _write_run(made: "Generated") -> dict[str, Any]:
    return {
        "entries": made.entries,
        "warnings": [_write_diagnostic(diagnostic) for diagnostic in made.warnings],
        "sources": {str(path): hash_file(path) for path in made.sources},
    }


def _read_run(
    cache: Cache, inputs: Sequence[str]
) -> tuple[list[GeneratedFile], list[Diagnostic]] | None:
    """Return the files and warnings of an earlier run, None where they are not there."""
    run = cache.read(_KIND, *inputs)
    try:
        for path, content in run["sources"].items():
            if hash_file(Path(path)) != content:
                return None
        files: list[GeneratedFile] = []
        for entry in run["entries"]:
            found = cache.read_files(*entry)
            if found is None:
                return None
            files += found
        return sorted(files), [_read_diagnostic(row) for row in run["warnings"]]
    except (TypeError, KeyError, ValueError, AttributeError):
        return None


def _write_diagnostic(diagnostic: Diagnostic) -> dict[str, Any]:
    place = {name: getattr(diagnostic.location, name) for name in _PLACE}
    return {
        "severity": diagnostic.severity.value,
        "code": diagnostic.code,
        "message": diagnostic.message,
        "place": place,
    }


def _read_diagnostic(row: dict[str, Any]) -> Diagnostic:
    return Diagnostic(
        severity=Severity(row["severity"]),
        code=row["code"],
        message=row["message"],
        location=SourceLocation(**row["place"]),
    )
