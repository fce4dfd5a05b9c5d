"""Operations without a rule of their own, as data.

Reading, changing and deleting a record, and creating one in its collection, follow from
the path alone. These tables describe the other operations.
"""

from __future__ import annotations

__all__ = [
    "ADDED",
    "ALTERNATIVES",
    "CREATED",
    "FILTERED",
    "LINKED",
    "LISTED",
    "REMOVED",
    "SHOWN",
]

# Lists of the records of a kind whose field refers to the record in the path:
# kind, field, path parameter.
LINKED: dict[str, tuple[str, str, str]] = {
    "getAgentsForWorkspace": ("agent", "workspace", "workspace_gid"),
    "getCustomFieldSettingsForGoal": ("custom_field_setting", "parent", "goal_gid"),
    "getCustomFieldSettingsForPortfolio": (
        *("custom_field_setting", "parent", "portfolio_gid"),
    ),
    "getCustomFieldSettingsForProject": (
        *("custom_field_setting", "parent", "project_gid"),
    ),
    "getCustomFieldSettingsForTeam": ("custom_field_setting", "parent", "team_gid"),
    "getCustomFieldsForWorkspace": ("custom_field", "workspace", "workspace_gid"),
    "getDependentsForTask": ("task", "dependencies", "task_gid"),
    "getPortfolioMembershipsForPortfolio": ("membership", "parent", "portfolio_gid"),
    "getProjectMembershipsForProject": ("membership", "parent", "project_gid"),
    "getProjectPortfolioSettingsForPortfolio": (
        *("project_portfolio_setting", "portfolio", "portfolio_gid"),
    ),
    "getProjectPortfolioSettingsForProject": (
        *("project_portfolio_setting", "project", "project_gid"),
    ),
    "getProjectStatusesForProject": ("project_status", "parent", "project_gid"),
    "getProjectTemplatesForTeam": ("project_template", "team", "team_gid"),
    "getProjectsForTeam": ("project", "team", "team_gid"),
    "getProjectsForWorkspace": ("project", "workspace", "workspace_gid"),
    "getSectionsForProject": ("section", "project", "project_gid"),
    "getStoriesForGoal": ("story", "target", "goal_gid"),
    "getStoriesForTask": ("story", "target", "task_gid"),
    "getSubtasksForTask": ("task", "parent", "task_gid"),
    "getTagsForWorkspace": ("tag", "workspace", "workspace_gid"),
    "getTasksForSection": ("task", "sections", "section_gid"),
    "getTasksForTag": ("task", "tags", "tag_gid"),
    "getTeamMembershipsForTeam": ("team_membership", "team", "team_gid"),
    "getTeamMembershipsForUser": ("team_membership", "user", "user_gid"),
    "getTeamsForWorkspace": ("team", "organization", "workspace_gid"),
    "getTimeTrackingEntriesForTask": ("time_tracking_entry", "task", "task_gid"),
    "getTimeTrackingEntriesForTimeTrackingCategory": (
        *("time_tracking_entry", "categories", "time_tracking_category_gid"),
    ),
    "getWorkspaceMembershipsForUser": ("workspace_membership", "user", "user_gid"),
    "getWorkspaceMembershipsForWorkspace": (
        *("workspace_membership", "workspace", "workspace_gid"),
    ),
}

# Lists of the records in a field of the record in the path: path parameter, field.
LISTED: dict[str, tuple[str, str]] = {
    "getDependenciesForTask": ("task_gid", "dependencies"),
    "getItemsForPortfolio": ("portfolio_gid", "items"),
    "getTagsForTask": ("task_gid", "tags"),
}

# Lists of the records of a kind that query parameters select: kind, field by parameter. A
# record is selected if its field has the value or, with an operator after the field name,
# one of the values (`in`), a value not below it (`from`) or not above it (`to`).
FILTERED: dict[str, tuple[str, dict[str, str]]] = {
    "getAllocations": (
        "allocation",
        {"parent": "parent", "assignee": "assignee", "workspace": "workspace"},
    ),
    "getAttachmentsForObject": ("attachment", {"parent": "parent"}),
    "getBudgets": ("budget", {"parent": "parent"}),
    "getCustomTypes": (
        "custom_type",
        {"workspace": "workspace", "project": "project"},
    ),
    "getGoalRelationships": (
        "goal_relationship",
        {"supported_goal": "supported_goal", "resource_subtype": "resource_subtype"},
    ),
    "getMemberships": (
        "membership",
        {
            "parent": "parent",
            "member": "member",
            "resource_subtype": "resource_subtype",
        },
    ),
    "getOooEntries": (
        "ooo_entry",
        {
            "user": "user",
            "workspace": "workspace",
            "start_date": "end_date from",
            "end_date": "start_date to",
        },
    ),
    "getPortfolioMemberships": (
        "membership",
        {"portfolio": "parent", "user": "member", "workspace": "workspace"},
    ),
    "getPortfolioMembershipsForPortfolio": ("membership", {"user": "member"}),
    "getProjectTemplates": (
        "project_template",
        {"team": "team", "workspace": "workspace"},
    ),
    "getProjects": (
        "project",
        {
            "workspace": "workspace",
            "team": "team",
            "archived": "archived",
            "custom_type": "custom_type",
        },
    ),
    "getProjectsForTeam": ("project", {"archived": "archived"}),
    "getProjectsForWorkspace": ("project", {"archived": "archived"}),
    "getRates": ("rate", {"parent": "parent", "resource": "resource"}),
    "getRoles": ("role", {"workspace": "workspace"}),
    "getStatusesForObject": ("status_update", {"parent": "parent"}),
    "getTags": ("tag", {"workspace": "workspace"}),
    "getTaskTemplates": ("task_template", {"project": "project"}),
    "getTeamMemberships": (
        "team_membership",
        {"team": "team", "user": "user", "workspace": "workspace"},
    ),
    "getTeamMembershipsForUser": ("team_membership", {"workspace": "workspace"}),
    "getTimePeriods": (
        "time_period",
        {
            "workspace": "workspace",
            "start_on": "end_on from",
            "end_on": "start_on to",
        },
    ),
    "getTimeTrackingEntriesForTimeTrackingCategory": (
        "time_tracking_entry",
        {"start_date": "entered_on from", "end_date": "entered_on to"},
    ),
    "getTimesheetApprovalStatuses": (
        "timesheet_approval_status",
        {
            "workspace": "workspace",
            "user": "user",
            "from_date": "end_date from",
            "to_date": "start_date to",
            "approval_statuses": "approval_status in",
        },
    ),
    "getWebhooks": ("webhook", {"resource": "resource", "workspace": "workspace"}),
    "getWorkspaceMembershipsForWorkspace": ("workspace_membership", {"user": "user"}),
    "getProjectMembershipsForProject": ("membership", {"user": "member"}),
    "getStoriesForGoal": ("story", {"resource_subtype": "resource_subtype"}),
    "getStoriesForTask": ("story", {"resource_subtype": "resource_subtype"}),
}

# Creation of a record with a field that refers to the record in the path:
# kind, field, path parameter.
CREATED: dict[str, tuple[str, str, str]] = {
    "createEnumOptionForCustomField": (
        *("enum_option", "custom_field", "custom_field_gid"),
    ),
    "createProjectBrief": ("project_brief", "project", "project_gid"),
    "createProjectForTeam": ("project", "team", "team_gid"),
    "createProjectForWorkspace": ("project", "workspace", "workspace_gid"),
    "createProjectStatusForProject": ("project_status", "parent", "project_gid"),
    "createSectionForProject": ("section", "project", "project_gid"),
    "createStoryForGoal": ("story", "target", "goal_gid"),
    "createStoryForTask": ("story", "target", "task_gid"),
    "createSubtaskForTask": ("task", "parent", "task_gid"),
    "createTagForWorkspace": ("tag", "workspace", "workspace_gid"),
    "createTimeTrackingEntry": ("time_tracking_entry", "task", "task_gid"),
}

# Addition of records to, or removal from, a field of the record in the path:
# path parameter, field, name in the body.
ADDED: dict[str, tuple[str, str, str]] = {
    "addFollowers": ("goal_gid", "followers", "followers"),
    "addFollowersForProject": ("project_gid", "followers", "followers"),
    "addFollowersForTask": ("task_gid", "followers", "followers"),
    "addTagForTask": ("task_gid", "tags", "tag"),
}
REMOVED: dict[str, tuple[str, str, str]] = {
    "removeDependenciesForTask": ("task_gid", "dependencies", "dependencies"),
    "removeFollowerForTask": ("task_gid", "followers", "followers"),
    "removeFollowers": ("goal_gid", "followers", "followers"),
    "removeFollowersForProject": ("project_gid", "followers", "followers"),
    "removeTagForTask": ("task_gid", "tags", "tag"),
}

# Groups of query parameters: a request needs all parameters of one group.
ALTERNATIVES: dict[str, tuple[tuple[str, ...], ...]] = {
    "getAllocations": (("parent",), ("assignee",), ("workspace",)),
    "getCustomTypes": (("project",), ("workspace",)),
    "getGoals": (("workspace",), ("team",), ("portfolio",), ("project",), ("task",)),
    "getMemberships": (("parent",), ("member", "resource_subtype")),
    "getPortfolioMemberships": (("portfolio",), ("workspace", "user")),
    "getProjectTemplates": (("workspace",), ("team",)),
    "getRates": (("parent",), ("resource",)),
    "getTaskTemplates": (("project",),),
    "getTasks": (("project",), ("section",), ("assignee", "workspace")),
    "getTeamMemberships": (("team",), ("user", "workspace")),
    "getTimeTrackingEntries": (
        *(("task",), ("attributable_to",), ("portfolio",), ("user",)),
        ("timesheet_approval_status",),
        ("workspace", "entered_on_start_date"),
        ("workspace", "entered_on_end_date"),
    ),
}

# The fields that records have in some responses, in addition to those of their kind.
SHOWN: dict[str, tuple[str, ...]] = {
    "getPortfolioMembership": ("portfolio", "user"),
    "getPortfolioMemberships": ("portfolio", "user"),
    "getPortfolioMembershipsForPortfolio": ("portfolio", "user"),
    "getProjectMembership": ("project", "user"),
    "getProjectMembershipsForProject": ("project", "user"),
}
