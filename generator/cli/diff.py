"""`sdkgen diff`."""

import sys
from pathlib import Path

import click

from generator.cli.console import exit_on_errors, print_warnings
from generator.cli.options import FILE, OVERLAY
from generator.diff.changes import compare_documents, find_step
from generator.diff.reports import CHANGE_FORMS, find_next_version, write_changes
from generator.diff.revisions import load_revisions
from generator.diff.rules import Step


@click.command("diff")
@click.argument("old")
@click.argument("new")
@OVERLAY
@click.option(
    "--spec",
    type=FILE,
    default="specs/asana.yaml",
    show_default=True,
    help="The path of the document, for revisions without a path.",
)
@click.option(
    "--format",
    "form",
    type=click.Choice(list(CHANGE_FORMS)),
    default="text",
    show_default=True,
    help="Format of the changes; markdown is a section of a changelog.",
)
@click.option(
    "--exit-code",
    "limit",
    type=click.Choice(["major", "minor", "patch"]),
    help="Exit with status 1 if this version bump, or a higher one, is required.",
)
@click.option(
    "--next",
    "version",
    metavar="VERSION",
    help="Print only the next version after this one, such as 5.5.0.",
)
def command(
    old: str,
    new: str,
    *,
    overlays: tuple[Path, ...],
    spec: Path,
    form: str,
    limit: str | None,
    version: str | None,
) -> None:
    """Print the changes between two documents.

    Also prints the version bump that they require.

    OLD and NEW are files, or git revisions such as v1:specs/asana.yaml or v1.

    \b
    Example:
      sdkgen diff HEAD specs/asana.yaml --format markdown
    """
    with exit_on_errors("text"):
        documents = load_revisions((old, new), spec, overlays)
    for document in documents:
        print_warnings(document.warnings, "text")
    changes = compare_documents(*documents)
    step = find_step(changes)
    if version is None:
        for line in write_changes(changes, form):
            click.echo(line)
    else:
        following = find_next_version(version, step)
        if following is None:
            message = f"{version!r} is not a version such as 5.5.0"
            raise click.BadParameter(message, param_hint="--next")
        click.echo(following)
    if limit is not None and step >= Step[limit.upper()]:
        sys.exit(1)
