"""The fields of a task that depend on each other: its dates, approval and users."""

from __future__ import annotations

from typing import Any

from .backend import Backend
from .clock import format_time, parse_time
from .refusals import Refusal
from .store import Record

__all__ = ["settle_fields"]


def settle_fields(
    backend: Backend, fields: dict[str, Any], task: Record, workspace: str
) -> None:
    """Complete the task fields of a request.

    Args:
        backend: The state.
        fields: The fields, which are modified.
        task: The task before the change, or the defaults of a new one.
        workspace: The gid of its workspace.

    Raises:
        Refusal: They contradict each other.
    """
    for name in ("start", "due"):
        _settle_date(fields, name)
    _check_start(fields)
    _settle_approval(fields, {**task, **fields}["resource_subtype"], task)
    for name in ("assignee", "followers"):
        gids = fields.get(name) or ()
        for gid in (gids,) if isinstance(gids, str) else gids:
            if not backend.is_member(backend.store[gid], workspace):
                raise Refusal(400, f"{name}: Not a user in the workspace: {gid}")


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
        if start and start > due:
            raise Refusal(400, "start_on: This is after due_on")


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
