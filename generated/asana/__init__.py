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
    from .aio.api_client import AsyncApiClient
    from .aio.client import AsyncClient
if TYPE_CHECKING:
    from .aio.attachments_api import AsyncAttachmentsApi
    from .aio.batch_api_api import AsyncBatchAPIApi
    from .aio.events_api import AsyncEventsApi
    from .aio.jobs_api import AsyncJobsApi
    from .aio.projects_api import AsyncProjectsApi
    from .aio.sections_api import AsyncSectionsApi
    from .aio.stories_api import AsyncStoriesApi
    from .aio.tags_api import AsyncTagsApi
    from .aio.tasks_api import AsyncTasksApi
    from .aio.typeahead_api import AsyncTypeaheadApi
    from .aio.users_api import AsyncUsersApi
    from .aio.webhooks_api import AsyncWebhooksApi
    from .aio.workspaces_api import AsyncWorkspacesApi
    from .api.attachments_api import AttachmentsApi
    from .api.batch_api_api import BatchAPIApi
    from .api.events_api import EventsApi
    from .api.jobs_api import JobsApi
    from .api.projects_api import ProjectsApi
    from .api.sections_api import SectionsApi
    from .api.stories_api import StoriesApi
    from .api.tags_api import TagsApi
    from .api.tasks_api import TasksApi
    from .api.typeahead_api import TypeaheadApi
    from .api.users_api import UsersApi
    from .api.webhooks_api import WebhooksApi
    from .api.workspaces_api import WorkspacesApi

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
