"""`sdkgen bundle`."""

import json
from pathlib import Path

import click

from generator.cli.console import exit_on_errors, print_warnings
from generator.cli.options import ALLOW_REF, FORMAT, OVERLAY, SPEC, make_document_job
from generator.pipeline import load_valid


@click.command("bundle")
@SPEC
@OVERLAY
@ALLOW_REF
@FORMAT
def command(
    spec: str | None, overlays: tuple[Path, ...], allowed: tuple[Path, ...], form: str
) -> None:
    """Print a document of several files as one JSON document.

    Overlays are applied first.

    \b
    Example:
      sdkgen bundle --spec specs/asana.yaml > asana.json
    """
    with exit_on_errors(form):
        job = make_document_job(spec, overlays, allowed)
        document = load_valid(job)
    print_warnings(document.warnings, "text")
    click.echo(json.dumps(document.data, indent=2, ensure_ascii=False))
