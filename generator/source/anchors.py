"""Resolve the anchors of JSON Schema (2020-12, sections 8.2.2 and 8.2.3)."""

from collections.abc import Iterator, Mapping
from typing import Any
from urllib.parse import unquote, urldefrag, urljoin

from generator.source.document import get_value, iterate_mappings, join_pointer, rewrite

_ANCHORS = ("$anchor", "$dynamicAnchor")
_REFERENCES = ("$ref", "$dynamicRef")


def find_anchors(data: Any) -> dict[str, str]:
    """Return the JSON pointers of the anchors of a file by name; the first of a name counts."""
    anchors: dict[str, str] = {}
    for key, name, pointer in _iterate_names(data):
        if key in _ANCHORS:
            anchors.setdefault(name, pointer)
    return anchors


def resolve_anchors(data: Any) -> Any:
    """Return the data of a file with references to anchors replaced by JSON pointers.

    A `$dynamicRef` becomes a `$ref` to the anchor in the file, which is its target
    unless another schema extends this one.
    """
    names = list(_iterate_names(data))
    if not names:
        return data
    bases = _find_bases({place: name for key, name, place in names if key == "$id"})
    targets = {address: pointer for pointer, address in bases.items()}
    for key, name, pointer in names:
        if key in _ANCHORS:
            targets.setdefault(f"{_find_base(bases, pointer)}#{name}", pointer)
    changes: dict[int, dict[str, str]] = {}
    for item, path in iterate_mappings(data):
        for reference in map(item.get, _REFERENCES):
            if isinstance(reference, str):
                base = _find_base(bases, join_pointer("", *path))
                target = _find_target(data, targets, _join(base, reference))
                if target is not None:
                    pointer = target.replace("%", "%25")
                    changes[id(item)] = {"$ref": f"#{pointer}"}
    return rewrite(data, changes)


def _iterate_names(data: Any) -> Iterator[tuple[str, str, str]]:
    """Iterate over anchors and `$id`s: the keyword, its value and the pointer of the schema."""
    for item, path in iterate_mappings(data):
        for key in ("$id", *_ANCHORS):
            if isinstance(item.get(key), str):
                yield key, item[key], join_pointer("", *path)


def _find_bases(names: Mapping[str, str]) -> dict[str, str]:
    """Find the addresses of the schemas that have an `$id`, by pointer; outer ones first."""
    bases: dict[str, str] = {}
    for pointer in sorted(names, key=len):
        address = _join(_find_base(bases, pointer), names[pointer])
        bases[pointer] = urldefrag(address).url
    return bases


def _find_base(bases: Mapping[str, str], pointer: str) -> str:
    """Return the address that references at a pointer are relative to, "" for that of the file."""
    around = [place for place in bases if f"{pointer}/".startswith(f"{place}/")]
    return bases[max(around, key=len)] if around else ""


def _join(base: str, reference: str) -> str:
    is_inner = reference.startswith("#")  # also of what is no URL, such as a URN
    return f"{base}{reference}" if is_inner else urljoin(base, reference)


def _find_target(data: Any, targets: Mapping[str, str], address: str) -> str | None:
    """Return the pointer for a URL; None if the URL is unknown."""
    base, _, fragment = address.partition("#")
    if address in targets or base not in targets or not fragment.startswith("/"):
        return targets.get(address)
    pointer = f"{targets[base]}{unquote(fragment)}"
    try:
        get_value(data, pointer)
    except KeyError:  # many take what is relative to an `$id` for relative to the file
        return None
    return pointer
