"""The kinds of resources that plan and measure work: templates, time, absences, exports."""

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
        links=("task", "attributable_to", "categories"),
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
    "graph_export": Resource(
        "graph_exports",
        "GraphExportCompact",
        ("created_at", "download_url", "completed_at"),
        defaults={"download_url": None},
    ),
    "resource_export": Resource(
        "resource_exports",
        "ResourceExportCompact",
        ("created_at", "download_url", "completed_at"),
        defaults={"download_url": None},
        links=("workspace",),
        owners=("workspace",),
    ),
    "organization_export": Resource(
        "organization_exports",
        "OrganizationExportResponse",
        ("created_at", "download_url", "state", "organization"),
        defaults={"download_url": None, "state": "pending"},
        links=("organization",),
        owners=("organization",),
    ),
    "job": Resource("jobs", "JobResponse", ("resource_subtype", "status")),
    "timesheet_approval_status": Resource(
        "timesheet_approval_statuses",
        "TimesheetApprovalStatusResponse",
        ("user", "start_date", "end_date", "approval_status"),
        defaults={"approval_status": "DRAFT"},
        links=("user", "workspace"),
        owners=("workspace", "user"),
    ),
    "rate": Resource(
        "rates",
        "RateResponse",
        ("parent", "resource", "rate", "currency_code", "created_by"),
        defaults={"currency_code": "USD"},
        links=("parent", "resource"),
        owners=("parent",),
    ),
    "budget": Resource(
        "budgets",
        "BudgetResponse",
        ("budget_type", "parent"),
        links=("parent",),
        owners=("parent",),
    ),
    "role": Resource(
        "roles",
        "RbacRoleResponse",
        ("name", "description", "is_standard_role"),
        defaults={"is_standard_role": False},
        links=("workspace",),
        owners=("workspace",),
    ),
    "agent": Resource(
        "agents",
        "AgentResponse",
        ("name", "resource_subtype", "workspace"),
        defaults={"description": None, "resource_subtype": "asana_teammate"},
        links=("workspace",),
        owners=("workspace",),
    ),
    "access_request": Resource(
        "access_requests",
        "AccessRequestResponse",
        ("message", "approval_status", "requester", "target"),
        defaults={"approval_status": "pending", "message": ""},
        links=("target", "requester"),
        owners=("target", "requester"),
    ),
}
