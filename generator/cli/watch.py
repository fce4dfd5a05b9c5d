"""`sdkgen watch`: regenerate the SDK whenever an input file changes."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from os.path import isdir  # unlike Path.is_dir, it raises nothing
from pathlib import Path

import click
from watchfiles import Change, watch

from generator.cache import Cache
from generator.cli.console import print_report
from generator.cli.options import job_options
from generator.cli.reports import clean_line
from generator.diagnostics import GenerationError, SourceLocation, build_failure
from generator.job import Job
from generator.output.writer import write_files
from generator.previous_run import generate_or_reuse

Batch = set[tuple[Change, str]]

_WORDS = {Change.added: "added", Change.modified: "changed", Change.deleted: "removed"}
_SUFFIXES = (".yaml", ".yml", ".json")  # of files that a document can refer to
_SHOWN = 3


@click.command("watch")
@job_options
def command(job: Job, cache: Cache, out: Path, form: str) -> None:
    """Regenerate the SDK whenever its input changes.

    The input consists of the document with all its files, the overlays and the
    templates.

    \b
    Example:
      sdkgen watch --spec specs/asana.yaml --out generated
    """
    if job.spec_name:
        raise click.UsageError("only a file can be watched.")

    def generate_again() -> str:
        try:
            changes = write_files(out, generate_or_reuse(job, cache).files)
        except GenerationError as error:
            print_report(error.diagnostics, form)
            return "nothing is written"
        paths = [*changes.added, *changes.changed, *changes.removed]
        return (
            f"{len(paths)} files written{': ' * bool(paths)}{', '.join(paths[:_SHOWN])}"
        )

    ignored = [out, *([cache.folder] if cache.folder else [])]
    for line in watch_job(job, ignored, generate_again):
        click.echo(clean_line(line))


def watch_job(
    job: Job,
    ignored: Sequence[Path],
    generate: Callable[[], str],
    batches: Iterable[Batch] = (),
) -> Iterator[str]:
    """Generate now and after every change until interrupted.

    Args:
        job: The job whose document, overlays and templates are watched.
        ignored: The folders that the generator writes to.
        generate: Generates the SDK and returns a summary.
        batches: The changes; by default those of the file system.

    Returns:
        An iterator over lines to print.

    Raises:
        GenerationError: A folder does not exist.
    """
    yield generate()
    folders = {path.resolve().parent for path in (job.spec, *job.overlays)}
    folders |= {folder.resolve() for folder in (*job.allowed, *job.template_folders)}
    for folder in sorted(folders):
        if not isdir(folder):
            place = SourceLocation(path=str(folder))
            message = "the folder does not exist and cannot be watched"
            raise build_failure("file-unreadable", message, place)
    for batch in batches or watch(*folders):
        lines = [
            f"{_name_file(Path(path))} {_WORDS[kind]}"
            for kind, path in sorted(batch, key=lambda change: change[1])
            if _matters(Path(path), job, ignored)
        ]
        if lines:
            more = [f"{len(lines) - _SHOWN} more"] if len(lines) > _SHOWN else []
            yield f"{', '.join([*lines[:_SHOWN], *more])}: {generate()}"


def _matters(path: Path, job: Job, ignored: Sequence[Path]) -> bool:
    """Tell whether the job may read a file."""
    if any(path.is_relative_to(folder.resolve()) for folder in ignored):
        return False
    if path in {named.resolve() for named in (job.spec, *job.overlays)}:
        return True
    if any(path.is_relative_to(f.resolve()) for f in job.template_folders):
        return "__pycache__" not in path.parts
    if path.suffix not in _SUFFIXES:
        return False
    allowed = [folder.resolve() for folder in job.allowed]
    return any(
        path.is_relative_to(folder)
        and not any(part.startswith(".") for part in path.relative_to(folder).parts)
        for folder in (job.spec.resolve().parent, *allowed)
    )


def _name_file(path: Path) -> str:
    """Return the path of a file relative to the working directory."""
    here = Path.cwd()
    return str(path.relative_to(here) if path.is_relative_to(here) else path)
