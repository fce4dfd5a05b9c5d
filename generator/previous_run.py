"""Reuse the previous run if no input changed."""

from collections.abc import Iterator, Sequence
from dataclasses import asdict
from os.path import isfile  # unlike Path.is_file, it raises nothing
from pathlib import Path
from typing import Any

from generator.cache import Cache, hash_file
from generator.diagnostics import Diagnostic, Severity, SourceLocation
from generator.job import Job, hash_templates
from generator.output.generated_file import GeneratedFile, GeneratedSdk

_KIND = "runs"  # of entries in the cache


def generate_or_reuse(job: Job, cache: Cache) -> GeneratedSdk:
    """Return the SDK of a previous run with the same input, or generate it.

    Raises:
        GenerationError: The document, an overlay or a template is invalid.
    """
    # A document with another name is a copy of a download or of standard input.
    is_named = not job.spec_name
    is_repeatable = is_named and all(map(isfile, (job.spec, *job.overlays)))
    inputs = tuple(_describe_inputs(job)) if is_repeatable else ()
    previous = _read_run(cache, inputs) if inputs else None
    if previous:
        return previous
    # Imported late, because it loads YAML, the validator, Jinja and black.
    from generator.pipeline import generate

    sdk = generate(job, cache)
    # Only if no input changed during the run.
    if inputs and tuple(_describe_inputs(job)) == inputs:
        cache.write(_KIND, *inputs, value=_write_run(sdk))
        cache.prune()
    return sdk


def _describe_inputs(job: Job) -> Iterator[str]:
    """List all inputs, except the files that the document refers to."""
    settings = (job.settings, job.project_settings)
    yield repr((job.tags, settings, job.allowed, job.template_folders))
    for path in (job.spec, *job.overlays):
        yield f"{path} {hash_file(path)}"
    yield from hash_templates(job.template_folders)


def _write_run(sdk: GeneratedSdk) -> dict[str, Any]:
    return {
        "files": {file.path: file.text for file in sdk.files},
        "warnings": [asdict(warning) for warning in sdk.warnings],
        "sources": {str(path): sha256 for path, sha256 in sdk.sources.items()},
    }


def _read_run(cache: Cache, inputs: Sequence[str]) -> GeneratedSdk | None:
    """Return the SDK of a previous run; None if there is none or a source changed."""
    run = cache.read(_KIND, *inputs)
    try:
        sources = {Path(path): sha256 for path, sha256 in run["sources"].items()}
        if any(hash_file(path) != sha256 for path, sha256 in sources.items()):
            return None
        return GeneratedSdk(
            files=tuple(GeneratedFile(path=p, text=t) for p, t in run["files"].items()),
            warnings=tuple(map(_read_diagnostic, run["warnings"])),
            sources=sources,
        )
    except (TypeError, KeyError, ValueError, AttributeError):
        return None


def _read_diagnostic(row: dict[str, Any]) -> Diagnostic:
    location = SourceLocation(**row["location"])
    severity = Severity(row["severity"])
    return Diagnostic(**{**row, "severity": severity, "location": location})
