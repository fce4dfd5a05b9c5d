"""What may be left out of calls of `ProjectsApi`: in `opts`, and as keywords."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from typing import Literal, TypedDict

from .. import types as _types


class AddCustomFieldSettingForProjectOptions(TypedDict, total=False):
    """What may be left out of `add_custom_field_setting_for_project`, by wire name."""

    opt_fields: Sequence[_types.CustomFieldSettingResponseOptFields] | str | None


class AddCustomFieldSettingForProjectKeywords(
    AddCustomFieldSettingForProjectOptions, _types.CallKeywords
):
    """The keywords of `add_custom_field_setting_for_project`."""


class AddFollowersForProjectOptions(TypedDict, total=False):
    """What may be left out of `add_followers_for_project`, by wire name."""

    opt_fields: Sequence[_types.ProjectResponseOptFields] | str | None


class AddFollowersForProjectKeywords(
    AddFollowersForProjectOptions, _types.CallKeywords
):
    """The keywords of `add_followers_for_project`."""


class AddMembersForProjectOptions(TypedDict, total=False):
    """What may be left out of `add_members_for_project`, by wire name."""

    opt_fields: Sequence[_types.ProjectResponseOptFields] | str | None


class AddMembersForProjectKeywords(AddMembersForProjectOptions, _types.CallKeywords):
    """The keywords of `add_members_for_project`."""


class CreateProjectOptions(TypedDict, total=False):
    """What may be left out of `create_project`, by wire name."""

    opt_fields: Sequence[_types.ProjectResponseOptFields] | str | None


class CreateProjectKeywords(CreateProjectOptions, _types.CallKeywords):
    """The keywords of `create_project`."""


class CreateProjectForTeamOptions(TypedDict, total=False):
    """What may be left out of `create_project_for_team`, by wire name."""

    opt_fields: Sequence[_types.ProjectResponseOptFields] | str | None


class CreateProjectForTeamKeywords(CreateProjectForTeamOptions, _types.CallKeywords):
    """The keywords of `create_project_for_team`."""


class CreateProjectForWorkspaceOptions(TypedDict, total=False):
    """What may be left out of `create_project_for_workspace`, by wire name."""

    opt_fields: Sequence[_types.ProjectResponseOptFields] | str | None


class CreateProjectForWorkspaceKeywords(
    CreateProjectForWorkspaceOptions, _types.CallKeywords
):
    """The keywords of `create_project_for_workspace`."""


class DuplicateProjectOptions(TypedDict, total=False):
    """What may be left out of `duplicate_project`, by wire name."""

    body: _types.ProjectDuplicateRequestBody | None
    opt_fields: Sequence[_types.JobResponseOptFields] | str | None


class DuplicateProjectKeywords(DuplicateProjectOptions, _types.CallKeywords):
    """The keywords of `duplicate_project`."""


class GetProjectOptions(TypedDict, total=False):
    """What may be left out of `get_project`, by wire name."""

    opt_fields: Sequence[_types.ProjectResponseOptFields] | str | None


class GetProjectKeywords(GetProjectOptions, _types.CallKeywords):
    """The keywords of `get_project`."""


class GetProjectsOptions(TypedDict, total=False):
    """What may be left out of `get_projects`, by wire name."""

    limit: int | None
    offset: str | None
    workspace: str | None
    team: str | None
    archived: bool | None
    opt_fields: Sequence[_types.ProjectResponseOptFields] | str | None


class GetProjectsKeywords(GetProjectsOptions, _types.ListKeywords):
    """The keywords of `get_projects`."""


class GetProjectsForTaskOptions(TypedDict, total=False):
    """What may be left out of `get_projects_for_task`, by wire name."""

    limit: int | None
    offset: str | None
    opt_fields: Sequence[_types.ProjectResponseOptFields] | str | None


class GetProjectsForTaskKeywords(GetProjectsForTaskOptions, _types.ListKeywords):
    """The keywords of `get_projects_for_task`."""


class GetProjectsForTeamOptions(TypedDict, total=False):
    """What may be left out of `get_projects_for_team`, by wire name."""

    limit: int | None
    offset: str | None
    archived: bool | None
    opt_fields: Sequence[_types.ProjectResponseOptFields] | str | None


class GetProjectsForTeamKeywords(GetProjectsForTeamOptions, _types.ListKeywords):
    """The keywords of `get_projects_for_team`."""


class GetProjectsForWorkspaceOptions(TypedDict, total=False):
    """What may be left out of `get_projects_for_workspace`, by wire name."""

    limit: int | None
    offset: str | None
    archived: bool | None
    opt_fields: Sequence[_types.ProjectResponseOptFields] | str | None


class GetProjectsForWorkspaceKeywords(
    GetProjectsForWorkspaceOptions, _types.ListKeywords
):
    """The keywords of `get_projects_for_workspace`."""


class GetTaskCountsForProjectOptions(TypedDict, total=False):
    """What may be left out of `get_task_counts_for_project`, by wire name."""

    opt_fields: Sequence[_types.TaskCountResponseOptFields] | str | None


class GetTaskCountsForProjectKeywords(
    GetTaskCountsForProjectOptions, _types.CallKeywords
):
    """The keywords of `get_task_counts_for_project`."""


class ProjectSaveAsTemplateOptions(TypedDict, total=False):
    """What may be left out of `project_save_as_template`, by wire name."""

    opt_fields: Sequence[_types.JobResponseOptFields] | str | None


class ProjectSaveAsTemplateKeywords(ProjectSaveAsTemplateOptions, _types.CallKeywords):
    """The keywords of `project_save_as_template`."""


class RemoveFollowersForProjectOptions(TypedDict, total=False):
    """What may be left out of `remove_followers_for_project`, by wire name."""

    opt_fields: Sequence[_types.ProjectResponseOptFields] | str | None


class RemoveFollowersForProjectKeywords(
    RemoveFollowersForProjectOptions, _types.CallKeywords
):
    """The keywords of `remove_followers_for_project`."""


class RemoveMembersForProjectOptions(TypedDict, total=False):
    """What may be left out of `remove_members_for_project`, by wire name."""

    opt_fields: Sequence[_types.ProjectResponseOptFields] | str | None


class RemoveMembersForProjectKeywords(
    RemoveMembersForProjectOptions, _types.CallKeywords
):
    """The keywords of `remove_members_for_project`."""


SearchProjectsForWorkspaceOptions = TypedDict(
    "SearchProjectsForWorkspaceOptions",
    {
        "text": "str | None",
        "sort_by": 'Literal["due_date", "created_at", "completed_at", "modified_at", "relevance"] | str | None',
        "sort_ascending": "bool | None",
        "completed": "bool | None",
        "teams.any": "str | None",
        "owner.any": "str | None",
        "members.any": "str | None",
        "members.not": "str | None",
        "portfolios.any": "str | None",
        "completed_on": "date | str | None",
        "completed_on.before": "date | str | None",
        "completed_on.after": "date | str | None",
        "completed_at.before": "datetime | str | None",
        "completed_at.after": "datetime | str | None",
        "created_on": "date | str | None",
        "created_on.before": "date | str | None",
        "created_on.after": "date | str | None",
        "created_at.before": "datetime | str | None",
        "created_at.after": "datetime | str | None",
        "due_on": "date | str | None",
        "due_on.before": "date | str | None",
        "due_on.after": "date | str | None",
        "due_at.before": "datetime | str | None",
        "due_at.after": "datetime | str | None",
        "start_on": "date | str | None",
        "start_on.before": "date | str | None",
        "start_on.after": "date | str | None",
        "opt_fields": "Sequence[_types.ProjectResponseOptFields] | str | None",
    },
    total=False,
)


class SearchProjectsForWorkspaceParameters(TypedDict, total=False):
    """What may be left out of `search_projects_for_workspace`."""

    text: str | None
    sort_by: (
        Literal["due_date", "created_at", "completed_at", "modified_at", "relevance"]
        | str
        | None
    )
    sort_ascending: bool | None
    completed: bool | None
    teams_any: str | None
    owner_any: str | None
    members_any: str | None
    members_not: str | None
    portfolios_any: str | None
    completed_on: date | str | None
    completed_on_before: date | str | None
    completed_on_after: date | str | None
    completed_at_before: datetime | str | None
    completed_at_after: datetime | str | None
    created_on: date | str | None
    created_on_before: date | str | None
    created_on_after: date | str | None
    created_at_before: datetime | str | None
    created_at_after: datetime | str | None
    due_on: date | str | None
    due_on_before: date | str | None
    due_on_after: date | str | None
    due_at_before: datetime | str | None
    due_at_after: datetime | str | None
    start_on: date | str | None
    start_on_before: date | str | None
    start_on_after: date | str | None
    opt_fields: Sequence[_types.ProjectResponseOptFields] | str | None


class SearchProjectsForWorkspaceKeywords(
    SearchProjectsForWorkspaceParameters, _types.ListKeywords
):
    """The keywords of `search_projects_for_workspace`."""


class UpdateProjectOptions(TypedDict, total=False):
    """What may be left out of `update_project`, by wire name."""

    opt_fields: Sequence[_types.ProjectResponseOptFields] | str | None


class UpdateProjectKeywords(UpdateProjectOptions, _types.CallKeywords):
    """The keywords of `update_project`."""
