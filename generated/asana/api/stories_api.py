"""Stories: the operations of `StoriesApi`."""

# mypy: disable-error-code="no-any-return"
from __future__ import annotations

from typing import Any, Unpack

from .._core.operation import Operation, Parameter
from .._lazy import Later as _Later
from .._sync.api_base import Api
from .._sync.api_base import with_http_info as _with_http_info

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from .. import pagination as _pagination
    from .. import types as _types
    from ..types import stories_api as _options
else:
    _pagination = _Later(".pagination")
    _types = _Later(".types")
    _options = _Later(".types.stories_api")

__all__ = ["StoriesApi"]

_CREATE_STORY_FOR_GOAL = Operation(
    name="create_story_for_goal",
    method="POST",
    path="/goals/{goal_gid}/stories",
    parameters=(Parameter("goal_gid", "path"), Parameter("opt_fields")),
    body_required=True,
)
_CREATE_STORY_FOR_TASK = Operation(
    name="create_story_for_task",
    method="POST",
    path="/tasks/{task_gid}/stories",
    parameters=(Parameter("task_gid", "path"), Parameter("opt_fields")),
    body_required=True,
)
_DELETE_STORY = Operation(
    name="delete_story",
    method="DELETE",
    path="/stories/{story_gid}",
    parameters=(Parameter("story_gid", "path"),),
)
_GET_STORIES_FOR_GOAL = Operation(
    name="get_stories_for_goal",
    path="/goals/{goal_gid}/stories",
    parameters=(
        Parameter("goal_gid", "path"),
        Parameter("limit"),
        Parameter("offset"),
        Parameter("created_after"),
        Parameter("resource_subtype"),
        Parameter("sort_ascending"),
        Parameter("opt_fields"),
    ),
    result="pages",
)
_GET_STORIES_FOR_TASK = Operation(
    name="get_stories_for_task",
    path="/tasks/{task_gid}/stories",
    parameters=(
        Parameter("task_gid", "path"),
        Parameter("limit"),
        Parameter("offset"),
        Parameter("created_after"),
        Parameter("resource_subtype"),
        Parameter("sort_ascending"),
        Parameter("opt_fields"),
    ),
    result="pages",
)
_GET_STORY = Operation(
    name="get_story",
    path="/stories/{story_gid}",
    parameters=(Parameter("story_gid", "path"), Parameter("opt_fields")),
)
_UPDATE_STORY = Operation(
    name="update_story",
    method="PUT",
    path="/stories/{story_gid}",
    parameters=(Parameter("story_gid", "path"), Parameter("opt_fields")),
    body_required=True,
)


class StoriesApi(Api):
    """The history of a task or goal. Some stories are comments, written by people; the
    others are written by Asana when something happens, for example when a task gets
    a new assignee. Which fields a story has depends on its `resource_subtype`.
    """

    def create_story_for_goal(
        self,
        body: _types.StoryRequestBody | dict[str, Any],
        goal_gid: str,
        opts: _options.CreateStoryForGoalOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.CreateStoryForGoalKeywords],
    ) -> _types.StoryResponse:
        """Create a story on a goal.

        Writes a comment on a goal and returns it in full. You are its author, and its
        time is that of the request. Other kinds of stories are made by Asana alone.

        :param dict body: The comment. (required)
        :param str goal_gid: The goal. (required)
        :param list[str] opt_fields: Properties of the story to return besides those of
            its compact form.
        :return: StoryResponse
        """
        return self._call(
            _CREATE_STORY_FOR_GOAL, {"goal_gid": goal_gid}, opts, kwargs, body
        )

    def create_story_for_task(
        self,
        body: _types.StoryRequestBody | dict[str, Any],
        task_gid: str,
        opts: _options.CreateStoryForTaskOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.CreateStoryForTaskKeywords],
    ) -> _types.StoryResponse:
        """Create a story on a task.

        Writes a comment on a task and returns it in full. You are its author, and its
        time is that of the request. Other kinds of stories are made by Asana alone.

        :param dict body: The comment. (required)
        :param str task_gid: The task. (required)
        :param list[str] opt_fields: Properties of the story to return besides those of
            its compact form.
        :return: StoryResponse
        """
        return self._call(
            _CREATE_STORY_FOR_TASK, {"task_gid": task_gid}, opts, kwargs, body
        )

    def delete_story(
        self, story_gid: str, **kwargs: Unpack[_types.CallKeywords]
    ) -> dict[str, Any]:
        """Delete a story.

        Deletes a story that you have written. Stories of other people cannot be
        deleted.

        :param str story_gid: The story. (required)
        :return: dict[str, Any]
        """
        return self._call(_DELETE_STORY, {"story_gid": story_gid}, None, kwargs)

    def get_stories_for_goal(
        self,
        goal_gid: str,
        opts: _options.GetStoriesForGoalOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.GetStoriesForGoalKeywords],
    ) -> _pagination.ItemIterator[_types.StoryResponse]:
        """Get stories from a goal.

        Lists the comments and the history of a goal in compact form.

        :param str goal_gid: The goal. (required)
        :param int limit: How many objects a page may hold, from 1 to 100.
        :param str offset: Where the page starts: the `offset` of `next_page` in the
            response before.
        :param datetime created_after: Leave out stories written up to this moment.
        :param str resource_subtype: Give `comment_added` for comments alone; no other
            kind can be asked for.
        :param bool sort_ascending: Whether the oldest story comes first, which is the
            default.
        :param list[str] opt_fields: Properties of each story to return besides those of
            its compact form.
        :return: StoryResponseArray
        """
        return self._call(_GET_STORIES_FOR_GOAL, {"goal_gid": goal_gid}, opts, kwargs)

    def get_stories_for_task(
        self,
        task_gid: str,
        opts: _options.GetStoriesForTaskOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.GetStoriesForTaskKeywords],
    ) -> _pagination.ItemIterator[_types.StoryResponse]:
        """Get stories from a task.

        Lists the comments and the history of a task in compact form.

        :param str task_gid: The task. (required)
        :param int limit: How many objects a page may hold, from 1 to 100.
        :param str offset: Where the page starts: the `offset` of `next_page` in the
            response before.
        :param datetime created_after: Leave out stories written up to this moment.
        :param str resource_subtype: Give `comment_added` for comments alone; no other
            kind can be asked for.
        :param bool sort_ascending: Whether the oldest story comes first, which is the
            default.
        :param list[str] opt_fields: Properties of each story to return besides those of
            its compact form.
        :return: StoryResponseArray
        """
        return self._call(_GET_STORIES_FOR_TASK, {"task_gid": task_gid}, opts, kwargs)

    def get_story(
        self,
        story_gid: str,
        opts: _options.GetStoryOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.GetStoryKeywords],
    ) -> _types.StoryResponse:
        """Get a story.

        Returns one story in full. Beside the fields that all stories share there are
        those of its `resource_subtype`, such as `old_name` and `new_name` when
        something was renamed.

        :param str story_gid: The story. (required)
        :param list[str] opt_fields: Properties of the story to return besides those of
            its compact form.
        :return: StoryResponse
        """
        return self._call(_GET_STORY, {"story_gid": story_gid}, opts, kwargs)

    def update_story(
        self,
        body: _types.StoryRequestBody | dict[str, Any],
        story_gid: str,
        opts: _options.UpdateStoryOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.UpdateStoryKeywords],
    ) -> _types.StoryResponse:
        """Update a story.

        Edits a comment, or pins a story, and returns it in full.

        - The text of a comment can be changed, with either `text` or `html_text`; that
          of other stories cannot.
        - Comments and stories about attachments can be pinned with `is_pinned`.

        :param dict body: The fields to change. (required)
        :param str story_gid: The story. (required)
        :param list[str] opt_fields: Properties of the story to return besides those of
            its compact form.
        :return: StoryResponse
        """
        return self._call(_UPDATE_STORY, {"story_gid": story_gid}, opts, kwargs, body)

    create_story_for_goal_with_http_info = _with_http_info(create_story_for_goal)
    create_story_for_task_with_http_info = _with_http_info(create_story_for_task)
    delete_story_with_http_info = _with_http_info(delete_story)
    get_stories_for_goal_with_http_info = _with_http_info(get_stories_for_goal)
    get_stories_for_task_with_http_info = _with_http_info(get_stories_for_task)
    get_story_with_http_info = _with_http_info(get_story)
    update_story_with_http_info = _with_http_info(update_story)
