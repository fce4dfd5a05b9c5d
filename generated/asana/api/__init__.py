"""The operations, one module per tag; each module is loaded on first use."""

from .._lazy import load_lazily as _load_lazily

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from .access_requests_api import AccessRequestsApi
    from .agents_api import AgentsApi
    from .ai_studio_usage_api_api import AIStudioUsageAPIApi
    from .allocations_api import AllocationsApi
    from .attachments_api import AttachmentsApi
    from .audit_log_api_api import AuditLogAPIApi
    from .batch_api_api import BatchAPIApi
    from .budgets_api import BudgetsApi
    from .custom_field_settings_api import CustomFieldSettingsApi
    from .custom_fields_api import CustomFieldsApi
    from .custom_types_api import CustomTypesApi
    from .events_api import EventsApi
    from .exports_api import ExportsApi
    from .goal_relationships_api import GoalRelationshipsApi
    from .goals_api import GoalsApi
    from .jobs_api import JobsApi
    from .memberships_api import MembershipsApi
    from .ooo_entries_api import OooEntriesApi
    from .organization_exports_api import OrganizationExportsApi
    from .portfolio_memberships_api import PortfolioMembershipsApi
    from .portfolios_api import PortfoliosApi
    from .project_briefs_api import ProjectBriefsApi
    from .project_memberships_api import ProjectMembershipsApi
    from .project_portfolio_settings_api import ProjectPortfolioSettingsApi
    from .project_statuses_api import ProjectStatusesApi
    from .project_templates_api import ProjectTemplatesApi
    from .projects_api import ProjectsApi
    from .rates_api import RatesApi
    from .reactions_api import ReactionsApi
    from .roles_api import RolesApi
    from .rules_api import RulesApi
    from .sections_api import SectionsApi
    from .status_updates_api import StatusUpdatesApi
    from .stories_api import StoriesApi
    from .tags_api import TagsApi
    from .task_templates_api import TaskTemplatesApi
    from .tasks_api import TasksApi
    from .team_memberships_api import TeamMembershipsApi
    from .teams_api import TeamsApi
    from .time_periods_api import TimePeriodsApi
    from .time_tracking_categories_api import TimeTrackingCategoriesApi
    from .time_tracking_entries_api import TimeTrackingEntriesApi
    from .timesheet_approval_statuses_api import TimesheetApprovalStatusesApi
    from .typeahead_api import TypeaheadApi
    from .user_task_lists_api import UserTaskListsApi
    from .users_api import UsersApi
    from .webhooks_api import WebhooksApi
    from .workspace_memberships_api import WorkspaceMembershipsApi
    from .workspaces_api import WorkspacesApi
del TYPE_CHECKING

__all__ = [
    "AIStudioUsageAPIApi",
    "AccessRequestsApi",
    "AgentsApi",
    "AllocationsApi",
    "AttachmentsApi",
    "AuditLogAPIApi",
    "BatchAPIApi",
    "BudgetsApi",
    "CustomFieldSettingsApi",
    "CustomFieldsApi",
    "CustomTypesApi",
    "EventsApi",
    "ExportsApi",
    "GoalRelationshipsApi",
    "GoalsApi",
    "JobsApi",
    "MembershipsApi",
    "OooEntriesApi",
    "OrganizationExportsApi",
    "PortfolioMembershipsApi",
    "PortfoliosApi",
    "ProjectBriefsApi",
    "ProjectMembershipsApi",
    "ProjectPortfolioSettingsApi",
    "ProjectStatusesApi",
    "ProjectTemplatesApi",
    "ProjectsApi",
    "RatesApi",
    "ReactionsApi",
    "RolesApi",
    "RulesApi",
    "SectionsApi",
    "StatusUpdatesApi",
    "StoriesApi",
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
    "UserTaskListsApi",
    "UsersApi",
    "WebhooksApi",
    "WorkspaceMembershipsApi",
    "WorkspacesApi",
]

__getattr__, __dir__ = _load_lazily(
    __name__,
    {
        "AccessRequestsApi": ".access_requests_api",
        "AgentsApi": ".agents_api",
        "AIStudioUsageAPIApi": ".ai_studio_usage_api_api",
        "AllocationsApi": ".allocations_api",
        "AttachmentsApi": ".attachments_api",
        "AuditLogAPIApi": ".audit_log_api_api",
        "BatchAPIApi": ".batch_api_api",
        "BudgetsApi": ".budgets_api",
        "CustomFieldSettingsApi": ".custom_field_settings_api",
        "CustomFieldsApi": ".custom_fields_api",
        "CustomTypesApi": ".custom_types_api",
        "EventsApi": ".events_api",
        "ExportsApi": ".exports_api",
        "GoalRelationshipsApi": ".goal_relationships_api",
        "GoalsApi": ".goals_api",
        "JobsApi": ".jobs_api",
        "MembershipsApi": ".memberships_api",
        "OooEntriesApi": ".ooo_entries_api",
        "OrganizationExportsApi": ".organization_exports_api",
        "PortfolioMembershipsApi": ".portfolio_memberships_api",
        "PortfoliosApi": ".portfolios_api",
        "ProjectBriefsApi": ".project_briefs_api",
        "ProjectMembershipsApi": ".project_memberships_api",
        "ProjectPortfolioSettingsApi": ".project_portfolio_settings_api",
        "ProjectStatusesApi": ".project_statuses_api",
        "ProjectTemplatesApi": ".project_templates_api",
        "ProjectsApi": ".projects_api",
        "RatesApi": ".rates_api",
        "ReactionsApi": ".reactions_api",
        "RolesApi": ".roles_api",
        "RulesApi": ".rules_api",
        "SectionsApi": ".sections_api",
        "StatusUpdatesApi": ".status_updates_api",
        "StoriesApi": ".stories_api",
        "TagsApi": ".tags_api",
        "TaskTemplatesApi": ".task_templates_api",
        "TasksApi": ".tasks_api",
        "TeamMembershipsApi": ".team_memberships_api",
        "TeamsApi": ".teams_api",
        "TimePeriodsApi": ".time_periods_api",
        "TimeTrackingCategoriesApi": ".time_tracking_categories_api",
        "TimeTrackingEntriesApi": ".time_tracking_entries_api",
        "TimesheetApprovalStatusesApi": ".timesheet_approval_statuses_api",
        "TypeaheadApi": ".typeahead_api",
        "UserTaskListsApi": ".user_task_lists_api",
        "UsersApi": ".users_api",
        "WebhooksApi": ".webhooks_api",
        "WorkspaceMembershipsApi": ".workspace_memberships_api",
        "WorkspacesApi": ".workspaces_api",
    },
)
