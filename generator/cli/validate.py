"""`sdkgen validate`."""

import sys
from pathlib import Path

import click

from generator.checks.check import check
from generator.cli.console import exit_on_errors, print_report
from generator.cli.options import ALLOW_REF, FORMAT, OVERLAY, SPEC, make_document_job
from generator.cli.reports import count_severities
from generator.diagnostics import Severity
from generator.source.loading import load_document


@click.command("validate")
@SPEC
@OVERLAY
@ALLOW_REF
@click.option("--strict", is_flag=True, help="Count warnings as errors.")
@FORMAT
def command(
    spec: str | None,
    overlays: tuple[Path, ...],
    allowed: tuple[Path, ...],
    strict: bool,
    form: str,
) -> None:
    """Print all errors and warnings of a document.

    \b
    Example:
      sdkgen validate --spec specs/asana.yaml --strict
    """
    with exit_on_errors(form, err=False):
        job = make_document_job(spec, overlays, allowed)
        diagnostics = check(load_document(job))
    print_report(diagnostics, form, err=False)
    counts = count_severities(diagnostics)
    if counts[Severity.ERROR] or (strict and counts[Severity.WARNING]):
        sys.exit(1)
