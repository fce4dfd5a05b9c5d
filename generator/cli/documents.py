"""Find the document on the command line: a file, a URL, or standard input."""

import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

import click

from generator.job import LARGEST_FILE, Job

STDIN = "-"


def make_document_job(
    spec: str | None, overlays: tuple[Path, ...], allowed: tuple[Path, ...]
) -> Job:
    """Create the job for a document: a path, a URL, `-`, or the one that an overlay extends.

    Raises:
        GenerationError: It is a URL that cannot be downloaded.
    """
    if spec is None:
        path, name = _find_extended(overlays), ""
    elif spec == STDIN:
        path, name = _store(sys.stdin.buffer.read(LARGEST_FILE + 1)), STDIN
    elif "://" in spec:
        from generator.cli.downloads import download  # loads an HTTP client

        path, name = _store(download(spec)), spec
    else:
        path, name = Path(spec), ""
    return Job(spec=path, spec_name=name, overlays=overlays, allowed=allowed)


def _find_extended(overlays: Sequence[Path]) -> Path:
    # These load YAML and JSONPath.
    from generator.source.loading import read_document
    from generator.source.overlays import find_extended

    for path in overlays:
        extended = find_extended(read_document(path))
        if extended is not None:
            return extended
    raise click.UsageError("Missing option '--spec', or an overlay that `extends` one.")


def _store(content: bytes) -> Path:
    """Store a document in a file until the command ends."""
    folder = tempfile.TemporaryDirectory(prefix="sdkgen-")
    path = Path(click.get_current_context().with_resource(folder)) / "document"
    path.write_bytes(content)
    return path
