"""Generate again whenever something of a job changes, and say in one line what did."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path

from watchfiles import Change, watch

from generator.job import Job

Batch = set[tuple[Change, str]]

_WORDS = {Change.added: "added", Change.modified: "changed", Change.deleted: "removed"}
_SUFFIXES = (".yaml", ".yml", ".json")  # of what a document can refer to
_SHOWN = 3


def watch_job(
    job: Job,
    ignored: Sequence[Path],
    generate: Callable[[], str],
    batches: Iterable[Batch] = (),
) -> Iterator[str]:
    """Generate at once and after every change, until it is interrupted.

    Args:
        job: Whose document, overlays and templates are watched.
        ignored: Folders that generating writes to.
        generate: Generates, and says what came of it.
        batches: The changes; those of the file system where there are none.

    Returns:
        An iterator over lines to show.
    """
    yield generate()
    folders = {path.resolve().parent for path in (job.spec, *job.overlays)}
    folders |= {folder.resolve() for folder in job.template_folders}
    for batch in batches or watch(*folders, raise_interrupt=False):
        lines = [
            f"{_name_file(Path(path))} {_WORDS[kind]}"
            for kind, path in sorted(batch, key=lambda change: change[1])
            if _matters(Path(path), job, ignored)
        ]
        if lines:
            more = [f"{len(lines) - _SHOWN} more"] if len(lines) > _SHOWN else []
            yield f"{', '.join([*lines[:_SHOWN], *more])}: {generate()}"


def _matters(path: Path, job: Job, ignored: Sequence[Path]) -> bool:
    """Say whether a file can be one that the job reads."""
    if any(path.is_relative_to(folder.resolve()) for folder in ignored):
        return False
    if path in {named.resolve() for named in (job.spec, *job.overlays)}:
        return True
    if any(path.is_relative_to(f.resolve()) for f in job.template_folders):
        return "__pycache__" not in path.parts
    folder = job.spec.resolve().parent
    return (
        path.suffix in _SUFFIXES
        and path.is_relative_to(folder)
        and not any(part.startswith(".") for part in path.relative_to(folder).parts)
    )


def _name_file(path: Path) -> str:
    """Name a file as seen from the working directory."""
    here = Path.cwd()
    return str(path.relative_to(here) if path.is_relative_to(here) else path)
