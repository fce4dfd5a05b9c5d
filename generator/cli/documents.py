"""Find the document that a command line names: a file, an address, or standard input."""

import sys
import tempfile
import urllib.error
import urllib.request
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import click

from generator.diagnostics import GenerationError, SourceLocation, build_error
from generator.source.loading import read_document
from generator.source.overlays import find_extended

STDIN = "-"
_SECONDS = 60
_LONGEST = 100_000_001  # bytes; more is refused when the file is read


@dataclass(frozen=True, slots=True)
class NamedFile:
    """A file, and what diagnostics call it: "" for its path."""

    path: Path
    name: str = ""


def find_document(spec: str | None, overlays: Sequence[Path]) -> NamedFile:
    """Find the document that a command line names, or that its overlay extends.

    Raises:
        GenerationError: It is an address, and cannot be downloaded.
    """
    if spec is None:
        return NamedFile(_find_extended(overlays))
    if spec == STDIN:
        return _store(sys.stdin.buffer.read(_LONGEST), STDIN)
    if "://" in spec:
        return _store(_download(spec), spec)
    return NamedFile(Path(spec))


def _find_extended(overlays: Sequence[Path]) -> Path:
    for path in overlays:
        extended = find_extended(read_document(path))
        if extended is not None:
            return extended
    raise click.UsageError("Missing option '--spec', or an overlay that `extends` one.")


def _download(address: str) -> bytes:
    if urlsplit(address).scheme.lower() != "https":
        raise _fail(address, "only https addresses are downloaded")
    try:
        with _build_opener().open(address, timeout=_SECONDS) as response:
            content: bytes = response.read(_LONGEST)
    except (OSError, ValueError) as error:
        reason = getattr(error, "reason", None) or error
        raise _fail(address, f"cannot be downloaded: {reason}") from None
    return content


class _HttpsRedirects(urllib.request.HTTPRedirectHandler):
    """Follows redirects to https only."""

    def redirect_request(self, *arguments: Any) -> urllib.request.Request | None:
        request = super().redirect_request(*arguments)
        if request is not None and request.type != "https":
            raise urllib.error.URLError(f"it leads to {request.full_url}")
        return request


def _build_opener() -> urllib.request.OpenerDirector:
    return urllib.request.build_opener(_HttpsRedirects())


def _store(content: bytes, name: str) -> NamedFile:
    """Keep a document in a file until the command ends."""
    folder = tempfile.TemporaryDirectory(prefix="sdkgen-")
    path = Path(click.get_current_context().with_resource(folder)) / "document"
    path.write_bytes(content)
    return NamedFile(path, name)


def _fail(address: str, message: str) -> GenerationError:
    place = SourceLocation(path=address)
    return GenerationError([build_error("file-unreadable", message, place)])
