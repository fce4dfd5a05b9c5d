"""Facts of the document and of this release that the runtime reads."""

from .security import SecurityScheme

VERSION = "5.5.0"
DISTRIBUTION = "asana"
TITLE = "Asana"
API_VERSION = "1.0"
HOST = "https://app.asana.com/api/1.0"
CLIENT_LIB_HEADER = "X-Asana-Client-Lib"
# What most operations accept, and how most are authorized.
ACCEPT = "application/json; charset=UTF-8"
SECURITY: tuple[tuple[str, ...], ...] = (("personalAccessToken",), ("oauth2",))
SECURITY_SCHEMES: dict[str, SecurityScheme] = {
    "personalAccessToken": SecurityScheme("http", scheme="bearer"),
    "oauth2": SecurityScheme("oauth2"),
}
# The attributes of Client: the module and the class of each.
APIS: dict[str, tuple[str, str]] = {
    "attachments": ("attachments_api", "AttachmentsApi"),
    "batch_api": ("batch_api_api", "BatchAPIApi"),
    "events": ("events_api", "EventsApi"),
    "jobs": ("jobs_api", "JobsApi"),
    "projects": ("projects_api", "ProjectsApi"),
    "sections": ("sections_api", "SectionsApi"),
    "stories": ("stories_api", "StoriesApi"),
    "tags": ("tags_api", "TagsApi"),
    "tasks": ("tasks_api", "TasksApi"),
    "typeahead": ("typeahead_api", "TypeaheadApi"),
    "users": ("users_api", "UsersApi"),
    "webhooks": ("webhooks_api", "WebhooksApi"),
    "workspaces": ("workspaces_api", "WorkspacesApi"),
}
