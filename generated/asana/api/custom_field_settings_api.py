"""Custom field settings: the operations of `CustomFieldSettingsApi`."""

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
    from ..types import custom_field_settings_api as _options
else:
    _pagination = _Later(".pagination")
    _types = _Later(".types")
    _options = _Later(".types.custom_field_settings_api")

__all__ = ["CustomFieldSettingsApi"]

_GET_CUSTOM_FIELD_SETTINGS_FOR_GOAL = Operation(
    name="get_custom_field_settings_for_goal",
    path="/goals/{goal_gid}/custom_field_settings",
    parameters=(
        Parameter("goal_gid", "path"),
        Parameter("limit"),
        Parameter("offset"),
        Parameter("opt_fields"),
    ),
    result="pages",
)
_GET_CUSTOM_FIELD_SETTINGS_FOR_PORTFOLIO = Operation(
    name="get_custom_field_settings_for_portfolio",
    path="/portfolios/{portfolio_gid}/custom_field_settings",
    parameters=(
        Parameter("portfolio_gid", "path"),
        Parameter("limit"),
        Parameter("offset"),
        Parameter("opt_fields"),
    ),
    result="pages",
)
_GET_CUSTOM_FIELD_SETTINGS_FOR_PROJECT = Operation(
    name="get_custom_field_settings_for_project",
    path="/projects/{project_gid}/custom_field_settings",
    parameters=(
        Parameter("project_gid", "path"),
        Parameter("limit"),
        Parameter("offset"),
        Parameter("opt_fields"),
    ),
    result="pages",
)
_GET_CUSTOM_FIELD_SETTINGS_FOR_TEAM = Operation(
    name="get_custom_field_settings_for_team",
    path="/teams/{team_gid}/custom_field_settings",
    parameters=(Parameter("team_gid", "path"), Parameter("opt_fields")),
    result="pages",
)


class CustomFieldSettingsApi(Api):
    """Which custom fields a project, portfolio, goal or team uses. A setting joins one
    field with one of them, and says how it is used there: `is_important` fields are
    shown in lists without being asked for.

    Settings are added and removed through the object itself, for a project with
    `add_custom_field_setting_for_project` and
    `remove_custom_field_setting_for_project`.
    """

    def get_custom_field_settings_for_goal(
        self,
        goal_gid: str,
        opts: (
            _options.GetCustomFieldSettingsForGoalOptions | dict[str, Any] | None
        ) = None,
        **kwargs: Unpack[_options.GetCustomFieldSettingsForGoalKeywords],
    ) -> _pagination.ItemIterator[_types.CustomFieldSettingResponse]:
        """Get a goal's custom fields.

        Lists the custom fields of the goal, one setting for each, in compact form.

        :param str goal_gid: The goal. (required)
        :param int limit: How many objects a page may hold, from 1 to 100.
        :param str offset: Where the page starts: the `offset` of `next_page` in the
            response before.
        :param list[str] opt_fields: Properties of the custom field settings to return
            besides those of their compact form.
        :return: CustomFieldSettingResponseArray
        """
        return self._call(
            _GET_CUSTOM_FIELD_SETTINGS_FOR_GOAL, {"goal_gid": goal_gid}, opts, kwargs
        )

    def get_custom_field_settings_for_portfolio(
        self,
        portfolio_gid: str,
        opts: (
            _options.GetCustomFieldSettingsForPortfolioOptions | dict[str, Any] | None
        ) = None,
        **kwargs: Unpack[_options.GetCustomFieldSettingsForPortfolioKeywords],
    ) -> _pagination.ItemIterator[_types.CustomFieldSettingResponse]:
        """Get a portfolio's custom fields.

        Lists the custom fields that the portfolio has for its projects, one setting for
        each. The tasks of those projects do not get the fields.

        :param str portfolio_gid: The portfolio. (required)
        :param int limit: How many objects a page may hold, from 1 to 100.
        :param str offset: Where the page starts: the `offset` of `next_page` in the
            response before.
        :param list[str] opt_fields: Properties of the custom field settings to return
            besides those of their compact form.
        :return: CustomFieldSettingResponseArray
        """
        return self._call(
            _GET_CUSTOM_FIELD_SETTINGS_FOR_PORTFOLIO,
            {"portfolio_gid": portfolio_gid},
            opts,
            kwargs,
        )

    def get_custom_field_settings_for_project(
        self,
        project_gid: str,
        opts: (
            _options.GetCustomFieldSettingsForProjectOptions | dict[str, Any] | None
        ) = None,
        **kwargs: Unpack[_options.GetCustomFieldSettingsForProjectKeywords],
    ) -> _pagination.ItemIterator[_types.CustomFieldSettingResponse]:
        """Get a project's custom fields.

        Lists the custom fields that the tasks of the project have, one setting for
        each, in compact form. Use `opt_fields` such as `custom_field.name` for the
        properties of the fields.

        :param str project_gid: The project. (required)
        :param int limit: How many objects a page may hold, from 1 to 100.
        :param str offset: Where the page starts: the `offset` of `next_page` in the
            response before.
        :param list[str] opt_fields: Properties of the custom field settings to return
            besides those of their compact form.
        :return: CustomFieldSettingResponseArray
        """
        return self._call(
            _GET_CUSTOM_FIELD_SETTINGS_FOR_PROJECT,
            {"project_gid": project_gid},
            opts,
            kwargs,
        )

    def get_custom_field_settings_for_team(
        self,
        team_gid: str,
        opts: (
            _options.GetCustomFieldSettingsForTeamOptions | dict[str, Any] | None
        ) = None,
        **kwargs: Unpack[_options.GetCustomFieldSettingsForTeamKeywords],
    ) -> _pagination.ItemIterator[_types.CustomFieldSettingResponse]:
        """Get a team's custom fields.

        Lists the custom fields of the team, one setting for each, in compact form. This
        list has no `limit` and no `offset`: it comes in one page.

        :param str team_gid: The team. (required)
        :param list[str] opt_fields: Properties of the custom field setting to return
            besides those of its compact form.
        :return: CustomFieldSettingResponseArray
        """
        return self._call(
            _GET_CUSTOM_FIELD_SETTINGS_FOR_TEAM, {"team_gid": team_gid}, opts, kwargs
        )

    get_custom_field_settings_for_goal_with_http_info = _with_http_info(
        get_custom_field_settings_for_goal
    )
    get_custom_field_settings_for_portfolio_with_http_info = _with_http_info(
        get_custom_field_settings_for_portfolio
    )
    get_custom_field_settings_for_project_with_http_info = _with_http_info(
        get_custom_field_settings_for_project
    )
    get_custom_field_settings_for_team_with_http_info = _with_http_info(
        get_custom_field_settings_for_team
    )
