"""Validate values with JSON Schema, and explain errors in one sentence."""

from __future__ import annotations

from collections.abc import Sequence

try:
    from jsonschema_rs import (
        Draft202012Validator,
        Registry,
        ValidationError,
        ValidationErrorKind,
    )
except ImportError as error:
    from .._constants import DISTRIBUTION

    raise ImportError(
        f"The fake needs jsonschema-rs: pip install '{DISTRIBUTION}[testing]'"
    ) from error

__all__ = ["Draft202012Validator", "Registry", "explain"]


def explain(
    errors: Sequence[ValidationError], place: tuple[str | int, ...] = ()
) -> str:
    """Describe which value is wrong, and why.

    Args:
        errors: The errors of the validator.
        place: The path of the value.
    """
    error = _choose(errors)
    kind = error.kind
    steps = [*place, *error.instance_path]
    if steps[:1] == ["data"] and len(steps) > 1:
        del steps[0]
    where = ".".join(map(str, steps)) or "data"
    if isinstance(kind, ValidationErrorKind.Required):
        return f"{_join(steps, kind.property)}: Missing input"
    if isinstance(kind, ValidationErrorKind.UnevaluatedProperties):
        return f"{_join(steps, kind.unexpected[0])}: Unknown field"
    if isinstance(kind, ValidationErrorKind.Not):
        return f"{where}: Cannot write this property"
    return f"{where}: {error.message}"


def _join(steps: Sequence[str | int], name: str) -> str:
    return ".".join(map(str, [*(s for s in steps if s != "data"), name]))


def _choose(errors: Sequence[ValidationError]) -> ValidationError:
    """Choose the most specific error: the deepest, and among these unknown names last."""
    chosen = max(
        errors,
        key=lambda error: (
            len(error.instance_path),
            error.kind.name != "unevaluatedProperties",
        ),
    )
    kind = chosen.kind
    if isinstance(kind, (ValidationErrorKind.AnyOf, ValidationErrorKind.OneOfNotValid)):
        return _choose(kind.context[-1])  # the schema itself; the first one is null
    return chosen
