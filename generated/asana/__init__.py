"""Asana

Work with tasks, projects and the people around them in
[Asana](https://asana.com).

- Every answer is JSON with its result under `data`; request bodies are wrapped
  in `data` likewise.
- Objects are named by a `gid`, a string of digits.
- Most answers are compact. Ask for more with `opt_fields`.
- Long lists come in pages: set `limit`, then follow `next_page.offset`.
"""

from ._constants import VERSION
from ._lazy import load_lazily
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

TYPE_CHECKING = False
if TYPE_CHECKING:
    from . import aio, api, pagination, types, webhooks
    from .aio import (
        AsyncAttachmentsApi,
        AsyncBatchAPIApi,
        AsyncEventsApi,
        AsyncJobsApi,
        AsyncProjectsApi,
        AsyncSectionsApi,
        AsyncStoriesApi,
        AsyncTagsApi,
        AsyncTasksApi,
        AsyncTypeaheadApi,
        AsyncUsersApi,
        AsyncWebhooksApi,
        AsyncWorkspacesApi,
    )
    from .aio.api_client import AsyncApiClient
    from .aio.client import AsyncClient
    from .api import (
        AttachmentsApi,
        BatchAPIApi,
        EventsApi,
        JobsApi,
        ProjectsApi,
        SectionsApi,
        StoriesApi,
        TagsApi,
        TasksApi,
        TypeaheadApi,
        UsersApi,
        WebhooksApi,
        WorkspacesApi,
    )

__all__ = [
    "ApiClient",
    "ApiConnectionError",
    "ApiException",
    "ApiTimeoutError",
    "AsyncApiClient",
    "AsyncAttachmentsApi",
    "AsyncBatchAPIApi",
    "AsyncClient",
    "AsyncEventsApi",
    "AsyncJobsApi",
    "AsyncProjectsApi",
    "AsyncSectionsApi",
    "AsyncStoriesApi",
    "AsyncTagsApi",
    "AsyncTasksApi",
    "AsyncTypeaheadApi",
    "AsyncUsersApi",
    "AsyncWebhooksApi",
    "AsyncWorkspacesApi",
    "AttachmentsApi",
    "BadRequestError",
    "BatchAPIApi",
    "Client",
    "Configuration",
    "EventsApi",
    "ForbiddenError",
    "JobsApi",
    "NotFoundError",
    "PaymentRequiredError",
    "ProjectsApi",
    "RateLimitError",
    "SectionsApi",
    "ServerError",
    "StoriesApi",
    "SyncTokenExpired",
    "TagsApi",
    "TasksApi",
    "TypeaheadApi",
    "UnauthorizedError",
    "UsersApi",
    "WebhooksApi",
    "WorkspacesApi",
    "__version__",
    "aio",
    "api",
    "pagination",
    "types",
    "webhooks",
]

__version__ = VERSION

# The API classes, and the modules that few programs need, are loaded when first used.
__getattr__, __dir__ = load_lazily(
    __name__,
    {
        "AsyncApiClient": ".aio.api_client",
        "AsyncClient": ".aio.client",
        "AttachmentsApi": ".api.attachments_api",
        "AsyncAttachmentsApi": ".aio.attachments_api",
        "BatchAPIApi": ".api.batch_api_api",
        "AsyncBatchAPIApi": ".aio.batch_api_api",
        "EventsApi": ".api.events_api",
        "AsyncEventsApi": ".aio.events_api",
        "JobsApi": ".api.jobs_api",
        "AsyncJobsApi": ".aio.jobs_api",
        "ProjectsApi": ".api.projects_api",
        "AsyncProjectsApi": ".aio.projects_api",
        "SectionsApi": ".api.sections_api",
        "AsyncSectionsApi": ".aio.sections_api",
        "StoriesApi": ".api.stories_api",
        "AsyncStoriesApi": ".aio.stories_api",
        "TagsApi": ".api.tags_api",
        "AsyncTagsApi": ".aio.tags_api",
        "TasksApi": ".api.tasks_api",
        "AsyncTasksApi": ".aio.tasks_api",
        "TypeaheadApi": ".api.typeahead_api",
        "AsyncTypeaheadApi": ".aio.typeahead_api",
        "UsersApi": ".api.users_api",
        "AsyncUsersApi": ".aio.users_api",
        "WebhooksApi": ".api.webhooks_api",
        "AsyncWebhooksApi": ".aio.webhooks_api",
        "WorkspacesApi": ".api.workspaces_api",
        "AsyncWorkspacesApi": ".aio.workspaces_api",
    },
)
