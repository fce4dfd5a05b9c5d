"""Projects: the operations of `ProjectsApi`. For asyncio."""

# mypy: disable-error-code="no-any-return"
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Unpack

from .._lazy import Later as _Later
from ..api.projects_api import (
    _ADD_CUSTOM_FIELD_SETTING_FOR_PROJECT,
    _ADD_FOLLOWERS_FOR_PROJECT,
    _ADD_MEMBERS_FOR_PROJECT,
    _CREATE_PROJECT,
    _CREATE_PROJECT_FOR_TEAM,
    _CREATE_PROJECT_FOR_WORKSPACE,
    _DELETE_PROJECT,
    _DUPLICATE_PROJECT,
    _GET_PROJECT,
    _GET_PROJECTS,
    _GET_PROJECTS_FOR_TASK,
    _GET_PROJECTS_FOR_TEAM,
    _GET_PROJECTS_FOR_WORKSPACE,
    _GET_TASK_COUNTS_FOR_PROJECT,
    _PROJECT_SAVE_AS_TEMPLATE,
    _REMOVE_CUSTOM_FIELD_SETTING_FOR_PROJECT,
    _REMOVE_FOLLOWERS_FOR_PROJECT,
    _REMOVE_MEMBERS_FOR_PROJECT,
    _ROLLUP_PROJECT,
    _SEARCH_PROJECTS_FOR_WORKSPACE,
    _UPDATE_PROJECT,
)
from .api_base import AsyncApi
from .api_base import with_http_info as _with_http_info

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from .. import types as _types
    from ..types import projects_api as _options
    from . import iterators as _pagination
else:
    _types = _Later(".types")
    _options = _Later(".types.projects_api")
    _pagination = _Later(".aio.iterators")

__all__ = ["AsyncProjectsApi"]


class AsyncProjectsApi(AsyncApi):
    """`ProjectsApi` for asyncio."""

    async def add_custom_field_setting_for_project(
        self,
        body: _types.AddCustomFieldSettingRequestBody | dict[str, Any],
        project_gid: str,
        opts: (
            _options.AddCustomFieldSettingForProjectOptions | dict[str, Any] | None
        ) = None,
        **kwargs: Unpack[_options.AddCustomFieldSettingForProjectKeywords],
    ) -> _types.CustomFieldSettingResponse:
        """Add a custom field to a project. See
        `ProjectsApi.add_custom_field_setting_for_project`.
        """
        return await self._call(
            _ADD_CUSTOM_FIELD_SETTING_FOR_PROJECT,
            {"project_gid": project_gid},
            opts,
            kwargs,
            body,
        )

    async def add_followers_for_project(
        self,
        body: _types.AddFollowersRequestBody | dict[str, Any],
        project_gid: str,
        opts: _options.AddFollowersForProjectOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.AddFollowersForProjectKeywords],
    ) -> _types.ProjectResponse:
        """Add followers to a project. See `ProjectsApi.add_followers_for_project`."""
        return await self._call(
            _ADD_FOLLOWERS_FOR_PROJECT, {"project_gid": project_gid}, opts, kwargs, body
        )

    async def add_members_for_project(
        self,
        body: _types.AddMembersRequestBody | dict[str, Any],
        project_gid: str,
        opts: _options.AddMembersForProjectOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.AddMembersForProjectKeywords],
    ) -> _types.ProjectResponse:
        """Add users to a project. See `ProjectsApi.add_members_for_project`."""
        return await self._call(
            _ADD_MEMBERS_FOR_PROJECT, {"project_gid": project_gid}, opts, kwargs, body
        )

    async def create_project(
        self,
        body: _types.ProjectRequestBody | dict[str, Any],
        opts: _options.CreateProjectOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.CreateProjectKeywords],
    ) -> _types.ProjectResponse:
        """Create a project. See `ProjectsApi.create_project`."""
        return await self._call(_CREATE_PROJECT, {}, opts, kwargs, body)

    async def create_project_for_team(
        self,
        body: _types.ProjectRequestBody | dict[str, Any],
        team_gid: str,
        opts: _options.CreateProjectForTeamOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.CreateProjectForTeamKeywords],
    ) -> _types.ProjectResponse:
        """Create a project in a team. See `ProjectsApi.create_project_for_team`."""
        return await self._call(
            _CREATE_PROJECT_FOR_TEAM, {"team_gid": team_gid}, opts, kwargs, body
        )

    async def create_project_for_workspace(
        self,
        body: _types.ProjectRequestBody | dict[str, Any],
        workspace_gid: str,
        opts: _options.CreateProjectForWorkspaceOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.CreateProjectForWorkspaceKeywords],
    ) -> _types.ProjectResponse:
        """Create a project in a workspace. See `ProjectsApi.create_project_for_workspace`."""
        return await self._call(
            _CREATE_PROJECT_FOR_WORKSPACE,
            {"workspace_gid": workspace_gid},
            opts,
            kwargs,
            body,
        )

    async def delete_project(
        self, project_gid: str, **kwargs: Unpack[_types.CallKeywords]
    ) -> dict[str, Any]:
        """Delete a project. See `ProjectsApi.delete_project`."""
        return await self._call(
            _DELETE_PROJECT, {"project_gid": project_gid}, None, kwargs
        )

    async def duplicate_project(
        self,
        project_gid: str,
        opts: _options.DuplicateProjectOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.DuplicateProjectKeywords],
    ) -> _types.JobResponse:
        """Duplicate a project. See `ProjectsApi.duplicate_project`."""
        return await self._call(
            _DUPLICATE_PROJECT, {"project_gid": project_gid}, opts, kwargs
        )

    async def get_project(
        self,
        project_gid: str,
        opts: _options.GetProjectOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.GetProjectKeywords],
    ) -> _types.ProjectResponse:
        """Get a project. See `ProjectsApi.get_project`."""
        return await self._call(
            _GET_PROJECT, {"project_gid": project_gid}, opts, kwargs
        )

    def get_projects(
        self,
        opts: _options.GetProjectsOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.GetProjectsKeywords],
    ) -> _pagination.AsyncItemIterator[_types.ProjectResponse]:
        """Get multiple projects. See `ProjectsApi.get_projects`."""
        return self._call(_GET_PROJECTS, {}, opts, kwargs)

    def get_projects_for_task(
        self,
        task_gid: str,
        opts: _options.GetProjectsForTaskOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.GetProjectsForTaskKeywords],
    ) -> _pagination.AsyncItemIterator[_types.ProjectResponse]:
        """Get projects a task is in. See `ProjectsApi.get_projects_for_task`."""
        return self._call(_GET_PROJECTS_FOR_TASK, {"task_gid": task_gid}, opts, kwargs)

    def get_projects_for_team(
        self,
        team_gid: str,
        opts: _options.GetProjectsForTeamOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.GetProjectsForTeamKeywords],
    ) -> _pagination.AsyncItemIterator[_types.ProjectResponse]:
        """Get a team's projects. See `ProjectsApi.get_projects_for_team`."""
        return self._call(_GET_PROJECTS_FOR_TEAM, {"team_gid": team_gid}, opts, kwargs)

    def get_projects_for_workspace(
        self,
        workspace_gid: str,
        opts: _options.GetProjectsForWorkspaceOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.GetProjectsForWorkspaceKeywords],
    ) -> _pagination.AsyncItemIterator[_types.ProjectResponse]:
        """Get all projects in a workspace. See `ProjectsApi.get_projects_for_workspace`."""
        return self._call(
            _GET_PROJECTS_FOR_WORKSPACE, {"workspace_gid": workspace_gid}, opts, kwargs
        )

    async def get_task_counts_for_project(
        self,
        project_gid: str,
        opts: _options.GetTaskCountsForProjectOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.GetTaskCountsForProjectKeywords],
    ) -> _types.TaskCountResponse:
        """Get task count of a project. See `ProjectsApi.get_task_counts_for_project`."""
        return await self._call(
            _GET_TASK_COUNTS_FOR_PROJECT, {"project_gid": project_gid}, opts, kwargs
        )

    async def project_save_as_template(
        self,
        body: _types.ProjectSaveAsTemplateRequestBody | dict[str, Any],
        project_gid: str,
        opts: _options.ProjectSaveAsTemplateOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.ProjectSaveAsTemplateKeywords],
    ) -> _types.JobResponse:
        """Create a project template from a project. See
        `ProjectsApi.project_save_as_template`.
        """
        return await self._call(
            _PROJECT_SAVE_AS_TEMPLATE, {"project_gid": project_gid}, opts, kwargs, body
        )

    async def remove_custom_field_setting_for_project(
        self,
        body: _types.RemoveCustomFieldSettingRequestBody | dict[str, Any],
        project_gid: str,
        **kwargs: Unpack[_types.CallKeywords],
    ) -> dict[str, Any]:
        """Remove a custom field from a project. See
        `ProjectsApi.remove_custom_field_setting_for_project`.
        """
        return await self._call(
            _REMOVE_CUSTOM_FIELD_SETTING_FOR_PROJECT,
            {"project_gid": project_gid},
            None,
            kwargs,
            body,
        )

    async def remove_followers_for_project(
        self,
        body: _types.RemoveFollowersRequestBody | dict[str, Any],
        project_gid: str,
        opts: _options.RemoveFollowersForProjectOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.RemoveFollowersForProjectKeywords],
    ) -> _types.ProjectResponse:
        """Remove followers from a project. See `ProjectsApi.remove_followers_for_project`."""
        return await self._call(
            _REMOVE_FOLLOWERS_FOR_PROJECT,
            {"project_gid": project_gid},
            opts,
            kwargs,
            body,
        )

    async def remove_members_for_project(
        self,
        body: _types.RemoveMembersRequestBody | dict[str, Any],
        project_gid: str,
        opts: _options.RemoveMembersForProjectOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.RemoveMembersForProjectKeywords],
    ) -> _types.ProjectResponse:
        """Remove users from a project. See `ProjectsApi.remove_members_for_project`."""
        return await self._call(
            _REMOVE_MEMBERS_FOR_PROJECT,
            {"project_gid": project_gid},
            opts,
            kwargs,
            body,
        )

    async def rollup_project(
        self,
        project_gid: str,
        opts: _options.RollupProjectOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.RollupProjectKeywords],
    ) -> _types.JobResponse:
        """Roll up subtask dates for a project. See `ProjectsApi.rollup_project`."""
        return await self._call(
            _ROLLUP_PROJECT, {"project_gid": project_gid}, opts, kwargs
        )

    def search_projects_for_workspace(
        self,
        workspace_gid: str,
        opts: (
            _options.SearchProjectsForWorkspaceOptions | Mapping[str, Any] | None
        ) = None,
        **kwargs: Unpack[_options.SearchProjectsForWorkspaceKeywords],
    ) -> _pagination.AsyncItemIterator[_types.ProjectResponse]:
        """Search projects in a workspace. See `ProjectsApi.search_projects_for_workspace`."""
        return self._call(
            _SEARCH_PROJECTS_FOR_WORKSPACE,
            {"workspace_gid": workspace_gid},
            opts,
            kwargs,
        )

    async def update_project(
        self,
        body: _types.ProjectUpdateRequestBody | dict[str, Any],
        project_gid: str,
        opts: _options.UpdateProjectOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.UpdateProjectKeywords],
    ) -> _types.ProjectResponse:
        """Update a project. See `ProjectsApi.update_project`."""
        return await self._call(
            _UPDATE_PROJECT, {"project_gid": project_gid}, opts, kwargs, body
        )

    add_custom_field_setting_for_project_with_http_info = _with_http_info(
        add_custom_field_setting_for_project
    )
    add_followers_for_project_with_http_info = _with_http_info(
        add_followers_for_project
    )
    add_members_for_project_with_http_info = _with_http_info(add_members_for_project)
    create_project_with_http_info = _with_http_info(create_project)
    create_project_for_team_with_http_info = _with_http_info(create_project_for_team)
    create_project_for_workspace_with_http_info = _with_http_info(
        create_project_for_workspace
    )
    delete_project_with_http_info = _with_http_info(delete_project)
    duplicate_project_with_http_info = _with_http_info(duplicate_project)
    get_project_with_http_info = _with_http_info(get_project)
    get_projects_with_http_info = _with_http_info(get_projects)
    get_projects_for_task_with_http_info = _with_http_info(get_projects_for_task)
    get_projects_for_team_with_http_info = _with_http_info(get_projects_for_team)
    get_projects_for_workspace_with_http_info = _with_http_info(
        get_projects_for_workspace
    )
    get_task_counts_for_project_with_http_info = _with_http_info(
        get_task_counts_for_project
    )
    project_save_as_template_with_http_info = _with_http_info(project_save_as_template)
    remove_custom_field_setting_for_project_with_http_info = _with_http_info(
        remove_custom_field_setting_for_project
    )
    remove_followers_for_project_with_http_info = _with_http_info(
        remove_followers_for_project
    )
    remove_members_for_project_with_http_info = _with_http_info(
        remove_members_for_project
    )
    rollup_project_with_http_info = _with_http_info(rollup_project)
    search_projects_for_workspace_with_http_info = _with_http_info(
        search_projects_for_workspace
    )
    update_project_with_http_info = _with_http_info(update_project)
