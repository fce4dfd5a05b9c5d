"""Portfolios: the operations of `PortfoliosApi`. For asyncio."""

# mypy: disable-error-code="no-any-return"
from __future__ import annotations

from typing import Any, Unpack

from .._lazy import Later as _Later
from ..api.portfolios_api import (
    _ADD_CUSTOM_FIELD_SETTING_FOR_PORTFOLIO,
    _ADD_ITEM_FOR_PORTFOLIO,
    _ADD_MEMBERS_FOR_PORTFOLIO,
    _CREATE_PORTFOLIO,
    _DELETE_PORTFOLIO,
    _DUPLICATE_PORTFOLIO,
    _GET_ITEMS_FOR_PORTFOLIO,
    _GET_PORTFOLIO,
    _GET_PORTFOLIOS,
    _REMOVE_CUSTOM_FIELD_SETTING_FOR_PORTFOLIO,
    _REMOVE_ITEM_FOR_PORTFOLIO,
    _REMOVE_MEMBERS_FOR_PORTFOLIO,
    _UPDATE_PORTFOLIO,
)
from .api_base import AsyncApi
from .api_base import with_http_info as _with_http_info

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from .. import types as _types
    from ..types import portfolios_api as _options
    from . import iterators as _pagination
else:
    _types = _Later(".types")
    _options = _Later(".types.portfolios_api")
    _pagination = _Later(".aio.iterators")

__all__ = ["AsyncPortfoliosApi"]


class AsyncPortfoliosApi(AsyncApi):
    """`PortfoliosApi` for asyncio."""

    async def add_custom_field_setting_for_portfolio(
        self,
        body: _types.AddCustomFieldSettingRequestBody | dict[str, Any],
        portfolio_gid: str,
        **kwargs: Unpack[_types.CallKeywords],
    ) -> _types.CustomFieldSettingResponse:
        """Add a custom field to a portfolio. See
        `PortfoliosApi.add_custom_field_setting_for_portfolio`.
        """
        return await self._call(
            _ADD_CUSTOM_FIELD_SETTING_FOR_PORTFOLIO,
            {"portfolio_gid": portfolio_gid},
            None,
            kwargs,
            body,
        )

    async def add_item_for_portfolio(
        self,
        body: _types.PortfolioAddItemRequestBody | dict[str, Any],
        portfolio_gid: str,
        **kwargs: Unpack[_types.CallKeywords],
    ) -> dict[str, Any]:
        """Add a portfolio item. See `PortfoliosApi.add_item_for_portfolio`."""
        return await self._call(
            _ADD_ITEM_FOR_PORTFOLIO,
            {"portfolio_gid": portfolio_gid},
            None,
            kwargs,
            body,
        )

    async def add_members_for_portfolio(
        self,
        body: _types.AddMembersRequestBody | dict[str, Any],
        portfolio_gid: str,
        opts: _options.AddMembersForPortfolioOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.AddMembersForPortfolioKeywords],
    ) -> _types.PortfolioResponse:
        """Add users to a portfolio. See `PortfoliosApi.add_members_for_portfolio`."""
        return await self._call(
            _ADD_MEMBERS_FOR_PORTFOLIO,
            {"portfolio_gid": portfolio_gid},
            opts,
            kwargs,
            body,
        )

    async def create_portfolio(
        self,
        body: _types.PortfolioRequestBody | dict[str, Any],
        opts: _options.CreatePortfolioOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.CreatePortfolioKeywords],
    ) -> _types.PortfolioResponse:
        """Create a portfolio. See `PortfoliosApi.create_portfolio`."""
        return await self._call(_CREATE_PORTFOLIO, {}, opts, kwargs, body)

    async def delete_portfolio(
        self, portfolio_gid: str, **kwargs: Unpack[_types.CallKeywords]
    ) -> dict[str, Any]:
        """Delete a portfolio. See `PortfoliosApi.delete_portfolio`."""
        return await self._call(
            _DELETE_PORTFOLIO, {"portfolio_gid": portfolio_gid}, None, kwargs
        )

    async def duplicate_portfolio(
        self,
        portfolio_gid: str,
        opts: _options.DuplicatePortfolioOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.DuplicatePortfolioKeywords],
    ) -> _types.JobResponse:
        """Duplicate a portfolio. See `PortfoliosApi.duplicate_portfolio`."""
        return await self._call(
            _DUPLICATE_PORTFOLIO, {"portfolio_gid": portfolio_gid}, opts, kwargs
        )

    def get_items_for_portfolio(
        self,
        portfolio_gid: str,
        opts: _options.GetItemsForPortfolioOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.GetItemsForPortfolioKeywords],
    ) -> _pagination.AsyncItemIterator[_types.ProjectResponse]:
        """Get portfolio items. See `PortfoliosApi.get_items_for_portfolio`."""
        return self._call(
            _GET_ITEMS_FOR_PORTFOLIO, {"portfolio_gid": portfolio_gid}, opts, kwargs
        )

    async def get_portfolio(
        self,
        portfolio_gid: str,
        opts: _options.GetPortfolioOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.GetPortfolioKeywords],
    ) -> _types.PortfolioResponse:
        """Get a portfolio. See `PortfoliosApi.get_portfolio`."""
        return await self._call(
            _GET_PORTFOLIO, {"portfolio_gid": portfolio_gid}, opts, kwargs
        )

    def get_portfolios(
        self,
        workspace: str,
        opts: _options.GetPortfoliosOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.GetPortfoliosKeywords],
    ) -> _pagination.AsyncItemIterator[_types.PortfolioResponse]:
        """Get multiple portfolios. See `PortfoliosApi.get_portfolios`."""
        return self._call(_GET_PORTFOLIOS, {"workspace": workspace}, opts, kwargs)

    async def remove_custom_field_setting_for_portfolio(
        self,
        body: _types.RemoveCustomFieldSettingRequestBody | dict[str, Any],
        portfolio_gid: str,
        **kwargs: Unpack[_types.CallKeywords],
    ) -> dict[str, Any]:
        """Remove a custom field from a portfolio. See
        `PortfoliosApi.remove_custom_field_setting_for_portfolio`.
        """
        return await self._call(
            _REMOVE_CUSTOM_FIELD_SETTING_FOR_PORTFOLIO,
            {"portfolio_gid": portfolio_gid},
            None,
            kwargs,
            body,
        )

    async def remove_item_for_portfolio(
        self,
        body: _types.PortfolioRemoveItemRequestBody | dict[str, Any],
        portfolio_gid: str,
        **kwargs: Unpack[_types.CallKeywords],
    ) -> dict[str, Any]:
        """Remove a portfolio item. See `PortfoliosApi.remove_item_for_portfolio`."""
        return await self._call(
            _REMOVE_ITEM_FOR_PORTFOLIO,
            {"portfolio_gid": portfolio_gid},
            None,
            kwargs,
            body,
        )

    async def remove_members_for_portfolio(
        self,
        body: _types.RemoveMembersRequestBody | dict[str, Any],
        portfolio_gid: str,
        opts: _options.RemoveMembersForPortfolioOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.RemoveMembersForPortfolioKeywords],
    ) -> _types.PortfolioResponse:
        """Remove users from a portfolio. See `PortfoliosApi.remove_members_for_portfolio`."""
        return await self._call(
            _REMOVE_MEMBERS_FOR_PORTFOLIO,
            {"portfolio_gid": portfolio_gid},
            opts,
            kwargs,
            body,
        )

    async def update_portfolio(
        self,
        body: _types.PortfolioUpdateRequestBody | dict[str, Any],
        portfolio_gid: str,
        opts: _options.UpdatePortfolioOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.UpdatePortfolioKeywords],
    ) -> _types.PortfolioResponse:
        """Update a portfolio. See `PortfoliosApi.update_portfolio`."""
        return await self._call(
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
