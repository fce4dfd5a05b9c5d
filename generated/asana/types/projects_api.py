"""The optional parameters of the methods of `ProjectsApi`.

For each operation, `Options` has the keys of `opts` by wire name, and `Keywords` the
keyword arguments. `Parameters` has the keywords of the parameters, if
any differs from its wire name.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from typing import Any, Literal

from .. import types as _types
from ._typed_dict import TypedDict


class AddCustomFieldSettingForProjectOptions(TypedDict, total=False):
    opt_fields: Sequence[_types.CustomFieldSettingOptFields] | str | None


class AddCustomFieldSettingForProjectKeywords(
    AddCustomFieldSettingForProjectOptions, _types.CallKeywords
): ...


class AddFollowersForProjectOptions(TypedDict, total=False):
    opt_fields: Sequence[_types.ProjectOptFields] | str | None


class AddFollowersForProjectKeywords(
    AddFollowersForProjectOptions, _types.CallKeywords
): ...


class AddMembersForProjectOptions(TypedDict, total=False):
    opt_fields: Sequence[_types.ProjectOptFields] | str | None


class AddMembersForProjectKeywords(
    AddMembersForProjectOptions, _types.CallKeywords
): ...


class CreateProjectOptions(TypedDict, total=False):
    opt_fields: Sequence[_types.ProjectOptFields] | str | None


class CreateProjectKeywords(CreateProjectOptions, _types.CallKeywords): ...


class CreateProjectForTeamOptions(TypedDict, total=False):
    opt_fields: Sequence[_types.ProjectOptFields] | str | None


class CreateProjectForTeamKeywords(
    CreateProjectForTeamOptions, _types.CallKeywords
): ...


class CreateProjectForWorkspaceOptions(TypedDict, total=False):
    opt_fields: Sequence[_types.ProjectOptFields] | str | None


class CreateProjectForWorkspaceKeywords(
    CreateProjectForWorkspaceOptions, _types.CallKeywords
): ...


class DuplicateProjectOptions(TypedDict, total=False):
    body: _types.ProjectDuplicateRequestBody | dict[str, Any] | None
    opt_fields: Sequence[_types.JobOptFields] | str | None


class DuplicateProjectKeywords(DuplicateProjectOptions, _types.CallKeywords): ...


class GetProjectOptions(TypedDict, total=False):
    opt_fields: Sequence[_types.ProjectOptFields] | str | None


class GetProjectKeywords(GetProjectOptions, _types.CallKeywords): ...


class GetProjectsOptions(TypedDict, total=False):
    limit: int | None
    offset: str | None
    workspace: str | None
    team: str | None
    archived: bool | None
    custom_type: str | None
    opt_fields: Sequence[_types.ProjectListOptFields] | str | None


class GetProjectsKeywords(GetProjectsOptions, _types.ListKeywords): ...


class GetProjectsForTaskOptions(TypedDict, total=False):
    limit: int | None
    offset: str | None
    include_inherited_projects: bool | None
    opt_fields: Sequence[_types.ProjectListOptFields] | str | None


class GetProjectsForTaskKeywords(GetProjectsForTaskOptions, _types.ListKeywords): ...


class GetProjectsForTeamOptions(TypedDict, total=False):
    limit: int | None
    offset: str | None
    archived: bool | None
    opt_fields: Sequence[_types.ProjectListOptFields] | str | None


class GetProjectsForTeamKeywords(GetProjectsForTeamOptions, _types.ListKeywords): ...


class GetProjectsForWorkspaceOptions(TypedDict, total=False):
    limit: int | None
    offset: str | None
    archived: bool | None
    opt_fields: Sequence[_types.ProjectListOptFields] | str | None


class GetProjectsForWorkspaceKeywords(
    GetProjectsForWorkspaceOptions, _types.ListKeywords
): ...


class GetTaskCountsForProjectOptions(TypedDict, total=False):
    opt_fields: Sequence[_types.TaskCountOptFields] | str | None


class GetTaskCountsForProjectKeywords(
    GetTaskCountsForProjectOptions, _types.CallKeywords
): ...


class ProjectSaveAsTemplateOptions(TypedDict, total=False):
    opt_fields: Sequence[_types.JobOptFields] | str | None


class ProjectSaveAsTemplateKeywords(
    ProjectSaveAsTemplateOptions, _types.CallKeywords
): ...


class RemoveFollowersForProjectOptions(TypedDict, total=False):
    opt_fields: Sequence[_types.ProjectOptFields] | str | None


class RemoveFollowersForProjectKeywords(
    RemoveFollowersForProjectOptions, _types.CallKeywords
): ...


class RemoveMembersForProjectOptions(TypedDict, total=False):
    opt_fields: Sequence[_types.ProjectOptFields] | str | None


class RemoveMembersForProjectKeywords(
    RemoveMembersForProjectOptions, _types.CallKeywords
): ...


class RollupProjectOptions(TypedDict, total=False):
    opt_fields: Sequence[_types.JobOptFields] | str | None


class RollupProjectKeywords(RollupProjectOptions, _types.CallKeywords): ...


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
        "opt_fields": "Sequence[_types.ProjectOptFields] | str | None",
    },
    total=False,
)


class SearchProjectsForWorkspaceParameters(TypedDict, total=False):
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
    opt_fields: Sequence[_types.ProjectOptFields] | str | None


class SearchProjectsForWorkspaceKeywords(
    SearchProjectsForWorkspaceParameters, _types.ListKeywords
): ...


class UpdateProjectOptions(TypedDict, total=False):
    opt_fields: Sequence[_types.ProjectOptFields] | str | None


class UpdateProjectKeywords(UpdateProjectOptions, _types.CallKeywords): ...
