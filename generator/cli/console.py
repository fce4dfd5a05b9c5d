"""Print progress and diagnostics on the console."""

import os
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager

import click

from generator.cli.reports import write_report
from generator.diagnostics import Diagnostic, GenerationError


@contextmanager
def exit_on_errors(form: str, err: bool = True) -> Iterator[None]:
    """Print the diagnostics of a GenerationError and exit with status 1."""
    try:
        yield
    except GenerationError as error:
        print_report(error.diagnostics, form, err)
        sys.exit(1)


def print_warnings(diagnostics: Sequence[Diagnostic], form: str) -> None:
    if diagnostics or form == "json":
        print_report(diagnostics, form)


def print_report(
    diagnostics: Sequence[Diagnostic], form: str, err: bool = True
) -> None:
    is_text = form == "text"
    for line in write_report(diagnostics, form):
        shown = _colour(line) if is_text else line
        click.echo(shown, err=err and is_text, color=_wants_colour())


def _wants_colour() -> bool | None:
    """Return False if the user disabled colour; None to let the terminal decide."""
    if os.environ.get("NO_COLOR"):
        return False
    return True if os.environ.get("FORCE_COLOR") else None


def _colour(line: str) -> str:
    """Colour the severity in a line of a report."""
    for severity, colour in (("error", "red"), ("warning", "yellow")):
        plain = f": {severity}: "
        if plain in line:
            styled = click.style(severity, fg=colour, bold=True)
            return line.replace(plain, f": {styled}: ", 1)
    return line


@contextmanager
def show_progress(activity: str) -> Iterator[None]:
    """Show progress on a terminal; print nothing in a pipe."""
    if not sys.stderr.isatty():
        yield
        return
    from rich.console import Console  # slow to load

    with Console(stderr=True).status(activity):
        yield
