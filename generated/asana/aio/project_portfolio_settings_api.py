"""Project portfolio settings: the operations of `ProjectPortfolioSettingsApi`. For asyncio."""

# mypy: disable-error-code="no-any-return"
from __future__ import annotations

from typing import Any, Unpack

from .._lazy import Later as _Later
from ..api.project_portfolio_settings_api import (
    _GET_PROJECT_PORTFOLIO_SETTING,
    _GET_PROJECT_PORTFOLIO_SETTINGS_FOR_PORTFOLIO,
    _GET_PROJECT_PORTFOLIO_SETTINGS_FOR_PROJECT,
    _UPDATE_PROJECT_PORTFOLIO_SETTING,
)
from .api_base import AsyncApi
from .api_base import with_http_info as _with_http_info

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from .. import types as _types
    from ..types import project_portfolio_settings_api as _options
    from . import iterators as _pagination
else:
    _types = _Later(".types")
    _options = _Later(".types.project_portfolio_settings_api")
    _pagination = _Later(".aio.iterators")

__all__ = ["AsyncProjectPortfolioSettingsApi"]


class AsyncProjectPortfolioSettingsApi(AsyncApi):
    """`ProjectPortfolioSettingsApi` for asyncio."""

    async def get_project_portfolio_setting(
        self,
        project_portfolio_setting_gid: str,
        opts: _options.GetProjectPortfolioSettingOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.GetProjectPortfolioSettingKeywords],
    ) -> _types.ProjectPortfolioSettingResponse:
        """Get a project portfolio setting. See
        `ProjectPortfolioSettingsApi.get_project_portfolio_setting`.
        """
        return await self._call(
            _GET_PROJECT_PORTFOLIO_SETTING,
            {"project_portfolio_setting_gid": project_portfolio_setting_gid},
            opts,
            kwargs,
        )

    def get_project_portfolio_settings_for_portfolio(
        self,
        portfolio_gid: str,
        opts: (
            _options.GetProjectPortfolioSettingsForPortfolioOptions
            | dict[str, Any]
            | None
        ) = None,
        **kwargs: Unpack[_options.GetProjectPortfolioSettingsForPortfolioKeywords],
    ) -> _pagination.AsyncItemIterator[_types.ProjectPortfolioSettingResponse]:
        """Get project portfolio settings for a portfolio. See
        `ProjectPortfolioSettingsApi.get_project_portfolio_settings_for_portfolio`.
        """
        return self._call(
            _GET_PROJECT_PORTFOLIO_SETTINGS_FOR_PORTFOLIO,
            {"portfolio_gid": portfolio_gid},
            opts,
            kwargs,
        )

    def get_project_portfolio_settings_for_project(
        self,
        project_gid: str,
        opts: (
            _options.GetProjectPortfolioSettingsForProjectOptions
            | dict[str, Any]
            | None
        ) = None,
        **kwargs: Unpack[_options.GetProjectPortfolioSettingsForProjectKeywords],
    ) -> _pagination.AsyncItemIterator[_types.ProjectPortfolioSettingResponse]:
        """Get project portfolio settings for a project. See
        `ProjectPortfolioSettingsApi.get_project_portfolio_settings_for_project`.
        """
        return self._call(
            _GET_PROJECT_PORTFOLIO_SETTINGS_FOR_PROJECT,
            {"project_gid": project_gid},
            opts,
            kwargs,
        )

    async def update_project_portfolio_setting(
        self,
        body: _types.ProjectPortfolioSettingUpdateRequestBody | dict[str, Any],
        project_portfolio_setting_gid: str,
        opts: (
            _options.UpdateProjectPortfolioSettingOptions | dict[str, Any] | None
        ) = None,
        **kwargs: Unpack[_options.UpdateProjectPortfolioSettingKeywords],
    ) -> _types.ProjectPortfolioSettingResponse:
        """Update a project portfolio setting. See
        `ProjectPortfolioSettingsApi.update_project_portfolio_setting`.
        """
        return await self._call(
            _UPDATE_PROJECT_PORTFOLIO_SETTING,
            {"project_portfolio_setting_gid": project_portfolio_setting_gid},
            opts,
            kwargs,
            body,
        )

    get_project_portfolio_setting_with_http_info = _with_http_info(
        get_project_portfolio_setting
    )
    get_project_portfolio_settings_for_portfolio_with_http_info = _with_http_info(
        get_project_portfolio_settings_for_portfolio
    )
    get_project_portfolio_settings_for_project_with_http_info = _with_http_info(
        get_project_portfolio_settings_for_project
    )
    update_project_portfolio_setting_with_http_info = _with_http_info(
        update_project_portfolio_setting
    )
