"""`sdkgen diff`."""

from pathlib import Path

import click

from generator.cli.console import failing_politely
from generator.cli.options import FILE, OVERLAY
from generator.diff.changes import compare_surfaces
from generator.diff.reports import write_changes
from generator.diff.revisions import load_revision
from generator.diff.rules import CHANGE_FORMS
from generator.diff.surface import build_surface


@click.command("diff")
@click.argument("old")
@click.argument("new")
@OVERLAY
@click.option(
    "--spec",
    type=FILE,
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
def command(
    old: str, new: str, overlays: tuple[Path, ...], spec: Path, form: str
) -> None:
    """Print what changed between two documents, and the version step it asks for.

    OLD and NEW are files, or git revisions such as v1:specs/asana.yaml or v1.

    \b
    Example:
      sdkgen diff HEAD specs/asana.yaml --format markdown
    """
    with failing_politely("text"):
        before, after = (
            build_surface(load_revision(name, spec, overlays)) for name in (old, new)
        )
    for line in write_changes(compare_surfaces(before, after), form):
        click.echo(line)
