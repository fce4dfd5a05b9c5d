"""Custom field settings: the operations of `CustomFieldSettingsApi`. For asyncio."""

# mypy: disable-error-code="no-any-return"
from __future__ import annotations

from typing import Any, Unpack

from .._lazy import Later as _Later
from ..api.custom_field_settings_api import (
    _GET_CUSTOM_FIELD_SETTINGS_FOR_GOAL,
    _GET_CUSTOM_FIELD_SETTINGS_FOR_PORTFOLIO,
    _GET_CUSTOM_FIELD_SETTINGS_FOR_PROJECT,
    _GET_CUSTOM_FIELD_SETTINGS_FOR_TEAM,
)
from .api_base import AsyncApi
from .api_base import with_http_info as _with_http_info

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from .. import types as _types
    from ..types import custom_field_settings_api as _options
    from . import iterators as _pagination
else:
    _types = _Later(".types")
    _options = _Later(".types.custom_field_settings_api")
    _pagination = _Later(".aio.iterators")

__all__ = ["AsyncCustomFieldSettingsApi"]


class AsyncCustomFieldSettingsApi(AsyncApi):
    """`CustomFieldSettingsApi` for asyncio."""

    def get_custom_field_settings_for_goal(
        self,
        goal_gid: str,
        opts: (
            _options.GetCustomFieldSettingsForGoalOptions | dict[str, Any] | None
        ) = None,
        **kwargs: Unpack[_options.GetCustomFieldSettingsForGoalKeywords],
    ) -> _pagination.AsyncItemIterator[_types.CustomFieldSettingResponse]:
        """Get a goal's custom fields. See
        `CustomFieldSettingsApi.get_custom_field_settings_for_goal`.
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
    ) -> _pagination.AsyncItemIterator[_types.CustomFieldSettingResponse]:
        """Get a portfolio's custom fields. See
        `CustomFieldSettingsApi.get_custom_field_settings_for_portfolio`.
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
    ) -> _pagination.AsyncItemIterator[_types.CustomFieldSettingResponse]:
        """Get a project's custom fields. See
        `CustomFieldSettingsApi.get_custom_field_settings_for_project`.
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
    ) -> _pagination.AsyncItemIterator[_types.CustomFieldSettingResponse]:
        """Get a team's custom fields. See
        `CustomFieldSettingsApi.get_custom_field_settings_for_team`.
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
