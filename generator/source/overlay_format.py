"""Check that a file is an Overlay document, version 1.0 or 1.1."""

import re
from collections.abc import Iterator, Mapping

from generator.diagnostics import Diagnostic, GenerationError, build_error
from generator.source.document import Document, join_pointer
from generator.source.members import get_list

Fields = Mapping[str, tuple[str, type]]  # by name: a description, and the Python type

_ROOT: Fields = {
    "overlay": ("a string", str),
    "info": ("a mapping", dict),
    "extends": ("a string", str),
    "actions": ("a list", list),
}
_INFO: Fields = {"title": ("a string", str), "version": ("a string", str)}
_ACTION: Fields = {
    "target": ("a string", str),
    "description": ("a string", str),
    "update": ("any value", object),
    "remove": ("true or false", bool),
}
_INFO_11: Fields = {**_INFO, "description": ("a string", str)}
_ACTION_11: Fields = {**_ACTION, "copy": ("a string", str)}
_CHANGES = ("update", "copy", "remove")


def is_overlay_11(overlay: Document) -> bool:
    """Tell whether an overlay has version 1.1."""
    return str(overlay.data["overlay"]).startswith("1.1.")


def refuse_invalid_overlay(overlay: Document) -> None:
    """Check the fields of an overlay and of its actions.

    Raises:
        GenerationError: It is not an Overlay document; the exception contains all
            errors.
    """
    version = overlay.data.get("overlay") if isinstance(overlay.data, dict) else None
    if not re.fullmatch(r"1\.[01]\.\d+(-.+)?", str(version)):
        message = "this is not an Overlay document of version 1.0 or 1.1"
        raise GenerationError([_fail(overlay, "/overlay" if version else "", message)])
    faults = list(_check_overlay(overlay))
    if faults:
        raise GenerationError(faults)


def _check_overlay(overlay: Document) -> Iterator[Diagnostic]:
    data, is_11 = overlay.data, is_overlay_11(overlay)
    yield from _check_fields(overlay, "", _ROOT, ("overlay", "info", "actions"))
    if isinstance(data.get("info"), dict):
        fields = _INFO_11 if is_11 else _INFO
        yield from _check_fields(overlay, "/info", fields, ("title", "version"))
    actions = get_list(data, "actions")
    if data.get("actions") == []:
        yield _fail(overlay, "/actions", "an overlay must have at least one action")
    for index, action in enumerate(actions):
        pointer = join_pointer("/actions", index)
        if not isinstance(action, dict):
            yield _fail(overlay, pointer, "an action must be a mapping with a `target`")
            continue
        fields = _ACTION_11 if is_11 else _ACTION
        yield from _check_fields(overlay, pointer, fields, ("target",))
        if action in actions[:index]:
            yield _fail(overlay, pointer, "this action repeats an earlier one")
        if is_11 and sum(key in action for key in _CHANGES) != 1:
            message = "an action must have exactly one of `update`, `copy` and `remove`"
            yield _fail(overlay, pointer, message)


def _check_fields(
    overlay: Document, pointer: str, fields: Fields, required: tuple[str, ...]
) -> Iterator[Diagnostic]:
    owner = overlay.get(pointer)
    for name in required:
        if name not in owner:
            yield _fail(overlay, pointer, f"`{name}` is missing")
    for name, value in owner.items():
        place = join_pointer(pointer, name)
        if name.startswith("x-"):
            continue
        if name not in fields:
            known = ", ".join(fields)
            message = f"unknown field `{name}`; known fields: {known}"
            yield _fail(overlay, place, message)
        elif not isinstance(value, fields[name][1]):
            yield _fail(overlay, place, f"`{name}` must be {fields[name][0]}")


def _fail(overlay: Document, pointer: str, message: str) -> Diagnostic:
    return build_error("overlay-invalid", message, overlay.locate(pointer))
