"""Include the local files that a document refers to in the document.

A component of another file becomes a component of the document, and a path item replaces the reference to it, so that a
document of several files is the same as one in a single file. Other targets of references are put into `x-sdk-files`.
Only files in the folder of the document, or in folders that the user allowed, are read; nothing is ever downloaded.
"""

import re
from collections import defaultdict, deque
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from generator.source.document import (
    FILES_KEY,
    Document,
    SourceFile,
    iterate_mappings,
    iterate_references,
    join_pointer,
    rewrite,
    split_pointer,
)
from generator.source.linked_files import LinkedFiles, Target
from generator.source.members import get_mapping

# Values of a discriminator's mapping that are references; others are names.
_FILE_LINK = re.compile(r"[^#:]*(\.(ya?ml|json)$|#)")


def bundle_files(document: Document, allowed: Sequence[Path] = ()) -> Document:
    """Return a document in which every reference points into the document.

    References to files that must not or cannot be read are kept; they become errors.

    Args:
        document: The document.
        allowed: Further folders whose files the document may refer to.
    """
    references = (item["$ref"] for item, _ in iterate_references(document.data))
    if not isinstance(document.data, dict) or all(
        r.startswith("#") for r in references
    ):
        return document
    files = LinkedFiles(document, allowed)
    bundler = _Bundler(document.data, files)
    data = bundler.bundle()
    others = {
        path: file.sha256 for path, file in files.known.items() if path != files.main
    }
    return replace(
        document,
        data=data,
        sources=others,
        origins=bundler.origins,
        faults=files.faults,
    )


class _Bundler:
    """Copies each target of a reference into the document once."""

    def __init__(self, data: Any, files: LinkedFiles) -> None:
        self._files = files
        self._data = data
        self._places: dict[Target, str] = {}
        self._taken = {join_pointer("/components", *keys) for keys in _list_names(data)}
        self._queue: deque[Target] = deque()
        main = files.known[files.main]
        self.origins: dict[str, tuple[SourceFile, str]] = {"": (main, "")}

    def bundle(self) -> Any:
        """Return the data of the document with all targets of references included."""
        main = self._files.main
        for place in _list_replaceable(self._data):
            target = self._follow_alone(Target(main, place))
            if target:
                self._assign(target, place)
        bundled = self._copy(Target(main, ""))
        bundled.pop(FILES_KEY, None)
        while self._queue:
            target = self._queue.popleft()
            self._put(bundled, self._places[target], target)
        return bundled

    def _assign(self, target: Target, place: str) -> None:
        self._places[target] = place
        self._queue.append(target)

    def _put(self, bundled: Any, place: str, target: Target) -> None:
        """Put the target of a reference in its place; if it is itself a reference, resolve that."""
        while further := self._follow_alone(target):
            self._places[further] = place
            target = further
        *parents, key = split_pointer(place)
        owner = bundled
        for parent in parents:
            owner = owner.setdefault(parent, {})
        owner[key] = self._copy(target)
        self.origins[place] = (self._files.known[target.path], target.pointer)

    def _follow_alone(self, source: Target) -> Target | None:
        """Resolve a node that is only a reference to a part of another file without a place."""
        value = self._files.get(source)
        if not isinstance(value, dict) or [*value] != ["$ref"]:
            return None
        reference = value["$ref"]
        if not isinstance(reference, str):
            return None
        target = self._files.find(reference, source)
        if target is None or target.path == self._files.main or target in self._places:
            return None
        return target

    def _copy(self, source: Target) -> Any:
        """Copy the values that contain references; share the rest."""
        value = self._files.get(source)
        changes: dict[int, dict[str, str]] = defaultdict(dict)
        for item, path in iterate_mappings(value):
            for owner, key in _list_links(item):
                place = Target(source.path, join_pointer(source.pointer, *path))
                changes[id(owner)][key] = self._rewrite_link(owner[key], place)
        return rewrite(value, changes)

    def _rewrite_link(self, reference: str, source: Target) -> str:
        """Return the reference to the same target in the bundled document."""
        main, is_inner = self._files.main, reference.startswith("#")
        if source.path == main and is_inner:
            return reference
        target = self._files.find(reference, source)
        if target is None:  # reported later; it must not match anything by chance
            return f"{source.path.name}{reference}" if is_inner else reference
        place = target.pointer if target.path == main else self._find_place(target)
        return f"#{place.replace('%', '%25')}"

    def _find_place(self, target: Target) -> str:
        """Return the place of a part of another file; put the part there if necessary."""
        if target in self._places:
            return self._places[target]
        parts = split_pointer(target.pointer)
        inner = parts[3:] if parts[:1] == ["components"] else ()
        if inner:  # within a component, which is included as a whole
            owner = Target(target.path, join_pointer("", *parts[:3]))
            return join_pointer(self._find_place(owner), *inner)
        file = target.path.name
        name = parts[-1] if parts else file.split(".")[0] or file
        folder = join_pointer("", *parts[:2]) if self._takes(parts) else f"/{FILES_KEY}"
        place, number = join_pointer(folder, name), 1
        while place in self._taken:
            number += 1
            place = join_pointer(folder, f"{name}{number}")
        self._taken.add(place)
        self._assign(target, place)
        return place

    def _takes(self, parts: Sequence[str]) -> bool:
        """Tell whether the document can include a part of a file as its own component."""
        if len(parts) != 3 or parts[0] != "components":
            return False
        components = self._data.get("components", {})
        return isinstance(components, dict) and isinstance(
            components.get(parts[1], {}), dict
        )


def _list_names(data: Any) -> list[tuple[str, str]]:
    """List the kinds and names of the components of a document."""
    components = get_mapping(data, "components")
    return [
        (kind, name) for kind in components for name in get_mapping(components, kind)
    ]


def _list_replaceable(data: Any) -> list[str]:
    """List the pointers of path items and components, where references can be replaced."""
    return [
        *(join_pointer("/paths", path) for path in get_mapping(data, "paths")),
        *(join_pointer("/components", *keys) for keys in _list_names(data)),
    ]


def _list_links(item: dict[str, Any]) -> Iterator[tuple[dict[str, Any], str]]:
    """Iterate over the references of a mapping: its `$ref`, and those of its discriminator."""
    if isinstance(item.get("$ref"), str):
        yield item, "$ref"
    mapping = get_mapping(item, "discriminator", "mapping")
    for name, link in mapping.items():
        if isinstance(link, str) and _FILE_LINK.match(link):
            yield mapping, name
