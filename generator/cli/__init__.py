"""The command line, `sdkgen`.

Exit status 0 when done, 1 when the document or the output is at fault, 2 on wrong usage.
"""

import atexit
import gc
import sys
from pathlib import Path
from typing import Any

import click

from generator.cli.console import (
    failing_politely,
    print_report,
    print_warnings,
    show_progress,
)
from generator.cli.options import (
    ALLOW_REF,
    FORMAT,
    OVERLAY,
    SPEC,
    job_options,
    make_job,
)
from generator.cli.reports import clean_line, count_severities
from generator.diagnostics import GenerationError, Severity, sort_diagnostics
from generator.diff.drift import describe_drift
from generator.diff.rules import CHANGE_FORMS
from generator.job import Job
from generator.previous_run import regenerate_files


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="asana-sdk-generator")
def main() -> None:
    """Render an OpenAPI document as a Python SDK.

    \b
    Example:
      sdkgen generate --spec specs/asana.yaml --out generated
    """
    atexit.register(gc.freeze)  # or all that is left would be gone through once more


@main.command()
@job_options
def generate(out: Path, form: str, **options: Any) -> None:
    """Write the SDK of a document into a folder.

    \b
    Example:
      sdkgen generate --spec specs/asana.yaml --out generated --tag Webhooks
    """
    with failing_politely(form):
        job, cache = make_job(**options)
        with show_progress() as report:
            files, warnings = regenerate_files(job, report, cache)
            from generator.output import writer

            report("writing")
            changes = writer.write_files(out, files)
    print_warnings(warnings, form)
    click.echo(
        f"{out}: {len(files)} files, {len(changes.added)} added, "
        f"{len(changes.changed)} changed, {len(changes.removed)} removed",
        err=form == "json",
    )


@main.command()
@job_options
def check(out: Path, form: str, **options: Any) -> None:
    """Compare a folder with what would be generated; write nothing.

    Exit status 1 where they differ, with the operations that do and a unified diff.

    \b
    Example:
      sdkgen check --spec specs/asana.yaml --out generated
    """
    with failing_politely(form):
        job, cache = make_job(**options)
        with show_progress() as report:
            files, warnings = regenerate_files(job, report, cache)
            from generator.output import writer

            report("comparing")
            lines = writer.check_files(out, files)
            words = describe_drift(out, files)
    print_warnings(warnings, form)
    if words:
        click.echo(clean_line(words), err=form == "json")
    for line in lines:
        click.echo(line, err=form == "json")
    if lines:
        click.echo(f"{out} is not what would be generated", err=True)
        sys.exit(1)
    click.echo(f"{out}: {len(files)} files, no difference", err=form == "json")


@main.command()
@job_options
def watch(out: Path, form: str, **options: Any) -> None:
    """Write the SDK again whenever the document, an overlay or a template changes.

    \b
    Example:
      sdkgen watch --spec specs/asana.yaml --out generated
    """
    from generator.cli.watching import watch_job
    from generator.output import writer

    with failing_politely(form):
        job, cache = make_job(**options)

    def generate_again() -> str:
        try:
            files, _ = regenerate_files(job, lambda stage: None, cache)
            changes = writer.write_files(out, files)
        except GenerationError as error:
            print_report(error.diagnostics, form)
            return "nothing is written"
        paths = [*changes.added, *changes.changed, *changes.removed]
        return f"{len(paths)} files written{': ' * bool(paths)}{', '.join(paths[:3])}"

    ignored = [out, *([cache.folder] if cache.folder else [])]
    for line in watch_job(job, ignored, generate_again):
        click.echo(clean_line(line))


@main.command()
@click.argument("old")
@click.argument("new")
@OVERLAY
@click.option(
    "--spec",
    type=click.Path(path_type=Path),
    default="specs/asana.yaml",
    show_default=True,
    help="The document of a revision that is named without a path.",
)
@click.option(
    "--format",
    "form",
    type=click.Choice(CHANGE_FORMS),
    default="text",
    show_default=True,
    help="How changes are printed; markdown is a section of a changelog.",
)
def diff(old: str, new: str, overlays: tuple[Path, ...], spec: Path, form: str) -> None:
    """Print what changed between two documents, and the version step it asks for.

    OLD and NEW are files, or git revisions such as v1:specs/asana.yaml or v1.

    \b
    Example:
      sdkgen diff HEAD specs/asana.yaml --format markdown
    """
    from generator.diff.changes import compare_surfaces
    from generator.diff.reports import write_changes
    from generator.diff.revisions import load_revision
    from generator.diff.surface import build_surface

    with failing_politely("text"):
        before, after = (
            build_surface(load_revision(name, spec, overlays)) for name in (old, new)
        )
    for line in write_changes(compare_surfaces(before, after), form):
        click.echo(line)


@main.command("validate")
@SPEC
@OVERLAY
@ALLOW_REF
@click.option("--strict", is_flag=True, help="Count warnings as errors.")
@FORMAT
def validate_command(
    spec: Path,
    overlays: tuple[Path, ...],
    allowed: tuple[Path, ...],
    strict: bool,
    form: str,
) -> None:
    """Print all that is wrong with a document, with the place of each.

    \b
    Example:
      sdkgen validate --spec specs/asana.yaml --strict
    """
    # `generate` does without these where nothing changed.
    from generator.checks import validation
    from generator.source import loading

    with failing_politely(form, err=False):
        job = Job(spec=spec, overlays=overlays, allowed=allowed)
        document, warnings = loading.load_document(job)
        diagnostics = sort_diagnostics([*warnings, *validation.validate(document)])
    print_report(diagnostics, form, err=False)
    counts = count_severities(diagnostics)
    if counts[Severity.ERROR] or (strict and counts[Severity.WARNING]):
        sys.exit(1)


@main.command()
@SPEC
@OVERLAY
@ALLOW_REF
@FORMAT
def operations(
    spec: Path, overlays: tuple[Path, ...], allowed: tuple[Path, ...], form: str
) -> None:
    """Print a table of a document's operations.

    \b
    Example:
      sdkgen operations --spec specs/asana.yaml
    """
    from generator import pipeline

    with failing_politely(form):
        job = Job(spec=spec, overlays=overlays, allowed=allowed)
        api = pipeline.load_api(job)
    rows = [("TAG", "METHOD", "HTTP", "PATH", "PARAMETERS")]
    rows += [
        (
            tag.wire_name,
            operation.name,
            operation.method,
            operation.path,
            ", ".join(p.wire_name for p in operation.parameters),
        )
        for tag in api.tags
        for operation in tag.operations
    ]
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)][:-1]
    for *cells, last in rows:
        padded = [cell.ljust(width) for cell, width in zip(cells, widths, strict=True)]
        click.echo(clean_line("  ".join([*padded, last]).rstrip()))
