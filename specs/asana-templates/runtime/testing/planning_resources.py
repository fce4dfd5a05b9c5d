"""The kinds of resources that plan and measure work: templates, time and absences."""

from __future__ import annotations

from .resource import Resource

__all__ = ["PLANNING"]

PLANNING: dict[str, Resource] = {
    "project_brief": Resource(
        "project_briefs",
        "ProjectBriefResponse",
        (),
        links=("project",),
        owners=("project",),
    ),
    "project_template": Resource(
        "project_templates",
        "ProjectTemplateResponse",
        defaults={"description": "", "public": False, "color": None},
        links=("team", "owner"),
        owners=("team",),
    ),
    "task_template": Resource(
        "task_templates",
        "TaskTemplateResponse",
        links=("project",),
        owners=("project",),
    ),
    "custom_type": Resource(
        "custom_types",
        "CustomTypeResponse",
        links=("workspace",),
        owners=("workspace",),
    ),
    "time_period": Resource(
        "time_periods",
        "TimePeriodResponse",
        ("end_on", "start_on", "period", "display_name"),
        links=("workspace",),
        owners=("workspace",),
    ),
    "time_tracking_category": Resource(
        "time_tracking_categories",
        "TimeTrackingCategoryResponse",
        defaults={"is_archived": False},
        links=("workspace",),
        owners=("workspace",),
    ),
    "time_tracking_entry": Resource(
        "time_tracking_entries",
        "TimeTrackingEntryBase",
        ("duration_minutes", "entered_on", "attributable_to", "created_by"),
        links=("task", "attributable_to", "time_tracking_category"),
        owners=("task",),
    ),
    "allocation": Resource(
        "allocations",
        "AllocationResponse",
        ("start_date", "end_date", "effort", "assignee", "parent"),
        links=("parent", "assignee"),
        owners=("parent",),
    ),
    "ooo_entry": Resource(
        "ooo_entries",
        "OooEntryResponse",
        ("start_date", "end_date", "user"),
        links=("user", "workspace"),
        owners=("workspace", "user"),
    ),
    "webhook": Resource(
        "webhooks",
        "WebhookResponse",
        ("active", "resource", "target"),
        defaults={"active": True, "delivery_retry_count": 0, "filters": []},
        links=("resource",),
        owners=("resource",),
    ),
    "job": Resource("jobs", "JobResponse", ("resource_subtype", "status")),
}
