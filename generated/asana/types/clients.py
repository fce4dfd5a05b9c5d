"""The attributes of `Client` and `AsyncClient`, for type checkers."""

from __future__ import annotations

from .. import aio as _aio
from .. import api as _api


class Attributes:
    """The operations, by tag."""

    attachments: _api.AttachmentsApi
    batch_api: _api.BatchAPIApi
    events: _api.EventsApi
    jobs: _api.JobsApi
    projects: _api.ProjectsApi
    sections: _api.SectionsApi
    stories: _api.StoriesApi
    tags: _api.TagsApi
    tasks: _api.TasksApi
    typeahead: _api.TypeaheadApi
    users: _api.UsersApi
    webhooks: _api.WebhooksApi
    workspaces: _api.WorkspacesApi


class AsyncAttributes:
    """The operations for asyncio, by tag."""

    attachments: _aio.AsyncAttachmentsApi
    batch_api: _aio.AsyncBatchAPIApi
    events: _aio.AsyncEventsApi
    jobs: _aio.AsyncJobsApi
    projects: _aio.AsyncProjectsApi
    sections: _aio.AsyncSectionsApi
    stories: _aio.AsyncStoriesApi
    tags: _aio.AsyncTagsApi
    tasks: _aio.AsyncTasksApi
    typeahead: _aio.AsyncTypeaheadApi
    users: _aio.AsyncUsersApi
    webhooks: _aio.AsyncWebhooksApi
    workspaces: _aio.AsyncWorkspacesApi
