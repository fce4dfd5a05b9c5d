"""Rates: the operations of `RatesApi`."""

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
    from ..types import rates_api as _options
else:
    _pagination = _Later(".pagination")
    _types = _Later(".types")
    _options = _Later(".types.rates_api")

__all__ = ["RatesApi"]

_CREATE_RATE = Operation(
    name="create_rate",
    method="POST",
    path="/rates",
    parameters=(Parameter("opt_fields"),),
    body_required=True,
    security=(("personalAccessToken",),),
)
_DELETE_RATE = Operation(
    name="delete_rate",
    method="DELETE",
    path="/rates/{rate_gid}",
    parameters=(Parameter("rate_gid", "path"),),
    security=(("personalAccessToken",),),
)
_GET_RATE = Operation(
    name="get_rate",
    path="/rates/{rate_gid}",
    parameters=(Parameter("rate_gid", "path"), Parameter("opt_fields")),
    security=(("personalAccessToken",),),
)
_GET_RATES = Operation(
    name="get_rates",
    path="/rates",
    parameters=(
        Parameter("parent"),
        Parameter("resource"),
        Parameter("limit"),
        Parameter("offset"),
        Parameter("opt_fields"),
    ),
    security=(("personalAccessToken",),),
    result="pages",
)
_UPDATE_RATE = Operation(
    name="update_rate",
    method="PUT",
    path="/rates/{rate_gid}",
    parameters=(Parameter("rate_gid", "path"), Parameter("opt_fields")),
    body_required=True,
    security=(("personalAccessToken",),),
)


class RatesApi(Api):
    """What somebody's time costs in a project. A rate is for one project and one user,
    or for a placeholder that stands in for a user; budgets in money are calculated
    from it.
    """

    def create_rate(
        self,
        body: _types.RateRequestBody | dict[str, Any],
        opts: _options.CreateRateOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.CreateRateKeywords],
    ) -> _types.RateCompact:
        """Create a rate.

        Sets what a user or placeholder costs in a project. The currency cannot be
        chosen: it is that of the organization.

        :param dict body: The rate to create. (required)
        :param list[str] opt_fields: Properties of the rate to return besides those of
            its compact form.
        :return: RateCompact
        """
        return self._call(_CREATE_RATE, {}, opts, kwargs, body)

    def delete_rate(
        self, rate_gid: str, **kwargs: Unpack[_types.CallKeywords]
    ) -> dict[str, Any]:
        """Delete a rate.

        Deletes a rate. The `data` of the response is empty.

        :param str rate_gid: The rate. (required)
        :return: dict[str, Any]
        """
        return self._call(_DELETE_RATE, {"rate_gid": rate_gid}, None, kwargs)

    def get_rate(
        self,
        rate_gid: str,
        opts: _options.GetRateOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.GetRateKeywords],
    ) -> _types.RateCompact:
        """Get a rate.

        Returns one rate in full.

        :param str rate_gid: The rate. (required)
        :param list[str] opt_fields: Properties of the rate to return besides those of
            its compact form.
        :return: RateCompact
        """
        return self._call(_GET_RATE, {"rate_gid": rate_gid}, opts, kwargs)

    def get_rates(
        self,
        opts: _options.GetRatesOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.GetRatesKeywords],
    ) -> _pagination.ItemIterator[_types.RateOrPlaceholderCompact]:
        """Get multiple rates.

        Lists the rates of a project (`parent`), or the one that a certain user or
        placeholder (`resource`) has there. Rates of placeholders can be changed in
        Enterprise and Enterprise+ organizations only.

        :param str parent: The project.
        :param str resource: The user or placeholder.
        :param int limit: How many objects a page may hold, from 1 to 100.
        :param str offset: Where the page starts: the `offset` of `next_page` in the
            response before.
        :param list[str] opt_fields: Members of `next_page` to return.
        :return: RateOrPlaceholderCompactArray
        """
        return self._call(_GET_RATES, {}, opts, kwargs)

    def update_rate(
        self,
        body: _types.RateUpdateRequestBody | dict[str, Any],
        rate_gid: str,
        opts: _options.UpdateRateOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.UpdateRateKeywords],
    ) -> _types.RateCompact:
        """Update a rate.

        Changes the amount, which is all that can be changed about a rate, and returns
        the whole rate.

        :param dict body: The new amount. (required)
        :param str rate_gid: The rate. (required)
        :param list[str] opt_fields: Properties of the rate to return besides those of
            its compact form.
        :return: RateCompact
        """
        return self._call(_UPDATE_RATE, {"rate_gid": rate_gid}, opts, kwargs, body)

    create_rate_with_http_info = _with_http_info(create_rate)
    delete_rate_with_http_info = _with_http_info(delete_rate)
    get_rate_with_http_info = _with_http_info(get_rate)
    get_rates_with_http_info = _with_http_info(get_rates)
    update_rate_with_http_info = _with_http_info(update_rate)
