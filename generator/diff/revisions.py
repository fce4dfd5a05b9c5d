"""Load documents by path or git revision: `specs/asana.yaml`, `v1:specs/asana.yaml`, `v1`."""

import subprocess
import tempfile
from collections.abc import Sequence
from dataclasses import replace
from io import BytesIO
from os.path import isfile  # unlike Path.is_file, it raises nothing
from pathlib import Path, PurePosixPath
from zipfile import BadZipFile, ZipFile

from generator.diagnostics import (
    Diagnostic,
    GenerationError,
    SourceLocation,
    build_failure,
)
from generator.job import Job
from generator.pipeline import load_valid
from generator.source.document import Document


def load_revisions(
    names: Sequence[str], spec: Path, overlays: Sequence[Path]
) -> list[Document]:
    """Load and validate several documents.

    Raises:
        GenerationError: Some are missing or invalid; it contains the errors of all.
    """
    documents: list[Document] = []
    faults: list[Diagnostic] = []
    for name in names:
        try:
            documents.append(load_revision(name, spec, overlays))
        except GenerationError as error:
            faults += error.diagnostics
    if faults:
        raise GenerationError(faults)
    return documents


def load_revision(name: str, spec: Path, overlays: Sequence[Path]) -> Document:
    """Load and validate a document.

    Args:
        name: A path, `REVISION:PATH`, or a revision.
        spec: The path of the document, if the name is only a revision.
        overlays: Overlays, applied in this order.

    Raises:
        GenerationError: The document does not exist or is invalid.
    """
    if isfile(name):
        return load_valid(Job(spec=Path(name), overlays=tuple(overlays)))
    revision, _, path = name.partition(":")
    document = PurePosixPath(path or spec.as_posix())
    with tempfile.TemporaryDirectory() as folder:
        _extract(name, revision, document, Path(folder))
        try:
            spec = Path(folder, document.name)
            return load_valid(Job(spec=spec, overlays=tuple(overlays)))
        except GenerationError as error:
            shown = f"{revision}:{document.parent.as_posix()}"
            raise GenerationError(
                [_rename(item, Path(folder), shown) for item in error.diagnostics]
            ) from None


def _extract(name: str, revision: str, document: PurePosixPath, folder: Path) -> None:
    """Extract the folder of a document from a revision."""
    try:
        if not revision or revision.startswith("-"):
            raise OSError
        top = Path(_run_git("rev-parse", "--show-toplevel").decode().rstrip("\n"))
        below = Path(document).resolve().parent.relative_to(top.resolve()).as_posix()
        tree = f"{revision}:{'' if below == '.' else below}"
        content = _run_git("-C", str(top), "archive", "--format=zip", tree)
        with ZipFile(BytesIO(content)) as archive:
            archive.getinfo(document.name)
            archive.extractall(folder)
    except (OSError, ValueError, KeyError, BadZipFile, subprocess.CalledProcessError):
        message = "this is neither a file nor a document in a git revision"
        place = SourceLocation(path=name)
        raise build_failure("no-document", message, place) from None


def _run_git(*arguments: str) -> bytes:
    done = subprocess.run(["git", *arguments], capture_output=True, check=True)
    return done.stdout


def _rename(diagnostic: Diagnostic, folder: Path, shown: str) -> Diagnostic:
    """Name a file of a revision as git does, instead of its temporary copy."""
    path = Path(diagnostic.location.path)
    if not path.is_relative_to(folder):
        return diagnostic
    name = f"{shown}/{path.relative_to(folder).as_posix()}".replace(":./", ":")
    return replace(diagnostic, location=replace(diagnostic.location, path=name))
