"""Apply OpenAPI Overlay documents, versions 1.0 and 1.1 (spec.openapis.org/overlay).

An overlay is a list of actions: a JSONPath `target` (RFC 9535) and an `update`, a `copy` (1.1) or a `remove`. Because
of aliases, an object may be shared by several places, so a change copies the path to its target and shares the rest.
"""

from collections.abc import Callable, Iterator, Sequence
from copy import copy
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

import jsonpath

from generator.diagnostics import (
    Diagnostic,
    GenerationError,
    build_error,
    build_warning,
)
from generator.source.document import Change, Document, join_pointer
from generator.source.history import Removal, Update, list_set_nodes
from generator.source.overlay_format import is_overlay_11, refuse_invalid_overlay

Parts = tuple[str | int, ...]

_JSONPATH = jsonpath.JSONPathEnvironment(strict=True)  # as RFC 9535 defines


class _IncompatibleError(Exception):
    """An update does not fit its target."""


def apply_overlays(document: Document, overlays: Sequence[Document]) -> Document:
    """Apply overlays in order.

    Returns:
        The changed document, with a warning for each action that changes nothing.

    Raises:
        GenerationError: An overlay is malformed, or an action does not fit its target.
    """
    warnings: list[Diagnostic] = []
    for overlay in overlays:
        refuse_invalid_overlay(overlay)
        warnings += _check_extends(document, overlay)
        for index, action in enumerate(overlay.data["actions"]):
            applied = _Action(overlay, action, join_pointer("/actions", index))
            document = applied.apply(document)
            warnings += applied.warnings
    return replace(document, warnings=tuple(warnings))


def find_extended(overlay: Document) -> Path | None:
    """Return the file that an overlay extends; None if that is not a local file."""
    extends = overlay.data.get("extends") if isinstance(overlay.data, dict) else None
    if not isinstance(extends, str):
        return None
    try:
        address = urlsplit(extends)
    except ValueError:
        return None
    if address.scheme or address.netloc or not address.path:
        return None
    return Path(overlay.path).parent / unquote(address.path)


def _check_extends(document: Document, overlay: Document) -> list[Diagnostic]:
    extended = find_extended(overlay)
    if extended is None or extended.resolve() == Path(document.path).resolve():
        return []
    message = f"this overlay extends {str(extended)!r}, not {document.path!r}"
    place = overlay.locate("/extends")
    return [build_warning("overlay-extends", message, place)]


class _Action:
    """One action of an overlay.

    Attributes:
        warnings: After `apply`, the warning if it changed nothing.
    """

    def __init__(self, overlay: Document, action: dict[str, Any], pointer: str) -> None:
        self.warnings: list[Diagnostic] = []
        self._overlay = overlay
        self._action = action
        self._pointer = pointer
        self._is_strict = is_overlay_11(overlay)

    def apply(self, document: Document) -> Document:
        """Return the changed document."""
        targets = self._select("target", document)
        if not targets:
            message = f"the target {self._action['target']!r} matches nothing"
            self._warn("target", message)
        elif self._action.get("remove") is True:
            return self._remove(document, targets)
        elif "update" in self._action:
            update = self._action["update"]
            return self._update(document, targets, update, "update")
        elif "copy" in self._action:
            sources = self._select("copy", document)
            if len(sources) != 1:
                message = f"`copy` must select one node, but selects {len(sources)}"
                raise self._fail("copy", message)
            source = _get(document.data, sources[0])
            return self._update(document, targets, source, "copy")
        elif "remove" not in self._action:
            self._warn("", "the action has no `update` and no `remove`")
        return document

    def _select(self, key: str, document: Document) -> list[Parts]:
        """Return the pointers of the nodes of a JSONPath: each once, nested ones first.

        Items of a list come in descending order, so that removing one does not move the others.
        """
        try:
            matches = list(_JSONPATH.finditer(self._action[key], document.data))
        except jsonpath.JSONPathError as error:
            raise self._fail(key, _explain_jsonpath(error)) from None
        return sorted({tuple(match.parts) for match in matches}, reverse=True)

    def _remove(self, document: Document, targets: Sequence[Parts]) -> Document:
        data, changes = document.data, [*document.changes]
        for path in targets:
            if not path:
                raise self._fail("", "the whole document cannot be removed")
            *parent, last = path
            data = _change(data, tuple(parent), partial(_remove_member, key=last))
            if isinstance(last, int):
                changes.append(Removal(pointer=join_pointer("", *parent), index=last))
        return replace(document, data=data, changes=tuple(changes))

    def _update(
        self, document: Document, targets: Sequence[Parts], update: Any, key: str
    ) -> Document:
        kinds = {_name_kind(_get(document.data, path)) for path in targets}
        if self._is_strict and len(kinds) > 1:
            found = " and ".join(sorted(kinds))
            raise self._fail("target", f"the target selects {found} at once")
        data, changes = document.data, [*document.changes]
        merge = partial(_merge, update=update, is_strict=self._is_strict)
        for path in targets:
            changes += self._list_updates(data, path, update, key)
            try:
                data = _change(data, path, merge)
            except _IncompatibleError as error:
                raise self._fail(key, str(error)) from None
        return replace(document, data=data, changes=tuple(changes))

    def _list_updates(
        self, data: Any, path: Parts, update: Any, key: str
    ) -> Iterator[Change]:
        """List the values that an update sets in one target; those of a copy are from one field."""
        source, target = join_pointer(self._pointer, key), _get(data, path)
        for pointer, written in list_set_nodes(
            target, update, join_pointer("", *path), source
        ):
            yield Update(
                pointer=pointer,
                locations=self._overlay.locations,
                written=source if key == "copy" else written,
            )

    def _warn(self, key: str, message: str) -> None:
        place = self._locate(key)
        self.warnings.append(build_warning("overlay-unused", message, place))

    def _fail(self, key: str, message: str) -> GenerationError:
        return GenerationError(
            [build_error("overlay-invalid", message, self._locate(key))]
        )

    def _locate(self, key: str) -> Any:
        pointer = join_pointer(self._pointer, key) if key else self._pointer
        return self._overlay.locate(pointer)


def _explain_jsonpath(error: jsonpath.JSONPathError) -> str:
    """Explain an error in a JSONPath, without the names of the parser's tokens."""
    reason = str(error).splitlines()[0]
    if "TOKEN_ROOT" in reason:
        reason = "it must start with $"
    return "not a JSONPath" + ("" if "TOKEN_" in reason else f": {reason}")


def _get(data: Any, path: Parts) -> Any:
    for part in path:
        data = data[part]
    return data


def _change(value: Any, path: Parts, edit: Callable[[Any], Any]) -> Any:
    """Return a value with the node at a path edited; the rest is shared."""
    if not path:
        return edit(value)
    changed = copy(value)
    changed[path[0]] = _change(value[path[0]], path[1:], edit)
    return changed


def _remove_member(parent: Any, key: str | int) -> Any:
    changed = copy(parent)
    del changed[key]
    return changed


def _name_kind(value: Any) -> str:
    """Return the kind of a node for messages."""
    if isinstance(value, dict):
        return "mappings"
    return "lists" if isinstance(value, list) else "scalars"


def _merge(target: Any, update: Any, *, is_strict: bool) -> Any:
    """Return a target with an update merged in.

    Mappings are merged key by key; a list is appended to.

    Args:
        target: The node.
        update: The value that is merged into it.
        is_strict: Whether, as in version 1.1, values of different kinds must not be
            merged at any level, and scalars may be targets.

    Raises:
        _IncompatibleError: The update cannot be merged into the target.
    """
    if isinstance(target, list):
        return [*target, *(update if isinstance(update, list) else [update])]
    if not isinstance(target, dict):
        if not is_strict:
            raise _IncompatibleError("the target is neither a mapping nor a list")
        if isinstance(update, (dict, list)):
            raise _IncompatibleError(f"{_name_kind(update)} cannot replace a scalar")
        return update
    if not isinstance(update, dict):
        raise _IncompatibleError("a mapping can only be merged with a mapping")
    merged = dict(target)
    for key, value in update.items():
        if key in merged:
            merged[key] = _merge_member(key, merged[key], value, is_strict)
        else:
            merged[key] = value
    return merged


def _merge_member(key: str, old: Any, new: Any, is_strict: bool) -> Any:
    if _name_kind(old) == _name_kind(new):
        is_container = isinstance(old, (dict, list))
        return _merge(old, new, is_strict=is_strict) if is_container else new
    if is_strict:
        message = f"{key!r} holds {_name_kind(old)}, and the update {_name_kind(new)}"
        raise _IncompatibleError(message)
    return new
