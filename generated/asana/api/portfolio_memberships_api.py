"""Portfolio memberships: the operations of `PortfolioMembershipsApi`."""

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
    from ..types import portfolio_memberships_api as _options
else:
    _pagination = _Later(".pagination")
    _types = _Later(".types")
    _options = _Later(".types.portfolio_memberships_api")

__all__ = ["PortfolioMembershipsApi"]

_GET_PORTFOLIO_MEMBERSHIP = Operation(
    name="get_portfolio_membership",
    path="/portfolio_memberships/{portfolio_membership_gid}",
    parameters=(Parameter("portfolio_membership_gid", "path"), Parameter("opt_fields")),
    security=(("personalAccessToken",),),
)
_GET_PORTFOLIO_MEMBERSHIPS = Operation(
    name="get_portfolio_memberships",
    path="/portfolio_memberships",
    parameters=(
        Parameter("portfolio"),
        Parameter("workspace"),
        Parameter("user"),
        Parameter("limit"),
        Parameter("offset"),
        Parameter("opt_fields"),
    ),
    security=(("personalAccessToken",),),
    result="pages",
)
_GET_PORTFOLIO_MEMBERSHIPS_FOR_PORTFOLIO = Operation(
    name="get_portfolio_memberships_for_portfolio",
    path="/portfolios/{portfolio_gid}/portfolio_memberships",
    parameters=(
        Parameter("portfolio_gid", "path"),
        Parameter("user"),
        Parameter("limit"),
        Parameter("offset"),
        Parameter("opt_fields"),
    ),
    security=(("personalAccessToken",),),
    result="pages",
)


class PortfolioMembershipsApi(Api):
    """Who can work in a portfolio. These are records of users only, and for reading
    only; the tag Memberships knows teams as members too, and can create, change and
    delete memberships.
    """

    def get_portfolio_membership(
        self,
        portfolio_membership_gid: str,
        opts: _options.GetPortfolioMembershipOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.GetPortfolioMembershipKeywords],
    ) -> _types.DeprecatedPortfolioMembershipResponse:
        """Get a portfolio membership.

        Returns one membership, with its portfolio, its user and what the user may do.

        :param str portfolio_membership_gid: The portfolio membership. (required)
        :param list[str] opt_fields: Properties of the membership to return besides
            those of its compact form.
        :return: DeprecatedPortfolioMembershipResponse
        """
        return self._call(
            _GET_PORTFOLIO_MEMBERSHIP,
            {"portfolio_membership_gid": portfolio_membership_gid},
            opts,
            kwargs,
        )

    def get_portfolio_memberships(
        self,
        opts: _options.GetPortfolioMembershipsOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.GetPortfolioMembershipsKeywords],
    ) -> _pagination.ItemIterator[_types.DeprecatedPortfolioMembershipResponse]:
        """Get multiple portfolio memberships.

        Lists memberships, in compact form. Three ways to ask are accepted: by
        `portfolio`, by `portfolio` and `user`, and by `workspace` and `user`.

        :param str portfolio: Only memberships of this portfolio.
        :param str workspace: Look at the user as a member of this workspace, which
            decides the custom fields.
        :param str user: One user only, by `gid`, email address or `me`.
        :param int limit: How many objects a page may hold, from 1 to 100.
        :param str offset: Where the page starts: the `offset` of `next_page` in the
            response before.
        :param list[str] opt_fields: Properties of the memberships to return besides
            those of their compact form.
        :return: DeprecatedPortfolioMembershipResponseArray
        """
        return self._call(_GET_PORTFOLIO_MEMBERSHIPS, {}, opts, kwargs)

    def get_portfolio_memberships_for_portfolio(
        self,
        portfolio_gid: str,
        opts: (
            _options.GetPortfolioMembershipsForPortfolioOptions | dict[str, Any] | None
        ) = None,
        **kwargs: Unpack[_options.GetPortfolioMembershipsForPortfolioKeywords],
    ) -> _pagination.ItemIterator[_types.DeprecatedPortfolioMembershipResponse]:
        """Get memberships from a portfolio.

        Lists the memberships of one portfolio, in compact form. With `user`, it lists
        only the membership of that user.

        :param str portfolio_gid: The portfolio. (required)
        :param str user: One user only, by `gid`, email address or `me`.
        :param int limit: How many objects a page may hold, from 1 to 100.
        :param str offset: Where the page starts: the `offset` of `next_page` in the
            response before.
        :param list[str] opt_fields: Properties of the memberships to return besides
            those of their compact form.
        :return: DeprecatedPortfolioMembershipResponseArray
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
