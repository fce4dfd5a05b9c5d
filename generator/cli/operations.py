"""`sdkgen operations`."""

from pathlib import Path

import click

from generator.cli.console import failing_politely
from generator.cli.options import ALLOW_REF, FORMAT, OVERLAY, SPEC
from generator.cli.reports import clean_line
from generator.job import Job
from generator.pipeline import load_api


@click.command("operations")
@SPEC
@OVERLAY
@ALLOW_REF
@FORMAT
def command(
    spec: Path, overlays: tuple[Path, ...], allowed: tuple[Path, ...], form: str
) -> None:
    """Print a table of a document's operations.

    \b
    Example:
      sdkgen operations --spec specs/asana.yaml
    """
    with failing_politely(form):
        job = Job(spec=spec, overlays=overlays, allowed=allowed)
        api = load_api(job)
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
