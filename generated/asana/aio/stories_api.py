"""Stories: the operations of `StoriesApi`. For asyncio."""

# mypy: disable-error-code="no-any-return"
from __future__ import annotations

from typing import Any, Unpack

from .._lazy import Later as _Later
from ..api.stories_api import (
    _CREATE_STORY_FOR_GOAL,
    _CREATE_STORY_FOR_TASK,
    _DELETE_STORY,
    _GET_STORIES_FOR_GOAL,
    _GET_STORIES_FOR_TASK,
    _GET_STORY,
    _UPDATE_STORY,
)
from .api_base import AsyncApi
from .api_base import with_http_info as _with_http_info

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from .. import types as _types
    from ..types import stories_api as _options
    from . import iterators as _pagination
else:
    _types = _Later(".types")
    _options = _Later(".types.stories_api")
    _pagination = _Later(".aio.iterators")

__all__ = ["AsyncStoriesApi"]


class AsyncStoriesApi(AsyncApi):
    """`StoriesApi` for asyncio."""

    async def create_story_for_goal(
        self,
        body: _types.StoryRequestBody | dict[str, Any],
        goal_gid: str,
        opts: _options.CreateStoryForGoalOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.CreateStoryForGoalKeywords],
    ) -> _types.StoryResponse:
        """Create a story on a goal. See `StoriesApi.create_story_for_goal`."""
        return await self._call(
            _CREATE_STORY_FOR_GOAL, {"goal_gid": goal_gid}, opts, kwargs, body
        )

    async def create_story_for_task(
        self,
        body: _types.StoryRequestBody | dict[str, Any],
        task_gid: str,
        opts: _options.CreateStoryForTaskOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.CreateStoryForTaskKeywords],
    ) -> _types.StoryResponse:
        """Create a story on a task. See `StoriesApi.create_story_for_task`."""
        return await self._call(
            _CREATE_STORY_FOR_TASK, {"task_gid": task_gid}, opts, kwargs, body
        )

    async def delete_story(
        self, story_gid: str, **kwargs: Unpack[_types.CallKeywords]
    ) -> dict[str, Any]:
        """Delete a story. See `StoriesApi.delete_story`."""
        return await self._call(_DELETE_STORY, {"story_gid": story_gid}, None, kwargs)

    def get_stories_for_goal(
        self,
        goal_gid: str,
        opts: _options.GetStoriesForGoalOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.GetStoriesForGoalKeywords],
    ) -> _pagination.AsyncItemIterator[_types.StoryResponse]:
        """Get stories from a goal. See `StoriesApi.get_stories_for_goal`."""
        return self._call(_GET_STORIES_FOR_GOAL, {"goal_gid": goal_gid}, opts, kwargs)

    def get_stories_for_task(
        self,
        task_gid: str,
        opts: _options.GetStoriesForTaskOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.GetStoriesForTaskKeywords],
    ) -> _pagination.AsyncItemIterator[_types.StoryResponse]:
        """Get stories from a task. See `StoriesApi.get_stories_for_task`."""
        return self._call(_GET_STORIES_FOR_TASK, {"task_gid": task_gid}, opts, kwargs)

    async def get_story(
        self,
        story_gid: str,
        opts: _options.GetStoryOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.GetStoryKeywords],
    ) -> _types.StoryResponse:
        """Get a story. See `StoriesApi.get_story`."""
        return await self._call(_GET_STORY, {"story_gid": story_gid}, opts, kwargs)

    async def update_story(
        self,
        body: _types.StoryRequestBody | dict[str, Any],
        story_gid: str,
        opts: _options.UpdateStoryOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.UpdateStoryKeywords],
    ) -> _types.StoryResponse:
        """Update a story. See `StoriesApi.update_story`."""
        return await self._call(
            _UPDATE_STORY, {"story_gid": story_gid}, opts, kwargs, body
        )

    create_story_for_goal_with_http_info = _with_http_info(create_story_for_goal)
    create_story_for_task_with_http_info = _with_http_info(create_story_for_task)
    delete_story_with_http_info = _with_http_info(delete_story)
    get_stories_for_goal_with_http_info = _with_http_info(get_stories_for_goal)
    get_stories_for_task_with_http_info = _with_http_info(get_stories_for_task)
    get_story_with_http_info = _with_http_info(get_story)
    update_story_with_http_info = _with_http_info(update_story)
