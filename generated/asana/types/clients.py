"""The attributes of `Client` and `AsyncClient`, for type checkers."""

from __future__ import annotations

from .. import aio as _aio
from .. import api as _api


class Attributes:
    """The operations, by tag."""

    access_requests: _api.AccessRequestsApi
    agents: _api.AgentsApi
    ai_studio_usage_api: _api.AIStudioUsageAPIApi
    allocations: _api.AllocationsApi
    attachments: _api.AttachmentsApi
    audit_log_api: _api.AuditLogAPIApi
    batch_api: _api.BatchAPIApi
    budgets: _api.BudgetsApi
    custom_field_settings: _api.CustomFieldSettingsApi
    custom_fields: _api.CustomFieldsApi
    custom_types: _api.CustomTypesApi
    events: _api.EventsApi
    exports: _api.ExportsApi
    goal_relationships: _api.GoalRelationshipsApi
    goals: _api.GoalsApi
    jobs: _api.JobsApi
    memberships: _api.MembershipsApi
    ooo_entries: _api.OooEntriesApi
    organization_exports: _api.OrganizationExportsApi
    portfolio_memberships: _api.PortfolioMembershipsApi
    portfolios: _api.PortfoliosApi
    project_briefs: _api.ProjectBriefsApi
    project_memberships: _api.ProjectMembershipsApi
    project_portfolio_settings: _api.ProjectPortfolioSettingsApi
    project_statuses: _api.ProjectStatusesApi
    project_templates: _api.ProjectTemplatesApi
    projects: _api.ProjectsApi
    rates: _api.RatesApi
    reactions: _api.ReactionsApi
    roles: _api.RolesApi
    rules: _api.RulesApi
    sections: _api.SectionsApi
    status_updates: _api.StatusUpdatesApi
    stories: _api.StoriesApi
    tags: _api.TagsApi
    task_templates: _api.TaskTemplatesApi
    tasks: _api.TasksApi
    team_memberships: _api.TeamMembershipsApi
    teams: _api.TeamsApi
    time_periods: _api.TimePeriodsApi
    time_tracking_categories: _api.TimeTrackingCategoriesApi
    time_tracking_entries: _api.TimeTrackingEntriesApi
    timesheet_approval_statuses: _api.TimesheetApprovalStatusesApi
    typeahead: _api.TypeaheadApi
    user_task_lists: _api.UserTaskListsApi
    users: _api.UsersApi
    webhooks: _api.WebhooksApi
    workspace_memberships: _api.WorkspaceMembershipsApi
    workspaces: _api.WorkspacesApi


class AsyncAttributes:
    """The operations for asyncio, by tag."""

    access_requests: _aio.AsyncAccessRequestsApi
    agents: _aio.AsyncAgentsApi
    ai_studio_usage_api: _aio.AsyncAIStudioUsageAPIApi
    allocations: _aio.AsyncAllocationsApi
    attachments: _aio.AsyncAttachmentsApi
    audit_log_api: _aio.AsyncAuditLogAPIApi
    batch_api: _aio.AsyncBatchAPIApi
    budgets: _aio.AsyncBudgetsApi
    custom_field_settings: _aio.AsyncCustomFieldSettingsApi
    custom_fields: _aio.AsyncCustomFieldsApi
    custom_types: _aio.AsyncCustomTypesApi
    events: _aio.AsyncEventsApi
    exports: _aio.AsyncExportsApi
    goal_relationships: _aio.AsyncGoalRelationshipsApi
    goals: _aio.AsyncGoalsApi
    jobs: _aio.AsyncJobsApi
    memberships: _aio.AsyncMembershipsApi
    ooo_entries: _aio.AsyncOooEntriesApi
    organization_exports: _aio.AsyncOrganizationExportsApi
    portfolio_memberships: _aio.AsyncPortfolioMembershipsApi
    portfolios: _aio.AsyncPortfoliosApi
    project_briefs: _aio.AsyncProjectBriefsApi
    project_memberships: _aio.AsyncProjectMembershipsApi
    project_portfolio_settings: _aio.AsyncProjectPortfolioSettingsApi
    project_statuses: _aio.AsyncProjectStatusesApi
    project_templates: _aio.AsyncProjectTemplatesApi
    projects: _aio.AsyncProjectsApi
    rates: _aio.AsyncRatesApi
    reactions: _aio.AsyncReactionsApi
    roles: _aio.AsyncRolesApi
    rules: _aio.AsyncRulesApi
    sections: _aio.AsyncSectionsApi
    status_updates: _aio.AsyncStatusUpdatesApi
    stories: _aio.AsyncStoriesApi
    tags: _aio.AsyncTagsApi
    task_templates: _aio.AsyncTaskTemplatesApi
    tasks: _aio.AsyncTasksApi
    team_memberships: _aio.AsyncTeamMembershipsApi
    teams: _aio.AsyncTeamsApi
    time_periods: _aio.AsyncTimePeriodsApi
    time_tracking_categories: _aio.AsyncTimeTrackingCategoriesApi
    time_tracking_entries: _aio.AsyncTimeTrackingEntriesApi
    timesheet_approval_statuses: _aio.AsyncTimesheetApprovalStatusesApi
    typeahead: _aio.AsyncTypeaheadApi
    user_task_lists: _aio.AsyncUserTaskListsApi
    users: _aio.AsyncUsersApi
    webhooks: _aio.AsyncWebhooksApi
    workspace_memberships: _aio.AsyncWorkspaceMembershipsApi
    workspaces: _aio.AsyncWorkspacesApi
