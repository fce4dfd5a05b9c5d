"""`sdkgen bundle`."""

import json

import click

from generator.cli.console import print_warnings
from generator.cli.options import document_options
from generator.job import Job
from generator.pipeline import load_valid


@click.command("bundle")
@document_options()
def command(job: Job, form: str) -> None:
    """Print a document of several files as one JSON document.

    Overlays are applied first.

    \b
    Example:
      sdkgen bundle --spec specs/asana.yaml > asana.json
    """
    document = load_valid(job)
    print_warnings(document.warnings, "text")
    click.echo(json.dumps(document.data, indent=2, ensure_ascii=False))
