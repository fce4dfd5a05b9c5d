"""Constants from the document and of this release, used by the runtime."""

from ._core.pages import Pages
from ._core.security import SecurityScheme

VERSION = "6.0.0"
DISTRIBUTION = "asana"
TITLE = "Asana"
API_VERSION = "1.0"
HOST = "https://app.asana.com/api/1.0"
# The server URL with its variables, and the default values of the variables of all servers.
SERVER = "https://app.asana.com/api/1.0"
SERVER_VARIABLES: dict[str, str] = {}
CLIENT_LIB_HEADER = "X-Asana-Client-Lib"
# The member of a response that contains the result, and the body sent if a call has none.
ENVELOPE = "data"
EMPTY_BODY: object = {}
# Defaults of operations: what they send and accept, and how they are authorized.
CONTENT_TYPE = "application/json; charset=UTF-8"
ACCEPT = "application/json; charset=UTF-8"
SECURITY: tuple[tuple[str, ...], ...] = (("personalAccessToken",), ("oauth2",))
# Defaults of lists: how they are paged, and the number of items per page.
PAGES = Pages(
    "offset",
    position="offset",
    items=("data",),
    following=("next_page", "offset"),
    limit="limit",
    size=100,
    most=100,
)
PAGE_LIMIT: int | None = 100
SECURITY_SCHEMES: dict[str, SecurityScheme] = {
    "personalAccessToken": SecurityScheme("http", scheme="bearer"),
    "oauth2": SecurityScheme("oauth2"),
}
# The attributes of Client and AsyncClient, each with its module and classes.
APIS: dict[str, tuple[str, str, str]] = {
    "access_requests": (
        "access_requests_api",
        "AccessRequestsApi",
        "AsyncAccessRequestsApi",
    ),
    "agents": ("agents_api", "AgentsApi", "AsyncAgentsApi"),
    "ai_studio_usage_api": (
        "ai_studio_usage_api_api",
        "AIStudioUsageAPIApi",
        "AsyncAIStudioUsageAPIApi",
    ),
    "allocations": ("allocations_api", "AllocationsApi", "AsyncAllocationsApi"),
    "attachments": ("attachments_api", "AttachmentsApi", "AsyncAttachmentsApi"),
    "audit_log_api": ("audit_log_api_api", "AuditLogAPIApi", "AsyncAuditLogAPIApi"),
    "batch_api": ("batch_api_api", "BatchAPIApi", "AsyncBatchAPIApi"),
    "budgets": ("budgets_api", "BudgetsApi", "AsyncBudgetsApi"),
    "custom_field_settings": (
        "custom_field_settings_api",
        "CustomFieldSettingsApi",
        "AsyncCustomFieldSettingsApi",
    ),
    "custom_fields": ("custom_fields_api", "CustomFieldsApi", "AsyncCustomFieldsApi"),
    "custom_types": ("custom_types_api", "CustomTypesApi", "AsyncCustomTypesApi"),
    "events": ("events_api", "EventsApi", "AsyncEventsApi"),
    "exports": ("exports_api", "ExportsApi", "AsyncExportsApi"),
    "goal_relationships": (
        "goal_relationships_api",
        "GoalRelationshipsApi",
        "AsyncGoalRelationshipsApi",
    ),
    "goals": ("goals_api", "GoalsApi", "AsyncGoalsApi"),
    "jobs": ("jobs_api", "JobsApi", "AsyncJobsApi"),
    "memberships": ("memberships_api", "MembershipsApi", "AsyncMembershipsApi"),
    "ooo_entries": ("ooo_entries_api", "OooEntriesApi", "AsyncOooEntriesApi"),
    "organization_exports": (
        "organization_exports_api",
        "OrganizationExportsApi",
        "AsyncOrganizationExportsApi",
    ),
    "portfolio_memberships": (
        "portfolio_memberships_api",
        "PortfolioMembershipsApi",
        "AsyncPortfolioMembershipsApi",
    ),
    "portfolios": ("portfolios_api", "PortfoliosApi", "AsyncPortfoliosApi"),
    "project_briefs": (
        "project_briefs_api",
        "ProjectBriefsApi",
        "AsyncProjectBriefsApi",
    ),
    "project_memberships": (
        "project_memberships_api",
        "ProjectMembershipsApi",
        "AsyncProjectMembershipsApi",
    ),
    "project_portfolio_settings": (
        "project_portfolio_settings_api",
        "ProjectPortfolioSettingsApi",
        "AsyncProjectPortfolioSettingsApi",
    ),
    "project_statuses": (
        "project_statuses_api",
        "ProjectStatusesApi",
        "AsyncProjectStatusesApi",
    ),
    "project_templates": (
        "project_templates_api",
        "ProjectTemplatesApi",
        "AsyncProjectTemplatesApi",
    ),
    "projects": ("projects_api", "ProjectsApi", "AsyncProjectsApi"),
    "rates": ("rates_api", "RatesApi", "AsyncRatesApi"),
    "reactions": ("reactions_api", "ReactionsApi", "AsyncReactionsApi"),
    "roles": ("roles_api", "RolesApi", "AsyncRolesApi"),
    "rules": ("rules_api", "RulesApi", "AsyncRulesApi"),
    "sections": ("sections_api", "SectionsApi", "AsyncSectionsApi"),
    "status_updates": (
        "status_updates_api",
        "StatusUpdatesApi",
        "AsyncStatusUpdatesApi",
    ),
    "stories": ("stories_api", "StoriesApi", "AsyncStoriesApi"),
    "tags": ("tags_api", "TagsApi", "AsyncTagsApi"),
    "task_templates": (
        "task_templates_api",
        "TaskTemplatesApi",
        "AsyncTaskTemplatesApi",
    ),
    "tasks": ("tasks_api", "TasksApi", "AsyncTasksApi"),
    "team_memberships": (
        "team_memberships_api",
        "TeamMembershipsApi",
        "AsyncTeamMembershipsApi",
    ),
    "teams": ("teams_api", "TeamsApi", "AsyncTeamsApi"),
    "time_periods": ("time_periods_api", "TimePeriodsApi", "AsyncTimePeriodsApi"),
    "time_tracking_categories": (
        "time_tracking_categories_api",
        "TimeTrackingCategoriesApi",
        "AsyncTimeTrackingCategoriesApi",
    ),
    "time_tracking_entries": (
        "time_tracking_entries_api",
        "TimeTrackingEntriesApi",
        "AsyncTimeTrackingEntriesApi",
    ),
    "timesheet_approval_statuses": (
        "timesheet_approval_statuses_api",
        "TimesheetApprovalStatusesApi",
        "AsyncTimesheetApprovalStatusesApi",
    ),
    "typeahead": ("typeahead_api", "TypeaheadApi", "AsyncTypeaheadApi"),
    "user_task_lists": (
        "user_task_lists_api",
        "UserTaskListsApi",
        "AsyncUserTaskListsApi",
    ),
    "users": ("users_api", "UsersApi", "AsyncUsersApi"),
    "webhooks": ("webhooks_api", "WebhooksApi", "AsyncWebhooksApi"),
    "workspace_memberships": (
        "workspace_memberships_api",
        "WorkspaceMembershipsApi",
        "AsyncWorkspaceMembershipsApi",
    ),
    "workspaces": ("workspaces_api", "WorkspacesApi", "AsyncWorkspacesApi"),
}
