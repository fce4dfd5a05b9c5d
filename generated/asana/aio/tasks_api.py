"""Tasks: the operations of `TasksApi`. For asyncio."""

# mypy: disable-error-code="no-any-return"
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Unpack

from .._lazy import Later as _Later
from ..api.tasks_api import (
    _ADD_DEPENDENCIES_FOR_TASK,
    _ADD_DEPENDENTS_FOR_TASK,
    _ADD_FOLLOWERS_FOR_TASK,
    _ADD_PROJECT_FOR_TASK,
    _ADD_TAG_FOR_TASK,
    _CREATE_SUBTASK_FOR_TASK,
    _CREATE_TASK,
    _DELETE_TASK,
    _DUPLICATE_TASK,
    _GET_DEPENDENCIES_FOR_TASK,
    _GET_DEPENDENTS_FOR_TASK,
    _GET_SUBTASKS_FOR_TASK,
    _GET_TASK,
    _GET_TASK_FOR_CUSTOM_ID,
    _GET_TASKS,
    _GET_TASKS_FOR_PROJECT,
    _GET_TASKS_FOR_SECTION,
    _GET_TASKS_FOR_TAG,
    _GET_TASKS_FOR_USER_TASK_LIST,
    _REMOVE_DEPENDENCIES_FOR_TASK,
    _REMOVE_DEPENDENTS_FOR_TASK,
    _REMOVE_FOLLOWER_FOR_TASK,
    _REMOVE_PROJECT_FOR_TASK,
    _REMOVE_TAG_FOR_TASK,
    _ROLLUP_TASK,
    _SEARCH_TASKS_FOR_WORKSPACE,
    _SET_PARENT_FOR_TASK,
    _UPDATE_TASK,
)
from .api_base import AsyncApi
from .api_base import with_http_info as _with_http_info

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from .. import types as _types
    from ..types import tasks_api as _options
    from . import iterators as _pagination
else:
    _types = _Later(".types")
    _options = _Later(".types.tasks_api")
    _pagination = _Later(".aio.iterators")

__all__ = ["AsyncTasksApi"]


class AsyncTasksApi(AsyncApi):
    """`TasksApi` for asyncio."""

    async def add_dependencies_for_task(
        self,
        body: _types.ModifyDependenciesRequestBody | dict[str, Any],
        task_gid: str,
        **kwargs: Unpack[_types.CallKeywords],
    ) -> dict[str, Any]:
        """Set dependencies for a task. See `TasksApi.add_dependencies_for_task`."""
        return await self._call(
            _ADD_DEPENDENCIES_FOR_TASK, {"task_gid": task_gid}, None, kwargs, body
        )

    async def add_dependents_for_task(
        self,
        body: _types.ModifyDependentsRequestBody | dict[str, Any],
        task_gid: str,
        **kwargs: Unpack[_types.CallKeywords],
    ) -> dict[str, Any]:
        """Set dependents for a task. See `TasksApi.add_dependents_for_task`."""
        return await self._call(
            _ADD_DEPENDENTS_FOR_TASK, {"task_gid": task_gid}, None, kwargs, body
        )

    async def add_followers_for_task(
        self,
        body: _types.TaskAddFollowersRequestBody | dict[str, Any],
        task_gid: str,
        opts: _options.AddFollowersForTaskOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.AddFollowersForTaskKeywords],
    ) -> _types.TaskResponse:
        """Add followers to a task. See `TasksApi.add_followers_for_task`."""
        return await self._call(
            _ADD_FOLLOWERS_FOR_TASK, {"task_gid": task_gid}, opts, kwargs, body
        )

    async def add_project_for_task(
        self,
        body: _types.TaskAddProjectRequestBody | dict[str, Any],
        task_gid: str,
        **kwargs: Unpack[_types.CallKeywords],
    ) -> dict[str, Any]:
        """Add a project to a task. See `TasksApi.add_project_for_task`."""
        return await self._call(
            _ADD_PROJECT_FOR_TASK, {"task_gid": task_gid}, None, kwargs, body
        )

    async def add_tag_for_task(
        self,
        body: _types.TaskAddTagRequestBody | dict[str, Any],
        task_gid: str,
        **kwargs: Unpack[_types.CallKeywords],
    ) -> dict[str, Any]:
        """Add a tag to a task. See `TasksApi.add_tag_for_task`."""
        return await self._call(
            _ADD_TAG_FOR_TASK, {"task_gid": task_gid}, None, kwargs, body
        )

    async def create_subtask_for_task(
        self,
        body: _types.TaskCreateRequestBody | dict[str, Any],
        task_gid: str,
        opts: _options.CreateSubtaskForTaskOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.CreateSubtaskForTaskKeywords],
    ) -> _types.TaskResponse:
        """Create a subtask. See `TasksApi.create_subtask_for_task`."""
        return await self._call(
            _CREATE_SUBTASK_FOR_TASK, {"task_gid": task_gid}, opts, kwargs, body
        )

    async def create_task(
        self,
        body: _types.TaskCreateRequestBody | dict[str, Any],
        opts: _options.CreateTaskOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.CreateTaskKeywords],
    ) -> _types.TaskResponse:
        """Create a task. See `TasksApi.create_task`."""
        return await self._call(_CREATE_TASK, {}, opts, kwargs, body)

    async def delete_task(
        self, task_gid: str, **kwargs: Unpack[_types.CallKeywords]
    ) -> dict[str, Any]:
        """Delete a task. See `TasksApi.delete_task`."""
        return await self._call(_DELETE_TASK, {"task_gid": task_gid}, None, kwargs)

    async def duplicate_task(
        self,
        body: _types.TaskDuplicateRequestBody | dict[str, Any],
        task_gid: str,
        opts: _options.DuplicateTaskOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.DuplicateTaskKeywords],
    ) -> _types.JobResponse:
        """Duplicate a task. See `TasksApi.duplicate_task`."""
        return await self._call(
            _DUPLICATE_TASK, {"task_gid": task_gid}, opts, kwargs, body
        )

    def get_dependencies_for_task(
        self,
        task_gid: str,
        opts: _options.GetDependenciesForTaskOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.GetDependenciesForTaskKeywords],
    ) -> _pagination.AsyncItemIterator[_types.TaskResponse]:
        """Get dependencies from a task. See `TasksApi.get_dependencies_for_task`."""
        return self._call(
            _GET_DEPENDENCIES_FOR_TASK, {"task_gid": task_gid}, opts, kwargs
        )

    def get_dependents_for_task(
        self,
        task_gid: str,
        opts: _options.GetDependentsForTaskOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.GetDependentsForTaskKeywords],
    ) -> _pagination.AsyncItemIterator[_types.TaskResponse]:
        """Get dependents from a task. See `TasksApi.get_dependents_for_task`."""
        return self._call(
            _GET_DEPENDENTS_FOR_TASK, {"task_gid": task_gid}, opts, kwargs
        )

    def get_subtasks_for_task(
        self,
        task_gid: str,
        opts: _options.GetSubtasksForTaskOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.GetSubtasksForTaskKeywords],
    ) -> _pagination.AsyncItemIterator[_types.TaskResponse]:
        """Get subtasks from a task. See `TasksApi.get_subtasks_for_task`."""
        return self._call(_GET_SUBTASKS_FOR_TASK, {"task_gid": task_gid}, opts, kwargs)

    async def get_task(
        self,
        task_gid: str,
        opts: _options.GetTaskOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.GetTaskKeywords],
    ) -> _types.TaskResponse:
        """Get a task. See `TasksApi.get_task`."""
        return await self._call(_GET_TASK, {"task_gid": task_gid}, opts, kwargs)

    async def get_task_for_custom_id(
        self, workspace_gid: str, custom_id: str, **kwargs: Unpack[_types.CallKeywords]
    ) -> _types.TaskResponse:
        """Get a task by its custom ID. See `TasksApi.get_task_for_custom_id`."""
        return await self._call(
            _GET_TASK_FOR_CUSTOM_ID,
            {"workspace_gid": workspace_gid, "custom_id": custom_id},
            None,
            kwargs,
        )

    def get_tasks(
        self,
        opts: _options.GetTasksOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.GetTasksKeywords],
    ) -> _pagination.AsyncItemIterator[_types.TaskResponse]:
        """Get multiple tasks. See `TasksApi.get_tasks`."""
        return self._call(_GET_TASKS, {}, opts, kwargs)

    def get_tasks_for_project(
        self,
        project_gid: str,
        opts: _options.GetTasksForProjectOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.GetTasksForProjectKeywords],
    ) -> _pagination.AsyncItemIterator[_types.TaskResponse]:
        """Get tasks from a project. See `TasksApi.get_tasks_for_project`."""
        return self._call(
            _GET_TASKS_FOR_PROJECT, {"project_gid": project_gid}, opts, kwargs
        )

    def get_tasks_for_section(
        self,
        section_gid: str,
        opts: _options.GetTasksForSectionOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.GetTasksForSectionKeywords],
    ) -> _pagination.AsyncItemIterator[_types.TaskResponse]:
        """Get tasks from a section. See `TasksApi.get_tasks_for_section`."""
        return self._call(
            _GET_TASKS_FOR_SECTION, {"section_gid": section_gid}, opts, kwargs
        )

    def get_tasks_for_tag(
        self,
        tag_gid: str,
        opts: _options.GetTasksForTagOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.GetTasksForTagKeywords],
    ) -> _pagination.AsyncItemIterator[_types.TaskResponse]:
        """Get tasks from a tag. See `TasksApi.get_tasks_for_tag`."""
        return self._call(_GET_TASKS_FOR_TAG, {"tag_gid": tag_gid}, opts, kwargs)

    def get_tasks_for_user_task_list(
        self,
        user_task_list_gid: str,
        opts: _options.GetTasksForUserTaskListOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.GetTasksForUserTaskListKeywords],
    ) -> _pagination.AsyncItemIterator[_types.TaskResponse]:
        """Get tasks from a user task list. See `TasksApi.get_tasks_for_user_task_list`."""
        return self._call(
            _GET_TASKS_FOR_USER_TASK_LIST,
            {"user_task_list_gid": user_task_list_gid},
            opts,
            kwargs,
        )

    async def remove_dependencies_for_task(
        self,
        body: _types.ModifyDependenciesRequestBody | dict[str, Any],
        task_gid: str,
        **kwargs: Unpack[_types.CallKeywords],
    ) -> dict[str, Any]:
        """Unlink dependencies from a task. See `TasksApi.remove_dependencies_for_task`."""
        return await self._call(
            _REMOVE_DEPENDENCIES_FOR_TASK, {"task_gid": task_gid}, None, kwargs, body
        )

    async def remove_dependents_for_task(
        self,
        body: _types.ModifyDependentsRequestBody | dict[str, Any],
        task_gid: str,
        **kwargs: Unpack[_types.CallKeywords],
    ) -> dict[str, Any]:
        """Unlink dependents from a task. See `TasksApi.remove_dependents_for_task`."""
        return await self._call(
            _REMOVE_DEPENDENTS_FOR_TASK, {"task_gid": task_gid}, None, kwargs, body
        )

    async def remove_follower_for_task(
        self,
        body: _types.TaskRemoveFollowersRequestBody | dict[str, Any],
        task_gid: str,
        opts: _options.RemoveFollowerForTaskOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.RemoveFollowerForTaskKeywords],
    ) -> _types.TaskResponse:
        """Remove followers from a task. See `TasksApi.remove_follower_for_task`."""
        return await self._call(
            _REMOVE_FOLLOWER_FOR_TASK, {"task_gid": task_gid}, opts, kwargs, body
        )

    async def remove_project_for_task(
        self,
        body: _types.TaskRemoveProjectRequestBody | dict[str, Any],
        task_gid: str,
        **kwargs: Unpack[_types.CallKeywords],
    ) -> dict[str, Any]:
        """Remove a project from a task. See `TasksApi.remove_project_for_task`."""
        return await self._call(
            _REMOVE_PROJECT_FOR_TASK, {"task_gid": task_gid}, None, kwargs, body
        )

    async def remove_tag_for_task(
        self,
        body: _types.TaskRemoveTagRequestBody | dict[str, Any],
        task_gid: str,
        **kwargs: Unpack[_types.CallKeywords],
    ) -> dict[str, Any]:
        """Remove a tag from a task. See `TasksApi.remove_tag_for_task`."""
        return await self._call(
            _REMOVE_TAG_FOR_TASK, {"task_gid": task_gid}, None, kwargs, body
        )

    async def rollup_task(
        self,
        task_gid: str,
        opts: _options.RollupTaskOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.RollupTaskKeywords],
    ) -> _types.JobResponse:
        """Roll up subtask dates for a task. See `TasksApi.rollup_task`."""
        return await self._call(_ROLLUP_TASK, {"task_gid": task_gid}, opts, kwargs)

    def search_tasks_for_workspace(
        self,
        workspace_gid: str,
        opts: _options.SearchTasksForWorkspaceOptions | Mapping[str, Any] | None = None,
        **kwargs: Unpack[_options.SearchTasksForWorkspaceKeywords],
    ) -> _pagination.AsyncItemIterator[_types.TaskResponse]:
        """Search tasks in a workspace. See `TasksApi.search_tasks_for_workspace`."""
        return self._call(
            _SEARCH_TASKS_FOR_WORKSPACE, {"workspace_gid": workspace_gid}, opts, kwargs
        )

    async def set_parent_for_task(
        self,
        body: _types.TaskSetParentRequestBody | dict[str, Any],
        task_gid: str,
        opts: _options.SetParentForTaskOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.SetParentForTaskKeywords],
    ) -> _types.TaskResponse:
        """Set the parent of a task. See `TasksApi.set_parent_for_task`."""
        return await self._call(
            _SET_PARENT_FOR_TASK, {"task_gid": task_gid}, opts, kwargs, body
        )

    async def update_task(
        self,
        body: _types.TaskUpdateRequestBody | dict[str, Any],
        task_gid: str,
        opts: _options.UpdateTaskOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.UpdateTaskKeywords],
    ) -> _types.TaskResponse:
        """Update a task. See `TasksApi.update_task`."""
        return await self._call(
            _UPDATE_TASK, {"task_gid": task_gid}, opts, kwargs, body
        )

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
