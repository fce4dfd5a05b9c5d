"""Asana

Work with tasks, projects and the people around them in
[Asana](https://asana.com).

- Every response is JSON with its result under `data`; request bodies are
  wrapped in `data` too.
- Objects are named by a `gid`, a string of digits.
- Most responses are compact. Ask for more with `opt_fields`.
- Long lists come in pages: set `limit`, then follow `next_page.offset`.
"""

from ._constants import VERSION as _VERSION
from ._lazy import load_lazily as _load_lazily
from .api_client import ApiClient
from .client import Client
from .configuration import Configuration
from .rest import (
    ApiConnectionError,
    ApiException,
    ApiTimeoutError,
    BadRequestError,
    ForbiddenError,
    NotFoundError,
    PaymentRequiredError,
    RateLimitError,
    ServerError,
    SyncTokenExpired,
    UnauthorizedError,
)

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from . import aio, api, pagination, testing, types, webhooks
    from .aio.api_client import AsyncApiClient
    from .aio.client import AsyncClient
if TYPE_CHECKING:
    from .aio.access_requests_api import AsyncAccessRequestsApi
    from .aio.agents_api import AsyncAgentsApi
    from .aio.ai_studio_usage_api_api import AsyncAIStudioUsageAPIApi
    from .aio.allocations_api import AsyncAllocationsApi
    from .aio.attachments_api import AsyncAttachmentsApi
    from .aio.audit_log_api_api import AsyncAuditLogAPIApi
    from .aio.batch_api_api import AsyncBatchAPIApi
    from .aio.budgets_api import AsyncBudgetsApi
    from .aio.custom_field_settings_api import AsyncCustomFieldSettingsApi
    from .aio.custom_fields_api import AsyncCustomFieldsApi
    from .aio.custom_types_api import AsyncCustomTypesApi
    from .aio.events_api import AsyncEventsApi
    from .aio.exports_api import AsyncExportsApi
    from .aio.goal_relationships_api import AsyncGoalRelationshipsApi
    from .aio.goals_api import AsyncGoalsApi
    from .aio.jobs_api import AsyncJobsApi
    from .aio.memberships_api import AsyncMembershipsApi
    from .aio.ooo_entries_api import AsyncOooEntriesApi
    from .aio.organization_exports_api import AsyncOrganizationExportsApi
    from .aio.portfolio_memberships_api import AsyncPortfolioMembershipsApi
    from .aio.portfolios_api import AsyncPortfoliosApi
    from .aio.project_briefs_api import AsyncProjectBriefsApi
    from .aio.project_memberships_api import AsyncProjectMembershipsApi
    from .aio.project_portfolio_settings_api import AsyncProjectPortfolioSettingsApi
    from .aio.project_statuses_api import AsyncProjectStatusesApi
    from .aio.project_templates_api import AsyncProjectTemplatesApi
    from .aio.projects_api import AsyncProjectsApi
    from .aio.rates_api import AsyncRatesApi
    from .aio.reactions_api import AsyncReactionsApi
    from .aio.roles_api import AsyncRolesApi
    from .aio.rules_api import AsyncRulesApi
    from .aio.sections_api import AsyncSectionsApi
    from .aio.status_updates_api import AsyncStatusUpdatesApi
    from .aio.stories_api import AsyncStoriesApi
    from .aio.tags_api import AsyncTagsApi
    from .aio.task_templates_api import AsyncTaskTemplatesApi
    from .aio.tasks_api import AsyncTasksApi
    from .aio.team_memberships_api import AsyncTeamMembershipsApi
    from .aio.teams_api import AsyncTeamsApi
    from .aio.time_periods_api import AsyncTimePeriodsApi
    from .aio.time_tracking_categories_api import AsyncTimeTrackingCategoriesApi
    from .aio.time_tracking_entries_api import AsyncTimeTrackingEntriesApi
    from .aio.timesheet_approval_statuses_api import AsyncTimesheetApprovalStatusesApi
    from .aio.typeahead_api import AsyncTypeaheadApi
    from .aio.user_task_lists_api import AsyncUserTaskListsApi
    from .aio.users_api import AsyncUsersApi
    from .aio.webhooks_api import AsyncWebhooksApi
    from .aio.workspace_memberships_api import AsyncWorkspaceMembershipsApi
    from .aio.workspaces_api import AsyncWorkspacesApi
    from .api.access_requests_api import AccessRequestsApi
    from .api.agents_api import AgentsApi
    from .api.ai_studio_usage_api_api import AIStudioUsageAPIApi
    from .api.allocations_api import AllocationsApi
    from .api.attachments_api import AttachmentsApi
    from .api.audit_log_api_api import AuditLogAPIApi
    from .api.batch_api_api import BatchAPIApi
    from .api.budgets_api import BudgetsApi
    from .api.custom_field_settings_api import CustomFieldSettingsApi
    from .api.custom_fields_api import CustomFieldsApi
    from .api.custom_types_api import CustomTypesApi
    from .api.events_api import EventsApi
    from .api.exports_api import ExportsApi
    from .api.goal_relationships_api import GoalRelationshipsApi
    from .api.goals_api import GoalsApi
    from .api.jobs_api import JobsApi
    from .api.memberships_api import MembershipsApi
    from .api.ooo_entries_api import OooEntriesApi
    from .api.organization_exports_api import OrganizationExportsApi
    from .api.portfolio_memberships_api import PortfolioMembershipsApi
    from .api.portfolios_api import PortfoliosApi
    from .api.project_briefs_api import ProjectBriefsApi
    from .api.project_memberships_api import ProjectMembershipsApi
    from .api.project_portfolio_settings_api import ProjectPortfolioSettingsApi
    from .api.project_statuses_api import ProjectStatusesApi
    from .api.project_templates_api import ProjectTemplatesApi
    from .api.projects_api import ProjectsApi
    from .api.rates_api import RatesApi
    from .api.reactions_api import ReactionsApi
    from .api.roles_api import RolesApi
    from .api.rules_api import RulesApi
    from .api.sections_api import SectionsApi
    from .api.status_updates_api import StatusUpdatesApi
    from .api.stories_api import StoriesApi
    from .api.tags_api import TagsApi
    from .api.task_templates_api import TaskTemplatesApi
    from .api.tasks_api import TasksApi
    from .api.team_memberships_api import TeamMembershipsApi
    from .api.teams_api import TeamsApi
    from .api.time_periods_api import TimePeriodsApi
    from .api.time_tracking_categories_api import TimeTrackingCategoriesApi
    from .api.time_tracking_entries_api import TimeTrackingEntriesApi
    from .api.timesheet_approval_statuses_api import TimesheetApprovalStatusesApi
    from .api.typeahead_api import TypeaheadApi
    from .api.user_task_lists_api import UserTaskListsApi
    from .api.users_api import UsersApi
    from .api.webhooks_api import WebhooksApi
    from .api.workspace_memberships_api import WorkspaceMembershipsApi
    from .api.workspaces_api import WorkspacesApi
del TYPE_CHECKING

__all__ = [
    "AIStudioUsageAPIApi",
    "AccessRequestsApi",
    "AgentsApi",
    "AllocationsApi",
    "ApiClient",
    "ApiConnectionError",
    "ApiException",
    "ApiTimeoutError",
    "AsyncAIStudioUsageAPIApi",
    "AsyncAccessRequestsApi",
    "AsyncAgentsApi",
    "AsyncAllocationsApi",
    "AsyncApiClient",
    "AsyncAttachmentsApi",
    "AsyncAuditLogAPIApi",
    "AsyncBatchAPIApi",
    "AsyncBudgetsApi",
    "AsyncClient",
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
    "AttachmentsApi",
    "AuditLogAPIApi",
    "BadRequestError",
    "BatchAPIApi",
    "BudgetsApi",
    "Client",
    "Configuration",
    "CustomFieldSettingsApi",
    "CustomFieldsApi",
    "CustomTypesApi",
    "EventsApi",
    "ExportsApi",
    "ForbiddenError",
    "GoalRelationshipsApi",
    "GoalsApi",
    "JobsApi",
    "MembershipsApi",
    "NotFoundError",
    "OooEntriesApi",
    "OrganizationExportsApi",
    "PaymentRequiredError",
    "PortfolioMembershipsApi",
    "PortfoliosApi",
    "ProjectBriefsApi",
    "ProjectMembershipsApi",
    "ProjectPortfolioSettingsApi",
    "ProjectStatusesApi",
    "ProjectTemplatesApi",
    "ProjectsApi",
    "RateLimitError",
    "RatesApi",
    "ReactionsApi",
    "RolesApi",
    "RulesApi",
    "SectionsApi",
    "ServerError",
    "StatusUpdatesApi",
    "StoriesApi",
    "SyncTokenExpired",
    "TagsApi",
    "TaskTemplatesApi",
    "TasksApi",
    "TeamMembershipsApi",
    "TeamsApi",
    "TimePeriodsApi",
    "TimeTrackingCategoriesApi",
    "TimeTrackingEntriesApi",
    "TimesheetApprovalStatusesApi",
    "TypeaheadApi",
    "UnauthorizedError",
    "UserTaskListsApi",
    "UsersApi",
    "WebhooksApi",
    "WorkspaceMembershipsApi",
    "WorkspacesApi",
    "__version__",
    "aio",
    "api",
    "pagination",
    "testing",
    "types",
    "webhooks",
]

__version__ = _VERSION

# The API classes are loaded on first use.
__getattr__, __dir__ = _load_lazily(
    __name__,
    {
        "AsyncApiClient": ".aio.api_client",
        "AsyncClient": ".aio.client",
        "AccessRequestsApi": ".api.access_requests_api",
        "AgentsApi": ".api.agents_api",
        "AIStudioUsageAPIApi": ".api.ai_studio_usage_api_api",
        "AllocationsApi": ".api.allocations_api",
        "AttachmentsApi": ".api.attachments_api",
        "AuditLogAPIApi": ".api.audit_log_api_api",
        "BatchAPIApi": ".api.batch_api_api",
        "BudgetsApi": ".api.budgets_api",
        "CustomFieldSettingsApi": ".api.custom_field_settings_api",
        "CustomFieldsApi": ".api.custom_fields_api",
        "CustomTypesApi": ".api.custom_types_api",
        "EventsApi": ".api.events_api",
        "ExportsApi": ".api.exports_api",
        "GoalRelationshipsApi": ".api.goal_relationships_api",
        "GoalsApi": ".api.goals_api",
        "JobsApi": ".api.jobs_api",
        "MembershipsApi": ".api.memberships_api",
        "OooEntriesApi": ".api.ooo_entries_api",
        "OrganizationExportsApi": ".api.organization_exports_api",
        "PortfolioMembershipsApi": ".api.portfolio_memberships_api",
        "PortfoliosApi": ".api.portfolios_api",
        "ProjectBriefsApi": ".api.project_briefs_api",
        "ProjectMembershipsApi": ".api.project_memberships_api",
        "ProjectPortfolioSettingsApi": ".api.project_portfolio_settings_api",
        "ProjectStatusesApi": ".api.project_statuses_api",
        "ProjectTemplatesApi": ".api.project_templates_api",
        "ProjectsApi": ".api.projects_api",
        "RatesApi": ".api.rates_api",
        "ReactionsApi": ".api.reactions_api",
        "RolesApi": ".api.roles_api",
        "RulesApi": ".api.rules_api",
        "SectionsApi": ".api.sections_api",
        "StatusUpdatesApi": ".api.status_updates_api",
        "StoriesApi": ".api.stories_api",
        "TagsApi": ".api.tags_api",
        "TaskTemplatesApi": ".api.task_templates_api",
        "TasksApi": ".api.tasks_api",
        "TeamMembershipsApi": ".api.team_memberships_api",
        "TeamsApi": ".api.teams_api",
        "TimePeriodsApi": ".api.time_periods_api",
        "TimeTrackingCategoriesApi": ".api.time_tracking_categories_api",
        "TimeTrackingEntriesApi": ".api.time_tracking_entries_api",
        "TimesheetApprovalStatusesApi": ".api.timesheet_approval_statuses_api",
        "TypeaheadApi": ".api.typeahead_api",
        "UserTaskListsApi": ".api.user_task_lists_api",
        "UsersApi": ".api.users_api",
        "WebhooksApi": ".api.webhooks_api",
        "WorkspaceMembershipsApi": ".api.workspace_memberships_api",
        "WorkspacesApi": ".api.workspaces_api",
    },
    # Programs written for 5.x expect every class that ends in Api to be synchronous.
    unlisted={
        "AsyncAccessRequestsApi": ".aio.access_requests_api",
        "AsyncAgentsApi": ".aio.agents_api",
        "AsyncAIStudioUsageAPIApi": ".aio.ai_studio_usage_api_api",
        "AsyncAllocationsApi": ".aio.allocations_api",
        "AsyncAttachmentsApi": ".aio.attachments_api",
        "AsyncAuditLogAPIApi": ".aio.audit_log_api_api",
        "AsyncBatchAPIApi": ".aio.batch_api_api",
        "AsyncBudgetsApi": ".aio.budgets_api",
        "AsyncCustomFieldSettingsApi": ".aio.custom_field_settings_api",
        "AsyncCustomFieldsApi": ".aio.custom_fields_api",
        "AsyncCustomTypesApi": ".aio.custom_types_api",
        "AsyncEventsApi": ".aio.events_api",
        "AsyncExportsApi": ".aio.exports_api",
        "AsyncGoalRelationshipsApi": ".aio.goal_relationships_api",
        "AsyncGoalsApi": ".aio.goals_api",
        "AsyncJobsApi": ".aio.jobs_api",
        "AsyncMembershipsApi": ".aio.memberships_api",
        "AsyncOooEntriesApi": ".aio.ooo_entries_api",
        "AsyncOrganizationExportsApi": ".aio.organization_exports_api",
        "AsyncPortfolioMembershipsApi": ".aio.portfolio_memberships_api",
        "AsyncPortfoliosApi": ".aio.portfolios_api",
        "AsyncProjectBriefsApi": ".aio.project_briefs_api",
        "AsyncProjectMembershipsApi": ".aio.project_memberships_api",
        "AsyncProjectPortfolioSettingsApi": ".aio.project_portfolio_settings_api",
        "AsyncProjectStatusesApi": ".aio.project_statuses_api",
        "AsyncProjectTemplatesApi": ".aio.project_templates_api",
        "AsyncProjectsApi": ".aio.projects_api",
        "AsyncRatesApi": ".aio.rates_api",
        "AsyncReactionsApi": ".aio.reactions_api",
        "AsyncRolesApi": ".aio.roles_api",
        "AsyncRulesApi": ".aio.rules_api",
        "AsyncSectionsApi": ".aio.sections_api",
        "AsyncStatusUpdatesApi": ".aio.status_updates_api",
        "AsyncStoriesApi": ".aio.stories_api",
        "AsyncTagsApi": ".aio.tags_api",
        "AsyncTaskTemplatesApi": ".aio.task_templates_api",
        "AsyncTasksApi": ".aio.tasks_api",
        "AsyncTeamMembershipsApi": ".aio.team_memberships_api",
        "AsyncTeamsApi": ".aio.teams_api",
        "AsyncTimePeriodsApi": ".aio.time_periods_api",
        "AsyncTimeTrackingCategoriesApi": ".aio.time_tracking_categories_api",
        "AsyncTimeTrackingEntriesApi": ".aio.time_tracking_entries_api",
        "AsyncTimesheetApprovalStatusesApi": ".aio.timesheet_approval_statuses_api",
        "AsyncTypeaheadApi": ".aio.typeahead_api",
        "AsyncUserTaskListsApi": ".aio.user_task_lists_api",
        "AsyncUsersApi": ".aio.users_api",
        "AsyncWebhooksApi": ".aio.webhooks_api",
        "AsyncWorkspaceMembershipsApi": ".aio.workspace_memberships_api",
        "AsyncWorkspacesApi": ".aio.workspaces_api",
    },
)
