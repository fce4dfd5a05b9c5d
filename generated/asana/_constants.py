"""Facts of the document and of this release that the runtime reads."""

from .security import SecurityScheme

VERSION = "5.5.0"
DISTRIBUTION = "asana"
TITLE = "Asana"
API_VERSION = "1.0"
HOST = "https://app.asana.com/api/1.0"
CLIENT_LIB_HEADER = "X-Asana-Client-Lib"
# What most operations send and accept, and how most are authorized.
CONTENT_TYPE = "application/json; charset=UTF-8"
ACCEPT = "application/json; charset=UTF-8"
SECURITY: tuple[tuple[str, ...], ...] = (("personalAccessToken",), ("oauth2",))
SECURITY_SCHEMES: dict[str, SecurityScheme] = {
    "personalAccessToken": SecurityScheme("http", scheme="bearer"),
    "oauth2": SecurityScheme("oauth2"),
}
# The attributes of Client and AsyncClient: the module and the classes of each.
APIS: dict[str, tuple[str, str, str]] = {
    "attachments": ("attachments_api", "AttachmentsApi", "AsyncAttachmentsApi"),
    "batch_api": ("batch_api_api", "BatchAPIApi", "AsyncBatchAPIApi"),
    "events": ("events_api", "EventsApi", "AsyncEventsApi"),
    "jobs": ("jobs_api", "JobsApi", "AsyncJobsApi"),
    "projects": ("projects_api", "ProjectsApi", "AsyncProjectsApi"),
    "sections": ("sections_api", "SectionsApi", "AsyncSectionsApi"),
    "stories": ("stories_api", "StoriesApi", "AsyncStoriesApi"),
    "tags": ("tags_api", "TagsApi", "AsyncTagsApi"),
    "tasks": ("tasks_api", "TasksApi", "AsyncTasksApi"),
    "typeahead": ("typeahead_api", "TypeaheadApi", "AsyncTypeaheadApi"),
    "users": ("users_api", "UsersApi", "AsyncUsersApi"),
    "webhooks": ("webhooks_api", "WebhooksApi", "AsyncWebhooksApi"),
    "workspaces": ("workspaces_api", "WorkspacesApi", "AsyncWorkspacesApi"),
}
