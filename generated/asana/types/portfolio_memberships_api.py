"""The optional parameters of the methods of `PortfolioMembershipsApi`.

For each operation, `Options` has the keys of `opts` by wire name, and `Keywords` the
keyword arguments. `Parameters` has the keywords of the parameters, if
any differs from its wire name.
"""

from __future__ import annotations

from collections.abc import Sequence

from .. import types as _types
from ._typed_dict import TypedDict


class GetPortfolioMembershipOptions(TypedDict, total=False):
    opt_fields: Sequence[_types.PortfolioMembershipOptFields] | str | None


class GetPortfolioMembershipKeywords(
    GetPortfolioMembershipOptions, _types.CallKeywords
): ...


class GetPortfolioMembershipsOptions(TypedDict, total=False):
    portfolio: str | None
    workspace: str | None
    user: str | None
    limit: int | None
    offset: str | None
    opt_fields: Sequence[_types.PortfolioMembershipListOptFields] | str | None


class GetPortfolioMembershipsKeywords(
    GetPortfolioMembershipsOptions, _types.ListKeywords
): ...


class GetPortfolioMembershipsForPortfolioOptions(TypedDict, total=False):
    user: str | None
    limit: int | None
    offset: str | None
    opt_fields: Sequence[_types.PortfolioMembershipListOptFields] | str | None


class GetPortfolioMembershipsForPortfolioKeywords(
    GetPortfolioMembershipsForPortfolioOptions, _types.ListKeywords
): ...
