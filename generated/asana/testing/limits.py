"""Limits of requests that the document gives only in descriptions."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .document import Operation
from .refusals import Refusal

__all__ = ["check_limits"]

# The minimum and maximum of a number, by the name of the field.
_RANGES: dict[str, tuple[float, float]] = {
    "contribution_weight": (0, 1),
    "count": (1, 100),
    "duration_minutes": (1, float("inf")),
    "precision": (0, 6),
    "rate": (0, float("inf")),
}
# The names that `include` may contain, by operation.
_PARTS: dict[str, frozenset[str]] = {
    "duplicatePortfolio": frozenset(
        {
            *("child_portfolios", "child_projects", "description", "members"),
            *("permissions", "rules", "templates"),
        }
    ),
    "duplicateProject": frozenset(
        {
            *("allocations", "forms", "members", "notes", "permissions"),
            *("task_assignee", "task_attachments", "task_dates", "task_dependencies"),
            *("task_followers", "task_notes", "task_projects", "task_subtasks"),
            *("task_tags", "task_templates", "task_type_default"),
        }
    ),
    "duplicateTask": frozenset(
        {
            *("assignee", "attachments", "dates", "dependencies", "followers"),
            *("notes", "parent", "projects", "subtasks", "tags"),
        }
    ),
}


def check_limits(operation: Operation, values: Mapping[str, Any]) -> None:
    """Reject numbers out of range and unknown names in `include`.

    Args:
        operation: The operation.
        values: The parameters of the query, or `data` of the body.

    Raises:
        Refusal: A number is out of range, or a name is unknown.
    """
    for name, (least, greatest) in _RANGES.items():
        value = values.get(name)
        if isinstance(value, (int, float)) and not least <= value <= greatest:
            end = f" and {greatest} at most" if greatest < float("inf") else ""
            raise Refusal(400, f"{name}: {value} is not {least} at least{end}")
    parts = _PARTS.get(operation.name)
    if parts is not None:
        for part in filter(None, values.get("include", "").split(",")):
            if part not in parts:
                known = ", ".join(sorted(parts))
                raise Refusal(400, f"include: {part!r} is not one of {known}")
