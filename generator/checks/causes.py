"""Find what of an invalid value is wrong, in the words of the author."""

from collections import defaultdict
from collections.abc import Sequence
from typing import Any

_TELLING = ("in", "type")  # fields that say which alternative is meant


def explain_error(error: Any) -> tuple[Sequence[str | int], str]:
    """Return the path of what is wrong, and what that is.

    Args:
        error: An error of jsonschema.
    """
    while error.context:
        alternatives: dict[Any, list[Any]] = defaultdict(list)
        for cause in error.context:
            alternatives[cause.relative_schema_path[0]].append(cause)
        meant = [
            causes
            for causes in alternatives.values()
            if not any(_tells_otherwise(cause) for cause in causes)
        ]
        if not meant and (found := _name_alternatives(list(alternatives.values()))):
            return found
        causes = [cause for group in meant for cause in group] or error.context
        error = max(causes, key=lambda cause: len(cause.absolute_path))
    return error.absolute_path, _write_message(error)


def _tells_otherwise(error: Any) -> bool:
    """Return whether an error says that another alternative is meant."""
    if error.validator == "required":  # no reference was meant where there is no $ref
        return "'$ref'" in error.message
    path = error.relative_path
    return (
        error.validator in ("enum", "const") and len(path) == 1 and path[0] in _TELLING
    )


def _name_alternatives(
    alternatives: Sequence[Sequence[Any]],
) -> tuple[Sequence[str | int], str] | None:
    """Name all values that a telling field can have, None if that is not what is wrong."""
    telling = [
        cause
        for causes in alternatives
        for cause in causes
        if cause.validator == "enum" and _tells_otherwise(cause)
    ]
    if len(telling) < len(alternatives):
        return None
    listed = ", ".join(
        repr(value)
        for value in dict.fromkeys(
            v for cause in telling for v in cause.validator_value
        )
    )
    first = telling[0]
    return first.absolute_path, f"{first.instance!r} is not one of {listed}"


def _write_message(error: Any) -> str:
    value = error.instance
    is_parameter = isinstance(value, dict) and value.get("in") == "path"
    if error.validator == "required" and is_parameter and "required" not in value:
        return "a path parameter needs `required: true`, which is missing"
    return str(error.message)
