"""`sdkgen validate`."""

import sys

import click

from generator.checks.check import check
from generator.cli.console import print_report
from generator.cli.options import document_options
from generator.diagnostics import Severity
from generator.job import Job
from generator.source.loading import load_document


@click.command("validate")
@document_options(err=False)
@click.option("--strict", is_flag=True, help="Count warnings as errors.")
def command(job: Job, strict: bool, form: str) -> None:
    """Print all errors and warnings of a document.

    \b
    Example:
      sdkgen validate --spec specs/asana.yaml --strict
    """
    diagnostics = check(load_document(job))
    print_report(diagnostics, form, err=False)
    if any(strict or item.severity is Severity.ERROR for item in diagnostics):
        sys.exit(1)
