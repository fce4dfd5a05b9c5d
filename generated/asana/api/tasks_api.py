"""Tasks: the operations of `TasksApi`."""

# mypy: disable-error-code="no-any-return"
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Unpack

from .._core.operation import Operation, Parameter
from .._lazy import Later as _Later
from .._sync.api_base import Api
from .._sync.api_base import with_http_info as _with_http_info

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from .. import pagination as _pagination
    from .. import types as _types
    from ..types import tasks_api as _options
else:
    _pagination = _Later(".pagination")
    _types = _Later(".types")
    _options = _Later(".types.tasks_api")

__all__ = ["TasksApi"]

_ADD_DEPENDENCIES_FOR_TASK = Operation(
    name="add_dependencies_for_task",
    method="POST",
    path="/tasks/{task_gid}/addDependencies",
    parameters=(Parameter("task_gid", "path"),),
    body_required=True,
)
_ADD_DEPENDENTS_FOR_TASK = Operation(
    name="add_dependents_for_task",
    method="POST",
    path="/tasks/{task_gid}/addDependents",
    parameters=(Parameter("task_gid", "path"),),
    body_required=True,
)
_ADD_FOLLOWERS_FOR_TASK = Operation(
    name="add_followers_for_task",
    method="POST",
    path="/tasks/{task_gid}/addFollowers",
    parameters=(Parameter("task_gid", "path"), Parameter("opt_fields")),
    body_required=True,
)
_ADD_PROJECT_FOR_TASK = Operation(
    name="add_project_for_task",
    method="POST",
    path="/tasks/{task_gid}/addProject",
    parameters=(Parameter("task_gid", "path"),),
    body_required=True,
)
_ADD_TAG_FOR_TASK = Operation(
    name="add_tag_for_task",
    method="POST",
    path="/tasks/{task_gid}/addTag",
    parameters=(Parameter("task_gid", "path"),),
    body_required=True,
)
_CREATE_SUBTASK_FOR_TASK = Operation(
    name="create_subtask_for_task",
    method="POST",
    path="/tasks/{task_gid}/subtasks",
    parameters=(Parameter("task_gid", "path"), Parameter("opt_fields")),
    body_required=True,
)
_CREATE_TASK = Operation(
    name="create_task",
    method="POST",
    path="/tasks",
    parameters=(Parameter("opt_fields"),),
    body_required=True,
)
_DELETE_TASK = Operation(
    name="delete_task",
    method="DELETE",
    path="/tasks/{task_gid}",
    parameters=(Parameter("task_gid", "path"),),
)
_DUPLICATE_TASK = Operation(
    name="duplicate_task",
    method="POST",
    path="/tasks/{task_gid}/duplicate",
    parameters=(Parameter("task_gid", "path"), Parameter("opt_fields")),
    body_required=True,
)
_GET_DEPENDENCIES_FOR_TASK = Operation(
    name="get_dependencies_for_task",
    path="/tasks/{task_gid}/dependencies",
    parameters=(
        Parameter("task_gid", "path"),
        Parameter("limit"),
        Parameter("offset"),
        Parameter("opt_fields"),
    ),
    result="pages",
)
_GET_DEPENDENTS_FOR_TASK = Operation(
    name="get_dependents_for_task",
    path="/tasks/{task_gid}/dependents",
    parameters=(
        Parameter("task_gid", "path"),
        Parameter("limit"),
        Parameter("offset"),
        Parameter("opt_fields"),
    ),
    result="pages",
)
_GET_SUBTASKS_FOR_TASK = Operation(
    name="get_subtasks_for_task",
    path="/tasks/{task_gid}/subtasks",
    parameters=(
        Parameter("task_gid", "path"),
        Parameter("limit"),
        Parameter("offset"),
        Parameter("opt_fields"),
    ),
    result="pages",
)
_GET_TASK = Operation(
    name="get_task",
    path="/tasks/{task_gid}",
    parameters=(Parameter("task_gid", "path"), Parameter("opt_fields")),
)
_GET_TASK_FOR_CUSTOM_ID = Operation(
    name="get_task_for_custom_id",
    path="/workspaces/{workspace_gid}/tasks/custom_id/{custom_id}",
    parameters=(Parameter("workspace_gid", "path"), Parameter("custom_id", "path")),
)
_GET_TASKS = Operation(
    name="get_tasks",
    path="/tasks",
    parameters=(
        Parameter("limit"),
        Parameter("offset"),
        Parameter("assignee"),
        Parameter("project"),
        Parameter("section"),
        Parameter("workspace"),
        Parameter("completed_since"),
        Parameter("modified_since"),
        Parameter("custom_type"),
        Parameter("opt_fields"),
    ),
    result="pages",
)
_GET_TASKS_FOR_PROJECT = Operation(
    name="get_tasks_for_project",
    path="/projects/{project_gid}/tasks",
    parameters=(
        Parameter("completed_since"),
        Parameter("project_gid", "path"),
        Parameter("limit"),
        Parameter("offset"),
        Parameter("opt_fields"),
    ),
    result="pages",
)
_GET_TASKS_FOR_SECTION = Operation(
    name="get_tasks_for_section",
    path="/sections/{section_gid}/tasks",
    parameters=(
        Parameter("section_gid", "path"),
        Parameter("limit"),
        Parameter("offset"),
        Parameter("completed_since"),
        Parameter("opt_fields"),
    ),
    result="pages",
)
_GET_TASKS_FOR_TAG = Operation(
    name="get_tasks_for_tag",
    path="/tags/{tag_gid}/tasks",
    parameters=(
        Parameter("tag_gid", "path"),
        Parameter("limit"),
        Parameter("offset"),
        Parameter("opt_fields"),
    ),
    result="pages",
)
_GET_TASKS_FOR_USER_TASK_LIST = Operation(
    name="get_tasks_for_user_task_list",
    path="/user_task_lists/{user_task_list_gid}/tasks",
    parameters=(
        Parameter("completed_since"),
        Parameter("user_task_list_gid", "path"),
        Parameter("limit"),
        Parameter("offset"),
        Parameter("opt_fields"),
    ),
    result="pages",
)
_REMOVE_DEPENDENCIES_FOR_TASK = Operation(
    name="remove_dependencies_for_task",
    method="POST",
    path="/tasks/{task_gid}/removeDependencies",
    parameters=(Parameter("task_gid", "path"),),
    body_required=True,
)
_REMOVE_DEPENDENTS_FOR_TASK = Operation(
    name="remove_dependents_for_task",
    method="POST",
    path="/tasks/{task_gid}/removeDependents",
    parameters=(Parameter("task_gid", "path"),),
    body_required=True,
)
_REMOVE_FOLLOWER_FOR_TASK = Operation(
    name="remove_follower_for_task",
    method="POST",
    path="/tasks/{task_gid}/removeFollowers",
    parameters=(Parameter("task_gid", "path"), Parameter("opt_fields")),
    body_required=True,
)
_REMOVE_PROJECT_FOR_TASK = Operation(
    name="remove_project_for_task",
    method="POST",
    path="/tasks/{task_gid}/removeProject",
    parameters=(Parameter("task_gid", "path"),),
    body_required=True,
)
_REMOVE_TAG_FOR_TASK = Operation(
    name="remove_tag_for_task",
    method="POST",
    path="/tasks/{task_gid}/removeTag",
    parameters=(Parameter("task_gid", "path"),),
    body_required=True,
)
_ROLLUP_TASK = Operation(
    name="rollup_task",
    method="POST",
    path="/tasks/{task_gid}/rollup",
    parameters=(Parameter("task_gid", "path"), Parameter("opt_fields")),
)
_SEARCH_TASKS_FOR_WORKSPACE = Operation(
    name="search_tasks_for_workspace",
    path="/workspaces/{workspace_gid}/tasks/search",
    parameters=(
        Parameter("workspace_gid", "path"),
        Parameter("text"),
        Parameter("resource_subtype"),
        Parameter("assignee.any", name="assignee_any"),
        Parameter("assignee.not", name="assignee_not"),
        Parameter("portfolios.any", name="portfolios_any"),
        Parameter("projects.any", name="projects_any"),
        Parameter("projects.not", name="projects_not"),
        Parameter("projects.all", name="projects_all"),
        Parameter("sections.any", name="sections_any"),
        Parameter("sections.not", name="sections_not"),
        Parameter("sections.all", name="sections_all"),
        Parameter("tags.any", name="tags_any"),
        Parameter("tags.not", name="tags_not"),
        Parameter("tags.all", name="tags_all"),
        Parameter("teams.any", name="teams_any"),
        Parameter("followers.any", name="followers_any"),
        Parameter("followers.not", name="followers_not"),
        Parameter("created_by.any", name="created_by_any"),
        Parameter("created_by.not", name="created_by_not"),
        Parameter("assigned_by.any", name="assigned_by_any"),
        Parameter("assigned_by.not", name="assigned_by_not"),
        Parameter("liked_by.not", name="liked_by_not"),
        Parameter("commented_on_by.not", name="commented_on_by_not"),
        Parameter("due_on.before", name="due_on_before"),
        Parameter("due_on.after", name="due_on_after"),
        Parameter("due_on"),
        Parameter("due_at.before", name="due_at_before"),
        Parameter("due_at.after", name="due_at_after"),
        Parameter("start_on.before", name="start_on_before"),
        Parameter("start_on.after", name="start_on_after"),
        Parameter("start_on"),
        Parameter("created_on.before", name="created_on_before"),
        Parameter("created_on.after", name="created_on_after"),
        Parameter("created_on"),
        Parameter("created_at.before", name="created_at_before"),
        Parameter("created_at.after", name="created_at_after"),
        Parameter("completed_on.before", name="completed_on_before"),
        Parameter("completed_on.after", name="completed_on_after"),
        Parameter("completed_on"),
        Parameter("completed_at.before", name="completed_at_before"),
        Parameter("completed_at.after", name="completed_at_after"),
        Parameter("modified_on.before", name="modified_on_before"),
        Parameter("modified_on.after", name="modified_on_after"),
        Parameter("modified_on"),
        Parameter("modified_at.before", name="modified_at_before"),
        Parameter("modified_at.after", name="modified_at_after"),
        Parameter("is_blocking"),
        Parameter("is_blocked"),
        Parameter("has_attachment"),
        Parameter("completed"),
        Parameter("is_subtask"),
        Parameter("sort_by"),
        Parameter("sort_ascending"),
        Parameter("opt_fields"),
    ),
    result="pages",
    free_parameters=("custom_fields.",),
)
_SET_PARENT_FOR_TASK = Operation(
    name="set_parent_for_task",
    method="POST",
    path="/tasks/{task_gid}/setParent",
    parameters=(Parameter("task_gid", "path"), Parameter("opt_fields")),
    body_required=True,
)
_UPDATE_TASK = Operation(
    name="update_task",
    method="PUT",
    path="/tasks/{task_gid}",
    parameters=(Parameter("task_gid", "path"), Parameter("opt_fields")),
    body_required=True,
)


class TasksApi(Api):
    """The things to be done. A task has at most one assignee, can be in several
    projects at a time, and may have subtasks, tags, followers, custom fields and
    other tasks that it waits for.

    Lists of tasks come compact, with `gid`, `name`, `resource_type` and
    `resource_subtype`; use `opt_fields` for the rest.
    """

    def add_dependencies_for_task(
        self,
        body: _types.ModifyDependenciesRequestBody | dict[str, Any],
        task_gid: str,
        **kwargs: Unpack[_types.CallKeywords],
    ) -> dict[str, Any]:
        """Set dependencies for a task.

        Makes the task depend on others, in addition to its existing dependencies. A
        task can have 30 dependencies and dependents in total. The `data` of the
        response is empty.

        :param dict body: The tasks to wait for. (required)
        :param str task_gid: The task. (required)
        :return: dict[str, Any]
        """
        return self._call(
            _ADD_DEPENDENCIES_FOR_TASK, {"task_gid": task_gid}, None, kwargs, body
        )

    def add_dependents_for_task(
        self,
        body: _types.ModifyDependentsRequestBody | dict[str, Any],
        task_gid: str,
        **kwargs: Unpack[_types.CallKeywords],
    ) -> dict[str, Any]:
        """Set dependents for a task.

        Makes other tasks depend on this one, in addition to its existing dependents. A
        task can have 30 dependencies and dependents in total. The `data` of the
        response is empty.

        :param dict body: The tasks that depend on this one. (required)
        :param str task_gid: The task. (required)
        :return: dict[str, Any]
        """
        return self._call(
            _ADD_DEPENDENTS_FOR_TASK, {"task_gid": task_gid}, None, kwargs, body
        )

    def add_followers_for_task(
        self,
        body: _types.TaskAddFollowersRequestBody | dict[str, Any],
        task_gid: str,
        opts: _options.AddFollowersForTaskOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.AddFollowersForTaskKeywords],
    ) -> _types.TaskResponse:
        """Add followers to a task.

        Adds followers to the task. The response is the whole task.

        :param dict body: The users to add as followers. (required)
        :param str task_gid: The task. (required)
        :param list[str] opt_fields: Properties of the task to return besides those of
            its compact form.
        :return: TaskResponse
        """
        return self._call(
            _ADD_FOLLOWERS_FOR_TASK, {"task_gid": task_gid}, opts, kwargs, body
        )

    def add_project_for_task(
        self,
        body: _types.TaskAddProjectRequestBody | dict[str, Any],
        task_gid: str,
        **kwargs: Unpack[_types.CallKeywords],
    ) -> dict[str, Any]:
        """Add a project to a task.

        Adds the task to a project, or moves it to another place in a project that holds
        it. A task can be in up to 20 projects. The `data` of the response is empty.

        Without further fields the task is placed at the end of the project. Otherwise
        its place follows from these:

        - `section` alone: the end of that section.
        - `insert_before` or `insert_after` a task: next to it. With `section` too, the
          task must be in it.
        - `section` with `insert_after: null`: the beginning of the section.
        - `section` with `insert_before: null`: the end of the section.

        Give at most one of `insert_before` and `insert_after`.

        :param dict body: The project, and the task's place in it. (required)
        :param str task_gid: The task. (required)
        :return: dict[str, Any]
        """
        return self._call(
            _ADD_PROJECT_FOR_TASK, {"task_gid": task_gid}, None, kwargs, body
        )

    def add_tag_for_task(
        self,
        body: _types.TaskAddTagRequestBody | dict[str, Any],
        task_gid: str,
        **kwargs: Unpack[_types.CallKeywords],
    ) -> dict[str, Any]:
        """Add a tag to a task.

        Adds a tag to the task. The `data` of the response is empty.

        :param dict body: The tag to put on. (required)
        :param str task_gid: The task. (required)
        :return: dict[str, Any]
        """
        return self._call(_ADD_TAG_FOR_TASK, {"task_gid": task_gid}, None, kwargs, body)

    def create_subtask_for_task(
        self,
        body: _types.TaskCreateRequestBody | dict[str, Any],
        task_gid: str,
        opts: _options.CreateSubtaskForTaskOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.CreateSubtaskForTaskKeywords],
    ) -> _types.TaskResponse:
        """Create a subtask.

        Creates a subtask of this task and returns it in full.

        :param dict body: The properties of the subtask. (required)
        :param str task_gid: The task. (required)
        :param list[str] opt_fields: Properties of the task to return besides those of
            its compact form.
        :return: TaskResponse
        """
        return self._call(
            _CREATE_SUBTASK_FOR_TASK, {"task_gid": task_gid}, opts, kwargs, body
        )

    def create_task(
        self,
        body: _types.TaskCreateRequestBody | dict[str, Any],
        opts: _options.CreateTaskOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.CreateTaskKeywords],
    ) -> _types.TaskResponse:
        """Create a task.

        Creates a task and returns it in full. Fields that you leave out get their
        defaults.

        A task stays in the workspace it was made in. Give `workspace`, or else
        `projects` or `parent`, from which the workspace follows:

        ```json
        {"data": {"name": "Order the banners", "projects": ["1206540033102"], "assignee": "me"}}
        ```

        :param dict body: The properties of the task. (required)
        :param list[str] opt_fields: Properties of the task to return besides those of
            its compact form.
        :return: TaskResponse
        """
        return self._call(_CREATE_TASK, {}, opts, kwargs, body)

    def delete_task(
        self, task_gid: str, **kwargs: Unpack[_types.CallKeywords]
    ) -> dict[str, Any]:
        """Delete a task.

        Moves a task to the trash of the current user, from which it can be restored for
        30 days. After that it is deleted permanently. The `data` of the response is
        empty.

        :param str task_gid: The task. (required)
        :return: dict[str, Any]
        """
        return self._call(_DELETE_TASK, {"task_gid": task_gid}, None, kwargs)

    def duplicate_task(
        self,
        body: _types.TaskDuplicateRequestBody | dict[str, Any],
        task_gid: str,
        opts: _options.DuplicateTaskOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.DuplicateTaskKeywords],
    ) -> _types.JobResponse:
        """Duplicate a task.

        Starts copying a task, and returns the job that does it. Once it has succeeded,
        the copy is under `new_task`. Only the parts named in `include` are copied.

        :param dict body: The name of the copy and what it takes over. (required)
        :param str task_gid: The task. (required)
        :param list[str] opt_fields: Properties of the job to return besides those of
            its compact form.
        :return: JobResponse
        """
        return self._call(_DUPLICATE_TASK, {"task_gid": task_gid}, opts, kwargs, body)

    def get_dependencies_for_task(
        self,
        task_gid: str,
        opts: _options.GetDependenciesForTaskOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.GetDependenciesForTaskKeywords],
    ) -> _pagination.ItemIterator[_types.TaskResponse]:
        """Get dependencies from a task.

        Lists the tasks that this one waits for, in compact form.

        :param str task_gid: The task. (required)
        :param int limit: How many objects a page may hold, from 1 to 100.
        :param str offset: Where the page starts: the `offset` of `next_page` in the
            response before.
        :param list[str] opt_fields: Properties of each task to return besides those of
            its compact form.
        :return: TaskResponseArray
        """
        return self._call(
            _GET_DEPENDENCIES_FOR_TASK, {"task_gid": task_gid}, opts, kwargs
        )

    def get_dependents_for_task(
        self,
        task_gid: str,
        opts: _options.GetDependentsForTaskOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.GetDependentsForTaskKeywords],
    ) -> _pagination.ItemIterator[_types.TaskResponse]:
        """Get dependents from a task.

        Lists the tasks that wait for this one, in compact form.

        :param str task_gid: The task. (required)
        :param int limit: How many objects a page may hold, from 1 to 100.
        :param str offset: Where the page starts: the `offset` of `next_page` in the
            response before.
        :param list[str] opt_fields: Properties of each task to return besides those of
            its compact form.
        :return: TaskResponseArray
        """
        return self._call(
            _GET_DEPENDENTS_FOR_TASK, {"task_gid": task_gid}, opts, kwargs
        )

    def get_subtasks_for_task(
        self,
        task_gid: str,
        opts: _options.GetSubtasksForTaskOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.GetSubtasksForTaskKeywords],
    ) -> _pagination.ItemIterator[_types.TaskResponse]:
        """Get subtasks from a task.

        Lists the subtasks of a task, in compact form.

        :param str task_gid: The task. (required)
        :param int limit: How many objects a page may hold, from 1 to 100.
        :param str offset: Where the page starts: the `offset` of `next_page` in the
            response before.
        :param list[str] opt_fields: Properties of each task to return besides those of
            its compact form.
        :return: TaskResponseArray
        """
        return self._call(_GET_SUBTASKS_FOR_TASK, {"task_gid": task_gid}, opts, kwargs)

    def get_task(
        self,
        task_gid: str,
        opts: _options.GetTaskOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.GetTaskKeywords],
    ) -> _types.TaskResponse:
        """Get a task.

        Returns one task in full.

        :param str task_gid: The task. (required)
        :param list[str] opt_fields: Properties of the task to return besides those of
            its compact form.
        :return: TaskResponse
        """
        return self._call(_GET_TASK, {"task_gid": task_gid}, opts, kwargs)

    def get_task_for_custom_id(
        self, workspace_gid: str, custom_id: str, **kwargs: Unpack[_types.CallKeywords]
    ) -> _types.TaskResponse:
        """Get a task by its custom ID.

        Returns the task that an ID custom field has numbered, such as `OPS-42`.

        :param str workspace_gid: The workspace or organization. (required)
        :param str custom_id: The task's own number, as its ID custom field shows it.
            (required)
        :return: TaskResponse
        """
        return self._call(
            _GET_TASK_FOR_CUSTOM_ID,
            {"workspace_gid": workspace_gid, "custom_id": custom_id},
            None,
            kwargs,
        )

    def get_tasks(
        self,
        opts: _options.GetTasksOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.GetTasksKeywords],
    ) -> _pagination.ItemIterator[_types.TaskResponse]:
        """Get multiple tasks.

        Lists tasks, in compact form. Say which by giving one of these:

        - `project` or `section`,
        - `assignee` together with `workspace`.

        For any other question there is `search_tasks_for_workspace`.

        :param int limit: How many objects a page may hold, from 1 to 100.
        :param str offset: Where the page starts: the `offset` of `next_page` in the
            response before.
        :param str assignee: Only tasks of this user (a `gid`, an email address or
            `me`); needs `workspace` as well.
        :param str project: Only tasks in this project.
        :param str section: Only tasks in this section.
        :param str workspace: Only tasks in this workspace; needs `assignee` as well.
        :param datetime completed_since: Leave out tasks that were completed before this
            moment.
        :param datetime modified_since: Only tasks modified after this moment.
        :param str custom_type: Only objects of the custom type with this `gid`; one
            that does not exist ends in status 400.
        :param list[str] opt_fields: Properties of each task to return besides those of
            its compact form.
        :return: TaskResponseArray
        """
        return self._call(_GET_TASKS, {}, opts, kwargs)

    def get_tasks_for_project(
        self,
        project_gid: str,
        opts: _options.GetTasksForProjectOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.GetTasksForProjectKeywords],
    ) -> _pagination.ItemIterator[_types.TaskResponse]:
        """Get tasks from a project.

        Lists the tasks of a project in the order they have there, in compact form. A
        task may show up in the lists of several projects.

        :param str project_gid: The project. (required)
        :param str completed_since: Leave out tasks that were completed before this
            time.
        :param int limit: How many objects a page may hold, from 1 to 100.
        :param str offset: Where the page starts: the `offset` of `next_page` in the
            response before.
        :param list[str] opt_fields: Properties of each task to return besides those of
            its compact form.
        :return: TaskResponseArray
        """
        return self._call(
            _GET_TASKS_FOR_PROJECT, {"project_gid": project_gid}, opts, kwargs
        )

    def get_tasks_for_section(
        self,
        section_gid: str,
        opts: _options.GetTasksForSectionOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.GetTasksForSectionKeywords],
    ) -> _pagination.ItemIterator[_types.TaskResponse]:
        """Get tasks from a section.

        Lists the tasks of a section, in compact form. Meant for the columns of a board.

        :param str section_gid: The section. (required)
        :param int limit: How many objects a page may hold, from 1 to 100.
        :param str offset: Where the page starts: the `offset` of `next_page` in the
            response before.
        :param str completed_since: Leave out tasks that were completed before this
            time.
        :param list[str] opt_fields: Properties of each task to return besides those of
            its compact form.
        :return: TaskResponseArray
        """
        return self._call(
            _GET_TASKS_FOR_SECTION, {"section_gid": section_gid}, opts, kwargs
        )

    def get_tasks_for_tag(
        self,
        tag_gid: str,
        opts: _options.GetTasksForTagOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.GetTasksForTagKeywords],
    ) -> _pagination.ItemIterator[_types.TaskResponse]:
        """Get tasks from a tag.

        Lists the tasks with a tag, in compact form. They may have other tags too.

        :param str tag_gid: The tag. (required)
        :param int limit: How many objects a page may hold, from 1 to 100.
        :param str offset: Where the page starts: the `offset` of `next_page` in the
            response before.
        :param list[str] opt_fields: Properties of each task to return besides those of
            its compact form.
        :return: TaskResponseArray
        """
        return self._call(_GET_TASKS_FOR_TAG, {"tag_gid": tag_gid}, opts, kwargs)

    def get_tasks_for_user_task_list(
        self,
        user_task_list_gid: str,
        opts: _options.GetTasksForUserTaskListOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.GetTasksForUserTaskListKeywords],
    ) -> _pagination.ItemIterator[_types.TaskResponse]:
        """Get tasks from a user task list.

        Lists the tasks in somebody's "My tasks", in compact form. Private tasks that
        the current user may not see are missing from the list.

        Completed tasks are listed too. With `completed_since=now` only the open ones
        are left, as the list looks in Asana itself.

        :param str user_task_list_gid: The user's task list. (required)
        :param str completed_since: Leave out tasks that were completed before this
            time.
        :param int limit: How many objects a page may hold, from 1 to 100.
        :param str offset: Where the page starts: the `offset` of `next_page` in the
            response before.
        :param list[str] opt_fields: Properties of each task to return besides those of
            its compact form.
        :return: TaskResponseArray
        """
        return self._call(
            _GET_TASKS_FOR_USER_TASK_LIST,
            {"user_task_list_gid": user_task_list_gid},
            opts,
            kwargs,
        )

    def remove_dependencies_for_task(
        self,
        body: _types.ModifyDependenciesRequestBody | dict[str, Any],
        task_gid: str,
        **kwargs: Unpack[_types.CallKeywords],
    ) -> dict[str, Any]:
        """Unlink dependencies from a task.

        Removes dependencies from the task. The `data` of the response is empty.

        :param dict body: The tasks that need not be waited for. (required)
        :param str task_gid: The task. (required)
        :return: dict[str, Any]
        """
        return self._call(
            _REMOVE_DEPENDENCIES_FOR_TASK, {"task_gid": task_gid}, None, kwargs, body
        )

    def remove_dependents_for_task(
        self,
        body: _types.ModifyDependentsRequestBody | dict[str, Any],
        task_gid: str,
        **kwargs: Unpack[_types.CallKeywords],
    ) -> dict[str, Any]:
        """Unlink dependents from a task.

        Removes dependents from the task. The `data` of the response is empty.

        :param dict body: The tasks that need not wait. (required)
        :param str task_gid: The task. (required)
        :return: dict[str, Any]
        """
        return self._call(
            _REMOVE_DEPENDENTS_FOR_TASK, {"task_gid": task_gid}, None, kwargs, body
        )

    def remove_follower_for_task(
        self,
        body: _types.TaskRemoveFollowersRequestBody | dict[str, Any],
        task_gid: str,
        opts: _options.RemoveFollowerForTaskOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.RemoveFollowerForTaskKeywords],
    ) -> _types.TaskResponse:
        """Remove followers from a task.

        Removes followers from the task; users who do not follow it are ignored. The
        response is the whole task.

        :param dict body: The users to remove as followers. (required)
        :param str task_gid: The task. (required)
        :param list[str] opt_fields: Properties of the task to return besides those of
            its compact form.
        :return: TaskResponse
        """
        return self._call(
            _REMOVE_FOLLOWER_FOR_TASK, {"task_gid": task_gid}, opts, kwargs, body
        )

    def remove_project_for_task(
        self,
        body: _types.TaskRemoveProjectRequestBody | dict[str, Any],
        task_gid: str,
        **kwargs: Unpack[_types.CallKeywords],
    ) -> dict[str, Any]:
        """Remove a project from a task.

        Removes the task from a project. The task continues to exist, even if it was in
        no other project. The `data` of the response is empty.

        :param dict body: The project to leave. (required)
        :param str task_gid: The task. (required)
        :return: dict[str, Any]
        """
        return self._call(
            _REMOVE_PROJECT_FOR_TASK, {"task_gid": task_gid}, None, kwargs, body
        )

    def remove_tag_for_task(
        self,
        body: _types.TaskRemoveTagRequestBody | dict[str, Any],
        task_gid: str,
        **kwargs: Unpack[_types.CallKeywords],
    ) -> dict[str, Any]:
        """Remove a tag from a task.

        Removes a tag from the task. The `data` of the response is empty.

        :param dict body: The tag to take off. (required)
        :param str task_gid: The task. (required)
        :return: dict[str, Any]
        """
        return self._call(
            _REMOVE_TAG_FOR_TASK, {"task_gid": task_gid}, None, kwargs, body
        )

    def rollup_task(
        self,
        task_gid: str,
        opts: _options.RollupTaskOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.RollupTaskKeywords],
    ) -> _types.JobResponse:
        """Roll up subtask dates for a task.

        Starts extending the dates of a task to those of its subtasks, and does the same
        for every subtask that has subtasks.

        Returns the job that does it: call `get_job` until it has succeeded. For all
        tasks of a project there is `rollup_project`.

        :param str task_gid: The task. (required)
        :param list[str] opt_fields: Properties of the job to return besides those of
            its compact form.
        :return: JobResponse
        """
        return self._call(_ROLLUP_TASK, {"task_gid": task_gid}, opts, kwargs)

    def search_tasks_for_workspace(
        self,
        workspace_gid: str,
        opts: _options.SearchTasksForWorkspaceOptions | Mapping[str, Any] | None = None,
        **kwargs: Unpack[_options.SearchTasksForWorkspaceKeywords],
    ) -> _pagination.ItemIterator[_types.TaskResponse]:
        """Search tasks in a workspace.

        Finds the tasks of a workspace that meet all the given conditions, in compact
        form.

        Before you build on it, know what sets searching apart from the other lists:

        - **It requires a paid plan**, of the workspace or of a team that the current
          user is in; otherwise the response is `402`. Even if only the team has one,
          tasks are found everywhere in the workspace.
        - **It is a little late.** New and changed tasks are found after 10 to 60
          seconds, now and then later. Where that matters, use `get_tasks`.
        - **It has no pages.** The order may differ between two equal requests, so there
          is no `offset`. Take up to 100 results by `limit`, sorted by `created_at`, and
          go on from where they end with `created_at.before` or `created_at.after`.
        - **Projects and sections add up.** With both `projects.any` and `sections.any`
          you get the tasks of either. For those of a section, leave the project out.

        Custom fields are searched by parameters with the `gid` of the field in their
        name. They are not listed here, since every workspace has its own:

        | Parameter | Kind of field | Value |
        |---|---|---|
        | `custom_fields.<gid>.is_set` | any | `true` or `false` |
        | `custom_fields.<gid>.value` | text, number, enum, date | the text, number, option's `gid` or day |
        | `custom_fields.<gid>.starts_with`, `.ends_with`, `.contains` | text | part of the text |
        | `custom_fields.<gid>.less_than`, `.greater_than` | number | a number |
        | `custom_fields.<gid>.before`, `.after` | date | a day, as in `2026-05-04` |

        Fields with several options cannot be searched, nor can several values of one
        field at once.

        For example, these are the open tasks whose text field mentions a hall:

        ```http
        GET /workspaces/1206540000017/tasks/search?completed=false&custom_fields.1206540017701.contains=hall
        ```

        Tasks of a custom type are found by status: set `resource_subtype` to `custom`
        and put the `gid` of the status into
        `custom_types.<gid>.custom_type_status_option.gid`, for one type at a time.

        :param str workspace_gid: The workspace or organization. (required)
        :param str text: Words in the name or the description of the task.
        :param str resource_subtype: The kind of task.
        :param str assignee.any: Assigned to one of these users, each a `gid`, an email
            address or `me`.
        :param str assignee.not: Assigned to none of these users.
        :param str portfolios.any: In at least one of these portfolios.
        :param str projects.any: In at least one of these projects.
        :param str projects.not: In none of these projects.
        :param str projects.all: In all of these projects at once.
        :param str sections.any: In at least one of these sections, which may be columns
            of a board.
        :param str sections.not: In none of these sections.
        :param str sections.all: In all of these sections at once.
        :param str tags.any: With at least one of these tags.
        :param str tags.not: With none of these tags.
        :param str tags.all: With all of these tags.
        :param str teams.any: In projects of at least one of these teams.
        :param str followers.any: Followed by at least one of these users.
        :param str followers.not: Followed by none of these users.
        :param str created_by.any: Created by one of these users.
        :param str created_by.not: Created by none of these users.
        :param str assigned_by.any: Given to its assignee by one of these users.
        :param str assigned_by.not: Given to its assignee by none of these users.
        :param str liked_by.not: Liked by none of these users.
        :param str commented_on_by.not: Commented on by none of these users.
        :param date due_on.before: Due before this day.
        :param date due_on.after: Due after this day.
        :param date due_on: The day the task is due, or `null` for tasks without one.
        :param datetime due_at.before: Due before this moment.
        :param datetime due_at.after: Due after this moment.
        :param date start_on.before: Begins before this day.
        :param date start_on.after: Begins after this day.
        :param date start_on: The day the task begins, or `null` for tasks without one.
        :param date created_on.before: Created before this day.
        :param date created_on.after: Created after this day.
        :param date created_on: The day of creation, or `null`.
        :param datetime created_at.before: Created before this moment.
        :param datetime created_at.after: Created after this moment.
        :param date completed_on.before: Completed before this day.
        :param date completed_on.after: Completed after this day.
        :param date completed_on: The day of completion, or `null` for tasks without
            one.
        :param datetime completed_at.before: Completed before this moment.
        :param datetime completed_at.after: Completed after this moment.
        :param date modified_on.before: Last modified before this day.
        :param date modified_on.after: Last modified after this day.
        :param date modified_on: The day of the last modification, or `null`.
        :param datetime modified_at.before: Last modified before this moment.
        :param datetime modified_at.after: Last modified after this moment.
        :param bool is_blocking: Open tasks that others wait for.
        :param bool is_blocked: Tasks that wait for an open one.
        :param bool has_attachment: Tasks with something attached.
        :param bool completed: Completed tasks only, or with `false` open ones only.
        :param bool is_subtask: Tasks that have a parent.
        :param str sort_by: What the results are ordered by.
        :param bool sort_ascending: Whether the smallest or oldest comes first.
        :param list[str] opt_fields: Properties of the task to return besides those of
            its compact form.
        :param str custom_fields.*: Any parameter whose name starts with this prefix.
        :return: TaskResponseArray
        """
        return self._call(
            _SEARCH_TASKS_FOR_WORKSPACE, {"workspace_gid": workspace_gid}, opts, kwargs
        )

    def set_parent_for_task(
        self,
        body: _types.TaskSetParentRequestBody | dict[str, Any],
        task_gid: str,
        opts: _options.SetParentForTaskOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.SetParentForTaskKeywords],
    ) -> _types.TaskResponse:
        """Set the parent of a task.

        Makes a task a subtask of another one, or with a `parent` of `null` makes it a
        top-level task again. The response is the whole task.

        Its place among the subtasks is set by `insert_before` or `insert_after`, never
        both, each naming a subtask that the parent has already.

        :param dict body: The parent, and the task's place among its subtasks.
            (required)
        :param str task_gid: The task. (required)
        :param list[str] opt_fields: Properties of the task to return besides those of
            its compact form.
        :return: TaskResponse
        """
        return self._call(
            _SET_PARENT_FOR_TASK, {"task_gid": task_gid}, opts, kwargs, body
        )

    def update_task(
        self,
        body: _types.TaskUpdateRequestBody | dict[str, Any],
        task_gid: str,
        opts: _options.UpdateTaskOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.UpdateTaskKeywords],
    ) -> _types.TaskResponse:
        """Update a task.

        Changes the fields given in `data` and leaves the others as they are; the
        response is the whole task. Send only what you want to change, so that you do
        not undo what somebody else has changed in the meantime.

        :param dict body: The fields to change. (required)
        :param str task_gid: The task. (required)
        :param list[str] opt_fields: Properties of the task to return besides those of
            its compact form.
        :return: TaskResponse
        """
        return self._call(_UPDATE_TASK, {"task_gid": task_gid}, opts, kwargs, body)

    add_dependencies_for_task_with_http_info = _with_http_info(
        add_dependencies_for_task
    )
    add_dependents_for_task_with_http_info = _with_http_info(add_dependents_for_task)
    add_followers_for_task_with_http_info = _with_http_info(add_followers_for_task)
    add_project_for_task_with_http_info = _with_http_info(add_project_for_task)
    add_tag_for_task_with_http_info = _with_http_info(add_tag_for_task)
    create_subtask_for_task_with_http_info = _with_http_info(create_subtask_for_task)
    create_task_with_http_info = _with_http_info(create_task)
    delete_task_with_http_info = _with_http_info(delete_task)
    duplicate_task_with_http_info = _with_http_info(duplicate_task)
    get_dependencies_for_task_with_http_info = _with_http_info(
        get_dependencies_for_task
    )
    get_dependents_for_task_with_http_info = _with_http_info(get_dependents_for_task)
    get_subtasks_for_task_with_http_info = _with_http_info(get_subtasks_for_task)
    get_task_with_http_info = _with_http_info(get_task)
    get_task_for_custom_id_with_http_info = _with_http_info(get_task_for_custom_id)
    get_tasks_with_http_info = _with_http_info(get_tasks)
    get_tasks_for_project_with_http_info = _with_http_info(get_tasks_for_project)
    get_tasks_for_section_with_http_info = _with_http_info(get_tasks_for_section)
    get_tasks_for_tag_with_http_info = _with_http_info(get_tasks_for_tag)
    get_tasks_for_user_task_list_with_http_info = _with_http_info(
        get_tasks_for_user_task_list
    )
    remove_dependencies_for_task_with_http_info = _with_http_info(
        remove_dependencies_for_task
    )
    remove_dependents_for_task_with_http_info = _with_http_info(
        remove_dependents_for_task
    )
    remove_follower_for_task_with_http_info = _with_http_info(remove_follower_for_task)
    remove_project_for_task_with_http_info = _with_http_info(remove_project_for_task)
    remove_tag_for_task_with_http_info = _with_http_info(remove_tag_for_task)
    rollup_task_with_http_info = _with_http_info(rollup_task)
    search_tasks_for_workspace_with_http_info = _with_http_info(
        search_tasks_for_workspace
    )
    set_parent_for_task_with_http_info = _with_http_info(set_parent_for_task)
    update_task_with_http_info = _with_http_info(update_task)
