"""Bring the local files that a document refers to into the document.

A component of another file becomes a component of the document, and a path item takes the place of
the reference to it, so that a document of several files is the same as one of a single file.
What else is referred to is put into `x-sdk-files`. Only files below the folder of the document are
read, or below folders that the user allowed; nothing is ever fetched over the network.
"""

import re
from collections import defaultdict, deque
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any
from urllib.parse import quote, unquote, urlsplit

from generator.diagnostics import Diagnostic, GenerationError, build_error
from generator.source.anchors import find_anchors, resolve_anchors
from generator.source.document import (
    FILES_KEY,
    Document,
    SourceFile,
    get_value,
    iterate_mappings,
    iterate_references,
    join_pointer,
    rewrite,
    split_pointer,
)
from generator.source.files import load_file

_MOST_FILES = 5000
_FILE_LINK = re.compile(
    r"[^#:]*(\.(ya?ml|json)$|#)"
)  # other values of a mapping are names

Target = tuple[Path, str]  # a file, and a pointer in it


def bundle_files(document: Document, allowed: Sequence[Path] = ()) -> Document:
    """Return a document in which every reference leads to a place of its own.

    Args:
        document: The document.
        allowed: Folders whose files may be referred to, beside that of the document.

    Raises:
        GenerationError: References lead to files that may not or cannot be read.
    """
    references = (item["$ref"] for item, _ in iterate_references(document.data))
    if not isinstance(document.data, dict) or all(
        r.startswith("#") for r in references
    ):
        return document
    files = _Files(document, allowed)
    bundler = _Bundler(document.data, files)
    data = bundler.bundle()
    if files.faults:
        raise GenerationError(files.faults)
    others = tuple(file for path, file in files.known.items() if path != files.main)
    return replace(document, data=data, files=others, origins=bundler.origins)


class _Files:
    """The files that references lead to, each read once."""

    def __init__(self, document: Document, allowed: Sequence[Path]) -> None:
        self.main = Path(document.path).resolve()
        self._shown = Path(document.path).parent
        self._folders = [self.main.parent, *(folder.resolve() for folder in allowed)]
        self._base = _read_base(document.data)
        own = SourceFile(
            path=self.main, data=document.data, locations=document.locations
        )
        self.known: dict[Path, SourceFile] = {self.main: own}
        self.faults: list[Diagnostic] = []

    def find(self, reference: str, source: Target) -> Target | None:
        """Return what a reference leads to, None where its file cannot be read.

        Args:
            reference: The reference, as it is written.
            source: Where it is written.
        """
        try:
            parts = urlsplit(self._localize(reference))
            near = source[0].parent / unquote(parts.path)
            path = near.resolve() if parts.path else source[0]
        except (OSError, ValueError, RuntimeError):
            self._complain("ref-outside", reference, "is no path", source)
            return None
        if parts.scheme or parts.netloc:
            reason = "leads to the network, and nothing is downloaded"
            self._complain("ref-remote", reference, reason, source)
            return None
        allowed = any(path.is_relative_to(folder) for folder in self._folders)
        if not allowed and path not in self.known:
            reason = "leads out of the document's folder; see --allow-ref"
            self._complain("ref-outside", reference, reason, source)
            return None
        if path not in self.known and not self._load(path, reference, source):
            return None
        return path, self._find_fragment(path, unquote(parts.fragment))

    def _localize(self, reference: str) -> str:
        """Return a reference below the folder of `$self` as one to a file here."""
        folder, _, name = self._base.rpartition("/")
        if not folder or not reference.startswith(f"{folder}/"):
            return reference
        local, hash_sign, fragment = reference[len(folder) + 1 :].partition("#")
        file = self.main if local == name else self.main.parent / unquote(local)
        return quote(file.as_posix()) + hash_sign + fragment

    def _find_fragment(self, path: Path, fragment: str) -> str:
        """Return a fragment as a JSON pointer, if it is one or names an anchor."""
        if not fragment or fragment.startswith("/"):
            return fragment
        return find_anchors(self.known[path].data).get(fragment, fragment)

    def get(self, target: Target) -> Any:
        """Return what a reference leads to.

        Raises:
            KeyError: Nothing stands there.
        """
        return get_value(self.known[target[0]].data, target[1])

    def _load(self, path: Path, reference: str, source: Target) -> bool:
        if len(self.known) > _MOST_FILES:
            reason = f"is one file too many: there are {_MOST_FILES} already"
            self._complain("too-large", reference, reason, source)
            return False
        try:
            data, locations = load_file(path, self._name(path))
        except GenerationError as error:
            if error.diagnostics[0].code == "file-unreadable":
                reason = f"leads to a file that {error.diagnostics[0].message}"
                self._complain("ref-dangling", reference, reason, source)
            else:
                self._add_faults(error.diagnostics)
            return False
        data = resolve_anchors(data)
        self.known[path] = SourceFile(path=path, data=data, locations=locations)
        return True

    def _name(self, path: Path) -> str:
        """Name a file as the document is named."""
        folder = self.main.parent
        if not path.is_relative_to(folder):
            return str(path)
        return str(self._shown / path.relative_to(folder))

    def _complain(self, code: str, reference: str, reason: str, source: Target) -> None:
        place, _ = self.known[source[0]].locations.locate(split_pointer(source[1]))
        message = f"the reference {reference!r} {reason}"
        location = replace(place, pointer=source[1])
        self._add_faults([build_error(code, message, location)])

    def _add_faults(self, faults: Sequence[Diagnostic]) -> None:
        """Add faults, but for those that a reference that is followed twice has again."""
        self.faults += [fault for fault in faults if fault not in self.faults]


def _read_base(data: Any) -> str:
    """Return the address that a document says it has (OpenAPI 3.2, `$self`), "" for none."""
    base = data.get("$self") if isinstance(data, dict) else None
    return base if isinstance(base, str) and "://" in base else ""


class _Bundler:
    """Puts what references lead to into a copy of the document, each once."""

    def __init__(self, data: Any, files: _Files) -> None:
        self._files = files
        self._data = data
        self._places: dict[Target, str] = {}
        self._taken = {join_pointer("/components", *keys) for keys in _list_names(data)}
        self._queue: deque[tuple[str, Target]] = deque()
        self.origins: dict[str, tuple[SourceFile, str]] = {}

    def bundle(self) -> Any:
        """Return the data of the document with all that it refers to."""
        main = self._files.main
        for pointer in _list_replaceable(self._data):
            source = (main, pointer)
            target = self._follow_alone(self._files.get(source), source)
            if target is not None:
                self._places[target] = pointer
                self._queue.append((pointer, target))
        bundled = self._copy(self._data, (main, ""))
        bundled.pop(FILES_KEY, None)
        while self._queue:
            place, target = self._queue.popleft()
            self._put(bundled, place, target)
        return bundled

    def _put(self, bundled: Any, place: str, target: Target) -> None:
        """Put what a reference leads to in its place; follow it if it is a reference itself."""
        value = self._files.get(target)
        further = self._follow_alone(value, target)
        while further is not None:
            self._places[further] = place
            target, value = further, self._files.get(further)
            further = self._follow_alone(value, target)
        *parents, key = split_pointer(place)
        owner = bundled
        for parent in parents:
            owner = owner.setdefault(parent, {})
        owner[key] = self._copy(value, target)
        file = self._files.known[target[0]]
        self.origins[place] = (file, target[1])

    def _follow_alone(self, value: Any, source: Target) -> Target | None:
        """Follow a value that is nothing but a reference to another file's part without a place."""
        if not isinstance(value, dict) or [*value] != ["$ref"]:
            return None
        reference = value["$ref"]
        target = self._find(reference, source) if isinstance(reference, str) else None
        is_new = target is not None and target not in self._places
        return target if is_new and target and target[0] != self._files.main else None

    def _find(self, reference: str, source: Target) -> Target | None:
        """Return what a reference leads to, None where that is no node of a file."""
        target = self._files.find(reference, source)
        if target is None or (target[1] and not target[1].startswith("/")):
            return None
        try:
            self._files.get(target)
        except KeyError:
            return None
        return target

    def _copy(self, value: Any, source: Target) -> Any:
        """Copy what holds references to other places; share all the rest."""
        changes: dict[int, dict[str, str]] = defaultdict(dict)
        for item, get_pointer in iterate_mappings(value):
            for owner, key in _list_links(item):
                place = (source[0], source[1] + get_pointer())
                changes[id(owner)][key] = self._rewrite_link(owner[key], place)
        return rewrite(value, changes) if changes else value

    def _rewrite_link(self, reference: str, source: Target) -> str:
        """Return the reference to the same in the bundle."""
        main = self._files.main
        if source[0] == main and reference.startswith("#"):
            return reference
        target = self._find(reference, source)
        if target is None:  # it is checked later and must not lead anywhere by chance
            is_inner = reference.startswith("#")
            return f"{source[0].name}{reference}" if is_inner else reference
        place = target[1] if target[0] == main else self._find_place(target)
        return f"#{place.replace('%', '%25')}"

    def _find_place(self, target: Target) -> str:
        """Return the place of a part of another file, which is put there if it is not yet."""
        if target in self._places:
            return self._places[target]
        parts = split_pointer(target[1])
        inner = parts[3:] if parts[:1] == ["components"] else ()
        if inner:  # below a component, which is taken as a whole
            owner = join_pointer("", *parts[:3])
            return join_pointer(self._find_place((target[0], owner)), *inner)
        name = parts[-1] if parts else target[0].name.split(".")[0] or target[0].name
        folder = join_pointer("", *parts[:2]) if self._takes(parts) else f"/{FILES_KEY}"
        place, number = join_pointer(folder, name), 1
        while place in self._taken:
            number += 1
            place = join_pointer(folder, f"{name}{number}")
        self._taken.add(place)
        self._places[target] = place
        self._queue.append((place, target))
        return place

    def _takes(self, parts: Sequence[str]) -> bool:
        """Return whether the document can take a part of a file as its own component."""
        if len(parts) != 3 or parts[0] != "components":
            return False
        components = self._data.get("components", {})
        return isinstance(components, dict) and isinstance(
            components.get(parts[1], {}), dict
        )


def _list_names(data: Any) -> list[tuple[str, str]]:
    """List the kinds and names of the components of a document."""
    components = data.get("components") if isinstance(data, dict) else None
    return [
        (kind, name)
        for kind, named in (components.items() if isinstance(components, dict) else ())
        for name in (named if isinstance(named, dict) else ())
    ]


def _list_replaceable(data: Any) -> list[str]:
    """List the pointers of path items and components: a reference there can be replaced."""
    paths = data.get("paths") if isinstance(data, dict) else None
    return [
        *(
            join_pointer("/paths", path)
            for path in (paths if isinstance(paths, dict) else ())
        ),
        *(join_pointer("/components", *keys) for keys in _list_names(data)),
    ]


def _list_links(item: dict[str, Any]) -> Iterator[tuple[dict[str, Any], str]]:
    """Iterate over the references of a mapping: its `$ref`, and those of its discriminator."""
    if isinstance(item.get("$ref"), str):
        yield item, "$ref"
    discriminator = item.get("discriminator")
    declared = discriminator.get("mapping") if isinstance(discriminator, dict) else None
    mapping: dict[str, Any] = declared if isinstance(declared, dict) else {}
    for name, link in mapping.items():
        if isinstance(link, str) and _FILE_LINK.match(link):
            yield mapping, name
