"""Portfolio memberships: the operations of `PortfolioMembershipsApi`. For asyncio."""

# mypy: disable-error-code="no-any-return"
from __future__ import annotations

from typing import Any, Unpack

from .._lazy import Later as _Later
from ..api.portfolio_memberships_api import (
    _GET_PORTFOLIO_MEMBERSHIP,
    _GET_PORTFOLIO_MEMBERSHIPS,
    _GET_PORTFOLIO_MEMBERSHIPS_FOR_PORTFOLIO,
)
from .api_base import AsyncApi
from .api_base import with_http_info as _with_http_info

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from .. import types as _types
    from ..types import portfolio_memberships_api as _options
    from . import iterators as _pagination
else:
    _types = _Later(".types")
    _options = _Later(".types.portfolio_memberships_api")
    _pagination = _Later(".aio.iterators")

__all__ = ["AsyncPortfolioMembershipsApi"]


class AsyncPortfolioMembershipsApi(AsyncApi):
    """`PortfolioMembershipsApi` for asyncio."""

    async def get_portfolio_membership(
        self,
        portfolio_membership_gid: str,
        opts: _options.GetPortfolioMembershipOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.GetPortfolioMembershipKeywords],
    ) -> _types.DeprecatedPortfolioMembershipResponse:
        """Get a portfolio membership. See
        `PortfolioMembershipsApi.get_portfolio_membership`.
        """
        return await self._call(
            _GET_PORTFOLIO_MEMBERSHIP,
            {"portfolio_membership_gid": portfolio_membership_gid},
            opts,
            kwargs,
        )

    def get_portfolio_memberships(
        self,
        opts: _options.GetPortfolioMembershipsOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.GetPortfolioMembershipsKeywords],
    ) -> _pagination.AsyncItemIterator[_types.DeprecatedPortfolioMembershipResponse]:
        """Get multiple portfolio memberships. See
        `PortfolioMembershipsApi.get_portfolio_memberships`.
        """
        return self._call(_GET_PORTFOLIO_MEMBERSHIPS, {}, opts, kwargs)

    def get_portfolio_memberships_for_portfolio(
        self,
        portfolio_gid: str,
        opts: (
            _options.GetPortfolioMembershipsForPortfolioOptions | dict[str, Any] | None
        ) = None,
        **kwargs: Unpack[_options.GetPortfolioMembershipsForPortfolioKeywords],
    ) -> _pagination.AsyncItemIterator[_types.DeprecatedPortfolioMembershipResponse]:
        """Get memberships from a portfolio. See
        `PortfolioMembershipsApi.get_portfolio_memberships_for_portfolio`.
        """
        return self._call(
            _GET_PORTFOLIO_MEMBERSHIPS_FOR_PORTFOLIO,
            {"portfolio_gid": portfolio_gid},
            opts,
            kwargs,
        )

    get_portfolio_membership_with_http_info = _with_http_info(get_portfolio_membership)
    get_portfolio_memberships_with_http_info = _with_http_info(
        get_portfolio_memberships
    )
    get_portfolio_memberships_for_portfolio_with_http_info = _with_http_info(
        get_portfolio_memberships_for_portfolio
    )
