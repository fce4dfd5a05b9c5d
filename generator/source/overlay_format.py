"""Check that a file is an Overlay document, version 1.0 or 1.1."""

import re
from collections.abc import Iterator, Mapping

from generator.diagnostics import Diagnostic, GenerationError
from generator.source.document import Document, join_pointer
from generator.source.members import get_list

Fields = Mapping[str, type]  # by name, with the Python type of the value

_KINDS: Mapping[type, str] = {
    str: "a string",
    dict: "a mapping",
    list: "a list",
    bool: "true or false",
    object: "any value",
}
_ROOT: Fields = {"overlay": str, "info": dict, "extends": str, "actions": list}
_INFO: Fields = {"title": str, "version": str}
_INFO_11: Fields = {**_INFO, "description": str}
_ACTION: Fields = {"target": str, "description": str, "update": object, "remove": bool}
_ACTION_11: Fields = {**_ACTION, "copy": str}
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
    errors = list(_check_overlay(overlay))
    if errors:
        raise GenerationError(errors)


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
    overlay: Document,
    pointer: str,
    fields: Fields,
    required: tuple[str, ...],
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
            message = f"unknown field `{name}`; known fields: {', '.join(fields)}"
            yield _fail(overlay, place, message)
        elif not isinstance(value, fields[name]):
            yield _fail(overlay, place, f"`{name}` must be {_KINDS[fields[name]]}")


def _fail(overlay: Document, pointer: str, message: str) -> Diagnostic:
    return overlay.build_error("overlay-invalid", message, pointer)
