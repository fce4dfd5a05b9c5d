"""`sdkgen check`."""

import sys
from pathlib import Path

import click

from generator.cache import Cache
from generator.cli.console import print_warnings, show_progress
from generator.cli.options import job_options
from generator.cli.reports import clean_line
from generator.diff.drift import describe_drift
from generator.job import Job
from generator.output.writer import check_files
from generator.previous_run import generate_or_reuse


@click.command("check")
@job_options
def command(job: Job, cache: Cache, out: Path, form: str) -> None:
    """Compare a folder with the SDK that would be generated.

    Writes nothing.

    If they differ, prints the affected operations and a unified diff, and exits with
    status 1.

    \b
    Example:
      sdkgen check --spec specs/asana.yaml --out generated
    """
    with show_progress("comparing"):
        sdk = generate_or_reuse(job, cache)
        lines = check_files(out, sdk.files)
        summary = describe_drift(out, sdk.files)
    print_warnings(sdk.warnings, form)
    if summary:
        click.echo(clean_line(f"different: {summary}"), err=form == "json")
    for line in lines:
        click.echo(line, err=form == "json")
    if lines:
        click.echo(f"{out} is not up to date", err=True)
        sys.exit(1)
    click.echo(f"{out}: {len(sdk.files)} files, no difference", err=form == "json")
