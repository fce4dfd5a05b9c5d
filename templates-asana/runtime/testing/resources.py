"""The kinds of resources: what their records hold, and how they belong together.

All that can be said of a kind without a rule of its own is said here. What a field is (a
text, a reference to another record, a list of these) is read from the schema.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

__all__ = ["BY_COLLECTION", "RESOURCES", "Resource"]


@dataclass(frozen=True, slots=True)
class Resource:
    """A kind of resource.

    Attributes:
        collection: Its name in paths and in the state, in the plural.
        schema: The schema of its full record.
        compact: The fields of its compact record, beside gid and resource_type.
        on_request: The fields that a record has only where `opt_fields` names them.
        defaults: What a new record holds where the request does not say.
        links: The fields that name other records, by which these find it.
        owners: Those of its links without which it does not exist: it is deleted with what
            they name, belongs to its workspace, and its events are events of it, too.
    """

    collection: str
    schema: str
    compact: tuple[str, ...] = ("name",)
    on_request: frozenset[str] = frozenset()
    defaults: Mapping[str, Any] = field(default_factory=dict)
    links: tuple[str, ...] = ()
    owners: tuple[str, ...] = ()


RESOURCES: dict[str, Resource] = {
    "workspace": Resource(
        "workspaces",
        "WorkspaceResponse",
        defaults={"is_organization": True, "email_domains": []},
    ),
    "user": Resource("users", "UserResponse", defaults={"photo": None}),
    "workspace_membership": Resource(
        "workspace_memberships",
        "WorkspaceMembershipResponse",
        ("user", "workspace"),
        defaults={"is_active": True, "is_admin": False, "is_guest": False},
        links=("user", "workspace"),
        owners=("workspace", "user"),
    ),
    "user_task_list": Resource(
        "user_task_lists",
        "UserTaskListResponse",
        ("name", "owner", "workspace"),
        links=("owner", "workspace"),
        owners=("workspace", "owner"),
    ),
    "team": Resource(
        "teams",
        "TeamResponse",
        on_request=frozenset({"html_description"}),
        defaults={"description": "", "visibility": "request_to_join"},
        links=("organization",),
        owners=("organization",),
    ),
    "team_membership": Resource(
        "team_memberships",
        "TeamMembershipResponse",
        ("user", "team", "is_guest"),
        defaults={"is_guest": False, "is_limited_access": False, "is_admin": False},
        links=("user", "team"),
        owners=("team", "user"),
    ),
    "project": Resource(
        "projects",
        "ProjectResponse",
        on_request=frozenset({"html_notes", "project_brief", "created_from_template"}),
        defaults={
            "archived": False,
            "color": None,
            "completed": False,
            "completed_at": None,
            "default_view": "list",
            "due_on": None,
            "icon": None,
            "notes": "",
            "privacy_setting": "public_to_workspace",
            "public": True,
            "start_on": None,
        },
        links=("workspace", "team", "owner", "followers"),
        owners=("workspace", "team"),
    ),
    "section": Resource(
        "sections",
        "SectionResponse",
        links=("project",),
        owners=("project",),
    ),
    "task": Resource(
        "tasks",
        "TaskResponse",
        ("name", "resource_subtype"),
        on_request=frozenset(
            {
                *("approval_status", "assigned_by", "assignee_section", "completed_by"),
                *("created_by", "custom_type", "custom_type_status_option"),
                *("dependencies", "dependents", "external", "html_notes"),
                *("is_rendered_as_separator", "num_subtasks"),
            }
        ),
        defaults={
            "actual_time_minutes": None,
            "assignee": None,
            "assignee_status": "upcoming",
            "completed": False,
            "completed_at": None,
            "dependencies": [],
            "due_at": None,
            "due_on": None,
            "name": "",
            "notes": "",
            "parent": None,
            "projects": [],
            "resource_subtype": "default_task",
            "sections": [],
            "start_at": None,
            "start_on": None,
            "tags": [],
        },
        links=(
            *("workspace", "projects", "sections", "parent", "assignee", "tags"),
            *("followers", "dependencies"),
        ),
        owners=("workspace", "parent"),
    ),
    "tag": Resource(
        "tags",
        "TagResponse",
        defaults={"color": None, "notes": "", "followers": []},
        links=("workspace", "followers"),
        owners=("workspace",),
    ),
    "story": Resource(
        "stories",
        "StoryResponse",
        ("created_at", "created_by", "resource_subtype", "text", "type"),
        on_request=frozenset({"html_text", "is_edited", "reaction_summary"}),
        defaults={
            "is_edited": False,
            "is_pinned": False,
            "resource_subtype": "comment_added",
            "type": "comment",
        },
        links=("target",),
        owners=("target",),
    ),
    "attachment": Resource(
        "attachments",
        "AttachmentResponse",
        ("name", "resource_subtype"),
        defaults={"connected_to_app": False},
        links=("parent",),
        owners=("parent",),
    ),
    "custom_field": Resource(
        "custom_fields",
        "CustomFieldResponse",
        (
            *("name", "type", "resource_subtype", "enabled", "enum_options"),
            *("id_prefix", "is_formula_field", "representation_type"),
        ),
        defaults={
            "description": "",
            "enabled": True,
            "has_notifications_enabled": False,
            "id_prefix": None,
            "is_formula_field": False,
            "is_global_to_workspace": True,
        },
        links=("workspace", "enum_options"),
        owners=("workspace",),
    ),
    "enum_option": Resource(
        "enum_options",
        "EnumOption",
        ("name", "enabled", "color"),
        defaults={"enabled": True, "color": "none"},
        links=("custom_field",),
        owners=("custom_field",),
    ),
    "custom_field_setting": Resource(
        "custom_field_settings",
        "CustomFieldSettingResponse",
        ("project", "is_important", "parent", "custom_field"),
        defaults={"is_important": False},
        links=("parent", "custom_field", "project"),
        owners=("parent", "custom_field"),
    ),
    "portfolio": Resource(
        "portfolios",
        "PortfolioResponse",
        defaults={
            "archived": False,
            "color": "light-green",
            "due_on": None,
            "items": [],
            "public": False,
            "start_on": None,
        },
        links=("workspace", "owner", "items"),
        owners=("workspace",),
    ),
    "goal": Resource(
        "goals",
        "GoalResponse",
        ("name", "owner"),
        on_request=frozenset({"html_notes"}),
        defaults={
            "due_on": None,
            "followers": [],
            "is_workspace_level": False,
            "liked": False,
            "metric": None,
            "notes": "",
            "start_on": None,
            "status": None,
        },
        links=("workspace", "team", "owner", "followers", "time_period"),
        owners=("workspace",),
    ),
    "goal_relationship": Resource(
        "goal_relationships",
        "GoalRelationshipResponse",
        ("resource_subtype", "supporting_resource", "contribution_weight"),
        defaults={"contribution_weight": 0},
        links=("supported_goal", "supporting_resource"),
        owners=("supported_goal", "supporting_resource"),
    ),
    "membership": Resource(
        "memberships",
        "ProjectMembershipCompactResponse",
        ("resource_subtype", "parent", "member", "access_level"),
        links=("parent", "member"),
        owners=("parent", "member"),
    ),
    "status_update": Resource(
        "status_updates",
        "StatusUpdateResponse",
        ("title", "resource_subtype"),
        on_request=frozenset({"html_text"}),
        defaults={"title": "", "resource_subtype": "project_status_update"},
        links=("parent", "author"),
        owners=("parent",),
    ),
    "project_status": Resource(
        "project_statuses",
        "ProjectStatusResponse",
        ("title",),
        on_request=frozenset({"html_text"}),
        links=("parent", "author"),
        owners=("parent",),
    ),
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

BY_COLLECTION = {resource.collection: kind for kind, resource in RESOURCES.items()}
