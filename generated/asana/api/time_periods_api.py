"""Time periods: the operations of `TimePeriodsApi`."""

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
    from ..types import time_periods_api as _options
else:
    _pagination = _Later(".pagination")
    _types = _Later(".types")
    _options = _Later(".types.time_periods_api")

__all__ = ["TimePeriodsApi"]

_GET_TIME_PERIOD = Operation(
    name="get_time_period",
    path="/time_periods/{time_period_gid}",
    parameters=(Parameter("time_period_gid", "path"), Parameter("opt_fields")),
    security=(("personalAccessToken",),),
)
_GET_TIME_PERIODS = Operation(
    name="get_time_periods",
    path="/time_periods",
    parameters=(
        Parameter("limit"),
        Parameter("offset"),
        Parameter("start_on"),
        Parameter("end_on"),
        Parameter("workspace", required=True),
        Parameter("opt_fields"),
    ),
    security=(("personalAccessToken",),),
    result="pages",
)


class TimePeriodsApi(Api):
    """Years, half-years and quarters of an organization's calendar, which goals are
    set for. They lie within each other: the parent of a quarter is a half-year,
    whose parent is a year. Only reading them is possible.
    """

    def get_time_period(
        self,
        time_period_gid: str,
        opts: _options.GetTimePeriodOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.GetTimePeriodKeywords],
    ) -> _types.TimePeriodResponse:
        """Get a time period.

        Returns one time period in full, with the longer one that it is part of.

        :param str time_period_gid: The time period. (required)
        :param list[str] opt_fields: Properties of the time period to return besides
            those of its compact form.
        :return: TimePeriodResponse
        """
        return self._call(
            _GET_TIME_PERIOD, {"time_period_gid": time_period_gid}, opts, kwargs
        )

    def get_time_periods(
        self,
        workspace: str,
        opts: _options.GetTimePeriodsOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.GetTimePeriodsKeywords],
    ) -> _pagination.ItemIterator[_types.TimePeriodResponse]:
        """Get time periods.

        Lists the time periods of a workspace in compact form, narrowed down to certain
        days if you like.

        :param str workspace: The workspace whose time periods are listed. (required)
        :param int limit: How many objects a page may hold, from 1 to 100.
        :param str offset: Where the page starts: the `offset` of `next_page` in the
            response before.
        :param date start_on: The first of those days.
        :param date end_on: The last of those days.
        :param list[str] opt_fields: Properties of each time period to return besides
            those of its compact form.
        :return: TimePeriodResponseArray
        """
        return self._call(_GET_TIME_PERIODS, {"workspace": workspace}, opts, kwargs)

    get_time_period_with_http_info = _with_http_info(get_time_period)
    get_time_periods_with_http_info = _with_http_info(get_time_periods)
