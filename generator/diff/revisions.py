"""Documents by path or by git revision: `specs/asana.yaml`, `v1:specs/asana.yaml`, `v1`."""

import subprocess
import tempfile
from collections.abc import Sequence
from pathlib import Path, PurePosixPath

from generator.diagnostics import GenerationError, SourceLocation, build_error
from generator.job import Job
from generator.source.document import Document
from generator.source.loading import load_document


def load_revision(name: str, spec: Path, overlays: Sequence[Path]) -> Document:
    """Load a document.

    Args:
        name: A path, `REVISION:PATH`, or a revision.
        spec: The path in a revision that stands alone.
        overlays: Overlays, applied in this order.

    Raises:
        GenerationError: There is no such document, or something in it is at fault.
    """
    if Path(name).is_file():
        return _load(Path(name), overlays)
    revision, _, path = name.partition(":")
    content = _read_git(name, revision, path or spec.as_posix())
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder, PurePosixPath(path or spec.as_posix()).name)
        copy.write_bytes(content)
        return _load(copy, overlays)


def _load(path: Path, overlays: Sequence[Path]) -> Document:
    return load_document(Job(spec=path, overlays=tuple(overlays)))[0]


def _read_git(name: str, revision: str, path: str) -> bytes:
    """Read a file of a revision; the path is as seen from the working directory."""
    wanted = path if PurePosixPath(path).is_absolute() else f"./{path}"
    try:
        if not revision or revision.startswith("-"):
            raise OSError
        done = subprocess.run(
            ["git", "show", f"{revision}:{wanted}"], capture_output=True, check=True
        )
    except (OSError, ValueError, subprocess.CalledProcessError):
        message = "this is neither a file nor a document in a git revision"
        place = SourceLocation(path=name)
        raise GenerationError([build_error("no-document", message, place)]) from None
    return done.stdout
