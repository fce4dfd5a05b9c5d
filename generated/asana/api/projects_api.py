"""Projects: the operations of `ProjectsApi`."""

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
    from ..types import projects_api as _options
else:
    _pagination = _Later(".pagination")
    _types = _Later(".types")
    _options = _Later(".types.projects_api")

__all__ = ["ProjectsApi"]

_ADD_CUSTOM_FIELD_SETTING_FOR_PROJECT = Operation(
    name="add_custom_field_setting_for_project",
    method="POST",
    path="/projects/{project_gid}/addCustomFieldSetting",
    parameters=(Parameter("project_gid", "path"), Parameter("opt_fields")),
    body_required=True,
)
_ADD_FOLLOWERS_FOR_PROJECT = Operation(
    name="add_followers_for_project",
    method="POST",
    path="/projects/{project_gid}/addFollowers",
    parameters=(Parameter("project_gid", "path"), Parameter("opt_fields")),
    body_required=True,
    security=(("personalAccessToken",),),
)
_ADD_MEMBERS_FOR_PROJECT = Operation(
    name="add_members_for_project",
    method="POST",
    path="/projects/{project_gid}/addMembers",
    parameters=(Parameter("project_gid", "path"), Parameter("opt_fields")),
    body_required=True,
    security=(("personalAccessToken",),),
)
_CREATE_PROJECT = Operation(
    name="create_project",
    method="POST",
    path="/projects",
    parameters=(Parameter("opt_fields"),),
    body_required=True,
)
_CREATE_PROJECT_FOR_TEAM = Operation(
    name="create_project_for_team",
    method="POST",
    path="/teams/{team_gid}/projects",
    parameters=(Parameter("team_gid", "path"), Parameter("opt_fields")),
    body_required=True,
)
_CREATE_PROJECT_FOR_WORKSPACE = Operation(
    name="create_project_for_workspace",
    method="POST",
    path="/workspaces/{workspace_gid}/projects",
    parameters=(Parameter("workspace_gid", "path"), Parameter("opt_fields")),
    body_required=True,
)
_DELETE_PROJECT = Operation(
    name="delete_project",
    method="DELETE",
    path="/projects/{project_gid}",
    parameters=(Parameter("project_gid", "path"),),
)
_DUPLICATE_PROJECT = Operation(
    name="duplicate_project",
    method="POST",
    path="/projects/{project_gid}/duplicate",
    parameters=(Parameter("project_gid", "path"), Parameter("opt_fields")),
    content_type="application/json; charset=UTF-8",
)
_GET_PROJECT = Operation(
    name="get_project",
    path="/projects/{project_gid}",
    parameters=(Parameter("project_gid", "path"), Parameter("opt_fields")),
)
_GET_PROJECTS = Operation(
    name="get_projects",
    path="/projects",
    parameters=(
        Parameter("limit"),
        Parameter("offset"),
        Parameter("workspace"),
        Parameter("team"),
        Parameter("archived"),
        Parameter("custom_type"),
        Parameter("opt_fields"),
    ),
    result="pages",
)
_GET_PROJECTS_FOR_TASK = Operation(
    name="get_projects_for_task",
    path="/tasks/{task_gid}/projects",
    parameters=(
        Parameter("task_gid", "path"),
        Parameter("limit"),
        Parameter("offset"),
        Parameter("include_inherited_projects"),
        Parameter("opt_fields"),
    ),
    result="pages",
)
_GET_PROJECTS_FOR_TEAM = Operation(
    name="get_projects_for_team",
    path="/teams/{team_gid}/projects",
    parameters=(
        Parameter("team_gid", "path"),
        Parameter("limit"),
        Parameter("offset"),
        Parameter("archived"),
        Parameter("opt_fields"),
    ),
    result="pages",
)
_GET_PROJECTS_FOR_WORKSPACE = Operation(
    name="get_projects_for_workspace",
    path="/workspaces/{workspace_gid}/projects",
    parameters=(
        Parameter("workspace_gid", "path"),
        Parameter("limit"),
        Parameter("offset"),
        Parameter("archived"),
        Parameter("opt_fields"),
    ),
    result="pages",
)
_GET_TASK_COUNTS_FOR_PROJECT = Operation(
    name="get_task_counts_for_project",
    path="/projects/{project_gid}/task_counts",
    parameters=(Parameter("project_gid", "path"), Parameter("opt_fields")),
)
_PROJECT_SAVE_AS_TEMPLATE = Operation(
    name="project_save_as_template",
    method="POST",
    path="/projects/{project_gid}/saveAsTemplate",
    parameters=(Parameter("project_gid", "path"), Parameter("opt_fields")),
    body_required=True,
    security=(("personalAccessToken",),),
)
_REMOVE_CUSTOM_FIELD_SETTING_FOR_PROJECT = Operation(
    name="remove_custom_field_setting_for_project",
    method="POST",
    path="/projects/{project_gid}/removeCustomFieldSetting",
    parameters=(Parameter("project_gid", "path"),),
    body_required=True,
)
_REMOVE_FOLLOWERS_FOR_PROJECT = Operation(
    name="remove_followers_for_project",
    method="POST",
    path="/projects/{project_gid}/removeFollowers",
    parameters=(Parameter("project_gid", "path"), Parameter("opt_fields")),
    body_required=True,
    security=(("personalAccessToken",),),
)
_REMOVE_MEMBERS_FOR_PROJECT = Operation(
    name="remove_members_for_project",
    method="POST",
    path="/projects/{project_gid}/removeMembers",
    parameters=(Parameter("project_gid", "path"), Parameter("opt_fields")),
    body_required=True,
    security=(("personalAccessToken",),),
)
_ROLLUP_PROJECT = Operation(
    name="rollup_project",
    method="POST",
    path="/projects/{project_gid}/rollup",
    parameters=(Parameter("project_gid", "path"), Parameter("opt_fields")),
)
_SEARCH_PROJECTS_FOR_WORKSPACE = Operation(
    name="search_projects_for_workspace",
    path="/workspaces/{workspace_gid}/projects/search",
    parameters=(
        Parameter("workspace_gid", "path"),
        Parameter("text"),
        Parameter("sort_by"),
        Parameter("sort_ascending"),
        Parameter("completed"),
        Parameter("teams.any", name="teams_any"),
        Parameter("owner.any", name="owner_any"),
        Parameter("members.any", name="members_any"),
        Parameter("members.not", name="members_not"),
        Parameter("portfolios.any", name="portfolios_any"),
        Parameter("completed_on"),
        Parameter("completed_on.before", name="completed_on_before"),
        Parameter("completed_on.after", name="completed_on_after"),
        Parameter("completed_at.before", name="completed_at_before"),
        Parameter("completed_at.after", name="completed_at_after"),
        Parameter("created_on"),
        Parameter("created_on.before", name="created_on_before"),
        Parameter("created_on.after", name="created_on_after"),
        Parameter("created_at.before", name="created_at_before"),
        Parameter("created_at.after", name="created_at_after"),
        Parameter("due_on"),
        Parameter("due_on.before", name="due_on_before"),
        Parameter("due_on.after", name="due_on_after"),
        Parameter("due_at.before", name="due_at_before"),
        Parameter("due_at.after", name="due_at_after"),
        Parameter("start_on"),
        Parameter("start_on.before", name="start_on_before"),
        Parameter("start_on.after", name="start_on_after"),
        Parameter("opt_fields"),
    ),
    result="pages",
    free_parameters=("custom_fields.",),
)
_UPDATE_PROJECT = Operation(
    name="update_project",
    method="PUT",
    path="/projects/{project_gid}",
    parameters=(Parameter("project_gid", "path"), Parameter("opt_fields")),
    body_required=True,
)


class ProjectsApi(Api):
    """Lists, boards, calendars and timelines that hold tasks. A project lives in one
    workspace, in an organization also in one team. Its *members* can see it; its
    *followers* are members who are told about new and finished tasks.

    Wherever a `project_gid` is taken for custom field settings, a user's task list
    ("My tasks") may stand in.
    """

    def add_custom_field_setting_for_project(
        self,
        body: _types.AddCustomFieldSettingRequestBody | dict[str, Any],
        project_gid: str,
        opts: (
            _options.AddCustomFieldSettingForProjectOptions | dict[str, Any] | None
        ) = None,
        **kwargs: Unpack[_options.AddCustomFieldSettingForProjectKeywords],
    ) -> _types.CustomFieldSettingResponse:
        """Add a custom field to a project.

        Adds a custom field to the tasks of the project, and returns the new custom
        field setting.

        :param dict body: The custom field, and where it stands among the others.
            (required)
        :param str project_gid: The project. (required)
        :param list[str] opt_fields: Properties of the custom field setting to return
            besides those of its compact form.
        :return: CustomFieldSettingResponse
        """
        return self._call(
            _ADD_CUSTOM_FIELD_SETTING_FOR_PROJECT,
            {"project_gid": project_gid},
            opts,
            kwargs,
            body,
        )

    def add_followers_for_project(
        self,
        body: _types.AddFollowersRequestBody | dict[str, Any],
        project_gid: str,
        opts: _options.AddFollowersForProjectOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.AddFollowersForProjectKeywords],
    ) -> _types.ProjectResponse:
        """Add followers to a project.

        Adds followers, who are notified of every new task, and returns the project.
        Only members can follow, so users who are not members yet become members as
        well.

        :param dict body: The users to add as followers. (required)
        :param str project_gid: The project. (required)
        :param list[str] opt_fields: Properties of the project to return besides those
            of its compact form.
        :return: ProjectResponse
        """
        return self._call(
            _ADD_FOLLOWERS_FOR_PROJECT, {"project_gid": project_gid}, opts, kwargs, body
        )

    def add_members_for_project(
        self,
        body: _types.AddMembersRequestBody | dict[str, Any],
        project_gid: str,
        opts: _options.AddMembersForProjectOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.AddMembersForProjectKeywords],
    ) -> _types.ProjectResponse:
        """Add users to a project.

        Adds members to the project, and returns the project. Those whose own
        notification settings say so become followers too.

        :param dict body: The users to let in. (required)
        :param str project_gid: The project. (required)
        :param list[str] opt_fields: Properties of the project to return besides those
            of its compact form.
        :return: ProjectResponse
        """
        return self._call(
            _ADD_MEMBERS_FOR_PROJECT, {"project_gid": project_gid}, opts, kwargs, body
        )

    def create_project(
        self,
        body: _types.ProjectRequestBody | dict[str, Any],
        opts: _options.CreateProjectOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.CreateProjectKeywords],
    ) -> _types.ProjectResponse:
        """Create a project.

        Creates a project and returns it in full. It needs a `workspace`, which may well
        be an organization and cannot be changed later.

        In an organization the project also needs a `team` to be shared with. Both
        `team` and the privacy setting `private_to_team` are deprecated, as the header
        `Asana-Change` of the response says; use `create_membership` to share the
        project instead.

        :param dict body: The properties of the project. (required)
        :param list[str] opt_fields: Properties of the project to return besides those
            of its compact form.
        :return: ProjectResponse
        """
        return self._call(_CREATE_PROJECT, {}, opts, kwargs, body)

    def create_project_for_team(
        self,
        body: _types.ProjectRequestBody | dict[str, Any],
        team_gid: str,
        opts: _options.CreateProjectForTeamOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.CreateProjectForTeamKeywords],
    ) -> _types.ProjectResponse:
        """Create a project in a team.

        Creates a project that the team shares, and returns it in full.

        :param dict body: The properties of the project. (required)
        :param str team_gid: The team. (required)
        :param list[str] opt_fields: Properties of the project to return besides those
            of its compact form.
        :return: ProjectResponse
        """
        return self._call(
            _CREATE_PROJECT_FOR_TEAM, {"team_gid": team_gid}, opts, kwargs, body
        )

    def create_project_for_workspace(
        self,
        body: _types.ProjectRequestBody | dict[str, Any],
        workspace_gid: str,
        opts: _options.CreateProjectForWorkspaceOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.CreateProjectForWorkspaceKeywords],
    ) -> _types.ProjectResponse:
        """Create a project in a workspace.

        Creates a project in the workspace and returns it in full. If the workspace is
        an organization, name the `team` to share it with.

        :param dict body: The properties of the project. (required)
        :param str workspace_gid: The workspace or organization. (required)
        :param list[str] opt_fields: Properties of the project to return besides those
            of its compact form.
        :return: ProjectResponse
        """
        return self._call(
            _CREATE_PROJECT_FOR_WORKSPACE,
            {"workspace_gid": workspace_gid},
            opts,
            kwargs,
            body,
        )

    def delete_project(
        self, project_gid: str, **kwargs: Unpack[_types.CallKeywords]
    ) -> dict[str, Any]:
        """Delete a project.

        Deletes a project. The `data` of the response is empty.

        :param str project_gid: The project. (required)
        :return: dict[str, Any]
        """
        return self._call(_DELETE_PROJECT, {"project_gid": project_gid}, None, kwargs)

    def duplicate_project(
        self,
        project_gid: str,
        opts: _options.DuplicateProjectOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.DuplicateProjectKeywords],
    ) -> _types.JobResponse:
        """Duplicate a project.

        Starts copying a project under a new name, and returns the job that does it.
        Call `get_job` until its `status` is `succeeded`; the copy is then under
        `new_project`.

        :param str project_gid: The project. (required)
        :param dict body: The name of the copy and what it takes over.
        :param list[str] opt_fields: Properties of the job to return besides those of
            its compact form.
        :return: JobResponse
        """
        return self._call(
            _DUPLICATE_PROJECT, {"project_gid": project_gid}, opts, kwargs
        )

    def get_project(
        self,
        project_gid: str,
        opts: _options.GetProjectOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.GetProjectKeywords],
    ) -> _types.ProjectResponse:
        """Get a project.

        Returns one project in full.

        :param str project_gid: The project. (required)
        :param list[str] opt_fields: Properties of the project to return besides those
            of its compact form.
        :return: ProjectResponse
        """
        return self._call(_GET_PROJECT, {"project_gid": project_gid}, opts, kwargs)

    def get_projects(
        self,
        opts: _options.GetProjectsOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.GetProjectsKeywords],
    ) -> _pagination.ItemIterator[_types.ProjectResponse]:
        """Get multiple projects.

        Lists the projects that the current user can see, in compact form. Narrow the
        list down with `workspace` and `archived`; in a large organization an unfiltered
        request may run into a timeout.

        Filtering by `team` is deprecated. Ask `get_memberships` for the team's project
        memberships instead.

        :param int limit: How many objects a page may hold, from 1 to 100.
        :param str offset: Where the page starts: the `offset` of `next_page` in the
            response before.
        :param str workspace: Only projects of this workspace or organization.
        :param str team: Only projects of this team.
        :param bool archived: Return archived projects only (`true`), or those in use
            only (`false`).
        :param str custom_type: Only objects of the custom type with this `gid`; one
            that does not exist ends in status 400.
        :param list[str] opt_fields: Properties of each project to return besides those
            of its compact form.
        :return: ProjectResponseArray
        """
        return self._call(_GET_PROJECTS, {}, opts, kwargs)

    def get_projects_for_task(
        self,
        task_gid: str,
        opts: _options.GetProjectsForTaskOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.GetProjectsForTaskKeywords],
    ) -> _pagination.ItemIterator[_types.ProjectResponse]:
        """Get projects a task is in.

        Lists every project that holds the task, in compact form.

        :param str task_gid: The task. (required)
        :param int limit: How many objects a page may hold, from 1 to 100.
        :param str offset: Where the page starts: the `offset` of `next_page` in the
            response before.
        :param bool include_inherited_projects: Whether a subtask also counts as being
            in the projects of the tasks above it.
        :param list[str] opt_fields: Properties of each project to return besides those
            of its compact form.
        :return: ProjectResponseArray
        """
        return self._call(_GET_PROJECTS_FOR_TASK, {"task_gid": task_gid}, opts, kwargs)

    def get_projects_for_team(
        self,
        team_gid: str,
        opts: _options.GetProjectsForTeamOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.GetProjectsForTeamKeywords],
    ) -> _pagination.ItemIterator[_types.ProjectResponse]:
        """Get a team's projects.

        Lists the projects of a team, in compact form.

        :param str team_gid: The team. (required)
        :param int limit: How many objects a page may hold, from 1 to 100.
        :param str offset: Where the page starts: the `offset` of `next_page` in the
            response before.
        :param bool archived: Return archived projects only (`true`), or those in use
            only (`false`).
        :param list[str] opt_fields: Properties of each project to return besides those
            of its compact form.
        :return: ProjectResponseArray
        """
        return self._call(_GET_PROJECTS_FOR_TEAM, {"team_gid": team_gid}, opts, kwargs)

    def get_projects_for_workspace(
        self,
        workspace_gid: str,
        opts: _options.GetProjectsForWorkspaceOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.GetProjectsForWorkspaceKeywords],
    ) -> _pagination.ItemIterator[_types.ProjectResponse]:
        """Get all projects in a workspace.

        Lists the projects of a workspace, in compact form. Where there are very many
        the request may time out; the projects of a single team are also listed by
        `get_memberships`.

        :param str workspace_gid: The workspace or organization. (required)
        :param int limit: How many objects a page may hold, from 1 to 100.
        :param str offset: Where the page starts: the `offset` of `next_page` in the
            response before.
        :param bool archived: Return archived projects only (`true`), or those in use
            only (`false`).
        :param list[str] opt_fields: Properties of each project to return besides those
            of its compact form.
        :return: ProjectResponseArray
        """
        return self._call(
            _GET_PROJECTS_FOR_WORKSPACE, {"workspace_gid": workspace_gid}, opts, kwargs
        )

    def get_task_counts_for_project(
        self,
        project_gid: str,
        opts: _options.GetTaskCountsForProjectOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.GetTaskCountsForProjectKeywords],
    ) -> _types.TaskCountResponse:
        """Get task count of a project.

        Counts the project's tasks. Nothing is counted unless you ask for it, so name
        the numbers you want in `opt_fields`; milestones count as tasks.

        Counting is costly: the operation has a rate limit of its own, and each number
        adds to the cost of the request.

        :param str project_gid: The project. (required)
        :param list[str] opt_fields: The counts to return.
        :return: TaskCountResponse
        """
        return self._call(
            _GET_TASK_COUNTS_FOR_PROJECT, {"project_gid": project_gid}, opts, kwargs
        )

    def project_save_as_template(
        self,
        body: _types.ProjectSaveAsTemplateRequestBody | dict[str, Any],
        project_gid: str,
        opts: _options.ProjectSaveAsTemplateOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.ProjectSaveAsTemplateKeywords],
    ) -> _types.JobResponse:
        """Create a project template from a project.

        Starts creating a template from the project, and returns the job that does it.
        Once it has succeeded, the template is under `new_project_template`.

        :param dict body: The template's name, its team or workspace, and who may see
            it. (required)
        :param str project_gid: The project. (required)
        :param list[str] opt_fields: Properties of the job to return besides those of
            its compact form.
        :return: JobResponse
        """
        return self._call(
            _PROJECT_SAVE_AS_TEMPLATE, {"project_gid": project_gid}, opts, kwargs, body
        )

    def remove_custom_field_setting_for_project(
        self,
        body: _types.RemoveCustomFieldSettingRequestBody | dict[str, Any],
        project_gid: str,
        **kwargs: Unpack[_types.CallKeywords],
    ) -> dict[str, Any]:
        """Remove a custom field from a project.

        Removes a custom field from the project. The `data` of the response is empty.

        :param dict body: The custom field to take off. (required)
        :param str project_gid: The project. (required)
        :return: dict[str, Any]
        """
        return self._call(
            _REMOVE_CUSTOM_FIELD_SETTING_FOR_PROJECT,
            {"project_gid": project_gid},
            None,
            kwargs,
            body,
        )

    def remove_followers_for_project(
        self,
        body: _types.RemoveFollowersRequestBody | dict[str, Any],
        project_gid: str,
        opts: _options.RemoveFollowersForProjectOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.RemoveFollowersForProjectKeywords],
    ) -> _types.ProjectResponse:
        """Remove followers from a project.

        Removes followers from the project, and returns the project. They stay members.

        :param dict body: The users to remove as followers. (required)
        :param str project_gid: The project. (required)
        :param list[str] opt_fields: Properties of the project to return besides those
            of its compact form.
        :return: ProjectResponse
        """
        return self._call(
            _REMOVE_FOLLOWERS_FOR_PROJECT,
            {"project_gid": project_gid},
            opts,
            kwargs,
            body,
        )

    def remove_members_for_project(
        self,
        body: _types.RemoveMembersRequestBody | dict[str, Any],
        project_gid: str,
        opts: _options.RemoveMembersForProjectOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.RemoveMembersForProjectKeywords],
    ) -> _types.ProjectResponse:
        """Remove users from a project.

        Removes members from the project, and returns the project.

        :param dict body: The users who leave. (required)
        :param str project_gid: The project. (required)
        :param list[str] opt_fields: Properties of the project to return besides those
            of its compact form.
        :return: ProjectResponse
        """
        return self._call(
            _REMOVE_MEMBERS_FOR_PROJECT,
            {"project_gid": project_gid},
            opts,
            kwargs,
            body,
        )

    def rollup_project(
        self,
        project_gid: str,
        opts: _options.RollupProjectOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.RollupProjectKeywords],
    ) -> _types.JobResponse:
        """Roll up subtask dates for a project.

        Starts extending the dates of the project's tasks to those of their subtasks:
        wherever a subtask, at any depth, starts earlier or is due later than its
        parent, the dates of the parent are extended. Other tasks are not changed.

        Returns the job that does it: call `get_job` until it has succeeded. For one
        task and its subtasks there is `rollup_task`.

        :param str project_gid: The project. (required)
        :param list[str] opt_fields: Properties of the job to return besides those of
            its compact form.
        :return: JobResponse
        """
        return self._call(_ROLLUP_PROJECT, {"project_gid": project_gid}, opts, kwargs)

    def search_projects_for_workspace(
        self,
        workspace_gid: str,
        opts: (
            _options.SearchProjectsForWorkspaceOptions | Mapping[str, Any] | None
        ) = None,
        **kwargs: Unpack[_options.SearchProjectsForWorkspaceKeywords],
    ) -> _pagination.ItemIterator[_types.ProjectResponse]:
        """Search projects in a workspace.

        Finds the projects that meet all the given conditions. Searching requires a paid
        plan, of the workspace or of a team that the current user is in; otherwise the
        response is `402`.

        The results come without pages, in an order that may change from one request to
        the next. To read on past the largest `limit` of 100, sort by `created_at` and
        move `created_at.before` or `created_at.after` along. A change takes a minute or
        so to be found; `get_projects` shows it at once.

        Custom fields are searched by parameters that carry their gid, for example:

        ```
        custom_fields.1206540017700.is_set=true
        custom_fields.1206540017700.value=1206540017790
        custom_fields.1206540017702.greater_than=1000
        ```

        :param str workspace_gid: The workspace or organization. (required)
        :param str text: Words in the name of the project.
        :param str sort_by: What the results are ordered by.
        :param bool sort_ascending: Whether the smallest or oldest comes first.
        :param bool completed: Completed projects only, or with `false` those that are
            not.
        :param str teams.any: In at least one of these teams.
        :param str owner.any: Owned by one of these users, each a `gid`, an email
            address or `me`.
        :param str members.any: With at least one of these users among the members.
        :param str members.not: With none of these users among the members.
        :param str portfolios.any: In at least one of these portfolios.
        :param date completed_on: The day of completion, or `null` for projects without
            one.
        :param date completed_on.before: Completed before this day.
        :param date completed_on.after: Completed after this day.
        :param datetime completed_at.before: Completed before this moment.
        :param datetime completed_at.after: Completed after this moment.
        :param date created_on: The day of creation, or `null`.
        :param date created_on.before: Created before this day.
        :param date created_on.after: Created after this day.
        :param datetime created_at.before: Created before this moment.
        :param datetime created_at.after: Created after this moment.
        :param date due_on: The day the project is due, or `null` for projects without
            one.
        :param date due_on.before: Due before this day.
        :param date due_on.after: Due after this day.
        :param datetime due_at.before: Due before this moment.
        :param datetime due_at.after: Due after this moment.
        :param date start_on: The day the project begins, or `null` for projects without
            one.
        :param date start_on.before: Begins before this day.
        :param date start_on.after: Begins after this day.
        :param list[str] opt_fields: Properties of the project to return besides those
            of its compact form.
        :param str custom_fields.*: Any parameter whose name starts with this prefix.
        :return: ProjectResponseArray
        """
        return self._call(
            _SEARCH_PROJECTS_FOR_WORKSPACE,
            {"workspace_gid": workspace_gid},
            opts,
            kwargs,
        )

    def update_project(
        self,
        body: _types.ProjectUpdateRequestBody | dict[str, Any],
        project_gid: str,
        opts: _options.UpdateProjectOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.UpdateProjectKeywords],
    ) -> _types.ProjectResponse:
        """Update a project.

        Changes the fields given in `data` and leaves the others as they are; the
        response is the whole project. Send only what you want to change, so that you do
        not undo what somebody else has changed in the meantime.

        Moving a project by its `team` field is deprecated. `create_membership` shares
        it with a team.

        :param dict body: The fields to change. (required)
        :param str project_gid: The project. (required)
        :param list[str] opt_fields: Properties of the project to return besides those
            of its compact form.
        :return: ProjectResponse
        """
        return self._call(
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
