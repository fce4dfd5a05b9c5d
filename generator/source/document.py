"""A document: its data, source locations and references."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, Protocol
from urllib.parse import unquote

from generator.diagnostics import (
    Diagnostic,
    GenerationError,
    SourceLocation,
    build_error,
    build_failure,
    build_warning,
)
from generator.source.locations import LocationMap

Keys = tuple[str | int, ...]  # the path of a node

FILES_KEY = "x-sdk-files"  # contains parts of other files that are not components
_PART = re.compile(rf"#(/{FILES_KEY}/[^'\"\s]*)")
_FREE_KEYS = frozenset({"example", "default", "enum", "const", "value"})
# The keys of these mappings are names chosen by the author.
_NAMED_BY_AUTHOR = frozenset(
    {
        *("properties", "patternProperties", "$defs", "definitions", "schemas"),
        *("responses", "parameters", "examples", "requestBodies", "headers"),
        *("securitySchemes", "links", "callbacks", "pathItems", "encoding"),
        *("variables", "webhooks", "dependentSchemas", "mapping"),
    }
)


class Change(Protocol):
    """A change that an overlay made."""

    def trace(self, pointer: str) -> str | SourceLocation:
        """Return the source location of a node that this change set, else its previous pointer."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceFile:
    """Another file that the document refers to.

    Attributes:
        path: Its path, with symbolic links resolved.
        data: Its content.
        locations: The source locations of its nodes.
        sha256: The SHA-256 of its text; "" for the document's own file.
    """

    path: Path
    data: Any
    locations: LocationMap
    sha256: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """A document as it was read. `data` is shared and never modified.

    Attributes:
        path: The file as the user named it.
        data: Mappings, lists and scalars; keys are strings.
        locations: The source locations of its nodes.
        changes: The changes of overlays, in order.
        sources: The other files that it refers to, with their SHA-256.
        origins: For parts of other files, by pointer: the file, and the pointer in it.
        faults: The errors of references to files that cannot be read, by location.
        warnings: The warnings about overlays.
    """

    path: str
    data: Any
    locations: LocationMap
    changes: tuple[Change, ...] = ()
    sources: Mapping[Path, str] = field(default_factory=dict)
    origins: Mapping[str, tuple[SourceFile, str]] = field(default_factory=dict)
    faults: Mapping[SourceLocation, Sequence[Diagnostic]] = field(default_factory=dict)
    warnings: tuple[Diagnostic, ...] = ()

    @property
    def version(self) -> str:
        """The version of OpenAPI, such as `3.1`."""
        return str(self.data["openapi"])[:3]

    @property
    def is_31(self) -> bool:
        """Whether it is OpenAPI 3.1 or later, where schemas are JSON Schema."""
        return self.version != "3.0"

    def locate(self, pointer: str) -> SourceLocation:
        """Return the source location of the node at a JSON pointer, or of its nearest ancestor."""
        before = pointer
        for change in reversed(self.changes):
            traced = change.trace(before)
            if isinstance(traced, SourceLocation):
                return replace(traced, pointer=pointer)
            before = traced
        file, written = self.find_origin(before)
        locations = file.locations if file else self.locations
        place = locations.locate(split_pointer(written))
        return replace(place, pointer=written)

    def build_error(self, code: str, message: str, pointer: str) -> Diagnostic:
        """Build an error about the node at a JSON pointer."""
        return build_error(code, message, self.locate(pointer))

    def build_warning(self, code: str, message: str, pointer: str) -> Diagnostic:
        """Build a warning about the node at a JSON pointer."""
        return build_warning(code, message, self.locate(pointer))

    def restore_references(self, message: str) -> str:
        """Replace internal places of other files by the names of these files in a message."""
        return _PART.sub(self._name_origin, message)

    def quote_reference(self, reference: str, pointer: str) -> str:
        """Return a reference in quotes, as written in its file."""
        file, written = self.find_origin(pointer)
        try:
            return repr(get_value(file.data, written)["$ref"] if file else reference)
        except (KeyError, TypeError):  # an overlay has set it
            return repr(reference)

    def _name_origin(self, reference: re.Match[str]) -> str:
        file, written = self.find_origin(reference[1])
        return f"{file.path.name}#{written}" if file else reference[0]

    def find_origin(self, pointer: str) -> tuple[SourceFile | None, str]:
        """Return the file that a node comes from (None for the document's own) and its pointer there."""
        start = pointer
        while start and start not in self.origins:
            start = start.rpartition("/")[0]
        file, written = self.origins.get(start, (None, ""))
        return file, written + pointer[len(start) :]

    def get(self, pointer: str) -> Any:
        """Return the value at a JSON pointer.

        Raises:
            KeyError: It does not exist.
        """
        return get_value(self.data, pointer)

    def resolve(self, value: Any, pointer: str) -> tuple[Any, str]:
        """Resolve a value that may be a reference.

        Args:
            value: A node of the document.
            pointer: Its JSON pointer.

        Returns:
            The first value that is not a reference, and its pointer.

        Raises:
            GenerationError: The target of a reference does not exist, or references
                form a cycle.
        """
        seen: set[str] = set()
        place = pointer
        while isinstance(value, dict) and isinstance(value.get("$ref"), str):
            reference = value["$ref"]
            file, _, fragment = reference.partition("#")
            if reference in seen:
                raise self._fail("ref-cycle", "refers to itself", reference, place)
            if fragment and not fragment.startswith("/"):
                reason = "points to an unknown $anchor"
                raise self._fail("ref-anchor", reason, reference, place)
            seen.add(reference)
            try:
                if file:  # targets in other files have been included already
                    raise KeyError(reference)
                value = self.get(unquote(fragment))
            except KeyError:
                reason = "points to nothing"
                raise self._fail("ref-dangling", reason, reference, place) from None
            place = unquote(fragment)
        return value, place

    def _fail(
        self, code: str, reason: str, reference: str, pointer: str
    ) -> GenerationError:
        message = f"the reference {self.quote_reference(reference, pointer)} {reason}"
        return build_failure(code, message, self.locate(pointer))


def get_value(data: Any, pointer: str) -> Any:
    """Return the value at a JSON pointer.

    Raises:
        KeyError: It does not exist.
    """
    for part in split_pointer(pointer):
        try:
            data = data[int(part)] if isinstance(data, list) else data[part]
        except (IndexError, ValueError, TypeError, KeyError):
            raise KeyError(pointer) from None
    return data


def join_pointer(pointer: str, *parts: str | int) -> str:
    """Append parts to a JSON pointer (RFC 6901)."""
    for part in parts:
        name = str(part)
        if "~" in name or "/" in name:
            name = name.replace("~", "~0").replace("/", "~1")
        pointer = f"{pointer}/{name}"
    return pointer


def split_pointer(pointer: str) -> Sequence[str]:
    """Split a JSON pointer into its parts, unescaped."""
    parts = pointer.split("/")[1:]
    return [part.replace("~1", "/").replace("~0", "~") for part in parts]


def split_component(pointer: str) -> tuple[str, Sequence[str]]:
    """Return the name of the component that contains a node ("" if none), and the path in it."""
    parts = split_pointer(pointer)
    depth = {"components": 3, FILES_KEY: 2}.get(
        parts[0] if parts else "", len(parts) + 1
    )
    return (parts[depth - 1], parts[depth:]) if len(parts) >= depth else ("", parts)


def iterate_references(data: Any) -> Iterator[tuple[dict[str, Any], str]]:
    """Iterate over the mappings with a `$ref`, and their pointers."""
    for value, path in iterate_mappings(data):
        if isinstance(value.get("$ref"), str):
            yield value, join_pointer("", *path)


def iterate_mappings(data: Any) -> Iterator[tuple[dict[str, Any], Keys]]:
    """Iterate over all mappings except examples and other free data, each with its path.

    A shared object is visited once.
    """
    seen: set[int] = set()
    stack: list[tuple[Any, Keys]] = [(data, ())]
    while stack:
        value, path = stack.pop()
        if not isinstance(value, (dict, list)) or id(value) in seen:
            continue
        seen.add(id(value))
        if isinstance(value, list):
            stack += [(child, (*path, index)) for index, child in enumerate(value)]
            continue
        yield value, path
        is_named = bool(path) and path[-1] in _NAMED_BY_AUTHOR
        stack += [
            (child, (*path, key))
            for key, child in value.items()
            if isinstance(child, (dict, list))
            and (is_named or not _is_free(key, child))
        ]


def rewrite(data: Any, changes: Mapping[int, Mapping[str, Any]]) -> Any:
    """Return data with some members of its mappings replaced; shared objects stay shared.

    Args:
        data: Mappings, lists and scalars.
        changes: The new members by the `id` of their mapping.
    """
    return _rewrite(data, changes, {}) if changes else data


def _rewrite(
    value: Any, changes: Mapping[int, Mapping[str, Any]], known: dict[int, Any]
) -> Any:
    if not isinstance(value, (dict, list)):
        return value
    if id(value) not in known:
        if isinstance(value, list):
            known[id(value)] = [_rewrite(item, changes, known) for item in value]
        else:
            copied = {k: _rewrite(item, changes, known) for k, item in value.items()}
            known[id(value)] = {**copied, **changes.get(id(value), {})}
    return known[id(value)]


def _is_free(key: str, value: Any) -> bool:
    """Tell whether a member contains free data, in which `$ref` has no meaning."""
    if key == "examples":  # of a schema; those of a media type are a mapping
        return isinstance(value, list)
    return key in _FREE_KEYS or (key.startswith("x-") and key != FILES_KEY)
