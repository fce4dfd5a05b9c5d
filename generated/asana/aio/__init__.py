"""The operations for asyncio; each module is loaded when it is first used."""

from .._lazy import load_lazily

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .attachments_api import AsyncAttachmentsApi
    from .batch_api_api import AsyncBatchAPIApi
    from .events_api import AsyncEventsApi
    from .jobs_api import AsyncJobsApi
    from .projects_api import AsyncProjectsApi
    from .sections_api import AsyncSectionsApi
    from .stories_api import AsyncStoriesApi
    from .tags_api import AsyncTagsApi
    from .tasks_api import AsyncTasksApi
    from .typeahead_api import AsyncTypeaheadApi
    from .users_api import AsyncUsersApi
    from .webhooks_api import AsyncWebhooksApi
    from .workspaces_api import AsyncWorkspacesApi

__all__ = [
    "AsyncAttachmentsApi",
    "AsyncBatchAPIApi",
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
]

__getattr__, __dir__ = load_lazily(
    __name__,
    {
        "AsyncAttachmentsApi": ".attachments_api",
        "AsyncBatchAPIApi": ".batch_api_api",
        "AsyncEventsApi": ".events_api",
        "AsyncJobsApi": ".jobs_api",
        "AsyncProjectsApi": ".projects_api",
        "AsyncSectionsApi": ".sections_api",
        "AsyncStoriesApi": ".stories_api",
        "AsyncTagsApi": ".tags_api",
        "AsyncTasksApi": ".tasks_api",
        "AsyncTypeaheadApi": ".typeahead_api",
        "AsyncUsersApi": ".users_api",
        "AsyncWebhooksApi": ".webhooks_api",
        "AsyncWorkspacesApi": ".workspaces_api",
    },
)
