"""The command line, `sdkgen`.

Exit status 0 when done, 1 when the document or the output is at fault, 2 on wrong usage.
"""

import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

import click

from . import pipeline, writer
from .diagnostics import Diagnostic, GenerationError, Severity
from .reports import FORMS, clean_line, count_severities, write_report
from .settings import Settings, check_setting, read_settings
from .validation import validate

_FILE = click.Path(path_type=Path)
_SPEC = click.option(
    "--spec", type=_FILE, required=True, help="The OpenAPI document, YAML or JSON."
)
_OVERLAY = click.option(
    "--overlay",
    "overlays",
    type=_FILE,
    multiple=True,
    help="An OpenAPI Overlay 1.0 document; may be given several times.",
)
_ALLOW_REF = click.option(
    "--allow-ref",
    "allowed",
    type=_FILE,
    multiple=True,
    help="A folder whose files the document may refer to, beside its own folder; "
    "may be given several times.",
)
_FORMAT = click.option(
    "--format",
    "form",
    type=click.Choice(list(FORMS)),
    default="text",
    show_default=True,
    help="How diagnostics are printed; json and github print them to stdout.",
)


def _job_options(command: Callable[..., None]) -> Callable[..., None]:
    """Add the options that say what is generated, and where."""
    for option in reversed(
        [
            _SPEC,
            click.option("--out", type=_FILE, required=True, help="The output folder."),
            _OVERLAY,
            _ALLOW_REF,
            click.option(
                "--tag",
                "tags",
                multiple=True,
                help="Take the operations of this tag only; may be given several times.",
            ),
            click.option(
                "--templates",
                type=_FILE,
                help="A folder of templates that replace and add to the built-in ones.",
            ),
            click.option(
                "--package-version", help="Version of the package, such as 5.5.0."
            ),
            click.option(
                "--settings",
                type=_FILE,
                help="A TOML file with [tool.sdkgen]  [default: ./pyproject.toml]",
            ),
            _FORMAT,
        ]
    ):
        command = option(command)
    return command


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="asana-sdk-generator")
def main() -> None:
    """Render an OpenAPI document as a Python SDK.

    \b
    Example:
      sdkgen generate --spec specs/asana.yaml --out generated
    """


@main.command()
@_job_options
def generate(out: Path, form: str, **options: Any) -> None:
    """Write the SDK of a document into a folder.

    \b
    Example:
      sdkgen generate --spec specs/asana.yaml --out generated --tag Webhooks
    """
    with _failing_politely(form):
        job = _make_job(**options)
        with _progress() as report:
            files, warnings = pipeline.generate_files(job, report)
            report("writing")
            changes = writer.write_files(out, files)
    _print_warnings(warnings, form)
    click.echo(
        f"{out}: {len(files)} files, {len(changes.added)} added, "
        f"{len(changes.changed)} changed, {len(changes.removed)} removed",
        err=form == "json",
    )


@main.command()
@_job_options
def check(out: Path, form: str, **options: Any) -> None:
    """Compare a folder with what would be generated; write nothing.

    Exit status 1 and a unified diff where they differ.

    \b
    Example:
      sdkgen check --spec specs/asana.yaml --out generated
    """
    with _failing_politely(form):
        job = _make_job(**options)
        with _progress() as report:
            files, warnings = pipeline.generate_files(job, report)
            report("comparing")
            lines = writer.check_files(out, files)
    _print_warnings(warnings, form)
    for line in lines:
        click.echo(line, err=form == "json")
    if lines:
        click.echo(f"{out} is not what would be generated", err=True)
        sys.exit(1)
    click.echo(f"{out}: {len(files)} files, no difference", err=form == "json")


@main.command("validate")
@_SPEC
@_OVERLAY
@_ALLOW_REF
@click.option("--strict", is_flag=True, help="Count warnings as errors.")
@_FORMAT
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
    with _failing_politely(form, err=False):
        job = pipeline.Job(spec=spec, overlays=overlays, allowed=allowed)
        document, warnings = pipeline.load_document(job)
        diagnostics = pipeline.sort_diagnostics([*warnings, *validate(document)])
    _print_report(diagnostics, form, err=False)
    counts = count_severities(diagnostics)
    if counts[Severity.ERROR] or (strict and counts[Severity.WARNING]):
        sys.exit(1)


@main.command()
@_SPEC
@_OVERLAY
@_ALLOW_REF
@_FORMAT
def operations(
    spec: Path, overlays: tuple[Path, ...], allowed: tuple[Path, ...], form: str
) -> None:
    """Print a table of a document's operations.

    \b
    Example:
      sdkgen operations --spec specs/asana.yaml
    """
    with _failing_politely(form):
        job = pipeline.Job(spec=spec, overlays=overlays, allowed=allowed)
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


def _make_job(
    *,
    spec: Path,
    overlays: tuple[Path, ...],
    allowed: tuple[Path, ...],
    tags: tuple[str, ...],
    templates: Path | None,
    package_version: str | None,
    settings: Path | None,
) -> pipeline.Job:
    default = Path("pyproject.toml")
    path = settings or (default if default.is_file() else None)
    chosen = read_settings(path) if path else Settings()
    if package_version is not None:
        check_setting(Path("--package-version"), "version", package_version)
        chosen = replace(chosen, version=package_version)
    return pipeline.Job(
        spec=spec,
        overlays=overlays,
        allowed=allowed,
        tags=tags,
        templates=templates,
        settings=chosen,
    )


@contextmanager
def _failing_politely(form: str, err: bool = True) -> Iterator[None]:
    """Print the diagnostics of what is at fault and end with status 1."""
    try:
        yield
    except GenerationError as error:
        _print_report(error.diagnostics, form, err)
        sys.exit(1)


def _print_warnings(diagnostics: Sequence[Diagnostic], form: str) -> None:
    if diagnostics or form == "json":
        _print_report(diagnostics, form)


def _print_report(
    diagnostics: Sequence[Diagnostic], form: str, err: bool = True
) -> None:
    for line in write_report(diagnostics, form):
        click.echo(line, err=err and form == "text")


@contextmanager
def _progress() -> Iterator[Callable[[str], None]]:
    """Show the stage at work on a terminal; say nothing in a pipe."""
    if not sys.stderr.isatty():
        yield lambda stage: None
        return
    from rich.console import Console  # takes a tenth of a second to load

    with Console(stderr=True).status("starting") as status:
        yield status.update
