"""Budgets: the operations of `BudgetsApi`."""

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
    from ..types import budgets_api as _options
else:
    _pagination = _Later(".pagination")
    _types = _Later(".types")
    _options = _Later(".types.budgets_api")

__all__ = ["BudgetsApi"]

_CREATE_BUDGET = Operation(
    name="create_budget",
    method="POST",
    path="/budgets",
    body_required=True,
    security=(("personalAccessToken",),),
)
_DELETE_BUDGET = Operation(
    name="delete_budget",
    method="DELETE",
    path="/budgets/{budget_gid}",
    parameters=(Parameter("budget_gid", "path"),),
    security=(("personalAccessToken",),),
)
_GET_BUDGET = Operation(
    name="get_budget",
    path="/budgets/{budget_gid}",
    parameters=(Parameter("budget_gid", "path"), Parameter("opt_fields")),
    security=(("personalAccessToken",),),
)
_GET_BUDGETS = Operation(
    name="get_budgets",
    path="/budgets",
    parameters=(Parameter("parent", required=True),),
    security=(("personalAccessToken",),),
    result="pages",
)
_UPDATE_BUDGET = Operation(
    name="update_budget",
    method="PUT",
    path="/budgets/{budget_gid}",
    parameters=(Parameter("budget_gid", "path"), Parameter("opt_fields")),
    body_required=True,
    security=(("personalAccessToken",),),
)


class BudgetsApi(Api):
    """What a project may take, in time or in money, and how far it has got. A budget
    has three figures:

    - `estimate`, which Asana adds up from the tasks or the capacity plan;
    - `actual`, which Asana adds up from the time entries;
    - `total`, the limit that you set yourself.

    With `budget_type` `time` all three are minutes. With `cost` they are money in
    the organization's currency, time multiplied by the rate of whoever spends it. A
    project has at most one budget.
    """

    def create_budget(
        self,
        body: _types.BudgetRequestBody | dict[str, Any],
        **kwargs: Unpack[_types.CallKeywords],
    ) -> _types.BudgetResponse:
        """Create a budget.

        Gives a project its budget.

        :param dict body: The budget to create. (required)
        :return: BudgetResponse
        """
        return self._call(_CREATE_BUDGET, {}, None, kwargs, body)

    def delete_budget(
        self, budget_gid: str, **kwargs: Unpack[_types.CallKeywords]
    ) -> dict[str, Any]:
        """Delete a budget.

        Deletes the budget of a project. The `data` of the response is empty.

        :param str budget_gid: The budget. (required)
        :return: dict[str, Any]
        """
        return self._call(_DELETE_BUDGET, {"budget_gid": budget_gid}, None, kwargs)

    def get_budget(
        self,
        budget_gid: str,
        opts: _options.GetBudgetOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.GetBudgetKeywords],
    ) -> _types.BudgetResponse:
        """Get a budget.

        Returns one budget in full, with its figures as they are at this moment.

        :param str budget_gid: The budget. (required)
        :param list[str] opt_fields: Properties of the budget to return besides those of
            its compact form.
        :return: BudgetResponse
        """
        return self._call(_GET_BUDGET, {"budget_gid": budget_gid}, opts, kwargs)

    def get_budgets(
        self, parent: str, **kwargs: Unpack[_types.ListKeywords]
    ) -> _pagination.ItemIterator[_types.BudgetResponse]:
        """Get all budgets.

        Lists the budgets of a project. As there is one at most, the list holds that
        budget or is empty.

        :param str parent: The project. (required)
        :return: BudgetResponseArray
        """
        return self._call(_GET_BUDGETS, {"parent": parent}, None, kwargs)

    def update_budget(
        self,
        body: _types.BudgetRequestBody | dict[str, Any],
        budget_gid: str,
        opts: _options.UpdateBudgetOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.UpdateBudgetKeywords],
    ) -> _types.BudgetResponse:
        """Update a budget.

        Changes the parts of a budget that you send. The `total` for time and the one
        for cost are kept apart, so nothing is lost when you switch `budget_type` back
        and forth.

        :param dict body: What to change. (required)
        :param str budget_gid: The budget. (required)
        :param list[str] opt_fields: Properties of the budget to return besides those of
            its compact form.
        :return: BudgetResponse
        """
        return self._call(
            _UPDATE_BUDGET, {"budget_gid": budget_gid}, opts, kwargs, body
        )

    create_budget_with_http_info = _with_http_info(create_budget)
    delete_budget_with_http_info = _with_http_info(delete_budget)
    get_budget_with_http_info = _with_http_info(get_budget)
    get_budgets_with_http_info = _with_http_info(get_budgets)
    update_budget_with_http_info = _with_http_info(update_budget)
