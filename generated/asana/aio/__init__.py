"""The operations for asyncio; each module is loaded on first use."""

from .._lazy import load_lazily as _load_lazily

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from .access_requests_api import AsyncAccessRequestsApi
    from .agents_api import AsyncAgentsApi
    from .ai_studio_usage_api_api import AsyncAIStudioUsageAPIApi
    from .allocations_api import AsyncAllocationsApi
    from .attachments_api import AsyncAttachmentsApi
    from .audit_log_api_api import AsyncAuditLogAPIApi
    from .batch_api_api import AsyncBatchAPIApi
    from .budgets_api import AsyncBudgetsApi
    from .custom_field_settings_api import AsyncCustomFieldSettingsApi
    from .custom_fields_api import AsyncCustomFieldsApi
    from .custom_types_api import AsyncCustomTypesApi
    from .events_api import AsyncEventsApi
    from .exports_api import AsyncExportsApi
    from .goal_relationships_api import AsyncGoalRelationshipsApi
    from .goals_api import AsyncGoalsApi
    from .jobs_api import AsyncJobsApi
    from .memberships_api import AsyncMembershipsApi
    from .ooo_entries_api import AsyncOooEntriesApi
    from .organization_exports_api import AsyncOrganizationExportsApi
    from .portfolio_memberships_api import AsyncPortfolioMembershipsApi
    from .portfolios_api import AsyncPortfoliosApi
    from .project_briefs_api import AsyncProjectBriefsApi
    from .project_memberships_api import AsyncProjectMembershipsApi
    from .project_portfolio_settings_api import AsyncProjectPortfolioSettingsApi
    from .project_statuses_api import AsyncProjectStatusesApi
    from .project_templates_api import AsyncProjectTemplatesApi
    from .projects_api import AsyncProjectsApi
    from .rates_api import AsyncRatesApi
    from .reactions_api import AsyncReactionsApi
    from .roles_api import AsyncRolesApi
    from .rules_api import AsyncRulesApi
    from .sections_api import AsyncSectionsApi
    from .status_updates_api import AsyncStatusUpdatesApi
    from .stories_api import AsyncStoriesApi
    from .tags_api import AsyncTagsApi
    from .task_templates_api import AsyncTaskTemplatesApi
    from .tasks_api import AsyncTasksApi
    from .team_memberships_api import AsyncTeamMembershipsApi
    from .teams_api import AsyncTeamsApi
    from .time_periods_api import AsyncTimePeriodsApi
    from .time_tracking_categories_api import AsyncTimeTrackingCategoriesApi
    from .time_tracking_entries_api import AsyncTimeTrackingEntriesApi
    from .timesheet_approval_statuses_api import AsyncTimesheetApprovalStatusesApi
    from .typeahead_api import AsyncTypeaheadApi
    from .user_task_lists_api import AsyncUserTaskListsApi
    from .users_api import AsyncUsersApi
    from .webhooks_api import AsyncWebhooksApi
    from .workspace_memberships_api import AsyncWorkspaceMembershipsApi
    from .workspaces_api import AsyncWorkspacesApi
del TYPE_CHECKING

__all__ = [
    "AsyncAIStudioUsageAPIApi",
    "AsyncAccessRequestsApi",
    "AsyncAgentsApi",
    "AsyncAllocationsApi",
    "AsyncAttachmentsApi",
    "AsyncAuditLogAPIApi",
    "AsyncBatchAPIApi",
    "AsyncBudgetsApi",
    "AsyncCustomFieldSettingsApi",
    "AsyncCustomFieldsApi",
    "AsyncCustomTypesApi",
    "AsyncEventsApi",
    "AsyncExportsApi",
    "AsyncGoalRelationshipsApi",
    "AsyncGoalsApi",
    "AsyncJobsApi",
    "AsyncMembershipsApi",
    "AsyncOooEntriesApi",
    "AsyncOrganizationExportsApi",
    "AsyncPortfolioMembershipsApi",
    "AsyncPortfoliosApi",
    "AsyncProjectBriefsApi",
    "AsyncProjectMembershipsApi",
    "AsyncProjectPortfolioSettingsApi",
    "AsyncProjectStatusesApi",
    "AsyncProjectTemplatesApi",
    "AsyncProjectsApi",
    "AsyncRatesApi",
    "AsyncReactionsApi",
    "AsyncRolesApi",
    "AsyncRulesApi",
    "AsyncSectionsApi",
    "AsyncStatusUpdatesApi",
    "AsyncStoriesApi",
    "AsyncTagsApi",
    "AsyncTaskTemplatesApi",
    "AsyncTasksApi",
    "AsyncTeamMembershipsApi",
    "AsyncTeamsApi",
    "AsyncTimePeriodsApi",
    "AsyncTimeTrackingCategoriesApi",
    "AsyncTimeTrackingEntriesApi",
    "AsyncTimesheetApprovalStatusesApi",
    "AsyncTypeaheadApi",
    "AsyncUserTaskListsApi",
    "AsyncUsersApi",
    "AsyncWebhooksApi",
    "AsyncWorkspaceMembershipsApi",
    "AsyncWorkspacesApi",
]

__getattr__, __dir__ = _load_lazily(
    __name__,
    {
        "AsyncAccessRequestsApi": ".access_requests_api",
        "AsyncAgentsApi": ".agents_api",
        "AsyncAIStudioUsageAPIApi": ".ai_studio_usage_api_api",
        "AsyncAllocationsApi": ".allocations_api",
        "AsyncAttachmentsApi": ".attachments_api",
        "AsyncAuditLogAPIApi": ".audit_log_api_api",
        "AsyncBatchAPIApi": ".batch_api_api",
        "AsyncBudgetsApi": ".budgets_api",
        "AsyncCustomFieldSettingsApi": ".custom_field_settings_api",
        "AsyncCustomFieldsApi": ".custom_fields_api",
        "AsyncCustomTypesApi": ".custom_types_api",
        "AsyncEventsApi": ".events_api",
        "AsyncExportsApi": ".exports_api",
        "AsyncGoalRelationshipsApi": ".goal_relationships_api",
        "AsyncGoalsApi": ".goals_api",
        "AsyncJobsApi": ".jobs_api",
        "AsyncMembershipsApi": ".memberships_api",
        "AsyncOooEntriesApi": ".ooo_entries_api",
        "AsyncOrganizationExportsApi": ".organization_exports_api",
        "AsyncPortfolioMembershipsApi": ".portfolio_memberships_api",
        "AsyncPortfoliosApi": ".portfolios_api",
        "AsyncProjectBriefsApi": ".project_briefs_api",
        "AsyncProjectMembershipsApi": ".project_memberships_api",
        "AsyncProjectPortfolioSettingsApi": ".project_portfolio_settings_api",
        "AsyncProjectStatusesApi": ".project_statuses_api",
        "AsyncProjectTemplatesApi": ".project_templates_api",
        "AsyncProjectsApi": ".projects_api",
        "AsyncRatesApi": ".rates_api",
        "AsyncReactionsApi": ".reactions_api",
        "AsyncRolesApi": ".roles_api",
        "AsyncRulesApi": ".rules_api",
        "AsyncSectionsApi": ".sections_api",
        "AsyncStatusUpdatesApi": ".status_updates_api",
        "AsyncStoriesApi": ".stories_api",
        "AsyncTagsApi": ".tags_api",
        "AsyncTaskTemplatesApi": ".task_templates_api",
        "AsyncTasksApi": ".tasks_api",
        "AsyncTeamMembershipsApi": ".team_memberships_api",
        "AsyncTeamsApi": ".teams_api",
        "AsyncTimePeriodsApi": ".time_periods_api",
        "AsyncTimeTrackingCategoriesApi": ".time_tracking_categories_api",
        "AsyncTimeTrackingEntriesApi": ".time_tracking_entries_api",
        "AsyncTimesheetApprovalStatusesApi": ".timesheet_approval_statuses_api",
        "AsyncTypeaheadApi": ".typeahead_api",
        "AsyncUserTaskListsApi": ".user_task_lists_api",
        "AsyncUsersApi": ".users_api",
        "AsyncWebhooksApi": ".webhooks_api",
        "AsyncWorkspaceMembershipsApi": ".workspace_memberships_api",
        "AsyncWorkspacesApi": ".workspaces_api",
    },
)
