"""The optional parameters of the methods of `PortfoliosApi`.

For each operation, `Options` has the keys of `opts` by wire name, and `Keywords` the
keyword arguments. `Parameters` has the keywords of the parameters, if
any differs from its wire name.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from .. import types as _types
from ._typed_dict import TypedDict


class AddMembersForPortfolioOptions(TypedDict, total=False):
    opt_fields: Sequence[_types.PortfolioOptFields] | str | None


class AddMembersForPortfolioKeywords(
    AddMembersForPortfolioOptions, _types.CallKeywords
): ...


class CreatePortfolioOptions(TypedDict, total=False):
    opt_fields: Sequence[_types.PortfolioOptFields] | str | None


class CreatePortfolioKeywords(CreatePortfolioOptions, _types.CallKeywords): ...


class DuplicatePortfolioOptions(TypedDict, total=False):
    body: _types.PortfolioDuplicateRequestBody | dict[str, Any] | None
    opt_fields: Sequence[_types.JobOptFields] | str | None


class DuplicatePortfolioKeywords(DuplicatePortfolioOptions, _types.CallKeywords): ...


class GetItemsForPortfolioOptions(TypedDict, total=False):
    limit: int | None
    offset: str | None
    opt_fields: Sequence[_types.PortfolioItemOptFields] | str | None


class GetItemsForPortfolioKeywords(
    GetItemsForPortfolioOptions, _types.ListKeywords
): ...


class GetPortfolioOptions(TypedDict, total=False):
    opt_fields: Sequence[_types.PortfolioOptFields] | str | None


class GetPortfolioKeywords(GetPortfolioOptions, _types.CallKeywords): ...


class GetPortfoliosOptions(TypedDict, total=False):
    limit: int | None
    offset: str | None
    owner: str | None
    custom_type: str | None
    opt_fields: Sequence[_types.PortfolioListOptFields] | str | None


class GetPortfoliosKeywords(GetPortfoliosOptions, _types.ListKeywords): ...


class RemoveMembersForPortfolioOptions(TypedDict, total=False):
    opt_fields: Sequence[_types.PortfolioOptFields] | str | None


class RemoveMembersForPortfolioKeywords(
    RemoveMembersForPortfolioOptions, _types.CallKeywords
): ...


class UpdatePortfolioOptions(TypedDict, total=False):
    opt_fields: Sequence[_types.PortfolioOptFields] | str | None


class UpdatePortfolioKeywords(UpdatePortfolioOptions, _types.CallKeywords): ...
