"""The fields of a task that depend on each other: its dates and approval."""

from __future__ import annotations

from typing import Any

from .clock import format_time, parse_time
from .refusals import Refusal
from .store import Record

__all__ = ["settle_fields"]


def settle_fields(fields: dict[str, Any], task: Record) -> None:
    """Complete the task fields of a request.

    Args:
        fields: The fields, which are modified.
        task: The task before the change, or the defaults of a new one.

    Raises:
        Refusal: They contradict each other.
    """
    for name in ("start", "due"):
        _settle_date(fields, name)
    _check_start(fields)
    _settle_approval(fields, {**task, **fields}["resource_subtype"], task)


def _settle_date(fields: dict[str, Any], name: str) -> None:
    """Derive the day from a time; remove the time if only a day is given."""
    day, time = f"{name}_on", f"{name}_at"
    if fields.get(day) and fields.get(time):
        raise Refusal(400, f"Give one of {day} and {time}")
    if fields.get(time):
        fields[time] = format_time(parse_time(fields[time]))
        fields[day] = fields[time][:10]
    elif day in fields:
        fields[time] = None


def _check_start(fields: dict[str, Any]) -> None:
    if fields.keys() & {"start_on", "start_at"}:
        if not fields.keys() & {"due_on", "due_at"}:
            raise Refusal(400, "start_on: Give due_on or due_at, too")
        start, due = fields.get("start_on"), fields.get("due_on")
        if start and not due:
            raise Refusal(400, "start_on: A task that starts is due")


def _settle_approval(fields: dict[str, Any], subtype: str, task: Record) -> None:
    """Complete an approval when it is decided, and decide it when it is completed."""
    if subtype != "approval":
        if fields.get("approval_status"):
            raise Refusal(400, "approval_status: Not an approval")
        return
    if fields.get("approval_status"):
        fields["completed"] = fields["approval_status"] != "pending"
    elif "completed" in fields:
        fields["approval_status"] = "approved" if fields["completed"] else "pending"
    elif not task.get("approval_status"):
        fields["approval_status"] = "pending"
