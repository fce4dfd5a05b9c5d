"""Validate records against the document."""

from __future__ import annotations

from functools import lru_cache
from typing import Any

from .document import load_document
from .resources import RESOURCES
from .validation import Draft202012Validator, explain

__all__ = ["check_recipe", "check_record"]

# A task that a template creates; a project template has no other fields than these.
_TASK: dict[str, Any] = {
    "type": "object",
    "properties": {
        "name": {"type": "string"},
        "task_resource_subtype": {
            "enum": ["default_task", "milestone_task", "approval_task"]
        },
        "description": {"type": "string"},
        "html_description": {"type": ["string", "null"]},
        "assignee": {"type": ["string", "null"]},
        "followers": {"type": "array"},
        "relative_start_on": {"type": ["integer", "null"]},
        "relative_due_on": {"type": ["integer", "null"]},
        "due_time": {
            "type": ["string", "null"],
            "pattern": r"^\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)?$",
        },
        "subtasks": {"type": "array", "items": {"$ref": "#/$defs/strict"}},
    },
}
_DEFINITIONS = {"task": _TASK, "strict": {**_TASK, "unevaluatedProperties": False}}
_SECTIONS = {
    "type": "array",
    "items": {
        "type": "object",
        "properties": {
            "name": {"type": "string"},
            "tasks": {"type": "array", "items": {"$ref": "#/$defs/strict"}},
        },
        "required": ["name"],
        "unevaluatedProperties": False,
    },
}
# What a template creates: the kind of template, its field and the schema of that.
_RECIPES: dict[str, tuple[str, dict[str, Any]]] = {
    "project_template": ("sections", _SECTIONS),
    "task_template": ("template", {"$ref": "#/$defs/task"}),
}


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


def check_recipe(kind: str, record: dict[str, Any]) -> None:
    """Validate what a template creates, if a record is a template.

    Raises:
        ValueError: A value is invalid.
    """
    name, schema = _RECIPES.get(kind, ("", {}))
    if record.get(name) is not None:
        validator = Draft202012Validator({**schema, "$defs": _DEFINITIONS})
        errors = list(validator.iter_errors(record[name]))
        if errors:
            raise ValueError(explain(errors, (name,)))
