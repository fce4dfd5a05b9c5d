"""Bring the local files that a document refers to into the document.

Their content goes to `x-sdk-files`, and the references lead there. Only files below the
folder of the document are read, or below folders that the user allowed; nothing is ever
fetched over the network.
"""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

from generator.diagnostics import Diagnostic, GenerationError, build_error
from generator.source.document import (
    FILES_KEY,
    BundledFile,
    Document,
    iterate_references,
    join_pointer,
)
from generator.source.files import load_file

_MOST_FILES = 5000


def bundle_files(document: Document, allowed: Sequence[Path] = ()) -> Document:
    """Return a document in which every reference leads to a place of its own.

    Args:
        document: The document.
        allowed: Folders whose files may be referred to, beside that of the document.

    Raises:
        GenerationError: References lead to files that may not or cannot be read.
    """
    if not any(_leads_out(value) for value, _ in iterate_references(document.data)):
        return document
    bundler = _Bundler(document, allowed)
    data = bundler.bundle()
    if bundler.faults:
        raise GenerationError(bundler.faults)
    return replace(document, data=data, files=tuple(bundler.files))


def _leads_out(value: dict[str, Any]) -> bool:
    return not value["$ref"].startswith("#")


class _Bundler:
    """Loads files, each once, and makes copies whose references lead to them."""

    def __init__(self, document: Document, allowed: Sequence[Path]) -> None:
        main = Path(document.path).resolve()
        self._document = document
        self._folders = [main.parent, *(folder.resolve() for folder in allowed)]
        self._places: dict[Path, str] = {main: ""}
        self._paths: list[Path] = []
        self.files: list[BundledFile] = []
        self.faults: list[Diagnostic] = []

    def bundle(self) -> Any:
        """Return the data of the document with all the files in it."""
        data = self._copy(self._document.data, Path(self._document.path).resolve(), "")
        contents: list[Any] = []
        while len(contents) < len(self.files):  # each may bring more of them
            file = self.files[len(contents)]
            real = self._paths[len(contents)]
            contents.append(self._copy(file.data, real, self._places[real]))
        return {**data, FILES_KEY: contents}

    def _copy(self, data: Any, file: Path, place: str) -> Any:
        """Copy what holds references to other places; share all the rest."""
        changes: dict[int, str] = {}
        for value, pointer in iterate_references(data):
            reference = value["$ref"]
            if place or not reference.startswith("#"):
                target = self._follow(reference, file, place + pointer)
                changes[id(value)] = reference if target is None else target
        return _rewrite(data, changes, {}) if changes else data

    def _follow(self, reference: str, file: Path, pointer: str) -> str | None:
        """Return the reference's place in the bundle, None for a fault."""
        target, fragment = self._find_file(reference, file, pointer)
        if target is None or not (
            target in self._places or self._load(target, reference, pointer)
        ):
            return None
        return f"#{self._places[target]}{fragment}"

    def _find_file(
        self, reference: str, file: Path, pointer: str
    ) -> tuple[Path | None, str]:
        """Return the file that a reference leads to, and the place in it."""
        try:
            parts = urlsplit(reference)
            path = (file.parent / unquote(parts.path)).resolve() if parts.path else file
        except (OSError, ValueError, RuntimeError):
            self._complain("ref-outside", reference, "is no path", pointer)
            return None, ""
        if parts.scheme or parts.netloc:
            reason = "leads to the network, from where nothing is fetched"
            self._complain("ref-remote", reference, reason, pointer)
            return None, ""
        allowed = any(path.is_relative_to(folder) for folder in self._folders)
        if not allowed and path not in self._places:
            reason = "leads out of the document's folder; see --allow-ref"
            self._complain("ref-outside", reference, reason, pointer)
            return None, ""
        return path, parts.fragment

    def _load(self, target: Path, reference: str, pointer: str) -> bool:
        if len(self.files) >= _MOST_FILES:
            reason = f"is one file too many: there are {_MOST_FILES} already"
            self._complain("too-large", reference, reason, pointer)
            return False
        try:
            data, places = load_file(target)
        except GenerationError as error:
            if error.diagnostics[0].code == "file-unreadable":
                reason = f"leads to a file that {error.diagnostics[0].message}"
                self._complain("ref-dangling", reference, reason, pointer)
            else:
                self.faults += error.diagnostics
            return False
        self._places[target] = join_pointer("", FILES_KEY, len(self.files))
        self._paths.append(target)
        self.files.append(
            BundledFile(path=self._shorten(target), data=data, places=places)
        )
        return True

    def _shorten(self, target: Path) -> str:
        """Name a file as the document is named."""
        folder = self._folders[0]
        if not target.is_relative_to(folder):
            return str(target)
        return str(Path(self._document.path).parent / target.relative_to(folder))

    def _complain(self, code: str, reference: str, reason: str, pointer: str) -> None:
        document = replace(self._document, files=tuple(self.files))
        message = f"the reference {reference!r} {reason}"
        self.faults.append(build_error(code, message, document.locate(pointer)))


def _rewrite(value: Any, changes: dict[int, str], made: dict[int, Any]) -> Any:
    """Copy a value with some of its references changed; what was one object stays one."""
    if not isinstance(value, (dict, list)):
        return value
    if id(value) not in made:
        if isinstance(value, list):
            made[id(value)] = [_rewrite(item, changes, made) for item in value]
        else:
            copied = {k: _rewrite(item, changes, made) for k, item in value.items()}
            if id(value) in changes:
                copied["$ref"] = changes[id(value)]
            made[id(value)] = copied
    return made[id(value)]
