"""Goals: the operations of `GoalsApi`."""

# mypy: disable-error-code="no-any-return"
from __future__ import annotations

from typing import Any, Unpack

from .._core.operation import Operation, Parameter
from .._lazy import Later as _Later
from .._sync.api_base import Api
from .._sync.api_base import with_http_info as _with_http_info

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from .. import pagination as _pagination
    from .. import types as _types
    from ..types import goals_api as _options
else:
    _pagination = _Later(".pagination")
    _types = _Later(".types")
    _options = _Later(".types.goals_api")

__all__ = ["GoalsApi"]

_ADD_CUSTOM_FIELD_SETTING_FOR_GOAL = Operation(
    name="add_custom_field_setting_for_goal",
    method="POST",
    path="/goals/{goal_gid}/addCustomFieldSetting",
    parameters=(Parameter("goal_gid", "path"),),
    body_required=True,
)
_ADD_FOLLOWERS = Operation(
    name="add_followers",
    method="POST",
    path="/goals/{goal_gid}/addFollowers",
    parameters=(Parameter("goal_gid", "path"), Parameter("opt_fields")),
    body_required=True,
    security=(("personalAccessToken",),),
)
_CREATE_GOAL = Operation(
    name="create_goal",
    method="POST",
    path="/goals",
    parameters=(Parameter("opt_fields"),),
    body_required=True,
    security=(("personalAccessToken",),),
)
_CREATE_GOAL_METRIC = Operation(
    name="create_goal_metric",
    method="POST",
    path="/goals/{goal_gid}/setMetric",
    parameters=(Parameter("goal_gid", "path"), Parameter("opt_fields")),
    body_required=True,
    security=(("personalAccessToken",),),
)
_DELETE_GOAL = Operation(
    name="delete_goal",
    method="DELETE",
    path="/goals/{goal_gid}",
    parameters=(Parameter("goal_gid", "path"),),
    security=(("personalAccessToken",),),
)
_GET_GOAL = Operation(
    name="get_goal",
    path="/goals/{goal_gid}",
    parameters=(Parameter("goal_gid", "path"), Parameter("opt_fields")),
)
_GET_GOALS = Operation(
    name="get_goals",
    path="/goals",
    parameters=(
        Parameter("portfolio"),
        Parameter("project"),
        Parameter("task"),
        Parameter("is_workspace_level"),
        Parameter("team"),
        Parameter("workspace"),
        Parameter("time_periods", explode=True),
        Parameter("limit"),
        Parameter("offset"),
        Parameter("opt_fields"),
    ),
    result="pages",
)
_GET_PARENT_GOALS_FOR_GOAL = Operation(
    name="get_parent_goals_for_goal",
    path="/goals/{goal_gid}/parentGoals",
    parameters=(Parameter("goal_gid", "path"), Parameter("opt_fields")),
    result="pages",
)
_REMOVE_CUSTOM_FIELD_SETTING_FOR_GOAL = Operation(
    name="remove_custom_field_setting_for_goal",
    method="POST",
    path="/goals/{goal_gid}/removeCustomFieldSetting",
    parameters=(Parameter("goal_gid", "path"),),
    body_required=True,
)
_REMOVE_FOLLOWERS = Operation(
    name="remove_followers",
    method="POST",
    path="/goals/{goal_gid}/removeFollowers",
    parameters=(Parameter("goal_gid", "path"), Parameter("opt_fields")),
    body_required=True,
    security=(("personalAccessToken",),),
)
_UPDATE_GOAL = Operation(
    name="update_goal",
    method="PUT",
    path="/goals/{goal_gid}",
    parameters=(Parameter("goal_gid", "path"), Parameter("opt_fields")),
    body_required=True,
    security=(("personalAccessToken",),),
)
_UPDATE_GOAL_METRIC = Operation(
    name="update_goal_metric",
    method="POST",
    path="/goals/{goal_gid}/setMetricCurrentValue",
    parameters=(Parameter("goal_gid", "path"), Parameter("opt_fields")),
    body_required=True,
    security=(("personalAccessToken",),),
)


class GoalsApi(Api):
    """What an organization or one of its teams wants to achieve, often within a time
    period such as a quarter. How far it has come is told by a metric, which
    somebody keeps up to date or Asana computes from the goal's subgoals, projects
    or tasks.

    What supports a goal is kept in goal relationships, and how it is doing in
    status updates.
    """

    def add_custom_field_setting_for_goal(
        self,
        body: _types.AddCustomFieldSettingRequestBody | dict[str, Any],
        goal_gid: str,
        **kwargs: Unpack[_types.CallKeywords],
    ) -> _types.CustomFieldSettingResponse:
        """Add a custom field to a goal.

        Adds a custom field to the goal, and returns the new custom field setting.

        :param dict body: The custom field, and where it stands among the others.
            (required)
        :param str goal_gid: The goal. (required)
        :return: CustomFieldSettingResponse
        """
        return self._call(
            _ADD_CUSTOM_FIELD_SETTING_FOR_GOAL,
            {"goal_gid": goal_gid},
            None,
            kwargs,
            body,
        )

    def add_followers(
        self,
        body: _types.TaskAddFollowersRequestBody | dict[str, Any],
        goal_gid: str,
        opts: _options.AddFollowersOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.AddFollowersKeywords],
    ) -> _types.GoalResponse:
        """Add a collaborator to a goal.

        Adds followers to the goal, and returns the goal.

        :param dict body: The users to add as followers. (required)
        :param str goal_gid: The goal. (required)
        :param list[str] opt_fields: Properties of the goal to return besides those of
            its compact form.
        :return: GoalResponse
        """
        return self._call(_ADD_FOLLOWERS, {"goal_gid": goal_gid}, opts, kwargs, body)

    def create_goal(
        self,
        body: _types.GoalRequestBody | dict[str, Any],
        opts: _options.CreateGoalOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.CreateGoalKeywords],
    ) -> _types.GoalResponse:
        """Create a goal.

        Creates a goal for the whole workspace or for one team, and returns it in full.
        It starts without a metric; add one by `create_goal_metric`.

        :param dict body: The properties of the goal. (required)
        :param list[str] opt_fields: Properties of the goal to return besides those of
            its compact form.
        :return: GoalResponse
        """
        return self._call(_CREATE_GOAL, {}, opts, kwargs, body)

    def create_goal_metric(
        self,
        body: _types.GoalMetricBaseBody | dict[str, Any],
        goal_gid: str,
        opts: _options.CreateGoalMetricOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.CreateGoalMetricKeywords],
    ) -> _types.GoalResponse:
        """Create a goal metric.

        Gives the goal a metric and returns the goal. A metric that it has already is
        replaced without asking, its current value included.

        :param dict body: How progress is measured, from which number to which.
            (required)
        :param str goal_gid: The goal. (required)
        :param list[str] opt_fields: Properties of the goal to return besides those of
            its compact form.
        :return: GoalResponse
        """
        return self._call(
            _CREATE_GOAL_METRIC, {"goal_gid": goal_gid}, opts, kwargs, body
        )

    def delete_goal(
        self, goal_gid: str, **kwargs: Unpack[_types.CallKeywords]
    ) -> dict[str, Any]:
        """Delete a goal.

        Deletes a goal. The `data` of the response is empty.

        :param str goal_gid: The goal. (required)
        :return: dict[str, Any]
        """
        return self._call(_DELETE_GOAL, {"goal_gid": goal_gid}, None, kwargs)

    def get_goal(
        self,
        goal_gid: str,
        opts: _options.GetGoalOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.GetGoalKeywords],
    ) -> _types.GoalResponse:
        """Get a goal.

        Returns one goal in full.

        :param str goal_gid: The goal. (required)
        :param list[str] opt_fields: Properties of the goal to return besides those of
            its compact form.
        :return: GoalResponse
        """
        return self._call(_GET_GOAL, {"goal_gid": goal_gid}, opts, kwargs)

    def get_goals(
        self,
        opts: _options.GetGoalsOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.GetGoalsKeywords],
    ) -> _pagination.ItemIterator[_types.GoalResponse]:
        """Get goals.

        Lists goals, in compact form. Say where to look: in a `workspace`, in a `team`,
        or among the goals that a `portfolio`, `project` or `task` supports.

        :param str portfolio: Only goals that this portfolio supports.
        :param str project: Only goals that this project supports.
        :param str task: Only goals that this task supports.
        :param bool is_workspace_level: Whether to return goals of the organization as a
            whole (`true`) or of teams (`false`).
        :param str team: Only goals of this team.
        :param str workspace: Only goals of this workspace or organization.
        :param list[str] time_periods: Only goals of one of these time periods.
        :param int limit: How many objects a page may hold, from 1 to 100.
        :param str offset: Where the page starts: the `offset` of `next_page` in the
            response before.
        :param list[str] opt_fields: Properties of the goals to return besides those of
            their compact form.
        :return: GoalResponseArray
        """
        return self._call(_GET_GOALS, {}, opts, kwargs)

    def get_parent_goals_for_goal(
        self,
        goal_gid: str,
        opts: _options.GetParentGoalsForGoalOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.GetParentGoalsForGoalKeywords],
    ) -> _pagination.ItemIterator[_types.GoalResponse]:
        """Get parent goals from a goal.

        Lists the goals that this one supports directly, in compact form. They all come
        in one page.

        :param str goal_gid: The goal. (required)
        :param list[str] opt_fields: Properties of the goal to return besides those of
            its compact form.
        :return: GoalResponseArray
        """
        return self._call(
            _GET_PARENT_GOALS_FOR_GOAL, {"goal_gid": goal_gid}, opts, kwargs
        )

    def remove_custom_field_setting_for_goal(
        self,
        body: _types.RemoveCustomFieldSettingRequestBody | dict[str, Any],
        goal_gid: str,
        **kwargs: Unpack[_types.CallKeywords],
    ) -> dict[str, Any]:
        """Remove a custom field from a goal.

        Removes a custom field from the goal. The `data` of the response is empty.

        :param dict body: The custom field to take off. (required)
        :param str goal_gid: The goal. (required)
        :return: dict[str, Any]
        """
        return self._call(
            _REMOVE_CUSTOM_FIELD_SETTING_FOR_GOAL,
            {"goal_gid": goal_gid},
            None,
            kwargs,
            body,
        )

    def remove_followers(
        self,
        body: _types.TaskAddFollowersRequestBody | dict[str, Any],
        goal_gid: str,
        opts: _options.RemoveFollowersOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.RemoveFollowersKeywords],
    ) -> _types.GoalResponse:
        """Remove a collaborator from a goal.

        Removes followers from the goal, and returns the goal.

        :param dict body: The users to remove as followers. (required)
        :param str goal_gid: The goal. (required)
        :param list[str] opt_fields: Properties of the goal to return besides those of
            its compact form.
        :return: GoalResponse
        """
        return self._call(_REMOVE_FOLLOWERS, {"goal_gid": goal_gid}, opts, kwargs, body)

    def update_goal(
        self,
        body: _types.GoalUpdateRequestBody | dict[str, Any],
        goal_gid: str,
        opts: _options.UpdateGoalOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.UpdateGoalKeywords],
    ) -> _types.GoalResponse:
        """Update a goal.

        Changes the fields given in `data`, leaves the others alone, and returns the
        whole goal. A `status` is accepted only once the goal has a metric, so call
        `create_goal_metric` first.

        :param dict body: The fields to change. (required)
        :param str goal_gid: The goal. (required)
        :param list[str] opt_fields: Properties of the goal to return besides those of
            its compact form.
        :return: GoalResponse
        """
        return self._call(_UPDATE_GOAL, {"goal_gid": goal_gid}, opts, kwargs, body)

    def update_goal_metric(
        self,
        body: _types.GoalMetricCurrentValueRequestBody | dict[str, Any],
        goal_gid: str,
        opts: _options.UpdateGoalMetricOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.UpdateGoalMetricKeywords],
    ) -> _types.GoalResponse:
        """Update a goal metric.

        Reports how far the goal has come, and returns the goal with its metric. A goal
        that has no metric yet is refused with status 400.

        :param dict body: The number reached by now. (required)
        :param str goal_gid: The goal. (required)
        :param list[str] opt_fields: Properties of the goal to return besides those of
            its compact form.
        :return: GoalResponse
        """
        return self._call(
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
