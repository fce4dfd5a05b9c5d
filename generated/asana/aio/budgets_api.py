"""Budgets: the operations of `BudgetsApi`. For asyncio."""

# mypy: disable-error-code="no-any-return"
from __future__ import annotations

from typing import Any, Unpack

from .._lazy import Later as _Later
from ..api.budgets_api import (
    _CREATE_BUDGET,
    _DELETE_BUDGET,
    _GET_BUDGET,
    _GET_BUDGETS,
    _UPDATE_BUDGET,
)
from .api_base import AsyncApi
from .api_base import with_http_info as _with_http_info

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from .. import types as _types
    from ..types import budgets_api as _options
    from . import iterators as _pagination
else:
    _types = _Later(".types")
    _options = _Later(".types.budgets_api")
    _pagination = _Later(".aio.iterators")

__all__ = ["AsyncBudgetsApi"]


class AsyncBudgetsApi(AsyncApi):
    """`BudgetsApi` for asyncio."""

    async def create_budget(
        self,
        body: _types.BudgetRequestBody | dict[str, Any],
        **kwargs: Unpack[_types.CallKeywords],
    ) -> _types.BudgetResponse:
        """Create a budget. See `BudgetsApi.create_budget`."""
        return await self._call(_CREATE_BUDGET, {}, None, kwargs, body)

    async def delete_budget(
        self, budget_gid: str, **kwargs: Unpack[_types.CallKeywords]
    ) -> dict[str, Any]:
        """Delete a budget. See `BudgetsApi.delete_budget`."""
        return await self._call(
            _DELETE_BUDGET, {"budget_gid": budget_gid}, None, kwargs
        )

    async def get_budget(
        self,
        budget_gid: str,
        opts: _options.GetBudgetOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.GetBudgetKeywords],
    ) -> _types.BudgetResponse:
        """Get a budget. See `BudgetsApi.get_budget`."""
        return await self._call(_GET_BUDGET, {"budget_gid": budget_gid}, opts, kwargs)

    def get_budgets(
        self, parent: str, **kwargs: Unpack[_types.ListKeywords]
    ) -> _pagination.AsyncItemIterator[_types.BudgetResponse]:
        """Get all budgets. See `BudgetsApi.get_budgets`."""
        return self._call(_GET_BUDGETS, {"parent": parent}, None, kwargs)

    async def update_budget(
        self,
        body: _types.BudgetRequestBody | dict[str, Any],
        budget_gid: str,
        opts: _options.UpdateBudgetOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.UpdateBudgetKeywords],
    ) -> _types.BudgetResponse:
        """Update a budget. See `BudgetsApi.update_budget`."""
        return await self._call(
            _UPDATE_BUDGET, {"budget_gid": budget_gid}, opts, kwargs, body
        )

    create_budget_with_http_info = _with_http_info(create_budget)
    delete_budget_with_http_info = _with_http_info(delete_budget)
    get_budget_with_http_info = _with_http_info(get_budget)
    get_budgets_with_http_info = _with_http_info(get_budgets)
    update_budget_with_http_info = _with_http_info(update_budget)
