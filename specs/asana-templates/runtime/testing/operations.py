"""The operations that need no rule of their own, as data.

Reading, changing and deleting a record and creating one in its collection follow from the
path alone; these tables have the rest.
"""

from __future__ import annotations

__all__ = ["ADDED", "CREATED", "FILTERED", "LINKED", "LISTED", "REMOVED"]

# The records of a kind whose field names the record in the path:
# kind, field, name in the path.
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

# The records that a field of the record in the path names: name in the path, field.
LISTED: dict[str, tuple[str, str]] = {
    "getDependenciesForTask": ("task_gid", "dependencies"),
    "getItemsForPortfolio": ("portfolio_gid", "items"),
    "getProjectsForTask": ("task_gid", "projects"),
    "getTagsForTask": ("task_gid", "tags"),
}

# The records of a kind that parameters of the query choose: kind, field by parameter.
FILTERED: dict[str, tuple[str, dict[str, str]]] = {
    "getAccessRequests": ("access_request", {"target": "target", "user": "requester"}),
    "getAllocations": ("allocation", {"parent": "parent", "assignee": "assignee"}),
    "getAttachmentsForObject": ("attachment", {"parent": "parent"}),
    "getBudgets": ("budget", {"parent": "parent"}),
    "getCustomTypes": ("custom_type", {"workspace": "workspace"}),
    "getGoalRelationships": (
        "goal_relationship",
        {"supported_goal": "supported_goal", "resource_subtype": "resource_subtype"},
    ),
    "getGoals": (
        "goal",
        {
            "workspace": "workspace",
            "team": "team",
            "is_workspace_level": "is_workspace_level",
        },
    ),
    "getMemberships": (
        "membership",
        {
            "parent": "parent",
            "member": "member",
            "resource_subtype": "resource_subtype",
        },
    ),
    "getOooEntries": ("ooo_entry", {"user": "user", "workspace": "workspace"}),
    "getPortfolioMemberships": (
        "membership",
        {"portfolio": "parent", "user": "member"},
    ),
    "getPortfolioMembershipsForPortfolio": ("membership", {"user": "member"}),
    "getPortfolios": ("portfolio", {"workspace": "workspace", "owner": "owner"}),
    "getProjectTemplates": ("project_template", {"team": "team"}),
    "getProjects": (
        "project",
        {"workspace": "workspace", "team": "team", "archived": "archived"},
    ),
    "getProjectsForTeam": ("project", {"archived": "archived"}),
    "getProjectsForWorkspace": ("project", {"archived": "archived"}),
    "getRates": ("rate", {"parent": "parent", "resource": "resource"}),
    "getRoles": ("role", {"workspace": "workspace"}),
    "getStatusesForObject": ("status_update", {"parent": "parent"}),
    "getTags": ("tag", {"workspace": "workspace"}),
    "getTaskTemplates": ("task_template", {"project": "project"}),
    "getTeamMemberships": ("team_membership", {"team": "team", "user": "user"}),
    "getTeamsForUser": ("team", {"organization": "organization"}),
    "getTimePeriods": ("time_period", {"workspace": "workspace"}),
    "getTimeTrackingCategories": (
        "time_tracking_category",
        {"workspace": "workspace", "is_archived": "is_archived"},
    ),
    "getTimeTrackingEntries": (
        "time_tracking_entry",
        {"task": "task", "attributable_to": "attributable_to", "user": "created_by"},
    ),
    "getTimesheetApprovalStatuses": (
        "timesheet_approval_status",
        {"workspace": "workspace", "user": "user"},
    ),
    "getWebhooks": ("webhook", {"resource": "resource"}),
    "getWorkspaceMembershipsForWorkspace": ("workspace_membership", {"user": "user"}),
    "getProjectMembershipsForProject": ("membership", {"user": "member"}),
    "getStoriesForGoal": ("story", {"resource_subtype": "resource_subtype"}),
    "getStoriesForTask": ("story", {"resource_subtype": "resource_subtype"}),
}

# A record is created with a field that names the record in the path:
# kind, field, name in the path.
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

# Records are added to, or taken from, a field of the record in the path:
# name in the path, field, name in the body.
ADDED: dict[str, tuple[str, str, str]] = {
    "addDependenciesForTask": ("task_gid", "dependencies", "dependencies"),
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
    "removeItemForPortfolio": ("portfolio_gid", "items", "item"),
    "removeTagForTask": ("task_gid", "tags", "tag"),
}
