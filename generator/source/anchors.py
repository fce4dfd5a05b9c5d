"""Follow the anchors of JSON Schema (2020-12, 8.2.2 and 8.2.3)."""

from typing import Any

from generator.source.document import iterate_mappings, rewrite

_ANCHORS = ("$anchor", "$dynamicAnchor")
_REFERENCES = ("$ref", "$dynamicRef")


def find_anchors(data: Any) -> dict[str, str]:
    """Return the JSON pointers of the anchors of a file, by name; the first wins."""
    anchors: dict[str, str] = {}
    for item, get_pointer in iterate_mappings(data):
        for key in _ANCHORS:
            if isinstance(item.get(key), str):
                anchors.setdefault(item[key], get_pointer())
    return anchors


def resolve_anchors(data: Any) -> Any:
    """Return the data of a file in which references to its anchors are JSON pointers.

    A `$dynamicRef` becomes a `$ref` to the anchor of the file, which is what it leads to
    unless another schema extends the one that it is in.
    """
    anchors = find_anchors(data)
    if not anchors:
        return data
    changes: dict[int, dict[str, str]] = {}
    for item, _ in iterate_mappings(data):
        for key in _REFERENCES:
            reference = item.get(key)
            name = reference[1:] if isinstance(reference, str) else ""
            if name in anchors and reference == f"#{name}":
                pointer = anchors[name].replace("%", "%25")
                changes[id(item)] = {"$ref": f"#{pointer}"}
    return rewrite(data, changes) if changes else data
