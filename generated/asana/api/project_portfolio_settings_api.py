"""Project portfolio settings: the operations of `ProjectPortfolioSettingsApi`."""

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
    from ..types import project_portfolio_settings_api as _options
else:
    _pagination = _Later(".pagination")
    _types = _Later(".types")
    _options = _Later(".types.project_portfolio_settings_api")

__all__ = ["ProjectPortfolioSettingsApi"]

_GET_PROJECT_PORTFOLIO_SETTING = Operation(
    name="get_project_portfolio_setting",
    path="/project_portfolio_settings/{project_portfolio_setting_gid}",
    parameters=(
        Parameter("project_portfolio_setting_gid", "path"),
        Parameter("opt_fields"),
    ),
)
_GET_PROJECT_PORTFOLIO_SETTINGS_FOR_PORTFOLIO = Operation(
    name="get_project_portfolio_settings_for_portfolio",
    path="/portfolios/{portfolio_gid}/project_portfolio_settings",
    parameters=(
        Parameter("portfolio_gid", "path"),
        Parameter("limit"),
        Parameter("offset"),
        Parameter("opt_fields"),
    ),
    result="pages",
)
_GET_PROJECT_PORTFOLIO_SETTINGS_FOR_PROJECT = Operation(
    name="get_project_portfolio_settings_for_project",
    path="/projects/{project_gid}/project_portfolio_settings",
    parameters=(
        Parameter("project_gid", "path"),
        Parameter("limit"),
        Parameter("offset"),
        Parameter("opt_fields"),
    ),
    result="pages",
)
_UPDATE_PROJECT_PORTFOLIO_SETTING = Operation(
    name="update_project_portfolio_setting",
    method="PUT",
    path="/project_portfolio_settings/{project_portfolio_setting_gid}",
    parameters=(
        Parameter("project_portfolio_setting_gid", "path"),
        Parameter("opt_fields"),
    ),
    body_required=True,
)


class ProjectPortfolioSettingsApi(Api):
    """How a project is shared with the members of a portfolio that holds it: whether
    those who can see the portfolio can see the project as well. There is one
    setting for each project in each portfolio.
    """

    def get_project_portfolio_setting(
        self,
        project_portfolio_setting_gid: str,
        opts: _options.GetProjectPortfolioSettingOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.GetProjectPortfolioSettingKeywords],
    ) -> _types.ProjectPortfolioSettingResponse:
        """Get a project portfolio setting.

        Returns one setting, with its project and its portfolio.

        :param str project_portfolio_setting_gid: The setting. (required)
        :param list[str] opt_fields: Properties of the setting to return besides those
            of its compact form.
        :return: ProjectPortfolioSettingResponse
        """
        return self._call(
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
    ) -> _pagination.ItemIterator[_types.ProjectPortfolioSettingResponse]:
        """Get project portfolio settings for a portfolio.

        Lists the settings of a portfolio, in compact form, one for each project in it.

        :param str portfolio_gid: The portfolio. (required)
        :param int limit: How many objects a page may hold, from 1 to 100.
        :param str offset: Where the page starts: the `offset` of `next_page` in the
            response before.
        :param list[str] opt_fields: Properties of the settings to return besides those
            of their compact form.
        :return: ProjectPortfolioSettingResponseArray
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
    ) -> _pagination.ItemIterator[_types.ProjectPortfolioSettingResponse]:
        """Get project portfolio settings for a project.

        Lists the settings of a project, in compact form, one for each portfolio that
        holds it.

        :param str project_gid: The project. (required)
        :param int limit: How many objects a page may hold, from 1 to 100.
        :param str offset: Where the page starts: the `offset` of `next_page` in the
            response before.
        :param list[str] opt_fields: Properties of the settings to return besides those
            of their compact form.
        :return: ProjectPortfolioSettingResponseArray
        """
        return self._call(
            _GET_PROJECT_PORTFOLIO_SETTINGS_FOR_PROJECT,
            {"project_gid": project_gid},
            opts,
            kwargs,
        )

    def update_project_portfolio_setting(
        self,
        body: _types.ProjectPortfolioSettingUpdateRequestBody | dict[str, Any],
        project_portfolio_setting_gid: str,
        opts: (
            _options.UpdateProjectPortfolioSettingOptions | dict[str, Any] | None
        ) = None,
        **kwargs: Unpack[_options.UpdateProjectPortfolioSettingKeywords],
    ) -> _types.ProjectPortfolioSettingResponse:
        """Update a project portfolio setting.

        Opens the project to the members of the portfolio or closes it to them again,
        and returns the whole setting. Members of the project itself are not affected.

        :param dict body: The new value of the setting. (required)
        :param str project_portfolio_setting_gid: The setting. (required)
        :param list[str] opt_fields: Properties of the setting to return besides those
            of its compact form.
        :return: ProjectPortfolioSettingResponse
        """
        return self._call(
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
