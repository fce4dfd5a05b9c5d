"""Apply OpenAPI Overlay 1.0 documents (spec.openapis.org/overlay/v1.0.0).

An overlay is a list of actions: a JSONPath `target` (RFC 9535) and an `update` or a
`remove`. Aliases make parts of a document one object in many places, so a change copies
the way down to its target and leaves the rest shared.
"""

from collections.abc import Callable, Sequence
from copy import copy
from dataclasses import replace
from functools import partial
from typing import Any

import jsonpath

from generator.diagnostics import (
    Diagnostic,
    GenerationError,
    build_error,
    build_warning,
)
from generator.source.document import Document, Patch, join_pointer

Path = tuple[str | int, ...]

_JSONPATH = jsonpath.JSONPathEnvironment(strict=True)  # as RFC 9535 has it


def apply_overlays(
    document: Document, overlays: Sequence[Document]
) -> tuple[Document, list[Diagnostic]]:
    """Apply overlays in their order.

    Returns:
        The changed document, and a warning for each action whose target matches nothing.

    Raises:
        GenerationError: An overlay is malformed, or an update does not fit its target.
    """
    warnings: list[Diagnostic] = []
    for overlay in overlays:
        for index, action in enumerate(_read_actions(overlay)):
            pointer = join_pointer("/actions", index)
            document, matches = _apply_action(document, overlay, action, pointer)
            if not matches:
                message = f"the target {action['target']!r} matches nothing"
                place = overlay.locate(join_pointer(pointer, "target"))
                warnings.append(build_warning("overlay-unused", message, place))
    return document, warnings


def _read_actions(overlay: Document) -> list[dict[str, Any]]:
    data = overlay.data if isinstance(overlay.data, dict) else {}
    if not str(data.get("overlay", "")).startswith("1."):
        raise _fail(overlay, "", "this is not an Overlay 1.0 document")
    actions = data.get("actions")
    if not isinstance(actions, list):
        raise _fail(overlay, "", "an overlay has a list of actions")
    for index, action in enumerate(actions):
        if not isinstance(action, dict) or not isinstance(action.get("target"), str):
            pointer = join_pointer("/actions", index)
            raise _fail(overlay, pointer, "an action has a target, a JSONPath string")
    return actions


def _apply_action(
    document: Document, overlay: Document, action: dict[str, Any], pointer: str
) -> tuple[Document, int]:
    """Return the changed document and the number of places that the target matched."""
    try:
        matches = list(_JSONPATH.finditer(action["target"], document.data))
    except jsonpath.JSONPathError as error:
        message = f"not a JSONPath: {str(error).splitlines()[0]}"
        raise _fail(overlay, join_pointer(pointer, "target"), message) from None
    data, patches = document.data, document.patches
    for match in reversed(matches):  # the last first: items after a removed one move up
        path = tuple(match.parts)
        if action.get("remove") is True:
            if not path:
                raise _fail(overlay, pointer, "the whole document cannot be removed")
            data = _change(data, path[:-1], partial(_remove, key=path[-1]))
        elif "update" in action:
            place = overlay.locate(join_pointer(pointer, "update"))
            try:
                data = _change(data, path, partial(_merge, update=action["update"]))
            except TypeError as error:
                raise _fail(overlay, pointer, str(error)) from None
            patches = (Patch(pointer=join_pointer("", *path), location=place), *patches)
    return replace(document, data=data, patches=patches), len(matches)


def _change(value: Any, path: Path, edit: Callable[[Any], Any]) -> Any:
    """Return a value with what stands at a path edited, sharing all the rest."""
    if not path:
        return edit(value)
    changed = copy(value)
    changed[path[0]] = _change(value[path[0]], path[1:], edit)
    return changed


def _remove(parent: Any, key: str | int) -> Any:
    changed = copy(parent)
    del changed[key]
    return changed


def _merge(target: Any, update: Any) -> Any:
    """Merge as Overlay 1.0 says: mappings key by key, an update of a list is appended."""
    if isinstance(target, list):
        return [*target, *(update if isinstance(update, list) else [update])]
    if not isinstance(target, dict) or not isinstance(update, dict):
        raise TypeError("an update needs a mapping or a list as its target")
    merged = dict(target)
    for key, value in update.items():
        mergeable = isinstance(merged.get(key), (dict, list))
        merged[key] = (
            _merge(merged[key], value)
            if mergeable and isinstance(value, type(merged[key]))
            else value
        )
    return merged


def _fail(overlay: Document, pointer: str, message: str) -> GenerationError:
    place = overlay.locate(pointer)
    return GenerationError([build_error("overlay-invalid", message, place)])
