"""Stories: the operations of `StoriesApi`."""

from __future__ import annotations

from typing import Any

from ..api_base import Api, Options, with_http_info
from ..operation import Operation, Parameter

__all__ = ["StoriesApi"]

_CREATE_STORY_FOR_GOAL = Operation(
    name="create_story_for_goal",
    method="POST",
    path="/goals/{goal_gid}/stories",
    parameters=(
        Parameter("goal_gid", "path", required=True),
        Parameter("opt_fields", "query"),
    ),
    content_type="application/json; charset=UTF-8",
    body_required=True,
    result="data",
)
_CREATE_STORY_FOR_TASK = Operation(
    name="create_story_for_task",
    method="POST",
    path="/tasks/{task_gid}/stories",
    parameters=(
        Parameter("task_gid", "path", required=True),
        Parameter("opt_fields", "query"),
    ),
    content_type="application/json; charset=UTF-8",
    body_required=True,
    result="data",
)
_DELETE_STORY = Operation(
    name="delete_story",
    method="DELETE",
    path="/stories/{story_gid}",
    parameters=(Parameter("story_gid", "path", required=True),),
    result="data",
)
_GET_STORIES_FOR_GOAL = Operation(
    name="get_stories_for_goal",
    method="GET",
    path="/goals/{goal_gid}/stories",
    parameters=(
        Parameter("goal_gid", "path", required=True),
        Parameter("limit", "query"),
        Parameter("offset", "query"),
        Parameter("opt_fields", "query"),
    ),
    result="pages",
)
_GET_STORIES_FOR_TASK = Operation(
    name="get_stories_for_task",
    method="GET",
    path="/tasks/{task_gid}/stories",
    parameters=(
        Parameter("task_gid", "path", required=True),
        Parameter("limit", "query"),
        Parameter("offset", "query"),
        Parameter("opt_fields", "query"),
    ),
    result="pages",
)
_GET_STORY = Operation(
    name="get_story",
    method="GET",
    path="/stories/{story_gid}",
    parameters=(
        Parameter("story_gid", "path", required=True),
        Parameter("opt_fields", "query"),
    ),
    result="data",
)
_UPDATE_STORY = Operation(
    name="update_story",
    method="PUT",
    path="/stories/{story_gid}",
    parameters=(
        Parameter("story_gid", "path", required=True),
        Parameter("opt_fields", "query"),
    ),
    content_type="application/json; charset=UTF-8",
    body_required=True,
    result="data",
)


class StoriesApi(Api):
    """The history of a task or goal. Some stories are comments, written by people; the
    others are written by Asana when something happens, for example when a task gets
    a new assignee. Which fields a story has depends on its `resource_subtype`.
    """

    def create_story_for_goal(
        self, body: Any, goal_gid: str, opts: Options = None, **kwargs: Any
    ) -> Any:
        """Create a story on a goal.

        Writes a comment on a goal and returns it in full. You are its author, and its
        time is that of the request. Other kinds of stories are made by Asana alone.

        Args:
            body (dict): The comment.
            goal_gid (str): The goal.
            opts: By wire name, what may be left out (or as keywords):
                opt_fields (list[str]): Properties of the story to return besides those
                    of its compact form.

        Returns:
            The resource, a dict.
        """
        return self._call(
            _CREATE_STORY_FOR_GOAL, {"goal_gid": goal_gid}, opts, kwargs, body
        )

    create_story_for_goal_with_http_info = with_http_info(create_story_for_goal)

    def create_story_for_task(
        self, body: Any, task_gid: str, opts: Options = None, **kwargs: Any
    ) -> Any:
        """Create a story on a task.

        Writes a comment on a task and returns it in full. You are its author, and its
        time is that of the request. Other kinds of stories are made by Asana alone.

        Args:
            body (dict): The comment.
            task_gid (str): The task.
            opts: By wire name, what may be left out (or as keywords):
                opt_fields (list[str]): Properties of the story to return besides those
                    of its compact form.

        Returns:
            The resource, a dict.
        """
        return self._call(
            _CREATE_STORY_FOR_TASK, {"task_gid": task_gid}, opts, kwargs, body
        )

    create_story_for_task_with_http_info = with_http_info(create_story_for_task)

    def delete_story(self, story_gid: str, **kwargs: Any) -> Any:
        """Delete a story.

        Deletes a story of your own making. Stories of other people cannot be deleted.

        Args:
            story_gid (str): The story.

        Returns:
            The resource, a dict.
        """
        return self._call(_DELETE_STORY, {"story_gid": story_gid}, None, kwargs)

    delete_story_with_http_info = with_http_info(delete_story)

    def get_stories_for_goal(
        self, goal_gid: str, opts: Options = None, **kwargs: Any
    ) -> Any:
        """Get stories from a goal.

        Lists the comments and the history of a goal in compact form.

        Args:
            goal_gid (str): The goal.
            opts: By wire name, what may be left out (or as keywords):
                limit (int): How many objects a page may hold, from 1 to 100.
                offset (str): Where the page starts: the `offset` of `next_page` in the
                    answer before.
                opt_fields (list[str]): Properties of the story to return besides those
                    of its compact form.

        Returns:
            An iterator over the resources of all pages.
        """
        return self._call(_GET_STORIES_FOR_GOAL, {"goal_gid": goal_gid}, opts, kwargs)

    get_stories_for_goal_with_http_info = with_http_info(get_stories_for_goal)

    def get_stories_for_task(
        self, task_gid: str, opts: Options = None, **kwargs: Any
    ) -> Any:
        """Get stories from a task.

        Lists the comments and the history of a task in compact form.

        Args:
            task_gid (str): The task.
            opts: By wire name, what may be left out (or as keywords):
                limit (int): How many objects a page may hold, from 1 to 100.
                offset (str): Where the page starts: the `offset` of `next_page` in the
                    answer before.
                opt_fields (list[str]): Properties of the story to return besides those
                    of its compact form.

        Returns:
            An iterator over the resources of all pages.
        """
        return self._call(_GET_STORIES_FOR_TASK, {"task_gid": task_gid}, opts, kwargs)

    get_stories_for_task_with_http_info = with_http_info(get_stories_for_task)

    def get_story(self, story_gid: str, opts: Options = None, **kwargs: Any) -> Any:
        """Get a story.

        Returns one story in full. Beside the fields that all stories share there are
        those of its `resource_subtype`, such as `old_name` and `new_name` when
        something was renamed.

        Args:
            story_gid (str): The story.
            opts: By wire name, what may be left out (or as keywords):
                opt_fields (list[str]): Properties of the story to return besides those
                    of its compact form.

        Returns:
            The resource, a dict.
        """
        return self._call(_GET_STORY, {"story_gid": story_gid}, opts, kwargs)

    get_story_with_http_info = with_http_info(get_story)

    def update_story(
        self, body: Any, story_gid: str, opts: Options = None, **kwargs: Any
    ) -> Any:
        """Update a story.

        Edits a comment, or pins a story, and returns it in full.

        - The text of a comment can be changed, with either `text` or `html_text`; that
          of other stories cannot.
        - Comments and stories about attachments can be pinned with `is_pinned`.

        Args:
            body (dict): The fields to change.
            story_gid (str): The story.
            opts: By wire name, what may be left out (or as keywords):
                opt_fields (list[str]): Properties of the story to return besides those
                    of its compact form.

        Returns:
            The resource, a dict.
        """
        return self._call(_UPDATE_STORY, {"story_gid": story_gid}, opts, kwargs, body)

    update_story_with_http_info = with_http_info(update_story)
