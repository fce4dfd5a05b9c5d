"""Validate records against the document."""

from __future__ import annotations

from functools import lru_cache
from typing import Any

from .document import load_document
from .resources import RESOURCES
from .validation import Draft202012Validator, explain

__all__ = ["check_record"]


@lru_cache
def _make_validator(kind: str) -> Draft202012Validator | None:
    document = load_document()
    name = RESOURCES[kind].schema
    if name not in document.schemas:  # as in an SDK with only some of the tags
        return None
    schema = {"schemas": document.schemas, "$ref": f"#/schemas/{name}"}
    return Draft202012Validator(schema, validate_formats=True)


def check_record(kind: str, shown: dict[str, Any]) -> None:
    """Validate a record in the form of responses.

    Raises:
        ValueError: A value is invalid by the document.
    """
    validator = _make_validator(kind)
    if validator is not None:
        errors = list(validator.iter_errors(shown))
        if errors:
            raise ValueError(explain(errors))
