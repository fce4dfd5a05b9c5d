"""Portfolios: the operations of `PortfoliosApi`."""

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
    from ..types import portfolios_api as _options
else:
    _pagination = _Later(".pagination")
    _types = _Later(".types")
    _options = _Later(".types.portfolios_api")

__all__ = ["PortfoliosApi"]

_ADD_CUSTOM_FIELD_SETTING_FOR_PORTFOLIO = Operation(
    name="add_custom_field_setting_for_portfolio",
    method="POST",
    path="/portfolios/{portfolio_gid}/addCustomFieldSetting",
    parameters=(Parameter("portfolio_gid", "path"),),
    body_required=True,
)
_ADD_ITEM_FOR_PORTFOLIO = Operation(
    name="add_item_for_portfolio",
    method="POST",
    path="/portfolios/{portfolio_gid}/addItem",
    parameters=(Parameter("portfolio_gid", "path"),),
    body_required=True,
)
_ADD_MEMBERS_FOR_PORTFOLIO = Operation(
    name="add_members_for_portfolio",
    method="POST",
    path="/portfolios/{portfolio_gid}/addMembers",
    parameters=(Parameter("portfolio_gid", "path"), Parameter("opt_fields")),
    body_required=True,
    security=(("personalAccessToken",),),
)
_CREATE_PORTFOLIO = Operation(
    name="create_portfolio",
    method="POST",
    path="/portfolios",
    parameters=(Parameter("opt_fields"),),
    body_required=True,
)
_DELETE_PORTFOLIO = Operation(
    name="delete_portfolio",
    method="DELETE",
    path="/portfolios/{portfolio_gid}",
    parameters=(Parameter("portfolio_gid", "path"),),
    security=(("personalAccessToken",),),
)
_DUPLICATE_PORTFOLIO = Operation(
    name="duplicate_portfolio",
    method="POST",
    path="/portfolios/{portfolio_gid}/duplicate",
    parameters=(Parameter("portfolio_gid", "path"), Parameter("opt_fields")),
    content_type="application/json; charset=UTF-8",
)
_GET_ITEMS_FOR_PORTFOLIO = Operation(
    name="get_items_for_portfolio",
    path="/portfolios/{portfolio_gid}/items",
    parameters=(
        Parameter("portfolio_gid", "path"),
        Parameter("limit"),
        Parameter("offset"),
        Parameter("opt_fields"),
    ),
    result="pages",
)
_GET_PORTFOLIO = Operation(
    name="get_portfolio",
    path="/portfolios/{portfolio_gid}",
    parameters=(Parameter("portfolio_gid", "path"), Parameter("opt_fields")),
)
_GET_PORTFOLIOS = Operation(
    name="get_portfolios",
    path="/portfolios",
    parameters=(
        Parameter("limit"),
        Parameter("offset"),
        Parameter("workspace", required=True),
        Parameter("owner"),
        Parameter("custom_type"),
        Parameter("opt_fields"),
    ),
    result="pages",
)
_REMOVE_CUSTOM_FIELD_SETTING_FOR_PORTFOLIO = Operation(
    name="remove_custom_field_setting_for_portfolio",
    method="POST",
    path="/portfolios/{portfolio_gid}/removeCustomFieldSetting",
    parameters=(Parameter("portfolio_gid", "path"),),
    body_required=True,
)
_REMOVE_ITEM_FOR_PORTFOLIO = Operation(
    name="remove_item_for_portfolio",
    method="POST",
    path="/portfolios/{portfolio_gid}/removeItem",
    parameters=(Parameter("portfolio_gid", "path"),),
    body_required=True,
)
_REMOVE_MEMBERS_FOR_PORTFOLIO = Operation(
    name="remove_members_for_portfolio",
    method="POST",
    path="/portfolios/{portfolio_gid}/removeMembers",
    parameters=(Parameter("portfolio_gid", "path"), Parameter("opt_fields")),
    body_required=True,
    security=(("personalAccessToken",),),
)
_UPDATE_PORTFOLIO = Operation(
    name="update_portfolio",
    method="PUT",
    path="/portfolios/{portfolio_gid}",
    parameters=(Parameter("portfolio_gid", "path"), Parameter("opt_fields")),
    body_required=True,
)


class PortfoliosApi(Api):
    """Collections of projects, and of other portfolios, that show at a glance how each
    of them is doing. A portfolio holds at most 1500 items and uses at most 20
    custom fields.

    Like a project, a portfolio has an owner, members and status updates of its own.
    """

    def add_custom_field_setting_for_portfolio(
        self,
        body: _types.AddCustomFieldSettingRequestBody | dict[str, Any],
        portfolio_gid: str,
        **kwargs: Unpack[_types.CallKeywords],
    ) -> _types.CustomFieldSettingResponse:
        """Add a custom field to a portfolio.

        Adds a custom field to the items of the portfolio, and returns the new custom
        field setting.

        :param dict body: The custom field, and where it stands among the others.
            (required)
        :param str portfolio_gid: The portfolio. (required)
        :return: CustomFieldSettingResponse
        """
        return self._call(
            _ADD_CUSTOM_FIELD_SETTING_FOR_PORTFOLIO,
            {"portfolio_gid": portfolio_gid},
            None,
            kwargs,
            body,
        )

    def add_item_for_portfolio(
        self,
        body: _types.PortfolioAddItemRequestBody | dict[str, Any],
        portfolio_gid: str,
        **kwargs: Unpack[_types.CallKeywords],
    ) -> dict[str, Any]:
        """Add a portfolio item.

        Adds a project or another portfolio to the portfolio. The `data` of the response
        is empty.

        :param dict body: What to put in, and where. (required)
        :param str portfolio_gid: The portfolio. (required)
        :return: dict[str, Any]
        """
        return self._call(
            _ADD_ITEM_FOR_PORTFOLIO,
            {"portfolio_gid": portfolio_gid},
            None,
            kwargs,
            body,
        )

    def add_members_for_portfolio(
        self,
        body: _types.AddMembersRequestBody | dict[str, Any],
        portfolio_gid: str,
        opts: _options.AddMembersForPortfolioOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.AddMembersForPortfolioKeywords],
    ) -> _types.PortfolioResponse:
        """Add users to a portfolio.

        Adds members to the portfolio, and returns the portfolio. To add a team, or to
        choose what a member may do, use `create_membership`.

        :param dict body: The users to let in. (required)
        :param str portfolio_gid: The portfolio. (required)
        :param list[str] opt_fields: Properties of the portfolio to return besides those
            of its compact form.
        :return: PortfolioResponse
        """
        return self._call(
            _ADD_MEMBERS_FOR_PORTFOLIO,
            {"portfolio_gid": portfolio_gid},
            opts,
            kwargs,
            body,
        )

    def create_portfolio(
        self,
        body: _types.PortfolioRequestBody | dict[str, Any],
        opts: _options.CreatePortfolioOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.CreatePortfolioKeywords],
    ) -> _types.PortfolioResponse:
        """Create a portfolio.

        Creates a portfolio and returns it in full. It starts empty: it does not even
        have the custom fields that a portfolio made in the app starts with, such as the
        priority.

        :param dict body: The properties of the portfolio. (required)
        :param list[str] opt_fields: Properties of the portfolio to return besides those
            of its compact form.
        :return: PortfolioResponse
        """
        return self._call(_CREATE_PORTFOLIO, {}, opts, kwargs, body)

    def delete_portfolio(
        self, portfolio_gid: str, **kwargs: Unpack[_types.CallKeywords]
    ) -> dict[str, Any]:
        """Delete a portfolio.

        Deletes a portfolio. The projects in it are not deleted, and the `data` of the
        response is empty.

        :param str portfolio_gid: The portfolio. (required)
        :return: dict[str, Any]
        """
        return self._call(
            _DELETE_PORTFOLIO, {"portfolio_gid": portfolio_gid}, None, kwargs
        )

    def duplicate_portfolio(
        self,
        portfolio_gid: str,
        opts: _options.DuplicatePortfolioOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.DuplicatePortfolioKeywords],
    ) -> _types.JobResponse:
        """Duplicate a portfolio.

        Starts copying a portfolio under a new name, and returns the job that does it.
        Call `get_job` until its `status` is `succeeded`; the copy is then under
        `new_portfolio`.

        :param str portfolio_gid: The portfolio. (required)
        :param dict body: The name of the copy and what it takes over.
        :param list[str] opt_fields: Properties of the job to return besides those of
            its compact form.
        :return: JobResponse
        """
        return self._call(
            _DUPLICATE_PORTFOLIO, {"portfolio_gid": portfolio_gid}, opts, kwargs
        )

    def get_items_for_portfolio(
        self,
        portfolio_gid: str,
        opts: _options.GetItemsForPortfolioOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.GetItemsForPortfolioKeywords],
    ) -> _pagination.ItemIterator[_types.ProjectResponse]:
        """Get portfolio items.

        Lists what the portfolio holds, in compact form. Besides projects there may be
        other portfolios; the `resource_type` tells.

        :param str portfolio_gid: The portfolio. (required)
        :param int limit: How many objects a page may hold, from 1 to 100.
        :param str offset: Where the page starts: the `offset` of `next_page` in the
            response before.
        :param list[str] opt_fields: Properties of the items to return besides those of
            their compact form.
        :return: ProjectResponseArray
        """
        return self._call(
            _GET_ITEMS_FOR_PORTFOLIO, {"portfolio_gid": portfolio_gid}, opts, kwargs
        )

    def get_portfolio(
        self,
        portfolio_gid: str,
        opts: _options.GetPortfolioOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.GetPortfolioKeywords],
    ) -> _types.PortfolioResponse:
        """Get a portfolio.

        Returns one portfolio in full. What it holds comes from
        `get_items_for_portfolio`.

        :param str portfolio_gid: The portfolio. (required)
        :param list[str] opt_fields: Properties of the portfolio to return besides those
            of its compact form.
        :return: PortfolioResponse
        """
        return self._call(
            _GET_PORTFOLIO, {"portfolio_gid": portfolio_gid}, opts, kwargs
        )

    def get_portfolios(
        self,
        workspace: str,
        opts: _options.GetPortfoliosOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.GetPortfoliosKeywords],
    ) -> _pagination.ItemIterator[_types.PortfolioResponse]:
        """Get multiple portfolios.

        Lists portfolios of a workspace, in compact form. An ordinary user gets only
        those they own themselves.

        A service account gets all portfolios of the workspace, or those of one `owner`
        if it names one.

        :param str workspace: The workspace or organization whose portfolios you want.
            (required)
        :param int limit: How many objects a page may hold, from 1 to 100.
        :param str offset: Where the page starts: the `offset` of `next_page` in the
            response before.
        :param str owner: Only portfolios of this user.
        :param str custom_type: Only objects of the custom type with this `gid`; one
            that does not exist ends in status 400.
        :param list[str] opt_fields: Properties of the portfolios to return besides
            those of their compact form.
        :return: PortfolioResponseArray
        """
        return self._call(_GET_PORTFOLIOS, {"workspace": workspace}, opts, kwargs)

    def remove_custom_field_setting_for_portfolio(
        self,
        body: _types.RemoveCustomFieldSettingRequestBody | dict[str, Any],
        portfolio_gid: str,
        **kwargs: Unpack[_types.CallKeywords],
    ) -> dict[str, Any]:
        """Remove a custom field from a portfolio.

        Removes a custom field from the portfolio. The `data` of the response is empty.

        :param dict body: The custom field to take off. (required)
        :param str portfolio_gid: The portfolio. (required)
        :return: dict[str, Any]
        """
        return self._call(
            _REMOVE_CUSTOM_FIELD_SETTING_FOR_PORTFOLIO,
            {"portfolio_gid": portfolio_gid},
            None,
            kwargs,
            body,
        )

    def remove_item_for_portfolio(
        self,
        body: _types.PortfolioRemoveItemRequestBody | dict[str, Any],
        portfolio_gid: str,
        **kwargs: Unpack[_types.CallKeywords],
    ) -> dict[str, Any]:
        """Remove a portfolio item.

        Removes an item from the portfolio without deleting it. The `data` of the
        response is empty.

        :param dict body: What to take out. (required)
        :param str portfolio_gid: The portfolio. (required)
        :return: dict[str, Any]
        """
        return self._call(
            _REMOVE_ITEM_FOR_PORTFOLIO,
            {"portfolio_gid": portfolio_gid},
            None,
            kwargs,
            body,
        )

    def remove_members_for_portfolio(
        self,
        body: _types.RemoveMembersRequestBody | dict[str, Any],
        portfolio_gid: str,
        opts: _options.RemoveMembersForPortfolioOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.RemoveMembersForPortfolioKeywords],
    ) -> _types.PortfolioResponse:
        """Remove users from a portfolio.

        Removes members from the portfolio, and returns the portfolio.

        :param dict body: The users who leave. (required)
        :param str portfolio_gid: The portfolio. (required)
        :param list[str] opt_fields: Properties of the portfolio to return besides those
            of its compact form.
        :return: PortfolioResponse
        """
        return self._call(
            _REMOVE_MEMBERS_FOR_PORTFOLIO,
            {"portfolio_gid": portfolio_gid},
            opts,
            kwargs,
            body,
        )

    def update_portfolio(
        self,
        body: _types.PortfolioUpdateRequestBody | dict[str, Any],
        portfolio_gid: str,
        opts: _options.UpdatePortfolioOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.UpdatePortfolioKeywords],
    ) -> _types.PortfolioResponse:
        """Update a portfolio.

        Changes the fields given in `data`, leaves the others alone, and returns the
        whole portfolio. To set or clear `start_on`, send `due_on` along.

        :param dict body: The fields to change. (required)
        :param str portfolio_gid: The portfolio. (required)
        :param list[str] opt_fields: Properties of the portfolio to return besides those
            of its compact form.
        :return: PortfolioResponse
        """
        return self._call(
            _UPDATE_PORTFOLIO, {"portfolio_gid": portfolio_gid}, opts, kwargs, body
        )

    add_custom_field_setting_for_portfolio_with_http_info = _with_http_info(
        add_custom_field_setting_for_portfolio
    )
    add_item_for_portfolio_with_http_info = _with_http_info(add_item_for_portfolio)
    add_members_for_portfolio_with_http_info = _with_http_info(
        add_members_for_portfolio
    )
    create_portfolio_with_http_info = _with_http_info(create_portfolio)
    delete_portfolio_with_http_info = _with_http_info(delete_portfolio)
    duplicate_portfolio_with_http_info = _with_http_info(duplicate_portfolio)
    get_items_for_portfolio_with_http_info = _with_http_info(get_items_for_portfolio)
    get_portfolio_with_http_info = _with_http_info(get_portfolio)
    get_portfolios_with_http_info = _with_http_info(get_portfolios)
    remove_custom_field_setting_for_portfolio_with_http_info = _with_http_info(
        remove_custom_field_setting_for_portfolio
    )
    remove_item_for_portfolio_with_http_info = _with_http_info(
        remove_item_for_portfolio
    )
    remove_members_for_portfolio_with_http_info = _with_http_info(
        remove_members_for_portfolio
    )
    update_portfolio_with_http_info = _with_http_info(update_portfolio)
