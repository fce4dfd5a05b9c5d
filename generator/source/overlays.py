"""Apply OpenAPI Overlay documents, versions 1.0 and 1.1 (spec.openapis.org/overlay).

An overlay is a list of actions: a JSONPath `target` (RFC 9535) and an `update`, a `copy` (1.1) or a `remove`. Because
of aliases, an object may be shared by several places, so a change copies the path to its target and shares the rest.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from copy import copy
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

import jsonpath

from generator.diagnostics import GenerationError, build_failure
from generator.source.document import Document, Keys, join_pointer
from generator.source.history import Removal, Update
from generator.source.overlay_format import is_overlay_11, refuse_invalid_overlay

_JSONPATH = jsonpath.JSONPathEnvironment(strict=True)  # as RFC 9535 defines


def apply_overlays(document: Document, overlays: Sequence[Document]) -> Document:
    """Apply overlays in order.

    Returns:
        The changed document, with a warning for each action that changes nothing.

    Raises:
        GenerationError: An overlay is malformed, or an action does not fit its target.
    """
    for overlay in overlays:
        refuse_invalid_overlay(overlay)
        document = _check_extends(document, overlay)
        for index in range(len(overlay.data["actions"])):
            document = _Action(overlay, index).apply(document)
    return document


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


def _check_extends(document: Document, overlay: Document) -> Document:
    """Return the document, with a warning if the overlay extends another one."""
    extended = find_extended(overlay)
    if extended is None or extended.resolve() == Path(document.path).resolve():
        return document
    message = f"this overlay extends {str(extended)!r}, not {document.path!r}"
    warning = overlay.build_warning("overlay-extends", message, "/extends")
    return replace(document, warnings=(*document.warnings, warning))


class _Action:
    """One action of an overlay."""

    def __init__(self, overlay: Document, index: int) -> None:
        self._overlay = overlay
        self._action = overlay.data["actions"][index]
        self._pointer = join_pointer("/actions", index)
        self._is_strict = is_overlay_11(overlay)

    def apply(self, document: Document) -> Document:
        """Return the changed document, with a warning if nothing changes."""
        targets = self._select("target", document)
        if not targets:
            message = f"the target {self._action['target']!r} matches nothing"
            return self._warn(document, "target", message)
        if self._action.get("remove") is True:
            return self._remove(document, targets)
        if "update" in self._action:
            update = self._action["update"]
            return self._update(document, targets, update, "update")
        if "copy" in self._action:
            sources = self._select("copy", document)
            if len(sources) != 1:
                message = f"`copy` must select one node, but selects {len(sources)}"
                raise self._fail("copy", message)
            (source,) = sources.values()
            return self._update(document, targets, source, "copy")
        if "remove" not in self._action:
            message = "the action has no `update` and no `remove`"
            return self._warn(document, "", message)
        return document

    def _select(self, key: str, document: Document) -> dict[Keys, Any]:
        """Return the nodes of a JSONPath by their paths, nested ones first.

        Items of a list come in descending order, so that removing one does not move the others.
        """
        try:
            matches = list(_JSONPATH.finditer(self._action[key], document.data))
        except jsonpath.JSONPathError as error:
            raise self._fail(key, _explain_jsonpath(error)) from None
        except (ArithmeticError, ValueError, RecursionError):  # of what is extreme
            raise self._fail(key, "not a JSONPath") from None
        nodes = {tuple(match.parts): match.obj for match in matches}
        return {path: nodes[path] for path in sorted(nodes, reverse=True)}

    def _remove(self, document: Document, targets: Iterable[Keys]) -> Document:
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
        self, document: Document, targets: Mapping[Keys, Any], update: Any, key: str
    ) -> Document:
        """Merge an update, the value or the target of the field `key`, into the targets."""
        kinds = {_name_kind(target) for target in targets.values()}
        if self._is_strict and len(kinds) > 1:
            found = " and ".join(sorted(kinds))
            raise self._fail("target", f"the target selects {found} at once")
        data, changes = document.data, [*document.changes]
        field = join_pointer(self._pointer, key)
        for path in targets:
            merge, pointer = _Merge(self._is_strict), join_pointer("", *path)
            edit = partial(merge.merge, update=update, pointer=pointer, below="")
            try:
                data = _change(data, path, edit)
            except _IncompatibleError as error:
                raise self._fail(key, str(error)) from None
            changes += [
                Update(
                    pointer=pointer,
                    locations=self._overlay.locations,
                    # What is copied is not written in the overlay.
                    written=field if key == "copy" else field + below,
                )
                for pointer, below in merge.nodes
            ]
        return replace(document, data=data, changes=tuple(changes))

    def _warn(self, document: Document, key: str, message: str) -> Document:
        warning = self._overlay.build_warning(
            "overlay-unused", message, self._find(key)
        )
        return replace(document, warnings=(*document.warnings, warning))

    def _fail(self, key: str, message: str) -> GenerationError:
        place = self._overlay.locate(self._find(key))
        return build_failure("overlay-invalid", message, place)

    def _find(self, key: str) -> str:
        """Return the pointer of a field of the action; that of the action for ""."""
        return join_pointer(self._pointer, key) if key else self._pointer


class _IncompatibleError(Exception):
    """An update does not fit its target."""


class _Merge:
    """Merges an update into a target: mappings key by key; lists are appended to.

    Args:
        is_strict: Whether, as in version 1.1, values of different kinds must not be
            merged at any level, and scalars may be targets.

    Attributes:
        nodes: The nodes that were set: their pointers in the document and in the
            update.
    """

    def __init__(self, is_strict: bool) -> None:
        self.nodes: list[tuple[str, str]] = []
        self._is_strict = is_strict

    def merge(self, target: Any, update: Any, pointer: str, below: str) -> Any:
        """Return a target with an update merged in.

        Args:
            target: The target, or a node in it.
            update: The update, or a node in it.
            pointer: The pointer of the target in the document.
            below: The pointer in the update.

        Raises:
            _IncompatibleError: The update cannot be merged into the target.
        """
        if isinstance(target, dict):
            return self._merge_mapping(target, update, pointer, below)
        if isinstance(target, list):
            is_list = isinstance(update, list)
            for index in range(len(update) if is_list else 1):
                place = join_pointer(pointer, len(target) + index)
                self.nodes.append(
                    (place, join_pointer(below, index) if is_list else below)
                )
            return [*target, *(update if is_list else [update])]
        if not self._is_strict:
            raise _IncompatibleError("the target is neither a mapping nor a list")
        if isinstance(update, (dict, list)):
            raise _IncompatibleError(f"{_name_kind(update)} cannot replace a scalar")
        self.nodes.append((pointer, below))
        return update

    def _merge_mapping(
        self, target: dict[str, Any], update: Any, pointer: str, below: str
    ) -> dict[str, Any]:
        if not isinstance(update, dict):
            raise _IncompatibleError("a mapping can only be merged with a mapping")
        merged = dict(target)
        for key, new in update.items():
            place, inner = join_pointer(pointer, key), join_pointer(below, key)
            old_kind, kind = _name_kind(target.get(key)), _name_kind(new)
            if key in target and old_kind == kind != "scalars":
                merged[key] = self.merge(target[key], new, place, inner)
                continue
            if key in target and old_kind != kind and self._is_strict:
                message = f"{key!r} holds {old_kind}, and the update {kind}"
                raise _IncompatibleError(message)
            merged[key] = new
            self.nodes.append((place, inner))
        return merged


def _explain_jsonpath(error: jsonpath.JSONPathError) -> str:
    """Explain an error in a JSONPath, without the names of the parser's tokens."""
    reason = str(error.args[0])
    if "TOKEN_ROOT" in reason:
        reason = "it must start with $"
    return "not a JSONPath" + ("" if "TOKEN_" in reason else f": {reason}")


def _change(value: Any, path: Keys, edit: Callable[[Any], Any]) -> Any:
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
