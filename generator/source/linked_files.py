"""Load the local files that the references of a document point to."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any, NamedTuple
from urllib.parse import quote, unquote, urlsplit

from generator.cache import hash_file
from generator.diagnostics import (
    Diagnostic,
    GenerationError,
    SourceLocation,
    build_error,
)
from generator.source.anchors import find_anchors, resolve_anchors
from generator.source.document import Document, SourceFile, get_value, split_pointer
from generator.source.files import load_file

_MOST_FILES = 5000


class Target(NamedTuple):
    """A node of a file.

    Attributes:
        path: The file.
        pointer: The JSON pointer of the node.
    """

    path: Path
    pointer: str


class LinkedFiles:
    """The files that references point to, each read once.

    Attributes:
        main: The document's own file.
        known: The files read so far, by path.
        faults: The errors of references, as in a document.
    """

    def __init__(self, document: Document, allowed: Sequence[Path]) -> None:
        self.main = Path(document.path).resolve()
        self._shown = Path(document.path).parent
        self._folders = [self.main.parent, *(folder.resolve() for folder in allowed)]
        self._base = _read_base(document.data)
        own = SourceFile(
            path=self.main, data=document.data, locations=document.locations
        )
        self.known: dict[Path, SourceFile] = {self.main: own}
        self.faults: dict[SourceLocation, Sequence[Diagnostic]] = {}
        self._unreadable: dict[Path, Sequence[Diagnostic]] = {}

    def find(self, reference: str, source: Target) -> Target | None:
        """Return the target of a reference; None if it does not exist.

        Args:
            reference: The reference as written.
            source: The file and pointer of the reference.
        """
        try:
            parts = urlsplit(self._localize(reference))
            near = source.path.parent / unquote(parts.path)
            path = near.resolve() if parts.path else source.path
        except (OSError, ValueError, RuntimeError):
            self._complain("ref-outside", reference, "is no path", source)
            return None
        if parts.scheme or parts.netloc:
            reason = "points to a URL, and nothing is downloaded"
            self._complain("ref-remote", reference, reason, source)
        elif path in self.known:
            return self._find_node(path, unquote(parts.fragment))
        elif not any(path.is_relative_to(folder) for folder in self._folders):
            reason = "points outside the document's folder; see --allow-ref"
            self._complain("ref-outside", reference, reason, source)
        elif self._load(path, reference, source):
            return self._find_node(path, unquote(parts.fragment))
        return None

    def _localize(self, reference: str) -> str:
        """Convert a reference below the URL of `$self` to one to a local file."""
        folder, _, name = self._base.rpartition("/")
        if not folder or not reference.startswith(f"{folder}/"):
            return reference
        local, hash_sign, fragment = reference[len(folder) + 1 :].partition("#")
        file = self.main if local == name else self.main.parent / unquote(local)
        return quote(file.as_posix()) + hash_sign + fragment

    def _find_node(self, path: Path, fragment: str) -> Target | None:
        """Return the node with a fragment, a JSON pointer or an anchor; None if there is none."""
        data = self.known[path].data
        is_anchor = bool(fragment) and not fragment.startswith("/")
        pointer = find_anchors(data).get(fragment) if is_anchor else fragment
        if pointer is None:
            return None
        try:
            get_value(data, pointer)
        except KeyError:
            return None
        return Target(path, pointer)

    def get(self, target: Target) -> Any:
        """Return the value of a target that exists."""
        return get_value(self.known[target.path].data, target.pointer)

    def _load(self, path: Path, reference: str, source: Target) -> bool:
        if len(self.known) > _MOST_FILES:
            reason = f"exceeds the limit of {_MOST_FILES} files"
            self._complain("too-large", reference, reason, source)
            return False
        if path in self._unreadable:
            self.faults[self._locate(source)] = self._unreadable[path]
            return False
        # Of the text before it is read, so that a later change is noticed.
        sha256 = hash_file(path)
        try:
            data, locations = load_file(path, self._name(path))
        except GenerationError as error:
            if error.diagnostics[0].code == "file-unreadable":
                reason = f"points to a file that {error.diagnostics[0].message}"
                self._complain("ref-dangling", reference, reason, source)
            else:
                self._unreadable[path] = error.diagnostics
                self.faults[self._locate(source)] = error.diagnostics
            return False
        data = resolve_anchors(data)
        self.known[path] = SourceFile(
            path=path, data=data, locations=locations, sha256=sha256
        )
        return True

    def _name(self, path: Path) -> str:
        """Name a file in the same style as the document."""
        folder = self.main.parent
        if not path.is_relative_to(folder):
            return str(path)
        return str(self._shown / path.relative_to(folder))

    def _complain(self, code: str, reference: str, reason: str, source: Target) -> None:
        place = self._locate(source)
        message = f"the reference {reference!r} {reason}"
        self.faults[place] = [build_error(code, message, place)]

    def _locate(self, source: Target) -> SourceLocation:
        place = self.known[source.path].locations.locate(split_pointer(source.pointer))
        return replace(place, pointer=source.pointer)


def _read_base(data: Any) -> str:
    """Return the URL of a document from `$self` (OpenAPI 3.2); "" if there is none."""
    base = data.get("$self") if isinstance(data, dict) else None
    return base if isinstance(base, str) and "://" in base else ""
