"""`sdkgen generate`."""

from pathlib import Path

import click

from generator.cache import Cache
from generator.cli.console import print_warnings, show_progress
from generator.cli.options import job_options
from generator.job import Job
from generator.output.writer import write_files
from generator.previous_run import generate_or_reuse


@click.command("generate")
@job_options
def command(job: Job, cache: Cache, out: Path, form: str) -> None:
    """Write the SDK of a document to a folder.

    \b
    Example:
      sdkgen generate --spec specs/asana.yaml --out generated --tag Webhooks
    """
    with show_progress("generating"):
        sdk = generate_or_reuse(job, cache)
        changes = write_files(out, sdk.files)
    print_warnings(sdk.warnings, form)
    click.echo(
        f"{out}: {len(sdk.files)} files, {len(changes.added)} added, "
        f"{len(changes.changed)} changed, {len(changes.removed)} removed",
        err=form == "json",
    )
