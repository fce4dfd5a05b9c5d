"""Find the document on the command line: a file, a URL, or standard input."""

import sys
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import click

STDIN = "-"
_LONGEST = 100_000_001  # bytes; a larger file is rejected when it is read


@dataclass(frozen=True, slots=True)
class NamedFile:
    """A file, and its name in diagnostics; "" means its path."""

    path: Path
    name: str = ""


def find_document(spec: str | None, overlays: Sequence[Path]) -> NamedFile:
    """Find the document on the command line, or the one that its overlay extends.

    Raises:
        GenerationError: It is a URL that cannot be downloaded.
    """
    if spec is None:
        return NamedFile(_find_extended(overlays))
    if spec == STDIN:
        return _store(sys.stdin.buffer.read(_LONGEST), STDIN)
    if "://" in spec:
        from generator.cli.downloads import download  # loads an HTTP client

        return _store(download(spec, _LONGEST), spec)
    return NamedFile(Path(spec))


def _find_extended(overlays: Sequence[Path]) -> Path:
    # These load YAML and JSONPath.
    from generator.source.loading import read_document
    from generator.source.overlays import find_extended

    for path in overlays:
        extended = find_extended(read_document(path))
        if extended is not None:
            return extended
    raise click.UsageError("Missing option '--spec', or an overlay that `extends` one.")


def _store(content: bytes, name: str) -> NamedFile:
    """Store a document in a file until the command ends."""
    folder = tempfile.TemporaryDirectory(prefix="sdkgen-")
    path = Path(click.get_current_context().with_resource(folder)) / "document"
    path.write_bytes(content)
    return NamedFile(path, name)
