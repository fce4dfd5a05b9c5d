"""One module a tag of the document; each is loaded when it is first used."""

from .._lazy import load_lazily

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .attachments_api import AttachmentsApi
    from .batch_api_api import BatchAPIApi
    from .events_api import EventsApi
    from .jobs_api import JobsApi
    from .projects_api import ProjectsApi
    from .sections_api import SectionsApi
    from .stories_api import StoriesApi
    from .tags_api import TagsApi
    from .tasks_api import TasksApi
    from .typeahead_api import TypeaheadApi
    from .users_api import UsersApi
    from .webhooks_api import WebhooksApi
    from .workspaces_api import WorkspacesApi

__all__ = [
    "AttachmentsApi",
    "BatchAPIApi",
    "EventsApi",
    "JobsApi",
    "ProjectsApi",
    "SectionsApi",
    "StoriesApi",
    "TagsApi",
    "TasksApi",
    "TypeaheadApi",
    "UsersApi",
    "WebhooksApi",
    "WorkspacesApi",
]

__getattr__, __dir__ = load_lazily(
    __name__,
    {
        "AttachmentsApi": ".attachments_api",
        "BatchAPIApi": ".batch_api_api",
        "EventsApi": ".events_api",
        "JobsApi": ".jobs_api",
        "ProjectsApi": ".projects_api",
        "SectionsApi": ".sections_api",
        "StoriesApi": ".stories_api",
        "TagsApi": ".tags_api",
        "TasksApi": ".tasks_api",
        "TypeaheadApi": ".typeahead_api",
        "UsersApi": ".users_api",
        "WebhooksApi": ".webhooks_api",
        "WorkspacesApi": ".workspaces_api",
    },
)
