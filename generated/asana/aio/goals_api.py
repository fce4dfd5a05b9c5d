"""Goals: the operations of `GoalsApi`. For asyncio."""

# mypy: disable-error-code="no-any-return"
from __future__ import annotations

from typing import Any, Unpack

from .._lazy import Later as _Later
from ..api.goals_api import (
    _ADD_CUSTOM_FIELD_SETTING_FOR_GOAL,
    _ADD_FOLLOWERS,
    _CREATE_GOAL,
    _CREATE_GOAL_METRIC,
    _DELETE_GOAL,
    _GET_GOAL,
    _GET_GOALS,
    _GET_PARENT_GOALS_FOR_GOAL,
    _REMOVE_CUSTOM_FIELD_SETTING_FOR_GOAL,
    _REMOVE_FOLLOWERS,
    _UPDATE_GOAL,
    _UPDATE_GOAL_METRIC,
)
from .api_base import AsyncApi
from .api_base import with_http_info as _with_http_info

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from .. import types as _types
    from ..types import goals_api as _options
    from . import iterators as _pagination
else:
    _types = _Later(".types")
    _options = _Later(".types.goals_api")
    _pagination = _Later(".aio.iterators")

__all__ = ["AsyncGoalsApi"]


class AsyncGoalsApi(AsyncApi):
    """`GoalsApi` for asyncio."""

    async def add_custom_field_setting_for_goal(
        self,
        body: _types.AddCustomFieldSettingRequestBody | dict[str, Any],
        goal_gid: str,
        **kwargs: Unpack[_types.CallKeywords],
    ) -> _types.CustomFieldSettingResponse:
        """Add a custom field to a goal. See `GoalsApi.add_custom_field_setting_for_goal`."""
        return await self._call(
            _ADD_CUSTOM_FIELD_SETTING_FOR_GOAL,
            {"goal_gid": goal_gid},
            None,
            kwargs,
            body,
        )

    async def add_followers(
        self,
        body: _types.TaskAddFollowersRequestBody | dict[str, Any],
        goal_gid: str,
        opts: _options.AddFollowersOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.AddFollowersKeywords],
    ) -> _types.GoalResponse:
        """Add a collaborator to a goal. See `GoalsApi.add_followers`."""
        return await self._call(
            _ADD_FOLLOWERS, {"goal_gid": goal_gid}, opts, kwargs, body
        )

    async def create_goal(
        self,
        body: _types.GoalRequestBody | dict[str, Any],
        opts: _options.CreateGoalOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.CreateGoalKeywords],
    ) -> _types.GoalResponse:
        """Create a goal. See `GoalsApi.create_goal`."""
        return await self._call(_CREATE_GOAL, {}, opts, kwargs, body)

    async def create_goal_metric(
        self,
        body: _types.GoalMetricBaseBody | dict[str, Any],
        goal_gid: str,
        opts: _options.CreateGoalMetricOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.CreateGoalMetricKeywords],
    ) -> _types.GoalResponse:
        """Create a goal metric. See `GoalsApi.create_goal_metric`."""
        return await self._call(
            _CREATE_GOAL_METRIC, {"goal_gid": goal_gid}, opts, kwargs, body
        )

    async def delete_goal(
        self, goal_gid: str, **kwargs: Unpack[_types.CallKeywords]
    ) -> dict[str, Any]:
        """Delete a goal. See `GoalsApi.delete_goal`."""
        return await self._call(_DELETE_GOAL, {"goal_gid": goal_gid}, None, kwargs)

    async def get_goal(
        self,
        goal_gid: str,
        opts: _options.GetGoalOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.GetGoalKeywords],
    ) -> _types.GoalResponse:
        """Get a goal. See `GoalsApi.get_goal`."""
        return await self._call(_GET_GOAL, {"goal_gid": goal_gid}, opts, kwargs)

    def get_goals(
        self,
        opts: _options.GetGoalsOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.GetGoalsKeywords],
    ) -> _pagination.AsyncItemIterator[_types.GoalResponse]:
        """Get goals. See `GoalsApi.get_goals`."""
        return self._call(_GET_GOALS, {}, opts, kwargs)

    def get_parent_goals_for_goal(
        self,
        goal_gid: str,
        opts: _options.GetParentGoalsForGoalOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.GetParentGoalsForGoalKeywords],
    ) -> _pagination.AsyncItemIterator[_types.GoalResponse]:
        """Get parent goals from a goal. See `GoalsApi.get_parent_goals_for_goal`."""
        return self._call(
            _GET_PARENT_GOALS_FOR_GOAL, {"goal_gid": goal_gid}, opts, kwargs
        )

    async def remove_custom_field_setting_for_goal(
        self,
        body: _types.RemoveCustomFieldSettingRequestBody | dict[str, Any],
        goal_gid: str,
        **kwargs: Unpack[_types.CallKeywords],
    ) -> dict[str, Any]:
        """Remove a custom field from a goal. See
        `GoalsApi.remove_custom_field_setting_for_goal`.
        """
        return await self._call(
            _REMOVE_CUSTOM_FIELD_SETTING_FOR_GOAL,
            {"goal_gid": goal_gid},
            None,
            kwargs,
            body,
        )

    async def remove_followers(
        self,
        body: _types.TaskAddFollowersRequestBody | dict[str, Any],
        goal_gid: str,
        opts: _options.RemoveFollowersOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.RemoveFollowersKeywords],
    ) -> _types.GoalResponse:
        """Remove a collaborator from a goal. See `GoalsApi.remove_followers`."""
        return await self._call(
            _REMOVE_FOLLOWERS, {"goal_gid": goal_gid}, opts, kwargs, body
        )

    async def update_goal(
        self,
        body: _types.GoalUpdateRequestBody | dict[str, Any],
        goal_gid: str,
        opts: _options.UpdateGoalOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.UpdateGoalKeywords],
    ) -> _types.GoalResponse:
        """Update a goal. See `GoalsApi.update_goal`."""
        return await self._call(
            _UPDATE_GOAL, {"goal_gid": goal_gid}, opts, kwargs, body
        )

    async def update_goal_metric(
        self,
        body: _types.GoalMetricCurrentValueRequestBody | dict[str, Any],
        goal_gid: str,
        opts: _options.UpdateGoalMetricOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.UpdateGoalMetricKeywords],
    ) -> _types.GoalResponse:
        """Update a goal metric. See `GoalsApi.update_goal_metric`."""
        return await self._call(
            _UPDATE_GOAL_METRIC, {"goal_gid": goal_gid}, opts, kwargs, body
        )

    add_custom_field_setting_for_goal_with_http_info = _with_http_info(
        add_custom_field_setting_for_goal
    )
    add_followers_with_http_info = _with_http_info(add_followers)
    create_goal_with_http_info = _with_http_info(create_goal)
    create_goal_metric_with_http_info = _with_http_info(create_goal_metric)
    delete_goal_with_http_info = _with_http_info(delete_goal)
    get_goal_with_http_info = _with_http_info(get_goal)
    get_goals_with_http_info = _with_http_info(get_goals)
    get_parent_goals_for_goal_with_http_info = _with_http_info(
        get_parent_goals_for_goal
    )
    remove_custom_field_setting_for_goal_with_http_info = _with_http_info(
        remove_custom_field_setting_for_goal
    )
    remove_followers_with_http_info = _with_http_info(remove_followers)
    update_goal_with_http_info = _with_http_info(update_goal)
    update_goal_metric_with_http_info = _with_http_info(update_goal_metric)
