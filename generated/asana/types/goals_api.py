"""The optional parameters of the methods of `GoalsApi`.

For each operation, `Options` has the keys of `opts` by wire name, and `Keywords` the
keyword arguments. `Parameters` has the keywords of the parameters, if
any differs from its wire name.
"""

from __future__ import annotations

from collections.abc import Sequence

from .. import types as _types
from ._typed_dict import TypedDict


class AddFollowersOptions(TypedDict, total=False):
    opt_fields: Sequence[_types.GoalOptFields] | str | None


class AddFollowersKeywords(AddFollowersOptions, _types.CallKeywords): ...


class CreateGoalOptions(TypedDict, total=False):
    opt_fields: Sequence[_types.GoalOptFields] | str | None


class CreateGoalKeywords(CreateGoalOptions, _types.CallKeywords): ...


class CreateGoalMetricOptions(TypedDict, total=False):
    opt_fields: Sequence[_types.GoalOptFields] | str | None


class CreateGoalMetricKeywords(CreateGoalMetricOptions, _types.CallKeywords): ...


class GetGoalOptions(TypedDict, total=False):
    opt_fields: Sequence[_types.GoalOptFields] | str | None


class GetGoalKeywords(GetGoalOptions, _types.CallKeywords): ...


class GetGoalsOptions(TypedDict, total=False):
    portfolio: str | None
    project: str | None
    task: str | None
    is_workspace_level: bool | None
    team: str | None
    workspace: str | None
    time_periods: Sequence[str] | str | None
    limit: int | None
    offset: str | None
    opt_fields: Sequence[_types.GoalListOptFields] | str | None


class GetGoalsKeywords(GetGoalsOptions, _types.ListKeywords): ...


class GetParentGoalsForGoalOptions(TypedDict, total=False):
    opt_fields: Sequence[_types.GoalOptFields] | str | None


class GetParentGoalsForGoalKeywords(
    GetParentGoalsForGoalOptions, _types.ListKeywords
): ...


class RemoveFollowersOptions(TypedDict, total=False):
    opt_fields: Sequence[_types.GoalOptFields] | str | None


class RemoveFollowersKeywords(RemoveFollowersOptions, _types.CallKeywords): ...


class UpdateGoalOptions(TypedDict, total=False):
    opt_fields: Sequence[_types.GoalOptFields] | str | None


class UpdateGoalKeywords(UpdateGoalOptions, _types.CallKeywords): ...


class UpdateGoalMetricOptions(TypedDict, total=False):
    opt_fields: Sequence[_types.GoalOptFields] | str | None


class UpdateGoalMetricKeywords(UpdateGoalMetricOptions, _types.CallKeywords): ...
