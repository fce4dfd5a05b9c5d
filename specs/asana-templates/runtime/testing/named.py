"""The kinds of records that fields refer to."""

from __future__ import annotations

__all__ = ["list_named"]

# By the name of the field, or `kind.field` where it depends on the kind of the record.
_NAMED: dict[str, tuple[str, ...]] = {
    "allocation.parent": ("project",),
    "assignee": ("user",),
    "assignee_section": ("section",),
    "attachment.parent": ("task", "project", "project_brief"),
    "attributable_to": ("project",),
    "author": ("user",),
    "budget.parent": ("project",),
    "categories": ("time_tracking_category",),
    "created_by": ("user",),
    "custom_field": ("custom_field",),
    "custom_type": ("custom_type",),
    "dependencies": ("task",),
    "followers": ("user",),
    "items": ("project", "portfolio"),
    "member": ("user", "team"),
    "membership.parent": (
        "project",
        "portfolio",
        "goal",
        "custom_field",
        "custom_type",
    ),
    "organization": ("workspace",),
    "owner": ("user",),
    "project": ("project",),
    "projects": ("project",),
    "rate.parent": ("project",),
    "rate.resource": ("user",),
    "section": ("section",),
    "sections": ("section",),
    "status_update.parent": ("project", "portfolio", "goal"),
    "supported_goal": ("goal",),
    "tags": ("tag",),
    "task": ("task",),
    "task.parent": ("task",),
    "team": ("team",),
    "time_period": ("time_period",),
    "user": ("user",),
    "workspace": ("workspace",),
}


def list_named(kind: str, field: str) -> tuple[str, ...]:
    """List the kinds that a field of a kind of record refers to; empty for all kinds."""
    return _NAMED.get(f"{kind}.{field}") or _NAMED.get(field, ())
