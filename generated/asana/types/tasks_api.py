"""The optional parameters of the methods of `TasksApi`.

For each operation, `Options` has the keys of `opts` by wire name, and `Keywords` the
keyword arguments. `Parameters` has the keywords of the parameters, if
any differs from its wire name.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from typing import Literal

from .. import types as _types
from ._typed_dict import TypedDict


class AddFollowersForTaskOptions(TypedDict, total=False):
    opt_fields: Sequence[_types.TaskOptFields] | str | None


class AddFollowersForTaskKeywords(AddFollowersForTaskOptions, _types.CallKeywords): ...


class CreateSubtaskForTaskOptions(TypedDict, total=False):
    opt_fields: Sequence[_types.TaskOptFields] | str | None


class CreateSubtaskForTaskKeywords(
    CreateSubtaskForTaskOptions, _types.CallKeywords
): ...


class CreateTaskOptions(TypedDict, total=False):
    opt_fields: Sequence[_types.TaskOptFields] | str | None


class CreateTaskKeywords(CreateTaskOptions, _types.CallKeywords): ...


class DuplicateTaskOptions(TypedDict, total=False):
    opt_fields: Sequence[_types.JobOptFields] | str | None


class DuplicateTaskKeywords(DuplicateTaskOptions, _types.CallKeywords): ...


class GetDependenciesForTaskOptions(TypedDict, total=False):
    limit: int | None
    offset: str | None
    opt_fields: Sequence[_types.TaskListOptFields] | str | None


class GetDependenciesForTaskKeywords(
    GetDependenciesForTaskOptions, _types.ListKeywords
): ...


class GetDependentsForTaskOptions(TypedDict, total=False):
    limit: int | None
    offset: str | None
    opt_fields: Sequence[_types.TaskListOptFields] | str | None


class GetDependentsForTaskKeywords(
    GetDependentsForTaskOptions, _types.ListKeywords
): ...


class GetSubtasksForTaskOptions(TypedDict, total=False):
    limit: int | None
    offset: str | None
    opt_fields: Sequence[_types.TaskListOptFields] | str | None


class GetSubtasksForTaskKeywords(GetSubtasksForTaskOptions, _types.ListKeywords): ...


class GetTaskOptions(TypedDict, total=False):
    opt_fields: Sequence[_types.TaskOptFields] | str | None


class GetTaskKeywords(GetTaskOptions, _types.CallKeywords): ...


class GetTasksOptions(TypedDict, total=False):
    limit: int | None
    offset: str | None
    assignee: str | None
    project: str | None
    section: str | None
    workspace: str | None
    completed_since: datetime | str | None
    modified_since: datetime | str | None
    custom_type: str | None
    opt_fields: Sequence[_types.TaskListOptFields] | str | None


class GetTasksKeywords(GetTasksOptions, _types.ListKeywords): ...


class GetTasksForProjectOptions(TypedDict, total=False):
    completed_since: str | None
    limit: int | None
    offset: str | None
    opt_fields: Sequence[_types.TaskListOptFields] | str | None


class GetTasksForProjectKeywords(GetTasksForProjectOptions, _types.ListKeywords): ...


class GetTasksForSectionOptions(TypedDict, total=False):
    limit: int | None
    offset: str | None
    completed_since: str | None
    opt_fields: Sequence[_types.TaskListOptFields] | str | None


class GetTasksForSectionKeywords(GetTasksForSectionOptions, _types.ListKeywords): ...


class GetTasksForTagOptions(TypedDict, total=False):
    limit: int | None
    offset: str | None
    opt_fields: Sequence[_types.TaskListOptFields] | str | None


class GetTasksForTagKeywords(GetTasksForTagOptions, _types.ListKeywords): ...


class GetTasksForUserTaskListOptions(TypedDict, total=False):
    completed_since: str | None
    limit: int | None
    offset: str | None
    opt_fields: Sequence[_types.TaskListOptFields] | str | None


class GetTasksForUserTaskListKeywords(
    GetTasksForUserTaskListOptions, _types.ListKeywords
): ...


class RemoveFollowerForTaskOptions(TypedDict, total=False):
    opt_fields: Sequence[_types.TaskOptFields] | str | None


class RemoveFollowerForTaskKeywords(
    RemoveFollowerForTaskOptions, _types.CallKeywords
): ...


class RollupTaskOptions(TypedDict, total=False):
    opt_fields: Sequence[_types.JobOptFields] | str | None


class RollupTaskKeywords(RollupTaskOptions, _types.CallKeywords): ...


SearchTasksForWorkspaceOptions = TypedDict(
    "SearchTasksForWorkspaceOptions",
    {
        "text": "str | None",
        "resource_subtype": 'Literal["default_task", "milestone", "approval", "custom"] | str | None',
        "assignee.any": "str | None",
        "assignee.not": "str | None",
        "portfolios.any": "str | None",
        "projects.any": "str | None",
        "projects.not": "str | None",
        "projects.all": "str | None",
        "sections.any": "str | None",
        "sections.not": "str | None",
        "sections.all": "str | None",
        "tags.any": "str | None",
        "tags.not": "str | None",
        "tags.all": "str | None",
        "teams.any": "str | None",
        "followers.any": "str | None",
        "followers.not": "str | None",
        "created_by.any": "str | None",
        "created_by.not": "str | None",
        "assigned_by.any": "str | None",
        "assigned_by.not": "str | None",
        "liked_by.not": "str | None",
        "commented_on_by.not": "str | None",
        "due_on.before": "date | str | None",
        "due_on.after": "date | str | None",
        "due_on": "date | str | None",
        "due_at.before": "datetime | str | None",
        "due_at.after": "datetime | str | None",
        "start_on.before": "date | str | None",
        "start_on.after": "date | str | None",
        "start_on": "date | str | None",
        "created_on.before": "date | str | None",
        "created_on.after": "date | str | None",
        "created_on": "date | str | None",
        "created_at.before": "datetime | str | None",
        "created_at.after": "datetime | str | None",
        "completed_on.before": "date | str | None",
        "completed_on.after": "date | str | None",
        "completed_on": "date | str | None",
        "completed_at.before": "datetime | str | None",
        "completed_at.after": "datetime | str | None",
        "modified_on.before": "date | str | None",
        "modified_on.after": "date | str | None",
        "modified_on": "date | str | None",
        "modified_at.before": "datetime | str | None",
        "modified_at.after": "datetime | str | None",
        "is_blocking": "bool | None",
        "is_blocked": "bool | None",
        "has_attachment": "bool | None",
        "completed": "bool | None",
        "is_subtask": "bool | None",
        "sort_by": 'Literal["due_date", "created_at", "completed_at", "likes", "modified_at", "relevance"] | str | None',
        "sort_ascending": "bool | None",
        "opt_fields": "Sequence[_types.TaskOptFields] | str | None",
    },
    total=False,
)


class SearchTasksForWorkspaceParameters(TypedDict, total=False):
    text: str | None
    resource_subtype: (
        Literal["default_task", "milestone", "approval", "custom"] | str | None
    )
    assignee_any: str | None
    assignee_not: str | None
    portfolios_any: str | None
    projects_any: str | None
    projects_not: str | None
    projects_all: str | None
    sections_any: str | None
    sections_not: str | None
    sections_all: str | None
    tags_any: str | None
    tags_not: str | None
    tags_all: str | None
    teams_any: str | None
    followers_any: str | None
    followers_not: str | None
    created_by_any: str | None
    created_by_not: str | None
    assigned_by_any: str | None
    assigned_by_not: str | None
    liked_by_not: str | None
    commented_on_by_not: str | None
    due_on_before: date | str | None
    due_on_after: date | str | None
    due_on: date | str | None
    due_at_before: datetime | str | None
    due_at_after: datetime | str | None
    start_on_before: date | str | None
    start_on_after: date | str | None
    start_on: date | str | None
    created_on_before: date | str | None
    created_on_after: date | str | None
    created_on: date | str | None
    created_at_before: datetime | str | None
    created_at_after: datetime | str | None
    completed_on_before: date | str | None
    completed_on_after: date | str | None
    completed_on: date | str | None
    completed_at_before: datetime | str | None
    completed_at_after: datetime | str | None
    modified_on_before: date | str | None
    modified_on_after: date | str | None
    modified_on: date | str | None
    modified_at_before: datetime | str | None
    modified_at_after: datetime | str | None
    is_blocking: bool | None
    is_blocked: bool | None
    has_attachment: bool | None
    completed: bool | None
    is_subtask: bool | None
    sort_by: (
        Literal[
            "due_date",
            "created_at",
            "completed_at",
            "likes",
            "modified_at",
            "relevance",
        ]
        | str
        | None
    )
    sort_ascending: bool | None
    opt_fields: Sequence[_types.TaskOptFields] | str | None


class SearchTasksForWorkspaceKeywords(
    SearchTasksForWorkspaceParameters, _types.ListKeywords
): ...


class SetParentForTaskOptions(TypedDict, total=False):
    opt_fields: Sequence[_types.TaskOptFields] | str | None


class SetParentForTaskKeywords(SetParentForTaskOptions, _types.CallKeywords): ...


class UpdateTaskOptions(TypedDict, total=False):
    opt_fields: Sequence[_types.TaskOptFields] | str | None


class UpdateTaskKeywords(UpdateTaskOptions, _types.CallKeywords): ...
