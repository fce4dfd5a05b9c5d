"""Asana

Work with tasks, projects and the people around them in [Asana](https://asana.com). - Every answer is JSON with its result under `data`; request bodies are wrapped in `data` likewise. - Objects are named by a `gid`, a string of digits. - Most answers are compact. Ask for more with `opt_fields`. - Long lists come in pages: set `limit`, then follow `next_page.offset`.
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
    from . import api, pagination, webhooks
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
    "api",
    "pagination",
    "webhooks",
]

__version__ = VERSION

# The API classes, and the modules that few programs need, are loaded when first used.
__getattr__, __dir__ = load_lazily(
    __name__,
    {
        "AttachmentsApi": ".api.attachments_api",
        "BatchAPIApi": ".api.batch_api_api",
        "EventsApi": ".api.events_api",
        "JobsApi": ".api.jobs_api",
        "ProjectsApi": ".api.projects_api",
        "SectionsApi": ".api.sections_api",
        "StoriesApi": ".api.stories_api",
        "TagsApi": ".api.tags_api",
        "TasksApi": ".api.tasks_api",
        "TypeaheadApi": ".api.typeahead_api",
        "UsersApi": ".api.users_api",
        "WebhooksApi": ".api.webhooks_api",
        "WorkspacesApi": ".api.workspaces_api",
    },
)
